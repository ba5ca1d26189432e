#include "app/base/dates/dateprint.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/dates.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/jsonvalues.h"
#include "app/cli/rows/texttable.h"
#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/sentenceend.h"
#include "app/law/proceedings/sentencewords.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct SentencesText
{
    Q_DECLARE_TR_FUNCTIONS(SentencesCommand)
};

QString shortDate(const PartialDate &date)
{
    return date.isSet() ? printDate(date, screenLanguage(), DateStyle::Short) : QString();
}

QJsonObject judgmentJson(const CaseFolder &folder, const SentenceChain &chain, qsizetype index)
{
    const Judgment &judgment = chain.judgments.at(index);
    QJsonObject json = recordJson(judgment.sentence);
    QJsonArray counts;
    for (const Count &count : judgment.counts)
        counts << recordJson(count);
    json.insert(u"counts"_s, counts);
    json.insert(u"words"_s, judgmentWords(chain, index));
    json.insert(u"stands"_s, chain.standing == index);
    json.insert(u"passed"_s, judgment.passed);
    json.insert(u"served_words"_s, textJson(servedWords(folder, judgment.sentence)));
    json.insert(u"count_terms"_s, textJson(countTerms(judgment)));
    return json;
}

QJsonValue endJson(const std::optional<SentenceEnd> &end)
{
    if (!end)
        return {};
    QJsonObject json { { u"earliest"_s, dayJson(end->earliest) },
                       { u"latest"_s, dayJson(end->latest) },
                       { u"stated"_s, dateJson(end->stated) },
                       { u"arithmetic"_s, textJson(end->arithmetic) },
                       { u"credit"_s, textJson(end->credit) } };
    if (end->approximate)
        json.insert(u"approximate"_s, true);
    return json;
}

QJsonObject chainJson(const CaseFolder &folder, const SentenceChain &chain, CivilDay day)
{
    QJsonArray judgments;
    for (qsizetype i = 0; i < chain.judgments.size(); ++i)
        judgments << judgmentJson(folder, chain, i);
    const Sentence *standing = chain.inEffect();
    return { { u"person"_s, textJson(chain.person.isNull() ? QString() : chain.person.text()) },
             { u"person_name"_s, textJson(shownName(folder, chain.person)) },
             { u"state"_s, code(chain.state) },
             { u"in_effect"_s, standing == nullptr ? QJsonValue() : standing->id.text() },
             { u"penalty"_s, textJson(standing == nullptr ? QString() : penaltyWords(*standing)) },
             { u"why"_s, whyWords(chain, day) },
             { u"unsure"_s, chain.unsure },
             { u"circular"_s, chain.circular },
             { u"end"_s, endJson(sentenceEnd(folder, chain, day)) },
             { u"judgments"_s, judgments } };
}

QString endText(const SentenceEnd &end)
{
    QString text;
    if (end.stated.isSet())
        text += wrapped(SentencesText::tr("Stated end: %1").arg(shortDate(end.stated)), u"  "_s);
    if (!end.credit.isEmpty())
        text += wrapped(SentencesText::tr("Days counted towards it: %1").arg(end.credit), u"  "_s);
    return text + wrapped(SentencesText::tr("Computed end: %1").arg(end.arithmetic), u"  "_s);
}

QString chainText(const CaseFolder &folder, const SentenceChain &chain, CivilDay day)
{
    QString text = whoseName(folder, chain.person);
    if (!text.isEmpty())
        text += u'\n';
    for (qsizetype i = 0; i < chain.judgments.size(); ++i) {
        const Judgment &judgment = chain.judgments.at(i);
        const QString date = shortDate(judgment.sentence.pronounced);
        text += wrapped((date.isEmpty() ? SentencesText::tr("(no date)") : date) + u"  "_s
                            + judgmentWords(chain, i),
                        {});
        for (const QString &line : countWords(folder, judgment))
            text += wrapped(u"– "_s + line, u"    "_s);
        if (const QString terms = countTerms(judgment); !terms.isEmpty())
            text += wrapped(SentencesText::tr("Article by article: %1. To be served: %2.")
                                .arg(terms,
                                     judgment.sentence.enforceableTerm.isEmpty()
                                         ? termWords(judgment.sentence.term)
                                         : termWords(judgment.sentence.enforceableTerm)),
                            u"    "_s);
        if (const QString served = servedWords(folder, judgment.sentence); !served.isEmpty())
            text += wrapped(served, u"    "_s);
    }
    text += wrapped(whyWords(chain, day), u"= "_s);
    if (const Sentence *standing = chain.inEffect())
        text += wrapped(penaltyWords(*standing), u"  "_s);
    if (const auto end = sentenceEnd(folder, chain, day))
        text += endText(*end);
    return text;
}

} // namespace

Result<Reply> sentencesCommand(const Invocation &call)
{
    const auto opened = openCaseOnDay(call);
    if (!opened)
        return tl::unexpected(opened.error());
    const auto &[session, folder, day] = *opened;
    QJsonArray list;
    QStringList texts;
    for (const SentenceChain &chain : sentenceChains(folder, day)) {
        list << chainJson(folder, chain, day);
        texts << chainText(folder, chain, day);
    }
    if (texts.isEmpty())
        texts << SentencesText::tr("No sentence is on record.") + u'\n';
    const QJsonObject json { { u"case"_s, folder.file.ref },
                             { u"on"_s, day.iso() },
                             { u"sentences"_s, list } };
    return Reply { json, texts.join(u'\n') };
}

} // namespace habeas
