#include "app/law/packs/rulepack.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

} // namespace

const QStringList &knownTriggers()
{
    static const QStringList triggers {
        u"delivery.actual"_s,  u"detention.actual"_s,    u"detention.record"_s,
        u"detention.expiry"_s, u"court.receipt"_s,       u"custody.start"_s,
        u"custody.expiry"_s,   u"extension.requested"_s, u"measure.start"_s,
        u"ivs.placement"_s,    u"house_arrest.start"_s,  u"ruling.made"_s,
        u"ruling.received"_s,  u"verdict.pronounced"_s,  u"verdict.copy_served"_s,
        u"verdict.in_force"_s, u"admin.actual"_s,        u"admin.ruling_copy_served"_s,
        u"admin.offence"_s,    u"un.communication"_s,
    };
    return triggers;
}

const QStringList &knownActs()
{
    static const QStringList acts {
        u"detention.recorded"_s, u"custody.ordered"_s,     u"custody.received"_s, u"order.made"_s,
        u"charge.brought"_s,     u"extension.requested"_s, u"admin.ordered"_s,    u"appeal.filed"_s,
    };
    return acts;
}

Result<RulePack> shippedRulePack(const QString &jurisdiction)
{
    const QString code = jurisdiction.toLower();
    const bool isCountry = code.size() == 2 && code.front().isLetter() && code.back().isLetter();
    QFile file(u":/rules/%1.json"_s.arg(code));
    if ((!isCountry && code != u"int"_s) || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::NotFound,
                       PackText::tr("Habeas has no rules for “%1” yet. Deadlines for this case can "
                                    "be typed by hand.")
                           .arg(jurisdiction));
    }
    return readRulePack(file.readAll(), code % u".json"_s);
}

QString inLanguage(const LocalText &text, Language language)
{
    return text.value(language, text.value(Language::English));
}

QString code(Confidence confidence)
{
    switch (confidence) {
    case Confidence::TextRead:
        return u"P"_s;
    case Confidence::Secondary:
        return u"S"_s;
    case Confidence::Memory:
        return u"M"_s;
    }
    return {};
}

} // namespace habeas
