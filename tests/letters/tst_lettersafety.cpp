#include "app/casefile/recordtypes.h"
#include "app/letters/facts/letterdata.h"
#include "app/letters/facts/visiblefolder.h"
#include "app/letters/followups.h"
#include "app/letters/frozenletter.h"
#include "app/letters/gates/disclosurelog.h"
#include "app/letters/template/salutations.h"

#include "tests/casefile/randomfolder.h"
#include "tests/letters/lettercases.h"
#include "tests/letters/officefile.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

namespace {

const QString secret = QStringLiteral("UNSPEAKABLE");

/// Puts the secret into every text of a record that is plain words.
struct Marker
{
    void operator()(const char *, QString &value, FieldRule rule = {})
    {
        if (rule.codes == nullptr && rule.form == FieldRule::Form::Words)
            value = secret;
    }

    template<class Value>
    void operator()(const char *, Value &, FieldRule = {})
    {
    }
};

bool holdsSecret(const LetterValue &value)
{
    if (const auto *text = std::get_if<QString>(&value.content); text && text->contains(secret))
        return true;
    if (const auto *name = std::get_if<Name>(&value.content); name && name->text.contains(secret))
        return true;
    if (value.foreign.join(u' ').contains(secret))
        return true;
    return std::ranges::any_of(value.members, holdsSecret)
        || std::ranges::any_of(value.items, holdsSecret);
}

bool namesRecord(const LetterValue &value, const QUuid &record)
{
    const auto deeper = [&record](const LetterValue &one) {
        return namesRecord(one, record);
    };
    return value.record == record || std::ranges::any_of(value.members, deeper)
        || std::ranges::any_of(value.items, deeper);
}

/// A case with one open and one secret record of every kind.
CaseFolder fullCase(quint32 seed)
{
    CaseFolder folder = RandomFolder(seed).make(u"XX-2"_s);
    CaseFolder::eachList(folder, [](auto &list) {
        for (auto &record : list)
            record.sealed = false;
    });
    for (Name &name : folder.names)
        name.language = u"en"_s;
    return folder;
}

Dispatch sentOn(const Letter &letter, const char *day)
{
    Dispatch dispatch;
    dispatch.id = newId<Dispatch>();
    dispatch.letter = letter.id;
    dispatch.sent = date(day);
    dispatch.block = u"Office of Letters\nStreet 1"_s;
    return dispatch;
}

Letter letterNamed(const QString &ref)
{
    Letter letter;
    letter.id = newId<Letter>();
    letter.ref = ref;
    letter.state = u"sent"_s;
    letter.made = date("2023-05-02");
    return letter;
}

} // namespace

/// What a letter must never show, whatever a template asks for, and what is kept of it afterwards.
class TstLetterSafety : public QObject
{
    Q_OBJECT

private slots:
    void aSealedRecordOfAnyKindIsNotInTheData_data();
    void aSealedRecordOfAnyKindIsNotInTheData();
    void whatPointsAtASealedRecordGoesWithIt();
    void someKindsAreNeverInALetter();
    void healthNeedsAConsentOfItsOwn();
    void aDraftSaysSoInEveryFormat_data();
    void aDraftSaysSoInEveryFormat();
    void theMarkAddsNoPage();
    void aFrozenLetterComesBackWordForWord();
    void aTextThatIsNotTheOneWrittenIsRefused();
    void approvingAfterTheLastDayIsConfirmed();
    void followUpsComeAfterSixAndTwelveWeeks_data();
    void followUpsComeAfterSixAndTwelveWeeks();
    void aReplyOrALaterLetterEndsThem();
    void theLogTellsWhoWasToldWhat();
    void salutationsFitTheOffice();
};

void TstLetterSafety::aSealedRecordOfAnyKindIsNotInTheData_data()
{
    QTest::addColumn<QString>("table");
    const CaseFolder none;
    CaseFolder::eachList(none, []<class R>(const QList<R> &) {
        QTest::newRow(R::kind.table) << QString::fromLatin1(R::kind.table);
    });
}

