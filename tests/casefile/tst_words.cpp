#include "app/casefile/casefolder.h"
#include "app/casefile/filekind.h"
#include "app/casefile/judgmentkind.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/moneyprint.h"
#include "app/casefile/thesaurus.h"

#include <QSet>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// The code lists and the law references: the words all rooms share.
class TstWords : public QObject
{
    Q_OBJECT

private slots:
    void everyCodedFieldHasItsList();
    void everyCodeHasALabelInEveryLanguage();
    void anUnknownCodeIsItsOwnLabel();
    void filesAreCalledAsPeopleCallThem();
    void thousandsStandApart();
    void aLawReferencePrintsBackAsItWasWritten_data();
    void aLawReferencePrintsBackAsItWasWritten();
    void whatIsNoLawReferenceIsRefused_data();
    void whatIsNoLawReferenceIsRefused();
    void aLawReferenceIsPrintedInWords();
    void anAliasIsShownOnlyWhereThereIsNothingElse();
    void aLengthIsSaidInTheScreensLanguage_data();
    void aLengthIsSaidInTheScreensLanguage();
    void aJudgmentThatImposesNothingIsCalledByWhatItDid();
};

void TstWords::everyCodedFieldHasItsList()
{
    QSet<QString> lists;
    const CaseFolder folder;
    CaseFolder::eachList(folder, [&lists]<class R>(const QList<R> &) {
        const R empty;
        R::describe(empty, [&lists](const char *, const auto &, FieldRule rule = {}) {
            if (rule.codes != nullptr)
                lists.insert(QString::fromLatin1(rule.codes));
        });
    });
    QVERIFY(lists.contains(u"measure_type"_s));
    for (const QString &list : std::as_const(lists))
        QVERIFY2(!codesOf(list).isEmpty(), qPrintable(list));
}

void TstWords::everyCodeHasALabelInEveryLanguage()
{
    QVERIFY(codeLists().size() > 25);
    for (const QString &list : codeLists()) {
        const QStringList codes = codesOf(list);
        QCOMPARE(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
        for (const QString &code : codes) {
            QVERIFY(isCode(list, code));
            const QString en = codeLabel(list, code, Language::English);
            const QString ru = codeLabel(list, code, Language::Russian);
            const QString kk = codeLabel(list, code, Language::Kazakh);
            QVERIFY2(!en.isEmpty() && ru != en && kk != en,
                     qPrintable(QString(list + u' ' + code)));
        }
    }
    QCOMPARE(codeLabel(u"measure_type"_s, u"administrative_arrest"_s, Language::Russian),
             u"административный арест"_s);
}

void TstWords::thousandsStandApart()
{
    QCOMPARE(printAmount(u"250000"_s, Language::English), u"250,000"_s);
    QCOMPARE(printAmount(u"1250000.50"_s, Language::Russian), u"1\u00a0250\u00a0000,50"_s);
    QCOMPARE(printAmount(u"12"_s, Language::English), u"12"_s);
    QCOMPARE(printAmount(u"ten"_s, Language::English), u"ten"_s);
}

void TstWords::filesAreCalledAsPeopleCallThem()
{
    QCOMPARE(fileKind(u"application/pdf"_s, Language::English), u"PDF document"_s);
    QCOMPARE(fileKind(u"image/jpeg"_s, Language::Russian), u"изображение (JPEG)"_s);
    QCOMPARE(fileKind(u"image/x-unheard-of"_s, Language::English), u"picture"_s);
    QCOMPARE(fileKind(u"application/x-unheard-of"_s, Language::Kazakh), u"басқа түрдегі файл"_s);
    QCOMPARE(fileKind(u"a scan"_s, Language::English), u"a scan"_s);
    QCOMPARE(fileKind({}, Language::English), QString());
}

void TstWords::anUnknownCodeIsItsOwnLabel()
{
    QCOMPARE(codeLabel(u"measure_type"_s, u"jail"_s, Language::English), u"jail"_s);
    QCOMPARE(codeLabel(u"no_such_list"_s, u"jail"_s, Language::English), u"jail"_s);
    QVERIFY(!isCode(u"measure_type"_s, u"jail"_s));
}

void TstWords::aLawReferencePrintsBackAsItWasWritten_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "KZ CC 272(3)", "KZ CAO 488", "KZ CAO 829-5(3)", "KZ CPC 131(4)(2)",
                              "RU CC 207.3(2)(д)", "BY CC 369-1", "TR TPC 314", "KZ CPC 147(1-1)" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstWords::aLawReferencePrintsBackAsItWasWritten()
{
    QFETCH(const QString, text);
    const Result<LawReference> law = LawReference::fromText(text);
    QVERIFY(law);
    QCOMPARE(law->text(), text);
}

void TstWords::whatIsNoLawReferenceIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "272(3)", "KZ CC", "kz cc 272", "KZ CC 272 (3)", "KZ CC 272(3",
                              "KZ CC 272()", "KZ CC 272(3)(2)(1)", " KZ CC 272", "KZ CC 272\n" })
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("very long") << u"KZ CC "_s + QString(5000, u'1');
}

void TstWords::whatIsNoLawReferenceIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!LawReference::fromText(text));
}

