#include "app/letters/forms/formcontext.h"
#include "app/letters/forms/formdata.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/templatenames.h"

#include <QRegularExpression>

#include "tests/letters/documentcases.h"
#include "tests/letters/officecases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What each document made from the record must and must not say, on the seed's case.
class TstForms : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theChronologyHasTheseRowsInThisOrder();
    void theChronologyTellsHowThingsEnded();
    void deadlinesAreComputedForWhoPrintsThem();
    void theDeadlineSheetSaysHowEachDayWasFound();
    void theDeadlineSheetKnowsOfTheAct();
    void theTimelineCountsAndDoesNotCertify();
    void theQuestionnaireSaysWhereTheRecordIsSilent();
    void everyQuestionHasAFieldOfItsOwn();
    void residenceAndPapersNeedAConsentOfTheirOwn();
    void categoriesHaveOnlyTypedArguments();
    void internalPapersSaySo();
    void theFamilySheetHasNoStrategyAndNoSources();
    void theCalendarShowsDutiesAndNeverBreaches();
    void theBlankFormHasNothingOfTheCase();
    void consentIsAskedForEachReader();
    void healthNeedsItsOwnConsent();
    void remindersNeedALetterThatWasSent();
    void aCorrectionOfALetterNotOnRecordSaysSo();
    void aRefusedBackgroundSaysWhichPapersHaveOne();
    void newFactsAreThoseAfterTheLetter();
    void aMissingNameFormIsANamedRefusal();
    void aCharacterNoFontHasIsToldOnce();
    void kazakhLettersKeepTheirSigns();
    void protocolsThatAreClosedAreRefused();
    void everyFormatSaysTheSameWords_data();
    void everyFormatSaysTheSameWords();
    void tableRowsAreWholeAndHeadsRepeat();

private:
    [[nodiscard]] QString textOf(const QString &id, Language language = Language::English) const;

    CaseFolder m_folder;
};

void TstForms::init()
{
    m_folder = withEveryConsent(seedCase());
    QVERIFY(!m_folder.people.isEmpty());
}

QString TstForms::textOf(const QString &id, Language language) const
{
    const auto document = composeLetter(m_folder, wishFor(id, language));
    if (!document)
        qWarning("%s", qPrintable(refusalOf(document)));
    return document ? document->text.simplified() : QString();
}

void TstForms::theChronologyHasTheseRowsInThisOrder()
{
    const QStringList dates { u"2019"_s,
                              u"from 4 to 5 January 2022"_s,
                              u"20 January 2022"_s,
                              u"13 February 2022"_s,
                              u"25 February 2022"_s,
                              u"12 March 2022"_s,
                              u"14 March 2022"_s,
                              u"6 May 2022"_s,
                              u"October 2022"_s,
                              u"November 2022"_s,
                              u"10 April 2023"_s };
    const LetterWish asked = wishFor(u"chronology"_s);
    const auto data = documentData(m_folder, m_folder, asked, infoOf(u"chronology"_s), {});
    QVERIFY(data);
    QStringList found;
    QStringList texts;
    for (const LetterValue &row : data->root.members[u"chronology"_s].items) {
        found << std::get<QString>(row.members[u"at"_s].content);
        QStringList lines;
        for (const LetterValue &line : row.members[u"lines"_s].items)
            lines << std::get<QString>(line.content);
        texts << lines.join(u" | "_s);
    }
    QCOMPARE(found, dates);
    for (const auto &[row, words] : std::initializer_list<std::pair<int, const char *>> {
             { 0, "registration denied" },
             { 2, "witness with the right to defence" },
             { 2, "272(3)" },
             { 4, "15 days" },
             { 4, "488(11)" },
             { 5, "re-arrest" },
             { 5, "criminal suspect" },
             { 5, "378(2)" },
             { 5, "274(2)" },
             { 6, "extended, 2 months" },
             { 7, "online" },
             { 7, "length not recorded" },
             { 8, "accused" },
             { 9, "house arrest" },
             { 10, "suspended sentence" },
             { 10, "400,000 tenge" } })
        QVERIFY2(texts.at(row).contains(QString::fromUtf8(words)), words);
    QVERIFY(!texts.at(2).contains(u"custody"_s)); // an interrogation is no detention
    const QString text = textOf(u"chronology"_s);
    for (const char *never : { "238", "Tokayev", "guilty", "Zhanaozen" })
        QVERIFY2(!text.contains(QString::fromUtf8(never)), never);
    for (const char *paper :
         { "chronology", "case-summary", "ua-bulletin" }) { // where it is asked for
        LetterWish wish = wishFor(QString::fromLatin1(paper));
        QVERIFY(!composeLetter(m_folder, wish)->text.contains(u"around the case"_s));
        wish.background = true;
        const auto whole = composeLetter(m_folder, wish);
        QVERIFY2(whole && whole->text.contains(u"– the government of Kazakhstan: 238 people"_s),
                 paper);
    }
    QVERIFY(
        text.contains(u"Without a date on record: Former editor-in-chief of Tribuna; closed"_s));
}

