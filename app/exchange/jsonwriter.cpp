#include "app/exchange/jsontext.h"

namespace habeas {

void JsonWriter::key(QStringView name)
{
    beforeValue();
    quote(name);
    m_out += ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    beforeValue();
    quote(value);
}

void JsonWriter::number(qint64 value)
{
    beforeValue();
    m_out += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::member(QStringView name, QStringView value)
{
    key(name);
    text(value);
}

QByteArray JsonWriter::take()
{
    m_out += '\n';
    return std::exchange(m_out, {});
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_first) {
        m_out += '\n';
        m_out += QByteArray(m_depth * 2, ' ');
    }
    m_out += bracket;
    m_first = false;
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false))
        return;
    if (m_depth == 0)
        return;
    m_out += m_first ? "\n" : ",\n";
    m_out += QByteArray(m_depth * 2, ' ');
    m_first = false;
}

void JsonWriter::quote(QStringView value)
{
    m_out += '"';
    for (const char byte : value.toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            m_out += '\\';
            m_out += byte;
        } else if (byte == '\n') {
            m_out += "\\n";
        } else if (byte == '\t') {
            m_out += "\\t";
        } else if (code < 0x20) {
            m_out += "\\u00" + QByteArray::number(code, 16).rightJustified(2, '0');
        } else {
            m_out += byte;
        }
    }
    m_out += '"';
}

} // namespace habeas
