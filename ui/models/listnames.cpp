#include "ui/models/listnames.h"

#include "app/casefile/anyrecord.h"
#include "ui/models/fieldnames.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace habeas::ui {

namespace {

struct ListNames
{
    Q_DECLARE_TR_FUNCTIONS(ListNames)
};

struct Named
{
    const char *key;
    const char *words;
};

// Columns of the cases list that are no field of the case.
constexpr Named caseColumns[] = {
    { "ref", QT_TRANSLATE_NOOP("ListNames", "Reference") },
    { "person", QT_TRANSLATE_NOOP("ListNames", "Person") },
    { "title", QT_TRANSLATE_NOOP("ListNames", "Case") },
    { "measure", QT_TRANSLATE_NOOP("ListNames", "Latest measure") },
    { "since", QT_TRANSLATE_NOOP("ListNames", "Since") },
    { "held", QT_TRANSLATE_NOOP("ListNames", "Held today in") },
    { "last_hearing", QT_TRANSLATE_NOOP("ListNames", "Last hearing") },
    { "next_hearing", QT_TRANSLATE_NOOP("ListNames", "Next hearing") },
    { "next_due", QT_TRANSLATE_NOOP("ListNames", "Next due") },
    { "act_by", QT_TRANSLATE_NOOP("ListNames", "Act by") },
    { "consent_until", QT_TRANSLATE_NOOP("ListNames", "Consent until") },
    { "touched", QT_TRANSLATE_NOOP("ListNames", "Last change") },
};

// Columns of the letters list that are no field of the letter, or are called otherwise there.
constexpr Named letterColumnNames[] = {
    { "to", QT_TRANSLATE_NOOP("ListNames", "To") },
    { "approval", QT_TRANSLATE_NOOP("ListNames", "Approval") },
    { "follow_up", QT_TRANSLATE_NOOP("ListNames", "Follow up") },
    { "facts_changed", QT_TRANSLATE_NOOP("ListNames", "Changed since") },
    { "sent", QT_TRANSLATE_NOOP("ListNames", "Sent") },
    { "replied", QT_TRANSLATE_NOOP("ListNames", "Reply came") },
};

// Of the lists of measures and of restrictions.
constexpr Named spanColumnNames[] = {
    { "may_end", QT_TRANSLATE_NOOP("ListNames", "May end") },
};

// And of the officials list.
constexpr Named officialColumnNames[] = {
    { "languages", QT_TRANSLATE_NOOP("ListNames", "Languages") },
    { "address", QT_TRANSLATE_NOOP("ListNames", "Addresses") },
    { "verified_on", QT_TRANSLATE_NOOP("ListNames", "Checked on") },
    { "pending_court", QT_TRANSLATE_NOOP("ListNames", "Has a case") },
};

/// The table whose field a letter's column is: of its last dispatch, or its own.
const char *ofLetter(const QByteArray &key)
{
    const RecordShape *letter = shapeOf("letter");
    return letter && letter->indexOf(key) >= 0 ? "letter" : "dispatch";
}

std::span<const Named> namesOf(QByteArrayView table)
{
    if (table == QByteArrayView("case"))
        return caseColumns;
    if (table == QByteArrayView("letter"))
        return letterColumnNames;
    if (table == QByteArrayView("measure") || table == QByteArrayView("restriction"))
        return spanColumnNames;
    if (table == QByteArrayView("official"))
        return officialColumnNames;
    return {};
}

} // namespace

QString columnName(const ListShape &list, const ListColumn &column)
{
    for (const Named &named : namesOf(list.table)) {
        if (column.key == named.key)
            return QCoreApplication::translate("ListNames", named.words);
    }
    if (column.key == "note")
        return noteName();
    if (list.table == "letter" && column.key != "case")
        return fieldName(ofLetter(column.key), column.key.constData());
    return fieldName(list.table.constData(), column.key.constData());
}

QString countWords(const ListShape &list, qsizetype shown, qsizetype all)
{
    const int count = static_cast<int>(all);
    if (shown == all)
        return manyWords(list.table, all);
    const QString few = QLocale().toString(qlonglong(shown));
    return list.table == "case" ? ListNames::tr("%1 of %Ln case(s)", nullptr, count).arg(few)
                                : ListNames::tr("%1 of %Ln line(s)", nullptr, count).arg(few);
}

QString manyWords(QByteArrayView table, qsizetype count)
{
    const int number = static_cast<int>(count);
    return table == QByteArrayView("case") ? ListNames::tr("%Ln case(s)", nullptr, number)
                                           : ListNames::tr("%Ln line(s)", nullptr, number);
}

} // namespace habeas::ui
