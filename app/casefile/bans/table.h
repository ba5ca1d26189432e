#pragma once

#include "app/casefile/bans/sentences.h"

namespace habeas::bans {

/// Bans that stand in rows, their cells parted by tabs or "|".
class Table
{
public:
    /// A row that names no ban: the headings, which say what dates in a column mean.
    void readColumns(const QString &row);
    /// What the row bans, or why it bans nothing ("refused", "no").
    [[nodiscard]] Part partOf(const QString &row, const Stance &before) const;

private:
    QStringList m_columns; ///< "from", "until" or nothing
};

} // namespace habeas::bans
