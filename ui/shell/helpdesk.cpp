#include "ui/shell/helpdesk.h"

#include "ui/cases/casepage.h"
#include "ui/help/helpdialog.h"
#include "ui/shell/recordlistpage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMainWindow>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

/// Pages and forms by their class; a new one gets its line here.
constexpr std::pair<const char *, const char *> Topics[] = {
    { "UnlockPage", "unlock" },         { "CreateForm", "unlock" },
    { "CasesListPage", "cases" },       { "LetterPage", "letters" },
    { "LogHearingDialog", "hearings" }, { "NewCaseDialog", "records" },
    { "RecordDialog", "records" },      { "BinDialog", "records" },
    { "DecideDialog", "deadlines" },    { "PaletteDialog", "find" },
    { "ShortcutSheet", "keys" },        { "DateEdit", "dates" },
    { "DeadlineVerbs", "deadlines" },   { "TodayPage", "today" },
    { "TemplatesPage", "templates" },   { "OfficialsPage", "officials" },
    { "LetterLogPage", "letters" },     { "StatisticsPage", "statistics" },
    { "DocumentDialog", "documents" },  { "FilterHeader", "lists" },
};

QString topicOfTab(CasePage::Tab tab)
{
    switch (tab) {
    case CasePage::CustodyTab:
    case CasePage::RestrictionsTab:
        return u"custody"_s;
    case CasePage::HearingsTab:
        return u"hearings"_s;
    case CasePage::DeadlinesTab:
        return u"deadlines"_s;
    case CasePage::LettersTab:
    case CasePage::ConsentTab:
        return u"letters"_s;
    case CasePage::DocumentsTab:
        return u"documents"_s;
    case CasePage::OverviewTab:
    case CasePage::TimelineTab:
    case CasePage::ChecksTab:
    case CasePage::ChargesTab:
    case CasePage::PeopleTab:
    case CasePage::SourcesTab:
    case CasePage::NotesTab:
    case CasePage::HistoryTab:
    case CasePage::TabCount:
        break;
    }
    return u"case"_s;
}

QString topicOfList(ListPage page)
{
    switch (page) {
    case ListPage::Hearings:
        return u"hearings"_s;
    case ListPage::Custody:
    case ListPage::Restrictions:
        return u"custody"_s;
    case ListPage::Letters:
        return u"letters"_s;
    case ListPage::Cases:
    case ListPage::Today:
    case ListPage::Officials:
    case ListPage::Statistics:
        break; // have pages of their own
    }
    return u"cases"_s;
}

} // namespace

HelpDesk::HelpDesk(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

QString HelpDesk::topicOf(const QWidget *widget)
{
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        if (const auto *page = qobject_cast<const CasePage *>(at))
            return topicOfTab(page->tab());
        if (const auto *list = qobject_cast<const RecordListPage *>(at))
            return topicOfList(list->kind());
        const QString name = QString::fromLatin1(at->metaObject()->className()).section(u':', -1);
        for (const auto &[known, topic] : Topics) {
            if (name == QLatin1StringView(known))
                return QString::fromLatin1(topic);
        }
        if (at->isWindow())
            break; // what is behind a dialog is not meant
    }
    return u"start"_s;
}

void HelpDesk::open()
{
    const QWidget *where = QApplication::focusWidget();
    openAt(topicOf(where ? where : m_window->focusWidget()));
}

void HelpDesk::openAt(const QString &topic)
{
    QWidget *above = QApplication::activeModalWidget();
    if (qobject_cast<HelpDialog *>(above))
        return;
    auto *dialog = new HelpDialog(topic, above ? above : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The menu's key does not reach a window behind a dialog.
bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier
        || !QApplication::activeModalWidget())
        return QObject::eventFilter(watched, event);
    open();
    return true;
}

} // namespace habeas::ui
