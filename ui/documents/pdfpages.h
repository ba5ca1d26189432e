#pragma once

#include "app/base/result.h"

#include <QImage>
#include <QRectF>

#include <memory>

namespace habeas::ui {

/// A PDF in memory. Nothing of it is ever run or followed. May be used on any thread, one at a
/// time.
class PdfPages
{
public:
    /// Refuses in words what is damaged, locked with a password, or has no page.
    [[nodiscard]] static Result<std::shared_ptr<PdfPages>> open(const QByteArray &bytes);
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] int count() const;
    /// The page, from 0, at so many dots an inch; fewer where the picture would be enormous. Null
    /// where it cannot be drawn. Places of `find` (empty: none) are marked.
    [[nodiscard]] QImage render(int page, double dotsPerInch, const QString &find) const;
    /// The first page from `from` on that holds the text, going round; -1 where none does. Stops
    /// with -1 when `stop` says so.
    [[nodiscard]] int pageWith(const QString &text, int from,
                               const std::function<bool()> &stop) const;

private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace habeas::ui
