#include "app/exchange/officialfile.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

namespace {

/// What spreadsheets, address books and people put into a cell.
QString anyText(QRandomGenerator &random)
{
    static const QStringList pieces { u"Office"_s,
                                      u"Генеральный прокурор"_s,
                                      u"Бас прокурор ӘҒҚҢӨҰҮҺІ"_s,
                                      u"=1+1"_s,
                                      u"+7"_s,
                                      u"-2"_s,
                                      u"@SUM(A1)"_s,
                                      u"'quoted'"_s,
                                      u"a,b"_s,
                                      u"a;b"_s,
                                      u"back\\slash"_s,
                                      u"\"said\""_s,
                                      u"line\nline"_s,
                                      u"^caret ^n ^'"_s,
                                      u"🕊"_s,
                                      u"'=x"_s,
                                      u"colon: semi; "_s,
                                      u"محمد"_s,
                                      u"x"_s };
    QString text;
    for (int i = random.bounded(4); i >= 0; --i)
        text += pieces.at(random.bounded(static_cast<int>(pieces.size())));
    return text.trimmed();
}

OfficialEntry anyEntry(QRandomGenerator &random)
{
    OfficialEntry entry;
    Official &official = entry.official;
    official.id = newId<Official>();
    official.office = anyText(random);
    const auto some = [&random](QString &field) {
        if (random.bounded(2) == 0)
            field = anyText(random);
    };
    some(official.name);
    some(official.email);
    some(official.copyTo);
    some(official.note);
    official.officeKind = random.bounded(2) == 0 ? u"minister"_s : QString();
    official.gender = random.bounded(2) == 0 ? u"female"_s : QString();
    official.country = random.bounded(2) == 0 ? u"KZ"_s : QString();
    official.preferredLanguage = random.bounded(2) == 0 ? u"kk"_s : QString();
    if (random.bounded(2) == 0)
        official.verifiedOn = PartialDate::fromEdtf(u"2026-05"_s).value();
    official.pendingCourt = random.bounded(2) == 0;
    for (const QString &language : { u"en"_s, u"kk"_s, u"ru"_s }) {
        Wording wording;
        wording.language = language;
        some(wording.block);
        some(wording.salutation);
        some(wording.close);
        if (!wording.block.isEmpty() || !wording.salutation.isEmpty() || !wording.close.isEmpty())
            entry.wordings << wording;
    }
    return entry;
}

QStringList told(const OfficialEntry &entry)
{
    const Official &official = entry.official;
    QStringList all { official.id.text(),
                      official.office,
                      official.officeKind,
                      official.name,
                      official.gender,
                      official.country,
                      official.preferredLanguage,
                      official.email,
                      official.copyTo,
                      official.verifiedOn.isSet() ? official.verifiedOn.edtf() : QString(),
                      official.pendingCourt ? u"court"_s : QString(),
                      official.note };
    QList<Wording> wordings = entry.wordings;
    std::ranges::sort(wordings, {}, &Wording::language);
    for (const Wording &wording : wordings)
        all << wording.language << wording.block << wording.salutation << wording.close;
    return all;
}

QString problems(const Result<OfficialsFile> &file)
{
    if (!file)
        return file.error().message;
    QStringList lines;
    for (const OfficialProblem &problem : file->problems)
        lines << QString::number(problem.line) + u' ' + problem.field + u' ' + problem.reason;
    return lines.join(u'\n');
}

} // namespace

/// Officials as tables and as vCards: what is written is read again, and what others wrote is read
/// or refused by line.
class TstOfficialFile : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAgain_data();
    void whatIsWrittenIsReadAgain();
    void formulasAreHarmless();
    void aSpreadsheetsTableIsRead();
    void badRowsAreToldByLine();
    void daysAreReadAsAFormReadsThem_data();
    void daysAreReadAsAFormReadsThem();
    void tablesThatAreNoneAreRefused_data();
    void tablesThatAreNoneAreRefused();
    void linesAreFoldedAtSeventyFiveOctets();
    void anAddressBooksCardsAreRead();
    void whatACardGivesTwiceIsTold();
    void badCardsAreToldByLine();
    void noInputHurts();
};

