#include "ui/letters/letterstepdialog.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/reason.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/gates/consentlimits.h"
#include "app/letters/gates/lettergates.h"
#include "ui/letters/letterlogmodel.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

QList<Choice> codeChoices(const QString &list)
{
    QList<Choice> choices;
    for (const QString &code : codesOf(list))
        choices << Choice { code, codeLabel(list, code, screenLanguage()), {} };
    return choices;
}

LetterStepDialog::Around aroundOf(const LoggedLetter &logged, CivilDay today)
{
    LetterStepDialog::Around around;
    for (const Dispatch &dispatch : logged.dispatches()) {
        const Official official = logged.officials.value(dispatch.official.uuid());
        if (official.pendingCourt)
            around.court = official.office;
        around.outcome = dispatch.outcome;
    }
    around.documents = logged.folder.documents;
    around.died = asksAboutDeath(logged.folder, logged.letter, logged.dispatches());
    around.limits = consentLimits(logged.folder, logged.letter, logged.dispatches(), today);
    around.changed = changeLines(logged.unseen);
    around.reprisal = asksAboutReprisal(logged.folder, logged.letter, logged.dispatches());
    const auto isWaiting = [](const Dispatch &dispatch) {
        return !dispatch.sent.isSet();
    };
    const QList<Dispatch> dispatches = logged.dispatches();
    for (const Dispatch &dispatch : dispatches) {
        if (!around.sentBefore.isSet()
            || PartialDate::sortsBefore(around.sentBefore, dispatch.sent))
            around.sentBefore = dispatch.sent;
    }
    if (std::ranges::any_of(dispatches, isWaiting))
        around.sentBefore = {};
    around.expired = actionTime(logged.folder, today) != ActionTime::Open
        && !logged.letter.confirmed.contains(u"expired_action"_s);
    return around;
}

} // namespace

