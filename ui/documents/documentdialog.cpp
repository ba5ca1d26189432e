#include "ui/documents/documentdialog.h"

#include "app/actions/files/documentactions.h"
#include "app/vault/contents.h"
#include "ui/documents/pageview.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextDocument>
#include <QToolButton>
#include <QtConcurrentRun>

namespace habeas::ui {

namespace {

constexpr double screenDots = 96.0; // an inch at 100 %
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8.0;
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

} // namespace

DocumentDialog::DocumentDialog(Workbench &workbench, const Document &document, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_document(document)
    , m_words(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_body(new QStackedWidget(this))
    , m_view(new PageView(this))
    , m_text(new QPlainTextEdit(this))
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
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        if (std::exchange(m_drawAgain, false)) {
            drawPage();
            return;
        }
        const QImage image = m_drawing.result();
        if (image.isNull()) {
            say(tr("This page is damaged and cannot be drawn."));
            m_view->clear();
            return;
        }
        m_view->setImage(image, 1.0 / devicePixelRatioF());
        m_isShown = true;
    });
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        const int page = m_finding.result();
        say(page < 0 ? tr("“%1” is not in this document.").arg(m_search->text()) : QString());
        if (page >= 0)
            m_page = page;
        drawPage();
    });
    retranslate();
    read();
}

/// Reading needs the vault's key, which goes with the session: it is stopped and waited for, at
/// most one piece. What runs on bytes alone may end when it likes.
DocumentDialog::~DocumentDialog()
{
    m_stop = true;
    if (m_stopFinding)
        *m_stopFinding = true;
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
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(QStringLiteral("text"));
    m_body->addWidget(m_words);
    m_body->addWidget(m_view);
    m_body->addWidget(m_text);
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
        turn(-1);
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        turn(1);
    });
    connect(m_smaller, &QToolButton::clicked, this, [this] {
        zoom(1 / zoomStep);
    });
    connect(m_larger, &QToolButton::clicked, this, [this] {
        zoom(zoomStep);
    });
    connect(m_fit, &QPushButton::clicked, this, [this] {
        zoom(0);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &DocumentDialog::find);
    connect(m_encoding, &QComboBox::activated, this, [this](int chosen) {
        if (auto *text = std::get_if<ShownText>(&m_shown)) {
            text->encoding = AllTextEncodings[chosen];
            showText();
        }
    });
    return tools;
}

void DocumentDialog::bindKeys()
{
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::Key_PageDown) }, [this] {
        turn(1);
    });
    keys->bind({ QKeySequence(Qt::Key_PageUp) }, [this] {
        turn(-1);
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) },
               [this] {
                   zoom(zoomStep);
               });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Minus) }, [this] {
        zoom(1 / zoomStep);
    });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_0) }, [this] {
        zoom(0);
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
        return readForShowing(all);
    }));
}

void DocumentDialog::refuse(const QString &words)
{
    m_words->setText(words);
    m_body->setCurrentWidget(m_words);
    updateTools();
    m_copy->setFocus(Qt::OtherFocusReason);
}

void DocumentDialog::show(const Result<ShownDocument> &shown)
{
    if (!shown) {
        refuse(shown.error().message);
        return;
    }
    m_shown = *shown;
    if (std::holds_alternative<ShownText>(m_shown)) {
        m_body->setCurrentWidget(m_text);
        showText();
        m_text->setFocus(Qt::OtherFocusReason);
    } else {
        m_body->setCurrentWidget(m_view);
        m_view->setFocus(Qt::OtherFocusReason);
        if (std::holds_alternative<QImage>(m_shown))
            showPicture();
        else
            drawPage();
    }
    updateTools();
}

void DocumentDialog::showText()
{
    const auto &text = std::get<ShownText>(m_shown);
    m_encoding->setCurrentIndex(static_cast<int>(text.encoding));
    m_text->setPlainText(shownLines(text));
    say(text.cut ? tr("Only the first %1 are shown.").arg(sizeText(MostShownText)) : QString());
    m_isShown = true;
}

double DocumentDialog::scaleOf(const QSizeF &size) const
{
    if (m_zoom > 0)
        return m_zoom;
    constexpr double most = 4.0; // a stamp-sized picture is not blown up to the window
    const int room = m_view->width() - m_view->verticalScrollBar()->sizeHint().width()
        - 2 * m_view->frameWidth();
    return std::clamp(room / std::max(size.width(), 1.0), leastZoom, most);
}

void DocumentDialog::showPicture()
{
    const auto &picture = std::get<QImage>(m_shown);
    const double fit = m_zoom > 0 ? m_zoom : std::min(1.0, scaleOf(picture.size()));
    m_view->setImage(picture, fit);
    m_isShown = true;
}

