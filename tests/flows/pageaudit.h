#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

namespace habeas::test {

using namespace Qt::StringLiterals;

/// Every text of the program a third longer, as other languages may be.
class LongerWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QByteArrayView(context).startsWith("Q") || text.size() < 2)
            return {};
        return text + u' ' + QString((text.size() * 3 + 9) / 10 - 1, u'x');
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

inline bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

inline QString described(QWidget *widget)
{
    const QString name = nameOf(widget);
    return QString::fromLatin1(widget->metaObject()->className()).section(u':', -1) + u" ‘"
        + (name.isEmpty() ? widget->objectName() : name) + u'’';
}

inline QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toUpper();
        ++i;
    }
    return {};
}

inline bool scrolls(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

/// What is wrong on the pages, by the rule that is broken.
using Problems = QHash<QString, QStringList>;

class Audit
{
public:
    explicit Audit(Problems &problems)
        : m_problems(problems)
    {
    }

    void look(const QString &where, QWidget *window)
    {
        m_where = where;
        m_window = window;
        QCoreApplication::processEvents();
        names();
        namesInGroups();
        tabOrder();
        mnemonics();
        targets();
        icons();
        symbols();
    }

    void look200(const QString &where, QWidget *window)
    {
        m_where = where;
        m_window = window;
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (window->width() > 1366 || window->height() > 768)
            wrong(u"reach"_s, window, u"is %1 by %2"_s.arg(window->width()).arg(window->height()));
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!isReachable(widget) || widget->window() != window || scrolls(widget))
                continue;
            const QRect seen = seenPart(widget);
            // A list that scrolls by itself may be small, but not gone.
            const bool mayShrink = qobject_cast<QAbstractScrollArea *>(widget) != nullptr;
            const bool whole = mayShrink ? seen.height() >= 24 && seen.width() >= 24
                                         : seen.contains(widget->rect());
            if (!whole)
                wrong(u"reach"_s, widget,
                      u"only %1x%2 of %3x%4 can be seen"_s.arg(seen.width())
                          .arg(seen.height())
                          .arg(widget->width())
                          .arg(widget->height()));
        }
    }

    void lookForClippedText(const QString &where, QWidget *window)
    {
        m_where = where;
        m_window = window;
        QCoreApplication::processEvents();
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != window)
                continue;
            if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
                const auto *tool = qobject_cast<QToolButton *>(widget);
                const bool isPicture = (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                    || qobject_cast<QLineEdit *>(widget->parentWidget());
                if (!button->text().isEmpty() && !isPicture
                    && button->sizeHint().width() > button->width() + 1)
                    wrong(
                        u"clipped"_s, widget,
                        u"needs %1, has %2"_s.arg(button->sizeHint().width()).arg(button->width()));
            } else if (auto *label = qobject_cast<QLabel *>(widget)) {
                lookAtLabel(label);
            }
        }
    }

