#include "app/letters/gates/approvalgate.h"
#include "app/letters/lettermemory.h"

#include "tests/letters/documentcases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

/// What one letter leaves for the next changes no word of it, whoever the letters go to.
class TstLetterMemory : public QObject
{
    Q_OBJECT

private slots:
    void eachAddresseeIsAnsweredForItself();
    void aCaseIsReadOnceForAllAddressees();
};

namespace {

struct Addressee
{
    Official official;
    QList<Wording> wordings;
};

Addressee addressee(const QString &name, const QString &block, const QString &email = {})
{
    Addressee made;
    made.official.id = newId<Official>();
    made.official.office = u"Office"_s;
    made.official.name = name;
    made.official.email = email;
    Wording wording;
    wording.official = made.official.id;
    wording.language = u"en"_s;
    wording.block = block;
    wording.salutation = u"Dear Sir or Madam,"_s;
    wording.close = u"Yours faithfully,"_s;
    made.wordings = { wording };
    return made;
}

QList<Addressee> addressees()
{
    return { addressee({}, u"Office 1\nStreet 1\nTown"_s),
             addressee(u"Judge Adong"_s, u"Court\nTown"_s), // as a relative of the case is called
             addressee(u"Ann Weaver"_s, u"Office 2\nMadina Street 4"_s),
             addressee({}, u"The Qosanov Chambers\nTown"_s), // as somebody sealed elsewhere
             addressee({}, u"Office 3\nTel. +256 772 123456"_s),
             addressee({}, u"Office 4\nTown"_s, u"desk@office.example"_s) };
}

CaseFolder aCase()
{
    CaseFolder folder = withEveryConsent(smallCase());
    add(folder, Somebody(u"Sarah Adong"_s, u"relative"_s));
    for (const QString &text : { u"Sarah Adong was told."_s, u"Ring +256 772 123456."_s,
                                 u"Write to desk@office.example or sarah@home.example."_s }) {
        Event event;
        event.id = newId<Event>();
        event.type = u"arrest"_s;
        event.text = text;
        folder.events << event;
    }
    return folder;
}

LetterWish wishTo(const Addressee &to, const QString &paragraph)
{
    static const auto sealed = std::make_shared<const SealedNames>(
        QList<SealedName> { { u"Bauyrzhan Qosanov"_s, QUuid::createUuid() },
                            { u"Madina Weiss"_s, QUuid::createUuid() } },
        1);
    LetterWish asked = wish();
    asked.official = &to.official;
    asked.wordings = to.wordings;
    asked.paragraphs = { paragraph };
    asked.sealedNames = sealed;
    asked.officeTemplate
        = OfficeTemplate { u"Own"_s, u"office 1"_s, u"{{person.name}}"_s,
                           u"{{#official}}{{#block}}<p>{{.}}</p>{{/block}}{{/official}}"
                           "<p>{{person.name}}.</p>{{#events}}<p>{{text}}</p>{{/events}}"
                           "{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}"_s,
                           false };
    return asked;
}

QString answer(const Result<ComposedLetter> &letter)
{
    return letter ? letter->text + letter->withheld.join(u'\n') : letter.error().message;
}

} // namespace

void TstLetterMemory::eachAddresseeIsAnsweredForItself()
{
    const CaseFolder folder = aCase();
    const QList<Addressee> all = addressees();
    LetterMemory memory;
    QHash<QString, QSet<QString>> answers; // by what was typed
    for (const qsizetype at : { 0, 1, 2, 3, 4, 5, 0, 4, 1, 5, 3, 2, 0 }) {
        for (const QString &typed : { u"Adong was heard."_s, u"Qosanov was heard."_s,
                                      u"Madina was heard."_s, u"Nobody was heard."_s }) {
            const LetterWish asked = wishTo(all.at(at), typed);
            const QString said = answer(composeUnmeasured(folder, asked, memory));
            LetterMemory alone;
            QCOMPARE(said, answer(composeUnmeasured(folder, asked, alone)));
            QString ofAll = said;
            for (const QString &line : all.at(at).wordings.first().block.split(u'\n'))
                ofAll.remove(line);
            answers[typed].insert(ofAll.simplified());
        }
    }
    // Told to the judge of that name, or to chambers of that one; numbers to whose they are.
    QCOMPARE(answers.value(u"Adong was heard."_s).size(), 2);
    QCOMPARE(answers.value(u"Qosanov was heard."_s).size(), 2);
    QCOMPARE(answers.value(u"Madina was heard."_s).size(), 2);
    QCOMPARE(answers.value(u"Nobody was heard."_s).size(), 3);
}

void TstLetterMemory::aCaseIsReadOnceForAllAddressees()
{
    const CaseFolder folder = aCase();
    const QList<Addressee> all = addressees();
    LetterMemory memory;
    const auto eventsFor = [&](qsizetype at) {
        const LetterWish asked = wishTo(all.at(at), u"Nobody was heard."_s);
        const Telling telling = tellingOf(asked, infoOf(asked.templateId), personAtRisk(folder));
        return memory.seen(folder, telling, asked).visible.folder.events;
    };
    const QList<Event> first = eventsFor(0);
    QCOMPARE(first.first().text, u"A relative was told."_s);
    QCOMPARE(first.at(2).text, u"Write to […] or […]."_s);
    const Addressee other = addressee(u"Ann Miller"_s, u"Office 9\nTel. +1 202 555 0123"_s);
    const LetterWish asked = wishTo(other, u"Nobody was heard."_s);
    const Telling telling = tellingOf(asked, infoOf(asked.templateId), personAtRisk(folder));
    QVERIFY(memory.seen(folder, telling, asked).visible.folder.events.isSharedWith(first));
    // Theirs alone, and the others' are still there.
    QCOMPARE(eventsFor(5).at(2).text, u"Write to desk@office.example or […]."_s);
    QVERIFY(eventsFor(0).isSharedWith(first));
}

} // namespace habeas::test

using habeas::test::TstLetterMemory;
HABEAS_TEST(TstLetterMemory)
#include "tst_lettermemory.moc"
