#include "app/law/packfields.h"
#include "app/law/rulepack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

constexpr int longestTerm = 10'000;
constexpr int mostWorkingDays = 1'000;

/// Reads one document. Every function stops meaning anything after the first error, which is what
/// read() then answers with.
class PackReader
{
public:
    explicit PackReader(QString file)
        : m_file(std::move(file))
    {
    }

    Result<RulePack> read(const QByteArray &json);

private:
    void readHead(const PackFields &top);
    void readCounting(const PackFields &top);
    void readActors(const PackFields &top);
    void readConditions(const PackFields &top);
    void readHolidays(const PackFields &top);
    void readYear(const PackFields &fields, int year);
    void readRules(const PackFields &top);
    [[nodiscard]] Condition condition(const PackFields &fields) const;
    void readArticles(const PackFields &fields, Condition &condition) const;
    [[nodiscard]] Rule rule(const PackFields &fields) const;
    void readTerm(const PackFields &fields, Rule &rule) const;
    void readReach(const PackFields &fields, Rule &rule) const;
    void checkConditions(const PackFields &fields, const QString &key,
                         const QStringList &alternatives) const;

    QString m_file;
    mutable std::optional<Error> m_error;
    RulePack m_pack;
};

std::optional<CountingProfile> profileOf(const QString &code)
{
    if (code == u"L"_s)
        return CountingProfile::Liberty;
    if (code == u"M"_s)
        return CountingProfile::Months;
    if (code == u"O"_s)
        return CountingProfile::Ordinary;
    return std::nullopt;
}

Confidence confidenceOf(const QString &code)
{
    if (code == u"P"_s)
        return Confidence::TextRead;
    return code == u"S"_s ? Confidence::Secondary : Confidence::Memory;
}

const QMap<QString, Term::Unit> &units()
{
    static const QMap<QString, Term::Unit> map {
        { u"hour"_s, Term::Unit::Hour },   { u"day"_s, Term::Unit::Day },
        { u"week"_s, Term::Unit::Week },   { u"working_day"_s, Term::Unit::WorkingDay },
        { u"month"_s, Term::Unit::Month }, { u"year"_s, Term::Unit::Year },
    };
    return map;
}

const QStringList profileCodes { u"L"_s, u"M"_s, u"O"_s };
const QStringList confidenceCodes { u"P"_s, u"S"_s, u"M"_s };

