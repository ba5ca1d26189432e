#include <QTest>

#include "tests/cli/office.h"
#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

namespace habeas::test {

/// Approval, sending, replies and consent through the program itself.
class TstLetterLogCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutANameItIsADraft();
    void aTextSaysHowLongItIs();
    void againIsTheSameLetter();
    void theLogToldWhatTheLetterSays();
    void approvedAtOnceOrLater();
    void sentAndAnswered();
    void aCourtNeedsAReason();
    void withdrawnConsentListsWhatWasMade();
    void changedFactsStandBesideTheLetter();
    void whatWasToldIsNoted();
    void officialsGoOutAndComeBack();
    void whoDiedIsConfirmedWithAReason();
    void whatIsAskedTwice();

private:
    [[nodiscard]] CliAnswer letter(const QString &file, const QStringList &more = {}) const
    {
        return m_office.run(u"letter"_s,
                            QStringList { u"KZ-2022-001"_s, u"--format"_s, u"txt"_s, u"--out"_s,
                                          m_office.path(file), u"--request"_s,
                                          u"Lift the restrictions."_s, u"--date"_s, u"2023-04-28"_s,
                                          u"--force"_s }
                                + more);
    }

    [[nodiscard]] QJsonObject logged(const QString &ref) const
    {
        const QJsonArray letters = m_office.run(u"letters"_s).json().value(u"letters"_s).toArray();
        for (const QJsonValue &one : letters) {
            if (one[u"ref"_s].toString() == ref)
                return one.toObject();
        }
        return {};
    }

    Office m_office { true };
};

void TstLetterLogCommands::initTestCase()
{
    QCOMPARE(m_office.imported.exitCode, 0);
}

void TstLetterLogCommands::withoutANameItIsADraft()
{
    const CliAnswer made = letter(u"draft.txt"_s);
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QVERIFY(readAll(m_office.path(u"draft.txt"_s)).contains("DRAFT"));
    QVERIFY(made.json().value(u"letters"_s)[0][u"draft"_s].toBool());
    QVERIFY2(made.err.contains(u"--approved-by"_s), qPrintable(made.err));
    QCOMPARE(m_office
                 .run(u"mark-sent"_s,
                      { u"KZ-2022-001/L1"_s, u"--medium"_s, u"post"_s, u"--on"_s, u"2023-05-02"_s })
                 .exitCode,
             1);
}

void TstLetterLogCommands::aTextSaysHowLongItIs()
{
    const Office office(m_office, u"length");
    const auto write = [&office](const QString &format, const QStringList &more = {}) {
        return office.run(u"letter"_s,
                          QStringList { u"KZ-2022-001"_s, u"--format"_s, format, u"--out"_s,
                                        office.path(u"a."_s + format), u"--request"_s,
                                        u"Lift the restrictions."_s }
                              + more);
    };
    const CliAnswer text = write(u"txt"_s);
    QVERIFY2(text.exitCode == 0, qPrintable(text.err));
    const int characters = text.json().value(u"letters"_s)[0][u"characters"_s].toInt();
    QVERIFY(characters > 500);
    const QString tooLong = u"too long to be read"_s;
    QVERIFY2(!text.err.contains(tooLong), qPrintable(text.err));
    const CliAnswer longer
        = write(u"txt"_s, { u"--force"_s, u"--paragraph"_s, u"One more word. "_s.repeated(200) });
    QVERIFY2(longer.exitCode == 0, qPrintable(longer.err));
    QVERIFY(longer.json().value(u"letters"_s)[0][u"characters"_s].toInt() > characters + 2000);
    QVERIFY2(longer.err.contains(tooLong), qPrintable(longer.err));
    const QString ref = longer.json().value(u"letters"_s)[0][u"ref"_s].toString();
    const CliAnswer again = office.run(
        u"print-letter"_s, { ref, u"--format"_s, u"txt"_s, u"--out"_s, office.path(u"b.txt"_s) });
    QVERIFY2(again.exitCode == 0, qPrintable(again.err));
    QCOMPARE(again.json().value(u"characters"_s),
             longer.json().value(u"letters"_s)[0][u"characters"_s]);
    QVERIFY2(again.err.contains(tooLong), qPrintable(again.err));
    const CliAnswer pdf = write(u"pdf"_s); // paper is measured in pages
    QVERIFY(pdf.json().value(u"letters"_s)[0][u"characters"_s].isUndefined());
    QVERIFY(!pdf.err.contains(tooLong));
}

