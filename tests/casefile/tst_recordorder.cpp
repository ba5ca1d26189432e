#include "app/casefile/recordorder.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

class TstRecordOrder : public QObject
{
    Q_OBJECT

private slots:
    void aPositionDecidesWhereDatesDoNot();
    void theHourDecidesWithinADay();
};

namespace {

Order order(const QString &number, const QString &made, std::optional<int> position = {},
            const QString &time = {})
{
    Order order;
    order.id = newId<Order>();
    order.actNumber = number;
    order.made = PartialDate::fromEdtf(made).value();
    order.position = position;
    order.timeMade = time;
    return order;
}

QString numbersOf(QList<Order> orders)
{
    sortRecords(orders);
    QString numbers;
    for (const Order &order : orders)
        numbers += order.actNumber;
    return numbers;
}

} // namespace

void TstRecordOrder::aPositionDecidesWhereDatesDoNot()
{
    // "November 2019" begins before the 14th; only a person knows that it came after it.
    QCOMPARE(numbersOf({ order(u"a"_s, u"2019-11"_s), order(u"b"_s, u"2019-11-14"_s) }), u"ab"_s);
    QCOMPARE(numbersOf({ order(u"a"_s, u"2019-11"_s, 2), order(u"b"_s, u"2019-11-14"_s, 1) }),
             u"ba"_s);
    // The others keep the places their dates give them.
    QCOMPARE(numbersOf({ order(u"a"_s, u"2019-11"_s, 2), order(u"x"_s, u"2019-11-10"_s),
                         order(u"b"_s, u"2019-11-14"_s, 1), order(u"y"_s, u"2018"_s) }),
             u"ybxa"_s);
}

void TstRecordOrder::theHourDecidesWithinADay()
{
    QCOMPARE(numbersOf({ order(u"late"_s, u"2022-03-14"_s, {}, u"17:30"_s),
                         order(u"early"_s, u"2022-03-14"_s, {}, u"09:00"_s) }),
             u"earlylate"_s);
}

HABEAS_TEST(TstRecordOrder)

} // namespace habeas::test

#include "tst_recordorder.moc"