/// One page at a time on a worker; what changes meanwhile is drawn after it.
void DocumentDialog::drawPage()
{
    const auto *pages = std::get_if<std::shared_ptr<PdfPages>>(&m_shown);
    if (pages == nullptr)
        return;
    updateTools();
    if (m_drawing.isRunning() || m_finding.isRunning()) {
        m_drawAgain = true;
        return;
    }
    constexpr double pageInches = 8.27; // A4, where the page's own width is not known yet
    const double ratio = devicePixelRatioF();
    const double dots = scaleOf(QSizeF(pageInches * screenDots, 1)) * screenDots * ratio;
    m_drawing.setFuture(
        QtConcurrent::run([pdf = *pages, page = m_page, dots, text = m_search->text()] {
            return pdf->render(page, dots, text);
        }));
}

void DocumentDialog::turn(int by)
{
    if (const auto *pages = std::get_if<std::shared_ptr<PdfPages>>(&m_shown)) {
        const int page = std::clamp(m_page + by, 0, (*pages)->count() - 1);
        if (std::exchange(m_page, page) == page)
            return;
        m_view->verticalScrollBar()->setValue(0);
        drawPage();
        return;
    }
    QScrollBar *bar = std::holds_alternative<ShownText>(m_shown) ? m_text->verticalScrollBar()
                                                                 : m_view->verticalScrollBar();
    bar->setValue(bar->value() + by * bar->pageStep());
}

/// By a factor; 0 fits the width again.
void DocumentDialog::zoom(double factor)
{
    if (std::holds_alternative<ShownText>(m_shown)) {
        if (factor > 0)
            m_text->zoomIn(factor > 1 ? 1 : -1);
        else
            m_text->setFont(font());
        return;
    }
    const auto *picture = std::get_if<QImage>(&m_shown);
    constexpr double pageInches = 8.27;
    const double now
        = scaleOf(picture ? QSizeF(picture->size()) : QSizeF(pageInches * screenDots, 1));
    m_zoom = factor > 0 ? std::clamp(now * factor, leastZoom, mostZoom) : 0;
    if (picture && !picture->isNull())
        showPicture();
    else
        drawPage();
}

void DocumentDialog::find()
{
    if (m_search->text().isEmpty())
        return;
    if (std::holds_alternative<ShownText>(m_shown)) {
        findInText();
        return;
    }
    const auto *pages = std::get_if<std::shared_ptr<PdfPages>>(&m_shown);
    if (pages == nullptr || m_finding.isRunning() || m_drawing.isRunning())
        return;
    say(tr("Searching…"));
    m_stopFinding = std::make_shared<std::atomic_bool>(false);
    m_finding.setFuture(QtConcurrent::run(
        [pdf = *pages, text = m_search->text(), from = m_page + 1, stop = m_stopFinding] {
            return pdf->pageWith(text, from % pdf->count(), [&stop] {
                return stop->load();
            });
        }));
}

void DocumentDialog::findInText()
{
    if (!m_text->find(m_search->text())) {
        m_text->moveCursor(QTextCursor::Start); // round to the top
        if (!m_text->find(m_search->text())) {
            say(tr("“%1” is not in this document.").arg(m_search->text()));
            return;
        }
    }
    say({});
}

void DocumentDialog::updateTools()
{
    const auto *pages = std::get_if<std::shared_ptr<PdfPages>>(&m_shown);
    const bool isPdf = pages != nullptr && *pages != nullptr;
    const auto *picture = std::get_if<QImage>(&m_shown);
    const bool isText = std::holds_alternative<ShownText>(m_shown);
    const bool isPicture = picture != nullptr && !picture->isNull();
    const int count = isPdf ? (*pages)->count() : 0;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_back, m_pageWords, m_next })
        widget->setVisible(count > 1);
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_pageWords->setText(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    for (QWidget *widget : std::initializer_list<QWidget *> { m_smaller, m_larger, m_fit })
        widget->setVisible(isPdf || isPicture || isText);
    m_search->setVisible(isPdf || isText);
    m_encoding->setVisible(isText);
}

void DocumentDialog::say(const QString &words)
{
    const QString facts
        = tr("%1 · %2 · SHA-256 %3\nA copy in the vault; the original stays where it "
             "was.",
             "media type, size, hash")
              .arg(m_document.mediaType, sizeText(m_document.size.value_or(0)), m_document.sha256);
    m_facts->setText(words.isEmpty() ? facts : QString(words + u'\n' + facts));
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
    m_view->setAccessibleName(tr("The document"));
    m_text->setAccessibleName(tr("Text of the document"));
    m_copy->setText(tr("&Save a copy…"));
    m_copy->setToolTip(tr("Write the file outside the vault, not encrypted (Ctrl+S)"));
    m_close->setText(tr("Close"));
    say({});
    updateTools();
}

void DocumentDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DocumentDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (m_zoom > 0 || !m_isShown)
        return;
    if (const auto *picture = std::get_if<QImage>(&m_shown); picture && !picture->isNull())
        showPicture();
    else
        drawPage();
}

} // namespace habeas::ui
