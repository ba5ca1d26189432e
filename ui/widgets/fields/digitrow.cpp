#include "ui/widgets/fields/digitrow.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace habeas::ui {

namespace {

// The keys 1 to 9 and 0 of a PC keyboard, as X and Wayland number them.
constexpr quint32 FirstKey = 10;
constexpr quint32 LastKey = 19;

QChar digitOf(quint32 scanCode)
{
    return QChar(u'0' + static_cast<char16_t>((scanCode - FirstKey + 1) % 10));
}

} // namespace

DigitRow::DigitRow(QLineEdit *field, Where where)
    : QObject(field)
    , m_field(field)
    , m_where(where)
{
    field->installEventFilter(this);
}

bool DigitRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        giveLetterBack(key);
        if (typeDigit(key))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

bool DigitRow::typeDigit(const QKeyEvent &key)
{
    const quint32 code = key.nativeScanCode();
    const bool printable = !key.text().isEmpty() && key.text().at(0).isPrint();
    if (code < FirstKey || code > LastKey || key.modifiers() != Qt::NoModifier || !printable
        || key.text().at(0).isDigit() || m_field->isReadOnly())
        return false;
    const int at
        = m_field->hasSelectedText() ? m_field->selectionStart() : m_field->cursorPosition();
    const QString before = m_field->text().left(at);
    if (m_where == Where::AfterAComma && !before.contains(u',') && !before.contains(u';'))
        return false;
    if (!before.isEmpty() && before.back().isLetter())
        return false;
    const QChar digit = digitOf(code);
    m_field->insert(digit);
    const bool atWordStart = before.isEmpty() || !before.back().isDigit();
    m_zeroAt = digit == u'0' && atWordStart ? at : -1;
    return true;
}

void DigitRow::giveLetterBack(const QKeyEvent &key)
{
    if (m_zeroAt < 0 || key.text().isEmpty())
        return;
    if (key.text().at(0).isLetter() && m_field->cursorPosition() == m_zeroAt + 1) {
        m_field->setSelection(m_zeroAt, 1);
        m_field->insert(QStringLiteral("қ"));
    }
    m_zeroAt = -1;
}

} // namespace habeas::ui
