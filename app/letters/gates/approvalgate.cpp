#include "app/letters/gates/approvalgate.h"

#include "app/base/dates/dateprint.h"
#include "app/letters/frozenletter.h"
#include "app/letters/template/words.h"

#include <QHash>
#include <QRegularExpression>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// Follows from the program's own templates alone.
const QHash<QString, TemplateInfo> &shippedById()
{
    static const QHash<QString, TemplateInfo> shipped = [] {
        QHash<QString, TemplateInfo> byId;
        for (const TemplateInfo &info : shippedTemplates())
            byId.insert(info.id, info);
        return byId;
    }();
    return shipped;
}

} // namespace

QString approvedWords(const ComposedLetter &letter, CivilDay date)
{
    static const QRegularExpression line(u"<p class=\"date\\b[^\"]*\">([^<]*)</p>"_s);
    const QRegularExpressionMatch first = line.match(letter.html);
    const QString day = printDay(date, letter.language);
    const QString said = first.captured(1);
    if (said != day && !said.endsWith(u", "_s + day)) // after the place
        return letter.html;
    QString words = letter.html;
    return words.remove(first.capturedEnd(1) - day.size(), day.size());
}

bool needsApproval(const TemplateInfo &info)
{
    const bool filledByHand = info.needs.contains(u"nothing"_s);
    const bool theirOwn = info.reader == Reader::Person && info.consents.isEmpty();
    return info.reader != Reader::Office && !filledByHand && !theirOwn;
}

bool needsApproval(const QString &templateId)
{
    const auto info = shippedById().constFind(templateId);
    return info == shippedById().cend() || needsApproval(*info);
}

bool isDraft(const Letter &letter)
{
    return !isApproved(letter) && needsApproval(letter.templateId);
}

Reader readerOf(const TemplateInfo &info, bool isOpenLetter)
{
    if (info.reader == Reader::Authorities && isOpenLetter)
        return Reader::Public;
    if (info.reader == Reader::Person && !info.consents.isEmpty())
        return Reader::Authorities;
    return info.reader;
}

Reader readerOf(const QString &templateId, bool isOpenLetter)
{
    return readerOf(shippedById().value(templateId), isOpenLetter);
}

Telling tellingOf(const LetterWish &wish, const TemplateInfo &info, Id<Person> person)
{
    return { readerOf(info, wish.official == nullptr),
             { person },
             wish.date,
             wish.confirmations.contains(u"consent_audience"_s) };
}

Result<> stillCovered(const CaseFolder &folder, const MadeLetter &made, CivilDay on)
{
    const Id<Person> person = made.person.isNull() ? personAtRisk(folder) : made.person;
    for (const QString &purpose : purposesOf(made.templateId, made.isOpen && !made.namesNobody)) {
        const auto consent = consentFor(folder, person, purpose, on);
        if (!consent)
            return tl::unexpected(consent.error());
        // What everybody may read reaches others, whatever was confirmed.
        const bool everybody = readerOf(made.templateId, made.isOpen) == Reader::Public;
        if (consent->limited && (everybody || !made.audienceConfirmed))
            return refused(Letters::tr("The person's answer speaks of certain readers only: “%1”, "
                                       "and nobody has confirmed that this reaches no others.")
                               .arg(consent->audience),
                           u"consent_audience"_s);
    }
    if (readerOf(made.templateId, made.isOpen) != Reader::Public)
        return {};
    const auto open = mayBePublished(folder, person, on, made.namesNobody);
    return open ? Result<>() : tl::unexpected(open.error());
}

QStringList purposesOf(const QString &templateId, bool isOpenLetter)
{
    const auto info = shippedById().constFind(templateId);
    if (info != shippedById().cend() && info->reader != Reader::Authorities)
        return info->consents;
    QStringList purposes { u"letter_to_authorities"_s };
    if (isOpenLetter)
        purposes << u"publish_name"_s;
    return purposes;
}

} // namespace habeas
