#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace habeas {

class Connection;

/// A text that is sealed somewhere in the vault and could be typed into a letter.
struct SealedText
{
    QString text;
    QUuid person = {}; ///< whose name it is; null for any other text
    bool wholeOnly = false; ///< a reference or a title, which is itself as a whole only
};

/// Every spelling and grammatical form of the names of whoever is sealed, has a sealed part in a
/// case, or is in a sealed case (but for officials, whose names everybody knows); sealed names;
/// who sealed sources came from; sealed officials; the references of sealed cases and their titles
/// of more than one word. What is in the
/// bin too. Read through indexes: it takes as long as there are sealed records, not as the vault is
/// large.
[[nodiscard]] Result<QList<SealedText>> readSealedTexts(const Connection &connection);
/// Every spelling of more than one word of everybody who has a part in a case, but for those who
/// act for the State there. Reads all names of the vault; none at all where there are more than
/// `most`.
[[nodiscard]] Result<QList<SealedText>> readNamesInCases(const Connection &connection, qint64 most);

} // namespace habeas