void TstLetterLogCommands::againIsTheSameLetter()
{
    const CliAnswer again = m_office.run(
        u"letter"_s,
        { u"KZ-2022-001"_s, u"--out"_s, m_office.path(u"draft.html"_s), u"--request"_s,
          u"Lift the restrictions."_s, u"--date"_s, u"2023-04-28"_s });
    QVERIFY2(again.exitCode == 0, qPrintable(again.err));
    QCOMPARE(again.json().value(u"letters"_s)[0][u"ref"_s].toString(), u"KZ-2022-001/L1"_s);
    QVERIFY(again.json().value(u"letters"_s)[0][u"again"_s].toBool());
    QCOMPARE(m_office.run(u"letters"_s).json().value(u"letters"_s).toArray().size(), 1);
    const QJsonArray exports = logged(u"KZ-2022-001/L1"_s).value(u"exports"_s).toArray();
    QCOMPARE(exports.size(), 2);
    QCOMPARE(exports.at(0)[u"format"_s].toString(), u"txt"_s);
    QCOMPARE(exports.at(1)[u"format"_s].toString(), u"html"_s);
    const QJsonArray told = m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s })
                                .json()
                                .value(u"disclosures"_s)
                                .toArray();
    QCOMPARE(told.size(), 1);
}

/// The family is answered from this log: nothing stands in it that the letter does not say.
void TstLetterLogCommands::theLogToldWhatTheLetterSays()
{
    const QString text = QString::fromUtf8(readAll(m_office.path(u"draft.txt"_s))).simplified();
    const QJsonArray facts = m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s })
                                 .json()
                                 .value(u"disclosures"_s)[0][u"facts"_s]
                                 .toArray();
    int words = 0;
    for (const QJsonValue &fact : facts) {
        for (const QJsonValue &said : fact[u"told"_s].toArray()) {
            ++words;
            QVERIFY2(text.contains(said.toString()), qPrintable(said.toString()));
        }
    }
    QVERIFY(words >= facts.size() && !facts.isEmpty());
}

void TstLetterLogCommands::approvedAtOnceOrLater()
{
    const QStringList approving { u"--approved-by"_s, u"Head of desk"_s, u"--request"_s,
                                  u"Answer this letter."_s }; // another one than the first
    const CliAnswer expired = letter(u"two.txt"_s, approving);
    QCOMPARE(expired.exitCode, 1);
    QCOMPARE(expired.json().value(u"error"_s)[u"place"_s].toString(), u"confirm:expired_action"_s);
    QVERIFY2(expired.err.contains(u"--confirm expired_action"_s), qPrintable(expired.err));
    const CliAnswer made
        = letter(u"two.txt"_s, approving + QStringList { u"--confirm"_s, u"expired_action"_s });
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QVERIFY(!readAll(m_office.path(u"two.txt"_s)).contains("DRAFT"));
    QCOMPARE(logged(u"KZ-2022-001/L2"_s).value(u"state"_s).toString(), u"approved"_s);

    QCOMPARE(m_office.run(u"approve-letter"_s, { u"KZ-2022-001/L1"_s }).exitCode, 2);
    QCOMPARE(m_office.run(u"approve-letter"_s, { u"nope"_s, u"--by"_s, u"A"_s }).exitCode, 1);
    const CliAnswer later
        = m_office.run(u"approve-letter"_s,
                       { u"KZ-2022-001/L1"_s, u"--approved-by"_s, u"Head of desk"_s, u"--confirm"_s,
                         u"expired_action"_s });
    QVERIFY2(later.exitCode == 0, qPrintable(later.err));
    const QString path = m_office.path(u"final.pdf"_s);
    const CliAnswer printed = m_office.run(
        u"print-letter"_s, { u"KZ-2022-001/L1"_s, u"--format"_s, u"pdf"_s, u"--out"_s, path });
    QVERIFY2(printed.exitCode == 0, qPrintable(printed.err));
    QVERIFY(!printed.json().value(u"draft"_s).toBool());
    QVERIFY(readAll(path).startsWith("%PDF"));
    // Without --format the name says it; a name that says nothing is asked about.
    const QString word = m_office.path(u"final.DOCX"_s);
    QCOMPARE(m_office.run(u"print-letter"_s, { u"KZ-2022-001/L1"_s, u"--out"_s, word }).exitCode,
             0);
    QVERIFY(readAll(word).startsWith("PK"));
    const QString unclear = m_office.path(u"final.xyz"_s);
    QCOMPARE(m_office.run(u"print-letter"_s, { u"KZ-2022-001/L1"_s, u"--out"_s, unclear }).exitCode,
             2);
}