/// Like the list of the case: what replaced a charge, what came of it, until when a status and a
/// ban that no judgment imposed held.
void TstForms::theChronologyTellsHowThingsEnded()
{
    m_folder = withEveryConsent(smallCase());
    const Id<Person> person = m_folder.people.first().id;
    Charge first;
    first.id = newId<Charge>();
    first.person = person;
    first.offence = u"treason"_s;
    first.stage = u"accused"_s;
    first.stageDate = date("2022-01-01");
    first.outcome = u"requalified"_s;
    first.outcomeDate = date("2022-03-03");
    Charge second = first;
    second.id = newId<Charge>();
    second.offence = u"sedition"_s;
    second.outcome.clear();
    second.outcomeDate = {};
    Requalification change;
    change.id = newId<Requalification>();
    change.charge = second.id;
    change.from = first.id;
    change.at = date("2022-03-03");
    Status status;
    status.id = newId<Status>();
    status.person = person;
    status.status = u"remand prisoner"_s;
    status.from = date("2022-01");
    status.until = date("2022-04");
    Restriction ban;
    ban.id = newId<Restriction>();
    ban.person = person;
    ban.type = u"other"_s;
    ban.text = u"no kites"_s;
    ban.from = date("2022-05-05");
    ban.until = date("2022-06-06");
    m_folder.charges << first << second;
    m_folder.requalifications << change;
    m_folder.statuses << status;
    m_folder.restrictions << ban;
    for (const QString &id : { u"chronology"_s, u"wgad-questionnaire"_s }) {
        const QString text = textOf(id);
        for (const char *part :
             { "Charge re-qualified: treason is replaced by sedition", "Treason: re-qualified",
               "Status in the proceedings ends: remand prisoner", "Restriction begins: no kites",
               "Restriction ends: no kites" })
            QVERIFY2(text.contains(QString::fromUtf8(part)),
                     qPrintable(id + QString::fromUtf8(part) + text));
    }
}

void TstForms::deadlinesAreComputedForWhoPrintsThem()
{
    const LetterWish asked = wishFor(u"chronology"_s);
    const TemplateInfo info = infoOf(u"chronology"_s);
    const auto deadlines = [&](const QSet<QString> &names) {
        const auto data = documentData(m_folder, m_folder, asked, info, names);
        return data ? data->root.members.value(u"deadlines"_s).items.size() : -1;
    };
    QCOMPARE(deadlines({ u"chronology"_s }), 0);
    QVERIFY(deadlines({ u"deadlines"_s }) > 0);
    QCOMPARE(deadlines({ u"next_deadlines"_s }), deadlines({ u"open_limits"_s }));
    const auto nodes = parseTemplate(u"{{#a.b}}{{c|upper-first}}{{^d}}{{.}}{{/d}}{{/a.b}}"_s);
    QVERIFY(nodes);
    QCOMPARE(namesIn(*nodes), QSet<QString>({ u"a"_s, u"a.b"_s, u"c"_s, u"d"_s }));
}

/// What the list of deadlines says: an act is on record, only its hour is not.
void TstForms::theDeadlineSheetKnowsOfTheAct()
{
    m_folder = withEveryConsent(smallCase());
    m_folder.file.country = u"RU"_s;
    Measure custody;
    custody.id = newId<Measure>();
    custody.person = m_folder.people.first().id;
    custody.type = u"pretrial_custody"_s;
    custody.from = date("2023-04-15");
    Order order;
    order.id = newId<Order>();
    order.measure = custody.id;
    order.type = u"ordered"_s;
    order.made = date("2023-04-17");
    order.term = u"2 months"_s;
    m_folder.measures << custody;
    m_folder.orders << order;
    QVERIFY(textOf(u"deadline-sheet"_s)
                .contains(u"passed; an act is on record, whether in time is open"_s));
    m_folder.orders.clear();
    const QString without = textOf(u"deadline-sheet"_s);
    QVERIFY(without.contains(u"passed; no act on record"_s)
            && !without.contains(u"an act is on"_s));
}

