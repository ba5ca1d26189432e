#pragma once

#include "ui/widgets/looks/theme.h"

#include <QWidget>

class QLabel;
class QLayout;

namespace habeas::ui {

/// The line under a field: how it was understood, a warning, or what stands in the way. The same
/// words become the field's accessible description.
class FieldMessage final : public QWidget
{
    Q_OBJECT

public:
    enum class Level { Echo, Warning, Problem };

    /// Set on a field while a problem stands under it: the style draws its border in that colour.
    static constexpr const char *ProblemProperty = "habeasProblem";

    /// `field` is what the message describes; it must outlive this one.
    explicit FieldMessage(QWidget *field, QWidget *parent = nullptr);

    /// An empty text clears the line.
    void say(Level level, const QString &text);
    void clear();
    /// Keeps one line's height while empty, so that the form does not jump while someone types.
    void keepHeight(bool keep);

    [[nodiscard]] QString text() const;

    [[nodiscard]] Level level() const { return m_level; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintWords();

    QWidget *m_field;
    QLabel *m_icon;
    QLabel *m_words;
    Level m_level = Level::Echo;
    bool m_keepHeight = false;
};

/// The frame every field has: what is typed into, and its message under it. The owner hands the
/// keyboard to the field. A layout may stand in the field's place where it is one of several parts.
void stackField(QWidget *owner, QWidget *field, FieldMessage *message, QLayout *parts = nullptr);

} // namespace habeas::ui
