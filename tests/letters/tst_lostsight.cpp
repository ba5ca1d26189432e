#include "app/letters/gates/lintwords.h"
#include "app/letters/gates/lostsight.h"

#include "tests/letters/lettercases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Where the record says that nobody knows where somebody is, the report for it is named.
class TstLostSight : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatSayIt_data();
    void wordsThatSayIt();
    void wordsThatDoNot_data();
    void wordsThatDoNot();
    void theNewestWordsCount();
    void aLaterSignEndsIt();
    void aPlaceOfDetentionEndsIt();
    void theLetterNamesThePaper();
    void whatIsSealedSaysNothing();

private:
    static Event eventOf(const CaseFolder &folder, const char *at, const QString &type,
                         const QString &text)
    {
        Event event;
        event.id = newId<Event>();
        event.person = personAtRisk(folder);
        event.at = date(at);
        event.type = type;
        event.text = text;
        return event;
    }

    static Measure measureOf(const CaseFolder &folder, const char *from, const QString &type,
                             const QString &place)
    {
        Measure measure;
        measure.id = newId<Measure>();
        measure.person = personAtRisk(folder);
        measure.from = date(from);
        measure.type = type;
        measure.place = place;
        return measure;
    }

    static QString wordsOf(const CaseFolder &folder)
    {
        const auto lost = lostSightOf(folder, personAtRisk(folder), *CivilDay::of(2023, 5, 2));
        return lost ? lost->words : QString();
    }
};

void TstLostSight::wordsThatSayIt_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "His whereabouts are unknown.", "Her whereabouts remain, as of May, unknown",
           "The family does not know where she is held", "He went missing after the search",
           "The ministry denies holding him", "The detention is not acknowledged",
           "Местонахождение Иванова до сих пор неизвестно", "Пропал без вести",
           "Где его держат и где он находится, неизвестно", "Родным не сообщают, где она",
           "Увезли в неизвестном направлении", "Оның қайда екені белгісіз",
           "Азамат хабар-ошарсыз кетті", "із-түзсіз жоғалды" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstLostSight::wordsThatSayIt()
{
    QFETCH(const QString, text);
    QVERIFY(saysNotKnownWhere(text));
}

void TstLostSight::wordsThatDoNot_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "He is held in the remand prison of Almaty.", "Her location is known to the family",
           "The charge is unknown; the court is in Astana", "Two pages were lost",
           "Содержится в СИЗО, место известно", "Имя следователя неизвестно",
           "Тергеу изоляторында отыр", "Айыптың мәні белгісіз" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstLostSight::wordsThatDoNot()
{
    QFETCH(const QString, text);
    QVERIFY(!saysNotKnownWhere(text));
}

void TstLostSight::theNewestWordsCount()
{
    CaseFolder folder = smallCase();
    QCOMPARE(wordsOf(folder), QString());
    folder.events << eventOf(folder, "2023-04-01", u"abduction"_s, u"Taken by men in masks"_s);
    QCOMPARE(wordsOf(folder), u"Taken by men in masks"_s);
    folder.events << eventOf(folder, "2023-04-20", u"other"_s, u"Her whereabouts are unknown."_s);
    QCOMPARE(wordsOf(folder), u"Her whereabouts are unknown."_s);
    folder.events << eventOf(folder, "2023-06-01", u"last_seen"_s, u"Later than the day"_s);
    QCOMPARE(wordsOf(folder), u"Her whereabouts are unknown."_s);
}

void TstLostSight::aLaterSignEndsIt()
{
    CaseFolder folder = smallCase();
    folder.events << eventOf(folder, "2023-04-01", u"last_seen"_s, u"Seen at the market"_s);
    folder.events << eventOf(folder, "2023-04-01", u"visit"_s, u"The mother visited her"_s);
    QVERIFY(!wordsOf(folder).isEmpty()); // which came first is not on record
    folder.events << eventOf(folder, "2023-04-09", u"visit"_s, u"The mother visited her"_s);
    QCOMPARE(wordsOf(folder), QString());
}

void TstLostSight::aPlaceOfDetentionEndsIt()
{
    CaseFolder folder = smallCase();
    folder.events << eventOf(folder, "2023-04-01", u"abduction"_s, u"Taken by men in masks"_s);
    folder.measures << measureOf(folder, "2023-04-03", u"pretrial_custody"_s, u"Almaty prison"_s);
    QCOMPARE(wordsOf(folder), QString());
    folder.events << eventOf(folder, "2023-04-20", u"transfer"_s, u"Moved; nobody knows where"_s);
    QCOMPARE(wordsOf(folder), u"Moved; nobody knows where"_s);
    folder.measures.last().until = date("2023-04-25");
    folder.measures.last().endedBy = u"release"_s;
    QCOMPARE(wordsOf(folder), QString());

    CaseFolder hidden = smallCase();
    hidden.measures << measureOf(hidden, "2023-04-03", u"enforced_disappearance"_s, {});
    QVERIFY(!wordsOf(hidden).isEmpty());
    hidden.measures.last().acknowledged = date("2023-04-10");
    QCOMPARE(wordsOf(hidden), QString());
}

void TstLostSight::theLetterNamesThePaper()
{
    CaseFolder folder = smallCase();
    const auto hint = [&folder](const QString &words) {
        const auto letter = composeLetter(folder, wish());
        return letter && std::ranges::any_of(letter->findings, [&](const LetterFinding &finding) {
                   return finding.level == LetterFinding::Level::Hint
                       && finding.text.contains(words)
                       && finding.text.contains(u"Enforced disappearance: report"_s);
               });
    };
    QVERIFY(!hint({}));
    folder.events << eventOf(folder, "2023-04-20", u"other"_s, u"Her whereabouts are unknown."_s);
    QVERIFY(hint(u"“Her whereabouts are unknown"_s));
    QVERIFY(hint(u"once an event says when"_s));
    folder.events.last().type = u"last_seen"_s;
    QVERIFY(hint(u"There is a paper for it: "_s));
}

void TstLostSight::whatIsSealedSaysNothing()
{
    CaseFolder folder = smallCase();
    folder.events << eventOf(folder, "2023-04-20", u"other"_s, u"Her whereabouts are unknown."_s);
    folder.events.last().sealed = true;
    QCOMPARE(wordsOf(folder), QString());
}

} // namespace habeas::test

using habeas::test::TstLostSight;
HABEAS_TEST(TstLostSight)
#include "tst_lostsight.moc"
