#include "app/actions/hearings/hearingcases.h"
#include "ui/hearings/hearingform.h"
#include "ui/hearings/untiledit.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/fields/wrappingcheck.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace habeas::ui {

namespace {

/// What is typed now takes the place of the name that is in doubt, and the cases it may mean are
/// there to choose from.
void offerCases(QLineEdit &line)
{
    line.selectAll();
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(&line, &down);
}

} // namespace

/// The words of a case that is chosen are no line, nor is a day.
QLineEdit *HearingForm::lineTyped() const
{
    if (m_case->key().isEmpty() && looksLikeHearingLine(m_case->text()))
        return m_case->lineEdit();
    if (!m_ref.isEmpty() && !m_date->isAcceptable() && looksLikeHearingLine(m_date->text(), true))
        return m_date->lineEdit();
    return nullptr;
}

HearingLine HearingForm::lineRead(const QLineEdit &typed)
{
    HearingLineContext context;
    context.today = m_workbench.today();
    context.language = screenLanguage();
    context.ref = &typed == m_date->lineEdit() ? m_ref : QString();
    context.casesLike = [this](const QString &text) {
        auto known = m_casesAsked.constFind(text);
        if (known == m_casesAsked.constEnd())
            known = m_casesAsked.insert(text, casesLike(m_workbench.connection(), text));
        return *known;
    };
    context.peopleOf = [this](const QString &ref) {
        auto known = m_peopleAsked.constFind(ref);
        if (known == m_peopleAsked.constEnd())
            known = m_peopleAsked.insert(ref, peopleToName(m_workbench.connection(), ref));
        return *known;
    };
    context.waitingDaysOf = [this](const QString &ref) {
        auto known = m_daysAsked.constFind(ref);
        if (known == m_daysAsked.constEnd())
            known = m_daysAsked.insert(ref, waitingDays(m_workbench.connection(), ref));
        return *known;
    };
    return readHearingLine(typed.text(), context);
}

/// While a line is typed, what it is understood as stands under it, and the first doubt.
void HearingForm::showUnderstood()
{
    const QLineEdit *typed = lineTyped();
    if (typed == nullptr)
        return;
    const HearingLine line = lineRead(*typed);
    QStringList words;
    if (const QString understood = understoodWords(line, screenLanguage()); !understood.isEmpty())
        words << tr("= %1", "what a line was understood as").arg(understood);
    if (!line.doubts.isEmpty())
        words << line.doubts.first().message;
    const auto level
        = line.doubts.isEmpty() ? FieldMessage::Level::Echo : FieldMessage::Level::Warning;
    if (typed == m_date->lineEdit())
        m_date->message()->say(level, words.join(u'\n'));
    else
        m_case->showMessage(level, words.join(u'\n'));
}

bool HearingForm::takeLine()
{
    const QLineEdit *typed = lineTyped();
    if (typed == nullptr)
        return true;
    const HearingLine line = lineRead(*typed);
    m_date->setText({});
    for (const Field &field : std::as_const(m_fields)) {
        if (line.typed.contains(field.name))
            setField(field.widget, line.typed.value(field.name));
    }
    if (!line.entry.measureType.isEmpty())
        setField(m_measure, measureTypeKey(line.entry.measureType));
    for (auto doubt = line.doubts.crbegin(); doubt != line.doubts.crend(); ++doubt) {
        // A date with two readings says so itself, and how to swap them.
        const bool told
            = doubt->field == u"at" && m_date->reading() && m_date->reading()->otherReading;
        if (!told)
            (void)showProblemAt(doubt->field, doubt->message);
        goTo(doubt->field);
    }
    if (!line.doubts.isEmpty()) {
        if (line.doubts.first().field == u"case")
            offerCases(*m_case->lineEdit());
        return false;
    }
    if (!m_refusal && !m_endOffered.isNull()) {
        emit endOffered(); // nobody's custody ends unseen
        return false;
    }
    if (!m_refusal && !m_plan.warnings.isEmpty())
        m_date->setFocus(Qt::OtherFocusReason); // saved all the same, once somebody has looked
    return m_refusal || m_plan.warnings.isEmpty();
}

/// Enter reads the line and, where nothing is in doubt, saves; Tab reads it and goes on.
bool HearingForm::eventFilter(QObject *watched, QEvent *event)
{
    // A field that is left says what is wrong with it, or nothing: whom it is about comes after.
    if (event->type() == QEvent::FocusOut && watched == m_case->lineEdit())
        QMetaObject::invokeMethod(this, &HearingForm::showWhom, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress || (watched != m_ends && watched != lineTyped()))
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_ends) { // as in every field: a tick is set and taken by the space bar
        const bool goesOn = enter && key.modifiers() == Qt::NoModifier;
        return goesOn ? focusNextChild() : QWidget::eventFilter(watched, event);
    }
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if (held != Qt::NoModifier || (!enter && key.key() != Qt::Key_Tab))
        return QWidget::eventFilter(watched, event);
    const bool certain = takeLine();
    if (!certain)
        return true;
    if (!enter) {
        m_date->setFocus(Qt::TabFocusReason);
        return true;
    }
    // Nobody has seen the court the program would add.
    if (m_court->text() == m_lastCourt)
        m_court->setText({});
    emit lineUnderstood();
    return true;
}

} // namespace habeas::ui