void TstWords::aLawReferenceIsPrintedInWords()
{
    const LawReference law = LawReference::fromText(u"KZ CC 272(3)"_s).value();
    QCOMPARE(printLaw(law, Language::English, LawStyle::Short), u"Article 272(3), Criminal Code"_s);
    QCOMPARE(printLaw(law, Language::English),
             u"Article 272, part 3, of the Criminal Code of the Republic of Kazakhstan"_s);
    QCOMPARE(printLaw(law, Language::Russian, LawStyle::Short), u"статья 272, часть 3, УК"_s);
    QCOMPARE(printLaw(law, Language::Russian),
             u"часть 3 статьи 272 Уголовного кодекса Республики Казахстан"_s);
    QCOMPARE(printLaw(law, Language::Kazakh),
             u"Қазақстан Республикасы Қылмыстық кодексінің 272-бабының 3-бөлігі"_s);
    const LawReference unknown = LawReference::fromText(u"XX LAW 1(2)"_s).value();
    QCOMPARE(printLaw(unknown, Language::English), u"Article 1(2), “XX LAW”"_s);
    QCOMPARE(printLaw(unknown, Language::Russian), u"статья 1, часть 2, «XX LAW»"_s);
    QVERIFY(printLaw({}, Language::English).isEmpty());
}

void TstWords::anAliasIsShownOnlyWhereThereIsNothingElse()
{
    CaseFolder folder;
    const Id<Person> person = newId<Person>();
    Name alias;
    alias.person = person;
    alias.text = u"Псевдоним"_s;
    alias.use = u"pseudonym"_s;
    alias.language = u"ru"_s;
    folder.names << alias;
    QCOMPARE(displayName(folder, person), u"Псевдоним"_s);
    Name name;
    name.person = person;
    name.text = u"Dana Sample"_s;
    name.use = u"primary"_s;
    name.language = u"en"_s;
    folder.names << name;
    QCOMPARE(displayName(folder, person), u"Dana Sample"_s);
    QCOMPARE(displayName(folder, person, u"ru"_s), u"Dana Sample"_s);
    QVERIFY(displayName(folder, newId<Person>()).isEmpty());
}

HABEAS_TEST(TstWords)

void TstWords::aLengthIsSaidInTheScreensLanguage_data()
{
    QTest::addColumn<QString>("recorded");
    QTest::addColumn<QString>("shown");
    QTest::newRow("another language") << u"2 years 6 months"_s << u"2 года 6 месяцев"_s;
    QTest::newRow("short") << u"15d"_s << u"15 суток"_s;
    QTest::newRow("the same language") << u"3 месяца"_s << u"3 месяца"_s;
    QTest::newRow("working days") << u"10 working days"_s << u"10 рабочих дней"_s;
    QTest::newRow("calendar days say more") << u"10 calendar days"_s << u"10 calendar days"_s;
    QTest::newRow("no length") << u"until the verdict"_s << u"until the verdict"_s;
    QTest::newRow("more than a length") << u"5 years, of them 2"_s << u"5 years, of them 2"_s;
    QTest::newRow("a fine") << u"fine of 1,000 MCI"_s << u"fine of 1,000 MCI"_s;
}

void TstWords::aLengthIsSaidInTheScreensLanguage()
{
    QFETCH(QString, recorded);
    QFETCH(QString, shown);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian));
    const QString length = fieldWords("term", recorded);
    const QString other = fieldWords("regime", recorded);
    QLocale::setDefault(before);
    QCOMPARE(length, shown);
    QCOMPARE(other, recorded);
}

void TstWords::aJudgmentThatImposesNothingIsCalledByWhatItDid()
{
    const auto called = [](const char *type, const char *effect) {
        const JudgmentKind kind
            = judgmentKind(QString::fromLatin1(type), QString::fromLatin1(effect));
        return codeLabel(QString::fromLatin1(kind.codes), kind.code, Language::English);
    };
    QCOMPARE(called("custodial", ""), u"imprisonment"_s);
    QCOMPARE(called("custodial", "cut"), u"imprisonment"_s);
    QCOMPARE(called("custodial", "quashed"), u"quashed"_s);
    QCOMPARE(called("other", "upheld"), u"upheld"_s);
    QCOMPARE(called("acquittal", "quashed"), u"acquittal"_s);
    AnyRecord sentence = newRecord("sentence");
    fillImplied(sentence);
    QVERIFY(std::get<QString>(sentence.value("type")).isEmpty()); // nobody said what it did
    sentence.set("effect", u"quashed"_s);
    fillImplied(sentence);
    QCOMPARE(std::get<QString>(sentence.value("type")), u"other"_s);
    AnyRecord upheld = newRecord("sentence");
    upheld.set("effect", u"upheld"_s);
    fillImplied(upheld); // what it upheld is not on record: it tells the punishment itself
    QVERIFY(std::get<QString>(upheld.value("type")).isEmpty());
    upheld.set("replaces", sentence.id);
    fillImplied(upheld);
    QCOMPARE(std::get<QString>(upheld.value("type")), u"other"_s);
}

} // namespace habeas::test

#include "tst_words.moc"
