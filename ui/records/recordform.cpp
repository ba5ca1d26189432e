#include "ui/records/recordform.h"

#include "app/actions/hearings/newcase.h"
#include "app/casefile/judgmentkind.h"
#include "app/records/find/usedtexts.h"
#include "app/records/store/packshelf.h"
#include "ui/models/fieldnames.h"
#include "ui/records/childreninput.h"
#include "ui/records/claiminputs.h"
#include "ui/records/namescript.h"
#include "ui/records/recordwords.h"
#include "ui/records/sentenceinputs.h"
#include "ui/records/sourcesinput.h"
#include "ui/records/textinputs.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/forms/forms.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

/// A form gives a label no more than the width it asks for, and a label of two lines asks for a
/// little less than its words need: the third line then had no room.
class FieldLabel final : public QLabel
{
public:
    explicit FieldLabel(QWidget *parent)
        : QLabel(parent)
    {
        setWordWrap(true);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        QSize hint = QLabel::sizeHint();
        const int most = hint.width() + fontMetrics().averageCharWidth() * 2;
        while (hint.width() < most && heightForWidth(hint.width()) > hint.height())
            hint.rwidth() += 1;
        return hint;
    }
};

QFormLayout *rowsIn(QWidget *parent)
{
    auto *rows = new QFormLayout(parent);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(4);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    return rows;
}

} // namespace

RecordForm::RecordForm(Workbench &workbench, CaseFolder folder, AnyRecord record, bool isNew,
                       QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_folder(std::move(folder))
    , m_record(std::move(record))
    , m_isNew(isNew)
    , m_shape(formShape(m_record.shape->kind.table).value_or(FormShape()))
    , m_belongs(new QLabel(this))
    , m_top(rowsIn(nullptr))
{
    build();
    fill();
    retranslate();
    joinSentenceInputs(*this);
}

/// Made from top to bottom, which is also the order Tab goes in.
void RecordForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_belongs);
    column->addLayout(m_top);
    m_belongs->setTextFormat(Qt::PlainText);
    m_belongs->setWordWrap(true);
    buildTop();
    buildChildren();
    buildRest();
    if (m_children)
        column->addWidget(m_children);
    column->addWidget(m_more);
    column->addWidget(m_rest);
    column->addStretch(1);
    for (FieldInput *input : { m_note, m_sealed })
        connect(input, &FieldInput::changed, this, &RecordForm::changed);
    connect(m_sources, &SourcesInput::changed, this, &RecordForm::changed);
    connect(m_more, &QToolButton::toggled, this, &RecordForm::unfold);
    joinClaimInputs(input("record"), input("field"), input("value"));
}

/// Orders of a measure, the log of a restriction: what follows from them follows the form too.
void RecordForm::buildChildren()
{
    const auto shape = childShape(m_record.shape->kind.table);
    if (!shape)
        return;
    InputContext about = context();
    about.self = {};
    PackShelf shelf(m_workbench.connection());
    if (qstrcmp(shape->table, Order::kind.table) == 0 && shelf.renew())
        about.packs = shelf.packsOf(m_folder.file.country).packs;
    about.used = [this, table = QByteArray(shape->table)](const QByteArray &field) {
        return usedTexts(m_workbench.connection(), table, field);
    };
    m_children = new ChildrenInput(*shape, about, m_record, this);
    connect(m_children, &ChildrenInput::changed, this, &RecordForm::changed);
    for (const Field &field : std::as_const(m_fields)) {
        connect(field.input, &FieldInput::changed, m_children, [this] {
            m_children->setParentRecord(ownEdit().record);
        });
    }
}

void RecordForm::buildTop()
{
    for (const QByteArray &name : QByteArray(m_shape.first).split(' ')) {
        if (const qsizetype index = m_record.shape->indexOf(name); index >= 0)
            addField(index, true);
    }
    if (asksWhom())
        addField(m_record.shape->indexOf("person"), true);
    m_sources = new SourcesInput(m_folder, this);
    m_sources->setObjectName(u"sources"_s);
    m_sourcesLabel = new QLabel(this);
    m_top->addRow(m_sourcesLabel, m_sources);
}

/// Where several people are at risk, whom a record is about is no detail.
bool RecordForm::asksWhom() const
{
    return m_record.shape->indexOf("person") >= 0 && !holds(m_shape.first, "person")
        && peopleAtRisk(m_folder).size() > 1;
}

