#include "ui/records/restrictionsetdialog.h"

#include "app/actions/records/recorddoubts.h"
#include "app/actions/records/restrictionset.h"
#include "app/casefile/thesaurus.h"
#include "app/records/find/usedtexts.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/fieldnames.h"
#include "ui/records/childreninput.h"
#include "ui/records/fieldinput.h"
#include "ui/records/sourcesinput.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr const char *SharedFields = "sentence measure authority from until term starts_with "
                                     "consequence person";
constexpr int AskAgainDays[] = { 0, 30, 90, 180, 365 };

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
    m_draft->countAsEmpty(content());
    if (!draft.content.isEmpty())
        restore(draft.content);
    m_text->setFocus(Qt::OtherFocusReason);
}

void RestrictionSetDialog::build()
{
    auto *body = new QWidget;
    auto *rows = new QFormLayout(body);
    rows->setVerticalSpacing(4);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildText(rows);
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
    auto *again = new QWidget(body);
    auto *againRows = new QFormLayout(again); // its long labels leave the fields above their width
    againRows->setContentsMargins(0, 0, 0, 0);
    for (Kind &kind : m_kinds)
        buildAgain(kind, againRows);
    rows->addRow(again);
    buildBreaches(rows);
    buildFine(rows);
    setBody(body);
}

void RestrictionSetDialog::buildText(QFormLayout *rows)
{
    m_text = new QPlainTextEdit(rows->parentWidget());
    m_text->setObjectName(TextField);
    m_text->setTabChangesFocus(true);
    constexpr int shownLines = 3;
    m_text->setFixedHeight(fontMetrics().lineSpacing() * shownLines + 12);
    m_textLabel = addField(rows, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &RestrictionSetDialog::readText);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() > 0)
            takeText(m_reading.result());
    });
    m_mentions = new QPlainTextEdit(rows->parentWidget());
    m_mentions->setObjectName(u"mentioned"_s);
    m_mentions->setReadOnly(true);
    m_mentions->setTabChangesFocus(true);
    m_mentions->setFixedHeight(m_text->height());
    m_mentionsLabel = addField(rows, m_mentions);
    showMentions({});
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

/// Sum and currency as the source states them, never computed from each other.
void RestrictionSetDialog::buildFine(QFormLayout *rows)
{
    const RecordShape *shape = shapeOf(Sentence::kind.table);
    const InputContext context { m_folder, m_workbench.today() };
    m_fine
        = makeInput(shape->fields.at(shape->indexOf("fine")), false, context, rows->parentWidget());
    m_fine->setObjectName(u"fine"_s);
    m_fineLabel = addField(rows, m_fine);
    m_fineOnRecord = m_fine->raw();
    connect(m_fine, &FieldInput::changed, this, &RestrictionSetDialog::formChanged);
    for (const Shared &shared : std::as_const(m_shared)) {
        if (shared.input->objectName() == SentenceField)
            connect(shared.input, &FieldInput::changed, this,
                    &RestrictionSetDialog::sentenceChosen);
    }
}

/// The fine the sentence has on record is shown, unless somebody typed another one.
void RestrictionSetDialog::sentenceChosen()
{
    if (isFineTyped())
        return;
    Money fine;
    for (const Sentence &sentence : m_folder.sentences) {
        if (sentence.id.uuid() == chosenSentence())
            fine = sentence.fine;
    }
    m_fine->setValue(fine);
    m_fineOnRecord = m_fine->raw();
}

void RestrictionSetDialog::buildKinds(QWidget *body)
{
    auto *rows = new QFormLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(2);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    constexpr int leastLetters = 20; // of the words, beside the tick
    for (const QString &code : codesOf(u"restriction_type"_s)) {
        auto *tick = new QCheckBox(body);
        auto *words = new QLineEdit(body);
        tick->setObjectName(u"tick "_s + code);
        words->setObjectName(u"words "_s + code);
        words->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
        auto *asText = new QCheckBox(body);
        asText->setObjectName(u"times "_s + code);
        asText->hide();
        asText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // its tool tip has all
        rows->addRow(tick, words);
        rows->addRow(asText);
        m_kinds.append(
            { code, newRecord(Restriction::kind.table).id, tick, words, nullptr, nullptr, asText });
        connect(asText, &QCheckBox::toggled, this, &RestrictionSetDialog::formChanged);
        // Who ticks what the text only mentions most likely means those words.
        connect(tick, &QCheckBox::clicked, this, [this, row = m_kinds.size() - 1](bool on) {
            const Kind &kind = m_kinds.at(row);
            if (on && kind.words->text().isEmpty())
                kind.words->setText(kind.mentioned);
        });
        connect(tick, &QCheckBox::toggled, this, &RestrictionSetDialog::formChanged);
        // Words are written for what the judgment bans: they tick it too.
        connect(words, &QLineEdit::textEdited, tick, [tick](const QString &text) {
            if (!text.trimmed().isEmpty())
                tick->setChecked(true);
        });
        connect(words, &QLineEdit::textChanged, this, &RestrictionSetDialog::formChanged);
        connect(words, &QLineEdit::textChanged, words, &QWidget::setToolTip); // all of it
    }
}

