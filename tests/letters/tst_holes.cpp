#include "app/casefile/recordtypes.h"
#include "app/letters/facts/resolver.h"

#include "tests/letters/documentcases.h"
#include "tests/letters/holes.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// Every template in every language where something of the record is missing, and where everything
/// is there and hostile: words without a hole, or a refusal that says why.
class TstHoles : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingLeavesNoHole_data();
    void whatIsMissingLeavesNoHole();
    void hostileTextsAreOnlyText_data();
    void hostileTextsAreOnlyText();
    void hostileTextsReachEveryFormat();
    void aBlankFormHasLinesAndNothingElse_data();
    void aBlankFormHasLinesAndNothingElse();
    void whatIsNoFormIsNeverBlank();
    void theDetectorFindsHoles_data();
    void theDetectorFindsHoles();

private:
    static void addEveryText();
};

namespace {

/// Empties what a record may do without.
struct Emptier
{
    void operator()(const char *, QString &value, FieldRule rule = {})
    {
        if (rule.need == FieldRule::Need::Optional)
            value.clear();
    }

    void operator()(const char *, PartialDate &value, FieldRule rule = {})
    {
        if (rule.need == FieldRule::Need::Optional)
            value = {};
    }

    void operator()(const char *, LawReference &value, FieldRule = {}) { value = {}; }

    void operator()(const char *, Money &value, FieldRule = {}) { value = {}; }

    template<class Value>
    void operator()(const char *, Value &, FieldRule = {})
    {
    }
};

/// Puts one text into every field that is plain words, and the record keeps its dates and codes.
struct Filler
{
    QString text;

    void operator()(const char *, QString &value, FieldRule rule = {})
    {
        if (rule.codes == nullptr && rule.form == FieldRule::Form::Words)
            value = text;
    }

    template<class Value>
    void operator()(const char *, Value &, FieldRule = {})
    {
    }
};

/// The seed's case with a sent letter and every consent, and then what a thin record would lack:
/// one kind of record at a time, and everything optional of all of them.
QList<std::pair<QString, CaseFolder>> thinCases()
{
    QList<std::pair<QString, CaseFolder>> cases;
    const CaseFolder whole = withSentLetter(withEveryConsent(seedCase()));
    CaseFolder::eachList(whole, [&]<class R>(const QList<R> &list) {
        if (list.isEmpty()
            || std::is_same_v<
                R,
                Consent> || std::is_same_v<R, Source> || std::is_same_v<R, Note> || std::is_same_v<R, Document>)
            return;
        CaseFolder without = whole;
        CaseFolder::eachList(without, []<class Other>(QList<Other> &other) {
            if constexpr (std::is_same_v<Other, R>)
                other.clear();
        });
        cases << std::pair(u"without any "_s + QLatin1StringView(R::kind.table), without);
    });
    CaseFolder bare = whole;
    CaseFolder::eachList(bare, []<class R>(QList<R> &list) {
        if constexpr (!std::is_same_v<R, Consent> && !std::is_same_v<R, Dispatch>) {
            for (R &record : list)
                R::describe(record, Emptier());
        }
    });
    cases << std::pair(u"everything bare"_s, bare);
    CaseFolder nothing = whole;
    CaseFolder::eachList(nothing, []<class R>(QList<R> &list) {
        if constexpr (
            !std::is_same_v<
                R,
                Consent> && !std::is_same_v<R, Involvement> && !std::is_same_v<R, Person> && !std::is_same_v<R, Name>)
            list.clear();
        if constexpr (std::is_same_v<R, Person>) {
            for (R &record : list)
                R::describe(record, Emptier());
        }
    });
    cases << std::pair(u"almost nothing"_s, nothing);
    return cases;
}

/// A record of every kind with that text in every field of words.
CaseFolder filledWith(const QString &text)
{
    CaseFolder folder = withSentLetter(withEveryConsent(seedCase()));
    Event blow;
    blow.id = newId<Event>();
    blow.person = personAtRisk(folder);
    blow.type = u"ill_treatment"_s;
    blow.at = date("2022-03-13");
    folder.events << blow;
    Measure gone;
    gone.id = newId<Measure>();
    gone.person = personAtRisk(folder);
    gone.type = u"enforced_disappearance"_s;
    gone.from = date("2022-03-01");
    gone.until = date("2022-03-02");
    gone.warrant = u"no"_s;
    folder.measures << gone;
    Argument argument;
    argument.id = newId<Argument>();
    argument.person = personAtRisk(folder);
    argument.point = u"wgad_2"_s;
    folder.arguments << argument;
    Remedy remedy;
    remedy.id = newId<Remedy>();
    remedy.person = personAtRisk(folder);
    remedy.type = u"appeal"_s;
    folder.remedies << remedy;
    const auto fill = [&text](auto &list) {
        for (auto &record : list)
            record.describe(record, Filler { text });
    };
    Case::describe(folder.file, Filler { text });
    folder.file.ref = u"XX-1"_s;
    CaseFolder::eachList(folder, fill);
    for (Consent &consent : folder.consents)
        consent.audience.clear();
    for (Order &order : folder.orders)
        order.term = u"2 months"_s; // words no term can be read from are told apart
    return folder;
}

QString ownText(const QString &id, Language language, const CaseFolder &folder)
{
    LetterWish asked = wishFor(id, language);
    const auto letter = draftLetter(folder, asked);
    return letter ? letter->text : QString();
}

} // namespace