void TstForms::theDeadlineSheetSaysHowEachDayWasFound()
{
    const QString text = textOf(u"deadline-sheet"_s);
    for (const char *part :
         { "KZ-04 CPC 131(4)", "12 March 2022 + 48 hours 2022 wording not checked 14 March 2022",
           "12 March 2022 + 2 months 2022 wording not checked 12 May 2022 11 May 2022 P",
           "12 May 2022 – 10 days 2022 wording not checked 2 May 2022",
           "12 March 2022 + 9 months 2022 wording not checked 12 December 2022",
           "25 April 2023, 24:00", "not legal advice" })
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    const QString russian = textOf(u"deadline-sheet"_s, Language::Russian);
    QVERIFY(russian.contains(u"12 марта 2022 года + 2 месяца"_s));
    QVERIFY(russian.contains(u"редакция 2022 года не проверена"_s));
    QVERIFY(russian.contains(u"KZ-04 УПК 131(4)"_s));

    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.number = u"24/22"_s;
    action.actBy = PartialDate::fromEdtf(u"2023-05-20"_s).value();
    m_folder.urgentActions = { action };
    const QString kazakh = textOf(u"deadline-sheet"_s, Language::Kazakh);
    QVERIFY2(kazakh.contains(u"KZ-04 ҚПК 131(4)"_s), qPrintable(kazakh));
    QVERIFY(kazakh.contains(u"Әрекет ету мерзімі: шұғыл акция 24/22"_s));
}

void TstForms::theTimelineCountsAndDoesNotCertify()
{
    const QString text = textOf(u"detention-timeline"_s);
    for (const char *part :
         { "As known to us on 2 May 2023. This is not an official certificate.",
           "administrative arrest 25 February 2022 12 March 2022 15", "234 to 263", "131 to 160",
           "Not released on the due day (12 March 2022)",
           "Until which day the last order runs is not on record" })
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    const auto document = composeLetter(m_folder, wishFor(u"detention-timeline"_s));
    QVERIFY(document->html.count(u"class=\"held\""_s) > 30);
    QVERIFY(document->html.count(u"class=\"maybe\""_s) >= 2); // November, known as a month only
}

void TstForms::theQuestionnaireSaysWhereTheRecordIsSilent()
{
    const QString text = textOf(u"wgad-questionnaire"_s);
    for (const char *part :
         { "Family name not recorded apart from the whole name",
           "Whole name, as recorded Zhanbolat Mamay", "Birth date, or age at the time not recorded",
           "Was a warrant or other decision shown? not recorded",
           "Legal basis given Article 488, part 11",
           "Duration in days (as known on the date below) 15", "no argument recorded",
           "No step taken in the country is on record", "Full name not recorded",
           "VII. Who submits this", "agrees to this submission yes" })
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    for (const char *never : { "guilty", "convicted", "@" })
        QVERIFY2(!text.contains(QString::fromUtf8(never)), never);
}