private:
    void wrong(const QString &rule, QWidget *widget, const QString &what = {})
    {
        m_problems[rule] << m_where + u": "_s + described(widget) + u' ' + what;
    }

    void lookAtLabel(QLabel *label)
    {
        if (label->text().isEmpty() || scrolls(label))
            return;
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                wrong(u"clipped"_s, label, u"‘%1’ is too low"_s.arg(label->text()));
        } else if (label->sizeHint().width() > label->width() + 1) {
            wrong(u"clipped"_s, label, u"‘%1’ is too narrow"_s.arg(label->text()));
        }
    }

    void names()
    {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (isReachable(widget) && nameOf(widget).isEmpty())
                wrong(u"unnamed"_s, widget);
        }
    }

    /// Two fields side by side with one name cannot be told apart by ear.
    void namesInGroups()
    {
        QHash<QString, QWidget *> known;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!isReachable(widget))
                continue;
            // Qt on Linux gives a box of choices the name of what is chosen in it.
            const bool box
                = qobject_cast<QComboBox *>(widget) && !widget->accessibleName().isEmpty();
            const QString key
                = u"%1/%2/%3"_s.arg(reinterpret_cast<quintptr>(widget->parentWidget()))
                      .arg(QString::fromLatin1(widget->metaObject()->className()))
                      .arg(box ? widget->accessibleName() : nameOf(widget));
            if (known.contains(key))
                wrong(u"sameName"_s, widget);
            known.insert(key, widget);
        }
    }

    /// What comes later in the tab order never lies wholly above, nor left in the same row, of what
    /// came before: compared where the two part ways in the tree.
    void tabOrder()
    {
        QList<QWidget *> order;
        for (QWidget *at = m_window->nextInFocusChain(); at != m_window;
             at = at->nextInFocusChain())
            if (isReachable(at) && at->window() == m_window)
                order << at;
        for (qsizetype i = 1; i < order.size(); ++i) {
            QWidget *before = order.at(i - 1);
            QWidget *after = order.at(i);
            QWidget *common = before->parentWidget();
            while (common && !common->isAncestorOf(after))
                common = common->parentWidget();
            if (!common || common == m_window->window())
                continue; // menu bar, page and status bar: F6 and the mouse know them apart
            if (common == after || common == before)
                continue; // one stands inside the other: a table's filters and its rows
            const QRect a = placeIn(common, before);
            const QRect b = placeIn(common, after);
            const bool sameRow = b.top() < a.bottom() && a.top() < b.bottom();
            const bool left = sameRow && b.right() < a.left();
            const bool above = b.bottom() < a.top() && b.left() < a.right();
            if (left || above)
                wrong(u"tabOrder"_s, after, u"comes after "_s + described(before));
        }
    }

    /// Where the branch of the tree that the widget stands in lies in the common ancestor.
    static QRect placeIn(const QWidget *common, QWidget *widget)
    {
        QWidget *branch = widget;
        while (branch->parentWidget() != common)
            branch = branch->parentWidget();
        return branch->geometry();
    }

    void take(QChar letter, const QString &owner)
    {
        if (letter.isNull())
            return;
        if (m_letters.contains(letter))
            m_problems[u"mnemonics"_s] << m_where + u": ‘"_s + m_letters.value(letter)
                    + u"’ and ‘"_s + owner + u"’ share "_s + letter;
        m_letters.insert(letter, owner);
    }

    void mnemonics()
    {
        m_letters.clear();
        for (const QMenuBar *bar : m_window->findChildren<QMenuBar *>()) {
            for (const QAction *action : bar->actions())
                take(mnemonicOf(action->text()), action->text());
        }
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != m_window)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *group = qobject_cast<QGroupBox *>(widget);
            if (button && !qobject_cast<QTabBar *>(widget->parentWidget()))
                take(mnemonicOf(button->text()), button->text());
            else if (label && label->buddy())
                take(mnemonicOf(label->text()), label->text());
            else if (group)
                take(mnemonicOf(group->title()), group->title());
            if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    take(mnemonicOf(tabs->tabText(i)), tabs->tabText(i));
            }
        }
    }

    void targets()
    {
        constexpr int Least = 24;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isTarget = qobject_cast<QAbstractButton *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget);
            if (isTarget && isReachable(widget)
                && (widget->width() < Least || widget->height() < Least))
                wrong(u"targets"_s, widget,
                      u"is %1x%2"_s.arg(widget->width()).arg(widget->height()));
            const auto *tabs = qobject_cast<QTabBar *>(widget);
            if (tabs && tabs->isVisible() && tabs->count() > 0 && tabs->tabRect(0).height() < Least)
                wrong(u"targets"_s, widget, u"tabs are too low"_s);
        }
    }

    void icons()
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            const bool ofAField = qobject_cast<QLineEdit *>(action->parent()) != nullptr;
            if (!action->icon().isNull() && action->text().isEmpty() && !ofAField)
                m_problems[u"icons"_s] << m_where + u": an action"_s;
        }
        for (auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (isReachable(button) && !button->icon().isNull() && button->text().isEmpty())
                wrong(u"icons"_s, button);
        }
    }

    /// What its ancestors leave of a widget.
    static QRect seenPart(const QWidget *widget)
    {
        QRect seen = widget->rect();
        for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget())
            seen = seen.translated(at->pos()) & at->parentWidget()->rect();
        return QRect(QPoint(), seen.isValid() ? seen.size() : QSize());
    }

    static bool isSymbol(QChar c) { return c.category() == QChar::Symbol_Other; }

    void symbols()
    {
        constexpr int Rows = 50;
        for (auto *view : m_window->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            if (!view->isVisible() || !model)
                continue;
            for (int row = 0; row < qMin(Rows, model->rowCount()); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex cell = model->index(row, column);
                    const QString text = cell.data().toString();
                    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
                    const bool isPicture
                        = text.isEmpty() && cell.data(Qt::DecorationRole).isValid();
                    const bool hasSymbol = std::any_of(text.begin(), text.end(), isSymbol);
                    if ((isPicture || hasSymbol)
                        && (spoken.isEmpty()
                            || std::any_of(spoken.begin(), spoken.end(), isSymbol)))
                        wrong(u"symbols"_s, view, u"says ‘%1’ for ‘%2’"_s.arg(spoken, text));
                }
            }
        }
    }

    Problems &m_problems;
    QString m_where;
    QWidget *m_window = nullptr;
    QHash<QChar, QString> m_letters;
};

} // namespace habeas::test
