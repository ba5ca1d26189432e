#include "ui/letters/factsmodel.h"

#include "ui/models/roles.h"

namespace habeas::ui {

void FactsModel::show(const QList<LetterFact> &facts)
{
    const bool sameRows = std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(),
                                     [](const LetterFact &a, const LetterFact &b) {
                                         return a.record == b.record;
                                     });
    if (sameRows) { // so that the row somebody stands on stays where it is
        m_facts = facts;
        if (!m_facts.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_facts = facts;
    endResetModel();
}

void FactsModel::setLeftOut(const QSet<QUuid> &records)
{
    m_leftOut = records;
    if (!m_facts.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
    emit leftOutChanged();
}

void FactsModel::setNameWithheld(bool withheld)
{
    m_nameWithheld = withheld;
    if (!m_facts.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { Qt::CheckStateRole });
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

bool FactsModel::isNotSaid(const LetterFact &fact) const
{
    return !fact.included && !m_leftOut.contains(fact.record);
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LetterFact &fact = m_facts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return fact.text.simplified();
    case Qt::ToolTipRole:
        if (fact.isName)
            return tr("Without its tick initials stand for the name.");
        return isNotSaid(fact)
            ? tr("This letter has no place for it.") + u"<br>" + fact.text.toHtmlEscaped()
            : fact.text.toHtmlEscaped();
    case Qt::CheckStateRole:
        if (fact.isName)
            return m_nameWithheld ? Qt::Unchecked : Qt::Checked;
        if (isNotSaid(fact))
            return {}; // a tick would say that it stands in the letter
        return m_leftOut.contains(fact.record) ? Qt::Unchecked : Qt::Checked;
    case IdRole:
        return fact.record;
    default:
        return {};
    }
}

Qt::ItemFlags FactsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
        | Qt::ItemNeverHasChildren;
}

bool FactsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole)
        return false;
    if (m_facts.at(index.row()).isName) {
        setNameWithheld(value.toInt() != Qt::Checked);
        emit nameUnchecked(m_nameWithheld);
        return true;
    }
    const QUuid record = m_facts.at(index.row()).record;
    if (isNotSaid(m_facts.at(index.row())))
        return false;
    if (value.toInt() == Qt::Checked) {
        m_leftOut.remove(record);
        for (LetterFact &fact : m_facts) { // until the letter is made again
            if (fact.record == record)
                fact.included = true;
        }
    } else
        m_leftOut.insert(record);
    // One record may stand behind several facts: they go and come together.
    emit dataChanged(this->index(0), this->index(rowCount() - 1), { Qt::CheckStateRole });
    emit leftOutChanged();
    return true;
}

} // namespace habeas::ui
