#include "ui/cases/tabnames.h"

#include "ui/cases/casepage.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

constexpr const char *Context = "TabNames";

/// Untranslated; null where there is no such tab.
const char *nameOf(int tab)
{
    switch (tab) {
    case CasePage::OverviewTab:
        return QT_TRANSLATE_NOOP("TabNames", "Overview");
    case CasePage::TimelineTab:
        return QT_TRANSLATE_NOOP("TabNames", "Timeline");
    case CasePage::ChecksTab:
        return QT_TRANSLATE_NOOP("TabNames", "To check");
    case CasePage::CustodyTab:
        return QT_TRANSLATE_NOOP("TabNames", "Custody");
    case CasePage::ChargesTab:
        return QT_TRANSLATE_NOOP("TabNames", "Charges");
    case CasePage::HearingsTab:
        return QT_TRANSLATE_NOOP("TabNames", "Hearings");
    case CasePage::RestrictionsTab:
        return QT_TRANSLATE_NOOP("TabNames", "Restrictions");
    case CasePage::DeadlinesTab:
        return QT_TRANSLATE_NOOP("TabNames", "Deadlines");
    case CasePage::LettersTab:
        return QT_TRANSLATE_NOOP("TabNames", "Letters");
    case CasePage::PeopleTab:
        return QT_TRANSLATE_NOOP("TabNames", "People");
    case CasePage::ConsentTab:
        return QT_TRANSLATE_NOOP("TabNames", "Consent");
    case CasePage::DocumentsTab:
        return QT_TRANSLATE_NOOP("TabNames", "Documents");
    case CasePage::SourcesTab:
        return QT_TRANSLATE_NOOP("TabNames", "Sources");
    case CasePage::NotesTab:
        return QT_TRANSLATE_NOOP("TabNames", "Notes and claims");
    case CasePage::HistoryTab:
        return QT_TRANSLATE_NOOP("TabNames", "History");
    default:
        return nullptr;
    }
}

} // namespace

QString tabName(int tab)
{
    const char *name = nameOf(tab);
    return name == nullptr ? QString() : QCoreApplication::translate(Context, name);
}

QString tabNameInEnglish(int tab)
{
    return QString::fromUtf8(nameOf(tab));
}

} // namespace habeas::ui
