#include "ui/hearings/untiledit.h"

#include "app/actions/hearings/orderends.h"
#include "app/base/dates/dateprint.h"
#include "ui/widgets/fields/calendarpopup.h"
#include "ui/widgets/fields/digitrow.h"
#include "ui/widgets/fields/fieldmessage.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace habeas::ui {

namespace {

/// %1 the day, %2 the sum.
QString basisText(PossibleEnd::Basis basis)
{
    switch (basis) {
    case PossibleEnd::Basis::MeasureStart:
        return UntilEdit::tr("= %1 – from the start of the measure: %2");
    case PossibleEnd::Basis::OrderDate:
        return UntilEdit::tr("= %1 – from the hearing: %2");
    case PossibleEnd::Basis::PreviousEnd:
        return UntilEdit::tr("= %1 – from the previous end: %2");
    case PossibleEnd::Basis::Stated:
        break;
    }
    return UntilEdit::tr("= %1 – %2");
}

} // namespace

UntilEdit::UntilEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_message(new FieldMessage(m_line, this))
{
    stackField(this, m_line, m_message);
    m_message->keepHeight(true);
    m_line->installEventFilter(this);
    new DigitRow(m_line); // owned by the line
    m_context.bias = DateInputContext::YearBias::Future;
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        read();
        emit valueChanged();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &UntilEdit::validate);
}

void UntilEdit::setHearing(CivilDay today, const PartialDate &hearing)
{
    m_context.today = today;
    m_context.base = hearing.isExactDay() ? hearing.earliest() : std::nullopt;
    m_hearing = hearing;
    read();
}

QString UntilEdit::term() const
{
    return m_term ? printTerm(*m_term, screenLanguage()) : QString();
}

PartialDate UntilEdit::statedEnd() const
{
    return m_day ? m_day->date : PartialDate();
}

bool UntilEdit::isEmpty() const
{
    return m_line->text().trimmed().isEmpty();
}

bool UntilEdit::validate()
{
    if (!m_problem.isEmpty())
        m_message->say(FieldMessage::Level::Problem, m_problem);
    return m_problem.isEmpty();
}

void UntilEdit::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

void UntilEdit::showReadings(const QList<PossibleEnd> &ends, const QString &countedFrom)
{
    m_codes.clear();
    m_countedFrom = countedFrom;
    if (!m_term || ends.isEmpty())
        return;
    QStringList lines;
    for (const PossibleEnd &end : ends) {
        const QString code = countedFromCode(end.basis);
        if (!code.isEmpty() && !m_codes.contains(code))
            m_codes << code;
        const QString from = printDay(end.earliest, screenLanguage(), DateStyle::Weekday);
        const QString until = printDay(end.latest, screenLanguage(), DateStyle::Weekday);
        const QString day = from == until ? from : tr("between %1 and %2").arg(from, until);
        const QString line = basisText(end.basis).arg(day, end.arithmetic);
        lines << (!countedFrom.isEmpty() && code == countedFrom ? QString(u"✓ " + line) : line);
    }
    if (m_codes.size() > 1)
        lines << (!countedFrom.isEmpty() ? tr("Down chooses the next, or leaves it open again.")
                      : ends.size() > 2  ? tr("All of them are kept. Down chooses one.")
                                         : tr("Both are kept. Down chooses one."));
    m_message->say(FieldMessage::Level::Echo, lines.join(u'\n'));
}

bool UntilEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (watched == m_line && (override || event->type() == QEvent::KeyPress)) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (override && key.key() == Qt::Key_F4) {
            event->accept(); // the calendar, whatever the window does with F4
            return true;
        }
        if (!override && (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
            && handleKey(key.key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool UntilEdit::handleKey(int key)
{
    switch (key) {
    case Qt::Key_F4:
        openCalendar(m_line,
                     statedEnd().earliest().value_or(m_context.base.value_or(m_context.today)),
                     tr("The end named in court"), [this](CivilDay day) {
                         m_line->setText(printDay(day, screenLanguage(), DateStyle::Short));
                     });
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_term)
            chooseNext(key == Qt::Key_Down ? 1 : -1);
        else
            step(key == Qt::Key_Up ? 1 : -1);
        return true;
    default:
        return false;
    }
}

/// Round through the ways to count and "left open".
void UntilEdit::chooseNext(int by)
{
    if (m_codes.size() < 2)
        return;
    const QStringList ways = QStringList { QString() } + m_codes;
    const qsizetype at = std::max<qsizetype>(0, ways.indexOf(m_countedFrom));
    emit countingChosen(ways.at((at + by + ways.size()) % ways.size()));
}

void UntilEdit::step(int days)
{
    if (!m_day || !m_day->date.isExactDay() || !m_day->date.earliest())
        return;
    m_line->setText(
        printDay(m_day->date.earliest()->plusDays(days), screenLanguage(), DateStyle::Short));
    m_line->selectAll();
}

void UntilEdit::clear()
{
    m_line->clear();
    m_message->clear();
}

void UntilEdit::read()
{
    m_term.reset();
    m_day.reset();
    m_codes.clear();
    m_problem.clear();
    QString text = m_line->text().trimmed();
    if (!text.isEmpty()) {
        if (text.startsWith(u'+'))
            text = text.mid(1).trimmed();
        if (const Result<Term> term = termFromText(text)) {
            m_term = *term;
        } else {
            m_context.baseName = tr("the hearing");
            m_context.echoLanguage = screenLanguage();
            auto day = readDate(text, m_context);
            if (day)
                m_day = *std::move(day);
            else
                m_problem = tr("Until must be a length (2m, 15 days) or a day. %1", "why not")
                                .arg(day.error().message);
        }
    }
    m_message->say(FieldMessage::Level::Echo, echo());
}

/// Until the case is known, a length is counted from the hearing alone, and says so.
QString UntilEdit::echo() const
{
    if (m_day)
        return m_day->echo;
    if (!m_term)
        return {};
    const auto start = m_hearing.isExactDay() ? m_hearing.earliest() : std::nullopt;
    const auto end = start ? addTerm(*start, *m_term) : std::nullopt;
    if (!end)
        return tr("= %1").arg(term());
    return tr("= %1 if counted from the hearing: %2", "day, length")
        .arg(printDay(*end, screenLanguage(), DateStyle::Weekday), term());
}

void UntilEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        read();
}

} // namespace habeas::ui
