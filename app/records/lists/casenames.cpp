#include "app/records/lists/casenames.h"

#include "app/base/language.h"
#include "app/casefile/namefitness.h"

namespace habeas {

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
