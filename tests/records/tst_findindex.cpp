#include "app/records/find/findindex.h"
#include "app/records/store/repository.h"

#include <QTest>

#include "tests/support/temporaryvault.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// What is found in a vault, by which name, and in which order.
class TstFindIndex : public QObject
{
    Q_OBJECT

    TemporaryVault m_office;
    Id<Case> m_case = newId<Case>();
    Id<Case> m_second = newId<Case>();
    Id<Person> m_zhanna = newId<Person>();

    [[nodiscard]] FindIndex index()
    {
        return FindIndex::read(m_office.vault().connection()).value();
    }

    void addPerson(const Transaction &t, Id<Person> id, const QStringList &names,
                   const QList<Id<Case>> &cases)
    {
        Person person;
        person.id = id;
        QVERIFY(Repository<Person>(m_office.vault().connection()).save(t, person));
        for (const QString &text : names) {
            Name name;
            name.id = newId<Name>();
            name.person = id;
            name.text = text;
            name.use = text == names.first() ? u"primary"_s : u"transliteration"_s;
            QVERIFY(Repository<Name>(m_office.vault().connection()).save(t, name));
        }
        for (const Id<Case> file : cases) {
            Involvement part;
            part.id = newId<Involvement>();
            part.inCase = file;
            part.person = id;
            part.role = u"person_at_risk"_s;
            QVERIFY(Repository<Involvement>(m_office.vault().connection()).save(t, part));
        }
    }

private slots:
    void initTestCase();

    void aPersonIsFoundInAnyScriptAndOnTheWrongKeys();
    void somebodyInTwoCasesComesTwice();
    void theSpellingThatMatchedIsNamed();
    void casesCourtsLettersAndDocumentsAreFound();
    void theBetterMatchComesFirst();
    void theBinIsNotSearched();
    void nothingFoundShowsWhatIsSpelledLikeIt();
    void readingCanBeStopped();
};

void TstFindIndex::initTestCase()
{
    auto t = m_office.vault().begin({ u"a"_s, u"test"_s });
    QVERIFY(t);
    for (const auto &[id, ref, title] : { std::tuple(m_case, u"KZ-2030-001"_s, u"Bans on speech"_s),
                                          std::tuple(m_second, u"KZ-2030-002"_s, QString()) }) {
        Case file;
        file.id = id;
        file.ref = ref;
        file.title = title;
        file.status = u"open"_s;
        QVERIFY(Repository<Case>(m_office.vault().connection()).save(*t, file));
    }
    addPerson(*t, m_zhanna, { u"Жанна Үлгі"_s, u"Zhanna Ulgi"_s }, { m_case });
    addPerson(*t, newId<Person>(), { u"Askar Primer"_s }, { m_case, m_second });
    addPerson(*t, newId<Person>(), { u"Aska Primerov"_s }, { m_second });
    Hearing hearing;
    hearing.id = newId<Hearing>();
    hearing.inCase = m_case;
    hearing.court = u"Almaly District Court"_s;
    QVERIFY(Repository<Hearing>(m_office.vault().connection()).save(*t, hearing));
    hearing.id = newId<Hearing>();
    QVERIFY(Repository<Hearing>(m_office.vault().connection()).save(*t, hearing));
    Letter letter;
    letter.id = newId<Letter>();
    letter.inCase = m_case;
    letter.ref = u"L-7"_s;
    letter.subject = u"Appeal for release"_s;
    QVERIFY(Repository<Letter>(m_office.vault().connection()).save(*t, letter));
    Document paper;
    paper.id = newId<Document>();
    paper.inCase = m_second;
    paper.title = u"Ruling of the cassation court"_s;
    QVERIFY(Repository<Document>(m_office.vault().connection()).save(*t, paper));
    QVERIFY(t->commit());
}

