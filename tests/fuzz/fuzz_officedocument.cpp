#include "app/letters/markup/letterblocks.h"
#include "app/letters/markup/plaintext.h"
#include "app/letters/office/docx.h"
#include "app/letters/office/odt.h"

#include <QGuiApplication>

#include "tests/fuzz/fuzzing.h"
#include "tests/letters/officefile.h"

using namespace habeas;
using namespace habeas::fuzz;

namespace {

/// Every part of it is whole XML.
void requireWhole(const Result<QByteArray> &document)
{
    if (!document) {
        require(!document.error().message.isEmpty());
        return;
    }
    const test::OfficeFile file(*document);
    require(!file.entries.isEmpty());
    for (const auto &entry : file.entries) {
        if (entry.name.endsWith(QStringLiteral(".xml"))
            || entry.name.endsWith(QStringLiteral(".rels")))
            require(!test::readXml(entry.bytes).name.isEmpty());
    }
}

} // namespace

/// A table's columns are as wide as their words, and words are measured with fonts.
extern "C" int LLVMFuzzerInitialize(int *count, char ***words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*count, *words);
    return 0;
}

/// Whatever markup a letter has: every place of a table is covered once, and its Word and
/// OpenDocument files are whole or refused in words.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = textOf(data, size);
    const QList<LetterBlock> blocks = letterBlocks(html);
    for (const LetterBlock &block : blocks) {
        const auto *table = std::get_if<LetterTable>(&block);
        if (table == nullptr)
            continue;
        for (int row = 0; row < table->rows.size(); ++row) {
            for (int column = 0; column < table->columns; ++column)
                require(table->at(row, column).cell != nullptr);
        }
    }
    ComposedLetter letter;
    letter.html = html;
    letter.text = plainText(blocks);
    OfficePage page;
    page.layout = QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                              QMarginsF(25, 20, 20, 20), QPageLayout::Millimeter);
    requireWhole(docxDocument(letter, page));
    requireWhole(odtDocument(letter, page));
    return 0;
}