void TstLetterLogCommands::sentAndAnswered()
{
    const CliAnswer sent = m_office.run(u"mark-sent"_s,
                                        { u"KZ-2022-001/L1"_s, u"--medium"_s, u"registered_post"_s,
                                          u"--on"_s, u"2023-05-02"_s, u"--tracking"_s, u"RR1"_s });
    QVERIFY2(sent.exitCode == 0, qPrintable(sent.err));
    const auto due = [this](const QString &day) {
        return m_office.run(u"letters"_s, { u"--follow-up"_s, u"--on"_s, day })
            .json()
            .value(u"letters"_s)
            .toArray();
    };
    QVERIFY(due(u"2023-06-12"_s).isEmpty());
    QCOMPARE(due(u"2023-06-13"_s).size(), 1);
    QCOMPARE(due(u"2023-07-25"_s).first()[u"follow_up"_s][u"weeks"_s].toInt(), 12);
    QCOMPARE(m_office
                 .run(u"log-reply"_s,
                      { u"KZ-2022-001/L1"_s, u"--on"_s, u"2023-05-30"_s, u"--text"_s,
                        u"Received."_s, u"--outcome"_s, u"acknowledged"_s })
                 .exitCode,
             0);
    QVERIFY(due(u"2023-07-25"_s).isEmpty());
    const QJsonObject letter = logged(u"KZ-2022-001/L1"_s);
    QCOMPARE(letter.value(u"state"_s).toString(), u"answered"_s);
    QCOMPARE(letter.value(u"dispatches"_s)[0][u"outcome"_s].toString(), u"acknowledged"_s);
    const CliAnswer told = m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s });
    const QJsonArray log = told.json().value(u"disclosures"_s).toArray();
    QCOMPARE(log.size(), 2);
    QVERIFY(!log.at(0)[u"facts"_s].toArray().isEmpty());
}

void TstLetterLogCommands::aCourtNeedsAReason()
{
    const QString file = m_office.write(u"court.json"_s, R"({"format":"habeas-case","version":1,
        "cases":[{"id":"c","ref":"XX-9","title":"Other"}],
        "officials":[{"id":"o","office":"District Court","pending_court":true,"wordings":[
        {"id":"w","language":"en","block":"District Court","salutation":"To the Court,",
        "close":"Yours faithfully,"}]}]})");
    QCOMPARE(m_office.run(u"import"_s, { file }).exitCode, 0);
    const QStringList to { u"--official"_s, u"District Court"_s };
    const CliAnswer plain = letter(u"court.txt"_s, to);
    QCOMPARE(plain.exitCode, 1);
    QCOMPARE(
        letter(u"court.txt"_s, to + QStringList { u"--confirm"_s, u"pending_court"_s }).exitCode,
        2);
    QVERIFY(!QFile::exists(m_office.path(u"court.txt"_s)));
    const CliAnswer meant = letter(
        u"court.txt"_s, to + QStringList { u"--pending-court-confirmed"_s, u"counsel asks"_s });
    QVERIFY2(meant.exitCode == 0, qPrintable(meant.err));
    QCOMPARE(logged(u"KZ-2022-001/L3"_s).value(u"confirmed"_s).toString(),
             u"pending_court: counsel asks"_s);
    const QJsonObject official
        = m_office.run(u"list"_s, { u"officials"_s }).json().value(u"rows"_s)[0].toObject();
    QVERIFY(official.value(u"address_stale"_s).toBool());
    QVERIFY(official.value(u"days_since_verified"_s).isNull());
}