void TstLetterSafety::aSealedRecordOfAnyKindIsNotInTheData()
{
    QFETCH(QString, table);
    for (quint32 seed = 1; seed < 8; ++seed) {
        CaseFolder folder = fullCase(seed);
        QUuid sealed;
        CaseFolder::eachList(folder, [&]<class R>(QList<R> &list) {
            if (table != QLatin1StringView(R::kind.table))
                return;
            R &record = list.last();
            R::describe(record, Marker());
            record.sealed = true;
            sealed = record.id.uuid();
        });
        QVERIFY(!sealed.isNull());
        const VisibleFolder visible = visibleFolder(folder);
        CaseFolder::eachList(visible.folder, [&]<class R>(const QList<R> &list) {
            for (const R &record : list) {
                QVERIFY(record.id.uuid() != sealed);
                R::describe(record, [&](const char *field, const auto &value, FieldRule = {}) {
                    if constexpr (requires { value.uuid(); })
                        QVERIFY2(value.uuid() != sealed, field);
                });
            }
        });
        LetterWish asked = wish();
        const auto data = letterData(visible.folder, asked);
        if (!data)
            continue; // nothing is left to write about: that is safe too
        QVERIFY(!holdsSecret(data->root));
        QVERIFY(!namesRecord(data->root, sealed));
        for (const LetterFact &fact : data->facts)
            QVERIFY(fact.record != sealed && !fact.text.contains(secret));
    }
}

void TstLetterSafety::whatPointsAtASealedRecordGoesWithIt()
{
    CaseFolder folder = smallCase();
    Charge charge;
    charge.id = newId<Charge>();
    charge.offence = secret;
    charge.sealed = true;
    ChargeStage stage;
    stage.id = newId<ChargeStage>();
    stage.charge = charge.id;
    Measure measure;
    measure.id = newId<Measure>();
    measure.person = newId<Person>();
    Person other;
    other.id = measure.person;
    other.sealed = true;
    Order order;
    order.id = newId<Order>();
    order.measure = measure.id;
    folder.charges << charge;
    folder.chargeStages << stage;
    folder.people << other;
    folder.measures << measure;
    folder.orders << order;
    const CaseFolder open = visibleFolder(folder).folder;
    QVERIFY(open.chargeStages.isEmpty());
    QVERIFY(open.measures.isEmpty());
    QVERIFY(open.orders.isEmpty());
    QCOMPARE(open.sentences.size(), 1);
}

void TstLetterSafety::someKindsAreNeverInALetter()
{
    CaseFolder folder = seedCase();
    const QUuid person = personAtRisk(folder).uuid();
    const auto mark = [](auto &list) {
        for (auto &record : list)
            record.describe(record, Marker());
    };
    const auto addMarked = [&]<class R>(QList<R> &list) {
        R record;
        record.id = newId<R>();
        R::describe(record, Marker());
        list << record;
    };
    addMarked(folder.notes);
    addMarked(folder.compliance);
    addMarked(folder.documents);
    addMarked(folder.answers);
    addMarked(folder.arguments);
    addMarked(folder.reviews);
    addMarked(folder.deadlines);
    addMarked(folder.letters);
    addMarked(folder.dispatches);
    addMarked(folder.disclosures);
    mark(folder.sources);
    mark(folder.urgentActions);
    for (Consent &consent : folder.consents) {
        consent.method = secret;
        consent.evidence = secret;
        consent.capacity = secret;
        consent.limits = secret;
        consent.reason = secret;
    }
    for (Name &name : folder.names) {
        if (name.person.uuid() != person)
            name.text = secret;
        name.family = secret;
        name.given = secret;
    }
    for (Person &one : folder.people) {
        one.age = secret;
        one.residence = secret;
        one.identityPaper = secret;
        one.identityNumber = secret;
        one.identityIssuer = secret;
    }
    for (Measure &measure : folder.measures) {
        measure.warrantBy = secret;
        measure.warrantPaper = secret;
    }
    for (Event &event : folder.events) {
        for (QString *more : { &event.frequency, &event.effects, &event.treatment, &event.evidence,
                               &event.response, &event.consequence, &event.pattern })
            *more = secret;
    }
    CaseFolder::eachList(folder, [](auto &list) {
        for (auto &record : list)
            record.note = secret;
    });
    const auto data = letterData(visibleFolder(folder).folder, wish());
    QVERIFY2(data, qPrintable(data ? QString() : data.error().message));
    QVERIFY(!holdsSecret(data->root));
    for (const LetterFact &fact : data->facts)
        QVERIFY2(!fact.text.contains(secret), qPrintable(fact.text));
}

