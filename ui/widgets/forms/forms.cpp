#include "ui/widgets/forms/forms.h"

#include "ui/widgets/looks/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace habeas::ui {

namespace {

/// "&Court" -> "Court", "A && B" -> "A & B".
QString withoutMnemonic(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        plain += text.at(i);
    }
    return plain;
}

/// Keeps a label's font half as large again as the application's.
class HeadingFont final : public QObject
{
public:
    explicit HeadingFont(QLabel *label)
        : QObject(label)
        , m_label(label)
    {
        QWidget *around = label->parentWidget() == nullptr ? label : label->parentWidget();
        around->installEventFilter(this);
        update();
    }

    /// The label's own font hides the application's from it; whoever holds it has none.
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            update();
        return false;
    }

private:
    void update()
    {
        constexpr qreal Larger = 1.4;
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * Larger);
        font.setBold(true);
        m_label->setFont(font);
    }

    QLabel *m_label;
};

} // namespace

void setFieldLabel(QLabel *label, const QString &text, QWidget *field)
{
    label->setText(text);
    label->setBuddy(field);
    const QString name = withoutMnemonic(text);
    field->setAccessibleName(name);
    for (QWidget *inner = field->focusProxy(); inner; inner = inner->focusProxy())
        inner->setAccessibleName(name);
}

QLabel *addField(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(form->parentWidget());
    label->setBuddy(field);
    form->addRow(label, field);
    return label;
}

QScrollArea *scrolling(QWidget *body, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void makeHeading(QLabel *label)
{
    new HeadingFont(label); // owned by the label
}

QToolButton *iconButton(Glyph glyph, const QString &name, QWidget *parent)
{
    constexpr int LeastTarget = 24;
    auto *button = new QToolButton(parent);
    button->setIcon(glyphIcon(glyph));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumSize(LeastTarget, LeastTarget);
    nameButton(button, name);
    return button;
}

void nameButton(QToolButton *button, const QString &name)
{
    button->setText(name);
    button->setAccessibleName(withoutMnemonic(name));
    button->setToolTip(withoutMnemonic(name));
}

} // namespace habeas::ui