void TstForms::everyQuestionHasAFieldOfItsOwn()
{
    CaseFolder folder = m_folder;
    const Id<Person> person = personAtRisk(folder);
    for (Name &name : folder.names) {
        name.family = u"Mamay"_s;
        name.given = u"Zhanbolat"_s;
    }
    folder.people.first().age = u"34 when arrested"_s;
    Measure &custody = folder.measures[1];
    custody.carriedOutBy = u"men in plain clothes"_s;
    custody.warrant = u"yes"_s;
    custody.warrantBy = u"a district court"_s;
    custody.warrantPaper = u"order No. 12"_s;
    const auto argue = [&](const QString &point, const QString &text, const QString &rights) {
        Argument argument;
        argument.id = newId<Argument>();
        argument.person = person;
        argument.point = point;
        argument.text = text;
        argument.rights = rights;
        folder.arguments << argument;
    };
    argue(u"wgad_2"_s, u"Held for a vigil."_s, u"article 21"_s);
    argue(u"covenant"_s, u"The assembly was peaceful."_s, {});
    argue(u"interim_measures"_s, u"His health is failing."_s, {});
    argue(u"urgency"_s, u"The trial begins soon."_s, {});
    Event blow;
    blow.id = newId<Event>();
    blow.person = person;
    blow.type = u"ill_treatment"_s;
    blow.at = date("2022-03-13");
    blow.text = u"Beaten."_s;
    blow.frequency = u"each night"_s;
    blow.effects = u"a broken rib"_s;
    blow.treatment = u"refused"_s;
    blow.evidence = u"a certificate"_s;
    blow.response = u"no answer came"_s;
    blow.consequence = u"put in a cell alone"_s;
    blow.pattern = u"one of many"_s;
    folder.events << blow;
    Remedy abroad;
    abroad.id = newId<Remedy>();
    abroad.person = person;
    abroad.type = u"un_communication"_s;
    abroad.body = u"Human Rights Committee"_s;
    folder.remedies << abroad;
    for (Consent &consent : folder.consents) {
        if (consent.purpose == u"un_submission")
            consent.limits = u"his workplace"_s;
    }
    const auto text = [&folder](const QString &id) {
        const auto document = composeLetter(folder, wishFor(id));
        return document ? document->text.simplified() : refusalOf(document);
    };
    const QString wgad = text(u"wgad-questionnaire"_s);
    for (const char *part :
         { "Family name Mamay", "First name Zhanbolat", "age at the time 34 when arrested",
           "believed to have men in plain clothes", "decision shown? yes; order No. 12",
           "issued the warrant or decision a district court",
           "27). Held for a vigil. (article 21) III.", "Before international bodies:" })
        QVERIFY2(wgad.contains(QString::fromUtf8(part)), qPrintable(QLatin1String(part) + wgad));
    const QString sheet = text(u"illtreatment"_s);
    for (const char *part :
         { "How often each night", "effects a broken rib", "needed refused", "a certificate",
           "answered no answer came", "was told put in a cell alone", "pattern one of many" })
        QVERIFY2(sheet.contains(QString::fromUtf8(part)), part);
    const QString committee = text(u"hrc-op1"_s);
    for (const char *part : { "reasons The assembly was peaceful.", "His health is failing.",
                              "Human Rights Committee" })
        QVERIFY2(committee.contains(QString::fromUtf8(part)), part);
    const QString submission = text(u"sp-submission"_s);
    QVERIFY(submission.contains(u"confidential his workplace"_s));
    QVERIFY(submission.contains(u"The trial begins soon."_s));
}

void TstForms::residenceAndPapersNeedAConsentOfTheirOwn()
{
    CaseFolder folder = m_folder;
    Person &person = folder.people.first();
    person.residence = u"Abay Avenue 12, flat 5"_s;
    person.identityPaper = u"passport"_s;
    person.identityNumber = u"N 01234567"_s;
    person.identityIssuer = u"Ministry"_s;
    const auto withBoth = composeLetter(folder, wishFor(u"wgad-questionnaire"_s));
    QVERIFY2(withBoth, qPrintable(refusalOf(withBoth)));
    QVERIFY(withBoth->text.simplified().contains(u"Abay Avenue 12, flat 5"_s));
    QVERIFY(withBoth->text.simplified().contains(u"passport; N 01234567; issued by Ministry"_s));
    folder.consents.removeIf([](const Consent &consent) {
        return consent.purpose == u"home_address" || consent.purpose == u"identity_papers";
    });
    for (const TemplateInfo &info : shippedTemplates()) {
        for (const Language language : info.languages) {
            const auto document = composeLetter(withSentLetter(folder), wishFor(info.id, language));
            if (!document)
                continue;
            QVERIFY2(!document->html.contains(u"Abay"_s) && !document->html.contains(u"0123"_s),
                     qPrintable(info.id));
        }
    }
    const auto without = composeLetter(folder, wishFor(u"wgad-questionnaire"_s));
    QVERIFY(without && without->text.simplified().count(u"consent is not on record"_s) == 2);
    // Nor may a person type it into a letter.
    LetterWish typed = wishFor(u"appeal-generic"_s);
    typed.paragraphs = { u"He lives at 12 Abay Avenue 12."_s };
    QVERIFY(refusalOf(composeLetter(folder, typed)).contains(u"home address"_s));
}

void TstForms::categoriesHaveOnlyTypedArguments()
{
    LetterWish asked = wishFor(u"wgad-questionnaire"_s);
    asked.paragraphs
        = { u"II: He is held for what he said in public."_s, u"Known to neighbours."_s };
    const auto document = composeLetter(m_folder, asked);
    QVERIFY(document);
    const QString text = document->text.simplified();
    QCOMPARE(text.count(u"no argument recorded"_s), 4);
    QVERIFY(text.contains(u"27). He is held for what he said in public. III."_s));
    QVERIFY(text.contains(u"Known to neighbours."_s));
}

