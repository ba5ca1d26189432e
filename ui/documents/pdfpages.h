#pragma once

#include "app/base/result.h"

#include <QImage>

#include <functional>
#include <memory>

namespace habeas::ui {

/// How a page is wanted.
struct PageWish
{
    double dotsPerInch = 0; ///< 0: as many as make it `fitWidth` dots wide
    int fitWidth = 0;
    QString marked = {}; ///< words whose places are marked; empty: none
};

/// A page as it was drawn; fewer dots an inch than wished where it would be enormous.
struct DrawnPage
{
    QImage image;
    double dotsPerInch = 0;
    bool isBlank = false; ///< nothing is on it: as it was made, or because it is damaged
};

/// A PDF in memory, read and drawn by a program of its own (habeas-pages), so that a file that
/// crashes, hangs or wants all memory harms nothing. Nothing of it is ever run or followed. May be
/// used on any thread, one at a time; each call may wait up to twenty seconds.
class PdfPages
{
public:
    /// Refuses in words what is damaged or has no page, and what is locked with another password
    /// (WrongPassphrase). The password is kept in memory as long as the pages are.
    [[nodiscard]] static Result<std::shared_ptr<PdfPages>> open(const QByteArray &bytes,
                                                                const QString &password = {});
    ~PdfPages();
    Q_DISABLE_COPY_MOVE(PdfPages)

    [[nodiscard]] int count() const;

    /// False where the file's end or its table of contents is broken: what can be drawn may not be
    /// all there was.
    [[nodiscard]] bool isWhole() const;

    /// The page, from 0. Refuses in words what cannot be drawn; the other pages can be, then.
    [[nodiscard]] Result<DrawnPage> draw(int page, const PageWish &wish) const;
    /// The first page from `from` on that holds the words, going round; -1 where none does, or
    /// where `stop`, which is told how many pages were looked at, says so.
    [[nodiscard]] int pageWith(const QString &words, int from,
                               const std::function<bool(int)> &stop) const;

private:
    struct Private;
    explicit PdfPages(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace habeas::ui
