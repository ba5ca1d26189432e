#pragma once

#include "app/letters/composer.h"

#include <QAbstractListModel>

namespace habeas::ui {

/// The facts a letter states or could state, each with its box. Unchecking one leaves its record
/// out of this letter; the name cannot be left out, so that initials stand for it.
class FactsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(const QList<LetterFact> &facts);

    /// What the person switched off, also where the letter at hand has no such fact.
    [[nodiscard]] const QSet<QUuid> &leftOut() const { return m_leftOut; }

    void setLeftOut(const QSet<QUuid> &records);
    /// Whether initials stand for the name of whom the letter is about: its box shows that.
    void setNameWithheld(bool withheld);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void leftOutChanged();
    void nameUnchecked(bool withheld); ///< by whoever clicked its box

private:
    /// Nobody left it out, and the letter at hand does not say it.
    [[nodiscard]] bool isNotSaid(const LetterFact &fact) const;

    QList<LetterFact> m_facts;
    QSet<QUuid> m_leftOut;
    bool m_nameWithheld = false;
};

} // namespace habeas::ui