void TstOfficialFile::whatIsWrittenIsReadAgain_data()
{
    QTest::addColumn<bool>("cards");
    QTest::newRow("csv") << false;
    QTest::newRow("vcf") << true;
}

void TstOfficialFile::whatIsWrittenIsReadAgain()
{
    QFETCH(bool, cards);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QList<OfficialEntry> entries;
        for (int i = random.bounded(4); i >= 0; --i)
            entries << anyEntry(random);
        const QByteArray bytes = cards ? writeOfficialsVcard(entries) : writeOfficialsCsv(entries);
        const auto file = cards ? readOfficialsVcard(bytes) : readOfficialsCsv(bytes);
        QVERIFY2(file && file->problems.isEmpty(), qPrintable(problems(file)));
        QVERIFY(file->ignored.isEmpty());
        QCOMPARE(file->entries.size(), entries.size());
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(told(file->entries.at(i)), told(entries.at(i)));
    }
}

void TstOfficialFile::formulasAreHarmless()
{
    for (const QString &text : { u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\t=1"_s }) {
        OfficialEntry entry;
        entry.official.id = newId<Official>();
        entry.official.office = text;
        const QString csv = QString::fromUtf8(writeOfficialsCsv({ entry }));
        const QString row = csv.section(u"\r\n"_s, 1, 1);
        for (QString one : row.split(u','))
            QVERIFY2(!one.remove(u'"').startsWith(text.at(0)), qPrintable(row));
    }
}

void TstOfficialFile::aSpreadsheetsTableIsRead()
{
    const auto file = readOfficialsCsv(
        "\xEF\xBB\xBFOffice;Name;Country;Pending_court;Block_ru;Salutation_ru;Colour\r\n"
        "\"Ministry; of Justice\";A. B.;KZ;да;\"Министру\r\nАстана\";Уважаемый "
        "господин Министр!;blue\r\n\r\n;;;;;;\r\n");
    QVERIFY2(file, qPrintable(problems(file)));
    QCOMPARE(file->entries.size(), 1);
    const OfficialEntry &entry = file->entries.first();
    QCOMPARE(entry.official.office, u"Ministry; of Justice"_s);
    QVERIFY(entry.official.pendingCourt);
    QCOMPARE(entry.wordings.first().language, u"ru"_s);
    QCOMPARE(entry.wordings.first().block, u"Министру\nАстана"_s);
    QCOMPARE(file->ignored, QStringList { u"colour"_s });
    QVERIFY(file->problems.isEmpty()); // a line of empty cells is none
}

void TstOfficialFile::badRowsAreToldByLine()
{
    const auto file = readOfficialsCsv("office,country,verified_on,pending_court,gender\n"
                                       "A,KZ,2026-05-01,no,\n"
                                       "B,kz,,,\n"
                                       "C,,yesterday,,\n"
                                       "D,,,perhaps,\n"
                                       "E,,,,none\n"
                                       "F,,,,,too many\n"
                                       ",KZ,,,\n");
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 1);
    QStringList where;
    for (const OfficialProblem &problem : file->problems)
        where << QString::number(problem.line) + u' ' + problem.field;
    QCOMPARE(where,
             (QStringList { u"3 country"_s, u"4 verified_on"_s, u"5 pending_court"_s, u"6 gender"_s,
                            u"7 "_s, u"8 office"_s }));
}

void TstOfficialFile::daysAreReadAsAFormReadsThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const QString &typed, const QString &edtf) {
        QTest::addRow("%s", qPrintable(typed)) << typed << edtf;
    };
    for (const QString &day : { u"2026-11-01"_s, u"1.11.2026"_s, u"01.11.2026"_s, u"1 Nov 2026"_s,
                                u"Sunday, 1 November 2026"_s, u"November 1st, 2026"_s,
                                u"1 ноября 2026 г."_s, u"2026 жылғы 1 қараша"_s, u"31/10/2026"_s })
        row(day, day.startsWith(u"31"_s) ? u"2026-10-31"_s : u"2026-11-01"_s);
    for (const QString &month : { u"2026-11"_s, u"Nov 2026"_s, u"ноябрь 2026"_s })
        row(month, u"2026-11"_s);
    // Another day tomorrow, or two days at once.
    for (const QString &none :
         { u"yesterday"_s, u"вчера"_s, u"1 Nov"_s, u"1/11/2026"_s, u"soon"_s, u"last month"_s })
        row(none, {});
}

