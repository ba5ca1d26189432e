#include "ui/cases/recordpanel.h"

#include "ui/widgets/looks/plainlabel.h"
#include "ui/widgets/looks/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace habeas::ui {

namespace {

void makeHeading(QLabel *label)
{
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
}

void mute(QLabel *label)
{
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, meaningColor(Meaning::Unknown, colours));
    label->setPalette(colours);
}

} // namespace

RecordPanel::RecordPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rebuild();
}

void RecordPanel::show(const RecordText &record)
{
    m_record = record;
    rebuild();
}

QString RecordPanel::plainText() const
{
    QStringList lines { m_record.kind, m_record.title };
    for (const FieldLine &line : m_record.fields)
        lines << QString(line.label + QStringLiteral(": ") + line.text);
    return lines.join(u'\n');
}

void RecordPanel::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rebuild();
}

void RecordPanel::rebuild()
{
    setAccessibleName(tr("All fields of the selected record"));
    setAccessibleDescription(plainText());
    auto *body = new QWidget;
    auto *form = new QFormLayout(body);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(2);
    if (m_record.kind.isEmpty()) {
        QLabel *hint
            = plainLabel(tr("Choose a line to see everything that is recorded of it."), body);
        mute(hint);
        form->addRow(hint);
    } else {
        QLabel *title = plainLabel(QString(m_record.kind + u'\n' + m_record.title), body);
        makeHeading(title);
        form->addRow(title);
        if (m_record.sealed)
            form->addRow(plainLabel(tr("Sealed: no letter and no export may ever use it."), body));
        for (const FieldLine &line : std::as_const(m_record.fields))
            addLine(form, line.label, line.text);
        if (!m_record.missing.isEmpty())
            mute(addLine(form, tr("Not recorded"), m_record.missing.join(u", ")));
    }
    setWidget(body);
}

QLabel *RecordPanel::addLine(QFormLayout *form, const QString &label, const QString &text)
{
    auto *name = new QLabel(label, form->parentWidget());
    name->setTextFormat(Qt::PlainText);
    mute(name);
    name->setContentsMargins(0, 6, 0, 0);
    QLabel *value = plainLabel(text, form->parentWidget());
    form->addRow(name, value);
    return value;
}

} // namespace habeas::ui
