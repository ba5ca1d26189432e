#pragma once

#include <QObject>

namespace habeas::ui {

/// Makes the usual editing keys (Ctrl+C, V, X, A, Z) work in text fields on a Cyrillic layout, and
/// keeps Alt with a letter that belongs to no menu from typing that letter. Enter presses a button
/// of a page, as Space does.
class EditKeys final : public QObject
{
    Q_OBJECT

public:
    /// Works on the whole application.
    explicit EditKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace habeas::ui
