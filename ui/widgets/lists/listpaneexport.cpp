#include "ui/models/listmodel.h"
#include "ui/models/listnames.h"
#include "ui/models/vaultjob.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/lists/filterheader.h"
#include "ui/widgets/lists/filterstate.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/lists/tablecopy.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <atomic>
#include <memory>

// A list as a file for a spreadsheet, or as cells on the clipboard.

namespace habeas::ui {

namespace {

constexpr const char *JobName = "listSheet";

/// Reads the lines on a worker; where that takes long, a window says how far it is and stops it.
class SheetJob final : public QObject
{
public:
    using Show = std::function<void(const Result<ListSheet> &)>;

    /// `stopped`: what is said where somebody stops it.
    SheetJob(Workbench &workbench, const ListSheetWish &wish, QWidget *pane, QString stopped,
             Show show)
        : QObject(pane)
        , m_pane(pane)
        , m_job(workbench.session().vault->key())
        , m_stopped(std::move(stopped))
        , m_show(std::move(show))
    {
        setObjectName(QLatin1StringView(JobName));
        connect(&m_job, &VaultJob::failed, this, [this](const Error &error) {
            finish(tl::unexpected(error));
        });
        connect(&m_watch, &QTimer::timeout, this, &SheetJob::watch);
        m_since.start();
        m_watch.start(LookEvery);
        m_job.ask([this, wish,
                   counts = m_counts](const Connection &connection,
                                      const std::function<bool()> &stop) -> VaultJob::Show {
            const auto sheet = readListSheet(connection, wish, [&](qsizetype done, qsizetype all) {
                counts->done = done;
                counts->all = all;
                return !stop();
            });
            return [this, sheet] {
                finish(sheet);
            };
        });
    }

private:
    static constexpr int LookEvery = 100; // milliseconds
    static constexpr qint64 OpenAfter = 300;

    struct Counts
    {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> all = 0;
    };

    void watch()
    {
        if (!m_bar && m_since.elapsed() < OpenAfter)
            return;
        if (!m_bar) {
            m_bar = new ProgressWindow(ListPane::tr("Reading the list…"), m_pane->window());
            connect(m_bar, &QDialog::rejected, this, [this] {
                m_job.forget();
                finish(failure(ErrorKind::Cancelled, m_stopped));
            });
            m_bar->setWindowModality(Qt::ApplicationModal);
            m_bar->show();
        }
        m_bar->setDone(m_counts->done, m_counts->all);
    }

    void finish(const Result<ListSheet> &sheet)
    {
        m_watch.stop();
        if (m_bar) {
            m_bar->disconnect(this);
            m_bar->hide();
            m_bar->deleteLater(); // it may be what was closed
        }
        setObjectName({}); // another one may begin
        deleteLater();
        m_show(sheet);
    }

