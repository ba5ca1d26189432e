#include "ui/documents/documentdialog.h"

#include "app/actions/files/documentactions.h"
#include "app/casefile/filekind.h"
#include "app/vault/contents.h"
#include "ui/documents/passwordask.h"
#include "ui/documents/pdfview.h"
#include "ui/documents/pictureview.h"
#include "ui/documents/textview.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QToolButton>
#include <QtConcurrentRun>

namespace habeas::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr qint64 mostShown = 256 * 1000 * 1000; // bytes of a file that is shown at all

QToolButton *tool(const QString &sign, QWidget *parent)
{
    constexpr int leastSide = 26;
    auto *button = new QToolButton(parent);
    button->setText(sign);
    button->setMinimumSize(leastSide, leastSide);
    return button;
}

/// The view that fits the kind of thing.
DocumentView *viewOf(const ShownDocument &shown, QWidget *parent)
{
    if (const auto *text = std::get_if<ShownText>(&shown))
        return new TextView(*text, parent);
    if (const auto *picture = std::get_if<QImage>(&shown))
        return new PictureView(*picture, parent);
    return new PdfView(std::get<std::shared_ptr<PdfPages>>(shown), parent);
}

} // namespace

DocumentDialog::DocumentDialog(Workbench &workbench, const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_document(document)
    , m_words(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_body(new QStackedWidget(this))
    , m_back(tool(QStringLiteral("‹"), this))
    , m_next(tool(QStringLiteral("›"), this))
    , m_pageWords(new QLabel(this))
    , m_smaller(tool(QStringLiteral("−"), this))
    , m_larger(tool(QStringLiteral("+"), this))
    , m_fit(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_encoding(new QComboBox(this))
    , m_copy(new QPushButton(glyphIcon(Glyph::Export), {}, this))
    , m_close(new QPushButton(this))
{
    build();
    bindKeys();
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        take(m_reading.result());
    });
    connect(&m_opening, &QFutureWatcherBase::finished, this, [this] {
        show(m_opening.result());
    });
    retranslate();
    read();
}

/// Reading needs the vault's key, which goes with the session: it is stopped and waited for, at
/// most one piece. What runs on bytes alone may end when it likes.
DocumentDialog::~DocumentDialog()
{
    m_stop = true;
    m_reading.waitForFinished();
}

void DocumentDialog::build()
{
    constexpr QSize wanted { 1000, 700 };
    constexpr int margin = 60;
    for (QLabel *label : { m_words, m_facts, m_pageWords }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_pageWords);
    }
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAlignment(Qt::AlignCenter);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_body->addWidget(m_words);
    m_copy->setObjectName(QStringLiteral("copy"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_facts, 1);
    for (QPushButton *button : { m_copy, m_close }) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto *box = new QVBoxLayout(this);
    box->addWidget(buildTools());
    box->addWidget(m_body, 1);
    box->addLayout(foot);
    resize(wanted.boundedTo(screen()->availableSize() - QSize(margin, margin)));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        emit copyWanted(m_document.id.uuid());
    });
    connect(m_close, &QPushButton::clicked, this, &DocumentDialog::reject);
}

QWidget *DocumentDialog::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_fit->setAutoDefault(false);
    m_search->setClearButtonEnabled(false);
    for (const TextEncoding encoding : AllTextEncodings)
        m_encoding->addItem(encodingName(encoding));
    for (QWidget *widget : std::initializer_list<QWidget *> {
             m_back, m_pageWords, m_next, m_smaller, m_larger, m_fit, m_encoding })
        row->addWidget(widget);
    row->addStretch(1);
    row->addWidget(m_search, 1);
    connect(m_back, &QToolButton::clicked, this, [this] {
        m_view->turn(-1);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        m_view->turn(1);
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] {
        m_view->zoom(1 / zoomStep);
    });
    connect(m_larger, &QToolButton::clicked, this, [this] {
        m_view->zoom(zoomStep);
    });
    connect(m_fit, &QPushButton::clicked, this, [this] {
        m_view->zoom(0);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &DocumentDialog::find);
    connect(m_encoding, &QComboBox::activated, this, [this](int chosen) {
        if (auto *text = qobject_cast<TextView *>(m_view))
            text->setEncoding(AllTextEncodings[chosen]);
    });
    return tools;
}

