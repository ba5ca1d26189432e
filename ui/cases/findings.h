#pragma once

#include <QColor>
#include <QFrame>

class QVBoxLayout;

namespace habeas::ui {

/// What a tired reader misses, at most three lines of it, with a sign and a tint.
class Findings final : public QFrame
{
    Q_OBJECT

public:
    explicit Findings(QWidget *parent = nullptr);

    static constexpr qsizetype MostLines = 3;

    /// Hides itself where there is nothing. More lines than fit are counted, not dropped silently.
    void show(const QStringList &findings);
    using QWidget::show;

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLine(const QString &text);

    QVBoxLayout *m_box;
    QStringList m_lines;
    QColor m_themeWindow; ///< the background of the theme the colours were chosen for
};

} // namespace habeas::ui