    QWidget *m_pane;
    VaultJob m_job;
    QString m_stopped;
    Show m_show;
    QTimer m_watch;
    QElapsedTimer m_since;
    QPointer<ProgressWindow> m_bar;
    std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
};

} // namespace

ListSheetWish ListPane::shownSheet() const
{
    ListSheetWish wish;
    wish.shape = &m_shape;
    wish.state = m_model->state();
    for (const ListViewState::Column &column : std::as_const(wish.state.columns))
        wish.heads << columnName(m_shape, m_shape.columns.at(m_shape.indexOf(column.key)));
    for (int row = 0; row < m_model->rowCount(); ++row)
        wish.rows << m_model->seqAt(row);
    wish.today = m_workbench.today();
    return wish;
}

void ListPane::exportShown()
{
    m_header->flush();
    const auto refuse = [this](const QString &why) {
        emit m_workbench.failed({ ErrorKind::Refused, why, {} });
    };
    if (m_model->isWaiting()) {
        refuse(tr("The list is still looking for what the filter lets through. Export it when its "
                  "rows are there. No file was written."));
        return;
    }
    if (m_model->rowCount() == 0) {
        refuse(tr("The list shows no row to write into a file. No file was written."));
        return;
    }
    if (findChild<QObject *>(QLatin1StringView(JobName)))
        return; // it is being read
    new SheetJob(m_workbench, shownSheet(), this,
                 tr("The export was stopped. No file was written."),
                 [this](const Result<ListSheet> &sheet) {
                     if (sheet)
                         askToWrite(*sheet);
                     else
                         emit m_workbench.failed(sheet.error());
                 }); // owned by the pane
}

void ListPane::copySelected()
{
    if (!m_table->currentIndex().isValid() || findChild<QObject *>(QLatin1StringView(JobName)))
        return; // it is being read
    ListSheetWish wish = shownSheet();
    wish.rows.clear();
    for (const int row : m_table->selectedRowNumbers())
        wish.rows << m_model->seqAt(row);
    wish.asTable = true;
    new SheetJob(m_workbench, wish, this, tr("Copying was stopped. The clipboard is as it was."),
                 [this](const Result<ListSheet> &sheet) {
                     if (sheet)
                         putOnClipboard(*sheet);
                     else
                         emit m_workbench.failed(sheet.error());
                 }); // owned by the pane
}

void ListPane::putOnClipboard(const ListSheet &sheet)
{
    const QString left = sealedWords(sheet);
    if (sheet.rows == 0) {
        emit m_workbench.failed(
            { ErrorKind::Refused,
              tr("Nothing was copied, and the clipboard is as it was.") + u' ' + left,
              {} });
        return;
    }
    copyTable(sheet.table, m_table);
    m_copied = sheet.rows;
    emit statusChanged();
    if (!left.isEmpty())
        emit told(tr("Copied for one minute: %1.", "how many cases")
                      .arg(manyWords(m_shape.table, sheet.rows))
                  + u' ' + left);
}

/// Said before, because it cannot be taken back.
void ListPane::askToWrite(const ListSheet &sheet)
{
    auto *question = new QMessageBox(this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("exportList"));
    question->setWindowTitle(tr("Export the list"));
    question->setTextFormat(Qt::PlainText);
    question->setText(exportWords(sheet));
    QPushButton *write = question->addButton(tr("&Write the file…"), QMessageBox::AcceptRole);
    QPushButton *keep = question->addButton(tr("&Do not write"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    write->setEnabled(sheet.rows > 0);
    connect(
        write, &QPushButton::clicked, this,
        [this, sheet] {
            writeSheet(sheet);
        },
        Qt::QueuedConnection); // once the question is closed
    question->open();
}

QString ListPane::exportWords(const ListSheet &sheet) const
{
    const ReadQuery &read = m_model->query();
    QStringList filters;
    for (qsizetype i = 0; i < read.query.filters.size(); ++i)
        filters << filterWords(*m_model, i);
    QStringList words {
        tr("From the list “%1”: %2 in the order shown, with %n column(s).",
           "what will be written: 12 cases", static_cast<int>(m_model->state().columns.size()))
            .arg(m_table->accessibleName(), manyWords(m_shape.table, sheet.rows)),
        filters.isEmpty()
            ? tr("Nothing is filtered: it is the whole list.")
            : tr("Filtered by %1.")
                  .arg(filters.join(read.query.any ? tr(" or ", "between two filters")
                                                   : tr(" and ", "between two filters")))
    };
    if (const QString left = sealedWords(sheet); !left.isEmpty())
        words << left;
    words << tr("The file leaves the vault and will not be encrypted: whoever gets it can read it. "
                "The history will say that it was made.");
    return words.join(QStringLiteral("\n\n"));
}

void ListPane::writeSheet(const ListSheet &sheet)
{
    const QPointer<ListPane> here(this);
    const QString suggested
        = QStringLiteral("%1-%2.csv").arg(m_shape.name, m_workbench.today().iso());
    const QString path = askSaveFile(this, tr("Export the list"), QDir::home().filePath(suggested),
                                     tr("Tables (*.csv)"), QStringLiteral("csv"));
    if (path.isEmpty() || !here)
        return;
    performLong(m_workbench, tr("Writing the file…"), window(),
                [&](Session &session, const Progress &progress) {
                    return writeListSheet(session, sheet, m_table->accessibleName(), path, true,
                                          progress);
                });
}

} // namespace habeas::ui
