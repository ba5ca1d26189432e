#include "app/letters/facts/letterdata.h"
#include "app/letters/template/templatecheck.h"
#include "app/letters/template/words.h"

#include <QHash>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    const char *path;
    const char *words;
};

// clang-format off
constexpr Meaning meanings[] = {
    { "letter.date", QT_TRANSLATE_NOOP("Letters", "the letter's date") },
    { "letter.place", QT_TRANSLATE_NOOP("Letters", "where the letter is written") },
    { "letter.ref", QT_TRANSLATE_NOOP("Letters", "the letter's reference") },
    { "letter.subject", QT_TRANSLATE_NOOP("Letters", "the subject line") },
    { "sender.name", QT_TRANSLATE_NOOP("Letters", "who signs") },
    { "sender.role", QT_TRANSLATE_NOOP("Letters", "the signer's role") },
    { "sender.address", QT_TRANSLATE_NOOP("Letters", "the return address") },
    { "official", QT_TRANSLATE_NOOP("Letters", "the reader; an open letter has none") },
    { "official.office", QT_TRANSLATE_NOOP("Letters", "the reader's office") },
    { "official.name", QT_TRANSLATE_NOOP("Letters", "the reader's name") },
    { "official.block", QT_TRANSLATE_NOOP("Letters", "the lines of the address") },
    { "official.salutation", QT_TRANSLATE_NOOP("Letters", "the salutation on record") },
    { "official.close", QT_TRANSLATE_NOOP("Letters", "the close on record") },
    { "person.name", QT_TRANSLATE_NOOP("Letters", "the person's name; |gen, |dat and the others give its forms") },
    { "person.occupation", QT_TRANSLATE_NOOP("Letters", "what the person does") },
    { "person.posts", QT_TRANSLATE_NOOP("Letters", "posts in public life") },
    { "person.pronoun.subject", QT_TRANSLATE_NOOP("Letters", "he, she or they") },
    { "person.pronoun.object", QT_TRANSLATE_NOOP("Letters", "him, her or them") },
    { "person.pronoun.possessive", QT_TRANSLATE_NOOP("Letters", "his, her or their") },
    { "person.is_he", QT_TRANSLATE_NOOP("Letters", "only where the pronoun is he") },
    { "person.is_she", QT_TRANSLATE_NOOP("Letters", "only where the pronoun is she") },
    { "sentences", QT_TRANSLATE_NOOP("Letters", "judgments, one after the other") },
    { "sentences.pronounced", QT_TRANSLATE_NOOP("Letters", "when judgment was passed") },
    { "sentences.court", QT_TRANSLATE_NOOP("Letters", "the court") },
    { "sentences.term", QT_TRANSLATE_NOOP("Letters", "how long") },
    { "sentences.fine", QT_TRANSLATE_NOOP("Letters", "the fine as stated") },
    { "restrictions", QT_TRANSLATE_NOOP("Letters", "bans and duties in force or possibly in force") },
    { "sure_restrictions", QT_TRANSLATE_NOOP("Letters", "of these, the ones surely in force") },
    { "possible_restrictions",
      QT_TRANSLATE_NOOP("Letters", "of these, the ones nobody can be sure of") },
    { "later_restrictions", QT_TRANSLATE_NOOP("Letters", "bans and duties that begin later") },
    { "consequences", QT_TRANSLATE_NOOP("Letters", "what a breach may lead to") },
    { "detentions", QT_TRANSLATE_NOOP("Letters", "every loss of liberty, in order") },
    { "detentions.from", QT_TRANSLATE_NOOP("Letters", "since when") },
    { "detentions.until", QT_TRANSLATE_NOOP("Letters", "until when") },
    { "detentions.period", QT_TRANSLATE_NOOP("Letters", "from when until when, in one phrase") },
    { "detentions.orders", QT_TRANSLATE_NOOP("Letters", "the orders it rests on") },
    { "charges", QT_TRANSLATE_NOOP("Letters", "accusations with their stage") },
    { "charges.law", QT_TRANSLATE_NOOP("Letters", "the article") },
    { "charges.stage", QT_TRANSLATE_NOOP("Letters", "suspected, accused, indicted …") },
    { "charges.outcome_apart",
      QT_TRANSLATE_NOOP("Letters", "what came of it, unless the stage says so already") },
    { "charges.ended",
      QT_TRANSLATE_NOOP("Letters", "only where the accusation is pursued no longer") },
    { "denies", QT_TRANSLATE_NOOP("Letters", "only where the person denies the accusations") },
    { "denies_judgment",
      QT_TRANSLATE_NOOP("Letters", "the same, only where a judgment names the accusation") },
    { "statements", QT_TRANSLATE_NOOP("Letters", "what the person says") },
    { "spoken_for",
      QT_TRANSLATE_NOOP("Letters", "what a lawyer or a relative says in the person's place") },
    { "other_claims", QT_TRANSLATE_NOOP("Letters", "what others say, with who says it") },
    { "events", QT_TRANSLATE_NOOP("Letters", "what happened, in order") },
    { "hearings", QT_TRANSLATE_NOOP("Letters", "hearings, in order") },
    { "requests", QT_TRANSLATE_NOOP("Letters", "what is asked for, as typed") },
    { "paragraphs", QT_TRANSLATE_NOOP("Letters", "paragraphs of one's own") },
};


