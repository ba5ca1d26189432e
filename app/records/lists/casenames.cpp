#include "app/records/lists/casenames.h"

#include "app/base/language.h"
#include "app/casefile/namefitness.h"

#include <QCoreApplication>

namespace habeas {

namespace {

struct CaseNamesText
{
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// A name of the other direction does not turn the words around it.
QString inLine(const QString &name)
{
    return name.isRightToLeft() ? QString(QChar(0x2068) + name + QChar(0x2069)) : name;
}

} // namespace

QString withOthers(const QString &name, qint64 people)
{
    if (people < 2)
        return name;
    const int count = static_cast<int>(people);
    return name.isEmpty()
        ? CaseNamesText::tr("%n people", nullptr, count)
        : CaseNamesText::tr("%n people: %1", "the first of them", count).arg(inLine(name));
}

QString withWhose(const QString &measure, const QString &name)
{
    return CaseNamesText::tr("%1: %2", "whose, a measure")
        .arg(name.isEmpty() ? CaseNamesText::tr("nobody named", "in place of a person's name")
                            : inLine(name),
             measure);
}

QByteArray forScreen(QByteArray sql)
{
    const auto points = [](int count) {
        return QByteArray::number(count);
    };
    const QString language = languageCode(screenLanguage());
    const QByteArray fits = "(CASE coalesce(n.\"use\", '') WHEN 'primary' THEN "
        + points(NameFitness::primary) + " WHEN 'transliteration' THEN "
        + points(NameFitness::spelling) + " WHEN '' THEN " + points(NameFitness::spelling)
        + " ELSE " + points(NameFitness::other) + " END + CASE WHEN n.language = '"
        + language.toLatin1() + "' THEN " + points(NameFitness::inLanguage) + " WHEN n.script = '"
        + scriptOfLanguage(language).toLatin1() + "' THEN " + points(NameFitness::inScript)
        + " ELSE 0 END)";
    return sql.replace(NameFits, fits);
}

} // namespace habeas
