#include "ui/widgets/looks/coveredaccess.h"

#include "ui/widgets/looks/coveredcells.h"
#include "ui/widgets/looks/namecover.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace habeas::ui {

namespace {

QAccessible::Role roleOf(const QWidget *widget)
{
    if (qobject_cast<const QLabel *>(widget))
        return QAccessible::StaticText;
    if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget))
        return QAccessible::EditableText;
    if (qobject_cast<const QComboBox *>(widget))
        return QAccessible::ComboBox;
    if (qobject_cast<const QCheckBox *>(widget))
        return QAccessible::CheckBox;
    if (qobject_cast<const QRadioButton *>(widget))
        return QAccessible::RadioButton;
    if (qobject_cast<const QAbstractButton *>(widget))
        return QAccessible::Button;
    return widget->focusPolicy() == Qt::NoFocus ? QAccessible::Grouping : QAccessible::Client;
}

QString plainText(const QLabel &label)
{
    const bool rich = label.textFormat() == Qt::RichText
        || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return rich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

/// What a field holds.
QString valueOf(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->echoMode() == QLineEdit::Normal ? line->text() : QString();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    const auto *choice = qobject_cast<const QComboBox *>(widget);
    return choice ? choice->currentText() : QString();
}

class CoveredWidget final : public QAccessibleWidget
{
public:
    explicit CoveredWidget(QWidget *widget)
        : QAccessibleWidget(widget, roleOf(widget))
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        QString told = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(widget());
        const auto *button = qobject_cast<const QAbstractButton *>(widget());
        if (kind == QAccessible::Name && label)
            told = plainText(*label);
        else if (kind == QAccessible::Name && button && widget()->accessibleName().isEmpty())
            told = button->text().remove(u'&');
        else if (kind == QAccessible::Value)
            told = valueOf(widget());
        return shownOnScreen(told);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget())) {
            state.checkable = button->isCheckable();
            state.checked = button->isChecked();
        }
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (qobject_cast<QAbstractButton *>(widget()))
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        auto *button = qobject_cast<QAbstractButton *>(widget());
        if (button && name == pressAction())
            button->click();
        else
            QAccessibleWidget::doAction(name);
    }
};

/// What holds nobody's name, or only what is covered already: titles, menus.
bool isPlain(QWidget *widget)
{
    return qobject_cast<QMenu *>(widget) || qobject_cast<QMenuBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QMainWindow *>(widget)
        || qobject_cast<QStackedWidget *>(widget) || qobject_cast<QGroupBox *>(widget)
        || qobject_cast<QDialog *>(widget) || qobject_cast<QDialogButtonBox *>(widget)
        || qobject_cast<QProgressBar *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QHeaderView *>(widget);
}

QAccessibleInterface *covered(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget || !namesAreCovered() || isPlain(widget))
        return nullptr;
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        return coveredView(view);
    return new CoveredWidget(widget);
}

} // namespace

void installCoveredAccess()
{
    QAccessible::installFactory(&covered);
}

void renewAccess(QWidget *window)
{
    const auto renew = [](QWidget *widget) {
        if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
    };
    for (QWidget *widget : window->findChildren<QWidget *>())
        renew(widget);
    renew(window);
}

} // namespace habeas::ui
