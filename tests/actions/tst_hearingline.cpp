#include "app/actions/hearings/hearingline.h"
#include "app/actions/hearings/hearingwords.h"
#include "app/actions/hearings/hearingyear.h"
#include "app/base/dates/dateprint.h"
#include "app/base/dates/term.h"
#include "app/base/text/textfold.h"
#include "app/casefile/thesaurus.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

const QList<LineCase> Cases { { u"KZ-0007"_s, u"KZ-0007 Dana Sample"_s },
                              { u"KZ-0008"_s, u"KZ-0008 Айгүл Үлгі"_s },
                              { u"KZ-0009"_s, u"KZ-0009 Dana Unlike"_s },
                              { u"KZ-0010"_s, u"KZ-0010 Mira Example"_s } };

/// KZ-0010 is about two people.
const QList<LinePerson> Two {
    { newId<Person>(), u"Mira Example"_s, { u"Mira Example"_s } },
    { newId<Person>(), u"Тимур Пример"_s, { u"Тимур Пример"_s, u"Timur Primer"_s } }
};

QList<LineCase> casesWith(const QString &text)
{
    QList<LineCase> found;
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    for (const LineCase &one : Cases) {
        const QString folded = foldForSearch(one.words);
        if (!words.isEmpty() && std::ranges::all_of(words, [&folded](const QString &word) {
                return folded.contains(word);
            }))
            found << one;
    }
    return found;
}

HearingLineContext context(Language language = Language::English)
{
    HearingLineContext made;
    made.today = *CivilDay::of(2023, 4, 28);
    made.language = language;
    made.casesLike = casesWith;
    made.peopleOf = [](const QString &ref) {
        return ref == u"KZ-0010" ? Two : QList<LinePerson>();
    };
    return made;
}

QString doubtsOf(const HearingLine &line)
{
    QStringList fields;
    for (const HearingLine::Doubt &doubt : line.doubts)
        fields << doubt.field;
    return fields.join(u' ');
}

} // namespace

class TstHearingLine : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsReadWhole_data();
    void aLineIsReadWhole();
    void whatIsDoubtfulIsSaid_data();
    void whatIsDoubtfulIsSaid();
    void aRemarkIsTheNote();
    void aKnownCaseIsNotNamedAgain();
    void aCommaInsideADateSeparatesNothing();
    void theNextHearingIsNamed();
    void oneTextIsNoLine();
    void commasMayBeLeftOut_data();
    void commasMayBeLeftOut();
    void twoWaysToCutAreAsked();
    void whomItIsAboutIsNamed();
    void lettersInsideAWordAreNobodysName();
    void measuresAreNamed();
    void aWeekdayAloneIsAsked();
    void everyLineWrittenFromValuesReadsBack_data();
    void everyLineWrittenFromValuesReadsBack();
    void whatIsDeniedIsNeverTaken_data();
    void whatIsDeniedIsNeverTaken();
    void aWordThatOnlyJoinsMeansNothing();
    void anAdjournmentNamesTheNextHearing();
    void twoPeopleInOneLineAreAsked();
    void aDayOnRecordDecidesTheYear_data();
    void aDayOnRecordDecidesTheYear();
    void anOutcomeNeverMovesTheYear();
};

