#include "app/letters/template/salutations.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

QList<Salutation> readShipped()
{
    QFile file(u":/thesauri/salutations.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("This program was built without its salutations (:/thesauri/salutations.json).");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    QList<Salutation> all;
    for (const QJsonValue &value : root.value(u"salutations"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        Salutation one;
        one.officeKind = entry.value(u"office"_s).toString();
        one.language = entry.value(u"language"_s).toString();
        one.gender = entry.value(u"gender"_s).toString();
        one.salutation = entry.value(u"salutation"_s).toString();
        one.close = entry.value(u"close"_s).toString();
        all << one;
    }
    return all;
}

bool isAlike(const Salutation &a, const Salutation &b)
{
    return a.officeKind == b.officeKind && a.language == b.language && a.gender == b.gender;
}

} // namespace

const QList<Salutation> &shippedSalutations()
{
    static const QList<Salutation> all = readShipped(); // the program's own data: never changes
    return all;
}

QList<Salutation> salutationsFor(const QString &officeKind, const QString &language,
                                 const QString &gender, const QList<Salutation> &own)
{
    const auto fits = [&](const Salutation &one) {
        const bool known = gender == u"male" || gender == u"female";
        return !one.deleted && one.officeKind == officeKind && one.language == language
            && (!known || one.gender.isEmpty() || one.gender == gender);
    };
    QList<Salutation> offered;
    std::ranges::copy_if(own, std::back_inserter(offered), fits);
    for (const Salutation &shipped : shippedSalutations()) {
        const bool replaced = std::ranges::any_of(own, [&shipped](const Salutation &one) {
            return !one.deleted && isAlike(one, shipped);
        });
        if (!replaced && fits(shipped))
            offered << shipped;
    }
    return offered;
}

} // namespace habeas