void TstForms::internalPapersSaySo()
{
    for (const TemplateInfo &info : shippedTemplates()) {
        if (info.group != u"internal"_s)
            continue;
        QVERIFY2(textOf(info.id).startsWith(u"INTERNAL"_s), qPrintable(info.id));
        QVERIFY(textOf(info.id, Language::Russian).startsWith(u"ДЛЯ СЛУЖЕБНОГО ПОЛЬЗОВАНИЯ"_s));
    }
    QVERIFY(textOf(u"chronology"_s).contains(u"S1: Kazakhstan: Suspended Sentence For Activist"_s));
}

void TstForms::theFamilySheetHasNoStrategyAndNoSources()
{
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh }) {
        const auto document = composeLetter(m_folder, wishFor(u"family-sheet"_s, language));
        QVERIFY2(document, qPrintable(refusalOf(document)));
        QVERIFY(document->html.contains(u"class=\"plain\""_s));
        for (const char *never : { "Amnesty", "S1", "KZ-", "deadline", "INTERNAL" })
            QVERIFY2(!document->text.contains(QString::fromUtf8(never)), never);
    }
}

void TstForms::theCalendarShowsDutiesAndNeverBreaches()
{
    CaseFolder folder = m_folder;
    Restriction report;
    report.id = newId<Restriction>();
    report.person = folder.people.first().id;
    report.type = u"reporting"_s;
    report.text = u"report to the inspector, at home from 22:00 to 06:00"_s;
    report.from = date("2023-04-10");
    report.until = date("2023-05-30");
    report.reportEvery = u"1 week"_s;
    report.nextReport = date("2023-05-04");
    folder.restrictions << report;
    Compliance breach;
    breach.id = newId<Compliance>();
    breach.restriction = report.id;
    breach.type = u"alleged_breach"_s;
    breach.at = date("2023-04-20");
    breach.text = u"came an hour late"_s;
    folder.compliance << breach;
    const auto document = composeLetter(folder, wishFor(u"compliance-calendar"_s));
    QVERIFY2(document, qPrintable(refusalOf(document)));
    QCOMPARE(document->text.count(u"report [ ]"_s), 4); // 4, 11, 18 and 25 May
    QVERIFY(document->text.simplified().contains(u"25 report [ ]"_s));
    QVERIFY(document->text.contains(u"last day"_s));
    QVERIFY(document->text.simplified().contains(u"from 22:00 to 06:00"_s));
    for (const char *never : { "breach", "late", "alleged", "custodial" })
        QVERIFY2(!document->text.contains(QString::fromUtf8(never)), never);
}

void TstForms::theBlankFormHasNothingOfTheCase()
{
    const auto document = composeLetter(m_folder, wishFor(u"hearing-observer-blank"_s));
    QVERIFY2(document, qPrintable(refusalOf(document)));
    for (const char *never : { "Mamay", "KZ-", "272", "2022" })
        QVERIFY2(!document->text.contains(QString::fromUtf8(never)), never);
    QVERIFY(document->facts.isEmpty() && document->person.isNull());
    QVERIFY(textOf(u"hearing-observer"_s).contains(u"Date and time set 6 May 2022"_s));
}

void TstForms::consentIsAskedForEachReader()
{
    CaseFolder folder = m_folder;
    folder.consents.clear();
    for (const TemplateInfo &info : shippedTemplates()) {
        const auto document
            = composeLetter(withSentLetter(folder), wishFor(info.id, info.languages.first()));
        if (info.consents.isEmpty())
            QVERIFY2(document, qPrintable(info.id + u": "_s + refusalOf(document)));
        else
            QVERIFY2(refusalOf(document).contains(u"onsent"_s), qPrintable(info.id));
    }
}

