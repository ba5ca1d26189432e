#include "ui/hearings/hearingform.h"

#include "app/actions/hearings/hearingrecords.h"
#include "app/actions/hearings/orderends.h"
#include "app/records/store/repository.h"
#include "ui/hearings/untiledit.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/digitrow.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/fields/wrappingcheck.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

namespace {

/// The ends the order of this entry could lead to, however its length may be counted.
QList<PossibleEnd> everyEnd(CaseFolder folder, HearingEntry entry, CivilDay today)
{
    entry.countedFrom.clear();
    const Result<HearingRecords> records = hearingRecords(folder, entry);
    if (!records || !records->order)
        return {};
    if (records->measure)
        folder.measures << *records->measure;
    return endsOfOrder(folder, *records->order, today);
}

} // namespace

QString measureTypeKey(const QString &type)
{
    return QStringLiteral("type:") + type;
}

HearingForm::HearingForm(Workbench &workbench, const QString &ref, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_ref(ref)
    , m_caseIsGiven(!ref.isEmpty())
    , m_form(new QFormLayout)
    , m_case(new ChoiceEdit(this))
    , m_date(new PartialDateEdit(this))
    , m_purpose(new ChoiceEdit(this))
    , m_court(new ChoiceEdit(this))
    , m_outcome(new ChoiceEdit(this))
    , m_until(new UntilEdit(this))
    , m_ends(new WrappingCheck(this))
    , m_person(new ChoiceEdit(this))
    , m_countedFrom(new ChoiceEdit(this))
    , m_measure(new ChoiceEdit(this))
    , m_time(new QLineEdit(this))
    , m_timeMessage(new FieldMessage(m_time, this))
    , m_mode(new ChoiceEdit(this))
    , m_judge(new ChoiceEdit(this))
    , m_source(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_next(new PartialDateEdit(this))
{
    build();
    retranslate();
    fillCases();
    connectFields();
    if (m_caseIsGiven)
        m_case->setKey(m_ref);
    caseChanged();
}

void HearingForm::build()
{
    auto *column = new QVBoxLayout(this); // what a tall window has to spare goes below the rows
    column->addLayout(m_form);
    column->addStretch(1);
    m_form->setVerticalSpacing(4);
    add(QStringLiteral("case"), m_case);
    add(QStringLiteral("at"), m_date);
    add(QStringLiteral("purpose"), m_purpose);
    add(QStringLiteral("court"), m_court);
    add(QStringLiteral("outcome"), m_outcome);
    add(QStringLiteral("term"), m_until);
    m_ends->setObjectName(QStringLiteral("ends"));
    m_form->addRow(QString(), m_ends);
    add(QStringLiteral("person"), m_person);
    add(QStringLiteral("counted_from"), m_countedFrom);
    add(QStringLiteral("measure"), m_measure);
    add(QStringLiteral("time"), m_time);
    m_form->addRow(m_timeMessage);
    add(QStringLiteral("mode"), m_mode);
    add(QStringLiteral("judge"), m_judge);
    add(QStringLiteral("source"), m_source);
    add(QStringLiteral("note"), m_note);
    add(QStringLiteral("next"), m_next);

    m_court->setFreeText(true);
    m_court->setCompletes(true);
    m_judge->setFreeText(true);
    m_note->setTabChangesFocus(true);
    constexpr int noteLines = 2;
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * noteLines + 12);
    m_form->setRowVisible(m_measure, false);
    m_form->setRowVisible(m_person, false);
    m_form->setRowVisible(m_ends, false);
}

void HearingForm::add(const QString &name, QWidget *field)
{
    field->setObjectName(name);
    m_fields.append({ name, field, addField(m_form, field) });
}

void HearingForm::connectFields()
{
    connect(m_case, &ChoiceEdit::valueChanged, this, &HearingForm::caseChanged);
    connect(m_date, &PartialDateEdit::valueChanged, this, &HearingForm::dateChanged);
    connect(m_date->lineEdit(), &QLineEdit::editingFinished, this, &HearingForm::askYear);
    connect(m_next, &PartialDateEdit::valueChanged, this, &HearingForm::replan);
    connect(m_until, &UntilEdit::valueChanged, this, &HearingForm::replan);
    for (ChoiceEdit *choice :
         { m_purpose, m_court, m_outcome, m_person, m_countedFrom, m_measure, m_mode, m_judge })
        connect(choice, &ChoiceEdit::valueChanged, this, &HearingForm::replan);
    for (QLineEdit *line : { m_time, m_source })
        connect(line, &QLineEdit::textChanged, this, &HearingForm::replan);
    connect(m_time, &QLineEdit::textChanged, m_timeMessage, &FieldMessage::clear);
    connect(m_note, &QPlainTextEdit::textChanged, this, &HearingForm::replan);
    connect(m_ends, &QCheckBox::toggled, this, &HearingForm::replan);
    connect(m_until, &UntilEdit::countingChosen, m_countedFrom, &ChoiceEdit::setKey);
    m_ends->installEventFilter(this);
    new DigitRow(m_case->lineEdit(), DigitRow::Where::AfterAComma); // owned by their lines
    new DigitRow(m_time);
    // Last, so that a whole hearing in one line is seen before the field makes sense of it.
    for (QLineEdit *line : { m_case->lineEdit(), m_date->lineEdit() }) {
        line->installEventFilter(this);
        connect(line, &QLineEdit::textChanged, this, &HearingForm::showUnderstood);
    }
}

void HearingForm::retranslate()
{
    const QStringList labels { tr("&Case"),          tr("&Date"),         tr("&Purpose"),
                               tr("C&ourt"),         tr("O&utcome"),      tr("Un&til"),
                               tr("&Whose hearing"), tr("Counted &from"), tr("&Measure"),
                               tr("Time of da&y"),   tr("Fo&rm"),         tr("&Judge"),
                               tr("Sourc&e"),        tr("&Note"),         tr("Ne&xt hearing") };
    for (qsizetype field = 0; field < m_fields.size(); ++field)
        setFieldLabel(m_fields.at(field).label, labels.at(field), m_fields.at(field).widget);
    m_case->setRequired(tr("Choose the case this hearing belongs to."));
    m_case->setUnresolvedProblem(
        tr("No case matches ‘%1’. Type a reference or a part of a name, then Tab."));
    m_date->setRequired(tr("The date of the hearing is needed. A month is enough: May 2022."));
    m_until->lineEdit()->setPlaceholderText(tr("2m, 15 days, or a day"));
    m_countedFrom->lineEdit()->setPlaceholderText(tr("Not said: every reading stays open"));
    m_case->lineEdit()->setPlaceholderText(
        tr("A name or reference; or all in one line: sam, 6 may, ext, 2m"));
    m_time->setPlaceholderText(tr("10:00"));
    m_source->setPlaceholderText(tr("Who told you, when: Lawyer by phone, 6 May"));
    fillChoices();
}

void HearingForm::caseChanged()
{
    m_ref = m_case->key();
    const Result<CaseFolder> folder = m_ref.isEmpty() ? Result<CaseFolder>(CaseFolder())
                                                      : loadCase(m_workbench.connection(), m_ref);
    m_folder = folder.value_or(CaseFolder());
    offerCourts();
    offerWhom();
    offerMeasures();
    dateChanged();
}

void HearingForm::dateChanged()
{
    readYear();
    m_until->setHearing(m_workbench.today(), m_date->value());
    DateInputContext next = m_next->context();
    next.today = m_workbench.today();
    next.bias = DateInputContext::YearBias::Future;
    next.base = m_date->value().isExactDay() ? m_date->value().earliest() : std::nullopt;
    next.baseName = tr("the hearing");
    m_next->setContext(next);
    replan();
}

HearingEntry HearingForm::entry() const
{
    HearingEntry entry;
    entry.caseRef = m_ref;
    entry.hearing.at = m_date->value();
    entry.hearing.time = m_time->text().trimmed();
    entry.hearing.court = m_court->text();
    entry.hearing.judge = m_judge->text().trimmed();
    entry.hearing.purpose = m_purpose->key();
    entry.hearing.mode = m_mode->key();
    entry.hearing.outcome = m_outcome->key();
    entry.hearing.next = m_next->value();
    entry.hearing.note = m_note->toPlainText().trimmed();
    entry.term = m_until->term();
    entry.countedFrom = m_countedFrom->key();
    entry.statedEnd = m_until->statedEnd();
    entry.sourceWords = m_source->text().trimmed();
    entry.hearing.person = Id<Person>(QUuid(m_person->key()));
    entry.endsMeasure = !m_endOffered.isNull() && m_ends->isChecked();
    entry.completes = m_completes;
    const QString measure = m_measure->key();
    if (measure.startsWith(measureTypeKey({})))
        entry.measureType = measure.mid(measureTypeKey({}).size());
    else
        entry.measure = Id<Measure>(QUuid(measure));
    return entry;
}

void HearingForm::replan()
{
    HearingEntry now = entry();
    Result<HearingPlan> plan = planOf(now);
    m_plan = plan.value_or(HearingPlan());
    if (offerEnd()) {
        now = entry();
        plan = planOf(now);
        m_plan = plan.value_or(HearingPlan());
    }
    m_refusal = plan ? std::nullopt : std::optional(plan.error());
    forgetProblem();
    askYear();
    showAsked();
    showWhom();
    if (m_until->isAcceptable() && !m_until->term().isEmpty())
        m_until->showReadings(everyEnd(m_folder, now, m_workbench.today()), now.countedFrom);
    emit changed();
}

QString HearingForm::refusal() const
{
    if (!m_refusal || m_ref.isEmpty() || m_date->isEmpty() || lineTyped() != nullptr)
        return {}; // a line is not in its fields yet
    return m_refusal->message;
}

void HearingForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        caseChanged();
    }
}

} // namespace habeas::ui
