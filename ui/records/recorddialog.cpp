#include "ui/records/recorddialog.h"

#include "app/actions/records/recorddoubts.h"
#include "app/records/store/anyrepository.h"
#include "ui/models/draftkeeper.h"
#include "ui/records/childreninput.h"
#include "ui/records/orderchainwords.h"
#include "ui/records/recordform.h"
#include "ui/records/recordwords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

RecordWish wishOf(const QJsonObject &content)
{
    return { content.value(u"case"_s).toString(),
             content.value(u"table"_s).toString().toLatin1(),
             {},
             QUuid(content.value(u"parent"_s).toString()) };
}

/// A new record under its case or its parent, with what follows from the case alone.
AnyRecord freshRecord(const RecordWish &wish, const CaseFolder &folder, const QUuid &id)
{
    AnyRecord record = newRecord(wish.table);
    if (!id.isNull())
        record.id = id;
    const char *above = record.shape->kind.parent;
    if (*above != '\0')
        record.set(above, wish.parent.isNull() ? folder.file.id.uuid() : wish.parent);
    // Whose consent is no question where only one person is at risk.
    if (record.shape == shapeOf(Consent::kind.table) && peopleAtRisk(folder).size() == 1)
        record.set("person", personAtRisk(folder).uuid());
    // Somebody's word until a court finds it.
    if (record.shape == shapeOf(Compliance::kind.table))
        record.set("type", wish.type.isEmpty() ? u"alleged_breach"_s : wish.type);
    // The paper after the first one nearly always extends.
    const bool another = std::ranges::any_of(folder.orders, [&wish](const Order &order) {
        return order.measure.uuid() == wish.parent;
    });
    if (record.shape == shapeOf(Order::kind.table) && another)
        record.set("type", u"extended"_s);
    return record;
}

} // namespace

Result<RecordDialog::Start> RecordDialog::startOf(const Connection &connection,
                                                  const RecordWish &wish, const QUuid &newId)
{
    if (!formShape(wish.table))
        return refused(tr("There is no form for this kind of record yet."));
    Start start { wish, {}, {}, wish.record.isNull() };
    auto folder = loadCase(connection, wish.caseRef);
    if (!folder)
        return tl::unexpected(folder.error());
    start.folder = *std::move(folder);
    if (start.isNew) {
        start.record = freshRecord(wish, start.folder, newId);
        return start;
    }
    auto record = readAny(connection, wish.table, wish.record);
    if (!record)
        return tl::unexpected(record.error());
    start.record = *std::move(record);
    return start;
}

Result<RecordDialog *> RecordDialog::open(Workbench &workbench, const RecordWish &wish,
                                          QWidget *parent)
{
    auto start = startOf(workbench.connection(), wish, {});
    if (!start)
        return tl::unexpected(start.error());
    auto *dialog = new RecordDialog(workbench, *std::move(start), { .form = FormName }, parent);
    dialog->offer(wish.offers);
    return dialog;
}

Result<RecordDialog *> RecordDialog::resume(Workbench &workbench, const Draft &draft,
                                            QWidget *parent)
{
    const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
    RecordWish wish = wishOf(content);
    wish.record = draft.record;
    // The power may have failed between saving and dropping the draft: then it is on file already.
    const QUuid newId(content.value(u"id"_s).toString());
    if (wish.record.isNull() && readAny(workbench.connection(), wish.table, newId))
        wish.record = newId;
    auto start = startOf(workbench.connection(), wish, newId);
    if (!start)
        return tl::unexpected(start.error());
    auto *dialog = new RecordDialog(workbench, *std::move(start), draft, parent);
    dialog->m_form->setTyped(content);
    return dialog;
}

QString RecordDialog::draftTitle(const Draft &draft)
{
    const RecordWish wish = wishOf(QJsonDocument::fromJson(draft.content.toUtf8()).object());
    return tr("%1 for %2", "kind of record, case reference")
        .arg(kindWord(wish.table).toLower(), wish.caseRef);
}

