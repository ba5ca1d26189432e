#include "app/letters/gates/ownname.h"
#include "app/letters/gates/withheldwords.h"

#include <algorithm>

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Spouses share a family name but for its ending: whom a letter is about is never taken for
/// another one of the case.
class TstOwnName : public QObject
{
    Q_OBJECT

private slots:
    void shortFormsAreTheirs_data();
    void shortFormsAreTheirs();
    void theirNameIsNeverReplaced_data();
    void theirNameIsNeverReplaced();
    void othersAreStillFound_data();
    void othersAreStillFound();
    void aDenialIsTheirs();
    void aSpousesWordsAreNot();
};

namespace {

/// Лев Вольнов, with his wife and his lawyer.
CaseFolder husband()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.names.first().text = u"Лев Аркадьевич Вольнов"_s;
    folder.names.first().language = u"ru"_s;
    folder.names.first().gen = u"Льва Аркадьевича Вольнова"_s;
    const auto add = [&folder](const QString &text, const QString &role) {
        Person person;
        person.id = newId<Person>();
        Name name;
        name.id = newId<Name>();
        name.person = person.id;
        name.text = text;
        Involvement part;
        part.id = newId<Involvement>();
        part.person = person.id;
        part.role = role;
        folder.people << person;
        folder.names << name;
        folder.involvements << part;
    };
    add(u"Анна Вольнова"_s, u"relative"_s);
    add(u"Павел Крупский"_s, u"lawyer"_s);
    return folder;
}

QStringList found(const QString &typed)
{
    QStringList words;
    LetterWish asked = wish(Language::Russian);
    for (const WithheldMatch &match : WithheldWords(husband(), {}, asked).in(typed))
        words << match.found;
    return words;
}

Claim denial(const CaseFolder &folder, const QString &claimant)
{
    Claim claim;
    claim.id = newId<Claim>();
    claim.person = folder.people.first().id;
    claim.claimant = claimant;
    claim.type = u"denial"_s;
    claim.text = u"он говорил правду"_s;
    return claim;
}

} // namespace

void TstOwnName::shortFormsAreTheirs_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isTheirs");
    const auto row = [](const QString &words, bool isTheirs) {
        QTest::newRow(qPrintable(words)) << words << isTheirs;
    };
    row(u"Лев Вольнов"_s, true);
    row(u"Вольнов"_s, true);
    row(u"Л. А. Вольнов"_s, true);
    row(u"Вольнов Л.А."_s, true);
    row(u"Lev Volnov"_s, true);
    row(u"Volnoff"_s, true);
    row(u"Лев"_s, true);
    row(u"Анна Вольнова"_s, false);
    row(u"Вольнова"_s, false);
    row(u"А. Вольнова"_s, false);
    row(u"адвокат Льва Вольнова"_s, false);
    row(u"Л. А."_s, false);
    row({}, false);
}

void TstOwnName::shortFormsAreTheirs()
{
    QFETCH(QString, words);
    QFETCH(bool, isTheirs);
    const CaseFolder folder = husband();
    QCOMPARE(OwnName(folder, { folder.people.first().id }).isCalled(words), isTheirs);
}

void TstOwnName::theirNameIsNeverReplaced_data()
{
    QTest::addColumn<QString>("typed");
    for (const QString &typed :
         { u"Освободите Вольнова."_s, u"Лев Вольнов невиновен."_s, u"Верните Вольнову книги."_s,
           u"Вольнов призывал к санкциям."_s, u"Встречу с Вольновым."_s, u"о Вольнове"_s,
           u"Льва Аркадьевича Вольнова"_s, u"Л. А. Вольнов"_s, u"free Volnov"_s,
           u"Lev Volnov is innocent."_s, u"Volnov's trial"_s })
        QTest::newRow(qPrintable(typed)) << typed;
}

void TstOwnName::theirNameIsNeverReplaced()
{
    QFETCH(QString, typed);
    QCOMPARE(found(typed), QStringList());
}

void TstOwnName::othersAreStillFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &typed, const QString &words) {
        QTest::newRow(qPrintable(typed)) << typed << words;
    };
    row(u"Анна Вольнова ждёт."_s, u"Анна Вольнова"_s);
    row(u"жене Анне Вольновой"_s, u"Анне Вольновой"_s);
    row(u"А. Вольнова ждёт"_s, u"А. Вольнова"_s);
    row(u"адвокату Крупскому"_s, u"Крупскому"_s);
}

void TstOwnName::othersAreStillFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, words);
    QCOMPARE(found(typed), QStringList { words });
}

void TstOwnName::aDenialIsTheirs()
{
    CaseFolder folder = husband();
    folder.sentences.first().law = LawReference::fromText(u"RU CC 280.4"_s).value();
    folder.claims << denial(folder, u"Лев Вольнов"_s);

    struct Said
    {
        Language language;
        QString words;
    };

    for (const Said &said : { Said { Language::Russian, u"отрицает предъявленные обвинения"_s },
                              Said { Language::Kazakh, u"айыпты мойындамайды"_s },
                              Said { Language::English, u"denies the accusations"_s } }) {
        LetterWish asked = wish(said.language);
        asked.templateId = u"appeal-generic"_s;
        const auto letter = composeLetter(folder, asked);
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        QVERIFY2(letter->text.simplified().contains(said.words), qPrintable(letter->text));
        QVERIFY(!letter->text.contains(u"родственник"_s));
    }
}

void TstOwnName::aSpousesWordsAreNot()
{
    for (const QString &who : { u"Анна Вольнова"_s, u"Вольнова"_s }) {
        CaseFolder folder = husband();
        folder.sentences.first().law = LawReference::fromText(u"RU CC 280.4"_s).value();
        folder.claims << denial(folder, who);
        const auto letter = composeLetter(folder, wish(Language::Russian));
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        QVERIFY2(!letter->text.contains(u"отрицает"_s), qPrintable(letter->text));
        QVERIFY(letter->text.contains(u"Со слов другого лица"_s));
        QVERIFY(!letter->text.contains(u"Анна"_s));
    }
}

} // namespace habeas::test

using habeas::test::TstOwnName;
HABEAS_TEST(TstOwnName)
#include "tst_ownname.moc"
