#include "app/actions/records/restrictionset.h"
#include "app/casefile/thesaurus.h"
#include "ui/records/childreninput.h"
#include "ui/records/fieldinput.h"
#include "ui/records/restrictionsetdialog.h"
#include "ui/records/sourcesinput.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

// What the set hands in, what stands in the way of it, and its draft.

QUuid RestrictionSetDialog::chosenSentence() const
{
    for (const Shared &shared : m_shared) {
        if (shared.input->objectName() != SentenceField)
            continue;
        const FieldValue value = shared.input->value();
        const auto *id = std::get_if<QUuid>(&value);
        return id == nullptr ? QUuid() : *id;
    }
    return {};
}

bool RestrictionSetDialog::isFineTyped() const
{
    return m_fine->raw() != m_fineOnRecord;
}

QString RestrictionSetDialog::fineProblem() const
{
    if (!isFineTyped())
        return {};
    if (const QString words = m_fine->problem(); !words.isEmpty())
        return words;
    return chosenSentence().isNull()
        ? tr("A fine belongs to a sentence. Choose the sentence above, or leave the fine empty.")
        : QString();
}

QString RestrictionSetDialog::breachProblem() const
{
    if (const QString words = m_breaches->problem(); !words.isEmpty())
        return words;
    for (const AnyRecord &breach : m_breaches->added()) {
        const bool there = std::ranges::any_of(m_folder.restrictions, [&breach](const auto &one) {
            return one.id.uuid() == breach.parent();
        });
        if (!there)
            return tr("A breach on the list is of a ban that is not ticked any more. Tick it, or "
                      "take the breach back.");
    }
    return {};
}

QList<ChangedRecord> RestrictionSetDialog::finedSentence() const
{
    if (!isFineTyped())
        return {};
    for (const Sentence &sentence : m_folder.sentences) {
        if (sentence.id.uuid() != chosenSentence())
            continue;
        AnyRecord after = anyOf(sentence);
        after.values[after.shape->indexOf("fine")] = m_fine->value();
        return { { anyOf(sentence), after } };
    }
    return {};
}

/// A deadline for each restriction whose end is to be asked for again.
QList<AnyRecord> RestrictionSetDialog::questions(const QList<AnyRecord> &restrictions) const
{
    QList<AnyRecord> deadlines;
    for (const AnyRecord &restriction : restrictions) {
        const QString code = std::get<QString>(restriction.value("type"));
        for (const Kind &kind : m_kinds) {
            const int days = kind.again->currentData().toInt();
            if (kind.code != code || days == 0)
                continue;
            Deadline deadline;
            deadline.id = newId<Deadline>();
            deadline.inCase = m_folder.file.id;
            const FieldValue person = restriction.value("person");
            if (const auto *id = std::get_if<QUuid>(&person))
                deadline.person = Id<Person>(*id);
            deadline.what = tr("Ask again how long this lasts: %1", "kind of restriction")
                                .arg(codeLabel(u"restriction_type"_s, code, screenLanguage()));
            deadline.due = PartialDate::fromDay(m_workbench.today().plusDays(days));
            deadline.state = u"open"_s;
            deadline.triggerRecord = restriction.id.toString(QUuid::WithoutBraces);
            deadlines << anyOf(deadline);
        }
    }
    return deadlines;
}

QList<AnyRecord> RestrictionSetDialog::restrictions() const
{
    AnyRecord shared = newRecord(Restriction::kind.table);
    shared.set("case", m_folder.file.id.uuid());
    for (const Shared &one : m_shared)
        shared.values[one.index] = one.input->value();
    QList<BanInText> bans;
    QList<QUuid> ids;
    for (const Kind &kind : m_kinds) {
        if (!kind.tick->isChecked())
            continue;
        const bool own = !kind.asText->isHidden() && kind.asText->isChecked();
        bans.append({ kind.code, kind.words->text(), own ? kind.times : BanTimes() });
        ids << kind.id; // breaches lead to it
    }
    QList<AnyRecord> records = restrictionsOf(shared, bans);
    for (qsizetype i = 0; i < records.size(); ++i)
        records[i].id = ids.at(i);
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
    const QList<AnyRecord> asked = questions(records);
    RecordEdit edit { records.takeLast() };
    edit.with = fresh + records + asked + m_breaches->added();
    edit.changed = finedSentence() + m_breaches->changedRecords();
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
    if (const QString words = fineProblem(); !words.isEmpty())
        found.append(
            { m_fine->objectName(),
              tr("%1: %2", "field, what stands in the way").arg(m_fineLabel->text(), words) });
    if (const QString words = breachProblem(); !words.isEmpty())
        found.append({ BreachField, words });
    if (m_reading.isRunning())
        found.append(
            { TextField, tr("The judgment’s text is still being read. Save again in a moment.") });
    const bool any = std::ranges::any_of(m_kinds, [](const Kind &kind) {
        return kind.tick->isChecked();
    });
    if (!any)
        found.append({ KindsField, tr("Tick at least one ban or duty.") });
    return found;
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
                                       { u"words"_s, kind.words->text() },
                                       { u"id"_s, kind.id.toString(QUuid::WithoutBraces) },
                                       { u"asText"_s, kind.asText->isChecked() },
                                       { u"again"_s, kind.again->currentIndex() } });
    }
    if (isFineTyped())
        shared.insert(m_fine->objectName(), m_fine->raw());
    const QStringList sources = m_sources->raw();
    const QJsonObject breaches = m_breaches->typed();
    const QString text = m_text->toPlainText();
    if (shared.isEmpty() && kinds.isEmpty() && sources.isEmpty() && breaches.isEmpty()
        && text.trimmed().isEmpty())
        return {};
    const QJsonObject content {
        { u"case"_s, m_folder.file.ref }, { TextField, text },
        { u"shared"_s, shared },          { u"kinds"_s, kinds },
        { BreachField, breaches },        { u"sources"_s, QJsonArray::fromStringList(sources) }
    };
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
    if (shared.contains(m_fine->objectName()))
        m_fine->setRaw(shared.value(m_fine->objectName()).toString());
    QStringList sources;
    for (const QJsonValue &source : kept.value(u"sources"_s).toArray())
        sources << source.toString();
    m_sources->setRaw(sources);
    {
        // Read here and now, so that what somebody ticked since stands after it.
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(kept.value(TextField).toString());
        takeText(bansInText(m_text->toPlainText()));
    }
    const QJsonObject kinds = kept.value(u"kinds"_s).toObject();
    for (Kind &kind : m_kinds) {
        const QJsonObject one = kinds.value(kind.code).toObject();
        if (const QUuid id(one.value(u"id"_s).toString()); !id.isNull())
            kind.id = id; // breaches lead to it
        kind.words->setText(one.value(u"words"_s).toString());
        kind.tick->setChecked(one.value(u"ticked"_s).toBool());
        kind.asText->setChecked(one.value(u"asText"_s).toBool(true));
        kind.again->setCurrentIndex(
            std::clamp(one.value(u"again"_s).toInt(), 0, kind.again->count() - 1));
    }
    m_breaches->setTyped(kept.value(BreachField).toObject());
}

} // namespace habeas::ui
