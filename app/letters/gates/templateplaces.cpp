#include "app/letters/gates/templateplaces.h"

#include "app/letters/lettermemory.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

const QString background = u"around"_s;

/// Titles of the shipped templates that have a place for it, in the letter's language.
QStringList withBackground(Language language, LetterMemory &memory)
{
    QStringList titles;
    for (const TemplateInfo &info : shippedTemplates()) {
        if (!info.languages.contains(language))
            continue;
        const Result<ShippedTemplate> &shipped = memory.shipped(info.id, language);
        if (shipped && memory.namesOf(shipped->text, true).contains(background))
            titles << info.title;
    }
    return titles;
}

} // namespace

Result<> hasPlaceForBackground(const LetterWish &wish, const QString &title,
                               const QSet<QString> &names, LetterMemory &memory)
{
    if (!wish.background || names.contains(background))
        return {};
    return refused(Letters::tr("“%1” has no place for what happened around the case. These have: "
                               "%2. Leave the background out, or write one of them.")
                       .arg(title.isEmpty() ? wish.templateId : title,
                            inQuotes(withBackground(wish.language, memory), screenLanguage())),
                   u"background"_s);
}

QList<LetterFinding> copiesUnsaid(const LetterWish &wish, const TemplateInfo &info,
                                  const QSet<QString> &names)
{
    const QString copies = info.isForm ? QString() : copiesOf(wish);
    if (copies.isEmpty() || names.contains(u"letter.copy_to"_s) || names.contains(u"copy_to"_s))
        return {};
    return { { LetterFinding::Level::Warning,
               Letters::tr("A copy goes to “%1”, and the template does not say so. Put "
                           "{{letter.copy_to}} under its signature.")
                   .arg(copies) } };
}

} // namespace habeas