Result<RulePack> PackReader::read(const QByteArray &json)
{
    QJsonParseError problem {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const PackFields top(document.object(), m_file, {}, m_error);
    if (problem.error != QJsonParseError::NoError)
        top.objectTo(PackText::tr("It stops being JSON at byte %1.").arg(problem.offset));
    else if (!document.isObject())
        top.objectTo(PackText::tr("Expected one group of keys in braces."));

    readHead(top);
    readCounting(top);
    readActors(top);
    readConditions(top);
    readHolidays(top);
    readRules(top);
    if (m_error)
        return tl::unexpected(*m_error);
    return m_pack;
}

void PackReader::readHead(const PackFields &top)
{
    top.allow({ u"format"_s, u"format_version"_s, u"jurisdiction"_s, u"version"_s,
                u"text_version"_s, u"text_read_on"_s, u"counting"_s, u"actors"_s, u"conditions"_s,
                u"holidays"_s, u"rules"_s });
    (void)top.oneOf(u"format"_s, { u"habeas-rules"_s });
    if (top.optionalNumber(u"format_version"_s, 1, 1) != 1)
        top.expected(u"format_version"_s, u"1"_s);
    m_pack.jurisdiction = top.text(u"jurisdiction"_s);
    m_pack.version = top.text(u"version"_s);
    m_pack.textVersion = top.text(u"text_version"_s);
    const auto readOn = top.optionalDay(u"text_read_on"_s);
    if (!readOn)
        top.expected(u"text_read_on"_s, PackText::tr("a day such as 2022-03-12"));
    m_pack.textReadOn = readOn.value_or(CivilDay());
}

void PackReader::readCounting(const PackFields &top)
{
    const PackFields fields = top.inside(u"counting"_s, u"counting"_s);
    fields.allow(profileCodes);
    for (const QString &code : fields.keys()) {
        if (const auto profile = profileOf(code))
            m_pack.counting.insert(*profile, fields.localText(code));
    }
}

void PackReader::readActors(const PackFields &top)
{
    if (!top.has(u"actors"_s))
        return;
    const PackFields fields = top.inside(u"actors"_s, u"actors"_s);
    for (const QString &code : fields.keys())
        m_pack.actors.insert(code, fields.localText(code));
}

void PackReader::readConditions(const PackFields &top)
{
    if (!top.has(u"conditions"_s))
        return;
    const PackFields fields = top.inside(u"conditions"_s, u"conditions"_s);
    for (const QString &code : fields.keys()) {
        const QString where = PackText::tr("condition %1").arg(code);
        m_pack.conditions.insert(code, condition(fields.inside(code, where)));
    }
}

Condition PackReader::condition(const PackFields &fields) const
{
    static const QStringList ways { u"age_below"_s,       u"charged_under"_s,    u"months"_s,
                                    u"held_in_custody"_s, u"first_order_days"_s, u"measure"_s };
    fields.allow(QStringList { u"text"_s } + ways);
    Condition condition;
    condition.text = fields.localText(u"text"_s);
    condition.ageBelow = fields.optionalNumber(u"age_below"_s, 1, 120);
    condition.firstOrderDays = fields.optionalNumber(u"first_order_days"_s, 1, longestTerm);
    condition.heldInCustody = fields.yes(u"held_in_custody"_s);
    condition.measureType = fields.optionalText(u"measure"_s);
    if (fields.has(u"charged_under"_s))
        readArticles(fields.inside(u"charged_under"_s, u"charged_under"_s), condition);
    if (fields.has(u"months"_s)) {
        const PackFields months = fields.inside(u"months"_s, u"months"_s);
        months.allow({ u"from"_s, u"below"_s });
        condition.monthsFrom = months.optionalNumber(u"from"_s, 0, longestTerm);
        condition.monthsBelow = months.optionalNumber(u"below"_s, 1, longestTerm);
        if (!condition.monthsFrom && !condition.monthsBelow)
            fields.expected(u"months"_s, PackText::tr("“from”, “below” or both"));
    }
    const auto present = std::ranges::count_if(ways, [&](const QString &way) {
        return fields.has(way);
    });
    if (present > 1)
        fields.objectTo(
            PackText::tr("A condition is answered in one way; expected only one of: %1.")
                .arg(ways.join(u", "_s)));
    return condition;
}

void PackReader::readArticles(const PackFields &fields, Condition &condition) const
{
    fields.allow({ u"instrument"_s, u"articles"_s });
    condition.instrument = fields.text(u"instrument"_s);
    for (const QString &text : fields.texts(u"articles"_s)) {
        bool firstGood = false;
        bool lastGood = false;
        const ArticleRange range { text.section(u'-', 0, 0).toInt(&firstGood),
                                   text.section(u'-', -1).toInt(&lastGood) };
        if (!firstGood || !lastGood || text.count(u'-') > 1 || range.first > range.last)
            fields.expected(u"articles"_s, PackText::tr("articles such as “272” or “255-268”"));
        condition.articles << range;
    }
    if (condition.articles.isEmpty())
        fields.expected(u"articles"_s, PackText::tr("articles such as “272” or “255-268”"));
}

void PackReader::readHolidays(const PackFields &top)
{
    if (!top.has(u"holidays"_s))
        return;
    const PackFields fields = top.inside(u"holidays"_s, u"holidays"_s);
    for (const QString &key : fields.keys()) {
        bool good = false;
        const int year = key.toInt(&good);
        if (!good || year < 1900 || year > 2200)
            fields.expected(key, PackText::tr("a year from 1900 to 2200 as key"));
        else
            readYear(fields.inside(key, PackText::tr("holidays of %1").arg(key)), year);
    }
}

void PackReader::readYear(const PackFields &fields, int year)
{
    fields.allow({ u"source"_s, u"confidence"_s, u"days_off"_s, u"workdays"_s });
    (void)fields.text(u"source"_s);
    const bool usable = fields.oneOf(u"confidence"_s, confidenceCodes) != u"M"_s;
    const auto days = [&](const QString &key) {
        QSet<qint64> numbers;
        for (const QString &text : fields.texts(key)) {
            const auto day = CivilDay::fromIso(text);
            if (day && day->year() == year)
                numbers.insert(day->number());
            else
                fields.expected(key, PackText::tr("days of that year, such as %1-03-08").arg(year));
        }
        return numbers;
    };
    const QSet<qint64> off = days(u"days_off"_s);
    const QSet<qint64> worked = days(u"workdays"_s);
    if (off.intersects(worked))
        fields.expected(u"workdays"_s, PackText::tr("no day that is in “days_off” too"));
    if (!usable)
        return;
    m_pack.calendar.daysOff += off;
    m_pack.calendar.workdays += worked;
    m_pack.calendar.years.insert(year);
}

void PackReader::readRules(const PackFields &top)
{
    QSet<QString> seen;
    int number = 0;
    const QJsonArray rules = top.list(u"rules"_s);
    for (const QJsonValue &value : rules) {
        ++number;
        const QString id = value.toObject().value(u"id"_s).toString();
        const QString where = id.isEmpty() ? PackText::tr("rule number %1").arg(number)
                                           : PackText::tr("rule %1").arg(id);
        const PackFields fields(value.toObject(), m_file, where, m_error);
        if (!value.isObject())
            fields.objectTo(PackText::tr("%1: expected a group of keys in braces.").arg(where));
        if (!id.isEmpty() && seen.contains(id))
            fields.expected(u"id"_s, PackText::tr("a name no other rule has"));
        seen.insert(id);
        m_pack.rules << rule(fields);
        if (m_error)
            return;
    }
}

Rule PackReader::rule(const PackFields &fields) const
{
    fields.allow({ u"id"_s,
                   u"provision"_s,
                   u"title"_s,
                   u"trigger"_s,
                   u"alternative_triggers"_s,
                   u"amount"_s,
                   u"amount_from"_s,
                   u"maximum"_s,
                   u"unit"_s,
                   u"count"_s,
                   u"confidence"_s,
                   u"count_confidence"_s,
                   u"when"_s,
                   u"unless"_s,
                   u"cap"_s,
                   u"actor"_s,
                   u"effect"_s,
                   u"note"_s,
                   u"valid_from"_s,
                   u"valid_until"_s });
    Rule rule;
    rule.id = fields.text(u"id"_s);
    rule.provision = fields.text(u"provision"_s);
    rule.title = fields.localText(u"title"_s);
    rule.effect = fields.optionalLocalText(u"effect"_s);
    rule.note = fields.optionalLocalText(u"note"_s);
    rule.cap = fields.optionalText(u"cap"_s);
    rule.confidence = confidenceOf(fields.oneOf(u"confidence"_s, confidenceCodes));
    if (fields.has(u"count_confidence"_s))
        rule.countConfidence = confidenceOf(fields.oneOf(u"count_confidence"_s, confidenceCodes));
    readTerm(fields, rule);
    readReach(fields, rule);
    return rule;
}

void PackReader::readTerm(const PackFields &fields, Rule &rule) const
{
    rule.amount = fields.optionalNumber(u"amount"_s, -longestTerm, longestTerm);
    rule.maximum = fields.optionalNumber(u"maximum"_s, 1, longestTerm);
    if (fields.has(u"amount_from"_s))
        rule.amountFrom = fields.oneOf(u"amount_from"_s, { u"penalty.days"_s, u"sentence.term"_s });
    if (rule.amount == 0)
        fields.expected(u"amount"_s, PackText::tr("a number other than 0"));
    if (rule.amount && !rule.amountFrom.isEmpty())
        fields.expected(u"amount"_s,
                        PackText::tr("no number where “amount_from” says where it comes from"));
    if (!rule.amount && rule.amountFrom.isEmpty()) {
        if (fields.has(u"unit"_s) || fields.has(u"count"_s))
            fields.expected(u"amount"_s, PackText::tr("a number, or no “unit” and no “count”"));
        return;
    }
    rule.unit = units().value(fields.oneOf(u"unit"_s, units().keys()), Term::Unit::Day);
    rule.profile = profileOf(fields.oneOf(u"count"_s, profileCodes));
    if (!rule.profile)
        return;
    if (!counts(*rule.profile, rule.unit))
        fields.expected(u"unit"_s,
                        PackText::tr("hour, day or week with L; month or year with M; "
                                     "anything but hour with O"));
    if (!m_pack.counting.contains(*rule.profile))
        fields.expected(u"count"_s, PackText::tr("a way of counting that “counting” explains"));
    if (rule.unit == Term::Unit::WorkingDay && qAbs(rule.amount.value_or(0)) > mostWorkingDays)
        fields.expected(u"amount"_s, PackText::tr("at most %1 working days").arg(mostWorkingDays));
}

void PackReader::readReach(const PackFields &fields, Rule &rule) const
{
    rule.trigger = fields.oneOf(u"trigger"_s, knownTriggers());
    if (fields.has(u"alternative_triggers"_s)) {
        const PackFields others = fields.inside(
            u"alternative_triggers"_s, PackText::tr("rule %1, alternative_triggers").arg(rule.id));
        for (const QString &condition : others.keys())
            rule.alternativeTriggers.insert(condition, others.oneOf(condition, knownTriggers()));
        checkConditions(fields, u"alternative_triggers"_s, rule.alternativeTriggers.keys());
    }
    rule.when = fields.texts(u"when"_s);
    rule.unless = fields.texts(u"unless"_s);
    checkConditions(fields, u"when"_s, rule.when);
    checkConditions(fields, u"unless"_s, rule.unless);
    rule.actor = fields.optionalText(u"actor"_s);
    if (!rule.actor.isEmpty() && !m_pack.actors.contains(rule.actor))
        fields.expected(u"actor"_s, PackText::tr("somebody named in “actors”"));
    rule.validFrom = fields.optionalDay(u"valid_from"_s);
    rule.validUntil = fields.optionalDay(u"valid_until"_s);
    if (rule.validFrom && rule.validUntil && *rule.validUntil < *rule.validFrom)
        fields.expected(u"valid_until"_s, PackText::tr("a day not before “valid_from”"));
}

void PackReader::checkConditions(const PackFields &fields, const QString &key,
                                 const QStringList &alternatives) const
{
    for (const QString &either : alternatives) {
        for (const QString &condition : either.split(u'|')) {
            if (!m_pack.conditions.contains(condition))
                fields.expected(key,
                                PackText::tr("conditions that “conditions” explains; “%1” is not")
                                    .arg(condition));
        }
    }
}

} // namespace

Result<RulePack> readRulePack(const QByteArray &json, const QString &fileName)
{
    return PackReader(fileName).read(json);
}

} // namespace habeas
