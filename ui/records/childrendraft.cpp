#include "ui/records/childreninput.h"

#include <QJsonArray>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace habeas::ui {

QJsonObject ChildrenInput::typed() const
{
    QJsonArray rows;
    QJsonObject changes;
    for (const ChildLines::Put &one : m_lines.put()) {
        if (m_lines.isOnRecord(one.record.id))
            changes.insert(one.record.id.toString(QUuid::WithoutBraces), one.raws);
        else
            rows << one.raws;
    }
    QJsonObject typed;
    if (!rows.isEmpty())
        typed.insert(u"added"_s, rows);
    if (!changes.isEmpty())
        typed.insert(u"changed"_s, changes);
    if (!isEntered())
        return typed;
    typed.insert(u"entry"_s, enteredRaws());
    if (m_lines.isOnRecord(m_changing))
        typed.insert(u"changing"_s, m_changing.toString(QUuid::WithoutBraces));
    return typed;
}

void ChildrenInput::setTyped(const QJsonObject &typed)
{
    const auto fill = [this](const QJsonObject &raws) {
        for (const Field &field : std::as_const(m_fields))
            field.input->setRaw(raws.value(field.input->objectName()).toString());
    };
    const auto putOn = [this, &fill](const QJsonObject &raws) {
        fill(raws);
        if (isEntered())
            m_lines.put(entered(), raws);
        m_changing = {};
        m_nextId = newRecord(m_shape.table).id;
        clearEntry();
    };
    const QJsonObject changes = typed.value(u"changed"_s).toObject();
    for (auto one = changes.begin(); one != changes.end(); ++one) {
        const QUuid id(one.key());
        if (!m_lines.isOnRecord(id))
            continue; // it went to the bin meanwhile
        change(id);
        putOn(one.value().toObject());
    }
    for (const QJsonValue &raws : typed.value(u"added"_s).toArray())
        putOn(raws.toObject());
    if (typed.contains(u"entry"_s)) {
        const QUuid id(typed.value(u"changing"_s).toString());
        if (m_lines.isOnRecord(id))
            change(id);
        fill(typed.value(u"entry"_s).toObject());
        m_open->setChecked(true);
    }
    retranslateButtons();
    showTable();
}

} // namespace habeas::ui
