#include "ui/records/restrictionsetdialog.h"

#include "app/actions/records/recorddoubts.h"
#include "app/casefile/thesaurus.h"
#include "app/records/find/usedtexts.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/fieldnames.h"
#include "ui/records/fieldinput.h"
#include "ui/records/sourcesinput.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr const char *SharedFields = "sentence measure authority from until term consequence "
                                     "person";
const QString KindsField = u"type"_s; ///< as problems call the list of kinds

QJsonObject objectOf(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.content.toUtf8()).object();
}

} // namespace

Result<RestrictionSetDialog *> RestrictionSetDialog::open(Workbench &workbench, const QString &ref,
                                                          QWidget *parent)
{
    auto folder = loadCase(workbench.connection(), ref);
    if (!folder)
        return tl::unexpected(folder.error());
    return new RestrictionSetDialog(workbench, *std::move(folder), {}, parent);
}

Result<RestrictionSetDialog *> RestrictionSetDialog::resume(Workbench &workbench,
                                                            const Draft &draft, QWidget *parent)
{
    auto folder = loadCase(workbench.connection(), objectOf(draft).value(u"case"_s).toString());
    if (!folder)
        return tl::unexpected(folder.error());
    return new RestrictionSetDialog(workbench, *std::move(folder), draft, parent);
}

QString RestrictionSetDialog::draftTitle(const Draft &draft)
{
    return tr("restrictions for %1", "case reference")
        .arg(objectOf(draft).value(u"case"_s).toString());
}

RestrictionSetDialog::RestrictionSetDialog(Workbench &workbench, CaseFolder folder,
                                           const Draft &draft, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_folder(std::move(folder))
{
    build();
    setOffersNext(false);
    RestrictionSetDialog::retranslate();
    Draft kept = draft;
    kept.form = FormName;
    m_draft = new DraftKeeper(
        workbench, kept,
        [this] {
            return content();
        },
        this);
    if (!draft.content.isEmpty())
        restore(draft.content);
    m_shared.first().input->setFocus(Qt::OtherFocusReason);
}

void RestrictionSetDialog::build()
{
    auto *body = new QWidget;
    auto *rows = new QFormLayout(body);
    rows->setVerticalSpacing(4);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildShared(rows);
    m_sources = new SourcesInput(m_folder, body);
    m_sources->setObjectName(u"sources"_s);
    m_sourcesLabel = addField(rows, m_sources);
    connect(m_sources, &SourcesInput::changed, this, &RestrictionSetDialog::formChanged);
    m_heading = new QLabel(body);
    m_heading->setWordWrap(true);
    rows->addRow(m_heading);
    auto *kinds = new QWidget(body);
    buildKinds(kinds);
    rows->addRow(kinds);
    setBody(body);
}

void RestrictionSetDialog::buildShared(QFormLayout *rows)
{
    const RecordShape *shape = shapeOf(Restriction::kind.table);
    const InputContext context { m_folder,
                                 m_workbench.today(),
                                 {},
                                 {},
                                 [this](const QByteArray &field) {
                                     return usedTexts(m_workbench.connection(),
                                                      Restriction::kind.table, field);
                                 } };
    for (const QByteArray &name : QByteArray(SharedFields).split(' ')) {
        const qsizetype index = shape->indexOf(name);
        FieldInput *input
            = makeInput(shape->fields.at(index), false, context, rows->parentWidget());
        input->setObjectName(QString::fromLatin1(name));
        m_shared.append({ index, input, addField(rows, input) });
        connect(input, &FieldInput::changed, this, &RestrictionSetDialog::formChanged);
    }
}

void RestrictionSetDialog::buildKinds(QWidget *body)
{
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    for (const QString &code : codesOf(u"restriction_type"_s)) {
        auto *tick = new QCheckBox(body);
        auto *words = new QLineEdit(body);
        tick->setObjectName(u"tick "_s + code);
        words->setObjectName(u"words "_s + code);
        const int row = static_cast<int>(m_kinds.size());
        grid->addWidget(tick, row, 0);
        grid->addWidget(words, row, 1);
        m_kinds.append({ code, tick, words });
        connect(tick, &QCheckBox::toggled, this, &RestrictionSetDialog::formChanged);
        // Words are written for what the judgment bans: they tick it too.
        connect(words, &QLineEdit::textEdited, tick, [tick](const QString &text) {
            if (!text.trimmed().isEmpty())
                tick->setChecked(true);
        });
        connect(words, &QLineEdit::textChanged, this, &RestrictionSetDialog::formChanged);
    }
}

QList<AnyRecord> RestrictionSetDialog::restrictions() const
{
    QList<AnyRecord> records;
    for (const Kind &kind : m_kinds) {
        if (!kind.tick->isChecked())
            continue;
        AnyRecord record = newRecord(Restriction::kind.table);
        record.set("case", m_folder.file.id.uuid());
        for (const Shared &shared : m_shared)
            record.values[shared.index] = shared.input->value();
        record.set("type", kind.code);
        record.set("text", kind.words->text().trimmed());
        records << record;
    }
    return records;
}

RecordEdit RestrictionSetDialog::edit() const
{
    QList<Id<Source>> sources = m_sources->sources();
    QList<AnyRecord> fresh;
    for (const QString &title : m_sources->newTitles()) {
        AnyRecord source = newRecord(Source::kind.table);
        source.set("title", title);
        sources << Id<Source>(source.id);
        fresh << source;
    }
    QList<AnyRecord> records = restrictions();
    for (AnyRecord &record : records)
        record.sources = sources;
    RecordEdit edit { records.takeLast() };
    edit.with = fresh + records;
    return edit;
}

QList<FormProblem> RestrictionSetDialog::problems() const
{
    QList<FormProblem> found;
    for (const Shared &shared : m_shared) {
        if (const QString words = shared.input->problem(); !words.isEmpty())
            found.append(
                { shared.input->objectName(),
                  tr("%1: %2", "field, what stands in the way").arg(shared.label->text(), words) });
    }
    const bool any = std::ranges::any_of(m_kinds, [](const Kind &kind) {
        return kind.tick->isChecked();
    });
    if (!any)
        found.append({ KindsField, tr("Tick at least one ban or duty.") });
    return found;
}

void RestrictionSetDialog::formChanged()
{
    if (!m_draft)
        return;
    m_draft->touch();
    const QList<FormProblem> standing = m_tried ? problems() : QList<FormProblem>();
    m_tried = !standing.isEmpty();
    listProblems(standing);
    const QList<AnyRecord> records = restrictions();
    QStringList lines;
    if (!records.isEmpty())
        lines << tr("This will: add %n restriction(s), each a record of its own.", nullptr,
                    static_cast<int>(records.size()));
    const QStringList doubts = records.isEmpty() ? QStringList() : doubtsAbout(records.first());
    say(lines + doubts, !doubts.isEmpty());
}

void RestrictionSetDialog::goToField(const QString &field)
{
    if (field == KindsField)
        m_kinds.first().tick->setFocus(Qt::OtherFocusReason);
    for (const Shared &shared : m_shared) {
        if (shared.input->objectName() == field)
            shared.input->setFocus(Qt::OtherFocusReason);
    }
}

bool RestrictionSetDialog::save()
{
    const QList<FormProblem> standing = problems();
    if (!standing.isEmpty()) {
        for (const Shared &shared : m_shared) {
            if (const QString words = shared.input->problem(); !words.isEmpty())
                shared.input->showProblem(words);
        }
        m_tried = true;
        formChanged();
        goToField(standing.first().field);
        return false;
    }
    const int number = static_cast<int>(restrictions().size());
    const QString words
        = tr("Add %n restriction(s) – %1", "case reference", number).arg(m_folder.file.ref);
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = saveRecordEdit(session, edit(), words);
        if (!done)
            why = done.error();
        return done;
    });
    if (saved)
        m_draft->discard();
    else if (why)
        say({ why->message }, true);
    return saved;
}

