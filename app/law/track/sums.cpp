#include "app/law/findings/crossfindings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/proceedings/recordwords.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct SumText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// "400000", "885.50" in hundredths, so that sums of money are exact. Nothing for anything else.
std::optional<qint64> hundredths(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString decimals = point < 0 ? u"00"_s : text.mid(point + 1).leftJustified(2, u'0');
    bool whole = false;
    bool rest = false;
    const qint64 units = text.left(point < 0 ? text.size() : point).toLongLong(&whole);
    const int cents = decimals.toInt(&rest);
    constexpr qint64 most = 1'000'000'000'000'000;
    if (!whole || !rest || decimals.size() > 2 || units < 0 || units > most)
        return std::nullopt;
    return units * 100 + cents;
}

Finding differs(const CaseFolder &folder, const Sentence &sentence, const QString &field,
                const QString &whole, const QString &parts)
{
    Finding finding { u"sum_differs"_s, sentence.person, { sentence.id.uuid() } };
    for (const Count &count : folder.counts) {
        if (count.sentence == sentence.id)
            finding.about << count.id.uuid();
    }
    finding.text
        = SumText::tr("%1, %2: %3 on the whole, but its counts add up to %4.")
              .arg(recordWords(folder, sentence.id.uuid()), fieldWords(field), whole, parts);
    finding.value = restsOn({ field, whole, parts });
    finding.fix = { u"edit"_s, sentence.id.uuid(), field,
                    SumText::tr("Correct the sum or one of its parts") };
    return finding;
}

/// Only where every count says something: what nobody recorded cannot be added up.
void ofSentence(const CaseFolder &folder, const Sentence &sentence, QList<Finding> &found)
{
    qint64 fines = 0;
    qint64 lashes = 0;
    bool allFines = sentence.fine.isSet();
    bool allLashes = sentence.lashes.has_value();
    bool any = false;
    for (const Count &count : folder.counts) {
        if (!(count.sentence == sentence.id))
            continue;
        any = true;
        const auto amount = hundredths(count.fine.amount);
        allFines = allFines && amount && count.fine.currency == sentence.fine.currency;
        allLashes = allLashes && count.lashes;
        fines += amount.value_or(0);
        lashes += count.lashes.value_or(0);
    }
    const auto whole = hundredths(sentence.fine.amount);
    if (any && allFines && whole && *whole != fines)
        found << differs(folder, sentence, u"fine"_s,
                         QString(sentence.fine.amount + u' ' + sentence.fine.currency),
                         QString(decimalText(fines) + u' ' + sentence.fine.currency));
    if (any && allLashes && *sentence.lashes != lashes)
        found << differs(folder, sentence, u"lashes"_s, QString::number(*sentence.lashes),
                         QString::number(lashes));
}

/// A part cannot be more than its whole, nor all parts of one unit together.
void ofFigure(const CaseFolder &folder, const Claim &whole, QList<Finding> &found)
{
    const auto limit = hundredths(whole.quantity);
    if (!limit)
        return;
    Finding finding { u"sum_differs"_s, {}, { whole.id.uuid() } };
    qint64 sum = 0;
    for (const Claim &part : folder.claims) {
        const auto amount = hundredths(part.quantity);
        if (!(part.partOf == whole.id) || !amount)
            continue;
        finding.about << part.id.uuid();
        sum += *amount;
    }
    if (sum <= *limit)
        return;
    finding.text = SumText::tr("%1 says %2 (%3), but the figures counted inside it add up to %4.")
                       .arg(whole.claimant, whole.quantity, whole.unit, decimalText(sum));
    finding.value = restsOn({ whole.quantity, decimalText(sum) });
    finding.fix = { u"edit"_s, whole.id.uuid(), u"quantity"_s,
                    SumText::tr("Correct the sum or one of its parts") };
    found << finding;
}

} // namespace

QList<Finding> sums(const CaseFolder &folder)
{
    QList<Finding> found;
    for (const Sentence &sentence : folder.sentences)
        ofSentence(folder, sentence, found);
    for (const Claim &claim : folder.claims)
        ofFigure(folder, claim, found);
    return found;
}

} // namespace habeas
