#include "ui/letters/letterpage.h"

#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/letters/sealedwords.h"
#include "app/casefile/shownname.h"
#include "app/records/find/similarpeople.h"
#include "app/records/store/repository.h"
#include "app/records/store/vaultwords.h"
#include "ui/letters/approvalbar.h"
#include "ui/letters/batchdialog.h"
#include "ui/letters/confirmbar.h"
#include "ui/letters/findingslist.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterprinting.h"
#include "ui/letters/outputbar.h"
#include "ui/letters/withheldbar.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/vaultjob.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/latestjob.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStyle>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr auto composeDelay = 60ms; // the rest of the 150 ms is for making the page

QLabel *wordLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

LetterPage::LetterPage(Workbench &workbench, const QString &ref, Id<Letter> follows,
                       QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_ref(ref)
    , m_spelling(std::make_shared<const Spelling>())
    , m_askPath([this](const QString &suggested, const QString &filter) {
        return askForLetterPath(this, suggested, filter);
    })
    , m_askFolder([this] {
        return askForLetterFolder(this);
    })
    , m_runBatch([](BatchDialog &dialog) {
        dialog.exec();
    })
    , m_previewPages([this](const LetterPages &pages) {
        return previewLetter(this, pages);
    })
    , m_printPages([this](const LetterPages &pages) {
        return printLetter(this, pages);
    })
    , m_job(new LatestJob(this))
    , m_sealedJob(new VaultJob(workbench.session().vault->key(), this))
    , m_reading(workbench.session().vault->key())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(composeDelay);
    build();
    connectParts();
    retranslate();
    readCase();
    readWords();
    keepDraft(follows);
    readSealed();
    compose();
}

LetterPage::~LetterPage()
{
    m_keeper->keepNow();
}

QString LetterPage::title() const
{
    return tr("Letter about %1", "reference of the case").arg(m_ref);
}

QString LetterPage::countText() const
{
    return m_preview->pageCount() > 0 ? tr("%n page(s)", nullptr, m_preview->pageCount())
                                      : tr("No letter yet");
}

void LetterPage::build()
{
    m_preview = new LetterPreview(this);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_head = wordLabel(this);
    QFont font = m_head->font();
    font.setBold(true);
    m_head->setFont(font);
    m_back = new QPushButton(glyphIcon(Glyph::Back), {}, this);
    m_output = new OutputBar(this);

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(buildLeft());
    m_splitter->addWidget(buildResult());
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 480, 660 }); // in parts of what there is
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_head, 1);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(10, 8, 10, 8);
    box->addLayout(head);
    box->addWidget(m_splitter, 1);
    box->addWidget(m_output);
    startAt(m_form->start());
}

QWidget *LetterPage::buildLeft()
{
    m_left = new QWidget(this);
    m_form = new LetterForm(m_workbench);
    m_withheld = new WithheldBar(m_left);
    m_withheld->setObjectName(QStringLiteral("withheldBar"));
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scrolling(m_form, m_left), 1);
    column->addWidget(m_withheld);
    return m_left;
}

QWidget *LetterPage::buildResult()
{
    auto *result = new QWidget(this);
    m_which = wordLabel(result);
    m_which->setObjectName(QStringLiteral("which"));
    m_before = new QPushButton(result);
    m_after = new QPushButton(result);
    m_confirm = new ConfirmBar(result);
    m_approval = new ApprovalBar(result);
    m_approval->setAuthor(m_workbench.session().author);
    m_fine = wordLabel(result);
    m_fine->setObjectName(QStringLiteral("fine"));
    m_consent = wordLabel(result);
    m_consent->setObjectName(QStringLiteral("consent"));
    m_findings = new FindingsList(result);
    m_findings->setObjectName(QStringLiteral("findings"));
    auto *which = new QHBoxLayout;
    which->addWidget(m_which, 1);
    which->addWidget(m_before);
    which->addWidget(m_after);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(6, 0, 0, 0);
    column->addLayout(which);
    column->addWidget(m_preview, 1);
    column->addWidget(m_confirm);
    column->addWidget(m_findings);
    column->addWidget(m_fine);
    column->addWidget(m_consent);
    column->addWidget(m_approval);
    return result;
}

