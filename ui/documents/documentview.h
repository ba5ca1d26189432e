#pragma once

#include <QWidget>

namespace habeas::ui {

/// What a viewer shows of one file, by kind: a picture, a text, pages. It turns, grows and searches
/// as that kind does.
class DocumentView : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual int pages() const { return 1; }

    [[nodiscard]] virtual int page() const { return 0; } ///< from 0

    virtual void turn(int by) = 0; ///< pages, or screens where there is one page
    virtual void zoom(double factor) = 0; ///< 0: as it was shown first

    [[nodiscard]] virtual bool searches() const { return false; }

    virtual void find(const QString &) { }

    [[nodiscard]] bool isShown() const { return m_isShown; } ///< drawn at least once

signals:
    void said(const QString &words); ///< what became of the last wish; empty: nothing to say
    void pageChanged();

protected:
    void setShown() { m_isShown = true; }

private:
    bool m_isShown = false;
};

} // namespace habeas::ui