void RecordForm::buildRest()
{
    m_more = new QToolButton(this);
    m_more->setCheckable(true);
    m_more->setArrowType(Qt::RightArrow);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setObjectName(u"more"_s);
    m_rest = new QWidget(this);
    m_restRows = rowsIn(m_rest);
    const QList<FieldShape> &fields = m_record.shape->fields;
    for (qsizetype index = 0; index < fields.size(); ++index) {
        const char *name = fields.at(index).name;
        const bool placed = holds(m_shape.first, name) || holds(m_shape.hidden, name)
            || qstrcmp(name, m_record.shape->kind.parent) == 0
            || (asksWhom() && qstrcmp(name, "person") == 0);
        if (!placed)
            addField(index, false);
    }
    m_note = new ProseInput(m_rest);
    m_note->setObjectName(u"note"_s);
    m_noteLabel = new QLabel(m_rest);
    m_restRows->addRow(m_noteLabel, m_note);
    m_sealed = new YesInput(m_rest);
    m_sealed->setObjectName(u"sealed"_s);
    m_sealedLabel = new QLabel(m_rest);
    m_restRows->addRow(m_sealedLabel, m_sealed);
}

InputContext RecordForm::context() const
{
    return { m_folder, m_workbench.today(), m_record.id, {}, [this](const QByteArray &field) {
                return usedTexts(m_workbench.connection(), m_record.shape->kind.table, field);
            } };
}

void RecordForm::addField(qsizetype index, bool first)
{
    const FieldShape &field = m_record.shape->fields.at(index);
    QWidget *body = first ? static_cast<QWidget *>(this) : m_rest;
    InputContext about = context();
    // A part in the case is what brings somebody from another case in.
    if (qstrcmp(field.target, Person::kind.table) == 0
        && m_record.shape == shapeOf(Involvement::kind.table)) {
        const auto names = Repository<Name>(m_workbench.connection()).all();
        for (const Name &name : names.value_or(QList<Name>()))
            about.people.insert(name.person.uuid(), name.text);
        for (const Person &person : std::as_const(m_folder.people))
            about.people.remove(person.id.uuid());
    }
    const bool ofClaim = m_record.shape == shapeOf(Claim::kind.table);
    FieldInput *input = ofClaim ? makeClaimInput(field.name, about, body) : nullptr;
    if (input == nullptr)
        input = makeInput(field, holds(m_shape.prose, field.name), about, body);
    input->setObjectName(QString::fromLatin1(field.name));
    // Where letters are large, a long label goes above its field rather than leave it no room.
    constexpr int leastLetters = 20;
    input->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    auto *label = new FieldLabel(body);
    (first ? m_top : m_restRows)->addRow(label, input);
    m_fields.append({ index, input, label, first, {} });
    const qsizetype place = m_fields.size() - 1;
    connect(input, &FieldInput::changed, this, &RecordForm::changed);
    connect(input, &FieldInput::left, this, [this, place] {
        fieldLeft(m_fields.at(place));
    });
}

void RecordForm::fill()
{
    bool filledBelow = m_record.sealed || !m_record.note.isEmpty();
    for (Field &field : m_fields) {
        const FieldValue &value = m_record.values.at(field.index);
        field.input->setValue(value);
        field.untouched = field.input->raw();
        filledBelow = filledBelow || (!field.first && isFilled(value));
    }
    m_sources->setSources(m_record.sources);
    m_note->setValue(m_record.note);
    m_sealed->setValue(m_record.sealed);
    m_more->setChecked(filledBelow && !m_isNew);
    unfold(m_more->isChecked());
}

void RecordForm::unfold(bool open)
{
    m_rest->setVisible(open);
    m_more->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
}

/// "Measure: administrative arrest, 25 Feb 2022"; empty for what belongs to the case itself.
QString RecordForm::parentWords() const
{
    const char *above = m_record.shape->kind.parent;
    if (*above == '\0' || qstrcmp(above, Case::kind.table) == 0)
        return {};
    const qsizetype index = m_record.shape->indexOf(above);
    const QString words
        = valueWords(m_folder, m_record.shape->fields.at(index), m_record.values.at(index));
    return words.isEmpty() ? QString()
                           : tr("%1: %2", "what a record belongs to").arg(labelOf(index), words);
}

