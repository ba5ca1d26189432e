#include "ui/shell/draftverbs.h"

#include "app/actions/records/draftactions.h"
#include "ui/hearings/loghearingdialog.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/letterstepdialog.h"
#include "ui/models/draftkeeper.h"
#include "ui/officials/officialdialog.h"
#include "ui/records/newcasedialog.h"
#include "ui/records/recorddialog.h"
#include "ui/records/restrictionsetdialog.h"
#include "ui/shell/commandrows.h"
#include "ui/shell/draftbar.h"
#include "ui/shell/draftglimpse.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QDialog>
#include <QSet>

namespace habeas::ui {

DraftVerbs::DraftVerbs(MainWindow &window, DraftBar *bar)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
{
    connect(bar, &DraftBar::continueWanted, this, [this](const QUuid &id) {
        continueDraft(id);
    });
    connect(bar, &DraftBar::discardWanted, this, &DraftVerbs::discardDraft);
    connect(bar, &DraftBar::listWanted, this, &DraftVerbs::listDrafts);
    connect(window.messages(), &MessageBar::draftDiscardWanted, this, [this] {
        discardDraft(m_closed);
    });
    connect(window.messages(), &MessageBar::draftKeepWanted, this, &DraftVerbs::keepDiscarded);
}

void DraftVerbs::openForm(QDialog *form)
{
    connect(form, &QDialog::finished, this, &DraftVerbs::showDrafts);
    connect(form, &QDialog::rejected, this, [this, form] {
        noteClosed(form);
    });
    if (auto *fields = qobject_cast<FormDialog *>(form);
        fields && !qobject_cast<LogHearingDialog *>(form))
        letHearingIn(fields);
    m_window.openDialog(form);
    m_bar->clear();
}

/// The lawyer calls while another form is filled in: that one closes as by Esc, and what was typed
/// waits as a draft while the hearing is logged.
void DraftVerbs::letHearingIn(FormDialog *form)
{
    auto *keys = new Shortcuts(form); // owned by the form
    keys->bind(keysOf(Command::LogHearingAnywhere), [this, form] {
        form->reject();
        if (!form->isVisible())
            m_window.commands()->action(Command::LogHearingAnywhere)->trigger();
    });
}

void DraftVerbs::fail(const Error &error)
{
    m_window.messages()->showFailure(error.message);
}

void DraftVerbs::openNewCase(const Draft &begun, const QString &name)
{
    auto *form = new NewCaseDialog(*m_window.workbench(), begun, &m_window);
    if (!name.isEmpty())
        form->setName(name);
    connect(form, &QDialog::accepted, this, [this, form] {
        m_window.workArea()->showCase(form->savedRef());
    });
    openForm(form);
}

QString DraftVerbs::titleOf(const Draft &draft) const
{
    if (draft.form == RecordDialog::FormName)
        return RecordDialog::draftTitle(draft);
    if (draft.form == LogHearingDialog::FormName)
        return LogHearingDialog::draftTitle(draft);
    if (draft.form == RestrictionSetDialog::FormName)
        return RestrictionSetDialog::draftTitle(draft);
    if (draft.form == OfficialDialog::FormName)
        return OfficialDialog::draftTitle(draft);
    if (draft.form == QLatin1StringView(TemplatesPage::FormName))
        return TemplatesPage::draftTitle(draft);
    if (draft.form == QLatin1StringView(LetterStepDialog::FormName))
        return LetterStepDialog::draftTitle(draft);
    if (draft.form == QLatin1StringView(LetterPage::FormName))
        return (LetterPage::followedBy(draft).isNull()
                    ? tr("letter about %1", "a case")
                    : tr("follow-up of a letter about %1", "a case"))
            .arg(LetterPage::caseOf(draft));
    return tr("new case");
}

QList<Draft> DraftVerbs::drafts() const
{
    return readDrafts(m_window.workbench()->connection()).value_or(QList<Draft>());
}

QList<DraftLine> DraftVerbs::draftLines() const
{
    QSet<QUuid> here; // what is open in this window was not cut off
    for (const auto *keeper : m_window.findChildren<DraftKeeper *>())
        here.insert(keeper->id());
    QList<DraftLine> lines;
    for (const Draft &draft : drafts())
        lines.append({ draft.id, titleOf(draft), draft.savedAt, glimpseOf(draft),
                       draft.open && !here.contains(draft.id) });
    return lines;
}

void DraftVerbs::showDrafts()
{
    if (!m_window.isLocked())
        m_bar->show(draftLines());
}

/// Esc loses nothing: it says what was kept, and how to be rid of it.
void DraftVerbs::noteClosed(const QDialog *form)
{
    const auto *keeper = form->findChild<DraftKeeper *>();
    if (m_window.isLocked() || keeper == nullptr || !keeper->isKept())
        return;
    for (const Draft &draft : drafts()) {
        if (draft.id != keeper->id())
            continue;
        m_closed = draft.id;
        m_window.messages()->showDone(tr("Kept as a draft: %1.", "a form").arg(titleOf(draft)),
                                      MessageBar::Offer::DiscardDraft);
    }
}

void DraftVerbs::continueDraft()
{
    const QList<Draft> all = drafts();
    if (all.isEmpty())
        m_window.messages()->showHint(tr("No form is unfinished."));
    else if (all.size() == 1)
        continueDraft(all.first().id);
    else
        listDrafts();
}

void DraftVerbs::listDrafts()
{
    m_list = new DraftsDialog(&m_window);
    m_list->setDrafts(draftLines());
    connect(m_list, &DraftsDialog::continueWanted, this, [this](const QUuid &id) {
        continueDraft(id);
    });
    connect(m_list, &DraftsDialog::discardWanted, this, &DraftVerbs::discardDraft);
    openForm(m_list);
}

void DraftVerbs::continueDraft(const QUuid &id)
{
    Workbench &workbench = *m_window.workbench();
    for (const Draft &draft : drafts()) {
        if (draft.id != id)
            continue;
        if (draft.form == NewCaseDialog::FormName) {
            openNewCase(draft);
        } else if (draft.form == LogHearingDialog::FormName) {
            openForm(LogHearingDialog::resume(workbench, draft, &m_window));
        } else if (draft.form == QLatin1StringView(LetterPage::FormName)) {
            m_window.workArea()->showFollowUp(LetterPage::caseOf(draft),
                                              LetterPage::followedBy(draft).uuid());
        } else if (draft.form == QLatin1StringView(TemplatesPage::FormName)) {
            m_window.workArea()->showEditedTemplates();
            m_bar->clear();
        } else if (draft.form == QLatin1StringView(LetterStepDialog::FormName)) {
            LetterStepDialog::resume(workbench, draft, &m_window);
            m_bar->clear();
        } else if (draft.form == OfficialDialog::FormName) {
            openForm(OfficialDialog::resume(workbench, draft, &m_window));
        } else if (draft.form == RestrictionSetDialog::FormName) {
            openOrTell(RestrictionSetDialog::resume(workbench, draft, &m_window));
        } else {
            openOrTell(RecordDialog::resume(workbench, draft, &m_window));
        }
        return;
    }
}

void DraftVerbs::discardDraft(const QUuid &id)
{
    Workbench &workbench = *m_window.workbench();
    for (const Draft &draft : drafts()) {
        if (draft.id != id)
            continue;
        if (const Result<> gone = habeas::discardDraft(workbench.session(), id); !gone) {
            fail(gone.error());
            return;
        }
        m_discarded = draft;
        if (draft.form == QLatin1StringView(TemplatesPage::FormName))
            m_window.workArea()->renewTemplateEdits();
        m_window.messages()->showDone(tr("Discarded: %1.", "a form").arg(titleOf(draft)),
                                      MessageBar::Offer::KeepDraft);
    }
    if (m_list)
        m_list->setDrafts(draftLines());
    else
        showDrafts();
}

void DraftVerbs::keepDiscarded()
{
    if (m_window.isLocked() || m_discarded.id.isNull())
        return;
    if (const Result<> kept = keepDraft(m_window.workbench()->session(), m_discarded); !kept)
        fail(kept.error());
    if (m_discarded.form == QLatin1StringView(TemplatesPage::FormName))
        m_window.workArea()->renewTemplateEdits();
    m_discarded = {};
    m_window.messages()->clear();
    showDrafts();
}

/// The window locks: nothing typed stays in memory.
void DraftVerbs::leave()
{
    m_closed = {};
    m_discarded = {};
    m_bar->forget();
}

} // namespace habeas::ui