void LetterPage::connectParts()
{
    connect(m_form, &LetterForm::changed, &m_delay, qOverload<>(&QTimer::start));
    connect(m_form, &LetterForm::changed, m_output, [this] {
        m_output->say({});
        m_form->setApprovedBy({}); // it held for the words as they were
    });
    connect(m_preview, &LetterPreview::widthChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_output, &OutputBar::previewWanted, this, &LetterPage::preview);
    connect(m_output, &OutputBar::printWanted, this, &LetterPage::print);
    connect(m_output, &OutputBar::fileWanted, this, &LetterPage::exportFile);
    connect(&m_delay, &QTimer::timeout, this, &LetterPage::compose);
    connect(m_confirm, &ConfirmBar::confirmed, this, &LetterPage::confirmRefusal);
    connect(m_approval, &ApprovalBar::approved, this, &LetterPage::approve);
    connect(m_back, &QPushButton::clicked, this, &LetterPage::backWanted);
    connect(m_withheld, &WithheldBar::replaceWanted, this, &LetterPage::replaceWithheld);
    connect(m_withheld, &WithheldBar::keepWanted, this, &LetterPage::keepWithheld);
    connect(m_before, &QPushButton::clicked, this, [this] {
        turn(-1);
    });
    connect(m_after, &QPushButton::clicked, this, [this] {
        turn(1);
    });
    for (MarkedEdit *box : m_form->textBoxes()) {
        connect(box, &QPlainTextEdit::cursorPositionChanged, this, &LetterPage::showWithheld);
        connect(box, &MarkedEdit::markMenuWanted, this,
                [this, box](QMenu *menu, const TextMark &mark) {
                    offerWords(box, menu, mark);
                });
    }
    auto *keys = new Shortcuts(this);
    m_output->bindKeys(*keys);
    keys->bind({ QKeySequence(Qt::Key_F7) }, [this] {
        goToNextMark();
    });
}

void LetterPage::retranslate()
{
    m_back->setText(tr("Case"));
    m_back->setToolTip(tr("Back to the case (Alt+Left)"));
    m_preview->setAccessibleName(tr("The letter as it will be printed"));
    m_findings->setAccessibleName(tr("What to look at before it is sent"));
    m_before->setText(tr("Letter before"));
    m_after->setText(tr("Letter after"));
    m_output->retranslate();
}

void LetterPage::refresh()
{
    m_form->setApprovedBy({}); // what it states may be another
    m_form->refresh();
    readCase();
    readSealed();
    compose();
}

void LetterPage::chooseForm()
{
    m_form->chooseTemplate(QStringLiteral("case-summary"));
    compose();
}

void LetterPage::readWords()
{
    const auto read = [](const Connection &connection) {
        return knownWords(textsOfTheVault(connection).value_or(QStringList()));
    };
    if (SimilarPeople::isQuick(m_workbench.connection())) {
        m_known = read(m_workbench.connection());
        return;
    }
    connect(&m_reading, &VaultJob::failed, &m_workbench, &Workbench::failed);
    m_reading.ask([this, read](const Connection &connection,
                               const std::function<bool()> &) -> VaultJob::Show {
        const QSet<QString> known = read(connection);
        return [this, known] {
            m_known = known;
            m_delay.start(); // what was marked as misspelt may be a name
        };
    });
}

void LetterPage::readCase()
{
    m_folders.clear();
    m_desks.clear();
    const Result<CaseFolder> folder = loadCase(m_workbench.connection(), m_ref);
    const CaseFolder &read = m_folders.insert(m_ref, folder.value_or(CaseFolder())).value();
    m_form->offerPeople(read);
    m_form->suggestReference(folder ? nextLetterRef(read) : QString());
    const QString name = shownName(read, personAtRisk(read));
    m_head->setText(folder ? tr("%1 %2", "reference, name").arg(m_ref, name)
                           : folder.error().message);
}