void TstLetterLogCommands::withdrawnConsentListsWhatWasMade()
{
    const QJsonArray consents
        = m_office.run(u"show"_s, { u"KZ-2022-001"_s }).json().value(u"consents"_s).toArray();
    QString id;
    for (const QJsonValue &consent : consents) {
        if (consent[u"purpose"_s].toString() == u"letter_to_authorities")
            id = consent[u"id"_s].toString();
    }
    const CliAnswer done = m_office.run(u"withdraw-consent"_s, { id, u"--on"_s, u"2023-08-01"_s });
    QVERIFY2(done.exitCode == 0, qPrintable(done.err));
    QVERIFY(done.out.contains("KZ-2022-001/L1"));
    QCOMPARE(letter(u"after.txt"_s).exitCode, 1);
    QVERIFY(!QFile::exists(m_office.path(u"after.txt"_s)));
    const CliAnswer under
        = m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s, u"--consent"_s, id });
    QCOMPARE(under.json().value(u"disclosures"_s).toArray().size(), 3);
    QCOMPARE(m_office.run(u"undo"_s).exitCode, 0);
}

void TstLetterLogCommands::changedFactsStandBesideTheLetter()
{
    QVERIFY(logged(u"KZ-2022-001/L1"_s).value(u"facts_changed"_s).toArray().isEmpty());
    const QString exported = m_office.path(u"changed.json"_s);
    QCOMPARE(
        m_office
            .run(u"export"_s,
                 { u"--format"_s, u"json"_s, u"--out"_s, exported, u"--case"_s, u"KZ-2022-001"_s })
            .exitCode,
        0);
    QByteArray json = readAll(exported);
    QVERIFY(json.contains("political activist and journalist"));
    json.replace("political activist and journalist", "poet");
    const QString changed = m_office.write(u"again.json"_s, json);
    QCOMPARE(m_office.run(u"import"_s, { changed }).exitCode, 0);
    const QJsonArray facts = logged(u"KZ-2022-001/L1"_s).value(u"facts_changed"_s).toArray();
    QCOMPARE(facts.size(), 1);
    QCOMPARE(facts[0][u"field"_s].toString(), u"occupation"_s);
    QCOMPARE(facts[0][u"to"_s].toString(), u"poet"_s);
    const QJsonArray shown
        = m_office.run(u"show"_s, { u"KZ-2022-001"_s }).json().value(u"letters"_s).toArray();
    QVERIFY(shown[0][u"facts_changed"_s].toArray().size() == 1);
    // A draft that rests on it is not approved without a word.
    const CliAnswer refused = m_office.run(
        u"approve-letter"_s,
        { u"KZ-2022-001/L3"_s, u"--by"_s, u"Head of desk"_s, u"--confirm"_s, u"expired_action"_s });
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.err.contains(u"poet"_s) && refused.err.contains(u"--confirm facts_changed"_s),
             qPrintable(refused.err));
    const CliAnswer meant
        = m_office.run(u"approve-letter"_s,
                       { u"KZ-2022-001/L3"_s, u"--by"_s, u"Head of desk"_s, u"--confirm"_s,
                         u"expired_action"_s, u"--confirm"_s, u"facts_changed"_s });
    QVERIFY2(meant.exitCode == 0, qPrintable(meant.err));
    QVERIFY(
        logged(u"KZ-2022-001/L3"_s).value(u"confirmed"_s).toString().contains(u"facts_changed"_s));
}