void TstLetterSafety::healthNeedsAConsentOfItsOwn()
{
    CaseFolder folder = smallCase();
    Event event;
    event.id = newId<Event>();
    event.type = u"health"_s;
    event.at = date("2023-04-20");
    event.text = u"fell ill in the cell"_s;
    folder.events << event;
    const auto without = composeLetter(folder, wish());
    QVERIFY2(without, qPrintable(refusalOf(without)));
    QVERIFY(!without->text.contains(u"fell ill"_s));
    QVERIFY(without->withheld.join(u' ').contains(u"health"_s));

    Consent consent = folder.consents.first();
    consent.id = newId<Consent>();
    consent.purpose = u"health"_s;
    folder.consents << consent;
    const auto with = composeLetter(folder, wish());
    QVERIFY2(with, qPrintable(refusalOf(with)));
    QVERIFY(with->withheld.isEmpty());
}

void TstLetterSafety::aDraftSaysSoInEveryFormat_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("mark");
    QTest::newRow("en") << static_cast<int>(Language::English) << u"DRAFT"_s;
    QTest::newRow("ru") << static_cast<int>(Language::Russian) << u"ЧЕРНОВИК"_s;
}

void TstLetterSafety::aDraftSaysSoInEveryFormat()
{
    QFETCH(int, language);
    QFETCH(QString, mark);
    LetterWish asked = wish(static_cast<Language>(language));
    const auto draft = composeLetter(seedCase(), asked);
    QVERIFY2(draft, qPrintable(refusalOf(draft)));
    asked.approvedBy = u"Head of desk"_s;
    QCOMPARE(composeLetter(seedCase(), asked).error().detail, u"confirm:expired_action"_s);
    asked.confirmations << u"expired_action"_s;
    const auto approved = composeLetter(seedCase(), asked);
    QVERIFY2(approved, qPrintable(refusalOf(approved)));
    QCOMPARE(approved->html, draft->html);

    for (const LetterFormat format : { LetterFormat::Html, LetterFormat::Text }) {
        QVERIFY(letterBytes(*draft, format)->contains(mark.toUtf8()));
        QVERIFY(!letterBytes(*approved, format)->contains(mark.toUtf8()));
    }
    QVERIFY(PdfOnDisk(pdfOf(*draft)).text().contains(mark));
    QVERIFY(!PdfOnDisk(pdfOf(*approved)).text().contains(mark));
    const OfficeFile word(*letterBytes(*draft, LetterFormat::Docx));
    QVERIFY(word.bytes(u"word/header.xml"_s).contains(mark.toUtf8()));
    QVERIFY(word.bytes(u"word/document.xml"_s).contains("w:type=\"first\" r:id=\"header\""));
    QVERIFY(OfficeFile(*letterBytes(*approved, LetterFormat::Docx))
                .bytes(u"word/header.xml"_s)
                .isEmpty());
    QVERIFY(OfficeFile(*letterBytes(*draft, LetterFormat::Odt))
                .bytes(u"styles.xml"_s)
                .contains(mark.toUtf8()));
    QVERIFY(!OfficeFile(*letterBytes(*approved, LetterFormat::Odt))
                 .bytes(u"styles.xml"_s)
                 .contains(mark.toUtf8()));
}

void TstLetterSafety::theMarkAddsNoPage()
{
    const auto draft = composeLetter(seedCase(), wish());
    QVERIFY(draft);
    const auto pages = LetterPages::layOut(*draft, defaultLetterPage());
    QVERIFY(pages);
    QCOMPARE((*pages)->pageCount(), 1);
    // Every word of the letter stands on the page in its order.
    const QString page = PdfOnDisk(pdfOf(*draft)).text();
    QVERIFY(page.contains(u"Zhanbolat Mamay, political activist and journalist"_s));
}

void TstLetterSafety::aFrozenLetterComesBackWordForWord()
{
    const auto made = composeLetter(seedCase(), wish());
    QVERIFY(made);
    Letter row;
    row.text = made->html;
    row.language = u"en"_s;
    row.sha256 = letterHash(row.text);
    auto frozen = frozenLetter(row);
    QVERIFY(frozen);
    QVERIFY(!frozen->approved);
    row.approvedBy = u"Head of desk"_s;
    frozen = frozenLetter(row);
    QVERIFY(frozen && frozen->approved);
    QCOMPARE(frozen->html, made->html);
    QCOMPARE(frozen->text, made->text);
    QCOMPARE(PdfOnDisk(pdfOf(*frozen)).text(),
             made->text.simplified().isEmpty() ? QString()
                                               : PdfOnDisk(pdfOf(*frozenLetter(row))).text());
}