void TstHoles::addEveryText()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("language");
    for (const TemplateInfo &info : shippedTemplates()) {
        for (const Language language : info.languages)
            QTest::addRow("%s %s", qPrintable(info.id), qPrintable(languageCode(language)))
                << info.id << static_cast<int>(language);
    }
}

void TstHoles::whatIsMissingLeavesNoHole_data()
{
    addEveryText();
}

void TstHoles::whatIsMissingLeavesNoHole()
{
    QFETCH(QString, id);
    QFETCH(int, language);
    static const auto cases = thinCases();
    const bool toAuthorities = infoOf(id).reader == Reader::Authorities;
    qsizetype turn = language;
    const bool all = static_cast<Language>(language) == infoOf(id).languages.first();
    for (const auto &[name, folder] : cases) {
        if (!all && ++turn % 3 != 0)
            continue; // the first language sees every case, the others share them
        const auto letter = draftLetter(folder, wishFor(id, static_cast<Language>(language)));
        if (!letter) {
            QVERIFY2(isNamedRefusal(letter.error().message),
                     qPrintable(name + u": "_s + letter.error().message));
            continue;
        }
        const QString hole = holeIn(linesOf(*letter));
        QVERIFY2(hole.isEmpty(), qPrintable(name + u": …"_s + hole));
        const QString doubt = toAuthorities ? doubtIn(linesOf(*letter)) : QString();
        QVERIFY2(doubt.isEmpty(), qPrintable(name + u": …"_s + doubt));
    }
}

