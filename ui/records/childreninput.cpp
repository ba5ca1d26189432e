#include "ui/records/childreninput.h"

#include "app/casefile/fieldcheck.h"
#include "ui/models/fieldnames.h"
#include "ui/records/namescript.h"
#include "ui/records/recordwords.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"

#include <QDialog>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

/// The folder's records that belong to it; all of them where the rows ask what they belong to.
QList<AnyRecord> belongingTo(const CaseFolder &folder, const ChildShape &shape, const QUuid &parent)
{
    const bool all = holds(shape.fields, shapeOf(shape.table)->kind.parent);
    QList<AnyRecord> records;
    for (const AnyRecord &record : recordsOf(folder, shape.table)) {
        if (all || record.parent() == parent)
            records << record;
    }
    return records;
}

} // namespace

ChildrenInput::ChildrenInput(const ChildShape &shape, const InputContext &context, AnyRecord parent,
                             QWidget *parentWidget)
    : QWidget(parentWidget)
    , m_shape(shape)
    , m_folder(context.folder)
    , m_today(context.today)
    , m_parent(std::move(parent))
    , m_packs(context.packs)
    , m_lines(belongingTo(m_folder, shape, m_parent.id))
    , m_nextId(newRecord(shape.table).id)
    , m_heading(new QLabel(this))
    , m_model(new RecordTableModel(this))
    , m_table(new TableView(this))
    , m_words(new QLabel(this))
    , m_open(new QToolButton(this))
    , m_change(new QPushButton(this))
    , m_out(new QPushButton(this))
    , m_entry(new QWidget(this))
    , m_rows(new QFormLayout(m_entry))
    , m_take(nullptr)
{
    build(context);
    retranslate();
    unfold(false);
}

/// From top to bottom, as Tab goes.
void ChildrenInput::build(const InputContext &context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // a chain has one order
    m_table->setObjectName(u"children"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_open->setCheckable(true);
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setObjectName(u"addChild"_s);
    m_change->setObjectName(u"changeChild"_s);
    m_out->setObjectName(u"takeBackChild"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    for (QPushButton *button : { m_change, m_out }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    for (QWidget *part : { static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_table),
                           static_cast<QWidget *>(m_words) })
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_entry);

    m_rows->setVerticalSpacing(4);
    m_rows->setContentsMargins(16, 0, 0, 0);
    const RecordShape *shape = shapeOf(m_shape.table);
    for (const QByteArray &name : QByteArray(m_shape.fields).split(' ')) {
        const qsizetype index = shape->indexOf(name);
        auto *input = makeInput(shape->fields.at(index), false, context, m_entry);
        input->setObjectName(u"child "_s + QString::fromLatin1(name));
        auto *label = new QLabel(m_entry);
        m_rows->addRow(label, input);
        m_fields.append({ index, input, label, {} });
        connect(input, &FieldInput::changed, this, [this] {
            showTable();
            emit changed();
        });
    }
    m_take = new QPushButton(glyphIcon(Glyph::Add), {}, m_entry);
    m_take->setAutoDefault(false);
    m_take->setObjectName(u"takeChild"_s);
    m_rows->addRow(QString(), m_take);
    clearEntry();
    connect(m_open, &QToolButton::toggled, this, &ChildrenInput::unfold);
    connect(m_take, &QPushButton::clicked, this, &ChildrenInput::take);
    connect(m_change, &QPushButton::clicked, this, &ChildrenInput::changeCurrent);
    connect(m_table, &TableView::rowOpened, this, &ChildrenInput::changeCurrent);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ChildrenInput::changeCurrent);
    connect(m_table, &TableView::escaped, this, [this] { // the form closes from here too
        if (auto *form = qobject_cast<QDialog *>(window()))
            form->reject();
    });
    connect(m_out, &QPushButton::clicked, this, &ChildrenInput::takeOut);
}

void ChildrenInput::unfold(bool open)
{
    if (!open && isChanging() && !isEntered()) {
        m_changing = {};
        clearEntry();
        retranslateButtons();
    }
    m_entry->setVisible(open);
    m_open->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    if (open && m_open->hasFocus())
        m_fields.first().input->setFocus(Qt::TabFocusReason);
}

void ChildrenInput::clearEntry()
{
    for (Field &field : m_fields) {
        // What is logged here is somebody's word until a court finds it.
        const bool alleged = m_shape.table == QByteArrayView("compliance")
            && field.input->objectName() == u"child type";
        field.input->setRaw(alleged ? u"alleged_breach"_s : QString());
        field.untouched = field.input->raw();
    }
}

bool ChildrenInput::isEntered() const
{
    return std::ranges::any_of(m_fields, [](const Field &field) {
        return field.input->raw() != field.untouched;
    });
}

/// Of a line that is changed, fields nobody touched keep exactly what they held.
AnyRecord ChildrenInput::entered() const
{
    AnyRecord record = newRecord(m_shape.table);
    record.id = m_nextId;
    if (!choosesParent())
        record.set(record.shape->kind.parent, m_parent.id);
    if (const AnyRecord *line = isChanging() ? m_lines.line(m_changing) : nullptr)
        record = *line;
    for (const Field &field : m_fields) {
        if (!isChanging() || field.input->raw() != field.untouched)
            record.values[field.index] = field.input->value();
    }
    fillScript(record, m_fields);
    return record;
}

