#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <span>

namespace habeas {

/// A column that fills a record made together with the row's own: of a case the person it is about,
/// a name, the detention; of a hearing the order it made and where that is known from.
struct LinkedField
{
    const char *key; ///< as the column is called
    const char *table;
    const char *field; ///< as describe() names it
};

[[nodiscard]] std::span<const LinkedField> linkedFields(QByteArrayView table);
/// Null where the column is the record's own, or none.
[[nodiscard]] const LinkedField *linkedField(QByteArrayView table, QByteArrayView key);

/// Fields a table can fill, in describe()'s order; "case" first where records belong to cases: its
/// reference, and "person" where they are about somebody: a name. Then the linked ones, by their
/// keys, and "note". Empty for kinds of record that are not pasted.
[[nodiscard]] QList<QByteArray> pasteFields(QByteArrayView table);
/// Which field each header means: by its key, by one of the names given for it, or by what people
/// call such a column in English and Russian.
[[nodiscard]] QList<QByteArray> guessFields(QByteArrayView table, const QStringList &headers,
                                            const QHash<QByteArray, QString> &names);

/// The names in one cell: "Дана Сампл / Dana Sample", "Dana Sample (Дана Сампл)", or one a line.
[[nodiscard]] QStringList namesInCell(const QString &cell);

} // namespace habeas