void TstForms::healthNeedsItsOwnConsent()
{
    CaseFolder folder = m_folder;
    Event event;
    event.id = newId<Event>();
    event.person = folder.people.first().id;
    event.type = u"ill_treatment"_s;
    event.at = date("2022-03-13");
    event.text = u"Beaten by guards."_s;
    folder.events << event;
    const auto sheet = composeLetter(folder, wishFor(u"illtreatment"_s));
    QVERIFY2(sheet && sheet->text.contains(u"Beaten by guards."_s), qPrintable(refusalOf(sheet)));
    folder.consents.removeIf([](const Consent &consent) {
        return consent.purpose == u"health";
    });
    QVERIFY(refusalOf(composeLetter(folder, wishFor(u"illtreatment"_s))).contains(u"health"_s));
    const auto other = composeLetter(folder, wishFor(u"sp-submission"_s));
    QVERIFY2(other && !other->text.contains(u"Beaten"_s), qPrintable(refusalOf(other)));
    // The office may print it for itself.
    QVERIFY(composeLetter(folder, wishFor(u"chronology"_s))->text.contains(u"Beaten by guards."_s));
}

void TstForms::remindersNeedALetterThatWasSent()
{
    const QString id = u"followup-no-reply"_s;
    QVERIFY(refusalOf(composeLetter(m_folder, wishFor(id))).contains(u"without an answer"_s));
    CaseFolder folder = withSentLetter(m_folder);
    const auto letter = composeLetter(folder, wishFor(id));
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QString text = letter->text.simplified();
    QVERIFY2(text.contains(u"On 2 May 2022 I wrote about Zhanbolat Mamay (my reference: XX-1/L1; "
                           "sent by: registered post)."_s),
             qPrintable(text));
    QVERIFY(text.contains(u"– Let the person go."_s));
    // Whoever reads one that goes to nobody in particular is told whom that letter was to.
    folder.dispatches.first().block = u"Ministry of Justice\nMain Street"_s;
    const QString toWhom = composeLetter(folder, wishFor(id))->text.simplified();
    QVERIFY2(toWhom.contains(u"I wrote (addressee: Ministry of Justice) about Zhanbolat Mamay"_s),
             qPrintable(toWhom));
    folder.dispatches.first().replied = date("2022-06-01");
    QVERIFY(!composeLetter(folder, wishFor(id)));
    // Of two that wait, the one this letter is said to follow.
    folder = withSentLetter(withSentLetter(m_folder, "2022-03-01"), "2022-05-02");
    folder.letters.first().ref = u"XX-1/L0"_s;
    LetterWish wish = wishFor(id);
    QVERIFY(composeLetter(folder, wish)->text.contains(u"XX-1/L1"_s));
    wish.previous = folder.letters.first().id;
    const auto older = composeLetter(folder, wish);
    QVERIFY2(older && older->text.contains(u"XX-1/L0"_s), qPrintable(refusalOf(older)));
    QVERIFY(!older->text.contains(u"XX-1/L1"_s));
    folder.dispatches.first().replied = date("2022-04-01");
    QVERIFY(!composeLetter(folder, wish)); // the other one is not meant
    // A letter that goes out after this one's day was not yet sent.
    QVERIFY(!composeLetter(withSentLetter(m_folder, "2024-01-01"), wishFor(id)));
}

void TstForms::aCorrectionOfALetterNotOnRecordSaysSo()
{
    const auto saysSo = [](const Result<ComposedLetter> &letter) {
        return letter && std::ranges::any_of(letter->findings, [](const LetterFinding &finding) {
                   return finding.level == LetterFinding::Level::Warning
                       && finding.text.contains(u"does not say which letter"_s);
               });
    };
    LetterWish wish = wishFor(u"correction"_s);
    const auto unknown = composeLetter(m_folder, wish);
    QVERIFY2(unknown, qPrintable(refusalOf(unknown)));
    QVERIFY(saysSo(unknown));
    const CaseFolder folder = withSentLetter(m_folder);
    const auto known = composeLetter(folder, wish);
    QVERIFY2(known && known->text.contains(u"XX-1/L1"_s), qPrintable(refusalOf(known)));
    QVERIFY(!saysSo(known));
    // Sent to somebody, and this one to somebody else.
    Official official;
    official.id = newId<Official>();
    official.office = u"Office Two"_s;
    Wording wording;
    wording.official = official.id;
    wording.language = u"en"_s;
    wording.block = u"Office Two"_s;
    wording.salutation = u"Dear Reader,"_s;
    wording.close = u"Yours,"_s;
    wish.official = &official;
    wish.wordings = { wording };
    const auto other = composeLetter(folder, wish);
    QVERIFY2(other, qPrintable(refusalOf(other)));
    QVERIFY(saysSo(other));
    QVERIFY(!saysSo(composeLetter(m_folder, wishFor(u"appeal-generic"_s))));
}