void TstLetterSafety::aTextThatIsNotTheOneWrittenIsRefused()
{
    Letter row;
    row.ref = u"L1"_s;
    QVERIFY(!frozenLetter(row));
    row.text = u"<p>Words</p>"_s;
    row.sha256 = letterHash(u"<p>Other words</p>"_s);
    const auto frozen = frozenLetter(row);
    QVERIFY(!frozen);
    QVERIFY(frozen.error().message.contains(u"hash"_s));
}

void TstLetterSafety::approvingAfterTheLastDayIsConfirmed()
{
    CaseFolder folder = smallCase();
    UrgentAction action;
    action.id = newId<UrgentAction>();
    action.number = u"24/22"_s;
    action.actBy = date("2023-05-02");
    folder.urgentActions << action;
    LetterWish asked = wish();
    asked.approvedBy = u"A"_s;
    QVERIFY(composeLetter(folder, asked)); // 0 days left is still in time
    folder.urgentActions.first().actBy = date("2023-05-01");
    QCOMPARE(composeLetter(folder, asked).error().detail, u"confirm:expired_action"_s);
    asked.confirmations << u"expired_action"_s;
    QVERIFY(composeLetter(folder, asked));
    folder.urgentActions.first().state = u"stop_action"_s;
    QVERIFY(refusalOf(composeLetter(folder, asked)).contains(u"stop action"_s));
    asked.approvedBy.clear();
    QVERIFY(!composeLetter(folder, asked));
}

void TstLetterSafety::followUpsComeAfterSixAndTwelveWeeks_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("weeks"); // 0: none is due
    QTest::newRow("a day before") << u"2023-05-02"_s << u"2023-06-12"_s << 0;
    QTest::newRow("six weeks") << u"2023-05-02"_s << u"2023-06-13"_s << 6;
    QTest::newRow("before twelve") << u"2023-05-02"_s << u"2023-07-24"_s << 6;
    QTest::newRow("twelve weeks") << u"2023-05-02"_s << u"2023-07-25"_s << 12;
    QTest::newRow("some day in May") << u"2023-05"_s << u"2023-07-11"_s << 0;
    QTest::newRow("six weeks from its end") << u"2023-05"_s << u"2023-07-12"_s << 6;
    QTest::newRow("nobody knows when") << u".."_s << u"2024-07-12"_s << 0;
}

/// To the first letter of the case, where its day has come.
static std::optional<FollowUp> dueFollowUp(const CaseFolder &folder, CivilDay on)
{
    const auto next = nextFollowUp(folder, folder.letters.first(), folder.dispatches.first(), on);
    return next && next->due <= on ? next : std::nullopt;
}

void TstLetterSafety::followUpsComeAfterSixAndTwelveWeeks()
{
    QFETCH(QString, sent);
    QFETCH(QString, on);
    QFETCH(int, weeks);
    CaseFolder folder = smallCase();
    folder.letters << letterNamed(u"XX-1/L1"_s);
    folder.dispatches << sentOn(folder.letters.first(), qPrintable(sent));
    const CivilDay day = *date(qPrintable(on)).earliest();
    const auto due = dueFollowUp(folder, day);
    QCOMPARE(due.has_value(), weeks != 0);
    QCOMPARE(weeks == 0 ? 0 : due->weeks, weeks);
}

void TstLetterSafety::aReplyOrALaterLetterEndsThem()
{
    CaseFolder folder = smallCase();
    folder.letters << letterNamed(u"XX-1/L1"_s);
    folder.dispatches << sentOn(folder.letters.first(), "2023-05-02");
    const CivilDay day = *CivilDay::of(2023, 12, 1);
    QVERIFY(dueFollowUp(folder, day));
    folder.dispatches.first().outcome = u"none"_s;
    QVERIFY(dueFollowUp(folder, day));
    folder.dispatches.first().outcome = u"acknowledged"_s;
    QVERIFY(!dueFollowUp(folder, day));
    folder.dispatches.first().outcome.clear();
    folder.dispatches.first().replied = date("2023-06");
    QVERIFY(!dueFollowUp(folder, day));
    folder.dispatches.first().replied = {};
    Letter later = letterNamed(u"XX-1/L2"_s);
    later.previous = folder.letters.first().id;
    later.state = u"draft"_s;
    folder.letters << later;
    QVERIFY(dueFollowUp(folder, day)); // a draft reminds nobody
    folder.dispatches << sentOn(later, "2023-11-20");
    QVERIFY(!dueFollowUp(folder, day));
    folder.letters.last().state = u"withdrawn"_s;
    QVERIFY(dueFollowUp(folder, day));
}