RecordDialog::RecordDialog(Workbench &workbench, Start start, const Draft &draft, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_wish(start.wish)
    , m_id(start.record.id)
    , m_isNew(start.isNew)
    , m_draft(nullptr)
{
    Draft kept = draft;
    kept.record = m_isNew ? QUuid() : m_id;
    m_draft = new DraftKeeper(
        workbench, kept,
        [this] {
            return content();
        },
        this);
    makeForm(start);
    if (!m_wish.field.isEmpty())
        m_form->goTo(m_wish.field);
    setOffersNext(m_isNew);
    RecordDialog::retranslate();
}

void RecordDialog::makeForm(const Start &start)
{
    m_id = start.record.id;
    m_form = new RecordForm(m_workbench, start.folder, start.record, m_isNew);
    setBody(m_form);
    setWide(m_form->children() != nullptr);
    connect(m_form, &RecordForm::changed, this, &RecordDialog::formChanged);
    m_form->focusFirst();
}

/// Nobody typed it, so it is no draft as it stands.
void RecordDialog::offer(const QList<FieldOffer> &offers)
{
    if (offers.isEmpty())
        return;
    m_form->offer(offers);
    m_offered = m_form->typed();
}

QString RecordDialog::content() const
{
    QJsonObject content = m_form->typed();
    if (!m_form->isTouched() || content == m_offered)
        return {};
    content.insert(u"case"_s, m_wish.caseRef);
    content.insert(u"table"_s, QString::fromLatin1(m_wish.table));
    content.insert(u"id"_s, m_id.toString(QUuid::WithoutBraces));
    content.insert(u"parent"_s, m_wish.parent.toString(QUuid::WithoutBraces));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void RecordDialog::formChanged()
{
    m_draft->touch();
    m_saved.clear();
    nameWindow();
    QList<FormProblem> problems;
    if (m_tried) {
        for (const RecordForm::Problem &problem : m_form->problems())
            problems.append({ problem.field,
                              tr("%1: %2", "field, what stands in the way")
                                  .arg(problem.label, problem.reason) });
        m_tried = !problems.isEmpty();
    }
    listProblems(problems);
    const RecordEdit edit = m_form->edit();
    QStringList doubts = doubtsAbout(edit.record);
    for (const AnyRecord &other : edit.with)
        doubts << doubtsAbout(other);
    for (const ChangedRecord &other : edit.changed)
        doubts << doubtsAbout(other.after);
    if (m_form->children())
        doubts << m_form->children()->doubts();
    QStringList lines = doubts;
    if (edit.record.shape == shapeOf(Order::kind.table))
        lines << endLines(m_form->folder(), edit.record, m_workbench.today());
    say(lines, !doubts.isEmpty());
}

void RecordDialog::goToField(const QString &field)
{
    m_form->goTo(field);
}

/// What history and undo call it: by what was added, where nothing else was changed.
QString RecordDialog::stepWords(const RecordEdit &edit) const
{
    const CaseFolder &folder = m_form->folder();
    if (m_isNew)
        return addingWords(folder, edit.record);
    const bool asItWas = sameContent(*edit.before, edit.record);
    if (asItWas && !edit.with.isEmpty())
        return addingWords(folder, edit.with.last());
    if (asItWas && !edit.changed.isEmpty())
        return changingWords(folder, edit.changed.last().before, edit.changed.last().after);
    return changingWords(folder, *edit.before, edit.record);
}

/// A new source nothing rests on would be seen nowhere: the case itself rests on it then.
RecordEdit RecordDialog::finalEdit() const
{
    RecordEdit edit = m_form->edit();
    if (!m_isNew || edit.record.shape != shapeOf(Source::kind.table))
        return edit;
    edit.with << edit.record;
    const Case &file = m_form->folder().file;
    edit.before = anyOf(file);
    edit.record = *edit.before;
    edit.record.sources << Id<Source>(m_id);
    return edit;
}

bool RecordDialog::save()
{
    if (!m_form->settle()) {
        m_tried = true;
        formChanged();
        return false;
    }
    const RecordEdit typed = m_form->edit();
    const QString words = stepWords(typed);
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = saveRecordEdit(session, finalEdit(), words);
        if (!done)
            why = done.error();
        return done;
    });
    if (saved) {
        m_draft->discard();
        m_saved = words;
        return true;
    }
    if (why && !m_form->showProblem(*why))
        say({ why->message }, true);
    return false;
}

void RecordDialog::startAgain()
{
    const QString saved = m_saved;
    m_wish.record = {};
    m_wish.offers.clear();
    m_offered = {};
    auto start = startOf(m_workbench.connection(), m_wish, {});
    if (!start) {
        say({ start.error().message }, true);
        return;
    }
    m_draft->startAgain();
    makeForm(*start);
    say({ tr("Saved: %1", "what was done").arg(saved) }, false);
}

void RecordDialog::retranslate()
{
    FormDialog::retranslate();
    if (m_form == nullptr)
        return;
    nameWindow();
}

/// By what the record is about to say: an alleged breach is not called compliance.
void RecordDialog::nameWindow()
{
    const QString kind = kindWordOf(m_form->edit().record);
    setWindowTitle((m_isNew ? tr("New: %1 – %2", "kind of record, case")
                            : tr("Change: %1 – %2", "kind of record, case"))
                       .arg(kind.left(1).toLower() + kind.mid(1), m_wish.caseRef));
}

bool RecordDialog::keepTyped()
{
    return m_draft->keepNow();
}

} // namespace habeas::ui
