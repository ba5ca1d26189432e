#include "ui/cases/tabnames.h"

#include "ui/cases/casepage.h"

#include <QCoreApplication>

namespace habeas::ui {

namespace {

struct TabNames
{
    Q_DECLARE_TR_FUNCTIONS(TabNames)

public:
    static QString of(int tab)
    {
        switch (tab) {
        case CasePage::OverviewTab:
            return tr("Overview");
        case CasePage::TimelineTab:
            return tr("Timeline");
        case CasePage::ChecksTab:
            return tr("To check");
        case CasePage::CustodyTab:
            return tr("Custody");
        case CasePage::ChargesTab:
            return tr("Charges");
        case CasePage::HearingsTab:
            return tr("Hearings");
        case CasePage::RestrictionsTab:
            return tr("Restrictions");
        case CasePage::DeadlinesTab:
            return tr("Deadlines");
        case CasePage::LettersTab:
            return tr("Letters");
        case CasePage::PeopleTab:
            return tr("People");
        case CasePage::ConsentTab:
            return tr("Consent");
        case CasePage::DocumentsTab:
            return tr("Documents");
        case CasePage::SourcesTab:
            return tr("Sources");
        case CasePage::NotesTab:
            return tr("Notes and claims");
        case CasePage::HistoryTab:
            return tr("History");
        default:
            return {};
        }
    }
};

} // namespace

QString tabName(int tab)
{
    return TabNames::of(tab);
}

} // namespace habeas::ui
