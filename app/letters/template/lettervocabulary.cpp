#include "app/letters/facts/letterdata.h"

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

LetterValue detentionNames()
{
    LetterValue detentions = LetterValue::series(
        { "type", "from", "until", "end", "re_arrested", "place", "authority", "law", "term",
          "orders", "period", "may_go_on", "may_begin", "contradicted", "until_death" });
    detentions.set(u"orders"_s,
                   LetterValue::series({ "type", "made", "term", "until", "authority", "law",
                                         "unknown", "ordered", "again", "extended", "changed",
                                         "upheld", "ended", "when" }));
    return detentions;
}

LetterValue sentenceNames()
{
    LetterValue sentences = LetterValue::series(
        { "type",     "pronounced", "court",        "instance",  "in_absentia",  "term",
          "to_serve", "probation",  "law",          "articles",  "in_force",     "fine",
          "is_fine",  "lashes",     "confiscation", "place",     "served_after", "served_with",
          "history",  "quashed",    "punishment",   "acquitted", "pardoned" });
    sentences.set(u"fine"_s, LetterValue::declared({ "stated" }));
    sentences.set(u"articles"_s, LetterValue::series({ "law", "outcome", "term" }));
    sentences.set(u"history"_s,
                  LetterValue::series({ "pronounced", "court", "instance", "in_absentia", "type",
                                        "term", "term_before", "punishment", "punishment_before",
                                        "passed", "upheld", "raised", "cut", "changed", "quashed",
                                        "restored", "acquitted", "anew" }));
    return sentences;
}

LetterValue personNames()
{
    LetterValue person
        = LetterValue::declared({ "name", "occupation", "posts", "pronoun", "is_he", "is_she" });
    person.set(u"posts"_s, LetterValue::series({ "role", "organisation", "from", "until" }));
    person.set(u"pronoun"_s, LetterValue::declared({ "subject", "object", "possessive" }));
    return person;
}

LetterValue officialNames()
{
    LetterValue official = LetterValue::declared({ "office", "name", "block", "salutation", "close",
                                                   "gender", "is_he", "is_she", "verified_on" });
    official.set(u"block"_s, LetterValue::series());
    return official;
}

LetterValue allNames()
{
    LetterValue root = LetterValue::declared({ "today",
                                               "org",
                                               "letter",
                                               "sender",
                                               "official",
                                               "person",
                                               "death",
                                               "sentences",
                                               "restrictions",
                                               "sure_restrictions",
                                               "possible_restrictions",
                                               "later_restrictions",
                                               "consequences",
                                               "detentions",
                                               "charges",
                                               "denies",
                                               "denies_judgment",
                                               "statements",
                                               "spoken_for",
                                               "other_claims",
                                               "events",
                                               "hearings",
                                               "requests",
                                               "paragraphs" });
    root.content = LetterValue::Group {};
    root.set(u"letter"_s,
             LetterValue::declared({ "date", "place", "ref", "subject", "lang", "copy_to" }));
    root.set(u"org"_s, LetterValue::declared({ "name", "address", "email" }));
    root.set(u"sender"_s, LetterValue::declared({ "name", "role", "address" }));
    root.set(u"official"_s, officialNames());
    root.set(u"person"_s, personNames());
    root.set(u"sentences"_s, sentenceNames());
    for (const QString &name : { u"restrictions"_s, u"sure_restrictions"_s,
                                 u"possible_restrictions"_s, u"later_restrictions"_s })
        root.set(name,
                 LetterValue::series({ "type", "text", "from", "until", "law", "term", "starts" }));
    root.set(u"consequences"_s, LetterValue::series());
    root.set(u"detentions"_s, detentionNames());
    root.set(u"charges"_s,
             LetterValue::series({ "law", "offence", "stage", "stage_date", "acts_dated", "outcome",
                                   "outcome_date", "outcome_apart", "ended", "replaced_by" }));
    root.members[u"charges"_s].set(u"replaced_by"_s, LetterValue::series({ "law", "offence" }));
    root.set(u"statements"_s, LetterValue::series({ "claimant", "text", "at" }));
    root.set(u"spoken_for"_s, LetterValue::series({ "claimant", "text", "at" }));
    root.set(u"other_claims"_s, LetterValue::series({ "claimant", "text", "at" }));
    root.set(u"events"_s, LetterValue::series({ "type", "at", "precision", "place", "text" }));
    root.set(u"hearings"_s, LetterValue::series({ "at", "court", "purpose", "mode", "outcome" }));
    root.set(u"requests"_s, LetterValue::series());
    root.set(u"paragraphs"_s, LetterValue::series());
    return root;
}

} // namespace

LetterValue letterVocabulary()
{
    static const LetterValue names = allNames(); // copies share it until they are filled
    return names;
}

} // namespace habeas