void LetterPage::readSealed()
{
    m_sealedJob->ask(
        [this, known = m_sealed, others = m_others](const Connection &connection, const auto &) {
            const auto sealed = sealedNames(connection, known);
            const auto named = namesInCases(connection, others);
            return VaultJob::Show([this, sealed, named] {
                if (!sealed || !named || (*sealed == m_sealed && *named == m_others))
                    return;
                m_sealed = *sealed;
                m_others = *named;
                compose();
            });
        });
}

const CaseFolder &LetterPage::folderOf(const QString &ref)
{
    auto there = m_folders.find(ref);
    if (there == m_folders.end())
        there
            = m_folders.insert(ref, loadCase(m_workbench.connection(), ref).value_or(CaseFolder()));
    return *there;
}

void LetterPage::keepDraft(Id<Letter> follows)
{
    const QUuid id = folderOf(m_ref).file.id.uuid();
    Draft draft { .form = QString::fromLatin1(FormName), .record = id };
    const QList<Draft> all = readDrafts(m_workbench.connection()).value_or(QList<Draft>());
    const auto begun = std::ranges::find_if(all, [&](const Draft &kept) {
        return kept.form == QLatin1StringView(FormName) && kept.record == id
            && followedBy(kept) == follows;
    });
    if (begun != all.end()) {
        draft = *begun;
        m_form->restore(draft.content);
        const QJsonObject kept = QJsonDocument::fromJson(draft.content.toUtf8()).object();
        m_approver = kept[u"approved_by"].toString();
        m_approvedText = kept[u"approved_text"].toString();
        m_form->setApprovedOn(CivilDay::fromIso(kept[u"approved_on"].toString()));
        m_output->say(tr("The letter you had begun is back, as it was typed."));
    } else if (!follows.isNull()) {
        m_output->say(m_form->follow(folderOf(m_ref), follows));
    }
    m_keeper = new DraftKeeper(
        m_workbench, draft,
        [this] {
            return keptContent();
        },
        this);
    connect(m_form, &LetterForm::changed, m_keeper, &DraftKeeper::touch);
}

QString LetterPage::keptContent() const
{
    if (m_approver.isEmpty())
        return m_form->content();
    QJsonObject content = QJsonDocument::fromJson(m_form->content(true).toUtf8()).object();
    content[u"approved_by"] = m_approver;
    content[u"approved_text"] = m_approvedText;
    if (const auto &on = m_form->approvedOn())
        content[u"approved_on"] = on->iso();
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

QString LetterPage::caseOf(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.content.toUtf8()).object()[u"case"].toString();
}

Id<Letter> LetterPage::followedBy(const Draft &draft)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    return Id<Letter>(QUuid(content[u"previous"].toString()));
}

/// The page is what must be read; with large type the form gets narrow before it, and then stands
/// above it.
void LetterPage::fitRoom()
{
    constexpr int fewLetters = 135;
    constexpr int fewest = 85;
    constexpr int leastForm = 15; // lines of text
    constexpr int leastPreview = 9;
    const int letters = width() / std::max(1, fontMetrics().averageCharWidth());
    const int line = fontMetrics().lineSpacing();
    const bool narrow = letters < fewLetters;
    const bool stacked = letters < fewest;
    m_preview->setMinimumHeight(line * (stacked ? leastForm : leastPreview));
    m_form->setNarrow(narrow && !stacked);
    m_left->setMinimumHeight(stacked ? line * leastForm : 0);
    m_left->setMinimumWidth(m_form->minimumSizeHint().width()
                            + 2 * style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const Qt::Orientation wanted = stacked ? Qt::Vertical : Qt::Horizontal;
    if (narrow == m_narrow && wanted == m_splitter->orientation())
        return;
    m_narrow = narrow;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(stacked      ? QList<int> { 400, 600 }
                             : narrow ? QList<int> { 330, 810 }
                                      : QList<int> { 480, 660 });
}

void LetterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitRoom();
}

void LetterPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        fitRoom();
}

} // namespace habeas::ui
