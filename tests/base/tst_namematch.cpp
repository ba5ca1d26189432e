#include "app/base/text/keyboardlayout.h"
#include "app/base/text/namematch.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

/// How a typed text meets a name, and which meeting is better.
class TstNameMatch : public QObject
{
    Q_OBJECT

private slots:
    void theKindOfMatch_data();
    void theKindOfMatch();
    void theKindsAreInOrder();
    void aReadingOfOtherKeysIsNamed();
    void keysOfOtherLayouts_data();
    void keysOfOtherLayouts();
    void shortWordsAreNotGuessed();
    void distances_data();
    void distances();
    void manyAreFoldedAsOneIs();
};

void TstNameMatch::theKindOfMatch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<MatchKind>("kind");
    QTest::newRow("whole") << u"askar primer"_s << u"Askar Primer"_s << MatchKind::Exact;
    QTest::newRow("spaces") << u"  Askar   Primer "_s << u"Askar Primer"_s << MatchKind::Exact;
    QTest::newRow("begin") << u"prim"_s << u"Askar Primer"_s << MatchKind::Prefix;
    QTest::newRow("words in any order") << u"pri ask"_s << u"Askar Primer"_s << MatchKind::Prefix;
    QTest::newRow("a second part") << u"batyr"_s << u"Nur-Batyr"_s << MatchKind::Prefix;
    QTest::newRow("accents") << u"elodie"_s << u"Élodie"_s << MatchKind::Folded;
    QTest::newRow("yo") << u"елка"_s << u"Ёлка"_s << MatchKind::Folded;
    QTest::newRow("kazakh letters") << u"алия"_s << u"ӘЛІЯ"_s << MatchKind::Folded;
    QTest::newRow("dotless") << u"istanbul"_s << u"İstanbul"_s << MatchKind::Folded;
    QTest::newRow("latin for cyrillic") << u"zhana ulgi"_s << u"Жанна Үлгі"_s << MatchKind::Script;
    QTest::newRow("cyrillic for latin") << u"жанбота"_s << u"Zhanbota"_s << MatchKind::Script;
    QTest::newRow("another scheme") << u"janbolat"_s << u"Жанболат"_s << MatchKind::Script;
    QTest::newRow("inside") << u"bolat"_s << u"Zhanbolat"_s << MatchKind::Inside;
    QTest::newRow("latin keys, russian") << u"Ghbdtn"_s << u"Привет"_s << MatchKind::Layout;
    QTest::newRow("russian keys, latin") << u"ярфтф гдпш"_s << u"Жанна Үлгі"_s << MatchKind::Layout;
    QTest::newRow("latin keys, kazakh") << u";fyyf *ku3"_s << u"Жанна Үлгі"_s << MatchKind::Layout;
    QTest::newRow("a letter changed") << u"primar"_s << u"Askar Primer"_s << MatchKind::Misspelt;
    QTest::newRow("letters swapped") << u"hearign"_s << u"Hearing"_s << MatchKind::Misspelt;
    QTest::newRow("a letter missing")
        << u"zhanbota umirova"_s << u"Жанбота Умирова"_s << MatchKind::Script;
    QTest::newRow("two in a long word")
        << u"zhambolad"_s << u"Zhanbolat Mamay"_s << MatchKind::Misspelt;
    QTest::newRow("two in a short word") << u"mumiy"_s << u"Mamay"_s << MatchKind::None;
    QTest::newRow("something else") << u"bota"_s << u"Askar Primer"_s << MatchKind::None;
    QTest::newRow("one word of two") << u"askar vidal"_s << u"Askar Primer"_s << MatchKind::None;
    QTest::newRow("one letter held down") << u"qqqqzzzz"_s << u"KZ-0007"_s << MatchKind::None;
    QTest::newRow("nothing") << u"  "_s << u"Askar Primer"_s << MatchKind::None;
}

void TstNameMatch::theKindOfMatch()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(MatchKind, kind);
    QCOMPARE(NameQuery(typed).match(searchForm(name)).kind, kind);
}

void TstNameMatch::theKindsAreInOrder()
{
    QVERIFY(MatchKind::Exact < MatchKind::Prefix);
    QVERIFY(MatchKind::Prefix < MatchKind::Folded);
    QVERIFY(MatchKind::Folded < MatchKind::Script);
    QVERIFY(MatchKind::Script < MatchKind::Layout);
    QVERIFY(MatchKind::Layout < MatchKind::Misspelt);
}

void TstNameMatch::aReadingOfOtherKeysIsNamed()
{
    QCOMPARE(NameQuery(u"Ghbdtn"_s).match(searchForm(u"Привет"_s)).reading, u"Привет"_s);
}

void TstNameMatch::keysOfOtherLayouts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("russian") << u"Ghbdtn"_s << u"Привет"_s;
    QTest::newRow("kazakh") << u"*ku3"_s << u"Үлгі"_s;
    QTest::newRow("latin") << u"ярфтф"_s << u"zhana"_s;
    QTest::newRow("latin of kazakh") << u"әіү"_s << u"238"_s;
    QTest::newRow("the kazakh comma") << u"ыфьб \","_s << u"sam, 16"_s;
    QTest::newRow("russian of kazakh") << u"сам? , мая?"_s << u"сам, 6 мая,"_s;
}

void TstNameMatch::keysOfOtherLayouts()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    QVERIFY(onOtherLayouts(typed).contains(read));
    QVERIFY(!onOtherLayouts(typed).contains(typed));
}

void TstNameMatch::shortWordsAreNotGuessed()
{
    QCOMPARE(lettersOff(4), 0);
    QCOMPARE(lettersOff(5), 1);
    QCOMPARE(lettersOff(7), 1);
    QCOMPARE(lettersOff(8), 2);
}

void TstNameMatch::distances_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << QByteArray("mamay") << QByteArray("mamay") << 0;
    QTest::newRow("changed") << QByteArray("mamay") << QByteArray("mamai") << 1;
    QTest::newRow("missing") << QByteArray("mamay") << QByteArray("mamy") << 1;
    QTest::newRow("swapped") << QByteArray("mamay") << QByteArray("mmaay") << 1;
    QTest::newRow("two") << QByteArray("zanbolat") << QByteArray("zambolad") << 2;
    QTest::newRow("far") << QByteArray("zanbolat") << QByteArray("mamay") << 4;
    QTest::newRow("nothing") << QByteArray() << QByteArray("ab") << 2;
}

void TstNameMatch::distances()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, distance);
    QCOMPARE(spellingDistance(a, b, 3), distance);
    QCOMPARE(spellingDistance(b, a, 3), distance);
}

void TstNameMatch::manyAreFoldedAsOneIs()
{
    QStringList names { u"Жанна Үлгі"_s, u"  Askar  Primer"_s, QString(),
                        u"ليلى"_s,       u"Élodie"_s,          QString(u"a" + QChar(0x1f) + u"b") };
    for (int i = 0; i < 300; ++i)
        names << u"Имя %1"_s.arg(i);
    const QList<SearchForm> forms = searchForms(names);
    QCOMPARE(forms.size(), names.size());
    for (qsizetype i = 0; i < names.size(); ++i) {
        QCOMPARE(forms.at(i).folded, searchForm(names.at(i)).folded);
        QCOMPARE(forms.at(i).written, searchForm(names.at(i)).written);
    }
    QCOMPARE(forms.at(5).folded, QByteArray("a b")); // the sign that joins many is a space
}

HABEAS_TEST(TstNameMatch)

#include "tst_namematch.moc"
