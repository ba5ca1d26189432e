#include "app/letters/markup/plaintext.h"
#include "app/letters/office/docx.h"
#include "app/letters/office/odt.h"
#include "app/letters/paper/letterpaper.h"

#include <cstdint>
#include <cstdlib>

using namespace habeas;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Every place of a table is covered once, by a cell that stands where it says.
void requireGrid(const LetterTable &table)
{
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns; ++column) {
            const LetterTable::Place place = table.at(row, column);
            require(place.cell != nullptr && place.row <= row
                    && row < place.row + place.cell->rowSpan && place.cell->column <= column
                    && column < place.cell->column + place.cell->columnSpan);
        }
    }
}

} // namespace

/// A letter's HTML, whatever it holds, becomes blocks, plain text and office documents, or a
/// refusal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    ComposedLetter letter;
    letter.html
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QList<LetterBlock> blocks = letterBlocks(letter.html);
    for (const LetterBlock &block : blocks) {
        if (const auto *table = std::get_if<LetterTable>(&block))
            requireGrid(*table);
    }
    const QString text = plainText(blocks);
    require(text.isEmpty() || text.endsWith(u'\n'));
    const OfficePage page { letterPage({}), false };
    const auto word = docxDocument(letter, page);
    const auto open = odtDocument(letter, page);
    require(word.has_value() == open.has_value());
    require(word || (!word.error().message.isEmpty() && !open.error().message.isEmpty()));
    return 0;
}
