#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

class QAction;
class QWidget;

namespace habeas::ui {

/// All keys of one window. A key works on Latin and on Cyrillic layouts alike: each is a QShortcut
/// with the Latin sequence and its twin on the same physical keys, and fires also where Qt calls
/// the pair ambiguous (both layouts configured). The QAction itself gets no key, only the hint
/// shown in menus; a second registration would make Qt run nothing at all.
class Shortcuts final : public QObject
{
    Q_OBJECT

public:
    /// Keys work while `scope` is the active window and not behind a dialog. The scope owns this.
    explicit Shortcuts(QWidget *scope);

    struct Binding
    {
        QList<QKeySequence> keys; ///< as asked for, without the twins
        QPointer<QAction> action;
    };

    /// The keys trigger the action; the first one is its hint in menus.
    void bind(QAction *action, const QList<QKeySequence> &keys);
    /// Keys without an action in a menu.
    void bind(const QList<QKeySequence> &keys, const std::function<void()> &run);

    [[nodiscard]] const QList<Binding> &bindings() const { return m_bindings; }

    /// Sequences that were asked for twice, twins included. Must be empty (a test looks).
    [[nodiscard]] QStringList duplicates() const;

    /// The same physical keys on the Russian layout ("Ctrl+H" -> "Ctrl+Р"); empty where nothing
    /// differs ("F3", "Ctrl+Return").
    [[nodiscard]] static QKeySequence cyrillicTwin(const QKeySequence &keys);
    /// The action's words with the hint of its first key behind a tab, as menus want it. Use it
    /// wherever the text of a bound action is (re)translated.
    static void setText(QAction *action, const QString &text);

signals:
    void refused(QAction *action); ///< its keys were pressed while it cannot be chosen

private:
    void make(const QList<QKeySequence> &keys, const std::function<void()> &run);

    QWidget *m_scope;
    QList<Binding> m_bindings;
    QStringList m_taken;
};

} // namespace habeas::ui
