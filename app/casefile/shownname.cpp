#include "app/casefile/shownname.h"

#include "app/base/language.h"

namespace habeas {

QString shownName(const CaseFolder &folder, Id<Person> person)
{
    return displayName(folder, person, languageCode(screenLanguage()));
}

} // namespace habeas
