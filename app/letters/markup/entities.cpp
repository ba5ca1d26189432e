#include "app/letters/markup/entities.h"

#include <QHash>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEntity = 10; // "&#x10ffff;"

const QHash<QString, char32_t> &namedCharacters()
{
    static const QHash<QString, char32_t> names {
        { u"amp"_s, U'&' },      { u"lt"_s, U'<' },    { u"gt"_s, U'>' },
        { u"quot"_s, U'"' },     { u"apos"_s, U'\'' }, { u"nbsp"_s, U'\u00a0' },
        { u"shy"_s, U'\u00ad' }, { u"laquo"_s, U'«' }, { u"raquo"_s, U'»' },
        { u"lsquo"_s, U'‘' },    { u"rsquo"_s, U'’' }, { u"sbquo"_s, U'‚' },
        { u"ldquo"_s, U'“' },    { u"rdquo"_s, U'”' }, { u"bdquo"_s, U'„' },
        { u"ndash"_s, U'–' },    { u"mdash"_s, U'—' }, { u"hellip"_s, U'…' },
        { u"sect"_s, U'§' },     { u"para"_s, U'¶' },  { u"middot"_s, U'·' },
        { u"bull"_s, U'•' },     { u"deg"_s, U'°' },   { u"times"_s, U'×' },
        { u"euro"_s, U'€' },     { u"pound"_s, U'£' }, { u"copy"_s, U'©' },
    };
    return names;
}

std::optional<char32_t> numbered(QStringView digits)
{
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    bool ok = false;
    const uint point = hexadecimal ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok);
    if (!ok || !isTextCharacter(point))
        return {};
    return point;
}

} // namespace

bool isTextCharacter(char32_t c)
{
    if (c > QChar::LastValidCodePoint || QChar::isNonCharacter(c) || QChar::isSurrogate(c))
        return false;
    return QChar::category(c) != QChar::Other_Control || c == U'\n' || c == U'\t';
}

std::optional<char32_t> entityCharacter(QStringView name)
{
    if (name.startsWith(u'#'))
        return numbered(name.mid(1));
    const auto found = namedCharacters().constFind(name.toString());
    return found == namedCharacters().cend() ? std::nullopt : std::optional(*found);
}

qsizetype entityLength(QStringView text, qsizetype at)
{
    const qsizetype end = text.mid(at, longestEntity).indexOf(u';');
    if (end < 2)
        return 0;
    for (const QChar c : text.mid(at + 1, end - 1)) {
        const bool fits = c == u'#' || (c.unicode() < 0x80 && c.isLetterOrNumber());
        if (!fits)
            return 0;
    }
    return end + 1;
}

QString withoutEntities(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text.at(at) == u'&' ? entityLength(text, at) : 0;
        const auto character
            = length > 0 ? entityCharacter(text.mid(at + 1, length - 2)) : std::nullopt;
        if (character)
            out += QChar::fromUcs4(*character);
        else
            out += text.mid(at, std::max<qsizetype>(length, 1));
        at += std::max<qsizetype>(length, 1);
    }
    return out;
}

} // namespace habeas