QJsonObject ChildrenInput::enteredRaws() const
{
    QJsonObject raws;
    for (const Field &field : m_fields)
        raws.insert(field.input->objectName(), field.input->raw());
    return raws;
}

QString ChildrenInput::problem() const
{
    if (!isEntered())
        return {};
    for (const Field &field : m_fields) {
        if (const QString words = field.input->problem(); !words.isEmpty())
            return words;
    }
    for (const FieldFault &fault : faultsIn(entered()))
        return fault.reason;
    return {};
}

void ChildrenInput::goToProblem()
{
    m_open->setChecked(true);
    const QList<FieldFault> faults = faultsIn(entered());
    for (const Field &field : m_fields) {
        QString words = field.input->problem();
        const QString name
            = QString::fromLatin1(shapeOf(m_shape.table)->fields.at(field.index).name);
        for (const FieldFault &fault : faults) {
            if (words.isEmpty() && fault.field == name)
                words = fault.reason;
        }
        if (words.isEmpty())
            continue;
        field.input->showProblem(words);
        field.input->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ChildrenInput::take()
{
    if (!problem().isEmpty() || (!isEntered() && !isChanging())) {
        goToProblem();
        return;
    }
    if (isEntered())
        m_lines.put(entered(), enteredRaws());
    const bool changed = std::exchange(m_changing, {}) != QUuid();
    m_nextId = newRecord(m_shape.table).id;
    clearEntry();
    if (changed) {
        m_open->setChecked(false);
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_fields.first().input->setFocus(Qt::OtherFocusReason);
    }
    retranslateButtons();
    showTable();
    emit this->changed();
}

QUuid ChildrenInput::currentLine() const
{
    const int row = m_table->currentIndex().row();
    const QList<TableRow> &rows = m_model->table().rows;
    return row < 0 || row >= rows.size() ? QUuid() : rows.at(row).id;
}

void ChildrenInput::changeCurrent()
{
    QUuid id = currentLine();
    if (!m_table->currentIndex().isValid() && !m_lines.all().isEmpty())
        id = m_lines.all().first().id;
    if (m_lines.line(id) == nullptr) // a gap, or the one that is being typed
        return;
    if (isEntered()) { // nothing typed is lost: it goes onto the list, or says why it cannot
        if (!problem().isEmpty()) {
            goToProblem();
            return;
        }
        m_lines.put(entered(), enteredRaws());
    }
    change(id);
    m_open->setChecked(true);
    m_fields.first().input->setFocus(Qt::OtherFocusReason);
    showTable();
    emit changed();
}

void ChildrenInput::change(const QUuid &id)
{
    const AnyRecord record = *m_lines.line(id);
    m_changing = id;
    for (Field &field : m_fields) {
        field.input->setValue(record.values.at(field.index));
        field.untouched = field.input->raw();
    }
    retranslateButtons();
}

void ChildrenInput::takeOut()
{
    const QUuid id = currentLine();
    if (id == m_changing) {
        m_changing = {};
        clearEntry();
        m_open->setChecked(false);
        retranslateButtons();
    }
    m_lines.takeBack(id);
    showTable();
    emit changed();
}

ChildLines ChildrenInput::lines() const
{
    ChildLines all = m_lines;
    if (isEntered())
        all.put(entered(), {});
    return all;
}

QList<AnyRecord> ChildrenInput::added() const
{
    return lines().added();
}

QList<ChangedRecord> ChildrenInput::changedRecords() const
{
    return lines().changed();
}

bool ChildrenInput::choosesParent() const
{
    return holds(m_shape.fields, shapeOf(m_shape.table)->kind.parent);
}

void ChildrenInput::refreshChoices()
{
    for (const Field &field : std::as_const(m_fields))
        field.input->retranslate();
    showTable();
}

void ChildrenInput::setParentRecord(const AnyRecord &parent)
{
    m_parent = parent;
    const QStringList before = m_doubts;
    showTable();
    if (m_doubts != before) // what is doubted rests on the parent too
        emit changed();
}

void ChildrenInput::retranslateButtons()
{
    const QString kind = kindWord(m_shape.table);
    const QString lowered = kind.left(1).toLower() + kind.mid(1);
    m_open->setText(isChanging() ? tr("Change: %1", "kind of record").arg(lowered)
                                 : tr("Add: %1", "kind of record").arg(lowered));
    m_take->setText(isChanging() ? tr("Put the change on the list") : tr("Put it on the list"));
    m_change->setText(tr("Change the line"));
    m_change->setToolTip(tr("Change the line the keyboard is on (Enter in the table)"));
    m_out->setText(tr("Take back what is new in the line"));
}

void ChildrenInput::retranslate()
{
    m_heading->setText(tableName(m_shape.table));
    m_table->setAccessibleName(tableName(m_shape.table));
    retranslateButtons();
    for (const Field &field : std::as_const(m_fields)) {
        const FieldShape &shape = shapeOf(m_shape.table)->fields.at(field.index);
        setFieldLabel(field.label, fieldName(m_shape.table, shape.name), field.input);
        for (const auto &[part, words] : field.input->parts())
            part->setAccessibleName(
                tr("%1: %2", "field, part of it").arg(field.label->text(), words));
        field.input->retranslate();
    }
    showTable();
}

void ChildrenInput::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        showTable();
}

} // namespace habeas::ui
