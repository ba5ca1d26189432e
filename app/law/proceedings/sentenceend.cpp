#include "app/law/proceedings/sentenceend.h"

#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/law/proceedings/pardons.h"
#include "app/law/proceedings/sentencewords.h"
#include "app/law/proceedings/termstart.h"
#include "app/law/track/credits.h"
#include "app/law/track/heldspans.h"
#include "app/law/track/sincewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct EndText
{
    Q_DECLARE_TR_FUNCTIONS(Sentences)
};

/// Days taken off a term; a range, because days held are one.
struct Credit
{
    qint64 least = 0;
    qint64 most = 0;
    QStringList parts;
    bool unclear = false; ///< days that count at an unknown number
};

QString rangeWords(qint64 least, qint64 most)
{
    if (least == most)
        return EndText::tr("%n day(s)", nullptr, int(most));
    return EndText::tr("%1–%n day(s)", nullptr, int(most)).arg(least);
}

/// A day held before the term begins counts as many days as the rate says; one held after that
/// is a day of the term already, so only what the rate adds is taken off.
std::optional<double> rateOf(const Measure &measure, const PartialDate &begins)
{
    bool isNumber = false;
    const double rate = measure.credit.toDouble(&isNumber);
    if (!isNumber || rate <= 0)
        return std::nullopt;
    const auto until = measure.until.latest();
    const auto from = measure.from.earliest();
    if (until && begins.earliest() && *until <= *begins.earliest())
        return rate;
    if (from && begins.latest() && *from >= *begins.latest())
        return std::max(rate - 1, 0.0);
    return std::nullopt;
}

/// The measures the record counts towards one of the chain's sentences, by start.
QList<Measure> creditedMeasures(const CaseFolder &folder, const SentenceChain &chain)
{
    QList<Measure> measures;
    for (const Measure &measure : folder.measures) {
        const bool counted = !measure.credit.isEmpty()
            && std::ranges::any_of(chain.judgments, [&](const Judgment &judgment) {
                   return judgment.sentence.id == measure.sentence;
               });
        if (counted)
            measures << measure;
    }
    std::ranges::stable_sort(measures, [](const Measure &a, const Measure &b) {
        return PartialDate::sortsBefore(a.from, b.from);
    });
    return measures;
}

Credit creditOf(const CaseFolder &folder, const SentenceChain &chain, const PartialDate &begins,
                CivilDay today)
{
    Credit credit;
    const QList<Measure> measures = creditedMeasures(folder, chain);
    const HeldSpans spans(measures, today);
    for (qsizetype i = 0; i < measures.size(); ++i) {
        const DayRange days = spans.daysOf(i);
        const auto rate = rateOf(measures.at(i), begins);
        if (!rate || days.unbounded || days.approximate) {
            credit.unclear = true;
            continue;
        }
        const auto least = qint64(std::floor(double(days.least) * *rate));
        const auto most = qint64(std::ceil(double(days.most) * *rate));
        if (most == 0)
            continue;
        credit.least += least;
        credit.most += most;
        credit.parts << EndText::tr("%1 held × %2 = %3", "days, rate, days")
                            .arg(rangeWords(days.least, days.most), QString::number(*rate),
                                 rangeWords(least, most));
    }
    return credit;
}

QString endWords(CivilDay earliest, CivilDay latest)
{
    const Language language = screenLanguage();
    if (earliest == latest)
        return printDay(latest, language);
    return EndText::tr("between %1 and %2")
        .arg(printDay(earliest, language), printDay(latest, language));
}

void compute(SentenceEnd &end, const PartialDate &begins, const Term &term, const Credit &credit)
{
    if (!begins.earliest() || !begins.latest())
        return;
    const auto first = addTerm(*begins.earliest(), term);
    const auto last = addTerm(*begins.latest(), term);
    if (!first || !last)
        return;
    end.earliest = first->plusDays(-credit.most);
    end.latest = last->plusDays(-credit.least);
    end.approximate = !isCertain(begins);
    QString sum = EndText::tr("%1 + %2", "date, length")
                      .arg(sinceWords(begins, screenLanguage()), printTerm(term, screenLanguage()));
    if (credit.most > 0)
        sum = EndText::tr("%1 − %2", "a sum, days taken off")
                  .arg(sum, rangeWords(credit.least, credit.most));
    end.arithmetic = EndText::tr("%1 = %2", "a sum, its result")
                         .arg(sum, endWords(*end.earliest, *end.latest));
}

