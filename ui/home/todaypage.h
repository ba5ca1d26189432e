#pragma once

#include "app/actions/deadlines/todayverbs.h"
#include "ui/home/todayloader.h"
#include "ui/home/todayview.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>

class QComboBox;
class QLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace habeas::ui {

/// What is overdue, due today, coming and to be checked, in whichever case: the page the program
/// opens on. It is read on a worker; what one decides here is one step that undo takes back.
class TodayPage final : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Workbench &workbench, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QString currentCase() const override;
    [[nodiscard]] QString countText() const override;

    /// Overdue, for however long, and due today: the number beside the page's name.
    [[nodiscard]] int dueCount() const;

    [[nodiscard]] TodayView *view() const { return m_view; }

    [[nodiscard]] TodayModel *model() const { return m_model; }

    /// The words under the list: why a line is here, or why a verb does nothing.
    [[nodiscard]] QString explanation() const;

    /// How the pages reach paper; a test looks at them instead. False: nothing was printed.
    using PrintPages = std::function<void(const TodayList &, const QSet<TodayItem::Section> &)>;

    void setPrinting(PrintPages print) { m_printPages = std::move(print); }

    /// Asks how, then prints the list; once it was read, where it is still being read.
    void print();

signals:
    void recordWanted(const habeas::ui::RecordWish &wish); ///< where it stands in its case
    void findingWanted(const QString &ref, const QString &key);
    void loggedWanted(const QUuid &letter); ///< in the letter log
    void replyWanted(const QUuid &letter); ///< to be logged
    void followUpWanted(const QString &ref, const QUuid &letter);
    void newCaseWanted();
    void importWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildTop();
    void fitFilter();
    void fitTop();
    void showSince();
    QWidget *buildEmpty();
    QLayout *buildVerbs();
    void connectParts();
    void retranslate();
    void fillRange();
    void showList(const TodayList &list);
    void showChecks(const TodayLoader::Checks &checks);
    void merge();
    void showState();
    void showVerbs();
    void run(TodayVerb verb);
    void open();
    void log();
    void done();
    void snooze();
    void askWhen(const TodayItem &item);
    void askDecision(const TodayItem &item);
    void wantLetter(const TodayItem &item, const std::function<void(const QUuid &)> &want);
    void wantReply(const TodayItem &item);
    void logWhatCame(const TodayItem &item);
    void logAction(const TodayItem &item);
    void settle(const TodayItem &item, const TodaySettled &settled);
    void snoozeUntil(const TodayItem &item, CivilDay day);
    void askSnooze(const TodayItem &item);
    void popUp();
    [[nodiscard]] static QString logTip(const TodayItem &item);
    [[nodiscard]] static QString doneTip(const TodayItem &item);
    void why();
    void explain(const QString &words);
    void writePdf(const TodayList &list, const QSet<TodayItem::Section> &folded);
    void keepVisit();
    void renewSome();
    void minutePassed();

    Workbench &m_workbench;
    TodayModel *m_model;
    TodayView *m_view;
    TodayLoader *m_loader;
    PrintPages m_printPages;
    std::optional<Visit> m_since; ///< before this unlock
    TodayList m_list; ///< without what is to be checked
    QList<TodayItem> m_found;
    qint64 m_findings = 0; ///< listed in m_found or not
    bool m_checked = false; ///< every case was looked through
    QString m_checkNote;
    QUuid m_left; ///< the line a verb sent away: undo leads back to it
    bool m_isLow = false; ///< little height: the list needs what stands above it
    bool m_first = true;
    bool m_wantsPrint = false; ///< as soon as there is a list
    bool m_asked = false; ///< whether the last visit has been read

    QLabel *m_heading = nullptr;
    QLabel *m_rangeLabel = nullptr;
    QComboBox *m_range = nullptr;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_sinceLine = nullptr;
    QLabel *m_nothing = nullptr;
    QWidget *m_empty = nullptr;
    QPushButton *m_newCase = nullptr;
    QPushButton *m_import = nullptr;
    QLabel *m_why = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_log = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_snooze = nullptr;
    QPushButton *m_whyButton = nullptr;
    QMenu *m_until = nullptr;
    QTimer m_minute;
    QTimer m_renewal; ///< runs while stored deadlines do not stand today
    int m_minutes = 0;
};

} // namespace habeas::ui
