#include "ui/hearings/untiledit.h"

#include "app/base/dateprint.h"
#include "ui/widgets/fieldmessage.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

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
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(1);
    box->addWidget(m_line);
    box->addWidget(m_message);
    m_message->keepHeight(true);
    setFocusProxy(m_line);
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

void UntilEdit::showReadings(const QList<PossibleEnd> &ends)
{
    if (!m_term || ends.isEmpty())
        return;
    QStringList lines;
    for (const PossibleEnd &end : ends) {
        const QString from = printDay(end.earliest, screenLanguage(), DateStyle::Weekday);
        const QString until = printDay(end.latest, screenLanguage(), DateStyle::Weekday);
        const QString day = from == until ? from : tr("between %1 and %2").arg(from, until);
        lines << basisText(end.basis).arg(day, end.arithmetic);
    }
    m_message->say(FieldMessage::Level::Echo, lines.join(u'\n'));
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