// Where the whole path says no more: by its last word.
constexpr Meaning leafMeanings[] = {
    { "from", QT_TRANSLATE_NOOP("Letters", "since when") },
    { "until", QT_TRANSLATE_NOOP("Letters", "until when") },
    { "law", QT_TRANSLATE_NOOP("Letters", "the article of law") },
    { "term", QT_TRANSLATE_NOOP("Letters", "how long") },
    { "type", QT_TRANSLATE_NOOP("Letters", "what kind") },
    { "authority", QT_TRANSLATE_NOOP("Letters", "which authority") },
    { "place", QT_TRANSLATE_NOOP("Letters", "where") },
    { "made", QT_TRANSLATE_NOOP("Letters", "when it was made") },
    { "court", QT_TRANSLATE_NOOP("Letters", "the court") },
    { "instance", QT_TRANSLATE_NOOP("Letters", "which instance") },
    { "in_absentia", QT_TRANSLATE_NOOP("Letters", "only where tried in absentia") },
    { "outcome", QT_TRANSLATE_NOOP("Letters", "what came of it") },
    { "outcome_date", QT_TRANSLATE_NOOP("Letters", "when it ended") },
    { "stage_date", QT_TRANSLATE_NOOP("Letters", "when that stage was reached") },
    { "acts_dated", QT_TRANSLATE_NOOP("Letters", "when the acts were dated") },
    { "offence", QT_TRANSLATE_NOOP("Letters", "the offence in words") },
    { "replaced_by", QT_TRANSLATE_NOOP("Letters", "what it was replaced by") },
    { "pronounced", QT_TRANSLATE_NOOP("Letters", "when it was pronounced") },
    { "to_serve", QT_TRANSLATE_NOOP("Letters", "how much is to be served") },
    { "probation", QT_TRANSLATE_NOOP("Letters", "the probation") },
    { "articles", QT_TRANSLATE_NOOP("Letters", "article by article") },
    { "in_force", QT_TRANSLATE_NOOP("Letters", "when it came into force") },
    { "fine", QT_TRANSLATE_NOOP("Letters", "the fine as stated") },
    { "is_fine", QT_TRANSLATE_NOOP("Letters", "only where the punishment is a fine") },
    { "stated", QT_TRANSLATE_NOOP("Letters", "the source's own conversion") },
    { "lashes", QT_TRANSLATE_NOOP("Letters", "how many lashes") },
    { "confiscation", QT_TRANSLATE_NOOP("Letters", "what is confiscated") },
    { "served_after", QT_TRANSLATE_NOOP("Letters", "the sentence it is served after") },
    { "served_with", QT_TRANSLATE_NOOP("Letters", "the sentence it is served with") },
    { "history", QT_TRANSLATE_NOOP("Letters", "the judgments it went through") },
    { "quashed", QT_TRANSLATE_NOOP("Letters", "only where it was quashed") },
    { "passed", QT_TRANSLATE_NOOP("Letters", "only where sentence was passed") },
    { "upheld", QT_TRANSLATE_NOOP("Letters", "only where it was upheld") },
    { "raised", QT_TRANSLATE_NOOP("Letters", "only where it was raised") },
    { "cut", QT_TRANSLATE_NOOP("Letters", "only where it was cut") },
    { "changed", QT_TRANSLATE_NOOP("Letters", "only where it was changed") },
    { "restored", QT_TRANSLATE_NOOP("Letters", "only where an earlier one was restored") },
    { "ordered", QT_TRANSLATE_NOOP("Letters", "only where it was ordered first") },
    { "again", QT_TRANSLATE_NOOP("Letters", "only where it was ordered once more") },
    { "extended", QT_TRANSLATE_NOOP("Letters", "only where it was extended") },
    { "ended", QT_TRANSLATE_NOOP("Letters", "only where it was ended") },
    { "unknown", QT_TRANSLATE_NOOP("Letters", "only where no length and no end is on record") },
    { "term_before", QT_TRANSLATE_NOOP("Letters", "how long it was before") },
    { "text", QT_TRANSLATE_NOOP("Letters", "in words") },
    { "claimant", QT_TRANSLATE_NOOP("Letters", "who says so") },
    { "at", QT_TRANSLATE_NOOP("Letters", "when") },
    { "purpose", QT_TRANSLATE_NOOP("Letters", "what it was about") },
    { "mode", QT_TRANSLATE_NOOP("Letters", "in person, online or closed") },
    { "end", QT_TRANSLATE_NOOP("Letters", "how it ended") },
    { "re_arrested", QT_TRANSLATE_NOOP("Letters", "only where re-arrested instead of released") },
    { "may_go_on", QT_TRANSLATE_NOOP("Letters", "only where it may or may not have ended") },
    { "contradicted",
      QT_TRANSLATE_NOOP("Letters", "only where another measure of the same days speaks against it") },
    { "may_begin", QT_TRANSLATE_NOOP("Letters", "only where it may or may not have begun") },
    { "orders", QT_TRANSLATE_NOOP("Letters", "the orders it rests on") },
    { "role", QT_TRANSLATE_NOOP("Letters", "in what role") },
    { "organisation", QT_TRANSLATE_NOOP("Letters", "the organisation") },
    { "starts", QT_TRANSLATE_NOOP("Letters", "what it starts with") },
    { "name", QT_TRANSLATE_NOOP("Letters", "the name") },
    { "sender", QT_TRANSLATE_NOOP("Letters", "who signs; a letter may have nobody") },
    { "pronoun", QT_TRANSLATE_NOOP("Letters", "the pronoun, where one is recorded") },
    { "letter", QT_TRANSLATE_NOOP("Letters", "what the letter has of its own") },
    { "person", QT_TRANSLATE_NOOP("Letters", "the person at risk") },
};