void TstHoles::hostileTextsAreOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>x</b><script>alert(1)</script><table><tr><td>"_s;
    QTest::newRow("pictures")
        << u"<img src=\"file:///etc/hostname\"/><img src='http://x.example/a.png'>"_s;
    QTest::newRow("braces") << u"{{person.name}} {{#events}} {{>top}} }} {{"_s;
    QTest::newRow("control") << u"a\u0000b\u0007c\u001bd\u200be\ufffcf\r\ng\u2029h"_s;
    QTest::newRow("right to left") << u"عربي \u202eevil\u202c עברית \u2067x"_s;
    QTest::newRow("entities") << u"&lt;img&gt; &#60;script&#62; &nbsp; ]]> <!-- -->"_s;
    QTest::newRow("long") << QString(10'000, u'W');
    QTest::newRow("long words") << u"слово "_s.repeated(1'500);
}

void TstHoles::hostileTextsAreOnlyText()
{
    QFETCH(QString, text);
    // Texts of many pages only where a person would have them: in names.
    constexpr qsizetype manyPages = 5'000;
    const bool inNamesOnly = text.size() > manyPages;
    CaseFolder folder
        = inNamesOnly ? withSentLetter(withEveryConsent(seedCase())) : filledWith(text);
    for (Name &name : folder.names)
        name.text = text;
    static const QRegularExpression markup(
        u"<(?:img|script|link|iframe|object|a|base|svg|meta http)\\b"_s);
    static const QRegularExpression control(u"[\\x00-\\x08\\x0b-\\x1f\\x7f\\x{202a}-\\x{202e}]"_s);
    int made = 0;
    for (const TemplateInfo &info : shippedTemplates()) {
        for (const Language language : info.languages) {
            if (inNamesOnly && language != info.languages.first())
                continue; // many pages take their time
            const auto letter = draftLetter(folder, wishFor(info.id, language));
            if (!letter) {
                QVERIFY2(letter.error().message.size() > 20, qPrintable(info.id));
                continue;
            }
            ++made;
            QVERIFY2(!markup.match(letter->html).hasMatch(), qPrintable(info.id));
            QVERIFY2(!control.match(letter->text).hasMatch(), qPrintable(info.id));
            QVERIFY2(!control.match(letter->html).hasMatch(), qPrintable(info.id));
            QVERIFY2(inNamesOnly || !letter->text.contains(u"Zhanbolat"_s), qPrintable(info.id));
        }
    }
    QVERIFY2(made > 10, qPrintable(QString::number(made)));
}

void TstHoles::hostileTextsReachEveryFormat()
{
    const CaseFolder folder = filledWith(u"<img src=\"file:///etc/hostname\"/> {{x}} & <b>"_s);
    for (const QString &id : { u"wgad-questionnaire"_s, u"chronology"_s, u"family-sheet"_s }) {
        const auto letter = composeLetter(folder, wishFor(id));
        QVERIFY2(letter, qPrintable(refusalOf(letter)));
        for (const LetterFormat format : { LetterFormat::Pdf, LetterFormat::Docx, LetterFormat::Odt,
                                           LetterFormat::Html, LetterFormat::Text }) {
            const auto bytes = letterBytes(*letter, format);
            QVERIFY2(bytes && !bytes->isEmpty(),
                     qPrintable(bytes ? QString() : bytes.error().message));
        }
        QVERIFY(letter->text.contains(u"<img src=\"file:///etc/hostname\"/> {{x}}"_s));
    }
}

void TstHoles::aBlankFormHasLinesAndNothingElse_data()
{
    addEveryText();
}

void TstHoles::aBlankFormHasLinesAndNothingElse()
{
    QFETCH(QString, id);
    QFETCH(int, language);
    if (!infoOf(id).mayBeBlank)
        return;
    LetterWish asked = wishFor(id, static_cast<Language>(language));
    asked.blank = true;
    CaseFolder folder = filledWith(u"UNSPEAKABLE"_s);
    folder.consents.clear(); // an empty form needs nobody's
    const auto form = composeLetter(folder, asked);
    QVERIFY2(form, qPrintable(refusalOf(form)));
    for (const char *never : { "UNSPEAKABLE", "2022", "2023", "XX-1", "not recorded", "не записано",
                               "жазылмаған", "A word of mine", "Моё слово", "Менің сөзім" })
        QVERIFY2(!form->html.contains(QString::fromUtf8(never)), never);
    QVERIFY2(form->text.contains(u"............"_s), qPrintable(form->text));
    QVERIFY(form->facts.isEmpty() && form->person.isNull() && form->consent.isNull());
    QVERIFY(!form->isDraft() && !form->approved);
    const QString hole = holeIn(linesOf(*form));
    QVERIFY2(hole.isEmpty(), qPrintable(hole));
    QVERIFY(!pdfOf(*form).isEmpty());
}

void TstHoles::whatIsNoFormIsNeverBlank()
{
    for (const QString &id : { u"appeal-generic"_s, u"solidarity-card"_s, u"press-note"_s }) {
        LetterWish asked = wishFor(id);
        asked.blank = true;
        QVERIFY(refusalOf(composeLetter(seedCase(), asked)).contains(u"blank"_s));
    }
}

void TstHoles::theDetectorFindsHoles_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         { "On , he was", "the court of , in", "two  blanks", "a ()", "Asked by:", "one:\ntwo:\nx",
           "в , суде", "дело № , Алматы", "of of the", "x ; ; y", "A.. B", "1.\nnext", "{{x}}",
           "(open", "None", "%1 days", "от от суда", "May: arrest. Arrested." })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TstHoles::theDetectorFindsHoles()
{
    QFETCH(QString, text);
    QVERIFY2(!holeIn(text).isEmpty(), qPrintable(text));
    QVERIFY(holeIn(u"I urge you to:\n1. Act, at once.\nDate: ........ (by hand)"_s).isEmpty());
    QVERIFY(!doubtIn(u"The length is not known."_s).isEmpty());
    QVERIFY(ownText(u"appeal-generic"_s, Language::English, seedCase()).size() > 500);
}

HABEAS_TEST(TstHoles)

} // namespace habeas::test

#include "tst_holes.moc"
