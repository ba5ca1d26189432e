#include "app/base/dates/daterelation.h"
#include "app/law/findings/crossfindings.h"
#include "app/law/findings/findingwords.h"
#include "app/law/proceedings/recordwords.h"

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ClaimText
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

/// Two dates differ where no day fits both: "March 2022" and 12 March 2022 do not.
bool differ(const FieldValue &field, const QString &one, const QString &other)
{
    if (field.date) {
        const auto a = PartialDate::fromEdtf(one);
        const auto b = PartialDate::fromEdtf(other);
        if (a && b && !a->isUnknown() && !b->isUnknown())
            return liesBefore(*a, *b) || liesBefore(*b, *a);
    }
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) != 0;
}

/// A claim that gives another value for a field the folder has.
struct FieldClaim
{
    const Claim *claim;
    QUuid record;
    FieldValue field;
};

QList<FieldClaim> fieldClaims(const CaseFolder &folder)
{
    QList<FieldClaim> claims;
    for (const Claim &claim : folder.claims) {
        const QUuid record = QUuid::fromString(claim.record);
        if (record.isNull() || claim.field.isEmpty() || claim.value.isEmpty())
            continue;
        if (const auto field = fieldOf(folder, record, claim.field))
            claims << FieldClaim { &claim, record, *field };
    }
    return claims;
}

Finding withRecord(const CaseFolder &folder, const FieldClaim &said)
{
    const Claim &claim = *said.claim;
    const QString source = said.field.sources.isEmpty()
        ? ClaimText::tr("no source named", "after what a record says")
        : said.field.sources.join(u"; "_s);
    Finding finding { u"contradiction"_s, said.field.person, { said.record, claim.id.uuid() } };
    finding.text
        = ClaimText::tr("%1, %2: the record says %3 (%4), %5 says %6.")
              .arg(recordWords(folder, said.record), fieldWords(claim.field), said.field.words,
                   source, claim.claimant, wordsFor(said.field, claim.value));
    finding.value = restsOn({ claim.field, said.field.text, claim.value });
    finding.fix = { u"compare"_s, said.record, claim.field,
                    ClaimText::tr("Compare the two sources; both stay on record") };
    return finding;
}

Finding twoClaims(const CaseFolder &folder, const FieldClaim &one, const FieldClaim &other)
{
    Finding finding { u"claims_differ"_s,
                      one.field.person,
                      { one.record, one.claim->id.uuid(), other.claim->id.uuid() } };
    finding.text = ClaimText::tr("%1, %2: %3 says %4, %5 says %6.")
                       .arg(recordWords(folder, one.record), fieldWords(one.claim->field),
                            one.claim->claimant, wordsFor(one.field, one.claim->value),
                            other.claim->claimant, wordsFor(one.field, other.claim->value));
    finding.value = restsOn({ one.claim->field, one.claim->value, other.claim->value });
    finding.fix = { u"compare"_s, one.record, one.claim->field,
                    ClaimText::tr("Compare the two sources; both stay on record") };
    return finding;
}

bool speakOfTheSame(const FieldClaim &one, const FieldClaim &other)
{
    return one.record == other.record && one.claim->field == other.claim->field;
}

/// "238 people killed" and "300 people killed", said of the same event.
QList<Finding> figures(const CaseFolder &folder)
{
    QList<Finding> found;
    const QList<Claim> &claims = folder.claims;
    for (qsizetype i = 0; i < claims.size(); ++i) {
        for (qsizetype j = i + 1; j < claims.size(); ++j) {
            const Claim &a = claims.at(i);
            const Claim &b = claims.at(j);
            const bool same = !a.event.isNull() && a.event == b.event && !a.quantity.isEmpty()
                && !b.quantity.isEmpty() && a.unit == b.unit;
            if (!same || a.quantity == b.quantity)
                continue;
            Finding finding { u"claims_differ"_s, {}, { a.id.uuid(), b.id.uuid() } };
            finding.text = ClaimText::tr("%1 (%2): %3 says %4, %5 says %6.")
                               .arg(recordWords(folder, a.event.uuid()), a.unit, a.claimant,
                                    a.quantity, b.claimant, b.quantity);
            finding.value = restsOn({ a.quantity, b.quantity });
            finding.fix = { u"compare"_s, a.id.uuid(), u"quantity"_s,
                            ClaimText::tr("Compare the two sources; both stay on record") };
            found << finding;
        }
    }
    return found;
}

} // namespace

QList<Finding> contradictions(const CaseFolder &folder)
{
    QList<Finding> found;
    const QList<FieldClaim> claims = fieldClaims(folder);
    const auto contradictsRecord = [](const FieldClaim &said) {
        return said.field.text.isEmpty() || differ(said.field, said.field.text, said.claim->value);
    };
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const FieldClaim &one = claims.at(i);
        if (!contradictsRecord(one))
            continue;
        if (!one.field.text.isEmpty())
            found << withRecord(folder, one);
        for (qsizetype j = i + 1; j < claims.size(); ++j) {
            const FieldClaim &other = claims.at(j);
            if (speakOfTheSame(one, other) && contradictsRecord(other)
                && differ(one.field, one.claim->value, other.claim->value))
                found << twoClaims(folder, one, other);
        }
    }
    return found + figures(folder);
}

} // namespace habeas
