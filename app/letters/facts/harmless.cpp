#include "app/letters/facts/harmless.h"

#include <QList>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

bool isDropped(char32_t c)
{
    if (c == U'\n' || c == U'\t')
        return false;
    const bool reverses = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
    const bool objectMark = c == 0xfffc || c == 0xfeff;
    return reverses || objectMark || QChar::isNonCharacter(c) || QChar::isSurrogate(c)
        || QChar::category(c) == QChar::Other_Control;
}

} // namespace

QString harmless(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar c) { // as nearly every text is
        return c == u'\n' || c == u'\t' || (c >= u' ' && c < QChar(0x7f))
            || (c >= QChar(0xa0) && c < QChar(0x2000));
    });
    if (plain)
        return text;
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    lines.replace(QChar::LineSeparator, u'\n').replace(QChar::ParagraphSeparator, u'\n');
    QString kept;
    kept.reserve(lines.size());
    for (const uint point : lines.toUcs4()) {
        const auto c = static_cast<char32_t>(point);
        if (!isDropped(c))
            kept += QChar::fromUcs4(c);
    }
    return kept;
}

QString escapedHtml(const QString &text)
{
    QString escaped = harmless(text).toHtmlEscaped();
    return escaped.replace(u'\'', u"&#39;"_s).replace(u'\n', u"<br/>"_s);
}

} // namespace habeas
