#include "app/law/track/heldspans.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>
#include <vector>

#include "tests/law/lawcase.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

/// A date of the small calendar the tests play in: a day, or one of three-day "months" written as
/// intervals, so that every choice can be tried.
struct SmallDate
{
    QString edtf;
    int least = 0;
    int most = 0;
};

const CivilDay dayZero(19'000);
constexpr int lastDay = 14;

SmallDate small(QRandomGenerator &random, int from)
{
    const int least = random.bounded(from, lastDay);
    const bool partial = random.bounded(2) == 0;
    const int most = partial ? std::min(least + 2, lastDay) : least;
    const QString first = dayZero.plusDays(least).iso();
    const QString last = dayZero.plusDays(most).iso();
    return { least == most ? first : first + u'/' + last, least, most };
}

struct SmallMeasure
{
    SmallDate from;
    SmallDate until;
    QString type;
};

/// Hundredths of a day of a sentence for one day of such a measure.
int weightOf(const QString &type)
{
    return type == u"house_arrest"_s ? 50 : 150;
}

/// Tries every choice of days, day by day, for all measures at once.
class Enumeration
{
public:
    enum class What { Days, Credits };

    Enumeration(const std::vector<SmallMeasure> &measures, What what)
        : m_measures(measures)
        , m_what(what)
        , m_from(measures.size())
        , m_until(measures.size())
    {
        choose(0);
    }

    bool possible = false;
    bool shared = false; // two measures hold the same day in some choice
    QMap<QString, DayRange> ranges; // by type; "" is all of them
    DecimalDays credited { std::numeric_limits<qint64>::max(), 0 }; // each day once, by its weight

private:
    void choose(std::size_t index)
    {
        if (index == m_measures.size()) {
            count();
            return;
        }
        const SmallMeasure &measure = m_measures[index];
        const bool meets = index > 0 && m_measures[index - 1].until.edtf == measure.from.edtf;
        for (int from = measure.from.least; from <= measure.from.most; ++from) {
            if (meets && from != m_until[index - 1])
                continue;
            for (int until = std::max(from, measure.until.least); until <= measure.until.most;
                 ++until) {
                m_from[index] = from;
                m_until[index] = until;
                choose(index + 1);
            }
        }
    }

    void count()
    {
        if (m_what == What::Credits) {
            countCredit();
            possible = true;
            return;
        }
        QMap<QString, QSet<int>> days;
        for (std::size_t i = 0; i < m_measures.size(); ++i) {
            for (int at = m_from[i]; at < m_until[i]; ++at) {
                days[QString()].insert(at);
                days[m_measures[i].type].insert(at);
            }
        }
        for (const QString &type : { u""_s, u"pretrial_custody"_s, u"house_arrest"_s }) {
            const qint64 number = days.value(type).size();
            if (!possible)
                ranges[type] = { number, number };
            ranges[type].least = std::min(ranges[type].least, number);
            ranges[type].most = std::max(ranges[type].most, number);
        }
        possible = true;
    }

    /// A shared day may count as much as any of its measures.
    void countCredit()
    {
        qint64 least = 0;
        qint64 most = 0;
        for (int at = 0; at < lastDay; ++at) {
            int measures = 0;
            int smallest = 0;
            int largest = 0;
            for (std::size_t i = 0; i < m_measures.size(); ++i) {
                if (at < m_from[i] || m_until[i] <= at)
                    continue;
                const int weight = weightOf(m_measures[i].type);
                smallest = measures == 0 ? weight : std::min(smallest, weight);
                largest = std::max(largest, weight);
                ++measures;
            }
            shared = shared || measures > 1;
            least += smallest;
            most += largest;
        }
        credited.least = std::min(credited.least, least);
        credited.most = std::max(credited.most, most);
    }

    const std::vector<SmallMeasure> &m_measures;
    What m_what;
    std::vector<int> m_from;
    std::vector<int> m_until;
};

/// Mostly chains that meet, sometimes measures that stand apart or overlap; in the order of their
/// starts, as the track sorts them.
std::vector<SmallMeasure> randomTrack(QRandomGenerator &random)
{
    std::vector<SmallMeasure> measures;
    const int count = random.bounded(1, 4);
    for (int i = 0; i < count; ++i) {
        SmallMeasure measure;
        const bool meets = !measures.empty() && random.bounded(3) != 0;
        measure.from = meets ? measures.back().until
                             : small(random, measures.empty() ? 0 : measures.back().from.least);
        measure.until = small(random, measure.from.least);
        measure.type = random.bounded(2) == 0 ? u"pretrial_custody"_s : u"house_arrest"_s;
        measures.push_back(measure);
    }
    return measures;
}

/// The reference pairs neighbours only: leave out tracks whose order or pairing could be read
/// otherwise.
bool isPlain(const std::vector<SmallMeasure> &measures)
{
    for (std::size_t i = 0; i < measures.size(); ++i) {
        for (std::size_t j = i + 1; j < measures.size(); ++j) {
            if (measures[j].from.edtf == measures[i].from.edtf)
                return false;
            if (j > i + 1 && measures[j].from.edtf == measures[i].until.edtf)
                return false;
            if (measures[j].from.least <= measures[i].from.least)
                return false;
        }
    }
    return true;
}

} // namespace

