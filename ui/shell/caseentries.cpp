#include "ui/shell/caseentries.h"

#include "ui/cases/casepage.h"
#include "ui/cases/tabnames.h"
#include "ui/records/formtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

struct CaseEntries
{
    Q_DECLARE_TR_FUNCTIONS(CaseEntries)
};

struct Kind
{
    const char *table;
    const char *nouns; ///< what people type who look for it, in English and Russian
};

// The kinds that the menus name stand there, with their keys.
constexpr Kind Kinds[] = {
    { "measure", "detention custody arrest house bail задержание арест стража мера" },
    { "placement", "prison transfer place colony тюрьма СИЗО колония этап место" },
    { "charge", "charges accusation article обвинение обвинения статья" },
    { "status", "suspect accused статус подозреваемый обвиняемый" },
    { "sentence", "judgment verdict appeal acquittal приговор апелляция оправдание наказание" },
    { "restriction", "ban prohibition travel запрет ограничение ограничения" },
    { "remedy", "complaint appeal cassation жалоба апелляция кассация обжалование" },
    { "argument", "argument rights довод доводы" },
    { "claim", "statement torture утверждение показания пытки" },
    { "urgent_action", "urgent action UA срочная акция" },
    { "involvement", "person lawyer relative family человек люди адвокат родственник участник" },
    { "consent", "consents permission agreement согласие согласия разрешение" },
    { "disclosure", "told disclosures сообщили раскрытие кому" },
    { "source", "sources evidence источник источники" },
    { "document", "file paper scan документ документы бумага" },
};

struct Tab
{
    CasePage::Tab tab;
    const char *nouns;
};

constexpr Tab Tabs[] = {
    { CasePage::OverviewTab, "case summary обзор дело" },
    { CasePage::TimelineTab, "chronology picture хронология лента" },
    { CasePage::ChecksTab, "findings problems проверить проверка" },
    { CasePage::CustodyTab, "detention orders track задержание меры сроки" },
    { CasePage::ChargesTab, "sentences judgments обвинения приговор приговоры" },
    { CasePage::HearingsTab, "hearings court заседания суд" },
    { CasePage::RestrictionsTab, "bans duties запреты обязанности" },
    { CasePage::DeadlinesTab, "deadlines due clock сроки" },
    { CasePage::LettersTab, "letters replies письма ответы" },
    { CasePage::PeopleTab, "names lawyer family люди имена адвокат" },
    { CasePage::ConsentTab, "consents disclosures permission согласие согласия раскрытие" },
    { CasePage::DocumentsTab, "files papers документы файлы" },
    { CasePage::SourcesTab, "sources источники" },
    { CasePage::NotesTab, "notes claims заметки утверждения" },
    { CasePage::HistoryTab, "changes who журнал история изменения" },
};

} // namespace

QList<CaseEntry> caseEntries()
{
    QList<CaseEntry> entries;
    for (const Kind &kind : Kinds)
        entries.append(
            { kind.table, -1,
              CaseEntries::tr("New: %1", "a kind of record").arg(kindWord(kind.table).toLower()),
              QString::fromUtf8(kind.nouns),
              u"New: "_s + QString::fromUtf8(formShape(kind.table)->kind) });
    for (const Tab &tab : Tabs)
        entries.append({ {},
                         tab.tab,
                         CaseEntries::tr("This case: %1", "a tab").arg(tabName(tab.tab)),
                         QString::fromUtf8(tab.nouns),
                         u"This case: "_s + tabNameInEnglish(tab.tab) });
    return entries;
}

} // namespace habeas::ui
