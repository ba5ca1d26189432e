#include "ui/models/listnames.h"

#include "ui/models/fieldnames.h"

#include <QCoreApplication>
#include <QLocale>

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

} // namespace

QString columnName(const ListShape &list, const ListColumn &column)
{
    if (list.table == "case") {
        for (const Named &named : caseColumns) {
            if (column.key == named.key)
                return QCoreApplication::translate("ListNames", named.words);
        }
    }
    if (column.key == "note")
        return noteName();
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
