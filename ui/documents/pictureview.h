#pragma once

#include "ui/documents/documentview.h"

#include <QImage>

namespace habeas::ui {

class PageView;

/// One picture, as wide as the window at most until a person makes it larger.
class PictureView final : public DocumentView
{
    Q_OBJECT

public:
    explicit PictureView(const QImage &picture, QWidget *parent = nullptr);

    void turn(int by) override;
    void zoom(double factor) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void draw();
    void retranslate();

    QImage m_picture;
    PageView *m_view;
    double m_zoom = 0; ///< 0: fitted
};

} // namespace habeas::ui
