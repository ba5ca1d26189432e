#include "ui/widgets/fields/dateedit.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/keyboardlayout.h"
#include "ui/widgets/fields/calendarpopup.h"
#include "ui/widgets/fields/digitrow.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/looks/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

/// "t", or the same key on a Cyrillic layout.
bool meansToday(const QString &text)
{
    const QString letter = text.trimmed().toLower();
    return letter == u"t" || letter == u"т" || letter == u"е";
}

/// The key of the letter K, whatever the layout types there.
bool isKeyK(int key)
{
    if (key == Qt::Key_K)
        return true;
    const bool types = key > 0 && key < 0x10000;
    return types && onOtherLayouts(QString(QChar(key)).toLower()).contains(u"k"_s);
}

} // namespace

PartialDateEdit::PartialDateEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_calendar(m_line->addAction(glyphIcon(Glyph::Calendar), QLineEdit::TrailingPosition))
    , m_message(new FieldMessage(m_line, this))
{
    stackField(this, m_line, m_message);
    m_message->keepHeight(true);
    m_line->installEventFilter(this);
    new DigitRow(m_line); // owned by the line
    m_context.today = CivilDay::fromQDate(QDate::currentDate());

    connect(m_calendar, &QAction::triggered, this, &PartialDateEdit::openCalendar);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        m_given.reset();
        read();
        emit valueChanged();
    });
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (meansToday(m_line->text()))
            m_line->setText(printDay(m_context.today, screenLanguage(), DateStyle::Short));
        if (!isEmpty()) // an empty form that was only walked through is nobody's mistake yet
            (void)validate();
    });
    retranslate();
}

void PartialDateEdit::setContext(const DateInputContext &context)
{
    m_context = context;
    if (!m_given)
        read();
}

void PartialDateEdit::setBase(std::optional<CivilDay> base, const QString &name)
{
    if (m_context.base == base && m_context.baseName == name)
        return;
    m_context.base = base;
    m_context.baseName = name;
    const PartialDate before = value();
    if (!m_given)
        read();
    if (!(before == value()))
        emit valueChanged();
}

void PartialDateEdit::setValue(const PartialDate &value)
{
    const QString words = value.typed().isEmpty()
        ? printDate(value, screenLanguage(), DateStyle::Short)
        : value.typed();
    setText(words);
    if (value.isSet())
        m_given = value;
    showReading();
}

void PartialDateEdit::setText(const QString &text)
{
    m_line->setText(text);
}

PartialDate PartialDateEdit::value() const
{
    if (m_given)
        return *m_given;
    return m_reading ? m_reading->date : PartialDate();
}

QString PartialDateEdit::text() const
{
    return m_line->text();
}

bool PartialDateEdit::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

bool PartialDateEdit::isAcceptable() const
{
    return problem().isEmpty();
}

void PartialDateEdit::setRequired(const QString &problemWhenEmpty)
{
    m_emptyProblem = problemWhenEmpty;
}

QString PartialDateEdit::problem() const
{
    if (isEmpty())
        return m_emptyProblem;
    return m_given ? QString() : m_readProblem;
}

bool PartialDateEdit::validate()
{
    m_showsProblem = !isAcceptable();
    showReading();
    return !m_showsProblem;
}

void PartialDateEdit::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

void PartialDateEdit::read()
{
    m_reading.reset();
    m_readProblem.clear();
    m_mayBeText = false;
    if (!isEmpty()) {
        m_context.echoLanguage = screenLanguage();
        const QString typed = m_line->text().trimmed();
        auto reading = readDate(meansToday(typed) ? u"today"_s : typed, m_context);
        if (reading)
            m_reading = *std::move(reading);
        else
            noteProblem(reading.error());
    }
    if (isAcceptable())
        m_showsProblem = false;
    showReading();
}

void PartialDateEdit::noteProblem(const Error &error)
{
    m_mayBeText = error.detail == textWithoutDate;
    m_readProblem = m_mayBeText ? tr("%1 Alt+K keeps the words without a date.").arg(error.message)
                                : error.message;
}