class TstHeldSpans : public QObject
{
    Q_OBJECT

private slots:

    void totalsEqualEveryChoiceOfDaysTriedOneByOne()
    {
        QRandomGenerator random(409);
        int compared = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::vector<SmallMeasure> measures = randomTrack(random);
            const Enumeration expected(measures, Enumeration::What::Days);
            if (!isPlain(measures) || !expected.possible)
                continue;
            LawCase lawCase;
            QString shape;
            for (const SmallMeasure &measure : measures) {
                lawCase.measure(measure.type, measure.from.edtf, measure.until.edtf);
                shape += measure.type + u' ' + measure.from.edtf + u" .. "_s + measure.until.edtf
                    + u"; "_s;
            }
            const LibertyTrack track
                = libertyTrack(lawCase.folder, dayZero.plusDays(lastDay + 100));
            const auto same = [&](const DayRange &actual, const QString &type) {
                const DayRange wanted = expected.ranges.value(type);
                if (actual == wanted)
                    return true;
                qWarning().noquote() << shape << type << actual.least << actual.most << "instead of"
                                     << wanted.least << wanted.most;
                return false;
            };
            QVERIFY(same(track.total, {}));
            QVERIFY(same(track.custody, u"pretrial_custody"_s));
            QVERIFY(same(track.houseArrest, u"house_arrest"_s));
            ++compared;
        }
        QVERIFY(compared > 3'000);
    }

    void creditsEqualEveryChoiceOfDaysTriedOneByOne()
    {
        QRandomGenerator random(1500);
        int exact = 0;
        int held = 0;
        for (int i = 0; i < 8'000; ++i) {
            const std::vector<SmallMeasure> measures = randomTrack(random);
            if (!isPlain(measures))
                continue;
            const Enumeration expected(measures, Enumeration::What::Credits);
            if (!expected.possible)
                continue;
            LawCase lawCase;
            QList<int> weights;
            QString shape;
            for (const SmallMeasure &measure : measures) {
                lawCase.measure(measure.type, measure.from.edtf, measure.until.edtf);
                weights << weightOf(measure.type);
                shape += measure.type + u' ' + measure.from.edtf + u" .. "_s + measure.until.edtf
                    + u"; "_s;
            }
            const HeldSpans spans(lawCase.folder.measures, dayZero.plusDays(lastDay + 100));
            const DecimalDays credited = spans.weighted(weights);
            const QString seen = u"%1 %2..%3 instead of %4..%5"_s.arg(shape)
                                     .arg(credited.least)
                                     .arg(credited.most)
                                     .arg(expected.credited.least)
                                     .arg(expected.credited.most);
            QVERIFY2(credited.least <= expected.credited.least, qPrintable(seen));
            QVERIFY2(credited.most >= expected.credited.most, qPrintable(seen));
            ++held;
            if (expected.shared)
                continue;
            QVERIFY2(credited == expected.credited, qPrintable(seen));
            ++exact;
        }
        QVERIFY(held > 1'500);
        QVERIFY(exact > 800);
    }
};

HABEAS_TEST(TstHeldSpans)

} // namespace habeas::test

#include "tst_heldspans.moc"
