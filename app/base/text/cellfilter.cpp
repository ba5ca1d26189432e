#include "app/base/text/cellfilter.h"

#include "app/base/dates/dateprint.h"
#include "app/base/text/textfold.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(CellFilter)
};

using Op = CellTest::Op;

/// How much of the text at this place is one of the words, with the space before it.
qsizetype wordAt(const QString &text, qsizetype at, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        const qsizetype after = at + 1 + word.size();
        if (after < text.size() && text.at(after).isSpace()
            && QStringView(text).sliced(at + 1, word.size()).compare(word, Qt::CaseInsensitive)
                == 0)
            return word.size() + 1;
    }
    return 0;
}

/// How much of the text at this place says "or": a sign, or a word between spaces. The Kazakh
/// layout has no "|" and the Russian one hides it, so there is more than one way to say it.
qsizetype orAt(const QString &text, qsizetype at)
{
    if (text.at(at) == u'|' || text.at(at) == u';')
        return 1;
    return text.at(at).isSpace() ? wordAt(text, at, { u"or", u"или", u"немесе" }) : 0;
}

/// How much of the text at this place says "and". In "=Ministry of Law and Order" the word does
/// not, and in a date ("between 4 and 5 May") only before a sign or "not".
qsizetype andAt(const QString &text, qsizetype at, CellKind kind)
{
    if (text.at(at) == u'&')
        return 1;
    if (!text.at(at).isSpace() || text.startsWith(u'=') || text.startsWith("!="_L1))
        return 0;
    const qsizetype length = wordAt(text, at, { u"and", u"и", u"және" });
    if (length == 0 || kind != CellKind::Date)
        return length;
    const QString rest = text.sliced(at + length).trimmed();
    const bool sign = !rest.isEmpty() && QStringView(u"!<>=≤≥≠").contains(rest.front());
    return sign || wordAt(u' ' + rest, 0, { u"not", u"не" }) > 0 ? length : 0;
}

/// The parts between what `skippedAt` says parts them, quotes kept together.
template<class SkippedAt>
QStringList partsOf(const QString &text, SkippedAt skippedAt)
{
    QStringList parts(QString {});
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'"')
            quoted = !quoted;
        const qsizetype skipped = quoted ? 0 : skippedAt(text, at);
        if (skipped > 0) {
            parts << QString();
            at += skipped - 1;
        } else {
            parts.last() += text.at(at);
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    return parts;
}

/// "not house": how it is said behind "and", where no layout hides the sign.
QString withSign(const QString &part)
{
    const qsizetype word = wordAt(u' ' + part, 0, { u"not", u"не" });
    return word > 0 ? u'!' + part.sliced(word - 1).trimmed() : part;
}

bool isEmptyWord(const QString &word)
{
    static const QStringList words { u"∅"_s, u"empty"_s, u"пусто"_s, u"бос"_s };
    return words.contains(word.toLower());
}

/// Two dots that are not part of an ellipsis and stand outside quotes; -1 where there are none.
qsizetype rangeDots(const QString &text)
{
    if (text.startsWith(u'"'))
        return -1;
    for (qsizetype at = text.indexOf(".."_L1); at >= 0; at = text.indexOf(".."_L1, at + 1)) {
        const bool third = at + 2 < text.size() && text.at(at + 2) == u'.';
        const bool before = at > 0 && text.at(at - 1) == u'.';
        if (!third && !before)
            return at;
    }
    return -1;
}

QString unquoted(const QString &text)
{
    const bool quoted = text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"');
    return quoted ? text.sliced(1, text.size() - 2) : text;
}

struct Sign
{
    const char16_t *text;
    Op op;
    bool negated = false;
};

// The longer ones first.
constexpr Sign signs[] = { { u"!=", Op::Is, true }, { u"<=", Op::AtMost }, { u"≤", Op::AtMost },
                           { u">=", Op::AtLeast },  { u"≥", Op::AtLeast }, { u"≠", Op::Is, true },
                           { u"=", Op::Is },        { u"<", Op::Less },    { u">", Op::More } };