void TstOfficialFile::daysAreReadAsAFormReadsThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, edtf);
    const QByteArray cell = '"' + typed.toUtf8() + '"';
    const auto table = readOfficialsCsv("office,verified_on\nA," + cell + "\n");
    QVERIFY(table);
    QCOMPARE(table->entries.size(), edtf.isEmpty() ? 0 : 1);
    const auto card = readOfficialsVcard("BEGIN:VCARD\nVERSION:4.0\nFN:A\nX-HABEAS-VERIFIED-ON:"
                                         + typed.toUtf8().replace(",", "\\,") + "\nEND:VCARD\n");
    QVERIFY(card);
    QCOMPARE(card->entries.size(), table->entries.size());
    if (edtf.isEmpty()) {
        QCOMPARE(table->problems.first().field, u"verified_on"_s);
        QVERIFY(table->problems.first().reason.contains(typed));
        return;
    }
    QCOMPARE(table->entries.first().official.verifiedOn.edtf(), edtf);
    QCOMPARE(card->entries.first().official.verifiedOn.edtf(), edtf);
}

void TstOfficialFile::tablesThatAreNoneAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no office") << QByteArray("name,country\nA,KZ\n");
    QTest::newRow("twice") << QByteArray("office,office\nA,B\n");
    QTest::newRow("open quotes") << QByteArray("office,name\n\"A,B\n");
    QTest::newRow("another encoding") << QByteArray("office\n\xCC\xE8\xED\n");
}

void TstOfficialFile::tablesThatAreNoneAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto file = readOfficialsCsv(bytes);
    QVERIFY(!file);
    QVERIFY(!file.error().message.isEmpty());
}

