#include "ui/letters/letterpage.h"

#include "app/actions/letteractions.h"
#include "app/records/repository.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterpreview.h"
#include "ui/letters/letterprinting.h"
#include "ui/letters/outputbar.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr auto composeDelay = 120ms; // a letter follows the typing within 150 ms

QLabel *wordLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

Glyph glyphOf(LetterFinding::Level level)
{
    switch (level) {
    case LetterFinding::Level::Block:
        return Glyph::Blocked;
    case LetterFinding::Level::Warning:
        return Glyph::Warning;
    case LetterFinding::Level::Hint:
        break;
    }
    return Glyph::Help;
}

Meaning meaningOf(LetterFinding::Level level)
{
    switch (level) {
    case LetterFinding::Level::Block:
        return Meaning::Overdue;
    case LetterFinding::Level::Warning:
        return Meaning::Soon;
    case LetterFinding::Level::Hint:
        break;
    }
    return Meaning::Info;
}

} // namespace

LetterPage::LetterPage(Workbench &workbench, const QString &ref, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ref(ref)
    , m_askPath([this](const QString &suggested, const QString &filter) {
        return askForLetterPath(this, suggested, filter);
    })
    , m_previewPages([this](const LetterPages &pages) {
        return previewLetter(this, pages);
    })
    , m_printPages([this](const LetterPages &pages) {
        return printLetter(this, pages);
    })
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(composeDelay);
    build();
    connectParts();
    retranslate();
    readCase();
    compose();
}

QString LetterPage::title() const
{
    return tr("Letter about %1", "reference of the case").arg(m_ref);
}

QString LetterPage::countText() const
{
    return m_pages ? tr("%n page(s)", nullptr, m_pages->pageCount()) : tr("No letter yet");
}

void LetterPage::follow(Id<Letter> previous)
{
    m_form->setPrevious(previous);
    compose();
}

void LetterPage::build()
{
    m_form = new LetterForm(m_workbench);
    m_preview = new LetterPreview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_head = wordLabel(this);
    QFont font = m_head->font();
    font.setBold(true);
    m_head->setFont(font);
    m_back = new QPushButton(glyphIcon(Glyph::Back), {}, this);
    m_output = new OutputBar(this);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(scrolling(m_form, splitter));
    splitter->addWidget(buildResult());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 480, 660 }); // in parts of what there is
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_head, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addLayout(head);
    box->addWidget(splitter, 1);
    box->addWidget(m_output);
    setFocusProxy(m_form);
}

QWidget *LetterPage::buildResult()
{
    auto *result = new QWidget(this);
    m_confirm = new QPushButton(result);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_consent = wordLabel(result);
    m_consent->setObjectName(QStringLiteral("consent"));
    auto *findings = new QWidget;
    findings->setObjectName(QStringLiteral("findings"));
    m_findings = new QVBoxLayout(findings);
    m_findings->setContentsMargins(0, 0, 0, 0);
    m_findings->setSpacing(2);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(6, 0, 0, 0);
    column->addWidget(m_preview, 1);
    column->addWidget(m_confirm, 0, Qt::AlignLeft);
    column->addWidget(findings);
    column->addWidget(m_consent);
    return result;
}

