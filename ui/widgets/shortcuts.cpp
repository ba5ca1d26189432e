#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QShortcut>
#include <QWidget>

namespace habeas::ui {

namespace {

constexpr const char *HintProperty = "habeasKeyHint";

/// The letter on the same physical key of the Russian layout.
QChar russianLetter(QChar latin)
{
    static constexpr QStringView Latin = u"QWERTYUIOPASDFGHJKLZXCVBNM";
    static constexpr QStringView Russian = u"ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ";
    const qsizetype at = Latin.indexOf(latin.toUpper());
    return at < 0 ? QChar() : Russian.at(at);
}

} // namespace

Shortcuts::Shortcuts(QWidget *scope)
    : QObject(scope)
    , m_scope(scope)
{
}

QKeySequence Shortcuts::cyrillicTwin(const QKeySequence &keys)
{
    if (keys.count() != 1)
        return {};
    const QKeyCombination one = keys[0];
    const int code = one.key();
    if (code < Qt::Key_A || code > Qt::Key_Z)
        return {};
    const QChar twin = russianLetter(QChar(code));
    return QKeySequence(QKeyCombination(one.keyboardModifiers(), Qt::Key(twin.unicode())));
}

void Shortcuts::setText(QAction *action, const QString &text)
{
    const QString hint = action->property(HintProperty).toString();
    action->setText(hint.isEmpty() ? text : text + u'\t' + hint);
}

void Shortcuts::bind(QAction *action, const QList<QKeySequence> &keys)
{
    Q_ASSERT(action->shortcut().isEmpty());
    m_bindings.append({ keys, action });
    action->setProperty(HintProperty, keys.first().toString(QKeySequence::NativeText));
    setText(action, action->text().section(u'\t', 0, 0));
    make(keys, [this, action] {
        if (action->isEnabled())
            action->trigger();
        else
            emit refused(action);
    });
}

void Shortcuts::bind(const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    m_bindings.append({ keys, nullptr });
    make(keys, run);
}

void Shortcuts::make(const QList<QKeySequence> &keys, const std::function<void()> &run)
{
    QList<QKeySequence> all;
    for (const QKeySequence &key : keys) {
        all << key;
        if (const QKeySequence twin = cyrillicTwin(key); !twin.isEmpty())
            all << twin;
    }
    for (const QKeySequence &key : all)
        m_taken << key.toString(QKeySequence::PortableText);

    auto *shortcut = new QShortcut(m_scope);
    shortcut->setKeys(all);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, run);
    connect(shortcut, &QShortcut::activatedAmbiguously, this, run);
}

QStringList Shortcuts::duplicates() const
{
    QStringList sorted = m_taken;
    sorted.sort();
    QStringList twice;
    for (qsizetype i = 1; i < sorted.size(); ++i) {
        if (sorted.at(i) == sorted.at(i - 1))
            twice << sorted.at(i);
    }
    return twice;
}

} // namespace habeas::ui
