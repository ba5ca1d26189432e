#include <QTest>

#include <algorithm>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Templates and typed words by the other door.
class TstTemplates : public QObject
{
    Q_OBJECT

private slots:
    void anOfficesTemplateGoesInIsUsedAndComesOut();
    void aHostileTemplateIsRefused();
    void typedNamesAreRefusedUnlessKept();
    void initialsStandForTheName();
    void oneLetterAboutSeveralCases();
    void wordsOfTheOffice();
    void whatIsShippedGoesOutIsCheckedAndComesIn();
    void aNameIsNotLeftOut();
    void copiesCanBeTypedOverAndTakenOff();

private:
    static QByteArray ours(const QString &content)
    {
        const QJsonObject file { { u"format"_s, u"habeas-template"_s },
                                 { u"version"_s, 1 },
                                 { u"template"_s, u"appeal-generic"_s },
                                 { u"language"_s, u"en"_s },
                                 { u"title"_s, u"Ours"_s },
                                 { u"subject"_s, u"About {{person.name}}"_s },
                                 { u"needs_requests"_s, false },
                                 { u"content"_s, content } };
        return QJsonDocument(file).toJson();
    }

    static CliAnswer letter(const Office &office, const QStringList &rest)
    {
        return office.run(u"letter"_s,
                          QStringList { u"KZ-2022-001"_s, u"--format"_s, u"txt"_s, u"--out"_s,
                                        office.path(u"out.txt"_s), u"--force"_s, u"--date"_s,
                                        u"2023-05-02"_s }
                              + rest);
    }

    Office m_office { true };
};

void TstTemplates::anOfficesTemplateGoesInIsUsedAndComesOut()
{
    const Office office(m_office, u"copy");
    const CliAnswer in = office.run(
        u"templates"_s,
        { u"import"_s, office.write(u"ours.json"_s, ours(u"<p>Ours: {{person.name}}</p>"_s)) });
    QVERIFY2(in.exitCode == 0, qPrintable(in.err));
    const QJsonArray list = office.run(u"templates"_s).json()[u"texts"].toArray();
    QVERIFY(std::ranges::any_of(list, [](const QJsonValue &text) {
        return text[u"template"].toString() == u"appeal-generic"_s && text[u"office"].toBool();
    }));
    QCOMPARE(letter(office, {}).exitCode, 0);
    QVERIFY(readAll(office.path(u"out.txt"_s)).contains("\nOurs: Zhanbolat Mamay\n"));
    const QString file = office.path(u"back.json"_s);
    QCOMPARE(
        office.run(u"templates"_s, { u"export"_s, u"appeal-generic"_s, u"--out"_s, file }).exitCode,
        0);
    QVERIFY(readAll(file).contains("Ours: {{person.name}}"));
    QCOMPARE(
        office.run(u"templates"_s, { u"export"_s, u"appeal-generic"_s, u"--out"_s, file }).exitCode,
        1); // it is there
    const QJsonObject versions
        = office.run(u"templates"_s, { u"versions"_s, u"appeal-generic"_s }).json();
    const QString id = versions[u"versions"].toArray().first().toObject()[u"id"].toString();
    QCOMPARE(office.run(u"templates"_s, { u"reset"_s, u"appeal-generic"_s }).exitCode, 0);
    QCOMPARE(letter(office, {}).exitCode, 1); // the shipped one needs a request
    QCOMPARE(office.run(u"templates"_s, { u"restore"_s, id }).exitCode, 0);
    QCOMPARE(letter(office, {}).exitCode, 0);
}

void TstTemplates::aHostileTemplateIsRefused()
{
    const Office office(m_office, u"copy");
    for (const QString &content :
         { u"<img src=\"/etc/passwd\">"_s, u"{{sources}}"_s, u"<script>x</script>"_s }) {
        const CliAnswer in = office.run(
            u"templates"_s, { u"import"_s, office.write(u"bad.json"_s, ours(content)) });
        QCOMPARE(in.exitCode, 1);
        QVERIFY2(in.err.contains(u"Line 1, column 1"_s) || in.out.contains("Line 1, column 1"),
                 qPrintable(in.err));
    }
    QCOMPARE(office.run(u"templates"_s, { u"import"_s, office.path(u"none"_s) }).exitCode, 1);
    QCOMPARE(office.run(u"templates"_s, { u"dance"_s }).exitCode, 2);
    QVERIFY(!office.run(u"templates"_s).out.contains("\"office\":true"));
}

void TstTemplates::typedNamesAreRefusedUnlessKept()
{
    const Office office(m_office, u"copy");
    // The acceptance case's own person, in a letter that gives initials only.
    const QStringList naming { u"--confirm"_s, u"withhold_name"_s, u"--request"_s,
                               u"let Мамая go"_s };
    const CliAnswer refusal = letter(office, naming);
    QCOMPARE(refusal.exitCode, 1);
    QVERIFY(refusal.err.contains(u"Мамая"_s)
            || QString::fromUtf8(refusal.out).contains(u"Мамая"_s));
    QVERIFY(!QFile::exists(office.path(u"out.txt"_s)));
    QCOMPARE(letter(office, naming + QStringList { u"--keep-withheld"_s, u""_s }).exitCode, 1);
    const CliAnswer kept
        = letter(office, naming + QStringList { u"--keep-withheld"_s, u"he signs himself"_s });
    QVERIFY2(kept.exitCode == 0, qPrintable(kept.err));
    QVERIFY(kept.out.contains("he signs himself"));
}

