#include "app/letters/facts/resolver.h"

#include "app/casefile/thesaurus.h"
#include "app/letters/facts/blankparts.h"
#include "app/letters/template/filters.h"
#include "app/letters/template/runningtext.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumSteps = 2'000'000; // lists inside lists multiply
constexpr qsizetype maximumOutput = 16 << 20;

/// What a form says in place of something that consent keeps out of it.
QString withheldWords(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"не указано: согласие не записано"_s;
    case Language::Kazakh:
        return u"көрсетілмеді: келісім жазылмаған"_s;
    }
    return u"not given: consent is not on record"_s;
}

/// One value the template is inside of, and where in its list.
struct Frame
{
    const LetterValue *value = nullptr;
    qsizetype index = -1; ///< from 0; -1 where it is no list item
    bool last = false;
};

struct Found
{
    const LetterValue *at = nullptr; ///< not owned; null: the one made for it
    LetterValue made = {};
    QList<QUuid> records = {}; ///< passed on the way

    [[nodiscard]] const LetterValue &value() const { return at ? *at : made; }
};

class Resolver
{
public:
    Resolver(const LetterValue &root, Language language, Escaping escaping, Reader reader)
        : m_language(language)
        , m_escaping(escaping)
        , m_reader(reader)
        , m_blank(!root.members.value(u"blank"_s).isNothing())
    {
        m_frames << Frame { &root };
    }

    Result<> write(const std::vector<TemplateNode> &nodes, bool checkOnly);

    Resolved result;

private:
    Result<> variable(const TemplateNode &node, bool checkOnly);
    Result<> section(const TemplateNode &node, bool checkOnly);
    Result<> blankSection(const TemplateNode &node, const LetterValue &value, bool checkOnly);
    Result<> inside(const TemplateNode &node, const Frame &frame, bool checkOnly);
    void literal(const QString &text);
    [[nodiscard]] Result<Found> find(const TemplateNode &node) const;
    [[nodiscard]] std::optional<LetterValue> place(const QString &name) const;
    void count(const Found &found, const QString &said);

    QList<Frame> m_frames;
    Language m_language;
    Escaping m_escaping;
    Reader m_reader;
    bool m_blank; ///< a form to fill in by hand: lines stand where the record has nothing
    int m_steps = 0;
    qsizetype m_valueEnd = -1; ///< where the last words from the record end in the text
};

Result<> Resolver::write(const std::vector<TemplateNode> &nodes, bool checkOnly)
{
    for (const TemplateNode &node : nodes) {
        if (++m_steps > maximumSteps || result.text.size() > maximumOutput)
            return templateError(
                node.place,
                Letters::tr("Line %1, column %2: here the letter has grown longer "
                            "than any letter can be. Look for a list inside itself."));
        Result<> done;
        switch (node.kind) {
        case TemplateNode::Kind::Literal:
            if (!checkOnly)
                literal(node.text);
            break;
        case TemplateNode::Kind::Variable:
            done = variable(node, checkOnly);
            break;
        case TemplateNode::Kind::Section:
        case TemplateNode::Kind::Inverted:
            done = section(node, checkOnly);
            break;
        }
        if (!done)
            return done;
    }
    return {};
}

/// What the record says may end a sentence by itself ("500 руб.", "Jr."): one full stop is enough,
/// and none where the sentence goes on after a name ("Supreme Court.").
void Resolver::literal(const QString &text)
{
    if (result.text.size() == m_valueEnd && goesOn(text))
        result.text = withoutClosingStop(result.text);
    const bool stops = text.startsWith(u'.') && !text.startsWith(u".."_s);
    const bool stopped = result.text.size() == m_valueEnd && !result.text.isEmpty()
        && u".!?…"_s.contains(result.text.back());
    result.text += stops && stopped ? text.sliced(1) : text;
}

std::optional<LetterValue> Resolver::place(const QString &name) const
{
    for (qsizetype i = m_frames.size() - 1; i >= 0; --i) {
        const Frame &frame = m_frames.at(i);
        if (frame.index < 0)
            continue;
        if (name == u"index")
            return LetterValue::of(QString::number(frame.index + 1));
        if (name == u"is_first")
            return LetterValue::flag(frame.index == 0);
        if (name == u"is_last")
            return LetterValue::flag(frame.last);
    }
    return std::nullopt;
}

/// One step down from a value; a list knows whether it has any items.
const LetterValue *step(const LetterValue &from, const QString &name, LetterValue &made)
{
    if (from.isSeries()) {
        if (name != u"any")
            return nullptr;
        made = LetterValue::flag(!from.items.isEmpty());
        made.foreign = from.foreign;
        return &made;
    }
    const auto member = from.members.constFind(name);
    return member == from.members.constEnd() ? nullptr : &*member;
}

