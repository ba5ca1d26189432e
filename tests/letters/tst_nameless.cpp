#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

using namespace habeas;
using namespace habeas::test;
using namespace Qt::StringLiterals;

/// Records that name nobody, in a case with several people at risk.
class TstNameless : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void noPaperSaysThereIsNone_data();
    void noPaperSaysThereIsNone();
    void whatWasLeftOutIsSaid();
    void onlyWhatThePaperTellsOfIsSaid();
    void whatAllNameIsTold();
    void ofOnePersonEverythingIsTold();
    void whatLiesBehindIsNoHearingAhead();
    void nobodyIsFreeWhileACustodyNamesNobody();

private:
    template<class R>
    R &add(QList<R> &list)
    {
        R record;
        record.id = newId<R>();
        list << record;
        return list.last();
    }

    [[nodiscard]] LetterWish wishOf(const QString &id, Language language = Language::English) const
    {
        LetterWish asked = wishFor(id, language);
        asked.date = *CivilDay::of(2026, 11, 26);
        asked.person = m_folder.people.first().id;
        return asked;
    }

    [[nodiscard]] Result<ComposedLetter> letter(const QString &id) const
    {
        return composeLetter(m_folder, wishOf(id));
    }

    [[nodiscard]] QStringList warnings(const QString &id) const
    {
        const auto made = letter(id);
        QStringList found;
        for (const LetterFinding &finding : made ? made->findings : QList<LetterFinding>()) {
            if (finding.text.contains(u"name nobody"_s))
                found << finding.text;
        }
        return made ? found : QStringList { made.error().message };
    }

    CaseFolder m_folder;
};

void TstNameless::init()
{
    m_folder = smallCase();
    m_folder.sentences.first().person = {};
    Somebody bek(u"Bek Testov"_s);
    bek.name.language = u"en"_s;
    bek.name.script = u"Latn"_s;
    test::add(m_folder, bek);
    m_folder = withEveryConsent(m_folder);
    QCOMPARE(peopleAtRisk(m_folder).size(), 2);
    Event &event = add(m_folder.events);
    event.type = u"arrest"_s;
    event.at = date("2026-04-29");
    event.text = u"Both were arrested together."_s;
    Event &around = add(m_folder.events);
    around.type = u"background"_s;
    around.text = u"Elections were held."_s;
    Hearing &hearing = add(m_folder.hearings);
    hearing.at = date("2026-12-10");
    hearing.purpose = u"appeal"_s;
    Measure &measure = add(m_folder.measures);
    measure.type = u"police_custody"_s;
    measure.from = date("2026-04-29");
    measure.until = date("2026-05-01");
    Restriction &ban = add(m_folder.restrictions);
    ban.type = u"communication"_s;
    ban.text = u"no calls"_s;
    ban.from = date("2026-05-01");
}

void TstNameless::noPaperSaysThereIsNone_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("notSaid");
    const auto row
        = [](const QString &id, Language language, const QString &said, const QString &notSaid) {
              QTest::addRow("%s %s", qPrintable(id), qPrintable(said.left(16)))
                  << id << language << said << notSaid;
          };
    const QString one = u"not known for this person: 1 %1 of the case names nobody"_s;
    const QString family = u"family-sheet"_s;
    row(family, Language::English, u"Court hearing: "_s + one.arg(u"hearing"_s),
        u"We have no date of a hearing"_s);
    row(family, Language::English, u"Bans and duties: "_s + one.arg(u"restriction"_s),
        u"no ban or duty on record"_s);
    row(family, Language::Russian,
        u"Заседание суда: для этого человека неизвестно: у нас есть записи без имени "
        "(заседания: 1)"_s,
        u"Даты заседания у нас нет"_s);
    row(family, Language::Kazakh,
        u"Сот отырысы: бұл адамға қатысты белгісіз: бізде есімі көрсетілмеген жазба бар "
        "(сот отырысы: 1)"_s,
        u"Сот отырысының күні бізде жоқ"_s);
    row(u"wgad-questionnaire"_s, Language::English,
        u"Circumstances of the arrest: "_s + one.arg(u"event"_s),
        u"Circumstances of the arrest: not recorded"_s);
    row(u"wgad-questionnaire"_s, Language::English,
        u"Arrest and detention: "_s + one.arg(u"measure"_s),
        u"Arrest and detention: not recorded"_s);
    const QString summary = u"case-summary"_s;
    row(summary, Language::English, one.arg(u"judgment"_s), u"Judgments None on record"_s);
    row(summary, Language::English, u"Last hearing "_s + one.arg(u"hearing"_s),
        u"Last hearing none on record"_s);
    row(summary, Language::English, u"Present measure "_s + one.arg(u"measure"_s),
        u"Present measure none on record"_s);
    row(u"chronology"_s, Language::English,
        u"Not known for this person: 5 records of the case name nobody"_s,
        u"No dated fact is on record"_s);
    row(u"detention-timeline"_s, Language::English, u"Not known for this person: 1 measure"_s,
        u"No measure is on record"_s);
}

