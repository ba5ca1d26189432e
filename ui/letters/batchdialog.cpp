#include "ui/letters/batchdialog.h"

#include "app/letters/gates/approvalgate.h"
#include "ui/models/recordtable.h"
#include "ui/widgets/forms/dialogsize.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/workprogress.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace habeas::ui {

namespace {

// A line belongs to no record: its id is made from its place.
const QUuid lineIds(0x2f91c0de, 0x7a15, 0x5e02, 0x8c, 0x11, 0x4d, 0x60, 0x3b, 0xf7, 0x91, 0x0a);

QString sayingOf(const BatchLine &line)
{
    if (!line.problems.isEmpty())
        return BatchDialog::tr("✖ cannot be written: %1", "a letter")
            .arg(line.problems.join(QStringLiteral(" ")));
    if (line.alreadyWritten)
        return BatchDialog::tr("✓ written before", "a letter");
    if (!line.warnings.isEmpty())
        return BatchDialog::tr("? ready; look at: %1", "a letter")
            .arg(line.warnings.join(QStringLiteral(" ")));
    return BatchDialog::tr("✓ ready", "a letter");
}

QString approvalWords(const LetterWish &wish)
{
    if (!needsApproval(wish.templateId))
        return {};
    return wish.approvedBy.isEmpty()
        ? BatchDialog::tr("Nobody has approved them: every page says DRAFT.")
        : BatchDialog::tr("Approved by %1.").arg(wish.approvedBy);
}

/// What needs a hand stands first.
int urgency(const BatchLine &line)
{
    if (!line.problems.isEmpty())
        return 0;
    return line.alreadyWritten || line.warnings.isEmpty() ? 2 : 1;
}

} // namespace

BatchDialog::BatchDialog(Workbench &workbench, BatchWish wish, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_wish(std::move(wish))
    , m_head(new QLabel(this))
    , m_model(new RecordTableModel(this))
    , m_table(new TableView(this))
    , m_line(new QLabel(this))
    , m_words(new QLabel(this))
    , m_single(new QCheckBox(tr("A &file for each letter"), this))
    , m_print(new QCheckBox(tr("One PDF with all of them for the &printer"), this))
    , m_skip(new QCheckBox(tr("&Go on: leave out what the letter log already holds of this day"),
                           this))
    , m_leaveOut(new QPushButton(tr("&Leave out what cannot be written"), this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
    , m_write(new QPushButton(tr("&Write them…"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("%n letter(s)", nullptr, static_cast<int>(m_wish.items.size())));
    build();
    setBusy(false);
}

void BatchDialog::build()
{
    makeHeading(m_head);
    m_head->setText(windowTitle());
    m_table->setModel(m_model); // before its selection is listened to
    m_table->setAccessibleName(tr("Letters, and what would become of each"));
    m_line->setObjectName(QStringLiteral("line"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setFrameShape(QFrame::StyledPanel);
    m_line->setMargin(4);
    m_line->hide();
    for (QLabel *words : { m_line, m_words })
        words->setWordWrap(true);
    m_bar->setAccessibleName(tr("Letters done"));
    m_single->setChecked(m_wish.singleFiles);
    m_print->setChecked(m_wish.printFile);
    m_skip->setChecked(m_wish.skipWritten);
    m_write->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_bar, 1);
    buttons->addWidget(m_stop);
    buttons->addStretch();
    buttons->addWidget(m_leaveOut);
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_head);
    box->addWidget(m_table, 1);
    box->addWidget(m_line);
    box->addWidget(m_words);
    for (QCheckBox *option : { m_single, m_print, m_skip })
        box->addWidget(option);
    box->addLayout(buttons);
    resize(sizeFor(*this, 130, 30));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchDialog::showLine);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] {
        leaveOut(true);
    });
    auto *del = new QShortcut(QKeySequence::Delete, m_table);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, [this] {
        leaveOut(false);
    });
    connect(m_skip, &QCheckBox::toggled, this, &BatchDialog::check);
    connect(m_write, &QPushButton::clicked, this, &BatchDialog::write);
    connect(m_close, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
    });
}

void BatchDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_checked)
        QTimer::singleShot(0, this, &BatchDialog::check);
}

void BatchDialog::takeOptions()
{
    m_wish.singleFiles = m_single->isChecked();
    m_wish.printFile = m_print->isChecked();
    m_wish.skipWritten = m_skip->isChecked();
}

void BatchDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_bar->setVisible(busy);
    m_stop->setVisible(busy);
    for (QWidget *part : { static_cast<QWidget *>(m_single), static_cast<QWidget *>(m_print),
                           static_cast<QWidget *>(m_skip), static_cast<QWidget *>(m_leaveOut),
                           static_cast<QWidget *>(m_write) })
        part->setEnabled(!busy);
    if (busy)
        m_stop->setFocus(Qt::OtherFocusReason);
    else if (isVisible())
        m_table->setFocus(Qt::OtherFocusReason);
}