void LetterPage::connectParts()
{
    connect(m_form, &LetterForm::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(m_form, &LetterForm::changed, m_output, [this] {
        m_output->say({});
    });
    connect(m_output, &OutputBar::previewWanted, this, &LetterPage::preview);
    connect(m_output, &OutputBar::printWanted, this, &LetterPage::print);
    connect(m_output, &OutputBar::fileWanted, this, &LetterPage::exportFile);
    connect(&m_delay, &QTimer::timeout, this, &LetterPage::compose);
    connect(m_confirm, &QPushButton::clicked, this, &LetterPage::confirmRefusal);
    connect(m_back, &QPushButton::clicked, this, &LetterPage::backWanted);
    m_output->bindKeys(*new Shortcuts(this));
}

void LetterPage::retranslate()
{
    m_back->setText(tr("Case"));
    m_back->setToolTip(tr("Back to the case (Alt+Left)"));
    m_preview->setAccessibleName(tr("The letter as it will be printed"));
    m_confirm->setText(tr("Confir&m for this letter"));
    m_output->retranslate();
}

void LetterPage::refresh()
{
    m_form->refresh();
    readCase();
    compose();
}

void LetterPage::chooseForm()
{
    m_form->chooseTemplate(QStringLiteral("case-summary"));
    compose();
}

void LetterPage::readCase()
{
    const Result<CaseFolder> folder = loadCase(m_workbench.connection(), m_ref);
    m_folder = folder.value_or(CaseFolder());
    m_form->useRules(rulesForCase(m_workbench.connection(), m_folder));
    m_form->offerPeople(m_folder);
    m_form->suggestReference(folder ? nextLetterRef(m_folder) : QString());
    const QString name
        = displayName(m_folder, personAtRisk(m_folder), languageCode(screenLanguage()));
    m_head->setText(folder ? tr("%1 %2", "reference, name").arg(m_ref, name)
                           : folder.error().message);
}

void LetterPage::compose()
{
    m_delay.stop();
    m_letter.reset();
    m_pages.reset();
    const Result<ComposedLetter> letter = composeLetter(m_folder, m_form->wish());
    if (!letter) {
        refuse(letter.error());
        return;
    }
    m_form->showFacts(letter->facts);
    auto pages = LetterPages::layOut(*letter, defaultLetterPage());
    if (!pages) {
        refuse(pages.error());
        return;
    }
    m_letter = *letter;
    m_pages = *std::move(pages);
    m_preview->show(m_pages);
    m_confirm->hide();
    showFindings(letter->findings);
    const QString covered = letter->consent.isNull()
        ? tr("This document rests on no consent: it is for the office, the person or the family.")
        : tr("Consent covers this letter; nothing is withheld.");
    m_consent->setText(letter->withheld.isEmpty()
                           ? covered
                           : tr("Withheld for want of consent: %1")
                                 .arg(letter->withheld.join(QStringLiteral("; "))));
    emit statusChanged();
}

void LetterPage::refuse(const Error &error)
{
    static constexpr QStringView confirmable = u"confirm:";
    m_confirmable.clear();
    if (error.detail.startsWith(confirmable))
        m_confirmable = error.detail.mid(confirmable.size());
    m_confirm->setVisible(!m_confirmable.isEmpty());
    m_preview->refuse(error.message);
    showFindings({});
    m_consent->clear();
    emit statusChanged();
}

void LetterPage::confirmRefusal()
{
    m_form->confirm(m_confirmable);
    compose();
}

void LetterPage::showFindings(const QList<LetterFinding> &findings)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int side = fontMetrics().height();
    for (const LetterFinding &finding : findings) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *sign = new QLabel(line);
        sign->setPixmap(glyphIcon(glyphOf(finding.level), meaningOf(finding.level))
                            .pixmap(QSize(side, side), devicePixelRatioF()));
        auto *words = wordLabel(line);
        words->setText(
            finding.level == LetterFinding::Level::Block
                ? tr("In the way: %1", "what keeps a letter from being printed").arg(finding.text)
                : finding.text);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        m_findings->addWidget(line);
    }
}

/// The letter as it is typed this moment, not as it was before the last key.
bool LetterPage::isReady()
{
    if (m_delay.isActive())
        compose();
    if (!m_letter)
        m_output->say(tr("There is no letter yet: the reason stands where the page would be."));
    return m_letter.has_value();
}

void LetterPage::preview()
{
    printThrough(m_previewPages);
}

void LetterPage::print()
{
    printThrough(m_printPages);
}

void LetterPage::printThrough(const PrintPages &print)
{
    if (!isReady())
        return;
    const ComposedLetter letter = *m_letter;
    const LetterWish wish = m_form->wish();
    for (const LetterFinding &finding : letter.findings)
        if (finding.level == LetterFinding::Level::Block) {
            m_output->say(finding.text);
            return;
        }
    const std::shared_ptr<const LetterPages> pages = m_pages;
    if (!print(*pages))
        return;
    const bool logged = m_workbench.perform([&](Session &session) {
        return recordPrintedLetter(session, m_folder, letter, wish);
    });
    m_output->say(logged ? tr("Printed, and written to the letter log.") : QString());
}

void LetterPage::exportFile(LetterFormat format)
{
    if (!isReady())
        return;
    const ComposedLetter letter = *m_letter;
    const LetterWish wish = m_form->wish();
    // A file's name is seen by whoever sees the folder: no person, no case.
    const QString suggested
        = QStringLiteral("letter-%1.%2").arg(wish.date.iso(), OutputBar::ending(format));
    const QString path = m_askPath(suggested, OutputBar::filter(format));
    if (path.isEmpty())
        return;
    QString problem;
    const bool written = m_workbench.perform([&](Session &session) {
        Result<Done> done = exportLetter(session, m_folder, letter, wish, format, path);
        if (!done)
            problem = done.error().message;
        return done;
    });
    m_output->say(written ? tr("Written to %1, and to the letter log.").arg(path) : problem);
}

void LetterPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace habeas::ui
