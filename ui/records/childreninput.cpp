#include "ui/records/childreninput.h"

#include "app/casefile/fieldcheck.h"
#include "ui/models/fieldnames.h"
#include "ui/models/recordtable.h"
#include "ui/records/orderchainwords.h"
#include "ui/records/recordwords.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr const char *EndsBefore = "authority"; ///< the column computed ends stand before

} // namespace

ChildrenInput::ChildrenInput(const ChildShape &shape, const InputContext &context, AnyRecord parent,
                             QWidget *parentWidget)
    : QWidget(parentWidget)
    , m_shape(shape)
    , m_folder(context.folder)
    , m_today(context.today)
    , m_parent(std::move(parent))
    , m_nextId(newRecord(shape.table).id)
    , m_heading(new QLabel(this))
    , m_model(new RecordTableModel(this))
    , m_table(new TableView(this))
    , m_words(new QLabel(this))
    , m_open(new QToolButton(this))
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
    m_out->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_out);
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
    connect(m_out, &QPushButton::clicked, this, &ChildrenInput::takeOut);
}

void ChildrenInput::unfold(bool open)
{
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

AnyRecord ChildrenInput::entered() const
{
    AnyRecord record = newRecord(m_shape.table);
    record.id = m_nextId;
    record.set(record.shape->kind.parent, m_parent.id);
    for (const Field &field : m_fields)
        record.values[field.index] = field.input->value();
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
    if (!problem().isEmpty() || !isEntered()) {
        goToProblem();
        return;
    }
    m_added.append({ entered(), enteredRaws() });
    m_nextId = newRecord(m_shape.table).id;
    clearEntry();
    m_fields.first().input->setFocus(Qt::OtherFocusReason);
    showTable();
    emit changed();
}

void ChildrenInput::takeOut()
{
    const int row = m_table->currentIndex().row();
    const QList<TableRow> &rows = m_model->table().rows;
    if (row < 0 || row >= rows.size())
        return;
    const QUuid id = rows.at(row).id;
    m_added.removeIf([&id](const Added &one) {
        return one.record.id == id;
    });
    showTable();
    emit changed();
}

QList<AnyRecord> ChildrenInput::added() const
{
    QList<AnyRecord> records;
    for (const Added &one : m_added)
        records << one.record;
    if (isEntered())
        records << entered();
    return records;
}

QList<AnyRecord> ChildrenInput::onRecord() const
{
    QList<AnyRecord> records;
    for (const AnyRecord &record : recordsOf(m_folder, m_shape.table)) {
        if (record.parent() == m_parent.id)
            records << record;
    }
    return records;
}

void ChildrenInput::setParentRecord(const AnyRecord &parent)
{
    m_parent = parent;
    showTable();
}

QString ChildrenInput::stateWords(bool isNew, bool chain, bool last)
{
    if (isNew)
        return tr("new, not saved yet");
    if (!chain)
        return {};
    return last ? tr("last order") : tr("superseded");
}

/// What is on record, what was added, and what follows from both.
void ChildrenInput::showTable()
{
    const bool chain = m_shape.table == QByteArrayView("order");
    const QList<AnyRecord> fresh = added();
    const QList<AnyRecord> all = onRecord() + fresh;
    const ChainWords words = chain ? chainWords(m_folder, m_parent, all, m_today) : ChainWords();
    ValueTable table;
    table.headers << tr("No.");
    for (const Field &field : std::as_const(m_fields)) {
        const char *name = shapeOf(m_shape.table)->fields.at(field.index).name;
        if (chain && qstrcmp(name, EndsBefore) == 0)
            table.headers << tr("Ends");
        table.headers << fieldName(m_shape.table, name);
    }
    table.headers << tr("State");
    for (const AnyRecord &record : all) {
        TableRow row { record.id, {}, { { QString::number(table.rows.size() + 1) } } };
        for (const Field &field : std::as_const(m_fields)) {
            const FieldShape &shape = record.shape->fields.at(field.index);
            if (chain && qstrcmp(shape.name, EndsBefore) == 0)
                row.cells << TableCell { words.ends.value(record.id) };
            row.cells << TableCell { valueWords(m_folder, shape, record.values.at(field.index)) };
        }
        const bool isNew = std::ranges::any_of(fresh, [&record](const AnyRecord &one) {
            return one.id == record.id;
        });
        row.cells << TableCell { stateWords(isNew, chain, record.id == words.last) };
        table.rows << row;
    }
    m_model->show(table);
    m_table->fitColumns();
    m_table->setVisible(!table.rows.isEmpty());
    constexpr qsizetype Most = 6;
    const int rows = static_cast<int>(std::min(table.rows.size(), Most));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + rows * m_table->verticalHeader()->defaultSectionSize()
                            + 2 * m_table->frameWidth() + m_table->fontMetrics().height());
    m_words->setText(words.lines.join(u'\n'));
    m_words->setVisible(!words.lines.isEmpty());
    m_out->setVisible(!m_added.isEmpty());
}

QJsonObject ChildrenInput::typed() const
{
    QJsonArray rows;
    for (const Added &one : m_added)
        rows << one.raws;
    QJsonObject typed;
    if (!rows.isEmpty())
        typed.insert(u"added"_s, rows);
    if (isEntered())
        typed.insert(u"entry"_s, enteredRaws());
    return typed;
}

void ChildrenInput::setTyped(const QJsonObject &typed)
{
    const auto fill = [this](const QJsonObject &raws) {
        for (const Field &field : std::as_const(m_fields))
            field.input->setRaw(raws.value(field.input->objectName()).toString());
    };
    for (const QJsonValue &raws : typed.value(u"added"_s).toArray()) {
        fill(raws.toObject());
        m_added.append({ entered(), raws.toObject() });
        m_nextId = newRecord(m_shape.table).id;
        clearEntry();
    }
    if (typed.contains(u"entry"_s)) {
        fill(typed.value(u"entry"_s).toObject());
        m_open->setChecked(true);
    }
    showTable();
}

void ChildrenInput::retranslate()
{
    const QString kind = kindWord(m_shape.table);
    m_heading->setText(tableName(m_shape.table));
    m_table->setAccessibleName(tableName(m_shape.table));
    m_open->setText(tr("Add: %1", "kind of record").arg(kind.left(1).toLower() + kind.mid(1)));
    m_take->setText(tr("Put it on the list"));
    m_out->setText(tr("Take the new line out"));
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
