#include "ui/shell/recordverbs.h"

#include "app/actions/records/bulkactions.h"
#include "app/actions/records/recordactions.h"
#include "app/records/store/anyrepository.h"
#include "ui/cases/casepage.h"
#include "ui/cases/recordhistorydialog.h"
#include "ui/hearings/loghearingdialog.h"
#include "ui/models/listnames.h"
#include "ui/officials/officialdialog.h"
#include "ui/records/bindialog.h"
#include "ui/records/formtable.h"
#include "ui/records/recorddialog.h"
#include "ui/records/recordwords.h"
#include "ui/records/restrictionsetdialog.h"
#include "ui/shell/draftverbs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workarea.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/page.h"
#include "ui/widgets/workprogress.h"

#include <QDialog>
#include <QMenu>

namespace habeas::ui {

RecordVerbs::RecordVerbs(MainWindow &window, DraftVerbs &drafts)
    : QObject(&window)
    , m_window(window)
    , m_drafts(drafts)
{
}

void RecordVerbs::tell(const QString &words)
{
    m_window.messages()->showHint(words);
}

void RecordVerbs::logHearing(const HearingWish &wish)
{
    m_drafts.openForm(new LogHearingDialog(*m_window.workbench(), wish, &m_window));
}

void RecordVerbs::newCase(const QString &name)
{
    m_drafts.openNewCase({}, name);
}

void RecordVerbs::open(const RecordWish &wish)
{
    if (wish.table == Hearing::kind.table && wish.record.isNull()) {
        logHearing({ wish.caseRef });
        return;
    }
    if (wish.table == Official::kind.table) {
        m_drafts.openForm(
            new OfficialDialog(*m_window.workbench(), Id<Official>(wish.record), &m_window));
        return;
    }
    const auto form = RecordDialog::open(*m_window.workbench(), wish, &m_window);
    if (!form) {
        m_window.messages()->showFailure(form.error().message);
        return;
    }
    RecordDialog *dialog = *form;
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_window.workArea()->currentPage()->selectRecord(dialog->recordId());
    });
    m_drafts.openForm(dialog);
}

void RecordVerbs::choose(const QList<RecordWish> &wishes)
{
    if (wishes.size() == 1) {
        open(wishes.first());
        return;
    }
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto folder = loadCase(m_window.workbench()->connection(), wishes.first().caseRef);
    for (const RecordWish &wish : wishes) {
        QString words = kindWord(wish.table);
        const char *above = shapeOf(wish.table)->kind.parent;
        const auto parent = wish.parent.isNull()
            ? Result<AnyRecord>(newRecord(Case::kind.table))
            : readAny(m_window.workbench()->connection(), above, wish.parent);
        if (!wish.parent.isNull() && parent && folder)
            words = tr("%1 – %2", "kind of record, what it belongs to")
                        .arg(words, recordWords(*folder, *parent));
        QAction *action = menu->addAction(words.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, wish] {
            open(wish);
        });
    }
    menu->setActiveAction(menu->actions().first());
    const QWidget *page = m_window.workArea()->currentPage();
    menu->popup(page->mapToGlobal(page->rect().center() - menu->rect().center() / 2));
}

void RecordVerbs::newHere()
{
    const QList<RecordWish> wishes = m_window.workArea()->currentPage()->newRecords();
    if (!wishes.isEmpty())
        choose(wishes);
    else if (m_window.workArea()->currentCase().isEmpty())
        newCase();
    else
        tell(tr("Open the case first (Enter): records are added on its tabs."));
}

QList<RecordWish> RecordVerbs::wishesFor(const QByteArray &table) const
{
    const QByteArray above = shapeOf(table)->kind.parent;
    const QString ref = m_window.workArea()->currentCase();
    if (above.isEmpty() || above == Case::kind.table)
        return { { ref, table } };
    for (const RecordWish &wish : m_window.workArea()->currentPage()->newRecords()) {
        if (wish.table == table)
            return { wish }; // what is selected is meant
    }
    QList<RecordWish> wishes;
    const auto folder = loadCase(m_window.workbench()->connection(), ref);
    for (const AnyRecord &parent : recordsOf(folder.value_or(CaseFolder()), above))
        wishes.prepend({ ref, table, {}, parent.id }); // the newest first
    return wishes;
}