class Reader
{
public:
    Reader(CellKind kind, const DateInputContext &dates)
        : m_kind(kind)
        , m_dates(dates)
    {
        if (!m_dates.base)
            m_dates.base = m_dates.today; // "+14d" counts from today
    }

    Result<CellTest> read(QString part)
    {
        CellTest test;
        m_words.clear();
        while (part.startsWith(u'!') && !part.startsWith("!="_L1)) {
            test.negated = !test.negated;
            part = part.sliced(1).trimmed();
        }
        if (isEmptyWord(part)) {
            test.op = Op::Empty;
            m_words = FilterText::tr("empty");
            return test;
        }
        for (const Sign &sign : signs) {
            const QStringView text(sign.text);
            if (!part.startsWith(text))
                continue;
            test.op = sign.op;
            test.negated = test.negated != sign.negated;
            m_words = text == u"!=" || text == u"≠" ? u"="_s : text.toString();
            part = part.sliced(text.size()).trimmed();
            break;
        }
        if (test.op == Op::Holds && rangeDots(part) >= 0)
            return readRange(test, part);
        if (part.isEmpty() || part == "\"\""_L1)
            return refused(
                m_words.isEmpty()
                    ? FilterText::tr("Say after “!” what is not wanted.")
                    : FilterText::tr("Say after “%1” what to compare with.").arg(m_words));
        if (test.op == Op::Is && isEmptyWord(part))
            test.op = Op::Empty;
        const Result<> read = readValue(test, part);
        if (!read)
            return tl::unexpected(read.error());
        return test;
    }

    [[nodiscard]] const QString &words() const { return m_words; }

private:
    void say(const QString &words) { m_words = m_words.isEmpty() ? words : m_words + u' ' + words; }

    Result<> readValue(CellTest &test, const QString &part)
    {
        if (test.op == Op::Empty) {
            m_words = FilterText::tr("empty");
            return {};
        }
        if (m_kind == CellKind::Text) {
            test.text = foldForFilter(unquoted(part)).toUtf8();
            say(unquoted(part));
            return {};
        }
        if (m_kind == CellKind::Number) {
            const auto number = readNumber(part);
            if (!number)
                return tl::unexpected(number.error());
            test.number = *number;
            if (test.op == Op::Holds)
                test.op = Op::Is;
            say(part);
            return {};
        }
        const auto date = readDays(part);
        if (!date)
            return tl::unexpected(date.error());
        test.days = CellDays::of(*date);
        if (date->isUnknown())
            test.op = Op::Unknown;
        say(printDate(*date, m_dates.echoLanguage, DateStyle::Short));
        return {};
    }

    Result<CellTest> readRange(CellTest test, const QString &part)
    {
        test.op = Op::Between;
        const qsizetype at = rangeDots(part);
        const QString low = part.first(at).trimmed();
        const QString high = part.sliced(at + 2).trimmed();
        if (low.isEmpty() && high.isEmpty())
            return refused(
                FilterText::tr("Say on one side of “..” at least where it begins or ends."));
        CellTest lower;
        CellTest upper;
        lower.op = upper.op = Op::Is;
        QStringList sides { u"…"_s, u"…"_s };
        for (const auto &[side, text, words] :
             { std::tuple(&lower, low, &sides[0]), std::tuple(&upper, high, &sides[1]) }) {
            if (text.isEmpty())
                continue;
            m_words.clear();
            if (const Result<> read = readValue(*side, text); !read)
                return tl::unexpected(read.error());
            *words = m_words;
        }
        constexpr double Endless = std::numeric_limits<double>::infinity();
        test.text = lower.text;
        test.upper = upper.text;
        test.number = low.isEmpty() ? -Endless : lower.number;
        test.upperNumber = high.isEmpty() ? Endless : upper.number;
        test.days.state = CellDays::State::Known;
        test.days.first = low.isEmpty() ? -CellDays::Open : lower.days.first;
        test.days.last = high.isEmpty() ? CellDays::Open : upper.days.last;
        const bool backwards = m_kind == CellKind::Date ? test.days.last < test.days.first
            : m_kind == CellKind::Number                ? test.upperNumber < test.number
                                                        : false;
        if (backwards)
            return refused(FilterText::tr("The range ends before it begins."));
        m_words = sides.join(u'–');
        return test;
    }