void TstForms::aRefusedBackgroundSaysWhichPapersHaveOne()
{
    LetterWish wish = wishFor(u"appeal-generic"_s);
    wish.background = true;
    const QString refusal = refusalOf(composeLetter(m_folder, wish));
    int named = 0;
    for (const TemplateInfo &info : shippedTemplates()) {
        wish.templateId = info.id;
        wish.language = info.languages.first();
        const auto shipped = shippedTemplate(info.id, wish.language);
        QVERIFY(shipped);
        const bool has = shipped->text.contains(u"{{#around}}"_s);
        QCOMPARE(refusal.contains(u"“%1”"_s.arg(info.title)), has || info.id == u"appeal-generic");
        named += has ? 1 : 0;
    }
    QVERIFY(named >= 3); // bulletin, chronology, case summary
}

void TstForms::newFactsAreThoseAfterTheLetter()
{
    const auto letter = composeLetter(withSentLetter(m_folder), wishFor(u"followup-new-facts"_s));
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QString text = letter->text.simplified();
    for (const char *part : { "6 May 2022: Pre-trial custody: extended", "October 2022",
                              "10 April 2023: Judgment: suspended sentence" })
        QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    QVERIFY(!text.contains(u"25 February 2022"_s) && !text.contains(u"12 March"_s));
    const auto none
        = composeLetter(withSentLetter(m_folder, "2023-04-30"), wishFor(u"followup-new-facts"_s));
    QVERIFY(refusalOf(none).contains(u"Nothing on record happened after"_s));
}

void TstForms::aMissingNameFormIsANamedRefusal()
{
    CaseFolder folder = m_folder;
    for (Name &name : folder.names)
        name.gen.clear();
    for (const Language language : { Language::Russian, Language::Kazakh }) {
        const QString why
            = refusalOf(composeLetter(folder, wishFor(u"appeal-prosecutor"_s, language)));
        QVERIFY2(why.contains(u"genitive"_s) && why.contains(u"Жанболат Мамай"_s)
                     && why.contains(u"never guesses"_s),
                 qPrintable(why));
        // The general appeal needs no form at all.
        QVERIFY(composeLetter(folder, wishFor(u"appeal-generic"_s, language)));
    }
}

void TstForms::aCharacterNoFontHasIsToldOnce()
{
    CaseFolder folder = withEveryConsent(smallCase());
    folder.names.first().text = u"Aida \U00013000"_s;
    const auto form = composeLetter(folder, wishFor(u"wgad-questionnaire"_s));
    QVERIFY2(form, qPrintable(refusalOf(form)));
    QCOMPARE(std::ranges::count(form->findings, LetterFinding::Level::Block, &LetterFinding::level),
             1);
    QVERIFY(!letterBytes(*form, LetterFormat::Docx));
}

void TstForms::kazakhLettersKeepTheirSigns()
{
    LetterWish asked = wishFor(u"appeal-prosecutor"_s, Language::Kazakh);
    asked.paragraphs = { u"Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і 400 000 ₸"_s };
    const auto letter = composeLetter(m_folder, asked);
    QVERIFY2(letter, qPrintable(refusalOf(letter)));
    const QString printed = PdfOnDisk(pdfOf(*letter)).text();
    for (const char *part :
         { "Жанболат Мамайдың ісі", "Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і 400 000 ₸", "үйқамақ",
           "2022 жылғы 25 ақпан", "шартты түрде соттау", "қайырымдылық қызмет" })
        QVERIFY2(printed.contains(QString::fromUtf8(part)), part);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    QCOMPARE(latin.match(letter->text).captured(), QString());
}

void TstForms::protocolsThatAreClosedAreRefused()
{
    CaseFolder folder = m_folder;
    QVERIFY(textOf(u"hrc-op1"_s).contains(u"Law No. 130-IV of 11 February 2009"_s));
    folder.file.country = u"BY"_s;
    QVERIFY(refusalOf(composeLetter(folder, wishFor(u"hrc-op1"_s))).contains(u"8 February 2023"_s));
    LetterWish before = wishFor(u"hrc-op1"_s);
    before.date = *CivilDay::of(2023, 2, 7);
    QVERIFY(composeLetter(folder, before));
    folder.file.country = u"EG"_s;
    QVERIFY(composeLetter(folder, wishFor(u"hrc-op1"_s))
                ->text.simplified()
                .contains(u"was not checked"_s));
}