/// What is missing, and where each day leads that the term may run from: those the track counts.
QString possibleWords(const CaseFolder &folder, const SentenceChain &chain, const Term &term,
                      CivilDay today)
{
    QStringList sums;
    const auto after = endOfTheOneBefore(folder, chain, today);
    for (const TermStart &start : termStarts(folder.measures, chain, after)) {
        const Credit credit = creditOf(folder, chain, start.date, today);
        SentenceEnd possible;
        if (!credit.unclear)
            compute(possible, start.date, term, credit);
        if (!possible.arithmetic.isEmpty())
            sums << possible.arithmetic;
    }
    if (sums.isEmpty() && !servedAfter(chain).isNull())
        return EndText::tr("It is served after another sentence whose end is not known, so no end "
                           "is computed.");
    if (sums.isEmpty())
        return EndText::tr("The day the term runs from is not on record, so no end is computed.");
    if (after)
        return EndText::tr("It is served after another sentence. Counted from where that one ends: "
                           "%1.",
                           "one sum or more")
            .arg(sums.join(u"; "_s));
    return EndText::tr("The day the term runs from is not on record. Counted from the days it may "
                       "run from: %1.",
                       "one sum or more")
        .arg(sums.join(u"; "_s));
}

} // namespace

bool hasTerm(const Sentence &sentence)
{
    static const QStringList without { u"life"_s,      u"death"_s,      u"fine"_s,
                                       u"acquittal"_s, u"flogging"_s,   u"confiscation"_s,
                                       u"suspended"_s, u"deportation"_s };
    return !without.contains(sentence.type);
}

std::optional<SentenceEnd> sentenceEnd(const CaseFolder &folder, const SentenceChain &chain,
                                       CivilDay today)
{
    if (chain.state != SentenceChain::State::Stands || !hasTerm(*chain.inEffect()))
        return std::nullopt;
    const Sentence &sentence = *chain.inEffect();
    SentenceEnd end;
    if (const auto pardon = pardonOf(folder, chain, sentenceChains(folder, today), today)) {
        end.stated = sentence.statedEnd;
        end.arithmetic = EndText::tr("A pardon or an amnesty came after it (%1), so no end is "
                                     "computed.")
                             .arg(pardon->at.isSet() ? printDate(pardon->at, screenLanguage())
                                                     : EndText::tr("no date on record"));
        return end;
    }
    end.stated = sentence.statedEnd;
    const QString length
        = sentence.enforceableTerm.isEmpty() ? sentence.term : sentence.enforceableTerm;
    const Result<Term> term = termFromText(length);
    if (!term) {
        end.arithmetic = EndText::tr("The length is not on record, so no end is computed.");
        return end;
    }
    const PartialDate begins = termBegins(chain);
    if (!begins.isSet()) {
        end.arithmetic = possibleWords(folder, chain, *term, today);
        return end;
    }
    const Credit credit = creditOf(folder, chain, begins, today);
    end.credit = credit.parts.join(u"; "_s);
    if (credit.unclear) {
        end.arithmetic = EndText::tr("How many days already held count towards the term cannot be "
                                     "told from the record, so no end is computed.");
        return end;
    }
    compute(end, begins, *term, credit);
    if (end.arithmetic.isEmpty())
        end.arithmetic = EndText::tr("This length has no sum on the calendar.");
    return end;
}

QString countTerms(const Judgment &judgment)
{
    QStringList terms;
    for (const Count &count : judgment.counts) {
        if (!count.term.isEmpty())
            terms << termWords(count.term);
    }
    return terms.size() < 2 ? QString() : terms.join(u" + "_s);
}

} // namespace habeas
