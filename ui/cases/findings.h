#pragma once

#include <QColor>
#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace habeas::ui {

/// What a tired reader misses, at most three lines of it, with a sign and a tint; where there is
/// little height, the first alone, without wrapping.
class Findings final : public QFrame
{
    Q_OBJECT

public:
    explicit Findings(QWidget *parent = nullptr);

    static constexpr qsizetype MostLines = 3;

    /// Hides itself where there is nothing. More lines than fit are counted, not dropped silently.
    void show(const QStringList &findings);
    using QWidget::show;

    void setOneLine(bool oneLine);

    /// Where it is narrow: how many more there are has a line of its own.
    void setMoreBelow(bool below) { m_moreBelow = below; }

signals:
    void moreWanted(); ///< the whole list, by a click or a key

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    QHBoxLayout *addLine(const QString &text);
    void addMore(QHBoxLayout *row, int count);

    QVBoxLayout *m_box;
    QStringList m_lines;
    bool m_oneLine = false;
    bool m_moreBelow = false;
    QColor m_themeWindow; ///< the background of the theme the colours were chosen for
};

} // namespace habeas::ui