void TstForms::everyFormatSaysTheSameWords_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("language");
    for (const char *id : { "detention-timeline", "chronology", "hearing-observer" })
        QTest::newRow(id) << QString::fromLatin1(id) << static_cast<int>(Language::Russian);
    for (const char *id : { "compliance-calendar", "family-sheet", "appeal-minister" })
        QTest::newRow(id) << QString::fromLatin1(id) << static_cast<int>(Language::Kazakh);
    for (const char *id : { "wgad-questionnaire", "ua-bulletin" })
        QTest::newRow(id) << QString::fromLatin1(id) << static_cast<int>(Language::English);
}

namespace {

QString withoutGaps(QString text)
{
    static const QRegularExpression gaps(u"[\\s\\x{a0}]+"_s);
    return text.remove(gaps);
}

QString wordsOfOffice(const OfficeFile &file, const QString &part)
{
    static const QSet<QString> breaks { u"w:p"_s, u"w:br"_s, u"text:p"_s, u"text:h"_s,
                                        u"text:line-break"_s };
    QString text;
    file.xml(part).each([&text](const XmlNode &node) {
        text += (breaks.contains(node.name) ? u"\n"_s : QString()) + node.words;
    });
    return text;
}

} // namespace

void TstForms::everyFormatSaysTheSameWords()
{
    QFETCH(QString, id);
    QFETCH(int, language);
    const auto document = composeLetter(m_folder, wishFor(id, static_cast<Language>(language)));
    QVERIFY2(document, qPrintable(refusalOf(document)));
    const QString words = withoutGaps(document->text);
    QCOMPARE(withoutGaps(wordsOfOffice(docxOf(*document), u"word/document.xml"_s)), words);
    QCOMPARE(withoutGaps(wordsOfOffice(odtOf(*document), u"content.xml"_s)), words);
    const PdfOnDisk pdf(pdfOf(*document));
    const QString printed = withoutGaps(pdf.text());
    QStringList missing;
    for (const QString &word : document->text.simplified().split(u' ')) {
        // Long words are broken where cells are narrow, and lines of cells alternate.
        if (word.size() < 12 && !printed.contains(withoutGaps(word)))
            missing << word;
    }
    QCOMPARE(missing.join(u' '), QString());
    int exitCode = -1;
    const QString check = toolSays(u"qpdf"_s, { u"--check"_s, pdf.path() }, &exitCode);
    QVERIFY2(exitCode == 0, qPrintable(check));
}

void TstForms::tableRowsAreWholeAndHeadsRepeat()
{
    // Rows of different heights over many pages.
    QString body
        = u"<h1>x</h1><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\" width=\"100%\">"
          "<thead><tr><th>HEAD</th><th>more</th></tr></thead><tbody>"_s;
    for (int row = 0; row < 120; ++row)
        body += u"<tr><td>B%1</td><td>%2E%1</td></tr>"_s.arg(row).arg(
            u"line<br/>"_s.repeated(1 + row % 9));
    body += u"</tbody></table><p>BETWEEN</p><table border=\"1\"><tr><td>LAST</td></tr></table>"_s;
    const PdfOnDisk pdf(pdfOf(letterOf(body)));
    const QString info = toolSays(u"pdfinfo"_s, { pdf.path() });
    static const QRegularExpression count(u"Pages:\\s+(\\d+)"_s);
    const int pages = count.match(info).captured(1).toInt();
    QVERIFY2(pages > 8, qPrintable(info));
    QSet<int> whole;
    for (int page = 1; page <= pages; ++page) {
        const QString number = QString::number(page);
        const QString text = toolSays(
            u"pdftotext"_s, { u"-f"_s, number, u"-l"_s, number, u"-layout"_s, pdf.path(), u"-"_s });
        const bool hasRows = text.contains(QRegularExpression(u"\\bB\\d"_s));
        QVERIFY2(text.contains(u"HEAD"_s) == hasRows, qPrintable(text));
        for (int row = 0; row < 120; ++row) {
            const QRegularExpression begins(u"\\bB%1\\b"_s.arg(row));
            const QRegularExpression ends(u"E%1\\b"_s.arg(row));
            QVERIFY2(text.contains(begins) == text.contains(ends), qPrintable(text));
            if (text.contains(begins))
                whole << row;
        }
    }
    QCOMPARE(whole.size(), 120);
    const QString all = pdf.text();
    QVERIFY(all.contains(u"BETWEEN"_s) && all.contains(u"LAST"_s));
}

HABEAS_TEST(TstForms)

} // namespace habeas::test

#include "tst_forms.moc"