void TstLetterLogCommands::whatWasToldIsNoted()
{
    const QStringList told { u"KZ-2022-001"_s, u"--to"_s, u"An embassy"_s, u"--on"_s,
                             u"2023-06-01"_s };
    QCOMPARE(m_office.run(u"disclose"_s, told).exitCode, 2); // what?
    QCOMPARE(m_office
                 .run(u"disclose"_s,
                      told + QStringList { u"--fact"_s, u"01900000-0000-7000-8000-000000000001"_s })
                 .exitCode,
             1);
    const CliAnswer noted
        = m_office.run(u"disclose"_s, told + QStringList { u"--what"_s, u"the sentence"_s });
    QVERIFY2(noted.exitCode == 0, qPrintable(noted.err));
    QVERIFY(noted.err.contains(u"consent"_s)); // none was named
    const QJsonArray log = m_office.run(u"disclosures"_s, { u"KZ-2022-001"_s })
                               .json()
                               .value(u"disclosures"_s)
                               .toArray();
    QVERIFY(std::ranges::any_of(log, [](const QJsonValue &entry) {
        return entry[u"recipient"_s].toString() == u"An embassy"_s
            && entry[u"what"_s].toString() == u"the sentence"_s;
    }));
}

void TstLetterLogCommands::officialsGoOutAndComeBack()
{
    const Office other(false);
    for (const QString &format : { u"csv"_s, u"vcf"_s }) {
        const QString file = m_office.path(u"officials."_s + format);
        const CliAnswer out = m_office.run(
            u"export"_s, { u"--officials"_s, u"--format"_s, format, u"--out"_s, file });
        QVERIFY2(out.exitCode == 0, qPrintable(out.err));
        const CliAnswer plan = other.run(u"import"_s, { file, u"--officials"_s, u"--dry-run"_s });
        QVERIFY2(plan.exitCode == 0, qPrintable(plan.err));
        QVERIFY(plan.json().value(u"change_set"_s).isNull());
        QCOMPARE(other.run(u"import"_s, { file, u"--officials"_s }).exitCode, 0);
        const QJsonObject official
            = other.run(u"list"_s, { u"officials"_s }).json().value(u"rows"_s)[0].toObject();
        QCOMPARE(official.value(u"office"_s).toString(), u"District Court"_s);
        QVERIFY(official.value(u"pending_court"_s).toBool());
        QCOMPARE(official.value(u"wordings"_s)[0][u"salutation"_s].toString(), u"To the Court,"_s);
    }
    QCOMPARE(other.run(u"list"_s, { u"officials"_s }).json().value(u"total"_s), 1);
    const QString bad = other.write(u"bad.csv"_s, "office,country\nMinistry,KZ\nCourt,kz\n");
    const CliAnswer partly = other.run(u"import"_s, { bad, u"--officials"_s });
    QCOMPARE(partly.exitCode, 1); // some of it only
    QCOMPARE(partly.json().value(u"problems"_s)[0][u"line"_s].toInt(), 3);
    QCOMPARE(other.run(u"import"_s, { other.write(u"bad.txt"_s, "x"), u"--officials"_s }).exitCode,
             1);
}

void TstLetterLogCommands::whoDiedIsConfirmedWithAReason()
{
    const Office office(m_office, u"copy");
    const auto write = [&office](const QStringList &more) {
        return office.run(u"letter"_s,
                          QStringList { u"KZ-2022-001"_s, u"--out"_s, office.path(u"a.txt"_s),
                                        u"--request"_s, u"Tell the family where he is."_s,
                                        u"--force"_s }
                              + more);
    };
    const CliAnswer before = write({});
    QVERIFY2(before.exitCode == 0, qPrintable(before.err));
    const QString ref = before.json().value(u"letters"_s)[0][u"ref"_s].toString();
    QByteArray json = office.exported();
    json.replace("\"occupation\":", "\"died\": \"2023-06-01\", \"occupation\":");
    QCOMPARE(office.run(u"import"_s, { office.write(u"died.json"_s, json) }).exitCode, 0);

    const CliAnswer asked = write({ u"--request"_s, u"Open an inquiry."_s });
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.err.contains(u"--death-confirmed REASON"_s), qPrintable(asked.err));
    const QStringList because { u"--death-confirmed"_s, u"the family asks"_s };
    const CliAnswer confirmed
        = write(QStringList { u"--request"_s, u"Open an inquiry."_s } + because);
    QVERIFY2(confirmed.exitCode == 0, qPrintable(confirmed.err));

    const QStringList approving { ref, u"--approved-by"_s, u"Head of desk"_s, u"--confirm"_s,
                                  u"expired_action"_s };
    const CliAnswer stale = office.run(u"approve-letter"_s, approving);
    QCOMPARE(stale.exitCode, 1);
    QCOMPARE(stale.json().value(u"error"_s)[u"place"_s].toString(), u"confirm:person_died"_s);
    const CliAnswer approved = office.run(u"approve-letter"_s, approving + because);
    QVERIFY2(approved.exitCode == 0, qPrintable(approved.err));
}

