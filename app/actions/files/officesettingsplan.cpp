#include "app/actions/files/officesettingsplan.h"

#include "app/actions/letters/templateactions.h"
#include "app/actions/records/recordcompare.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"
#include "app/law/packs/rulepack.h"
#include "app/letters/paper/letterpaper.h"
#include "app/letters/template/phrases.h"
#include "app/records/lists/listshape.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct OfficeText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeSettings)
};

// ---- which records are plainly the same thing, whatever their ids --------------------------

bool isSameThing(const Official &a, const Official &b)
{
    return foldForSearch(a.office) == foldForSearch(b.office)
        && foldForSearch(a.name) == foldForSearch(b.name);
}

bool isSameThing(const Wording &a, const Wording &b)
{
    return a.official == b.official && a.language == b.language;
}

bool isSameThing(const Salutation &a, const Salutation &b)
{
    return a.officeKind == b.officeKind && a.language == b.language && a.gender == b.gender;
}

bool isSameThing(const LetterTemplate &a, const LetterTemplate &b)
{
    return a.key == b.key && a.language == b.language && a.title == b.title
        && a.subject == b.subject && a.content == b.content && a.needsRequests == b.needsRequests;
}

bool isSameThing(const OfficeWord &a, const OfficeWord &b)
{
    return a.word.compare(b.word, Qt::CaseInsensitive) == 0;
}

bool isSameThing(const OfficePaper &, const OfficePaper &)
{
    return true; // an office has one
}

bool isSameThing(const ListView &a, const ListView &b)
{
    return a.list == b.list && a.name.compare(b.name, Qt::CaseInsensitive) == 0;
}

bool isSameThing(const RulePackFile &a, const RulePackFile &b)
{
    return a.jurisdiction == b.jurisdiction;
}

// ---- how people know them ------------------------------------------------------------------

QString titleOf(const Official &record)
{
    return record.name.isEmpty() ? record.office : u"%1, %2"_s.arg(record.office, record.name);
}

QString titleOf(const Wording &record)
{
    return codeLabel(u"language"_s, record.language, screenLanguage());
}

QString titleOf(const Salutation &record)
{
    return u"%1 (%2)"_s.arg(codeLabel(u"official_office"_s, record.officeKind, screenLanguage()),
                            codeLabel(u"language"_s, record.language, screenLanguage()));
}

QString titleOf(const LetterTemplate &record)
{
    return OfficeText::tr("%1 (%2), version %3", "a letter template, its language")
        .arg(record.title, codeLabel(u"language"_s, record.language, screenLanguage()))
        .arg(record.number.value_or(1));
}

QString titleOf(const OfficeWord &record)
{
    return record.word;
}

QString titleOf(const OfficePaper &record)
{
    return record.head.section(u'\n', 0, 0);
}

QString titleOf(const ListView &record)
{
    return record.name;
}

QString titleOf(const RulePackFile &record)
{
    return u"%1 %2"_s.arg(record.jurisdiction, record.version);
}

// ---- what the vault could not use ----------------------------------------------------------

Result<> usable(const LetterTemplate &record)
{
    const auto language = languageFromCode(record.language);
    if (!language)
        return refused(OfficeText::tr("The letter template “%1” is in a language letters are not "
                                      "written in (%2). Nothing was taken over.")
                           .arg(record.title, record.language),
                       u"templates.language"_s);
    const QStringList faults
        = faultsIn(TemplateDraft { record.key, *language, record.title, record.subject,
                                   record.content, record.needsRequests });
    if (faults.isEmpty())
        return {};
    return refused(OfficeText::tr("The letter template “%1” (%2) cannot be used: %3 Nothing was "
                                  "taken over.")
                       .arg(record.title, record.language, faults.first()),
                   u"templates.content"_s);
}

Result<> usable(const OfficePaper &record)
{
    const Result<> possible = checkPaper(paperOf(record));
    if (possible)
        return {};
    return refused(OfficeText::tr("The letterhead cannot be printed: %1 Nothing was taken over.")
                       .arg(possible.error().message),
                   u"papers."_s + possible.error().detail);
}

Result<> usable(const ListView &record)
{
    if (listShape(record.list) != nullptr)
        return {};
    return refused(OfficeText::tr("The view “%1” is one of a list “%2”, which this program does "
                                  "not have. Nothing was taken over.")
                       .arg(record.name, record.list),
                   u"list_views.list"_s);
}

Result<> usable(const RulePackFile &record)
{
    const QByteArray json = record.content.toUtf8();
    const Result<RulePack> shipped = shippedRulePack(record.jurisdiction);
    const auto pack = readRulePack(json, record.jurisdiction, shipped ? &*shipped : nullptr);
    if (!pack)
        return refused(OfficeText::tr("The rule pack %1 cannot be used: %2 Nothing was taken over.")
                           .arg(titleOf(record), pack.error().message),
                       u"rule_packs.content"_s);
    const QByteArray hash = QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex();
    if (pack->jurisdiction == record.jurisdiction && pack->version == record.version
        && (record.sha256.isEmpty() || record.sha256 == QString::fromLatin1(hash)))
        return {};
    return refused(OfficeText::tr("The rule pack %1 says another jurisdiction, version or hash "
                                  "than its own text has. Export it again. Nothing was taken "
                                  "over.")
                       .arg(titleOf(record)),
                   u"rule_packs.sha256"_s);
}

