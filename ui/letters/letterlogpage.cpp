#include "ui/letters/letterlogpage.h"

#include "app/actions/letters/lettermakings.h"
#include "app/actions/letters/paperactions.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/approvalgate.h"
#include "app/letters/gates/lettergates.h"
#include "ui/letters/letterprinting.h"
#include "ui/letters/outputbar.h"
#include "ui/models/listmodel.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/letterpreview.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr LetterFormat Formats[] = { LetterFormat::Pdf, LetterFormat::Docx, LetterFormat::Odt,
                                     LetterFormat::Html, LetterFormat::Text };
constexpr auto letterDelay = 30ms; // an arrow key held down passes letters it does not lay out

} // namespace

LetterLogPage::LetterLogPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_askPath([this](const QString &suggested, const QString &wanted) {
        return askForLetterPath(this, suggested, wanted);
    })
    , m_heading(new QLabel(this))
    , m_list(new ListPane(workbench, *listShape(u"letters"_s), this))
    , m_stop(new QLabel(this))
{
    build();
    connectList();
    retranslate();
    readLetter();
}

void LetterLogPage::build()
{
    makeHeading(m_heading);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 610, 550 }); // in parts of what there is
    auto *box = new QVBoxLayout(this);
    box->addWidget(splitter, 1);
    setFocusProxy(m_list);
    m_delay.setSingleShot(true);
    m_delay.setInterval(letterDelay);
}

void LetterLogPage::connectList()
{
    connect(&m_delay, &QTimer::timeout, this, &LetterLogPage::readLetter);
    connect(m_preview, &LetterPreview::widthChanged, this, &LetterLogPage::showLetter,
            Qt::QueuedConnection);
    connect(m_list, &ListPane::currentChanged, this, [this] {
        if (m_list->currentRecord().record != (m_logged ? m_logged->letter.id.uuid() : QUuid()))
            m_delay.start();
    });
    connect(m_list, &ListPane::opened, this, [this](const QModelIndex &index) {
        emit caseWanted(index.data(RefRole).toString());
    });
    connect(m_list, &ListPane::statusChanged, this, &Page::statusChanged);
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
        catchUp();
        if (const Letter *letter = current())
            emit followUpWanted(m_logged->folder.file.ref, letter->id.uuid());
    });
    m_followUp->setIcon(glyphIcon(Glyph::Letter));
    m_export = new QPushButton(glyphIcon(Glyph::Export), {}, this);
    m_formats = new QMenu(this);
    for (const LetterFormat format : Formats)
        connect(m_formats->addAction(QString()), &QAction::triggered, this, [this, format] {
            exportFile(format);
        });
    m_export->setMenu(m_formats);
    auto *verbs = new FlowLayout;
    for (QPushButton *one :
         { m_approve, m_print, m_export, m_sent, m_reply, m_outcome, m_followUp })
        verbs->addWidget(one);
    auto *parts = new QSplitter(Qt::Vertical, detail);
    parts->addWidget(m_preview);
    parts->addWidget(m_lines);
    parts->setChildrenCollapsible(false);
    parts->setSizes({ 380, 220 });
    auto *box = new QVBoxLayout(detail);
    box->setContentsMargins(6, 0, 0, 0);
    box->addWidget(m_stop);
    box->addWidget(parts, 1);
    box->addLayout(verbs);
    return detail;
}

QString LetterLogPage::title() const
{
    return tr("Letters");
}

QString LetterLogPage::currentCase() const
{
    return m_list->currentRef();
}

QString LetterLogPage::countText() const
{
    return m_list->countText();
}

RecordWish LetterLogPage::selectedRecord() const
{
    return m_list->currentRecord();
}

const Letter *LetterLogPage::current() const
{
    return m_logged ? &m_logged->letter : nullptr;
}

void LetterLogPage::selectRecord(const QUuid &record)
{
    if (!m_list->selectRecord(record)) {
        m_list->clearFilters();
        m_list->selectRecord(record);
    }
    readLetter();
}

void LetterLogPage::refresh()
{
    m_list->refresh();
    readLetter();
}

void LetterLogPage::readLetter()
{
    m_delay.stop();
    m_logged.reset();
    if (const QUuid id = m_list->currentRecord().record; !id.isNull()) {
        auto logged = readLogged(m_workbench.connection(), Id<Letter>(id), m_workbench.today());
        if (logged)
            m_logged = *std::move(logged);
        else
            emit m_workbench.failed(logged.error());
    }
    m_lines->setPlainText(m_logged ? letterLines(m_workbench.connection(), *m_logged).join(u'\n')
                                   : QString());
    showLetter();
}

/// What is done now is done to the letter that is selected now.
void LetterLogPage::catchUp()
{
    if (m_delay.isActive())
        readLetter();
}

/// Again when the width of the page changes, too.
void LetterLogPage::showLetter()
{
    const Letter *letter = current();
    const bool approved = letter && isApproved(*letter);
    const bool sent = letter && (letter->state == u"sent" || letter->state == u"answered");
    const Result<> go = letter ? noStopAction(m_logged->folder) : Result<>();
    m_stop->setText(go ? QString() : tr("✖ %1").arg(go.error().message));
    m_stop->setVisible(!go);
    m_pages.reset();
    if (letter) {
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
    } else {
        m_preview->refuse(tr("Select a letter to see it exactly as it was written."));
    }
    m_approve->setEnabled(letter && isDraft(*letter) && !sent && go);
    m_print->setEnabled(m_pages != nullptr);
    m_export->setEnabled(m_pages != nullptr);
    m_sent->setEnabled(approved && go);
    m_reply->setEnabled(sent);
    m_outcome->setEnabled(sent);
    m_followUp->setEnabled(sent && go);
}

void LetterLogPage::step(LetterStepDialog::Step step)
{
    catchUp();
    if (m_logged)
        LetterStepDialog::openFor(m_workbench, step, *m_logged, window());
}

void LetterLogPage::print()
{
    catchUp();
    const Letter *letter = current();
    if (m_pages && letter) {
        if (const Result<> may = mayBePrintedAgain(m_workbench.session(), letter->id); !may) {
            emit m_workbench.failed(may.error());
            return;
        }
        const std::shared_ptr<const LetterPages> pages = m_pages;
        const Id<Letter> id = letter->id;
        if (previewLetter(this, *pages))
            m_workbench.perform([&id](Session &session) {
                return notePrintedAgain(session, id);
            });
    }
}

void LetterLogPage::exportFile(LetterFormat format)
{
    catchUp();
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
    m_workbench.perform([&](Session &session) {
        return writeFrozenLetter(session, id, format, path, true);
    });
}

void LetterLogPage::retranslate()
{
    m_heading->setText(title());
    m_list->setName(title());
    m_list->setEmptyWords(tr("No letter is on record yet. Open a case and write one with "
                             "Ctrl+Shift+E."));
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
        readLetter();
    }
}

} // namespace habeas::ui