/// A reprisal, a second sending and an official given twice, as the command line asks about them.
void TstLetterLogCommands::whatIsAskedTwice()
{
    const Office office(m_office, u"twice");
    const auto write = [&office](const QString &request, const QStringList &more = {}) {
        return office.run(u"letter"_s,
                          QStringList { u"KZ-2022-001"_s, u"--out"_s, office.path(u"a.txt"_s),
                                        u"--request"_s, request, u"--force"_s }
                              + more);
    };
    const QStringList approving { u"--approved-by"_s, u"Head of desk"_s, u"--confirm"_s,
                                  u"expired_action"_s };
    const CliAnswer first = write(u"Tell the family where he is."_s, approving);
    QVERIFY2(first.exitCode == 0, qPrintable(first.err));
    const QString ref = first.json().value(u"letters"_s)[0][u"ref"_s].toString();
    const auto sent = [&](const QStringList &more) {
        return office.run(u"mark-sent"_s, QStringList { ref, u"--medium"_s, u"post"_s } + more);
    };
    const CliAnswer once = sent({});
    QVERIFY2(once.exitCode == 0, qPrintable(once.err));
    const CliAnswer again = sent({});
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.err.contains(u"--correct-day, or --once-more"_s), qPrintable(again.err));
    QCOMPARE(sent({ u"--correct-day"_s, u"--once-more"_s }).exitCode, 2);
    const auto dispatches = [&] {
        const QJsonArray letters
            = office.run(u"letters"_s, {}).json().value(u"letters"_s).toArray();
        for (const QJsonValue &letter : letters) {
            if (letter[u"ref"_s].toString() == ref)
                return letter[u"dispatches"_s].toArray().size();
        }
        return qsizetype(-1);
    };
    QVERIFY(sent({ u"--correct-day"_s }).exitCode == 0);
    QCOMPARE(dispatches(), 1);
    QVERIFY(sent({ u"--once-more"_s }).exitCode == 0);
    QCOMPARE(dispatches(), 2);

    const CliAnswer draft = write(u"Open an inquiry."_s);
    QVERIFY2(draft.exitCode == 0, qPrintable(draft.err));
    const QString later = draft.json().value(u"letters"_s)[0][u"ref"_s].toString();
    QCOMPARE(office.run(u"log-reply"_s, { ref, u"--outcome"_s, u"reprisal"_s }).exitCode, 0);
    const QByteArray found = office.run(u"findings"_s, { u"KZ-2022-001"_s }).out;
    QVERIFY2(found.contains("\"reprisal\""), found.constData());
    const CliAnswer asked = office.run(u"approve-letter"_s, QStringList { later } + approving);
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.err.contains(u"--reprisal-confirmed REASON"_s), qPrintable(asked.err));
    const auto because = [&](const QString &why) {
        return office.run(u"approve-letter"_s,
                          QStringList { later, u"--reprisal-confirmed"_s, why } + approving);
    };
    QCOMPARE(because(u"x"_s).exitCode, 2);
    const CliAnswer approved = because(u"the lawyer asks for it"_s);
    QVERIFY2(approved.exitCode == 0, qPrintable(approved.err));
    QCOMPARE(write(u"Reply."_s, { u"--keep-withheld"_s, u"x"_s }).exitCode, 2);
    const CliAnswer twice
        = write(u"Reply."_s,
                { u"--official"_s, u"District Court"_s, u"--official"_s, u"District Court"_s,
                  u"--pending-court-confirmed"_s, u"counsel asks"_s });
    QCOMPARE(twice.exitCode, 2);
    QVERIFY2(twice.err.contains(u"is given twice"_s), qPrintable(twice.err));
}

HABEAS_TEST(TstLetterLogCommands)

} // namespace habeas::test

#include "tst_letterlog.moc"