QString RecordForm::labelOf(qsizetype index) const
{
    return fieldName(m_record.shape->kind.table, m_record.shape->fields.at(index).name);
}

void RecordForm::labelField(const Field &field)
{
    const bool needed = field.needed.value_or(m_record.shape->fields.at(field.index).rule.need
                                              == FieldRule::Need::Required);
    const QString name = labelOf(field.index);
    setFieldLabel(field.label,
                  needed ? tr("%1 (needed)", "a field that must be filled").arg(name) : name,
                  field.input);
}

void RecordForm::retranslate()
{
    const QString above = parentWords();
    m_belongs->setText(above);
    m_belongs->setVisible(!above.isEmpty());
    for (const Field &field : std::as_const(m_fields)) {
        labelField(field);
        const QString name = labelOf(field.index);
        for (const auto &[part, words] : field.input->parts())
            part->setAccessibleName(tr("%1: %2", "field, part of it").arg(name, words));
        field.input->retranslate();
    }
    if (m_children)
        m_children->retranslate();
    setFieldLabel(m_sourcesLabel, sourcesName(), m_sources);
    m_sources->retranslate();
    setFieldLabel(m_noteLabel, noteName(), m_note);
    setFieldLabel(m_sealedLabel, tr("Sealed: no letter or export may use it"), m_sealed);
    m_sealedLabel->setWordWrap(true);
    m_sealed->retranslate();
    m_more->setText(tr("&More fields"));
    m_more->setToolTip(tr("Show or hide the other fields (Alt+M)"));
}

void RecordForm::showField(QByteArrayView name, bool shown)
{
    FieldInput *field = input(name);
    for (QFormLayout *rows : { m_top, m_restRows }) {
        if (field != nullptr && rows->indexOf(field) >= 0 && rows->isRowVisible(field) != shown)
            rows->setRowVisible(field, shown);
    }
}

void RecordForm::setNeeded(QByteArrayView name, bool needed)
{
    for (Field &field : m_fields) {
        if (name != QByteArrayView(m_record.shape->fields.at(field.index).name)
            || field.needed == needed)
            continue;
        field.needed = needed;
        labelField(field);
    }
}

RecordEdit RecordForm::edit() const
{
    RecordEdit edit = ownEdit();
    if (m_children) {
        edit.with << m_children->added();
        edit.changed = m_children->changedRecords();
    }
    return edit;
}

RecordEdit RecordForm::ownEdit() const
{
    RecordEdit edit { m_record, m_isNew ? std::nullopt : std::optional(m_record) };
    QHash<QString, QUuid> people; // the same new name twice is one person
    for (const Field &field : m_fields) {
        if (field.input->raw() == field.untouched)
            continue;
        FieldValue value = field.input->value();
        if (const QString name = field.input->newText(); !name.isEmpty()) {
            QUuid &person = people[name];
            if (person.isNull()) {
                AnyRecord record = newRecord(Person::kind.table);
                person = record.id;
                AnyRecord spelled = newRecord(Name::kind.table);
                spelled.set("person", person);
                spelled.set("text", name);
                spelled.set("use", u"primary"_s);
                spelled.set("script", scriptOf(name));
                edit.with << record << spelled;
            }
            value = person;
        }
        edit.record.values[field.index] = value;
    }
    fillImplied(edit.record);
    fillScript(edit.record, m_fields);
    edit.record.note = std::get<QString>(m_note->value());
    if (edit.record.note == m_record.note.trimmed())
        edit.record.note = m_record.note;
    edit.record.sealed = std::get<bool>(m_sealed->value());
    edit.record.sources = m_sources->sources();
    for (const QString &title : m_sources->newTitles()) {
        AnyRecord source = newRecord(Source::kind.table);
        source.set("title", title);
        edit.with << source;
        edit.record.sources << Id<Source>(source.id);
    }
    return edit;
}

FieldInput *RecordForm::input(QByteArrayView field) const
{
    const Field *found = fieldNamed(QString::fromLatin1(field.data(), field.size()));
    return found ? found->input : nullptr;
}

void RecordForm::focusFirst()
{
    if (m_fields.isEmpty())
        return;
    const auto empty = std::ranges::find_if(m_fields, [this](const Field &field) {
        return m_isNew && field.input->raw().isEmpty();
    });
    const Field &first = empty == m_fields.end() ? m_fields.first() : *empty;
    first.input->setFocus(Qt::OtherFocusReason);
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
