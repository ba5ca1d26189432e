#include "ui/models/fieldnames.h"
#include "ui/records/childreninput.h"
#include "ui/records/recordform.h"
#include "ui/records/sourcesinput.h"

#include <QJsonArray>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace habeas::ui {

QList<RecordForm::Problem> RecordForm::problems() const
{
    const QList<FieldFault> faults = faultsIn(ownEdit().record);
    QList<Problem> problems;
    for (const Field &field : m_fields) {
        const QString name = QString::fromLatin1(m_record.shape->fields.at(field.index).name);
        QString reason = field.input->problem();
        for (const FieldFault &fault : faults) {
            if (fault.field == name && reason.isEmpty())
                reason = fault.reason;
        }
        if (!reason.isEmpty())
            problems.append({ name, labelOf(field.index), reason });
    }
    if (const QString reason = m_children ? m_children->problem() : QString(); !reason.isEmpty())
        problems.append(
            { ChildrenField, tableName(childShape(m_record.shape->kind.table)->table), reason });
    return problems;
}

const RecordForm::Field *RecordForm::fieldNamed(const QString &name) const
{
    for (const Field &field : m_fields) {
        if (QLatin1StringView(m_record.shape->fields.at(field.index).name) == name)
            return &field;
    }
    return nullptr;
}

void RecordForm::reveal(const Field &field)
{
    if (!field.first)
        m_more->setChecked(true);
    field.input->setFocus(Qt::OtherFocusReason);
}

bool RecordForm::settle()
{
    const QList<Problem> all = problems();
    for (const Problem &problem : all) {
        if (const Field *field = fieldNamed(problem.field))
            field->input->showProblem(problem.reason);
    }
    if (!all.isEmpty())
        goTo(all.first().field);
    return all.isEmpty();
}

void RecordForm::goTo(const QString &name)
{
    if (const Field *field = fieldNamed(name))
        reveal(*field);
    else if (name == ChildrenField && m_children)
        m_children->goToProblem();
}

bool RecordForm::showProblem(const Error &error)
{
    const QString table = error.detail.section(u'.', 0, 0);
    const Field *field = fieldNamed(error.detail.section(u'.', -1));
    if (field == nullptr || table != QLatin1StringView(m_record.shape->kind.table))
        return false;
    reveal(*field);
    field->input->showProblem(error.message);
    return true;
}

/// An empty form that was only walked through is nobody's mistake yet.
void RecordForm::fieldLeft(const Field &field)
{
    if (field.input->raw() == field.untouched || !isVisible())
        return;
    const QString name = QString::fromLatin1(m_record.shape->fields.at(field.index).name);
    for (const Problem &problem : problems()) {
        if (problem.field == name && !field.input->raw().trimmed().isEmpty())
            field.input->showProblem(problem.reason);
    }
}

QJsonObject RecordForm::typed() const
{
    QJsonObject fields;
    for (const Field &field : m_fields) {
        const QString raw = field.input->raw();
        if (raw != field.untouched)
            fields.insert(QString::fromLatin1(m_record.shape->fields.at(field.index).name), raw);
    }
    QJsonObject typed { { u"fields"_s, fields } };
    if (m_children && !m_children->typed().isEmpty())
        typed.insert(ChildrenField, m_children->typed());
    if (m_note->raw() != m_record.note)
        typed.insert(u"note"_s, m_note->raw());
    if (std::get<bool>(m_sealed->value()) != m_record.sealed)
        typed.insert(u"sealed"_s, !m_record.sealed);
    QStringList before;
    for (const Id<Source> &source : m_record.sources)
        before << source.text();
    if (m_sources->raw() != before)
        typed.insert(u"sources"_s, QJsonArray::fromStringList(m_sources->raw()));
    return typed;
}

void RecordForm::setTyped(const QJsonObject &typed)
{
    const QJsonObject fields = typed.value(u"fields"_s).toObject();
    for (const Field &field : std::as_const(m_fields)) {
        const QString name = QString::fromLatin1(m_record.shape->fields.at(field.index).name);
        if (!fields.contains(name))
            continue;
        field.input->setRaw(fields.value(name).toString());
        if (!field.first)
            m_more->setChecked(true);
    }
    if (m_children && typed.contains(ChildrenField))
        m_children->setTyped(typed.value(ChildrenField).toObject());
    if (typed.contains(u"note"_s)) {
        m_note->setRaw(typed.value(u"note"_s).toString());
        m_more->setChecked(true);
    }
    if (typed.contains(u"sealed"_s)) {
        m_sealed->setValue(typed.value(u"sealed"_s).toBool());
        m_more->setChecked(true);
    }
    if (typed.contains(u"sources"_s)) {
        QStringList sources;
        for (const QJsonValue &source : typed.value(u"sources"_s).toArray())
            sources << source.toString();
        m_sources->setRaw(sources);
    }
}

void RecordForm::offer(const QList<FieldOffer> &offers)
{
    const Field *shown = nullptr;
    for (const FieldOffer &offered : offers) {
        const Field *field = fieldNamed(offered.field);
        if (field == nullptr || !field->input->raw().isEmpty())
            continue;
        field->input->setRaw(offered.text);
        if (!field->first)
            m_more->setChecked(true);
        if (shown == nullptr)
            shown = field;
    }
    if (m_isNew || shown == nullptr)
        focusFirst();
    else
        reveal(*shown);
}

bool RecordForm::isTouched() const
{
    const QJsonObject now = typed();
    return now.size() > 1 || !now.value(u"fields"_s).toObject().isEmpty();
}

} // namespace habeas::ui