void PartialDateEdit::showReading()
{
    if (m_showsProblem) {
        m_message->say(FieldMessage::Level::Problem, problem());
    } else if (m_given && isKeptAsText(*m_given)) {
        m_message->say(FieldMessage::Level::Echo,
                       keptAsText(m_given->typed(), screenLanguage()).echo);
    } else if (m_given) {
        m_message->say(FieldMessage::Level::Echo,
                       tr("= %1").arg(printDate(*m_given, screenLanguage(), DateStyle::Weekday)));
    } else if (m_reading && m_reading->otherReading) {
        m_message->say(FieldMessage::Level::Warning,
                       tr("%1. Shift+F4 swaps.").arg(m_reading->echo));
    } else {
        m_message->say(FieldMessage::Level::Echo, m_reading ? m_reading->echo : QString());
    }
}

bool PartialDateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool keeps = isKeepKey(key);
        if (keeps) // here, because Alt with a letter is pressed into no text field
            keepAsText();
        if (keeps || key.key() == Qt::Key_F4) {
            event->accept(); // whatever the window does with it
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool PartialDateEdit::isKeepKey(const QKeyEvent &key) const
{
    return m_mayBeText && key.modifiers() == Qt::AltModifier && isKeyK(key.key());
}

bool PartialDateEdit::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_F4 && modifiers == Qt::ShiftModifier) {
        swapDayAndMonth();
        return true;
    }
    if (modifiers == Qt::ControlModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        step(key == Qt::Key_Up ? 1 : -1, 0);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (key) {
    case Qt::Key_F4:
    case Qt::Key_Down: // opens what there is to choose from, as in every field; types nothing
        openCalendar();
        return true;
    case Qt::Key_Up:
        return true; // a reflex from other fields: it changes nothing
    case Qt::Key_PageUp:
        step(0, 1);
        return true;
    case Qt::Key_PageDown:
        step(0, -1);
        return true;
    default:
        return false;
    }
}

/// Only from one certain day, or from an empty field (then today): stepping "November 2022" by a
/// day would make it more precise than it was given.
void PartialDateEdit::step(int days, int months)
{
    const PartialDate now = value();
    if (!isEmpty() && now.precision() != PartialDate::Precision::Day)
        return;
    if (now.isSet() && (!now.isExactDay() || !now.earliest()))
        return;
    const CivilDay from = now.isSet() ? *now.earliest() : m_context.today;
    const CivilDay to = isEmpty() ? from : from.plusMonths(months).plusDays(days);
    m_line->setText(printDay(to, screenLanguage(), DateStyle::Short));
    m_line->selectAll();
}

void PartialDateEdit::swapDayAndMonth()
{
    if (!m_reading || !m_reading->otherReading)
        return;
    const PartialDate &other = *m_reading->otherReading;
    // A date of another calendar is kept in its own words.
    const QString words = m_reading->otherCalendar == m_reading->calendar
        ? printDate(other, screenLanguage(), DateStyle::Short)
        : other.typed();
    m_line->setText(words);
}

void PartialDateEdit::keepAsText()
{
    m_given = keptAsText(m_line->text(), screenLanguage()).date;
    m_readProblem.clear();
    m_mayBeText = m_showsProblem = false;
    showReading();
    emit valueChanged();
}

void PartialDateEdit::openCalendar()
{
    const CivilDay shown = value().earliest().value_or(m_context.today);
    habeas::ui::openCalendar(m_line, shown, m_calendar->text(), [this](CivilDay day) {
        m_line->setText(printDay(day, screenLanguage(), DateStyle::Short));
    });
}

void PartialDateEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_given)
            setValue(PartialDate(*m_given));
        else
            read();
    }
}

void PartialDateEdit::retranslate()
{
    m_calendar->setText(tr("Choose a day in a calendar (F4)"));
    m_calendar->setToolTip(
        tr("Choose a day in a calendar (F4 or Down). Ctrl+Up and Ctrl+Down move by a day."));
}

} // namespace habeas::ui
