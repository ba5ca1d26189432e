#pragma once

#include <QString>

class QFormLayout;
class QLabel;
class QScrollArea;
class QToolButton;
class QWidget;

namespace habeas::ui {

enum class Glyph;

/// Sets a field's label ("&Court") and with it the field's accessible name, also of the inner
/// widget that really takes the focus. Call it again when the language changes.
void setFieldLabel(QLabel *label, const QString &text, QWidget *field);
/// A row with a fresh label; its text is set by setFieldLabel().
QLabel *addField(QFormLayout *form, QWidget *field);
/// A body that scrolls at 200 % on a small screen, without a frame; takes the widget over.
[[nodiscard]] QScrollArea *scrolling(QWidget *body, QWidget *parent = nullptr);
/// The large words at the top of a page or form.
void makeHeading(QLabel *label);
/// Icon only, with a name, a tooltip and a target one can hit.
[[nodiscard]] QToolButton *iconButton(Glyph glyph, const QString &name, QWidget *parent = nullptr);
/// Gives an icon button its (new) words.
void nameButton(QToolButton *button, const QString &name);

} // namespace habeas::ui
