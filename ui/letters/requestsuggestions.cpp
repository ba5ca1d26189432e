#include "ui/letters/requestsuggestions.h"

using namespace Qt::StringLiterals;

namespace habeas::ui {

QStringList suggestedRequests(Language language)
{
    switch (language) {
    case Language::Russian:
        return {
            u"прекратить преследование, если оно вызвано лишь мирным выражением взглядов или мирными собраниями"_s,
            u"освободить этого человека, если нет законных оснований держать его под стражей"_s,
            u"отменить запреты на мирную общественную, политическую и журналистскую деятельность"_s,
            u"обеспечить регулярные встречи с адвокатом и с семьёй"_s,
            u"обеспечить необходимую медицинскую помощь"_s,
            u"проверить законность каждого продления срока содержания под стражей и сообщить о результате"_s,
        };
    case Language::Kazakh: // until a Kazakh speaker of the office has written them
        return {};
    case Language::English:
        break;
    }
    return {
        u"end the prosecution if it rests only on peaceful expression or peaceful assembly"_s,
        u"release this person unless there is a lawful ground to hold them"_s,
        u"lift the bans on peaceful public, political and journalistic activity"_s,
        u"make regular meetings with a lawyer and with the family possible"_s,
        u"see to it that all medical care that is needed is given"_s,
        u"have the lawfulness of every extension of custody reviewed and the result made known"_s,
    };
}

} // namespace habeas::ui