Progress BatchDialog::progress()
{
    return [this](qsizetype done, qsizetype all) {
        m_bar->setRange(0, static_cast<int>(all));
        m_bar->setValue(static_cast<int>(done));
        letEventsThrough();
        return !m_stopped;
    };
}

void BatchDialog::check()
{
    if (m_busy)
        return;
    m_checked = true;
    m_stopped = false;
    takeOptions();
    if (!m_wish.singleFiles && !m_wish.printFile)
        m_wish.singleFiles = true; // to look at them it does not matter
    setBusy(true);
    Result<BatchReport> report = checkBatch(m_workbench.session(), m_wish, progress());
    setBusy(false);
    if (report) {
        m_report = *std::move(report);
        showReport();
    } else {
        m_words->setText(report.error().message);
    }
    finishLater();
}

void BatchDialog::showReport()
{
    m_shown.resize(m_report.lines.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    std::ranges::stable_sort(m_shown, {}, [this](qsizetype i) {
        return urgency(m_report.lines.at(i));
    });
    ValueTable table { { tr("Case"), tr("To"), tr("Reference"), tr("Pages"), tr("State") }, {} };
    for (const qsizetype i : std::as_const(m_shown)) {
        const BatchLine &line = m_report.lines.at(i);
        table.rows << TableRow {
            QUuid::createUuidV5(lineIds, QString::number(i)),
            line.item.caseRef,
            { { line.item.caseRef },
              { cellText(line.office.isEmpty() ? tr("an open letter") : line.office) },
              { line.ref },
              { line.pages > 0 ? QString::number(line.pages) : QString(), line.pages },
              { cellText(sayingOf(line)) } }
        };
    }
    m_model->show(table);
    m_table->fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->scrollToTop();
    showLine();
    const auto all = static_cast<int>(m_report.lines.size());
    const qsizetype bad = m_report.problems();
    m_leaveOut->setVisible(bad > 0 && bad < m_report.lines.size());
    m_words->setText(
        bad > 0 ? tr("%1 of %n letter(s) cannot be written. Mend what the list says, or leave them "
                     "out (Delete takes a letter off the list); until then none is written.",
                     nullptr, all)
                      .arg(bad)
                : tr("All %n letter(s) can be written. They are written all together, or, where "
                     "one cannot be, none.",
                     nullptr, all)
                + u' ' + approvalWords(m_wish.letter));
}

/// A column has not the room for all the reasons of a letter.
void BatchDialog::showLine()
{
    const BatchLine *line = currentLine();
    m_line->setText(line != nullptr ? sayingOf(*line) : QString());
    m_line->setVisible(line != nullptr);
    if (line != nullptr) // the words below take room from the list
        QTimer::singleShot(0, m_table, [table = m_table] {
            table->scrollTo(table->currentIndex());
        });
}

const BatchLine *BatchDialog::currentLine() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_shown.size() ? &m_report.lines.at(m_shown.at(row)) : nullptr;
}

/// The rest is looked at anew: their numbers in the letter log move up.
void BatchDialog::leaveOut(bool bad)
{
    if (m_busy)
        return;
    QSet<qsizetype> out;
    if (bad) {
        for (qsizetype i = 0; i < m_report.lines.size(); ++i) {
            if (!m_report.lines.at(i).problems.isEmpty())
                out.insert(i);
        }
    } else {
        for (const int row : m_table->selectedRowNumbers())
            out.insert(m_shown.at(row));
    }
    if (out.isEmpty() || out.size() == m_report.lines.size())
        return; // without any letter there is nothing to do here
    QList<BatchItem> kept;
    for (qsizetype i = 0; i < m_wish.items.size(); ++i) {
        if (!out.contains(i))
            kept << m_wish.items.at(i);
    }
    m_wish.items = kept;
    setWindowTitle(tr("%n letter(s)", nullptr, static_cast<int>(kept.size())));
    m_head->setText(windowTitle());
    check();
}

void BatchDialog::write()
{
    if (m_busy || !m_askFolder)
        return;
    if (m_report.problems() > 0) { // no folder is asked for what would be refused
        showReport();
        return;
    }
    takeOptions();
    m_wish.folder = m_askFolder();
    if (m_wish.folder.isEmpty())
        return;
    m_stopped = false;
    setBusy(true);
    QString problem;
    const bool done = m_workbench.perform([&](Session &session) -> Result<Done> {
        Result<BatchReport> report = writeBatch(session, m_wish, progress());
        if (!report) {
            problem = report.error().message;
            return tl::unexpected(report.error());
        }
        m_report = *std::move(report);
        return m_report.done;
    });
    setBusy(false);
    if (!done) {
        m_words->setText(problem);
        finishLater();
        return;
    }
    m_written = tr("%n file(s) written to %1, and every letter to the letter log.", nullptr,
                   static_cast<int>(m_report.files.size()))
                    .arg(m_wish.folder);
    accept();
}

void BatchDialog::finishLater()
{
    if (m_closing)
        QDialog::reject();
}

/// Esc, the window's cross, and the lock: work that goes on is stopped first.
void BatchDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    m_stopped = true;
    m_closing = true;
}

} // namespace habeas::ui