LetterStepDialog::LetterStepDialog(Workbench &workbench, Step step, const Letter &letter,
                                   const Around &around, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_step(step)
    , m_letter(letter)
    , m_around(around)
    , m_lead(new QLabel(this))
    , m_by(new QLineEdit(this))
    , m_expired(new QCheckBox(this))
    , m_changed(new QCheckBox(this))
    , m_reason(new QLineEdit(this))
    , m_whyOfTheDead(new QLineEdit(this))
    , m_whyAfterReprisal(new QLineEdit(this))
    , m_again(new ChoiceEdit(this))
    , m_medium(new ChoiceEdit(this))
    , m_day(new PartialDateEdit(this))
    , m_tracking(new QLineEdit(this))
    , m_due(new PartialDateEdit(this))
    , m_ref(new QLineEdit(this))
    , m_text(new QPlainTextEdit(this))
    , m_document(new ChoiceEdit(this))
    , m_outcome(new ChoiceEdit(this))
{
    setOffersNext(false);
    build();
    LetterStepDialog::retranslate();
    keepDraft();
}

void LetterStepDialog::openFor(Workbench &workbench, Step step, const LoggedLetter &logged,
                               QWidget *parent)
{
    auto *dialog = new LetterStepDialog(workbench, step, logged.letter,
                                        aroundOf(logged, workbench.today()), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LetterStepDialog::openFor(Workbench &workbench, Step step, const QUuid &letter,
                               QWidget *parent)
{
    const auto logged = readLogged(workbench.connection(), Id<Letter>(letter), workbench.today());
    if (logged)
        openFor(workbench, step, *logged, parent);
    else
        emit workbench.failed(logged.error());
}

void LetterStepDialog::addRow(QWidget *field, const char *label)
{
    m_rows.append({ addField(m_form, field), { field, label } });
    field->show();
}

void LetterStepDialog::build()
{
    auto *body = new QWidget(this);
    m_form = new QFormLayout(body);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_lead->setTextFormat(Qt::PlainText);
    m_lead->setWordWrap(true);
    m_form->addRow(m_lead);
    m_by->setObjectName(u"by"_s);
    m_reason->setObjectName(u"reason"_s);
    m_whyOfTheDead->setObjectName(u"whyOfTheDead"_s);
    m_whyAfterReprisal->setObjectName(u"whyAfterReprisal"_s);
    m_expired->setObjectName(u"expired"_s);
    m_changed->setObjectName(u"stillRight"_s);
    m_again->setObjectName(u"again"_s);
    m_again->setChoices({ { u"correct"_s, tr("The day on record is to be corrected"), {} },
                          { u"more"_s, tr("It went out once more"), {} } });
    m_text->setTabChangesFocus(true);
    m_medium->setChoices(codeChoices(u"medium"_s));
    m_outcome->setChoices(codeChoices(u"dispatch_outcome"_s));
    QList<Choice> documents;
    for (const Document &document : m_around.documents)
        documents << Choice { document.id.text(), document.title, {} };
    m_document->setChoices(documents);
    DateInputContext context;
    context.today = m_workbench.today();
    context.bias = DateInputContext::YearBias::Past;
    m_day->setContext(context);
    context.bias = DateInputContext::YearBias::Future;
    m_due->setContext(context);
    for (QWidget *field :
         { static_cast<QWidget *>(m_by), static_cast<QWidget *>(m_expired),
           static_cast<QWidget *>(m_changed), static_cast<QWidget *>(m_reason),
           static_cast<QWidget *>(m_whyOfTheDead), static_cast<QWidget *>(m_whyAfterReprisal),
           static_cast<QWidget *>(m_again), static_cast<QWidget *>(m_medium),
           static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_tracking),
           static_cast<QWidget *>(m_due), static_cast<QWidget *>(m_ref),
           static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_document),
           static_cast<QWidget *>(m_outcome) })
        field->hide();
    switch (m_step) {
    case Step::Approve:
        addRow(m_by, QT_TR_NOOP("&Approved by"));
        m_by->setText(m_workbench.session().author);
        if (!m_around.court.isEmpty())
            addRow(m_reason, QT_TR_NOOP("&Why it goes to the court all the same"));
        if (m_around.died)
            addRow(m_whyOfTheDead, QT_TR_NOOP("Why it is &meant although the person died"));
        if (m_around.reprisal)
            addRow(m_whyAfterReprisal, QT_TR_NOOP("Why it &goes out after the reprisal"));
        break;
    case Step::Send:
        if (m_around.sentBefore.isSet())
            addRow(m_again, QT_TR_NOOP("&What this notes"));
        addRow(m_medium, QT_TR_NOOP("Sent &by"));
        addRow(m_day, QT_TR_NOOP("Sent &on"));
        addRow(m_tracking, QT_TR_NOOP("&Tracking number"));
        addRow(m_due, QT_TR_NOOP("&Reply due"));
        m_day->setValue(PartialDate::fromDay(m_workbench.today()));
        break;
    case Step::Reply:
        addRow(m_day, QT_TR_NOOP("Reply came &on"));
        addRow(m_ref, QT_TR_NOOP("Their re&ference"));
        addRow(m_text, QT_TR_NOOP("&What it says"));
        addRow(m_document, QT_TR_NOOP("The reply as a &document"));
        addRow(m_outcome, QT_TR_NOOP("What &came of it"));
        m_day->setValue(PartialDate::fromDay(m_workbench.today()));
        break;
    case Step::Outcome:
        addRow(m_outcome, QT_TR_NOOP("What &came of it"));
        break;
    }
    m_outcome->setKey(m_around.outcome);
    if (m_around.expired && (m_step == Step::Approve || m_step == Step::Send)) {
        m_form->addRow(QString(), m_expired);
        m_expired->show();
    }
    if (!m_around.changed.isEmpty() && (m_step == Step::Approve || m_step == Step::Send)) {
        m_form->addRow(QString(), m_changed);
        m_changed->show();
    }
    setBody(body);
    QWidget *last = m_rows.last().second.first;
    if (last->focusProxy() != nullptr) // a field of several parts takes no focus by itself
        last = last->focusProxy();
    QWidget::setTabOrder(last, m_expired);
    QWidget::setTabOrder(m_expired, m_changed);
    m_rows.first().second.first->setFocus(Qt::OtherFocusReason);
}

Result<Done> LetterStepDialog::run(Session &session) const
{
    QSet<QString> confirmed;
    if (m_around.expired && m_expired->isChecked())
        confirmed.insert(u"expired_action"_s);
    if (!m_around.changed.isEmpty() && m_changed->isChecked())
        confirmed.insert(u"facts_changed"_s);
    switch (m_step) {
    case Step::Approve: {
        Approval approval { m_by->text(), confirmed, {} };
        const auto confirm = [&approval](const QString &word, const QLineEdit *field) {
            const QString why = field->text().trimmed();
            if (!isReason(why))
                return; // the refusal says that it is needed
            approval.confirmations.insert(word);
            approval.reasons.insert(word, why);
        };
        if (!m_around.court.isEmpty())
            confirm(u"pending_court"_s, m_reason);
        if (m_around.died)
            confirm(u"person_died"_s, m_whyOfTheDead);
        if (m_around.reprisal)
            confirm(u"reprisal"_s, m_whyAfterReprisal);
        return approveLetter(session, m_letter.id, approval);
    }
    case Step::Send: {
        const QString again = m_again->key();
        return markSent(session, m_letter.id,
                        { m_day->value(), m_medium->key(), m_tracking->text(), m_due->value(),
                          confirmed,
                          again == u"correct"    ? Sending::Again::CorrectDay
                              : again == u"more" ? Sending::Again::OnceMore
                                                 : Sending::Again::Ask });
    }
    case Step::Reply:
        return logReply(session, m_letter.id,
                        { m_day->value(), m_ref->text(), m_text->toPlainText(),
                          Id<Document>(QUuid::fromString(m_document->key())), m_outcome->key() });
    case Step::Outcome:
        break;
    }
    return setOutcome(session, m_letter.id, m_outcome->key());
}

bool LetterStepDialog::save()
{
    for (PartialDateEdit *date : { m_day, m_due }) {
        if (!date->isHidden() && !date->validate())
            return false;
    }
    if (m_step == Step::Send && m_medium->key().isEmpty()) {
        say({ tr("Say how it was sent.") }, true);
        m_medium->setFocus();
        return false;
    }
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = run(session);
        if (!done)
            why = done.error();
        return done;
    });
    if (saved)
        m_draft->discard();
    if (why)
        say({ why->message }, true);
    return saved;
}

