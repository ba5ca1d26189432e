#include "app/records/find/casepeople.h"
#include "app/records/store/repository.h"
#include "app/vault/history.h"

#include <QTest>

#include "tests/programs/testmain.h"
#include "tests/support/temporaryvault.h"

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
    void aCaseIsNamedByWhomItIsAbout();
    void theBetterMatchComesFirst();
    void theBinIsNotSearched();
    void nothingFoundShowsWhatIsSpelledLikeIt();
    void readingCanBeStopped();
    void whatChangedIsTakenInAsIfAllHadBeenRead();
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

void TstFindIndex::aCaseIsNamedByWhomItIsAbout()
{
    QList<Found> found = index().find(u"KZ-2030-001"_s);
    QCOMPARE(found.value(0).kind, FoundKind::Case);
    QVERIFY(found.value(0).people.isEmpty());
    QVERIFY(nameCases(m_office.vault().connection(), found));
    QVERIFY2(found.value(0).people.contains(u"Жанна Үлгі"_s)
                 || found.value(0).people.contains(u"Zhanna Ulgi"_s),
             qPrintable(found.value(0).people.join(u"; "_s)));
    QList<Found> people = index().find(u"Zhanna Ulgi"_s);
    QVERIFY(nameCases(m_office.vault().connection(), people));
    QCOMPARE(people.value(0).kind, FoundKind::Person);
    QVERIFY(people.value(0).people.isEmpty());
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

void TstFindIndex::whatChangedIsTakenInAsIfAllHadBeenRead()
{
    const Connection &connection = m_office.vault().connection();
    FindIndex held = index();
    const auto said = [](const FindIndex &from) {
        QStringList all;
        for (const QString &typed :
             { u"zhanna"_s, u"aigul"_s, u"askar primer"_s, u"court"_s, u"kz-2030"_s, u"kz-77"_s,
               u"appeal"_s, u"ruling"_s, u"speech"_s, u"z"_s, u"zhannna"_s }) {
            QStringList found;
            for (const Found &one : from.find(typed))
                found << one.text + u'|' + one.shown + u'|' + one.caseRef + u'|'
                        + one.record.toString();
            found.sort(); // equally good ones may change places
            all << typed + u": " + found.join(u", ");
        }
        return all;
    };
    const auto change = [&](auto write) {
        auto t = m_office.vault().begin({ u"a"_s, u"test"_s });
        QVERIFY(t);
        write(*t);
        QVERIFY(t->commit());
        held = held.renewed(connection).value();
        QCOMPARE(said(held), said(index()));
    };
    const Id<Person> late = newId<Person>();
    change([&](const Transaction &t) {
        addPerson(t, late, { u"Aigul Late"_s }, { m_second });
    });
    QVERIFY(!held.find(u"aigul"_s).isEmpty());
    Name more;
    more.id = newId<Name>();
    more.person = late;
    more.text = u"Айгүл"_s;
    change([&](const Transaction &t) {
        QVERIFY(Repository<Name>(connection).save(t, more));
    });
    Case file = Repository<Case>(connection).byId(m_second).value();
    file.ref = u"KZ-77"_s;
    change([&](const Transaction &t) { // what stands in the case is named by it
        QVERIFY(Repository<Case>(connection).save(t, file));
    });
    QCOMPARE(held.find(u"ruling"_s).first().caseRef, u"KZ-77"_s);
    Hearing hearing = Repository<Hearing>(connection).all().value().first();
    hearing.court = u"Supreme Court"_s;
    change([&](const Transaction &t) {
        QVERIFY(Repository<Hearing>(connection).save(t, hearing));
    });
    file.deleted = true;
    change([&](const Transaction &t) {
        QVERIFY(Repository<Case>(connection).save(t, file));
    });
    for (int i = 0; i < 5; ++i) {
        QVERIFY(undo(m_office.vault(), u"test"_s));
        held = held.renewed(connection).value();
        QCOMPARE(said(held), said(index()));
    }
    QVERIFY(held.find(u"aigul"_s).isEmpty());
}

HABEAS_TEST(TstFindIndex)

#include "tst_findindex.moc"
