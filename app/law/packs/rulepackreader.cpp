#include "app/law/packs/packparts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr qsizetype mostRules = 1'000;

bool isJurisdiction(const QString &code)
{
    const bool isCountry = code.size() == 2 && std::ranges::all_of(code, [](QChar letter) {
                               return letter >= u'A' && letter <= u'Z';
                           });
    return isCountry || code == u"INT"_s;
}

/// The pack to read into: an empty one, or the shipped one where the file only adds to it.
RulePack foundation(const PackFields &top, const QString &jurisdiction, const RulePack *shipped)
{
    if (!top.yes(u"extends"_s))
        return RulePack();
    if (shipped != nullptr && shipped->jurisdiction == jurisdiction)
        return *shipped;
    top.expected(u"extends"_s,
                 PackText::tr("a jurisdiction Habeas has rules for; leave the key out "
                              "where the file stands alone"));
    return RulePack();
}

void readHead(const PackFields &top, RulePack &pack)
{
    (void)top.oneOf(u"format"_s, { u"habeas-rules"_s });
    if (top.optionalNumber(u"format_version"_s, 1, 1) != 1)
        top.expected(u"format_version"_s, u"1"_s);
    pack.jurisdiction = top.text(u"jurisdiction"_s);
    if (!isJurisdiction(pack.jurisdiction))
        top.expected(u"jurisdiction"_s, PackText::tr("a country such as KZ, or INT"));
    pack.version = top.text(u"version"_s);
    pack.textVersion = top.text(u"text_version"_s);
    const auto readOn = top.optionalDay(u"text_read_on"_s);
    if (!readOn)
        top.expected(u"text_read_on"_s, PackText::tr("a day such as 2022-03-12"));
    pack.textReadOn = readOn.value_or(CivilDay());
}

void readNames(const PackFields &top, const QString &key, QHash<QString, LocalText> &names)
{
    if (!top.has(key))
        return;
    const PackFields fields = top.inside(key, key);
    for (const QString &code : fields.keys())
        names.insert(code, fields.localText(code));
}

void readRules(const PackFields &top, const QString &file, std::optional<Error> &error,
               RulePack &pack)
{
    QSet<QString> seen;
    const QJsonArray rules = top.list(u"rules"_s);
    if (rules.size() > mostRules)
        top.expected(u"rules"_s, PackText::tr("at most %1 rules").arg(mostRules));
    for (qsizetype i = 0; i < rules.size() && !error; ++i) {
        const QJsonObject object = rules.at(i).toObject();
        const QString id = object.value(u"id"_s).toString();
        const QString where = id.isEmpty() ? PackText::tr("rule number %1").arg(i + 1)
                                           : PackText::tr("rule %1").arg(id);
        const PackFields fields(object, file, where, error);
        if (!rules.at(i).isObject())
            fields.objectTo(PackText::tr("%1: expected a group of keys in braces.").arg(where));
        if (seen.contains(id))
            fields.expected(u"id"_s, PackText::tr("a name no other rule has"));
        seen.insert(id);
        const Rule rule = readRule(fields, pack);
        const auto same = std::ranges::find(pack.rules, id, &Rule::id);
        if (same == pack.rules.end())
            pack.rules << rule;
        else // of the pack this one extends
            *same = rule;
    }
}

} // namespace

Result<RulePack> readRulePack(const QByteArray &json, const QString &fileName,
                              const RulePack *shipped)
{
    std::optional<Error> error;
    if (json.size() > mostBytes) {
        const PackFields none({}, fileName, {}, error);
        none.objectTo(PackText::tr("It is larger than 4 MB, which no rule pack is."));
        return tl::unexpected(*error);
    }
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const PackFields top(document.object(), fileName, {}, error);
    if (problem.error != QJsonParseError::NoError)
        top.objectTo(PackText::tr("It stops being JSON at byte %1.").arg(problem.offset));
    else if (!document.isObject())
        top.objectTo(PackText::tr("Expected one group of keys in braces."));
    top.allow({ u"format"_s, u"format_version"_s, u"jurisdiction"_s, u"extends"_s, u"version"_s,
                u"text_version"_s, u"text_read_on"_s, u"counting"_s, u"actors"_s, u"instruments"_s,
                u"conditions"_s, u"weekend"_s, u"holidays"_s, u"fixed_holidays"_s, u"rules"_s });
    RulePack pack = foundation(top, document.object().value(u"jurisdiction"_s).toString(), shipped);
    readHead(top, pack);
    readCounting(top, pack);
    readNames(top, u"actors"_s, pack.actors);
    readNames(top, u"instruments"_s, pack.instruments);
    readConditions(top, pack);
    readCalendar(top, pack.calendar);
    readRules(top, fileName, error, pack);
    if (error)
        return tl::unexpected(*error);
    return pack;
}

} // namespace habeas