void TstTemplates::initialsStandForTheName()
{
    const Office office(m_office, u"copy");
    const CliAnswer written
        = letter(office,
                 { u"--confirm"_s, u"withhold_name"_s, u"--request"_s, u"lift the bans"_s,
                   u"--subject"_s, u"A journalist under a ban"_s });
    QVERIFY2(written.exitCode == 0, qPrintable(written.err));
    const QByteArray text = readAll(office.path(u"out.txt"_s));
    QVERIFY(text.contains("Z. M.") && text.contains("Re: A journalist under a ban"));
    QVERIFY(!text.contains("Mamay") && !text.contains("Zhanbolat"));
}

void TstTemplates::oneLetterAboutSeveralCases()
{
    const Office office(m_office, u"copy");
    QDir().mkpath(office.path(u"letters"_s));
    const QStringList both { u"KZ-2022-001"_s,   u"--and-case"_s, u"KZ-2022-001"_s, u"--format"_s,
                             u"txt"_s,           u"--date"_s,     u"2023-05-02"_s,  u"--request"_s,
                             u"lift the bans"_s, u"--out"_s };
    QCOMPARE(office.run(u"letter"_s, both + QStringList { office.path(u"one.txt"_s) }).exitCode, 2);
    QCOMPARE(office
                 .run(u"letter"_s,
                      QStringList { u"KZ-2022-001"_s, u"--and-case"_s, u"NO-1"_s } + both.mid(3)
                          + QStringList { office.path(u"letters"_s) })
                 .exitCode,
             1);
}

void TstTemplates::wordsOfTheOffice()
{
    const Office office(m_office, u"copy");
    QCOMPARE(office.run(u"words"_s, { u"add"_s, u"Tribuna"_s }).exitCode, 0);
    QCOMPARE(office.run(u"words"_s).json()[u"words"].toArray().size(), 1);
    QCOMPARE(office.run(u"words"_s, { u"remove"_s, u"Tribuna"_s }).exitCode, 0);
    QCOMPARE(office.run(u"words"_s, { u"remove"_s, u"Tribuna"_s }).exitCode, 1);
}

void TstTemplates::whatIsShippedGoesOutIsCheckedAndComesIn()
{
    const Office office(m_office, u"copy");
    for (const auto &[key, language] :
         { std::pair(u"appeal-appeal-court-request"_s, u"en"_s),
           std::pair(u"case-summary"_s, u"kk"_s), std::pair(u"wgad-questionnaire"_s, u"en"_s) }) {
        const QString file = office.path(key + u".json"_s);
        QCOMPARE(
            office
                .run(u"templates"_s, { u"export"_s, key, u"--lang"_s, language, u"--out"_s, file })
                .exitCode,
            0);
        for (const QString &verb : { u"check"_s, u"import"_s }) {
            const CliAnswer answer = office.run(u"templates"_s, { verb, file });
            QVERIFY2(answer.exitCode == 0, qPrintable(key + answer.err));
        }
    }
}

void TstTemplates::aNameIsNotLeftOut()
{
    const Office office(m_office, u"copy");
    const QJsonValue person = office.run(u"show"_s, { u"KZ-2022-001"_s }).json()[u"people"_s][0];
    const QString who = person[u"id"].toString();
    QString name;
    for (const QJsonValue &one : person[u"names"].toArray()) {
        if (one[u"text"].toString() == u"Zhanbolat Mamay"_s)
            name = one[u"id"].toString();
    }
    for (const QString &id : { who, name }) {
        QVERIFY(!id.isEmpty());
        const CliAnswer refusal
            = letter(office, { u"--request"_s, u"lift the bans"_s, u"--leave-out"_s, id });
        QCOMPARE(refusal.exitCode, 1);
        QVERIFY2(refusal.err.contains(u"withhold_name"_s), qPrintable(refusal.err));
        QVERIFY(!QFile::exists(office.path(u"out.txt"_s)));
    }
    const CliAnswer written = letter(
        office, { u"--request"_s, u"lift the bans"_s, u"--leave-out"_s, who + u":occupation"_s });
    QVERIFY2(written.exitCode == 0, qPrintable(written.err));
    const QByteArray text = readAll(office.path(u"out.txt"_s));
    QVERIFY(text.contains("Zhanbolat Mamay") && !text.contains("political activist"));
}

void TstTemplates::copiesCanBeTypedOverAndTakenOff()
{
    const Office office(m_office, u"copy");
    const QStringList asking { u"--request"_s, u"lift the bans"_s };
    QCOMPARE(letter(office, asking + QStringList { u"--copy-to"_s, u"OHCHR, Geneva"_s }).exitCode,
             0);
    QVERIFY(readAll(office.path(u"out.txt"_s)).contains("\nCopy to: OHCHR, Geneva\n"));
    QCOMPARE(letter(office, asking + QStringList { u"--no-copy"_s }).exitCode, 0);
    QVERIFY(!readAll(office.path(u"out.txt"_s)).contains("Copy to"));
    QCOMPARE(
        letter(office, asking + QStringList { u"--no-copy"_s, u"--copy-to"_s, u"x"_s }).exitCode,
        2);
}

HABEAS_TEST(TstTemplates)

} // namespace habeas::test

#include "tst_templates.moc"
