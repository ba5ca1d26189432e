#include "app/exchange/vcardtext.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

constexpr qsizetype longestLine = 75; // octets

struct TextLine
{
    int number = 0;
    QByteArray bytes;
};

/// Lines as they were before folding; a fold may stand inside a character.
QList<TextLine> unfolded(const QByteArray &bytes)
{
    QList<TextLine> lines;
    int number = 0;
    for (QByteArray line : bytes.split('\n')) {
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (goesOn && !lines.isEmpty())
            lines.last().bytes += line.mid(1);
        else if (!line.isEmpty())
            lines << TextLine { number, line };
    }
    return lines;
}

/// Where the head of a line ends: the first colon outside of quotes; -1 where there is none.
qsizetype headEnd(const QString &line)
{
    bool quoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (line.at(at) == u'"')
            quoted = !quoted;
        else if (line.at(at) == u':' && !quoted)
            return at;
    }
    return -1;
}

QStringList splitOutsideQuotes(const QString &text, QChar separator)
{
    QStringList parts { QString() };
    bool quoted = false;
    for (const QChar sign : text) {
        if (sign == u'"')
            quoted = !quoted;
        if (sign == separator && !quoted)
            parts << QString();
        else
            parts.last() += sign;
    }
    return parts;
}

std::optional<VcardProperty> propertyIn(const TextLine &raw)
{
    QString line = QString::fromUtf8(raw.bytes);
    qsizetype end = headEnd(line);
    if (end < 0)
        return {};
    VcardProperty property;
    property.line = raw.number;
    const QStringList head = splitOutsideQuotes(line.left(end), u';');
    property.name = head.first().section(u'.', -1).trimmed().toUpper();
    for (const QString &parameter : head.sliced(1)) {
        const QString name = parameter.section(u'=', 0, 0).trimmed().toUpper();
        QString value = parameter.section(u'=', 1).trimmed();
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2);
        property.parameters.insert(name, vcardText(value, true));
    }
    // A 3.0 card may be in another character set than the file.
    const QString charset = property.parameters.value(u"CHARSET"_s);
    if (!charset.isEmpty()) {
        QStringDecoder decoder(charset.toLatin1().constData());
        if (decoder.isValid()) {
            line = decoder(raw.bytes);
            end = headEnd(line);
        }
    }
    property.value = end < 0 ? QString() : line.mid(end + 1);
    return property;
}

} // namespace

QList<VcardProperty> vcardProperties(QByteArray bytes)
{
    bytes.replace("\r\n", "\n").replace('\r', '\n');
    QList<VcardProperty> properties;
    for (const TextLine &raw : unfolded(bytes)) {
        if (const auto property = propertyIn(raw))
            properties << *property;
    }
    return properties;
}

QString vcardText(const QString &text, bool parameter)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar sign = text.at(at);
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        if (sign == u'\\' && !next.isNull()) {
            plain += next == u'n' || next == u'N' ? QChar(u'\n') : next;
            ++at;
        } else if (parameter && sign == u'^' && (next == u'n' || next == u'^' || next == u'\'')) {
            plain += next == u'n' ? QChar(u'\n') : next == u'\'' ? QChar(u'"') : QChar(u'^');
            ++at;
        } else {
            plain += sign;
        }
    }
    return plain;
}

QStringList vcardComponents(const QString &value)
{
    QStringList parts { QString() };
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value.at(at) == u'\\' && at + 1 < value.size()) {
            parts.last() += value.mid(at, 2);
            ++at;
        } else if (value.at(at) == u';') {
            parts << QString();
        } else {
            parts.last() += value.at(at);
        }
    }
    for (QString &part : parts)
        part = vcardText(part).trimmed();
    return parts;
}

QString vcardEscaped(const QString &text)
{
    QString out;
    for (const QChar sign : text) {
        if (sign == u'\n')
            out += u"\\n"_s;
        else if (sign == u'\\' || sign == u',' || sign == u';')
            out += u'\\' + QString(sign);
        else if (sign != u'\r')
            out += sign;
    }
    return out;
}

QString vcardQuoted(const QString &text)
{
    QString out;
    for (const QChar sign : text) {
        if (sign == u'\n')
            out += u"^n"_s;
        else if (sign == u'^')
            out += u"^^"_s;
        else if (sign == u'"')
            out += u"^'"_s;
        else if (sign == u'\\')
            out += u"\\\\"_s;
        else if (sign != u'\r')
            out += sign;
    }
    return u'"' + out + u'"';
}

QByteArray vcardLine(const QString &text)
{
    QByteArray out;
    qsizetype octets = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool pair = text.at(at).isHighSurrogate() && at + 1 < text.size();
        const QByteArray sign = text.mid(at, pair ? 2 : 1).toUtf8();
        if (octets + sign.size() > longestLine) {
            out += "\r\n ";
            octets = 1;
        }
        out += sign;
        octets += sign.size();
        at += pair ? 1 : 0;
    }
    return out + "\r\n";
}

} // namespace habeas