QString LetterStepDialog::changesToRead() const
{
    if (m_around.changed.isEmpty() || (m_step != Step::Approve && m_step != Step::Send))
        return {};
    constexpr qsizetype most = 6; // the log tells the rest
    QStringList told = m_around.changed.mid(0, most);
    if (m_around.changed.size() > most)
        told << tr("and %n more", "changes", static_cast<int>(m_around.changed.size() - most));
    return tr("Facts it rests on changed since it was written or approved. Read it again, and "
              "write it anew where it is no longer so.")
        + u'\n' + told.join(u'\n');
}

void LetterStepDialog::retranslate()
{
    FormDialog::retranslate();
    if (m_rows.isEmpty())
        return; // called while the form is being made
    for (const auto &[label, field] : std::as_const(m_rows))
        setFieldLabel(label, tr(field.second), field.first);
    m_expired->setText(tr("The urgent action has run out, but &letters are still wanted"));
    m_changed->setText(tr("The letter is right as &it stands, whatever changed since"));
    QString lead;
    switch (m_step) {
    case Step::Approve:
        setWindowTitle(tr("Approve letter %1").arg(m_letter.ref));
        lead = tr("The text stays exactly as it is and prints without the draft mark.");
        if (!m_around.limits.isEmpty())
            lead += u'\n' + m_around.limits.join(u'\n');
        if (!m_around.court.isEmpty())
            lead += u'\n'
                + tr("“%1” has the case before it. A letter there may be taken as interference "
                     "and do harm: say why it is meant.")
                      .arg(m_around.court);
        if (m_around.died)
            lead += u'\n'
                + tr("The person it is about died, and it is written about the living: say why it "
                     "is meant all the same.");
        if (m_around.reprisal)
            lead += u'\n'
                + tr("A reprisal against the person followed an earlier letter. Ask the family or "
                     "the lawyer whether another one helps or harms, and say why it goes out.");
        break;
    case Step::Send:
        setWindowTitle(tr("Letter %1 was sent").arg(m_letter.ref));
        if (m_around.sentBefore.isSet())
            lead = tr("It is on record as sent already (%1). Say whether that day is to be "
                      "corrected or the letter went out once more.")
                       .arg(printDate(m_around.sentBefore, screenLanguage()));
        break;
    case Step::Reply:
        setWindowTitle(tr("Reply to letter %1").arg(m_letter.ref));
        break;
    case Step::Outcome:
        setWindowTitle(tr("What came of letter %1").arg(m_letter.ref));
        break;
    }
    const QString changes = changesToRead();
    if (!lead.isEmpty() && !changes.isEmpty())
        lead += u'\n';
    lead += changes;
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
}

} // namespace habeas::ui
