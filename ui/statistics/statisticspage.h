#pragma once

#include "app/actions/files/statisticsactions.h"
#include "ui/models/workbench.h"
#include "ui/widgets/latestjob.h"
#include "ui/widgets/page.h"
#include "ui/widgets/pagepreview.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;

namespace habeas::ui {

class ChartView;
class RecordTableModel;
class TableView;

/// Figures of the whole vault that name nobody: a chart, and under it the same as a table. Read on
/// a worker, so that the window never waits.
class StatisticsPage final : public Page
{
    Q_OBJECT

public:
    explicit StatisticsPage(Workbench &workbench, QWidget *parent = nullptr);
    ~StatisticsPage() override;

    [[nodiscard]] QString title() const override;
    void refresh() override;
    [[nodiscard]] QString countText() const override;

    [[nodiscard]] bool isReading() const { return m_reading.isRunning() || m_isCounting; }

    /// Shows the chart as it will be printed; what goes to paper is written down.
    void print();
    using Preview = std::function<Result<PreviewEnd>(const PagesToPrint &)>;

    void setPreview(Preview preview) { m_preview = std::move(preview); }

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Read = std::shared_ptr<Result<StatisticsRecords>>;

    QWidget *buildBar();
    void connectAll();
    void retranslate();
    void take(); ///< what the worker has read
    void fillYears();
    void show(); ///< everything from what was read last
    void showTables(const QList<StatisticsTable> &tables);
    void showTable();
    void fitNote(); ///< whole, however many lines it takes
    void keepPicture(const QString &suffix);
    void keepFigures();
    [[nodiscard]] const StatisticsTable *table() const;

    Workbench &m_workbench;
    Preview m_preview;
    QLabel *m_heading;
    QTabBar *m_tabs;
    QLabel *m_fromLabel = nullptr;
    QLabel *m_untilLabel = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_until = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_keep = nullptr;
    QAction *m_csv = nullptr;
    QLabel *m_note;
    ChartView *m_chart;
    TableView *m_view;
    RecordTableModel *m_model;
    QFutureWatcher<Read> m_reading;
    std::atomic<bool> m_stop = false;
    bool m_again = false; ///< something was saved while the worker was reading
    bool m_untouchedYears = true;
    std::shared_ptr<const StatisticsRecords> m_records;
    LatestJob m_counting; ///< the tables of many records
    bool m_isCounting = false;
    QList<StatisticsTable> m_tables;
};

} // namespace habeas::ui
