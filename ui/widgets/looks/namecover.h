#pragma once

#include "ui/widgets/looks/namemask.h"

#include <QObject>

#include <memory>

class QLabel;
class QWidget;

namespace habeas::ui {

/// Codes instead of names for everything that is drawn on the screen, switched while the program
/// runs. It works where words become ink (the style, see habeasstyle.h), so that what is on record,
/// copied, exported or written in a letter is never touched. One per program, owned by Appearance.
class NameCover final : public QObject
{
    Q_OBJECT

public:
    explicit NameCover(QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }

    void setOn(bool on);
    /// Whom to cover. Null while that is not known yet: then every letter is covered. An empty
    /// mask, as in the beginning, covers nobody.
    void setMask(std::shared_ptr<const NameMask> mask);

    /// The text as it may be seen now.
    [[nodiscard]] QString shown(const QString &text) const;

signals:
    void changed();

protected:
    /// Window titles, which the window manager draws, and labels and fields that draw by
    /// themselves. A field that holds a name shows it covered, without its cursor.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void repaintAll();
    void coverTitle(QWidget *window);
    void paintLabel(QLabel *label);
    [[nodiscard]] bool paintField(QWidget *widget);

    std::shared_ptr<const NameMask> m_mask = std::make_shared<const NameMask>();
    bool m_on = false;
};

[[nodiscard]] bool namesAreCovered();
/// For what paints by itself: the text as it may be seen now.
[[nodiscard]] QString shownOnScreen(const QString &text);

} // namespace habeas::ui
