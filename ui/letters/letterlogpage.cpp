#include "ui/letters/letterlogpage.h"

#include "app/actions/letters/paperactions.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/lettergates.h"
#include "app/records/store/repository.h"
#include "ui/letters/letterprinting.h"
#include "ui/letters/outputbar.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/lists/rowfilter.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr LetterFormat Formats[] = { LetterFormat::Pdf, LetterFormat::Docx, LetterFormat::Odt,
                                     LetterFormat::Html, LetterFormat::Text };

} // namespace

LetterLogPage::LetterLogPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_askPath([this](const QString &suggested, const QString &wanted) {
        return askForLetterPath(this, suggested, wanted);
    })
    , m_model(new RecordTableModel(this))
    , m_rows(new RowFilter(this))
    , m_heading(new QLabel(this))
    , m_view(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_nothing(new QLabel(this))
    , m_stop(new QLabel(this))
{
    build();
    retranslate();
    refresh();
}

void LetterLogPage::build()
{
    makeHeading(m_heading);
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_table->setObjectName(u"letters"_s);
    m_filter->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_nothing->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_view);
    top->addWidget(m_filter, 1);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 640, 520 }); // in parts of what there is
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(splitter, 1);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::textChanged, this, &LetterLogPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] {
        m_table->setFocus();
    });
    connect(m_view, &QComboBox::currentIndexChanged, this, &LetterLogPage::showRows);
    connect(m_preview, &LetterPreview::widthChanged, this, &LetterLogPage::showLetter,
            Qt::QueuedConnection);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) {
        emit caseWanted(index.data(RefRole).toString());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LetterLogPage::showLetter);
}

QPushButton *LetterLogPage::button(const std::function<void()> &run)
{
    auto *made = new QPushButton(this);
    connect(made, &QPushButton::clicked, this, run);
    return made;
}

QWidget *LetterLogPage::buildDetail()
{
    using Step = LetterStepDialog::Step;
    auto *detail = new QWidget(this);
    m_stop->setWordWrap(true);
    m_stop->setTextFormat(Qt::PlainText);
    m_stop->setObjectName(u"stop"_s);
    QFont bold = m_stop->font();
    bold.setBold(true);
    m_stop->setFont(bold);
    m_preview = new LetterPreview(detail);
    m_preview->setObjectName(u"frozen"_s);
    m_lines = new QPlainTextEdit(detail);
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setObjectName(u"lines"_s);
    const auto stepTo = [this](Step wanted) {
        return [this, wanted] {
            step(wanted);
        };
    };
    m_approve = button(stepTo(Step::Approve));
    m_approve->setIcon(glyphIcon(Glyph::Done));
    m_sent = button(stepTo(Step::Send));
    m_reply = button(stepTo(Step::Reply));
    m_outcome = button(stepTo(Step::Outcome));
    m_print = button([this] {
        print();
    });
    m_print->setIcon(glyphIcon(Glyph::Print));
    m_followUp = button([this] {
        if (const Letter *letter = current())
            emit followUpWanted(m_log.refs.value(letter->inCase.uuid()), letter->id.uuid());
    });
    m_followUp->setIcon(glyphIcon(Glyph::Letter));
    m_export = new QPushButton(glyphIcon(Glyph::Export), {}, this);
    m_formats = new QMenu(this);
    for (const LetterFormat format : Formats)
        connect(m_formats->addAction(QString()), &QAction::triggered, this, [this, format] {
            exportFile(format);
        });
    m_export->setMenu(m_formats);
    auto *first = new QHBoxLayout;
    for (QPushButton *one : { m_approve, m_print, m_export })
        first->addWidget(one);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    for (QPushButton *one : { m_sent, m_reply, m_outcome, m_followUp })
        second->addWidget(one);
    second->addStretch(1);
    auto *parts = new QSplitter(Qt::Vertical, detail);
    parts->addWidget(m_preview);
    parts->addWidget(m_lines);
    parts->setChildrenCollapsible(false);
    parts->setSizes({ 380, 220 });
    auto *box = new QVBoxLayout(detail);
    box->setContentsMargins(6, 0, 0, 0);
    box->addWidget(m_stop);
    box->addWidget(parts, 1);
    box->addLayout(first);
    box->addLayout(second);
    return detail;
}

void LetterLogPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString LetterLogPage::title() const
{
    return tr("Letters");
}

QString LetterLogPage::currentCase() const
{
    return m_table->currentIndex().data(RefRole).toString();
}

QString LetterLogPage::countText() const
{
    return tr("%1 of %2 shown")
        .arg(QLocale().toString(m_rows->rowCount()), QLocale().toString(m_log.letters.size()));
}

const Letter *LetterLogPage::current() const
{
    return m_log.letter(m_table->currentIndex().data(IdRole).toUuid());
}

void LetterLogPage::selectRecord(const QUuid &record)
{
    m_filter->clear();
    if (m_model->rowOf(record) < 0)
        m_view->setCurrentIndex(0);
    const int row = m_model->rowOf(record);
    if (row >= 0)
        choose(m_rows->mapFromSource(m_model->index(row, 0)));
}

/// Not selectRow(): that reads the keys somebody holds down at this moment (Ctrl+Shift+I).
void LetterLogPage::choose(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void LetterLogPage::refresh()
{
    auto log = readLetterLog(m_workbench.connection(), m_workbench.today());
    if (!log) {
        emit m_workbench.failed(log.error());
        return;
    }
    m_log = std::move(*log);
    showRows();
    if (!m_laidOut && m_model->rowCount() > 0) {
        m_laidOut = true;
        m_table->sortByColumn(1, Qt::DescendingOrder);
        m_table->fitColumns();
        choose(m_rows->index(0, 0));
    }
    showLetter();
}

void LetterLogPage::showRows()
{
    m_model->show(letterTable(m_log, LetterView(qMax(0, m_view->currentIndex()))));
    if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        choose(m_rows->index(0, 0));
    filter();
    showLetter();
}

void LetterLogPage::filter()
{
    m_rows->setText(m_filter->text());
    const bool nothing = m_rows->rowCount() == 0;
    m_nothing->setVisible(nothing);
    if (m_log.letters.isEmpty())
        m_nothing->setText(tr("No letter is on record yet. Open a case and write one with "
                              "Ctrl+Shift+E."));
    else if (nothing)
        m_nothing->setText(tr("No letter here. Clear the filter or choose another view to see all "
                              "%1.")
                               .arg(QLocale().toString(m_log.letters.size())));
    emit statusChanged();
}

void LetterLogPage::showLetter()
{
    const Letter *letter = current();
    const bool approved = letter && isApproved(*letter);
    const bool sent = letter && (letter->state == u"sent" || letter->state == u"answered");
    m_pages.reset();
    m_stop->hide();
    bool stopped = false;
    if (letter) {
        const auto folder = loadCase(m_workbench.connection(), letter->inCase);
        const Result<> go = folder ? noStopAction(*folder) : Result<>();
        stopped = !go;
        m_stop->setText(stopped ? tr("✖ %1").arg(go.error().message) : QString());
        m_stop->setVisible(stopped);
        const auto frozen = frozenOnPaper(m_workbench.connection(), *letter);
        auto pages = frozen ? LetterPages::layOut(*frozen, letterPage(frozen->paper))
                            : tl::unexpected(frozen.error());
        if (pages) {
            m_pages = *std::move(pages);
            m_preview->show(drawSheets(*frozen, m_preview->sheetWidth(), devicePixelRatioF()),
                            frozen->text);
        } else {
            m_preview->refuse(pages.error().message);
        }
        m_lines->setPlainText(letterLines(m_workbench.connection(), m_log, *letter).join(u'\n'));
    } else {
        m_preview->refuse(tr("Select a letter to see it exactly as it was written."));
        m_lines->clear();
    }
    m_approve->setEnabled(letter && isDraft(*letter) && !sent && !stopped);
    m_print->setEnabled(m_pages != nullptr);
    m_export->setEnabled(m_pages != nullptr);
    m_sent->setEnabled(approved && !stopped);
    m_reply->setEnabled(sent);
    m_outcome->setEnabled(sent);
    m_followUp->setEnabled(sent && !stopped);
}

LetterStepDialog::Around LetterLogPage::aroundOf(const Letter &letter) const
{
    LetterStepDialog::Around around;
    for (const Dispatch &dispatch : m_log.dispatches.value(letter.id.uuid())) {
        const Official official = m_log.officials.value(dispatch.official.uuid());
        if (official.pendingCourt)
            around.court = official.office;
        around.outcome = dispatch.outcome;
    }
    const auto folder = loadCase(m_workbench.connection(), letter.inCase);
    if (folder) {
        around.documents = folder->documents;
        around.expired = actionTime(*folder, m_workbench.today()) != ActionTime::Open
            && !letter.confirmed.contains(u"expired_action"_s);
    }
    return around;
}

void LetterLogPage::step(LetterStepDialog::Step step)
{
    const Letter *letter = current();
    if (!letter)
        return;
    auto *dialog = new LetterStepDialog(m_workbench, step, *letter, aroundOf(*letter), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LetterLogPage::print()
{
    if (m_pages) {
        const std::shared_ptr<const LetterPages> pages = m_pages;
        (void)previewLetter(this, *pages);
    }
}

void LetterLogPage::exportFile(LetterFormat format)
{
    const Letter *letter = current();
    if (!letter)
        return;
    const Id<Letter> id = letter->id;
    // A file's name is seen by whoever sees the folder: no person, no case.
    const QString suggested
        = u"letter-%1.%2"_s.arg(m_workbench.today().iso(), OutputBar::ending(format));
    const QString path = m_askPath(suggested, OutputBar::filter(format));
    if (path.isEmpty())
        return;
    m_workbench.perform([&](Session &session) -> Result<Done> {
        const Result<> written = writeFrozenLetter(session, id, format, path, true);
        if (!written)
            return tl::unexpected(written.error());
        const QString words = tr("Wrote the letter as it was written.");
        return Done { {}, words, { words }, {} };
    });
}

void LetterLogPage::fillViews()
{
    const QSignalBlocker quiet(m_view);
    const int chosen = qMax(0, m_view->currentIndex());
    m_view->clear();
    m_view->addItems({ tr("All letters"), tr("Drafts"), tr("Approved, not sent"),
                       tr("Waiting for a reply"), tr("Follow-up due"), tr("Facts changed since") });
    m_view->setCurrentIndex(chosen);
}

void LetterLogPage::retranslate()
{
    fillViews();
    m_heading->setText(title());
    m_view->setAccessibleName(tr("Which letters"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: any words (Ctrl+F)"));
    m_table->setAccessibleName(title());
    m_preview->setAccessibleName(tr("The letter exactly as it was written"));
    m_lines->setAccessibleName(tr("What became of the letter, and the facts it states"));
    m_approve->setText(tr("&Approve…"));
    m_approve->setToolTip(tr("Approve the letter as it is; it then prints without the draft mark"));
    m_print->setText(tr("Pri&nt…"));
    m_print->setToolTip(tr("See the pages again and print them"));
    m_export->setText(tr("E&xport"));
    m_export->setToolTip(tr("Write the letter to a file again, exactly as it was written"));
    m_sent->setText(tr("Mark as &sent…"));
    m_sent->setToolTip(tr("Note by what medium and on which day it was sent"));
    m_reply->setText(tr("Log a &reply…"));
    m_reply->setToolTip(tr("Note what came back"));
    m_outcome->setText(tr("Outco&me…"));
    m_outcome->setToolTip(tr("Note what came of the letter"));
    m_followUp->setText(tr("Follo&w up"));
    m_followUp->setToolTip(tr("Write another letter that follows this one up"));
    const QStringList formats { tr("PD&F…"), tr("Wor&d…"), tr("&OpenDocument…"), tr("&HTML…"),
                                tr("&Text…") };
    for (qsizetype i = 0; i < formats.size(); ++i)
        m_formats->actions().at(i)->setText(formats.at(i));
}

void LetterLogPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace habeas::ui