void DocumentDialog::bindKeys()
{
    auto *keys = new Shortcuts(this);
    const auto bind = [&](const QList<QKeySequence> &wanted, auto what) {
        keys->bind(wanted, [this, what] {
            if (m_view != nullptr)
                what(*m_view);
        });
    };
    bind({ QKeySequence(Qt::Key_PageDown) }, [](DocumentView &view) {
        view.turn(1);
    });
    bind({ QKeySequence(Qt::Key_PageUp) }, [](DocumentView &view) {
        view.turn(-1);
    });
    bind({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) },
         [](DocumentView &view) {
             view.zoom(zoomStep);
         });
    bind({ QKeySequence(Qt::CTRL | Qt::Key_Minus) }, [](DocumentView &view) {
        view.zoom(1 / zoomStep);
    });
    bind({ QKeySequence(Qt::CTRL | Qt::Key_0) }, [](DocumentView &view) {
        view.zoom(0);
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_F) }, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_G) }, [this] {
        find();
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_S) }, [this] {
        m_copy->click();
    });
}

void DocumentDialog::read()
{
    updateTools();
    const qint64 size = contentSize(m_workbench.connection(), m_document.sha256).value_or(0);
    if (size > mostShown) {
        refuse(
            tr("This file is %1, too large to show here. It is kept whole; save a copy to open it "
               "in another program.")
                .arg(sizeText(size)));
        return;
    }
    m_words->setText(tr("Reading…"));
    const VaultKey &key = m_workbench.session().vault->key();
    const QString sha256 = m_document.sha256;
    m_reading.setFuture(QtConcurrent::run([&key, sha256, this]() -> Result<QByteArray> {
        const auto reader = Connection::openReader(key);
        if (!reader)
            return tl::unexpected(reader.error());
        QByteArray all;
        const Result<> read
            = readContent(**reader, sha256, [&](const QByteArray &piece, qint64 whole) -> Result<> {
                  if (m_stop)
                      return failure(ErrorKind::Cancelled, {});
                  if (all.isEmpty())
                      all.reserve(whole);
                  all += piece;
                  return {};
              });
        if (!read)
            return tl::unexpected(read.error());
        return all;
    }));
}

void DocumentDialog::take(const Result<QByteArray> &bytes)
{
    if (!bytes) {
        refuse(bytes.error().message);
        return;
    }
    m_opening.setFuture(QtConcurrent::run([all = *bytes] {
        return Opened { readForShowing(all), hiddenDataIn(all), canLeaveOutHiddenData(all) };
    }));
}