QList<QUuid> recordsOf(const LetterValue &value)
{
    QList<QUuid> records { value.record };
    for (const LetterValue &item : value.items)
        records << item.record;
    return records;
}

Result<Found> Resolver::find(const TemplateNode &node) const
{
    for (const QString &word : node.path) {
        if (isNeverSaid(word, m_reader))
            return templateError(
                node.place,
                Letters::tr("Line %1, column %2: “%3” may not be used in a letter, "
                            "because it could give somebody away. Take it out of "
                            "the template."),
                { node.name() });
    }
    if (node.path.isEmpty()) {
        const LetterValue &top = *m_frames.last().value;
        return Found { .at = &top, .records = recordsOf(top) };
    }
    for (qsizetype i = m_frames.size() - 1; i >= 0; --i) {
        const LetterValue *value = m_frames.at(i).value;
        if (value->isSeries() || !value->members.contains(node.path.first()))
            continue;
        QList<QUuid> records { value->record };
        LetterValue made;
        for (const QString &word : node.path) {
            value = step(*value, word, made);
            if (!value)
                break;
            records << recordsOf(*value);
        }
        if (value == &made)
            return Found { .made = made, .records = records };
        if (value)
            return Found { .at = value, .records = records };
        break;
    }
    if (node.path.size() == 1) {
        if (const std::optional<LetterValue> position = place(node.path.first()))
            return Found { .made = *position };
    }
    return templateError(node.place,
                         Letters::tr("Line %1, column %2: a letter knows no “%3” here. Check the "
                                     "spelling, and whether it stands inside the right section."),
                         { node.name() });
}

void Resolver::count(const Found &found, const QString &said)
{
    QUuid nearest;
    for (const QUuid &record : found.records) {
        if (record.isNull())
            continue;
        result.records << record;
        nearest = record;
    }
    const bool ofRecord = !nearest.isNull();
    QList<QUuid> speaking { nearest }; // whose words these are: of a list, every item's
    for (const LetterValue &item : found.value().items)
        speaking << item.record;
    for (const QUuid &record : std::as_const(speaking)) {
        if (!record.isNull() && !result.told[record].contains(said))
            result.told[record] << said;
    }
    if (std::holds_alternative<Name>(found.value().content))
        ++result.names;
    if (ofRecord
        && (found.value().dated || std::holds_alternative<PartialDate>(found.value().content)))
        ++result.dates;
}

Result<> Resolver::variable(const TemplateNode &node, bool checkOnly)
{
    const Result<Found> found = find(node);
    if (!found)
        return tl::unexpected(found.error());
    if (checkOnly)
        return {};
    const LetterValue &value = found->value();
    const bool hasWords = !std::holds_alternative<LetterValue::Group>(value.content);
    if (m_blank && (value.isNothing() || !hasWords)) {
        result.text += lineToFillIn(node);
        return {};
    }
    if (value.isNothing() && !node.filters.isEmpty()
        && node.filters.last().kind == TemplateFilter::Kind::Or) {
        result.foreign << value.foreign;
        const QString instead
            = value.withheld.isEmpty() ? node.filters.last().argument : withheldWords(m_language);
        result.text += m_escaping == Escaping::Html ? escapedHtml(instead) : instead;
        return {};
    }
    if (value.isNothing() && !value.withheld.isEmpty())
        return templateError(
            node.place,
            Letters::tr("Line %1, column %2: consent for “%4” is not on record, so “%3” stays out. "
                        "Ask the person, record the answer, or put “{{#%3}}…{{/%3}}” around the "
                        "words that need it."),
            { node.name(), codeLabel(u"consent_purpose"_s, value.withheld, screenLanguage()) });
    if (value.isNothing())
        return templateError(
            node.place,
            Letters::tr("Line %1, column %2: the record has nothing for “%3”. Fill "
                        "it in, or put “{{#%3}}…{{/%3}}” around the words that "
                        "need it."),
            { node.name() });
    const Result<QString> words = wordsOf(value, node, m_language);
    if (!words)
        return tl::unexpected(words.error());
    count(*found, words->simplified());
    result.foreign << value.foreign; // kept where the office reads it, and said
    const bool quoted = result.text.endsWith(u'“') || result.text.endsWith(u'«');
    const QString said = quoted ? insideQuotes(*words, m_language) : *words;
    result.text += m_escaping == Escaping::Html ? escapedHtml(said) : harmless(said);
    m_valueEnd = result.text.size();
    return {};
}