void RestrictionSetDialog::buildBreaches(QFormLayout *rows)
{
    m_onRecord = m_folder.restrictions;
    const InputContext context { m_folder,
                                 m_workbench.today(),
                                 {},
                                 {},
                                 [this](const QByteArray &field) {
                                     return usedTexts(m_workbench.connection(),
                                                      Compliance::kind.table, field);
                                 } };
    constexpr ChildShape shape { "restriction", "compliance",
                                 "restriction at type text by response consequence" };
    m_breaches = new ChildrenInput(shape, context, newRecord(Restriction::kind.table),
                                   rows->parentWidget());
    rows->addRow(m_breaches);
    connect(m_breaches, &ChildrenInput::changed, this, &RestrictionSetDialog::formChanged);
    for (const Kind &kind : std::as_const(m_kinds))
        connect(kind.tick, &QCheckBox::toggled, this, &RestrictionSetDialog::offerTicked);
}

void RestrictionSetDialog::offerTicked()
{
    m_folder.restrictions = m_onRecord;
    for (const AnyRecord &record : restrictions())
        m_folder.restrictions << recordOf<Restriction>(record);
    m_breaches->refreshChoices();
}

/// Asked of what is ticked only, below the list: who needs no reminder never passes it.
void RestrictionSetDialog::buildAgain(Kind &kind, QFormLayout *rows)
{
    kind.again = new QComboBox(rows->parentWidget());
    kind.again->setObjectName(u"again "_s + kind.code);
    kind.again->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int days : AskAgainDays)
        kind.again->addItem(QString(), days);
    kind.againLabel = addField(rows, kind.again);
    const auto show = [again = kind.again, label = kind.againLabel](bool ticked) {
        again->setVisible(ticked);
        label->setVisible(ticked);
    };
    show(false);
    connect(kind.tick, &QCheckBox::toggled, kind.again, show);
    connect(kind.again, &QComboBox::activated, this, &RestrictionSetDialog::formChanged);
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
    if (const qsizetype asked = questions(records).size(); asked > 0)
        lines << tr("It will ask again about %n of them; that stands on Today when it is due.",
                    nullptr, static_cast<int>(asked));
    const QStringList doubts = records.isEmpty() ? QStringList() : doubtsAbout(records.first());
    say(lines + doubts, !doubts.isEmpty());
}

void RestrictionSetDialog::goToField(const QString &field)
{
    if (field == TextField)
        m_text->setFocus(Qt::OtherFocusReason);
    if (field == KindsField)
        m_kinds.first().tick->setFocus(Qt::OtherFocusReason);
    if (field == BreachField)
        m_breaches->goToProblem();
    if (field == m_fine->objectName())
        m_fine->setFocus(Qt::OtherFocusReason);
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
        if (const QString words = fineProblem(); !words.isEmpty())
            m_fine->showProblem(words);
        m_tried = true;
        formChanged();
        goToField(standing.first().field);
        return false;
    }
    const qsizetype count = restrictions().size();
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = addRestrictions(session, edit(), m_folder.file.ref, count);
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

void RestrictionSetDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(
        tr("Restrictions of one judgment – %1", "case reference").arg(m_folder.file.ref));
    const RecordShape *shape = shapeOf(Restriction::kind.table);
    setFieldLabel(m_textLabel, tr("&Judgment’s text"), m_text);
    m_text->setPlaceholderText(
        tr("Paste the judgment’s list: what it bans is ticked below, with its own words"));
    setFieldLabel(m_mentionsLabel, tr("Mentioned, not ticked"), m_mentions);
    for (const Shared &shared : std::as_const(m_shared)) {
        const char *name = shape->fields.at(shared.index).name;
        setFieldLabel(shared.label, fieldName(Restriction::kind.table, name), shared.input);
        shared.input->retranslate();
    }
    if (m_sources) {
        setFieldLabel(m_sourcesLabel, sourcesName(), m_sources);
        m_sources->retranslate();
    }
    if (m_breaches)
        m_breaches->retranslate();
    if (m_fine) {
        setFieldLabel(m_fineLabel, fieldName(Sentence::kind.table, "fine"), m_fine);
        for (const auto &[part, words] : m_fine->parts())
            part->setAccessibleName(
                tr("%1: %2", "field, part of it").arg(m_fineLabel->text(), words));
        m_fine->retranslate();
    }
    if (m_heading)
        m_heading->setText(tr("What it bans or orders; beside each, the judgment’s own words:"));
    retranslateKinds();
}

bool RestrictionSetDialog::keepTyped()
{
    return m_draft->keepNow();
}

} // namespace habeas::ui
