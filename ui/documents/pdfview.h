#pragma once

#include "ui/documents/documentview.h"
#include "ui/documents/pdfpages.h"

#include <QFutureWatcher>

#include <atomic>

namespace habeas::ui {

class PageView;

/// The pages of a PDF, one at a time, drawn and searched on a worker: one thing at a time, and what
/// is wished meanwhile comes after it.
class PdfView final : public DocumentView
{
    Q_OBJECT

public:
    explicit PdfView(std::shared_ptr<PdfPages> pages, QWidget *parent = nullptr);
    ~PdfView() override; ///< waits for nothing

    [[nodiscard]] int pages() const override { return m_pages->count(); }

    [[nodiscard]] int page() const override { return m_page; }

    void turn(int by) override;
    void zoom(double factor) override;

    [[nodiscard]] bool searches() const override { return true; }

    /// The next page with these words, from the one after this on. Another find, or turning a page,
    /// ends a search that still runs.
    void find(const QString &words) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void drawn(const Result<DrawnPage> &page);
    void found(int page);
    void stopFinding();
    void retranslate();

    std::shared_ptr<PdfPages> m_pages;
    PageView *m_view;
    QFutureWatcher<Result<DrawnPage>> m_drawing;
    QFutureWatcher<int> m_finding;
    std::shared_ptr<std::atomic_bool> m_stopFinding;
    QString m_words; ///< searched last
    int m_page = 0;
    bool m_drawAgain = false; ///< something changed while a page was drawn
    double m_zoom = 0; ///< 0: as wide as the window
    double m_dots = 0; ///< an inch, of the page that is seen
};

} // namespace habeas::ui
