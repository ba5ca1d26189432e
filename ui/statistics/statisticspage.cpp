#include "ui/statistics/statisticspage.h"

#include "ui/models/recordtable.h"
#include "ui/statistics/chartview.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QtConcurrent/QtConcurrentRun>

namespace habeas::ui {

namespace {

// A row's figures belong to no record: its id is made from its code.
const QUuid rowIds(0x6f0a4c1e, 0x27b9, 0x5d40, 0x9a, 0x63, 0x0e, 0x51, 0xb8, 0x7c, 0x22, 0x94);

TableCell countCell(const CountRange &count)
{
    return { countText(count), QVariant(count.most) };
}

bool leavesAnythingOpen(const StatisticsTable &table)
{
    return std::ranges::any_of(table.rows, [](const StatisticsTable::Row &row) {
        return std::ranges::any_of(row.values, [](const CountRange &count) {
            return count.least != count.most;
        });
    });
}

ValueTable asTable(const StatisticsTable &table)
{
    ValueTable shown { QStringList { table.rowsAre } + table.series, {} };
    if (!table.total.isEmpty())
        shown.headers << table.total;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const StatisticsTable::Row &row = table.rows.at(i);
        TableRow line { QUuid::createUuidV5(rowIds, row.code), {}, { { row.name, QVariant(i) } } };
        for (const CountRange &value : row.values)
            line.cells << countCell(value);
        if (!table.total.isEmpty())
            line.cells << countCell(table.totals.at(i));
        shown.rows << line;
    }
    return shown;
}

} // namespace

StatisticsPage::StatisticsPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_heading(new QLabel(this))
    , m_tabs(new QTabBar(this))
    , m_note(new QLabel(this))
    , m_chart(new ChartView(this))
    , m_view(new TableView(this))
    , m_model(new RecordTableModel(this))
    , m_records(std::make_shared<const StatisticsRecords>())
{
    m_preview = [this](const PagesToPrint &pages) {
        return previewPages(this, pages);
    };
    makeHeading(m_heading);
    m_tabs->setObjectName(QStringLiteral("figures"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setDocumentMode(true);
    m_note->setWordWrap(true);
    m_note->installEventFilter(this);
    m_view->setModel(m_model);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 360, 200 }); // in parts of what there is
    constexpr int leastChart = 13; // lines of text; where there are fewer, the page scrolls
    constexpr int leastTable = 6;
    m_chart->setMinimumHeight(fontMetrics().lineSpacing() * leastChart);
    m_view->setMinimumHeight(fontMetrics().lineSpacing() * leastTable);
    auto *box = new QVBoxLayout(this);
    box->addWidget(buildBar());
    box->addWidget(m_tabs);
    box->addWidget(splitter, 1);
    box->addWidget(m_note);
    QWidget *before = m_from;
    for (QWidget *next :
         std::initializer_list<QWidget *> { m_until, m_print, m_keep, m_tabs, m_chart, m_view }) {
        setTabOrder(before, next);
        before = next;
    }
    setFocusProxy(m_chart);
    connectAll();
    retranslate();
    fillYears();
    show(); // the tabs have their names before there is a figure
    refresh();
    m_note->setText(countText());
}

/// The worker holds the vault open: it is told to stop, and gone before the vault closes.
StatisticsPage::~StatisticsPage()
{
    m_stop = true;
    m_reading.waitForFinished();
}

QWidget *StatisticsPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_fromLabel = new QLabel(bar);
    m_untilLabel = new QLabel(bar);
    m_from = new QComboBox(bar);
    m_until = new QComboBox(bar);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    m_print = new QPushButton(glyphIcon(Glyph::Print), {}, bar);
    connect(m_print, &QPushButton::clicked, this, &StatisticsPage::print);
    m_keep = new QPushButton(glyphIcon(Glyph::Export), {}, bar);
    auto *formats = new QMenu(m_keep);
    for (const char *suffix : { "pdf", "png", "svg" }) {
        QAction *format = formats->addAction(QString::fromLatin1(suffix).toUpper());
        connect(format, &QAction::triggered, this, [this, suffix] {
            keepPicture(QString::fromLatin1(suffix));
        });
    }
    m_csv = formats->addAction(QString());
    connect(m_csv, &QAction::triggered, this, &StatisticsPage::keepFigures);
    m_keep->setMenu(formats);
    row->addWidget(m_heading);
    row->addStretch(1);
    for (QWidget *part : { static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from),
                           static_cast<QWidget *>(m_untilLabel), static_cast<QWidget *>(m_until),
                           static_cast<QWidget *>(m_print), static_cast<QWidget *>(m_keep) })
        row->addWidget(part);
    return bar;
}

void StatisticsPage::connectAll()
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &StatisticsPage::take);
    connect(m_tabs, &QTabBar::currentChanged, this, &StatisticsPage::showTable);
    const auto turn = [this](int by) {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    };
    auto *keys = new Shortcuts(this); // as on the page of a case
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_P) }, [this] {
        print();
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown) },
               [turn] {
                   turn(1);
               });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab),
                 QKeySequence(Qt::CTRL | Qt::Key_PageUp) },
               [turn] {
                   turn(-1);
               });
    for (QComboBox *years : { m_from, m_until }) {
        connect(years, &QComboBox::currentIndexChanged, this, [this] {
            m_untouchedYears = false;
            show();
        });
    }
    connect(m_chart, &ChartView::currentChanged, this, [this](qsizetype row) {
        m_view->selectRow(static_cast<int>(row));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                m_chart->setCurrent(index.row());
            });
}

