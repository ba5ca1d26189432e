#pragma once

class QPrintPreviewDialog;
class QWidget;

namespace habeas::ui {

/// Runs the preview as large as the screen of `parent` allows, each page as wide as the window, so
/// that it can be read at once; blurred while names are covered on the screen (F9). QDialog's
/// result.
int runPreview(QPrintPreviewDialog &dialog, const QWidget *parent);

} // namespace habeas::ui