void TstFindIndex::aPersonIsFoundInAnyScriptAndOnTheWrongKeys()
{
    const FindIndex all = index();
    for (const QString &typed :
         { u"zhana ulgi"_s, u"ярфтф гдпш"_s, u";fyyf *ku3"_s, u"жанна үлгі"_s, u"janna ulgi"_s }) {
        const QList<Found> found = all.find(typed);
        QVERIFY2(!found.isEmpty(), qPrintable(typed));
        QCOMPARE(found.first().record, m_zhanna.uuid());
        QCOMPARE(found.first().caseRef, u"KZ-2030-001"_s);
    }
    QCOMPARE(all.find(u"Жанна"_s).first().match.kind, MatchKind::Prefix);
    QVERIFY(matchReason(all.find(u"Жанна"_s).first()).isEmpty());
    QVERIFY(matchReason(all.find(u"ярфтф"_s).first()).contains(u"zhana"));
}

void TstFindIndex::somebodyInTwoCasesComesTwice()
{
    const QList<Found> found = index().find(u"Askar Primer"_s);
    QVERIFY(found.size() >= 2);
    QCOMPARE(found.at(0).text, u"Askar Primer"_s);
    QCOMPARE(found.at(1).text, u"Askar Primer"_s);
    QCOMPARE(QStringList({ found.at(0).caseRef, found.at(1).caseRef }),
             QStringList({ u"KZ-2030-001"_s, u"KZ-2030-002"_s }));
}

void TstFindIndex::theSpellingThatMatchedIsNamed()
{
    const Found found = index().find(u"zhanna ulg"_s).first();
    QCOMPARE(found.text, u"Zhanna Ulgi"_s);
    QCOMPARE(found.shown, u"Жанна Үлгі"_s);
}

void TstFindIndex::casesCourtsLettersAndDocumentsAreFound()
{
    const FindIndex all = index();
    const auto first = [&all](const QString &typed) {
        return all.find(typed).value(0);
    };
    QCOMPARE(first(u"kz-2030-002"_s).kind, FoundKind::Case);
    QCOMPARE(first(u"bans"_s).caseRef, u"KZ-2030-001"_s);
    QCOMPARE(first(u"almaly"_s).kind, FoundKind::Court);
    QCOMPARE(all.find(u"almaly"_s).size(), 1); // once, however many hearings it held
    QCOMPARE(first(u"appeal"_s).kind, FoundKind::Letter);
    QCOMPARE(first(u"L-7"_s).kind, FoundKind::Letter);
    QCOMPARE(first(u"cassation"_s).kind, FoundKind::Document);
    QCOMPARE(first(u"cassation"_s).caseRef, u"KZ-2030-002"_s);
    QVERIFY(all.find(QString()).isEmpty());
}

void TstFindIndex::theBetterMatchComesFirst()
{
    const QList<Found> found = index().find(u"aska primerov"_s);
    QCOMPARE(found.first().text, u"Aska Primerov"_s);
    QCOMPARE(found.first().match.kind, MatchKind::Exact);
    for (qsizetype i = 1; i < found.size(); ++i)
        QVERIFY(found.at(i - 1).match.kind <= found.at(i).match.kind);
}

void TstFindIndex::theBinIsNotSearched()
{
    TemporaryVault office;
    auto t = office.vault().begin({ u"a"_s, u"test"_s });
    QVERIFY(t);
    Case file;
    file.id = newId<Case>();
    file.ref = u"KZ-2030-009"_s;
    file.status = u"open"_s;
    QVERIFY(Repository<Case>(office.vault().connection()).save(*t, file));
    QVERIFY(t->commit());
    QVERIFY(!FindIndex::read(office.vault().connection())->find(file.ref).isEmpty());
    auto again = office.vault().begin({ u"a"_s, u"test"_s });
    file.deleted = true;
    QVERIFY(Repository<Case>(office.vault().connection()).save(*again, file));
    QVERIFY(again->commit());
    QVERIFY(FindIndex::read(office.vault().connection())->find(file.ref).isEmpty());
}

void TstFindIndex::nothingFoundShowsWhatIsSpelledLikeIt()
{
    const FindIndex all = index();
    QVERIFY(all.find(u"alamlee"_s).isEmpty());
    QCOMPARE(all.nearest(u"alamlee"_s).value(0).kind, FoundKind::Court);
    QVERIFY(all.nearest(u"xx"_s).isEmpty());
}

void TstFindIndex::readingCanBeStopped()
{
    const auto stopped = FindIndex::read(m_office.vault().connection(), [] {
        return true;
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

HABEAS_TEST(TstFindIndex)

#include "tst_findindex.moc"