    Result<double> readNumber(const QString &text) const
    {
        bool ok = false;
        const QString plain = QString(text).replace(u',', u'.').remove(u' ').remove(QChar(0xa0));
        const double number = plain.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return refused(FilterText::tr("“%1” is not a number.").arg(text));
        return number;
    }

    Result<PartialDate> readDays(const QString &text) const
    {
        const auto reading = readDate(text, m_dates);
        if (!reading)
            return tl::unexpected(reading.error());
        // One of two days, chosen without a word, would hide rows.
        if (reading->otherReading && reading->otherCalendar == reading->calendar)
            return refused(FilterText::tr("“%1” can be %2 or %3. Write %4 or %5.")
                               .arg(text, printDate(reading->date, m_dates.echoLanguage),
                                    printDate(*reading->otherReading, m_dates.echoLanguage),
                                    reading->date.edtf(), reading->otherReading->edtf()));
        return reading->date;
    }

    CellKind m_kind;
    DateInputContext m_dates;
    QString m_words;
};

} // namespace

CellDays CellDays::of(const PartialDate &date)
{
    CellDays days;
    if (!date.isSet())
        return days;
    days.state = date.isUnknown() ? State::Unknown : State::Known;
    if (date.earliest())
        days.first = date.earliest()->number();
    if (date.latest())
        days.last = date.latest()->number();
    return days;
}

namespace {

/// "= FR-DUE or not GE": as it is matched.
QString filterWords(QStringList wanted, const QStringList &leftOut)
{
    if (leftOut.size() == 1)
        wanted << FilterText::tr("not %1", "what a filter leaves out").arg(leftOut.first());
    else if (!leftOut.isEmpty())
        wanted << FilterText::tr("none of %1", "what a filter leaves out, several")
                      .arg(leftOut.join(u", "_s));
    QString words = wanted.value(0);
    for (const QString &more : wanted.mid(1))
        words = FilterText::tr("%1 or %2", "alternatives of a filter").arg(words, more);
    return words;
}

struct Alternative
{
    QList<CellTest> tests; ///< all of them must hold
    QString words;
};

Result<Alternative> readAlternative(const QString &text, CellKind kind,
                                    const DateInputContext &dates)
{
    const QStringList parts = partsOf(text, [kind](const QString &of, qsizetype at) {
        return andAt(of, at, kind);
    });
    Alternative all;
    QStringList words;
    Reader reader(kind, dates);
    for (const QString &part : parts) {
        auto test = reader.read(words.isEmpty() ? part : withSign(part));
        if (!test)
            return tl::unexpected(test.error());
        // Signs that searching folds away ("ь") ask for nothing.
        if (kind == CellKind::Text && test->op == Op::Holds && test->text.isEmpty())
            continue;
        test->goesOn = !all.tests.isEmpty();
        all.tests << *test;
        words << (parts.size() > 1 && test->negated
                      ? FilterText::tr("not %1", "what a filter leaves out").arg(reader.words())
                      : reader.words());
    }
    all.words = words.value(0);
    for (const QString &more : words.mid(1))
        all.words = FilterText::tr("%1 and %2", "both must hold in a filter").arg(all.words, more);
    return all;
}

} // namespace

Result<CellFilter> readCellFilter(const QString &text, CellKind kind, const DateInputContext &dates)
{
    CellFilter filter;
    filter.kind = kind;
    QStringList wanted;
    QStringList leftOut;
    for (const QString &alternative : partsOf(text, orAt)) {
        const auto all = readAlternative(alternative, kind, dates);
        if (!all)
            return tl::unexpected(all.error());
        if (all->tests.isEmpty())
            continue;
        filter.tests << all->tests;
        const bool leavesOut = all->tests.size() == 1 && all->tests.first().negated;
        (leavesOut ? leftOut : wanted) << all->words;
    }
    filter.words = filterWords(wanted, leftOut);
    return filter;
}

} // namespace habeas
