#include "app/actions/hearings/hearingline.h"
#include "app/base/text/textfold.h"

#include <QTest>

#include <algorithm>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

namespace {

const QList<LineCase> Cases { { u"KZ-0007"_s, u"KZ-0007 Dana Sample"_s },
                              { u"KZ-0008"_s, u"KZ-0008 Айгүл Үлгі"_s },
                              { u"KZ-0009"_s, u"KZ-0009 Dana Unlike"_s } };

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
    row("what has an outcome has been", English, u"sam, 5 may, ext, 2m"_s,
        u"KZ-0007|2022-05-05||extension|extended||2 months|"_s);
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

HABEAS_TEST(TstHearingLine)

#include "tst_hearingline.moc"
