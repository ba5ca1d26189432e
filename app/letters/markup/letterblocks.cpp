#include "app/letters/markup/letterblocks.h"

#include "app/letters/markup/blockreader.h"
#include "app/letters/markup/entities.h"

namespace habeas {

using namespace Qt::StringLiterals;

bool LetterSpan::isLike(const LetterSpan &other) const
{
    return bold == other.bold && italic == other.italic && raise == other.raise
        && language == other.language && rightToLeft == other.rightToLeft;
}

QString LetterParagraph::text() const
{
    QString text;
    for (const LetterSpan &span : spans)
        text += span.text;
    return text;
}

namespace {

/// What stands between <body> and </body>; everything where there is no body.
QStringView bodyOf(const QString &html)
{
    const qsizetype opening = html.indexOf(u"<body>"_s);
    const qsizetype start = opening < 0 ? 0 : opening + 6;
    const qsizetype end = html.lastIndexOf(u"</body>"_s);
    return QStringView(html).mid(start, end < start ? -1 : end - start);
}

} // namespace

QList<LetterBlock> letterBlocks(const QString &html)
{
    BlockReader reader;
    visitHtml(bodyOf(html),
              { [&reader](QStringView words) {
                   reader.words(withoutEntities(words));
               },
                [&reader](const HtmlTag &tag, qsizetype /*end*/) {
                    reader.tag(tag);
                } });
    return reader.finish();
}

} // namespace habeas