template<class R>
Result<> usable(const R &)
{
    return {};
}

Result<> everythingUsable(const OfficeSettings &file)
{
    Result<> all;
    OfficeSettings::eachList(file, [&all](const auto &list) {
        for (const auto &record : list)
            all = all ? usable(record) : all;
    });
    return all;
}

template<class R>
QStringList changedFields(const R &before, const R &after)
{
    QStringList names;
    // One field at a time: a date has two texts, so places in one long list do not tell fields.
    R::describe(after, [&](const char *name, const auto &, FieldRule = {}) {
        names << QString::fromLatin1(name);
    });
    QStringList changed;
    for (const QString &name : std::as_const(names)) {
        const auto of = [&name](const R &record) {
            RecordContent content;
            R::describe(record, [&](const char *field, const auto &value, FieldRule rule = {}) {
                if (name == QLatin1StringView(field))
                    content(field, value, rule);
            });
            return content.values();
        };
        if (of(before) != of(after))
            changed << name;
    }
    if (before.note != after.note)
        changed << u"note"_s;
    return changed;
}

} // namespace

/// The office's versions are counted on: what letters name in the log must stay one version.
void OfficePlanner::numberTemplate(LetterTemplate &incoming) const
{
    int last = 0;
    bool taken = false;
    const auto look = [&](const QList<LetterTemplate> &list) {
        for (const LetterTemplate &other : list) {
            if (other.key != incoming.key || other.language != incoming.language
                || other.id == incoming.id)
                continue;
            last = std::max(last, other.number.value_or(0));
            taken = taken || other.number == incoming.number;
        }
    };
    look(m_here.templates);
    look(m_plan.records.templates);
    if (taken || !incoming.number)
        incoming.number = last + 1;
}

template<class R>
void OfficePlanner::take(const QList<R> &records, const QList<R> &here, QList<R> &into)
{
    for (R record : records) {
        if constexpr (std::is_same_v<R, Wording>)
            record.official
                = Id<Official>(m_officials.value(record.official.uuid(), record.official.uuid()));
        auto held = std::ranges::find(here, record.id, &R::id);
        if (held == here.end())
            held = std::ranges::find_if(here, [&record](const R &other) {
                return isSameThing(other, record);
            });
        OfficePlanRow row {
            QString::fromLatin1(R::kind.table), titleOf(record), OfficePlanRow::What::New, {}
        };
        if (held != here.end() && held->sealed) {
            row.what = OfficePlanRow::What::Same; // nothing opens what the office has sealed
            m_plan.rows << row;
            continue;
        }
        if constexpr (std::is_same_v<R, OfficePaper>)
            record.id = habeas::recordOf(LetterPaper()).id; // a vault keeps it under one id
        if (held != here.end()) {
            if constexpr (std::is_same_v<R, Official>)
                m_officials.insert(record.id.uuid(), held->id.uuid());
            record.id = held->id;
            record.sources = held->sources; // the file has none
            if constexpr (std::is_same_v<R, LetterTemplate>)
                record.number = held->number;
            row.what = sameRecord(*held, record) ? OfficePlanRow::What::Same
                                                 : OfficePlanRow::What::Changed;
            row.fields = changedFields(*held, record);
        } else if constexpr (std::is_same_v<R, LetterTemplate>) {
            numberTemplate(record);
        }
        const bool twice = std::ranges::any_of(into, [&record](const R &other) {
            return other.id == record.id;
        });
        if (twice)
            continue; // two records of the file are one thing here: the first counts
        m_plan.rows << row;
        into << record;
    }
}

/// One version of a template is in use: the file's, where it brings one.
void OfficePlanner::retireOthers()
{
    for (LetterTemplate other : m_here.templates) {
        const auto &incoming = m_plan.records.templates;
        const bool itself = std::ranges::any_of(incoming, [&other](const LetterTemplate &one) {
            return one.id == other.id;
        });
        const bool replaced = std::ranges::any_of(incoming, [&other](const LetterTemplate &one) {
            return one.inUse && one.key == other.key && one.language == other.language;
        });
        if (!other.inUse || itself || !replaced)
            continue;
        other.inUse = false;
        m_plan.retired << other;
    }
}

Result<OfficePlan> OfficePlanner::plan(OfficeSettings file)
{
    if (const Result<> all = everythingUsable(file); !all)
        return tl::unexpected(all.error());
    take(file.officials, m_here.officials, m_plan.records.officials);
    take(file.wordings, m_here.wordings, m_plan.records.wordings);
    take(file.salutations, m_here.salutations, m_plan.records.salutations);
    take(file.templates, m_here.templates, m_plan.records.templates);
    take(file.words, m_here.words, m_plan.records.words);
    take(file.papers, m_here.papers, m_plan.records.papers);
    take(file.views, m_here.views, m_plan.records.views);
    take(file.packs, m_here.packs, m_plan.records.packs);
    retireOthers();
    return m_plan;
}

} // namespace habeas