QString RestrictionSetDialog::content() const
{
    QJsonObject shared;
    for (const Shared &one : m_shared) {
        if (!one.input->raw().isEmpty())
            shared.insert(one.input->objectName(), one.input->raw());
    }
    QJsonObject kinds;
    for (const Kind &kind : m_kinds) {
        if (kind.tick->isChecked() || !kind.words->text().isEmpty())
            kinds.insert(kind.code,
                         QJsonObject { { u"ticked"_s, kind.tick->isChecked() },
                                       { u"words"_s, kind.words->text() } });
    }
    const QStringList sources = m_sources->raw();
    if (shared.isEmpty() && kinds.isEmpty() && sources.isEmpty())
        return {};
    const QJsonObject content { { u"case"_s, m_folder.file.ref },
                                { u"shared"_s, shared },
                                { u"kinds"_s, kinds },
                                { u"sources"_s, QJsonArray::fromStringList(sources) } };
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void RestrictionSetDialog::restore(const QString &content)
{
    const QJsonObject kept = QJsonDocument::fromJson(content.toUtf8()).object();
    const QJsonObject shared = kept.value(u"shared"_s).toObject();
    for (const Shared &one : std::as_const(m_shared)) {
        if (shared.contains(one.input->objectName()))
            one.input->setRaw(shared.value(one.input->objectName()).toString());
    }
    QStringList sources;
    for (const QJsonValue &source : kept.value(u"sources"_s).toArray())
        sources << source.toString();
    m_sources->setRaw(sources);
    const QJsonObject kinds = kept.value(u"kinds"_s).toObject();
    for (const Kind &kind : std::as_const(m_kinds)) {
        const QJsonObject one = kinds.value(kind.code).toObject();
        kind.words->setText(one.value(u"words"_s).toString());
        kind.tick->setChecked(one.value(u"ticked"_s).toBool());
    }
}

void RestrictionSetDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(
        tr("Restrictions of one judgment – %1", "case reference").arg(m_folder.file.ref));
    const RecordShape *shape = shapeOf(Restriction::kind.table);
    for (const Shared &shared : std::as_const(m_shared)) {
        const char *name = shape->fields.at(shared.index).name;
        setFieldLabel(shared.label, fieldName(Restriction::kind.table, name), shared.input);
        shared.input->retranslate();
    }
    if (m_sources) {
        setFieldLabel(m_sourcesLabel, sourcesName(), m_sources);
        m_sources->retranslate();
    }
    if (m_heading)
        m_heading->setText(tr("What it bans or orders; beside each, the judgment’s own words:"));
    for (const Kind &kind : std::as_const(m_kinds)) {
        const QString label = codeLabel(u"restriction_type"_s, kind.code, screenLanguage());
        kind.tick->setText(QString(label).replace(u'&', u"&&"_s));
        kind.words->setAccessibleName(tr("Words of the judgment: %1", "kind").arg(label));
    }
}

void RestrictionSetDialog::reject()
{
    m_draft->keepNow();
    FormDialog::reject();
}

} // namespace habeas::ui
