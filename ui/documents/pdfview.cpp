#include "ui/documents/pdfview.h"

#include "ui/documents/pageview.h"

#include <QEvent>
#include <QPointer>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr double screenDots = 96.0; // an inch at 100 %
constexpr int pagesBetweenWords = 100;

} // namespace

PdfView::PdfView(std::shared_ptr<PdfPages> pages, QWidget *parent)
    : DocumentView(parent)
    , m_pages(std::move(pages))
    , m_view(new PageView(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_view);
    setFocusProxy(m_view);
    connect(&m_drawing, &QFutureWatcherBase::finished, this, [this] {
        drawn(m_drawing.result());
    });
    connect(&m_finding, &QFutureWatcherBase::finished, this, [this] {
        found(m_finding.result());
    });
    retranslate();
}

PdfView::~PdfView()
{
    stopFinding();
}

void PdfView::stopFinding()
{
    if (m_stopFinding)
        *m_stopFinding = true;
}

void PdfView::draw()
{
    if (m_drawing.isRunning() || m_finding.isRunning()) {
        m_drawAgain = true;
        return;
    }
    const double ratio = devicePixelRatioF();
    const PageWish wish { m_zoom * screenDots * ratio, static_cast<int>(m_view->room() * ratio),
                          m_words };
    m_drawing.setFuture(QtConcurrent::run([pages = m_pages, page = m_page, wish] {
        return pages->draw(page, wish);
    }));
}

void PdfView::drawn(const Result<DrawnPage> &page)
{
    if (std::exchange(m_drawAgain, false)) {
        draw();
        return;
    }
    if (!page) {
        m_view->clear();
        emit said(page.error().message);
    } else {
        m_dots = page->dotsPerInch;
        m_view->setImage(page->image, 1.0 / devicePixelRatioF());
        if (page->isBlank)
            emit said(tr("Nothing can be seen on this page. Either it is empty or the file is "
                         "damaged here; save a copy to compare in another program."));
    }
    setShown();
}

void PdfView::turn(int by)
{
    stopFinding();
    const int page = std::clamp(m_page + by, 0, pages() - 1);
    if (std::exchange(m_page, page) == page)
        return;
    m_view->verticalScrollBar()->setValue(0);
    emit said({});
    emit pageChanged();
    draw();
}

void PdfView::zoom(double factor)
{
    const double now = m_dots > 0 ? m_dots / (screenDots * devicePixelRatioF()) : 1.0;
    m_zoom = factor > 0 ? std::clamp(now * factor, PageView::LeastZoom, PageView::MostZoom) : 0;
    draw();
}

void PdfView::find(const QString &words)
{
    stopFinding();
    if (m_finding.isRunning() || m_drawing.isRunning())
        return;
    m_words = words;
    m_stopFinding = std::make_shared<std::atomic_bool>(false);
    emit said(tr("Searching…"));
    const QPointer<PdfView> self(this);
    m_finding.setFuture(QtConcurrent::run([self, pages = m_pages, words, from = m_page + 1,
                                           stop = m_stopFinding] {
        return pages->pageWith(words, from % pages->count(), [&](int looked) {
            if (looked > 0 && looked % pagesBetweenWords == 0 && !stop->load())
                QMetaObject::invokeMethod(QCoreApplication::instance(), [self, looked, stop] {
                    if (self && !stop->load())
                        emit self->said(tr("Searching… %1 of %2 pages. Turning a page stops it.")
                                            .arg(looked)
                                            .arg(self->pages()));
                });
            return stop->load();
        });
    }));
}

void PdfView::found(int page)
{
    m_drawAgain = false;
    if (m_stopFinding->load()) {
        emit said({});
    } else if (page < 0) {
        emit said(tr("“%1” is not in this document.").arg(m_words));
    } else {
        emit said({});
        m_page = page;
        emit pageChanged();
    }
    draw();
}

void PdfView::resizeEvent(QResizeEvent *event)
{
    DocumentView::resizeEvent(event);
    if (m_zoom <= 0)
        draw();
}

void PdfView::changeEvent(QEvent *event)
{
    DocumentView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PdfView::retranslate()
{
    m_view->setAccessibleName(tr("The page"));
}

} // namespace habeas::ui