void RecordVerbs::newOfKind(const QByteArray &table)
{
    const QList<RecordWish> wishes = wishesFor(table);
    if (!wishes.isEmpty()) {
        choose(wishes);
        return;
    }
    tell(tr("Nothing is on record that it could belong to. Add this first: %1.")
             .arg(kindWord(shapeOf(table)->kind.parent)));
}

void RecordVerbs::newRestrictions()
{
    m_drafts.openOrTell(RestrictionSetDialog::open(*m_window.workbench(),
                                                   m_window.workArea()->currentCase(), &m_window));
}

QString RecordVerbs::whyNoRecord() const
{
    const auto *page = qobject_cast<CasePage *>(m_window.workArea()->currentPage());
    const QString why = page == nullptr ? QString() : page->whyNoRecord();
    return why.isEmpty() ? tr("Select a record first.") : why;
}

void RecordVerbs::edit()
{
    const RecordWish wish = m_window.workArea()->currentPage()->selectedRecord();
    if (wish.table.isEmpty())
        tell(whyNoRecord());
    else if (wish.table == Letter::kind.table)
        m_window.workArea()->showLogged(wish.record);
    else if (wish.table != Official::kind.table && !formShape(wish.table))
        tell(tr("This is not changed by hand."));
    else
        open(wish);
}

/// Of a list: everything selected, in one step.
void RecordVerbs::removeSelected(const ListPane &list)
{
    const QByteArray table = list.currentRecord().table;
    const QList<QUuid> records = list.selectedRecords();
    const QString words
        = tr("Put into the bin: %1", "how many records").arg(manyWords(table, records.size()));
    performLong(*m_window.workbench(), words, &m_window,
                [&](Session &session, const Progress &progress) {
                    return removeRecords(session, table, records, words, progress);
                });
}

void RecordVerbs::remove()
{
    if (const ListPane *list = m_window.workArea()->currentPage()->list();
        list && list->selectedCount() > 1) {
        removeSelected(*list);
        return;
    }
    const RecordWish wish = m_window.workArea()->currentPage()->selectedRecord();
    if (wish.table.isEmpty()) {
        tell(whyNoRecord());
        return;
    }
    const Connection &connection = m_window.workbench()->connection();
    const auto record = readAny(connection, wish.table, wish.record);
    if (wish.table == Official::kind.table && record) {
        m_window.workbench()->perform([&](Session &session) {
            return removeRecord(session, wish.table, wish.record,
                                tr("Put an official into the bin: %1")
                                    .arg(std::get<QString>(record->value("office"))));
        });
        return;
    }
    const auto folder = loadCase(connection, wish.caseRef);
    if (!record || !folder) {
        m_window.messages()->showFailure(record ? folder.error().message : record.error().message);
        return;
    }
    const QString words = removingWords(*folder, *record);
    const bool whole = wish.table == Case::kind.table;
    if (whole)
        m_window.workArea()->goTo(ListPage::Cases); // the page of a case in the bin shows nothing
    m_window.workbench()->perform([&](Session &session) {
        return removeRecord(session, wish.table, wish.record, words);
    });
}

void RecordVerbs::openBin()
{
    m_drafts.openForm(new BinDialog(*m_window.workbench(), &m_window));
}

void RecordVerbs::showHistory()
{
    const RecordWish wish = m_window.workArea()->currentPage()->selectedRecord();
    if (wish.table.isEmpty())
        tell(whyNoRecord());
    else
        m_window.openDialog(new RecordHistoryDialog(*m_window.workbench(), wish, &m_window));
}

} // namespace habeas::ui