void TstNameless::noPaperSaysThereIsNone()
{
    QFETCH(QString, id);
    QFETCH(Language, language);
    QFETCH(QString, said);
    QFETCH(QString, notSaid);
    const auto made = composeLetter(m_folder, wishOf(id, language));
    QVERIFY2(made, qPrintable(refusalOf(made)));
    const QString text = made->text.simplified();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(notSaid), qPrintable(text));
    QVERIFY(!text.contains(u"arrested together"_s));
}

void TstNameless::whatWasLeftOutIsSaid()
{
    const QStringList said = warnings(u"chronology"_s);
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.first().contains(u"5 record(s)"_s), qPrintable(said.first()));
    QVERIFY2(said.first().contains(u"arrest (29 April 2026)"_s), qPrintable(said.first()));
}

/// A letter without a place for hearings misses none.
void TstNameless::onlyWhatThePaperTellsOfIsSaid()
{
    m_folder.hearings.first().person = {};
    m_folder.sentences.clear();
    m_folder.measures.clear();
    m_folder.restrictions.clear();
    m_folder.events.clear();
    Charge &charge = add(m_folder.charges);
    charge.person = m_folder.people.first().id;
    charge.offence = u"slander"_s;
    QCOMPARE(warnings(u"appeal-generic"_s), QStringList());
    QCOMPARE(warnings(u"family-sheet"_s).size(), 1);
}

void TstNameless::whatAllNameIsTold()
{
    const Id<Person> person = m_folder.people.first().id;
    CaseFolder::eachList(m_folder, [&person](auto &list) {
        for (auto &record : list) {
            if constexpr (requires { record.person = person; })
                record.person = record.person.isNull() ? person : record.person;
        }
    });
    QCOMPARE(warnings(u"family-sheet"_s), QStringList());
    QVERIFY(!letter(u"family-sheet"_s)->text.contains(u"names nobody"_s));
    QVERIFY(letter(u"chronology"_s)->text.contains(u"arrested together"_s));
}

void TstNameless::ofOnePersonEverythingIsTold()
{
    m_folder.involvements.removeLast();
    QCOMPARE(warnings(u"chronology"_s), QStringList());
    QVERIFY(letter(u"chronology"_s)->text.contains(u"arrested together"_s));
    QVERIFY(letter(u"family-sheet"_s)->text.contains(u"Court hearing: 10 December 2026"_s));
}

void TstNameless::whatLiesBehindIsNoHearingAhead()
{
    m_folder.hearings.first().at = date("2026-10-01");
    QVERIFY(letter(u"family-sheet"_s)->text.contains(u"We have no date of a hearing"_s));
}

void TstNameless::nobodyIsFreeWhileACustodyNamesNobody()
{
    m_folder.sentences.first().person = m_folder.people.first().id;
    const QString free = u"our record shows no detention for now"_s;
    QVERIFY(letter(u"family-sheet"_s)->text.contains(free));
    m_folder.measures.first().until = {};
    QVERIFY(!letter(u"family-sheet"_s)->text.contains(free));
}

HABEAS_TEST(TstNameless)

#include "tst_nameless.moc"