void TstLetterSafety::theLogTellsWhoWasToldWhat()
{
    CaseFolder folder = smallCase();
    const QUuid fact = folder.sentences.first().id.uuid();
    Letter addressed = letterNamed(u"XX-1/L1"_s);
    addressed.person = folder.people.first().id;
    addressed.cites = fact.toString(QUuid::WithoutBraces);
    addressed.consent = folder.consents.first().id;
    Letter open = addressed;
    open.id = newId<Letter>();
    open.ref = u"XX-1/L2"_s;
    Disclosure told;
    told.id = newId<Disclosure>();
    told.recipient = u"an embassy"_s;
    told.at = date("2023-05-20");
    told.what = u"the sentence"_s;
    told.consent = folder.consents.first().id;
    folder.letters << addressed << open;
    folder.dispatches << sentOn(addressed, "2023-05-10");
    folder.disclosures << told;
    const QList<DisclosureEntry> log = disclosureLog(folder, {});
    QCOMPARE(log.size(), 3);
    QCOMPARE(log.at(0).ref, u"XX-1/L2"_s); // made on 2 May, not sent
    QVERIFY(!log.at(0).sent && log.at(0).recipient.isEmpty());
    const auto sent = std::ranges::find(log, u"XX-1/L1"_s, &DisclosureEntry::ref);
    QVERIFY(sent->sent);
    QCOMPARE(sent->recipient, u"Office of Letters"_s);
    QCOMPARE(sent->facts, QList<QUuid> { fact });
    QCOMPARE(sent->at.edtf(), u"2023-05-10"_s);

    QCOMPARE(madeUnder(folder, folder.consents.at(0), {}).size(), 3);
    const auto published = madeUnder(folder, folder.consents.at(1), {});
    QCOMPARE(published.size(), 1); // the open letter alone
    QCOMPARE(published.first().ref, u"XX-1/L2"_s);

    Consent telling = folder.consents.first(); // a case file for everybody gives the name
    telling.id = newId<Consent>();
    telling.purpose = u"publish_case"_s;
    folder.consents << telling;
    Disclosure file = told;
    file.id = newId<Disclosure>();
    file.person = folder.people.first().id;
    file.recipient = u"Some public"_s;
    file.consent = telling.id;
    folder.disclosures << file;
    QCOMPARE(madeUnder(folder, folder.consents.at(1), {}).last().recipient, u"Some public"_s);
    QCOMPARE(madeUnder(folder, telling, {}).last().recipient, u"Some public"_s);
}

void TstLetterSafety::salutationsFitTheOffice()
{
    const auto first = [](const QString &kind, const QString &language, const QString &gender) {
        const auto offered = salutationsFor(kind, language, gender, {});
        return offered.isEmpty() ? QString() : offered.first().salutation;
    };
    QCOMPARE(first(u"head_of_state"_s, u"en"_s, {}), u"Your Excellency,"_s);
    QCOMPARE(first(u"minister"_s, u"ru"_s, u"female"_s), u"Уважаемая госпожа Министр!"_s);
    QCOMPARE(salutationsFor(u"minister"_s, u"ru"_s, {}, {}).size(), 2);
    QCOMPARE(first(u"court"_s, u"kk"_s, u"male"_s), u"Құрметті сот!"_s);
    QVERIFY(first(u"court"_s, u"en"_s, {}).isEmpty()); // better not at all
    for (const Salutation &one : shippedSalutations()) {
        QVERIFY2(isCode(u"official_office"_s, one.officeKind), qPrintable(one.officeKind));
        QVERIFY(!one.salutation.isEmpty() && !one.close.isEmpty());
        QVERIFY(languageFromCode(one.language));
    }
    Salutation own;
    own.officeKind = u"minister"_s;
    own.language = u"ru"_s;
    own.gender = u"female"_s;
    own.salutation = u"Глубокоуважаемая госпожа Министр!"_s;
    const auto offered = salutationsFor(u"minister"_s, u"ru"_s, u"female"_s, { own });
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().salutation, own.salutation);
}

HABEAS_TEST(TstLetterSafety)

} // namespace habeas::test

#include "tst_lettersafety.moc"