void DocumentDialog::refuse(const QString &words)
{
    m_words->setText(words);
    m_body->setCurrentWidget(m_words);
    updateTools();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void DocumentDialog::show(const Opened &opened)
{
    m_hidden = opened.hidden;
    m_canLeaveOut = opened.canLeaveOut;
    say({});
    if (!opened.shown) {
        if (m_password != nullptr && opened.shown.error().kind == ErrorKind::WrongPassphrase)
            m_password->say(tr("The file did not open with this password. Type it again; capital "
                               "letters and the keyboard's language count."));
        else
            refuse(opened.shown.error().message);
        return;
    }
    if (const auto *locked = std::get_if<LockedPdf>(&*opened.shown)) {
        askForPassword(*locked);
        return;
    }
    m_locked.clear();
    if (const auto *pages = std::get_if<std::shared_ptr<PdfPages>>(&*opened.shown))
        m_isBroken = !(*pages)->isWhole();
    say({});
    m_view = viewOf(*opened.shown, m_body);
    connect(m_view, &DocumentView::said, this, &DocumentDialog::say);
    connect(m_view, &DocumentView::pageChanged, this, &DocumentDialog::updateTools);
    m_body->addWidget(m_view);
    m_body->setCurrentWidget(m_view);
    if (auto *text = qobject_cast<TextView *>(m_view)) {
        m_encoding->setCurrentIndex(static_cast<int>(text->encoding()));
        text->read();
    }
    m_view->setFocus(Qt::OtherFocusReason);
    updateTools();
}

void DocumentDialog::askForPassword(const LockedPdf &locked)
{
    m_locked = locked.bytes;
    m_password = new PasswordAsk(m_body);
    connect(m_password, &PasswordAsk::given, this, &DocumentDialog::openWith);
    m_body->addWidget(m_password);
    m_body->setCurrentWidget(m_password);
    m_password->setFocus(Qt::OtherFocusReason);
    updateTools();
}

void DocumentDialog::openWith(const QString &password)
{
    m_opening.setFuture(QtConcurrent::run([bytes = m_locked, password]() -> Opened {
        auto pages = PdfPages::open(bytes, password);
        if (!pages)
            return { tl::unexpected(pages.error()), {} };
        return { ShownDocument(*std::move(pages)), {} };
    }));
}

bool DocumentDialog::isShown() const
{
    return m_view != nullptr && m_view->isShown();
}

void DocumentDialog::find()
{
    if (m_view != nullptr && m_view->searches() && !m_search->text().isEmpty())
        m_view->find(m_search->text());
}

void DocumentDialog::updateTools()
{
    const int count = m_view == nullptr ? 0 : m_view->pages();
    const int page = m_view == nullptr ? 0 : m_view->page();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_back, m_pageWords, m_next })
        widget->setVisible(count > 1);
    m_back->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_pageWords->setText(tr("Page %1 of %2").arg(page + 1).arg(count));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_smaller, m_larger, m_fit })
        widget->setVisible(m_view != nullptr);
    m_search->setVisible(m_view != nullptr && m_view->searches());
    m_encoding->setVisible(qobject_cast<TextView *>(m_view) != nullptr);
}

void DocumentDialog::say(const QString &words)
{
    m_said = words;
    QStringList lines;
    if (!words.isEmpty())
        lines << words;
    if (m_isBroken)
        lines << tr("This PDF is damaged: its end is missing or does not fit the rest. What is "
                    "shown may not be all of it.");
    if (m_hidden && m_hidden->any())
        lines << tr("This picture also says, beside what it shows: %1. A copy leaves that out "
                    "unless you say otherwise.")
                     .arg(hiddenWords(*m_hidden));
    lines << tr("%1 · %2 · SHA-256 %3\nKept in the vault; a file it was taken from stays where "
                "it was.",
                "media type, size, hash")
                 .arg(fileKind(m_document.mediaType, screenLanguage()),
                      sizeText(m_document.size.value_or(0)), m_document.sha256);
    m_facts->setText(lines.join(u'\n'));
}

QString DocumentDialog::said() const
{
    return m_body->currentWidget() == m_words ? m_words->text() : m_facts->text();
}

void DocumentDialog::retranslate()
{
    setWindowTitle(m_document.title);
    const std::pair<QToolButton *, QString> named[] = { { m_back, tr("Page before (PgUp)") },
                                                        { m_next, tr("Next page (PgDn)") },
                                                        { m_smaller, tr("Smaller (Ctrl+-)") },
                                                        { m_larger, tr("Larger (Ctrl++)") } };
    for (const auto &[button, words] : named) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    }
    m_fit->setText(tr("&Fit the width"));
    m_fit->setToolTip(tr("As wide as the window (Ctrl+0)"));
    m_search->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in the document"));
    m_encoding->setAccessibleName(tr("Letters of the text"));
    m_copy->setText(tr("&Save a copy…"));
    m_copy->setToolTip(tr("Write the file outside the vault, not encrypted (Ctrl+S)"));
    m_close->setText(tr("Close"));
    say(m_said);
    updateTools();
}

void DocumentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