// clang-format on

QString meaningOf(const QString &path)
{
    for (const Meaning &meaning : meanings) {
        if (path == QLatin1StringView(meaning.path))
            return Letters::tr(meaning.words);
    }
    const QString leaf = path.section(u'.', -1);
    for (const Meaning &meaning : leafMeanings) {
        if (leaf == QLatin1StringView(meaning.path))
            return Letters::tr(meaning.words);
    }
    return QString(leaf).replace(u'_', u' '); // the name says it
}

/// What is about the person rests on the person's consent.
QString consentOf(const QString &path)
{
    static const QStringList none { u"letter"_s, u"sender"_s, u"official"_s, u"requests"_s,
                                    u"paragraphs"_s };
    if (none.contains(path.section(u'.', 0, 0)))
        return {};
    return path.startsWith(u"person.name"_s)
        ? Letters::tr("letters to the authorities; in an open letter, publication of the name")
        : Letters::tr("letters to the authorities");
}

void collect(const LetterValue &value, const QString &path, const QString &inside,
             QList<TemplateVariable> &all)
{
    const QString within = inside.isEmpty() ? path : path.mid(inside.size() + 1);
    QString insert = u"{{%1}}"_s.arg(within);
    if (value.isSeries() && value.members.isEmpty())
        insert = u"{{#%1}}{{.}}{{/%1}}"_s.arg(within);
    else if (!value.members.isEmpty())
        insert = u"{{#%1}}{{/%1}}"_s.arg(within);
    if (!path.isEmpty())
        all << TemplateVariable { path, inside, insert, meaningOf(path), consentOf(path) };
    for (auto member = value.members.cbegin(); member != value.members.cend(); ++member)
        collect(*member, path.isEmpty() ? member.key() : path + u'.' + member.key(),
                value.isSeries() ? path : inside, all);
}

} // namespace

QList<TemplateVariable> templateVariables()
{
    QList<TemplateVariable> all;
    collect(letterVocabulary(), {}, {}, all);
    return all;
}

} // namespace habeas
