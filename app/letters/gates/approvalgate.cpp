#include "app/letters/gates/approvalgate.h"

#include "app/letters/frozenletter.h"

#include <QHash>

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