Result<> Resolver::inside(const TemplateNode &node, const Frame &frame, bool checkOnly)
{
    m_frames << frame;
    Result<> done = write(node.children, checkOnly);
    m_frames.removeLast();
    return done;
}

/// Of an empty form every part is printed that the record could fill, and nothing that says the
/// record is empty.
Result<> Resolver::blankSection(const TemplateNode &node, const LetterValue &value, bool checkOnly)
{
    const bool inverted = node.kind == TemplateNode::Kind::Inverted;
    const bool skipped
        = checkOnly || inverted != isStatement(node.path.value(node.path.size() - 1));
    if (inverted || std::holds_alternative<bool>(value.content))
        return write(node.children, skipped);
    // A part without a sign of its own before it stands where the text has a place for it.
    const bool addsOn
        = !node.children.empty() && node.children.front().kind == TemplateNode::Kind::Literal;
    // Nobody could tell what a second line of dots without a word is for.
    const bool unnamed
        = !skipped && addsOn && isLineThere(result.text) && hasNoLabel(node.children);
    if (!value.isSeries())
        return inside(node, Frame { &value }, skipped || unnamed);
    const LetterValue item = value.newItem();
    const int items = skipped || unnamed ? 1 : blankItems(node);
    for (int i = 0; i < items; ++i) {
        const Frame frame { .value = &item, .index = i, .last = i + 1 == items };
        if (Result<> done = inside(node, frame, skipped || unnamed); !done)
            return done;
    }
    return {};
}

Result<> Resolver::section(const TemplateNode &node, bool checkOnly)
{
    const Result<Found> found = find(node);
    if (!found)
        return tl::unexpected(found.error());
    const LetterValue &value = found->value();
    const bool nothing = value.isNothing();
    if (!checkOnly)
        result.foreign << value.foreign;
    if (m_blank && nothing && node.name() != u"blank")
        return blankSection(node, value, checkOnly);
    if (node.kind == TemplateNode::Kind::Inverted)
        return write(node.children, checkOnly || !nothing);
    if (std::holds_alternative<bool>(value.content)) {
        if (!checkOnly && !nothing && !value.record.isNull())
            result.records << value.record; // the words it lets through rest on it
        return write(node.children, checkOnly || nothing);
    }
    if (!value.isSeries())
        return inside(node, Frame { &value }, checkOnly || nothing);
    if (nothing) {
        const LetterValue item = value.newItem();
        return inside(node, Frame { .value = &item, .index = 0, .last = true }, true);
    }
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        const Frame frame { .value = &value.items.at(i),
                            .index = i,
                            .last = i + 1 == value.items.size() };
        if (Result<> done = inside(node, frame, checkOnly); !done)
            return done;
    }
    return {};
}

} // namespace

bool isNeverSaid(const QString &word, Reader reader)
{
    static const QSet<QString> askedByForms { u"born"_s,          u"description"_s, u"residence"_s,
                                              u"ill_treatment"_s, u"identity"_s,    u"evidence"_s };
    if (reader == Reader::Office
        || (reader == Reader::UnitedNations && askedByForms.contains(word)))
        return false;
    static const QSet<QString> words {
        u"source"_s,         u"sources"_s,     u"relative"_s,    u"relatives"_s,     u"family"_s,
        u"lawyer"_s,         u"lawyers"_s,     u"witness"_s,     u"witnesses"_s,     u"informant"_s,
        u"note"_s,           u"notes"_s,       u"compliance"_s,  u"breaches"_s,      u"document"_s,
        u"documents"_s,      u"consent"_s,     u"consents"_s,    u"sealed"_s,        u"observer"_s,
        u"phone"_s,          u"evidence"_s,    u"born"_s,        u"health"_s,        u"summary"_s,
        u"deadline"_s,       u"deadlines"_s,   u"dispatches"_s,  u"strategy"_s,      u"contacts"_s,
        u"next_deadlines"_s, u"open_limits"_s, u"description"_s, u"ill_treatment"_s, u"residence"_s,
        u"identity"_s,
    };
    return words.contains(word);
}

Result<Resolved> resolve(const std::vector<TemplateNode> &nodes, const LetterValue &root,
                         Language language, Escaping escaping, Reader reader)
{
    Resolver resolver(root, language, escaping, reader);
    if (const Result<> done = resolver.write(nodes, false); !done)
        return tl::unexpected(done.error());
    resolver.result.foreign.removeDuplicates();
    return resolver.result;
}

Result<> checkNames(const std::vector<TemplateNode> &nodes, const LetterValue &root, Reader reader)
{
    return Resolver(root, Language::English, Escaping::Plain, reader).write(nodes, true);
}

} // namespace habeas
