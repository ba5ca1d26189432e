#include "app/base/text/textfold.h"
#include "app/letters/gates/arabicnames.h"
#include "app/letters/gates/sealednames.h"
#include "app/letters/gates/withheldwords.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// A name in Arabic letters is known as the one on record in Latin or Cyrillic ones, and everyday
/// words are no names.
class TstArabicNames : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsKnown_data();
    void aNameIsKnown();
    void anotherWordIsNot_data();
    void anotherWordIsNot();
    void anArabicLetterNamesNobody();
};

void TstArabicNames::aNameIsKnown_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &recorded, const QString &typed) {
        QTest::newRow(qPrintable(recorded + typed)) << recorded << typed;
    };
    row(u"Zorkin"_s, u"زوركين"_s);
    row(u"Зоркин"_s, u"زورکین"_s); // as Persian writes it
    row(u"Зоркина"_s, u"زوركينا"_s);
    row(u"Zorkin"_s, u"لزوركين"_s); // "to Zorkin"
    row(u"Zorkin"_s, u"وزوركين"_s);
    row(u"Шевченко"_s, u"شيفتشينكو"_s);
    row(u"Ахметов"_s, u"أحميتوف"_s);
    row(u"Каримова"_s, u"كريموفا"_s);
    row(u"Жданов"_s, u"جدانوف"_s);
    row(u"Zhdanov"_s, u"ژدانوف"_s);
    row(u"Григорий"_s, u"غريغوري"_s);
    row(u"Ходжаев"_s, u"خوجاييف"_s);
    row(u"Прокофьев"_s, u"بروكوفييف"_s);
    row(u"Pavlov"_s, u"پاولوف"_s);
    row(u"Жанболат"_s, u"جانبولات"_s);
    row(u"Tehrani"_s, u"تهرانی"_s);
    row(u"Selim"_s, u"سليم"_s);
}

void TstArabicNames::aNameIsKnown()
{
    QFETCH(QString, recorded);
    QFETCH(QString, typed);
    QVERIFY(mayBeInArabic(foldForSearch(recorded), typed, false));
    const SealedNames vault({ SealedName { u"Kuzma "_s + recorded, QUuid::createUuid() } }, 1);
    QCOMPARE(vault.at(wordsIn(typed), 0, {}, false).count, 1);
    QVERIFY(!mayBeInArabic(u"kuzma"_s, typed, false));
}

void TstArabicNames::anotherWordIsNot_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("amongMany");
    const auto row = [](const QString &recorded, const QString &typed, bool amongMany) {
        QTest::newRow(qPrintable(recorded + typed)) << recorded << typed << amongMany;
    };
    row(u"Selim"_s, u"سلام"_s, false); // peace: its long vowel is none of the name's
    row(u"Zorkin"_s, u"السجن"_s, false);
    row(u"Зоркин"_s, u"زركان"_s, false);
    row(u"Mamay"_s, u"مما"_s, false); // one consonant tells nobody
    row(u"Karim"_s, u"كرم"_s, true); // three of many names tell nobody by themselves
    row(u"Hasan"_s, u"حسن"_s, true);
    row(u"Bulatov"_s, u"بلد"_s, false);
    row(u"Zorkin"_s, u"Zorkin"_s, false); // in other letters it is found elsewhere
}

void TstArabicNames::anotherWordIsNot()
{
    QFETCH(QString, recorded);
    QFETCH(QString, typed);
    QFETCH(bool, amongMany);
    QVERIFY(!mayBeInArabic(foldForSearch(recorded), typed, amongMany));
}

void TstArabicNames::anArabicLetterNamesNobody()
{
    QList<SealedName> names;
    for (const QString &name :
         { u"Kuzma Zorkin"_s, u"Selim Karimov"_s, u"Анна Вольнова"_s, u"Пётр Кузнецов"_s,
           u"Hasan Bulatov"_s, u"Жанболат Мамай"_s, u"Айгүл Сейітова"_s, u"Marat Salimov"_s,
           u"Daniyar Tlegenov"_s, u"Sarah Adong"_s, u"Reza Tehrani"_s, u"Камила Назарова"_s,
           u"Мадина Ахметова"_s, u"Руслан Галиев"_s, u"Timur Sadykov"_s, u"Мурат Сабитов"_s })
        names << SealedName { name, QUuid::createUuid() };
    const SealedNames vault(names, 1);
    const QString letter
        = u"السيد الوزير، أكتب إليكم بشأن السجينة المحتجزة منذ شهر مارس. أطلب من السلطات الإفراج "
          "عنها فورا ودون شروط، وضمان سلامتها وحقها في محاكمة عادلة أمام محكمة مستقلة، والسماح لها "
          "بالاتصال بأسرتها ومحاميها وتلقي العلاج الطبي اللازم. كما أطلب فتح تحقيق نزيه في مزاعم "
          "التعذيب وتقديم المسؤولين عنه إلى العدالة. مع فائق الاحترام والسلام عليكم."_s;
    const QList<TypedWord> words = wordsIn(letter);
    for (qsizetype at = 0; at < words.size(); ++at)
        QVERIFY2(vault.at(words, at, {}, false).count == 0, qPrintable(words.at(at).text));
    // The few names of one case are looked for more widely, and no word of it is one of them.
    CaseFolder folder = smallCase();
    add(folder, Somebody(u"Анна Вольнова"_s, u"relative"_s));
    add(folder, Somebody(u"Selim Karimov"_s, u"witness"_s));
    const WithheldWords withheld(folder, {}, wish());
    for (const WithheldMatch &match : withheld.in(letter))
        QFAIL(qPrintable(match.found));
    QCOMPARE(withheld.in(u"قال سليم كريموف ذلك"_s).size(), 1);
}

} // namespace habeas::test

using habeas::test::TstArabicNames;
HABEAS_TEST(TstArabicNames)
#include "tst_arabicnames.moc"