/// ref | date | hour | purpose | outcome | mode | length | named end; empty where nothing was said.
void TstHearingLine::aLineIsReadWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    const auto row
        = [](const char *name, Language language, const QString &line, const QString &read) {
              QTest::newRow(name) << language << line << read;
          };
    using enum Language;
    row("the shortest", English, u"sam, 6 apr, ext, 2m"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("in Russian", Russian, u"улг, 6 апреля, прод, 2м"_s,
        u"KZ-0008|2023-04-06||extension|extended||2 месяца|"_s);
    row("English codes on a Russian screen", Russian, u"sam; 6 апр; ext; 2 months"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 месяца|"_s);
    row("another script", English, u"ulgi, yesterday, trial, adj"_s,
        u"KZ-0008|2023-04-27||trial|adjourned|||"_s);
    row("any order", English, u"KZ-0007, online, 15 days, ordered, custody, 2023-04-06 10:30"_s,
        u"KZ-0007|2023-04-06|10:30|custody|ordered|online|15 days|"_s);
    row("a named end", English, u"sam, 6 apr, ext, ext, until 6 jun"_s,
        u"KZ-0007|2023-04-06||extension|extended|||2023-06-06"_s);
    row("two words in one part", English, u"sam, May 2022, trial online"_s,
        u"KZ-0007|2022-05||trial||online||"_s);
    row("Russian words on an English screen", English, u"sam, 6 апр, прод, 2 мес"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("Kazakh words on a Russian screen", Russian, u"sam, кеше, ұзарту, 2 ай"_s,
        u"KZ-0007|2023-04-27||extension|extended||2 месяца|"_s);
    row("Latin keys on a Russian layout", English, u"ыфьб 6 фзкб учеб 2ь"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    // The key of 6 types the Kazakh comma, that of 1 a quotation mark.
    row("Latin keys on a Kazakh layout", English, u"ыфьб , фзкб учеб 2ь"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("Latin keys on a Kazakh layout, the tenth and later", English, u"ыфьб \", фзкб учеб 2ь"_s,
        u"KZ-0007|2023-04-16||extension|extended||2 months|"_s);
    row("Russian keys on a Kazakh layout", Russian, u"сам? , апр? прод? 2м"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 месяца|"_s);
    row("Russian keys on a Latin layout", Russian, u"ekub? 6 fghtkz? ghjl? 2v"_s,
        u"KZ-0008|2023-04-06||extension|extended||2 месяца|"_s);
    row("the end beside the outcome", English, u"sam, 6 apr, extended until 6 jun"_s,
        u"KZ-0007|2023-04-06|||extended|||2023-06-06"_s);
    row("the length beside the outcome", English, u"sam, 6 apr, ext, ext for 2 months"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("the hour on its own", English, u"sam, 6 apr, 9:15, verdict, conv"_s,
        u"KZ-0007|2023-04-06|9:15|verdict|convicted|||"_s);
    row("one that is to come", English, u"sam, 5 may 10:00, trial"_s,
        u"KZ-0007|2023-05-05|10:00|trial||||"_s);
    row("far ahead it was last year", English, u"sam, 5 sep, trial"_s,
        u"KZ-0007|2022-09-05||trial||||"_s);
    row("a remark at the end", English, u"sam, 6 apr, ext, 2m, told by lawyer by phone"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("an exact name beats a word inside", English, u"dana s, 6 apr"_s,
        u"KZ-0007|2023-04-06||||||"_s);
}

void TstHearingLine::aLineIsReadWhole()
{
    QFETCH(Language, language);
    QFETCH(QString, line);
    QFETCH(QString, read);
    const HearingLine made = readHearingLine(line, context(language));
    const Hearing &hearing = made.entry.hearing;
    QCOMPARE(doubtsOf(made), QString());
    QCOMPARE((QStringList { made.entry.caseRef, hearing.at.edtf(), hearing.time, hearing.purpose,
                            hearing.outcome.isEmpty() ? QString() : hearing.outcome, hearing.mode,
                            made.entry.term, made.entry.statedEnd.edtf() }
                  .join(u'|')),
             read);
}

void TstHearingLine::aRemarkIsTheNote()
{
    const HearingLine made
        = readHearingLine(u"sam, 6 apr, ext, 2m, told by lawyer by phone"_s, context());
    QCOMPARE(made.typed.value(u"note"_s), u"told by lawyer by phone"_s);
    QCOMPARE(made.entry.hearing.note, u"told by lawyer by phone"_s);
}

void TstHearingLine::whatIsDoubtfulIsSaid_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fields");
    QTest::newRow("nobody of that name") << u"zzz, 6 apr, ext"_s << u"case"_s;
    QTest::newRow("two of that name") << u"dana, 6 apr, ext"_s << u"case"_s;
    QTest::newRow("day or month") << u"sam, 04/05/2022, ext"_s << u"at"_s;
    QTest::newRow("no date") << u"sam, ext, 2m"_s << u"at"_s;
    QTest::newRow("an outcome, and this year's day is to come")
        << u"sam, 5 may, ext, 2m"_s << u"at"_s;
    QTest::newRow("an impossible date") << u"sam, 31.13.2022, ext"_s << u"at"_s;
    QTest::newRow("a word nobody knows") << u"sam, 6 apr, blah"_s << u"purpose"_s;
    QTest::newRow("words in the middle")
        << u"sam, 6 apr, ext, told by lawyer by phone, 2m"_s << u"outcome"_s;
    QTest::newRow("a remark of nothing")
        << u"sam, 6 apr, told by lawyer by phone"_s << u"purpose"_s;
    QTest::newRow("a weekday of this week or the next") << u"sam, next sun, ext"_s << u"at"_s;
    QTest::newRow("a second date") << u"sam, 6 apr, ext, 6 jun"_s << u"term"_s;
    QTest::newRow("a day with no place left") << u"sam, 6 apr, ext, 2m, 6 jun"_s << u"at"_s;
    QTest::newRow("everything at once") << u"zzz, blah"_s << u"case at purpose"_s;
    QTest::newRow("nothing") << u","_s << u"case at"_s;
}

void TstHearingLine::whatIsDoubtfulIsSaid()
{
    QFETCH(QString, line);
    QFETCH(QString, fields);
    const HearingLine made = readHearingLine(line, context());
    QCOMPARE(doubtsOf(made), fields);
    for (const HearingLine::Doubt &doubt : made.doubts)
        QVERIFY(!doubt.message.isEmpty());
    // What is in doubt stands somewhere, and is not lost.
    const QString typed = QStringList(made.typed.values()).join(u'\n');
    for (const QString &word : { u"blah"_s, u"lawyer"_s, u"jun"_s }) {
        if (line.contains(word))
            QVERIFY2(typed.contains(word), qPrintable(typed));
    }
}

void TstHearingLine::aKnownCaseIsNotNamedAgain()
{
    HearingLineContext known = context();
    known.ref = u"KZ-0009"_s;
    const HearingLine made = readHearingLine(u"6 apr, ext, 2m"_s, known);
    QCOMPARE(doubtsOf(made), QString());
    QCOMPARE(made.entry.caseRef, u"KZ-0009"_s);
    QCOMPARE(made.entry.hearing.at.edtf(), u"2023-04-06"_s);
}

void TstHearingLine::aCommaInsideADateSeparatesNothing()
{
    const HearingLine made = readHearingLine(u"sam, May 6, 2022, ext, 2m"_s, context());
    QCOMPARE(doubtsOf(made), QString());
    QCOMPARE(made.entry.hearing.at.edtf(), u"2022-05-06"_s);
}

void TstHearingLine::theNextHearingIsNamed()
{
    const HearingLine made = readHearingLine(u"sam, 6 apr, trial, adj, next 20 may"_s, context());
    QCOMPARE(doubtsOf(made), QString());
    QCOMPARE(made.entry.hearing.next.edtf(), u"2023-05-20"_s);
    QCOMPARE(made.typed.value(u"next"_s), u"20 may"_s);
    QVERIFY(made.entry.statedEnd.edtf().isEmpty());
}

void TstHearingLine::oneTextIsNoLine()
{
    QVERIFY(looksLikeHearingLine(u"ыфьб 6 ьфнб учеб 2ь"_s)); // "sam, 6 may, ext, 2m"
    QVERIFY(!looksLikeHearingLine(u"абу бакр"_s)); // "б" is a comma's key
    QVERIFY(!looksLikeHearingLine(u"кб-0031"_s));
    QVERIFY(looksLikeHearingLine(u"sam, 6 may"_s));
    QVERIFY(!looksLikeHearingLine(u"sam"_s));
    QVERIFY(!looksLikeHearingLine(u"sam,"_s));
    QVERIFY(!looksLikeHearingLine(u""_s));
}

void TstHearingLine::commasMayBeLeftOut_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("read");
    const auto row
        = [](const char *name, Language language, const QString &line, const QString &read) {
              QTest::newRow(name) << language << line << read;
          };
    using enum Language;
    row("the shortest", English, u"sam 6 apr ext 2m"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("in Russian", Russian, u"улг 6 апреля продл 2 мес"_s,
        u"KZ-0008|2023-04-06||extension|extended||2 месяца|"_s);
    row("in Kazakh on a Russian screen", Russian, u"sam кеше ұзарту 2 ай"_s,
        u"KZ-0007|2023-04-27||extension|extended||2 месяца|"_s);
    row("Latin keys on a Russian layout", English, u"ыфь 6 фзк уче 2ь"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("a name of two words", English, u"dana s 6 apr 9:15 trial online"_s,
        u"KZ-0007|2023-04-06|09:15|trial||online||"_s);
    row("a reference", English, u"kz-0009 6 apr 2022 verdict convicted"_s,
        u"KZ-0009|2022-04-06||verdict|convicted|||"_s);
    row("month first", English, u"sam apr 6 ext 15 days"_s,
        u"KZ-0007|2023-04-06||extension|extended||15 days|"_s);
    row("a long length", English, u"sam 6 apr 2022 ext 1 year 6 months"_s,
        u"KZ-0007|2022-04-06||extension|extended||1 year 6 months|"_s);
    row("until", English, u"sam 6 apr extended until 6 jun"_s,
        u"KZ-0007|2023-04-06|||extended|||2023-06-06"_s);
    row("words for days", English, u"sam yesterday trial adj"_s,
        u"KZ-0007|2023-04-27||trial|adjourned|||"_s);
    row("tomorrow", English, u"sam tomorrow 10:00 trial"_s,
        u"KZ-0007|2023-04-29|10:00|trial||||"_s);
    row("one comma behind the name", English, u"sam, 6 apr ext 2m"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("one comma behind the day", English, u"sam 6 apr, ext, 2m"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
    row("a purpose of two words", English, u"sam 6 apr early release refused"_s,
        u"KZ-0007|2023-04-06||parole|refused|||"_s);
    row("a remark at the end", English, u"sam 6 apr ext 2m told by lawyer by phone"_s,
        u"KZ-0007|2023-04-06||extension|extended||2 months|"_s);
}

void TstHearingLine::commasMayBeLeftOut()
{
    QFETCH(QString, line);
    QVERIFY(looksLikeHearingLine(line));
    QFETCH(Language, language);
    QFETCH(QString, read);
    const HearingLine made = readHearingLine(line, context(language));
    const Hearing &hearing = made.entry.hearing;
    QString hour = hearing.time;
    if (!hour.isEmpty())
        hour = hour.rightJustified(5, u'0');
    QVERIFY2(made.doubts.isEmpty(),
             qPrintable(made.doubts.isEmpty() ? QString() : made.doubts.first().message));
    QCOMPARE(
        (QStringList { made.entry.caseRef, hearing.at.edtf(), hour, hearing.purpose,
                       hearing.outcome, hearing.mode, made.entry.term, made.entry.statedEnd.edtf() }
             .join(u'|')),
        read);
}

void TstHearingLine::twoWaysToCutAreAsked()
{
    HearingLineContext two = context();
    two.casesLike = [](const QString &text) {
        const bool both = text == u"dana" || text == u"dana may";
        return both ? QList<LineCase> { { text == u"dana" ? u"KZ-1"_s : u"KZ-2"_s, text } }
                    : QList<LineCase>();
    };
    const HearingLine made = readHearingLine(u"dana may 6 apr trial"_s, two);
    QCOMPARE(made.entry.caseRef, u"KZ-2"_s); // one reading only: "may" is no second day
    const HearingLine known = readHearingLine(u"dana may trial"_s, two);
    QCOMPARE(known.entry.caseRef, u"KZ-1"_s);
    two.casesLike = [](const QString &text) {
        return text == u"dana" || text == u"dana trial"
            ? QList<LineCase> { { text == u"dana" ? u"KZ-1"_s : u"KZ-2"_s, text } }
            : QList<LineCase>();
    };
    const HearingLine asked = readHearingLine(u"dana trial 6 apr"_s, two);
    QCOMPARE(doubtsOf(asked), u"case"_s);
    QVERIFY2(asked.doubts.first().message.contains(u"trial"),
             qPrintable(asked.doubts.first().message));
}

void TstHearingLine::whomItIsAboutIsNamed()
{
    const auto person = [](const QString &text) {
        return readHearingLine(text, context()).entry.hearing.person;
    };
    QVERIFY(person(u"mira, 6 apr, ext, 2m"_s).isNull()); // the case's name, perhaps
    QVERIFY(person(u"kz-0010, 6 apr, ext, 2m, timur"_s) == Two.at(1).id);
    QVERIFY(person(u"kz-0010, тимур, 6 apr, ext, 2m"_s) == Two.at(1).id);
    QVERIFY(person(u"kz-0010 mira 6 apr ext 2m"_s) == Two.at(0).id);
    QVERIFY(person(u"mira 6 apr ext 2m timur"_s) == Two.at(1).id);
    QVERIFY(person(u"sam, 6 apr, ext, 2m"_s).isNull());
    // Nobody calls the case by him: who is meant has been said.
    HearingLineContext byAll = context();
    byAll.casesLike = [](const QString &text) {
        return text.startsWith(u"tim"_s) ? QList<LineCase> { Cases.at(3) } : casesWith(text);
    };
    QVERIFY(readHearingLine(u"timur, 6 apr, ext, 2m"_s, byAll).entry.hearing.person
            == Two.at(1).id);
    // Somebody else's case shows the name he has, too: it may be about him.
    byAll.casesLike = [](const QString &text) {
        return text == u"primer"
            ? QList<LineCase> { { u"KZ-0011"_s, u"KZ-0011 Asel Primer"_s }, Cases.at(3) }
            : casesWith(text);
    };
    QCOMPARE(doubtsOf(readHearingLine(u"primer, 6 apr 2023, adj"_s, byAll)), u"case"_s);
    const HearingLine both = readHearingLine(u"kz-0010, 6 apr, ext, 2m, nobody"_s, context());
    QVERIFY(both.entry.hearing.person.isNull() && !both.doubts.isEmpty());
}

void TstHearingLine::lettersInsideAWordAreNobodysName()
{
    HearingLineContext one = context();
    one.casesLike = [](const QString &) {
        return QList<LineCase> { { u"KZ-0010"_s, u"KZ-0010 Mira Example"_s } };
    };
    for (const QString &line : { u"xampl, 6 apr, ext, 2m"_s, u"ira 6 apr ext 2m"_s }) {
        const HearingLine made = readHearingLine(line, one);
        QVERIFY2(made.entry.caseRef.isEmpty(), qPrintable(line));
        QVERIFY2(doubtsOf(made).startsWith(u"case"_s), qPrintable(doubtsOf(made)));
        QVERIFY(made.doubts.first().message.contains(u"Mira Example"_s));
    }
    // A name on record that is not the one shown.
    QCOMPARE(readHearingLine(u"primer, 6 apr, ext, 2m"_s, one).entry.caseRef, u"KZ-0010"_s);
}

void TstHearingLine::measuresAreNamed()
{
    const auto type = [](const QString &text) {
        const HearingLine line = readHearingLine(text, context());
        return QString(line.entry.measureType + u'|' + line.entry.hearing.outcome + u'|'
                       + doubtsOf(line));
    };
    QCOMPARE(type(u"sam, 6 apr, house arrest, 2m"_s), u"house_arrest||"_s);
    QCOMPARE(type(u"sam 6 apr house arrest 2m"_s), u"house_arrest||"_s);
    QCOMPARE(type(u"sam, 6 apr, домашний арест, 2 мес"_s), u"house_arrest||"_s);
    QCOMPARE(type(u"sam, 6 apr, үйқамақ, 2 ай"_s), u"house_arrest||"_s);
    QCOMPARE(type(u"sam, 6 apr, bail"_s), u"bail||"_s);
    QCOMPARE(type(u"sam, 6 apr, released, bail"_s), u"bail|released|"_s);
    QCOMPARE(type(u"sam, 6 apr, pre-trial custody, 2m"_s), u"pretrial_custody|ordered|"_s);
    QCOMPARE(type(u"sam, 6 apr, custody, 2m"_s), u"|ordered|"_s);
    QCOMPARE(type(u"sam, 6 apr, ext, house arrest, 2m"_s), u"house_arrest|extended|"_s);
    QVERIFY(type(u"sam, 6 apr, arrest, 2m"_s).endsWith(u"purpose")); // house or administrative
}

/// 28 April 2023 is a Friday.
void TstHearingLine::aWeekdayAloneIsAsked()
{
    QCOMPARE(doubtsOf(readHearingLine(u"sam, tue, trial"_s, context())), u"at"_s);
    const HearingLine over = readHearingLine(u"sam, tue, ext, 2m"_s, context());
    QCOMPARE(doubtsOf(over), QString()); // what has an outcome has been
    QCOMPARE(over.entry.hearing.at.edtf(), u"2023-04-25"_s);
    const HearingLine last = readHearingLine(u"sam, last tue, trial"_s, context());
    QCOMPARE(last.entry.hearing.at.edtf(), u"2023-04-25"_s);
    const HearingLine next = readHearingLine(u"sam, next tue, trial"_s, context());
    QCOMPARE(next.entry.hearing.at.edtf(), u"2023-05-02"_s);
    QCOMPARE(doubtsOf(readHearingLine(u"sam, next sun, trial"_s, context())), u"at"_s);
}

/// Today is 28 April 2023. `other` is what is asked about beside the day that is read.
void TstHearingLine::aDayOnRecordDecidesTheYear_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("waiting");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isAsked");
    const QStringList nothing;
    QTest::newRow("soon") << u"5 may"_s << nothing << u"2023-05-05"_s << u"2022-05-05"_s << false;
    QTest::newRow("soon, planned")
        << u"5 may"_s << QStringList { u"2023-05-05"_s } << u"2023-05-05"_s << QString() << false;
    QTest::newRow("last year's waits")
        << u"5 may"_s << QStringList { u"2022-05-05"_s } << u"2022-05-05"_s << QString() << false;
    QTest::newRow("both wait") << u"5 may"_s << QStringList { u"2022-05-05"_s, u"2023-05-05"_s }
                               << u"2023-05-05"_s << u"2022-05-05"_s << true;
    QTest::newRow("gone by") << u"6 apr"_s << nothing << u"2023-04-06"_s << QString() << false;
    QTest::newRow("far ahead") << u"5 sep"_s << nothing << u"2022-09-05"_s << QString() << false;
    QTest::newRow("far ahead, planned")
        << u"5 sep"_s << QStringList { u"2023-09-05"_s } << u"2023-09-05"_s << QString() << false;
    QTest::newRow("a month") << u"sep"_s << QStringList { u"2023-09-05"_s } << u"2023-09"_s
                             << QString() << false;
    QTest::newRow("another day waits")
        << u"6 apr"_s << QStringList { u"2024-04-07"_s } << u"2023-04-06"_s << QString() << false;
    QTest::newRow("a year is given")
        << u"5 may 2022"_s << QStringList { u"2023-05-05"_s } << QString() << QString() << false;
    QTest::newRow("no date") << u"soon"_s << nothing << QString() << QString() << false;
}

void TstHearingLine::aDayOnRecordDecidesTheYear()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, waiting);
    QFETCH(QString, day);
    QFETCH(QString, other);
    QFETCH(bool, isAsked);
    QList<PartialDate> days;
    for (const QString &one : waiting)
        days << PartialDate::fromEdtf(one).value();
    const HearingYear year = hearingYear(typed, days, context().today);
    QCOMPARE(year.day.edtf(), day);
    QCOMPARE(year.other.edtf(), other);
    QCOMPARE(year.isAsked, isAsked);
    if (year.day.isSet()) { // a field that is told so reads the same
        DateInputContext field;
        field.today = context().today;
        field.soon = year.soon;
        QCOMPARE(readDate(typed, field)->date.edtf(), day);
    }
    const QString asked = yearQuestion(typed, year, u"adjourned"_s, Language::English);
    QCOMPARE(!asked.isEmpty(), !other.isEmpty());
    QCOMPARE(!yearQuestion(typed, year, {}, Language::English).isEmpty(), isAsked);
}

/// Monday's trial is adjourned: it was not held a year ago.
void TstHearingLine::anOutcomeNeverMovesTheYear()
{
    HearingLineContext planned = context();
    planned.waitingDaysOf = [](const QString &ref) {
        return ref == u"KZ-0007"
            ? QList<PartialDate> { PartialDate::fromEdtf(u"2023-05-05"_s).value() }
            : QList<PartialDate>();
    };
    for (const QString &line :
         { u"sam, 5 may"_s, u"sam, 5 may, adj"_s, u"sam, 5 may, ext, 2m"_s }) {
        const HearingLine read = readHearingLine(line, planned);
        QCOMPARE(doubtsOf(read), QString());
        QCOMPARE(read.entry.hearing.at.edtf(), u"2023-05-05"_s);
        QCOMPARE(read.typed.value(u"at"_s), u"5 may"_s); // the form reads it by the same rule
    }
    const HearingLine asked = readHearingLine(u"ulgi, 5 may, adj"_s, planned);
    QCOMPARE(doubtsOf(asked), u"at"_s);
    QVERIFY2(asked.doubts.first().message.contains(u"5 May 2023")
                 && asked.doubts.first().message.contains(u"5 May 2022"),
             qPrintable(asked.doubts.first().message));
}

namespace {

/// A line of random values, as somebody might write it.
class LineWriter
{
public:
    LineWriter(quint32 seed, Language language, bool commas)
        : m_random(seed)
        , m_language(language)
        , m_commas(commas)
    {
    }

    QString write()
    {
        QStringList parts;
        const CivilDay day = CivilDay::of(2023, 4, 27)->plusDays(-below(700));
        wanted = { u"KZ-0007"_s, PartialDate::fromDay(day).edtf() };
        parts << printDay(day, m_language, below(2) != 0 ? DateStyle::Short : DateStyle::Long);
        QString hour;
        if (below(3) == 0)
            hour = u"%1:%2"_s.arg(8 + below(10), 2, 10, QChar(u'0'))
                       .arg(5 * below(12), 2, 10, QChar(u'0'));
        if (!hour.isEmpty())
            parts.last() += u' ' + hour;
        wanted << hour;
        QStringList codes; // in the order people choose from: that is part of the grammar
        for (const HearingCode &field : hearingCodes()) {
            const QStringList all = codesOf(field.list);
            const QString code = all.at(below(int(all.size())));
            const QString label = codeLabel(field.list, code, m_language);
            const auto meant = codeMeant(label, m_language, m_taken);
            const bool sayable
                = meant && meant->field == field.field && meant->code == code && below(4) != 0;
            if (sayable) {
                codes << label;
                m_taken << field.field;
            }
            wanted << (sayable ? code : QString());
        }
        QString term;
        QString until;
        if (below(2) == 0) {
            const Term length { 1 + below(20),
                                below(2) != 0 ? Term::Unit::Month : Term::Unit::Day };
            term = printTerm(length, m_language);
            codes.insert(below(int(codes.size()) + 1), term);
        } else if (below(2) == 0) {
            const CivilDay end = day.plusDays(1 + below(90));
            until = PartialDate::fromDay(end).edtf();
            const QString word = m_language == Language::Russian ? u"до "_s : u"until "_s;
            parts << QString(word + printDay(end, Language::English, DateStyle::Long));
        }
        wanted << term << until;
        parts = parts.mid(0, 1) + codes + parts.mid(1);
        if (m_commas && below(2) != 0) // in any order
            parts.append(parts.takeFirst());
        return (QStringList { u"sam"_s } + parts).join(m_commas ? u", "_s : u" "_s);
    }

    QStringList wanted;

private:
    int below(int most) { return int(m_random.bounded(most)); }

    QRandomGenerator m_random;
    Language m_language;
    bool m_commas;
    QStringList m_taken;
};

} // namespace

void TstHearingLine::everyLineWrittenFromValuesReadsBack_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("commas");
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        for (const bool commas : { true, false })
            QTest::addRow("%s, %s", qPrintable(languageCode(language)),
                          commas ? "with commas" : "without")
                << language << commas;
    }
}

void TstHearingLine::everyLineWrittenFromValuesReadsBack()
{
    QFETCH(Language, language);
    QFETCH(bool, commas);
    constexpr quint32 Lines = 8;
    for (quint32 seed = 1; seed <= Lines; ++seed) {
        LineWriter writer(seed, language, commas);
        const QString text = writer.write();
        QVERIFY2(looksLikeHearingLine(text), qPrintable(text));
        const HearingLine line = readHearingLine(text, context(language));
        const Hearing &hearing = line.entry.hearing;
        const QString read
            = QStringList { line.entry.caseRef,
                            hearing.at.edtf(),
                            hearing.time,
                            hearing.purpose,
                            writer.wanted.at(4).isEmpty() ? QString() : hearing.outcome,
                            hearing.mode,
                            line.entry.term,
                            line.entry.statedEnd.edtf() }
                  .join(u'|');
        const QString why = line.doubts.isEmpty() ? QString() : line.doubts.first().message;
        QVERIFY2(read == writer.wanted.join(u'|') && why.isEmpty(),
                 qPrintable(text + u"\nread:   "_s + read + u"\nwanted: "_s
                            + writer.wanted.join(u'|') + u'\n' + why));
    }
}

/// "Not extended" was saved as an extension.
void TstHearingLine::whatIsDeniedIsNeverTaken_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "sample, 26 apr, not extended", "sample, 26 apr, not extended, 2m",
           "sample, 26 apr, extension, not granted", "sample, 26 apr, not released",
           "sample, 26 apr, no order", "sample 26 apr not extended",
           "sample, 26 apr, ext, 2m, was not granted by court", "үлгі, 26 апр, не продлён",
           "үлгі, 26 апр, продление, 2м, суд не продлил срок", "үлгі, 26 апр, ұзартылған жоқ",
           "үлгі, 26 апр, не освобождён" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstHearingLine::whatIsDeniedIsNeverTaken()
{
    QFETCH(const QString, text);
    const HearingLine line = readHearingLine(text, context());
    QVERIFY2(!line.doubts.isEmpty(), qPrintable(line.entry.hearing.outcome));
}

void TstHearingLine::aWordThatOnlyJoinsMeansNothing()
{
    const HearingLine line = readHearingLine(u"үлгі, 26 апр, прод, на 2 месяца"_s, context());
    QVERIFY(line.doubts.isEmpty());
    QCOMPARE(line.entry.hearing.outcome, u"extended"_s); // and not "sent back"
    QCOMPARE(line.entry.term, u"2 months"_s);
    QCOMPARE(readHearingLine(u"sample, 26 apr, ext, for 2 months"_s, context()).entry.term,
             u"2 months"_s);
    QCOMPARE(
        readHearingLine(u"sample, 26 apr, undertaking not to leave"_s, context()).entry.measureType,
        u"recognisance"_s);
}

void TstHearingLine::anAdjournmentNamesTheNextHearing()
{
    for (const QString &text :
         { u"sample, 26 apr, adjourned to 3 may"_s, u"sample, 26 apr, adjourned until 3 may"_s,
           u"sample, 26 апр, отложено до 3 мая"_s }) {
        const HearingLine line = readHearingLine(text, context());
        QVERIFY2(line.doubts.isEmpty(), qPrintable(text));
        QCOMPARE(line.entry.hearing.outcome, u"adjourned"_s);
        QCOMPARE(line.entry.hearing.next.edtf(), u"2023-05-03"_s);
        QVERIFY(!line.entry.statedEnd.isSet());
    }
}

void TstHearingLine::twoPeopleInOneLineAreAsked()
{
    QCOMPARE(doubtsOf(readHearingLine(u"mira, timur, 26 apr, ext, 2m"_s, context())), u"person"_s);
    QCOMPARE(doubtsOf(readHearingLine(u"KZ-0010, timur, 26 apr, ext, 2m"_s, context())), QString());
}

HABEAS_TEST(TstHearingLine)

#include "tst_hearingline.moc"