void StatisticsPage::retranslate()
{
    m_heading->setText(title());
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("to"));
    m_from->setAccessibleName(tr("First year"));
    m_until->setAccessibleName(tr("Last year"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Shows the chart as it will be printed (Ctrl+P)"));
    m_keep->setText(tr("Keep as a file"));
    m_csv->setText(tr("CSV, for a spreadsheet"));
    m_tabs->setAccessibleName(tr("Figures"));
    m_view->setAccessibleName(tr("The same figures as a table"));
}

QString StatisticsPage::title() const
{
    return tr("Statistics");
}

QString StatisticsPage::countText() const
{
    return isReading() ? tr("Counting…") : QString();
}

void StatisticsPage::refresh()
{
    if (m_reading.isRunning()) {
        m_again = true;
        return;
    }
    m_again = false;
    m_reading.setFuture(QtConcurrent::run([this, &key = m_workbench.session().vault->key(),
                                           today = m_workbench.today()]() -> Read {
        const auto connection = Connection::openReader(key);
        if (!connection)
            return std::make_shared<Result<StatisticsRecords>>(tl::unexpected(connection.error()));
        return std::make_shared<Result<StatisticsRecords>>(
            readStatistics(**connection, today, [this] {
                return m_stop.load();
            }));
    }));
    emit statusChanged();
}

void StatisticsPage::take()
{
    const Read read = m_reading.result();
    if (m_again) {
        refresh();
        return;
    }
    if (!*read) {
        if (read->error().kind != ErrorKind::Cancelled)
            emit m_workbench.failed(read->error());
        return;
    }
    m_records = std::make_shared<const StatisticsRecords>(std::move(**read));
    fillYears();
    show();
    emit statusChanged();
}

void StatisticsPage::fillYears()
{
    const qint64 last = m_workbench.today().year();
    const qint64 first = m_records->first
        ? std::clamp(m_records->first->year(), last - mostStatisticsYears, last)
        : last;
    const QVariant from = m_untouchedYears ? QVariant(first) : m_from->currentData();
    const QVariant until = m_untouchedYears ? QVariant(last) : m_until->currentData();
    for (QComboBox *years : { m_from, m_until }) {
        const QSignalBlocker quiet(years);
        years->clear();
        for (qint64 year = first; year <= last; ++year)
            years->addItem(QString::number(year), year);
        const int kept = years->findData(years == m_from ? from : until);
        years->setCurrentIndex(kept >= 0 ? kept : years == m_from ? 0 : years->count() - 1);
    }
}

void StatisticsPage::show()
{
    if (m_from->count() == 0)
        return;
    StatisticsSpan span;
    // The first and the last year mean what is on record, not empty months before and after it.
    if (m_from->currentIndex() > 0)
        span.from = CivilDay::of(m_from->currentData().toLongLong(), 1, 1);
    if (m_until->currentIndex() < m_until->count() - 1)
        span.until = CivilDay::of(m_until->currentData().toLongLong(), 12, 31);
    const auto count
        = [records = m_records, span, today = m_workbench.today(), language = screenLanguage()] {
              return statisticsTables(*records, span, today, language);
          };
    constexpr qsizetype Few = 200; // stretches and hearings; a few milliseconds
    if (m_records->held.size() + m_records->hearings.size() <= Few) {
        showTables(count());
        return;
    }
    m_isCounting = true;
    m_counting.ask([this, count]() -> LatestJob::Show {
        const QList<StatisticsTable> tables = count();
        return [this, tables] {
            showTables(tables);
            emit statusChanged();
        };
    });
}

void StatisticsPage::showTables(const QList<StatisticsTable> &tables)
{
    m_isCounting = false;
    m_tables = tables;
    const QSignalBlocker quiet(m_tabs);
    for (qsizetype i = 0; i < m_tables.size(); ++i) {
        if (i == m_tabs->count())
            m_tabs->addTab({});
        m_tabs->setTabText(static_cast<int>(i), m_tables.at(i).title);
    }
    showTable();
}

const StatisticsTable *StatisticsPage::table() const
{
    const int at = m_tabs->currentIndex();
    return at >= 0 && at < m_tables.size() ? &m_tables.at(at) : nullptr;
}

void StatisticsPage::showTable()
{
    const StatisticsTable *shown = table();
    if (!shown)
        return;
    m_chart->show(*shown);
    m_model->show(asTable(*shown));
    m_view->fitColumns();
    const bool anything = std::ranges::any_of(shown->rows, [](const StatisticsTable::Row &row) {
        return std::ranges::any_of(row.values, [](const CountRange &count) {
            return count.most > 0;
        });
    });
    QStringList notes { shown->note };
    if (!anything)
        notes.prepend(tr("Nothing on record falls into these years. Figures come from measures, "
                         "hearings and sentences that carry a date."));
    else if (leavesAnythingOpen(*shown))
        notes << tr("Dashed: possible, but the dates leave it open.");
    m_note->setText(notes.join(u' '));
    fitNote();
    m_view->selectRow(static_cast<int>(m_chart->current()));
}

void StatisticsPage::fitNote()
{
    m_note->setMinimumHeight(0); // else a label never asks for less than it had
    m_note->setMinimumHeight(m_note->heightForWidth(m_note->width()));
}

/// By its own width, which it has only after the page has got its own.
bool StatisticsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_note && event->type() == QEvent::Resize)
        fitNote();
    return Page::eventFilter(watched, event);
}

void StatisticsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
}

} // namespace habeas::ui
