#pragma once

#include "app/base/result.h"

#include <QPageLayout>
#include <QString>

#include <functional>

class QPrinter;
class QWidget;

namespace habeas::ui {

/// Pages somebody wants on paper.
struct PagesToPrint
{
    QString job; ///< what the spooler shows to everybody: says nothing ("list")
    QPageLayout layout;
    std::function<Result<>(QPrinter &)> draw; ///< the preview calls it as often as it likes
};

enum class PreviewEnd { Closed, Printed, WantsPdf };

/// Shows the pages as they will be printed; from there they go to paper, or the person says that a
/// PDF is wanted, which is not written here: by its button, or by printing to a file.
[[nodiscard]] Result<PreviewEnd> previewPages(QWidget *parent, const PagesToPrint &pages);

} // namespace habeas::ui
