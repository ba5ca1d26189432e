#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace habeas::ui {

/// Names of the parts of a page, one of them chosen, in as many rows as they need: nothing scrolls
/// out of sight at a large zoom. One stop of the Tab key; arrows go from part to part.
class PartsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PartsBar(QWidget *parent = nullptr);

    void addPart();
    void setText(int part, const QString &text);
    [[nodiscard]] QString text(int part) const;
    void setTight(bool tight); ///< rows as low as their text allows

    [[nodiscard]] int count() const { return static_cast<int>(m_parts.size()); }

    /// -1 where there is none.
    [[nodiscard]] int current() const;
    void setCurrent(int part);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void currentChanged(int part);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    class Part;

    void tellChosen();
    int place(int width, bool really) const;

    QList<Part *> m_parts;
    QButtonGroup *m_group;
    int m_aboveText; ///< pixels above and below a text
};

} // namespace habeas::ui
