#pragma once

#include "ui/models/workbench.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/forms/hearingwish.h"
#include "ui/widgets/forms/recordwish.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QStackedWidget;

namespace habeas::ui {

class CasePage;
class LetterPage;
class TemplatesPage;
class Page;

/// All of the window that exists only while a vault is open: navigation and one page at a time.
/// List pages stay, the last case and the last letter too; what is not shown is read again when it
/// next is.
class WorkArea final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkArea(Workbench &workbench, QWidget *parent = nullptr);

    void showList(ListPage page);
    void goTo(ListPage page); ///< and the keyboard with it
    void showCase(const QString &ref);
    void showCaseTab(const QString &ref, int tab); ///< CasePage::Tab, and the keyboard with it
    /// The case of the wish, on the tab where its record stands.
    void showRecord(const RecordWish &wish);
    /// The same with a finding, by its key.
    void showFinding(const QString &ref, const QString &key);
    void showLetter(const QString &ref);
    /// The letter page with a document made from the record chosen: case summary, chronology ...
    void showForm(const QString &ref);
    /// A letter that follows up an earlier one.
    void showFollowUp(const QString &ref, const QUuid &previous);
    /// The letter log, with this letter selected.
    void showLogged(const QUuid &letter);
    /// The form for the reply to this letter, over whatever page is shown.
    void logReply(const QUuid &letter);
    void showTemplates();
    void showEditedTemplates(); ///< the first that is changed and not saved
    /// What is typed in the templates is what the vault's draft of it says.
    void renewTemplateEdits();
    /// One step up: letter, case, list.
    void goBack();
    /// F6: the keyboard goes from the navigation to the page or back.
    void switchPane();

    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] QString currentCase() const;

    [[nodiscard]] ListPage currentList() const { return m_list; }

    /// The case whose page or letter is on screen; empty on a list.
    [[nodiscard]] QString shownCase() const;
    void focusPage();

    [[nodiscard]] Navigation *navigation() const { return m_navigation; }

signals:
    void pageChanged(); ///< another page, title, count or chosen case
    void hearingWanted(const habeas::ui::HearingWish &wish);
    void newCaseWanted();
    void importWanted();
    void editWanted();
    void binWanted();
    void told(const QString &words); ///< something was done that is no step of the history
    void formWanted(const habeas::ui::RecordWish &wish);
    void documentWanted(const QUuid &document);
    void pasteWanted();
    void filesDropped(const QStringList &paths); ///< on the page of the current case
    void officialsImportWanted();
    void officialsExportWanted();

private:
    Page *makeList(ListPage page);
    Page *makeToday();
    void adopt(Page *page);
    void drop(Page *page);
    void show(Page *page);
    void showLine(const QString &ref, int tab, const QUuid &line);
    void refreshAll();

    Workbench &m_workbench;
    Navigation *m_navigation;
    QStackedWidget *m_pages;
    QHash<int, Page *> m_lists;
    QPointer<CasePage> m_case;
    QPointer<LetterPage> m_letter;
    QPointer<TemplatesPage> m_templates; ///< what is typed in it stays until the lock
    QHash<Page *, QPointer<QWidget>> m_focus; ///< where the keyboard was on each page
    QSet<Page *> m_stale;
    ListPage m_list = ListPage::Today;
};

} // namespace habeas::ui