void TstOfficialFile::linesAreFoldedAtSeventyFiveOctets()
{
    OfficialEntry entry;
    entry.official.office = u"Қазақстан Республикасының Бас прокуратурасы "_s.repeated(8).trimmed();
    const QByteArray card = writeOfficialsVcard({ entry });
    for (const QByteArray &line : card.split('\n')) {
        QVERIFY(line.size() <= 76); // with its CR
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QCOMPARE(readOfficialsVcard(card)->entries.first().official.office, entry.official.office);
    // Others fold inside a character.
    QByteArray cut = "BEGIN:VCARD\r\nVERSION:4.0\r\nORG:\xD0\r\n \x9C\r\nEND:VCARD\r\n";
    QCOMPARE(readOfficialsVcard(cut)->entries.first().official.office, u"М"_s);
}

void TstOfficialFile::anAddressBooksCardsAreRead()
{
    const QByteArray cards
        = "BEGIN:VCARD\nVERSION:3.0\nFN:Aigul Sample\nN:Sample;Aigul;;;\n"
          "ORG:Ministry of Justice;Department\\, second\nTITLE:Minister\n"
          "item1.EMAIL;TYPE=INTERNET:a@example.org\nTEL:+7 700\n"
          "ADR;TYPE=WORK:;;Mangilik El 8;Astana;;010000;Kazakhstan\nNOTE:one\\ntwo\n"
          "END:VCARD\n"
          "BEGIN:VCARD\nVERSION:4.0\nFN:Court\n"
          "ADR;LANGUAGE=ru;LABEL=\"Суд\\nАлматы; 1\":;;;;;;KZ\nGENDER:F\nLANG:ru\n"
          "END:VCARD\n"
          "BEGIN:VCARD\nVERSION:3.0\nORG;CHARSET=windows-1251:\xCC\xC8\xC4\nFN:x\nEND:VCARD\n";
    const auto file = readOfficialsVcard(cards);
    QVERIFY2(file && file->problems.isEmpty(), qPrintable(problems(file)));
    QCOMPARE(file->entries.size(), 3);
    const OfficialEntry &first = file->entries.at(0);
    QCOMPARE(first.official.office, u"Minister, Ministry of Justice, Department, second"_s);
    QCOMPARE(first.official.name, u"Aigul Sample"_s);
    QCOMPARE(first.official.email, u"a@example.org"_s);
    QCOMPARE(first.official.note, u"one\ntwo"_s);
    QCOMPARE(first.wordings.first().block, u"Mangilik El 8\n010000 Astana\nKazakhstan"_s);
    const OfficialEntry &second = file->entries.at(1);
    QCOMPARE(second.official.office, u"Court"_s);
    QVERIFY(second.official.name.isEmpty());
    QCOMPARE(second.official.country, u"KZ"_s);
    QCOMPARE(second.wordings.first().block, u"Суд\nАлматы; 1"_s);
    QCOMPARE(second.official.gender, u"female"_s);
    QVERIFY(file->ignored.contains(u"TEL"_s));
    if (QStringDecoder("windows-1251").isValid())
        QCOMPARE(file->entries.at(2).official.office, u"МИД"_s);
}

/// There is room for one of each; the others are named.
void TstOfficialFile::whatACardGivesTwiceIsTold()
{
    const auto file = readOfficialsVcard(
        "BEGIN:VCARD\nVERSION:3.0\nFN:A\nTITLE:Minister of Justice\\, acting\n"
        "ORG:Ministry of Justice;Dept A\nROLE:Head\nEMAIL:a@example.org\nEMAIL:b@example.org\n"
        "EMAIL:a@example.org\nNOTE:one\nNOTE:two\nADR:;;Street 1;Town;;;\n"
        "ADR:;;Street 2;Town;;;\nEND:VCARD\n");
    QVERIFY2(file && file->problems.isEmpty(), qPrintable(problems(file)));
    const OfficialEntry &entry = file->entries.first();
    QCOMPARE(entry.official.office, u"Minister of Justice, acting, Ministry of Justice, Dept A"_s);
    QCOMPARE(entry.official.email, u"a@example.org"_s);
    QCOMPARE(entry.official.note, u"one\ntwo"_s);
    QCOMPARE(entry.wordings.first().block, u"Street 1\nTown"_s);
    QCOMPARE(file->ignored,
             (QStringList { u"another ROLE"_s, u"another EMAIL"_s, u"another ADR"_s }));
    // The title goes out again with the office it stands before.
    const QByteArray again = writeOfficialsVcard(file->entries);
    QCOMPARE(readOfficialsVcard(again)->entries.first().official.office, entry.official.office);
}

void TstOfficialFile::badCardsAreToldByLine()
{
    const auto file = readOfficialsVcard("BEGIN:VCARD\nVERSION:2.1\nFN:A\nEND:VCARD\n"
                                         "BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n"
                                         "BEGIN:VCARD\nVERSION:4.0\nFN:B\nLANG:Русский\nEND:VCARD\n"
                                         "BEGIN:VCARD\nVERSION:4.0\nFN:C\n");
    QVERIFY(file);
    QVERIFY(file->entries.isEmpty());
    QStringList where;
    for (const OfficialProblem &problem : file->problems)
        where << QString::number(problem.line) + u' ' + problem.field;
    QCOMPARE(
        where,
        (QStringList { u"1 VERSION"_s, u"5 office"_s, u"8 preferred_language"_s, u"13 END"_s }));
    QVERIFY(!readOfficialsVcard("office,name\n"));
}

void TstOfficialFile::noInputHurts()
{
    QRandomGenerator random(11);
    const QByteArray signs = "\r\n\t ,;\"':=+\\^ABEGIN:VCARDENDofficeversion4.0\xD0\x9C\xFF";
    for (int round = 0; round < 4000; ++round) {
        QByteArray bytes = random.bounded(2) == 0 ? "office,name\n" : "BEGIN:VCARD\nVERSION:4.0\n";
        for (int i = random.bounded(60); i > 0; --i)
            bytes += signs.at(random.bounded(static_cast<int>(signs.size())));
        for (const auto &file : { readOfficialsCsv(bytes), readOfficialsVcard(bytes) }) {
            if (!file) {
                QVERIFY(!file.error().message.isEmpty());
                continue;
            }
            for (const OfficialEntry &entry : file->entries)
                QVERIFY(!problemIn(entry));
        }
    }
}

HABEAS_TEST(TstOfficialFile)

} // namespace habeas::test

#include "tst_officialfile.moc"
