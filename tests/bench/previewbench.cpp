#include "tests/bench/previewbench.h"

#include "app/actions/files/exchangeactions.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterpage.h"
#include "ui/widgets/fields/markededit.h"
#include "ui/widgets/letterpreview.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include "tests/bench/measure.h"
#include "tests/support/people.h"

namespace habeas::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int events = 40;
constexpr int hearings = 20;
const QString ref = u"PREVIEW-1"_s;

/// Knows whether what it watches was painted since it was asked last.
class PaintWatch final : public QObject
{
public:
    bool painted = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// Held, brought to court again and again, and much besides.
CaseFile longCase()
{
    CaseFile file;
    CaseFolder folder;
    folder.file.id = newId<Case>();
    folder.file.ref = ref;
    folder.file.country = u"KZ"_s;
    const test::Somebody held(u"Preview Person"_s, u"person_at_risk"_s, folder.file.id);
    folder.involvements << held.part;
    Measure measure;
    measure.id = newId<Measure>();
    measure.inCase = folder.file.id;
    measure.person = held.person.id;
    measure.type = u"pretrial_custody"_s;
    measure.from = PartialDate::fromDay(CivilDay(18500));
    folder.measures << measure;
    for (int i = 0; i < events; ++i) {
        Event event;
        event.id = newId<Event>();
        event.inCase = folder.file.id;
        event.person = held.person.id;
        event.at = PartialDate::fromDay(CivilDay(18400 + 10 * i));
        event.type = i % 2 == 0 ? u"interrogation"_s : u"search"_s;
        event.place = u"Almaty"_s;
        event.text = u"What happened on the day number %1, told in a sentence or so."_s.arg(i);
        folder.events << event;
    }
    for (int i = 0; i < hearings; ++i) {
        Hearing hearing;
        hearing.id = newId<Hearing>();
        hearing.inCase = folder.file.id;
        hearing.at = PartialDate::fromDay(CivilDay(18510 + 20 * i));
        hearing.court = u"District court"_s;
        folder.hearings << hearing;
    }
    for (const QString &purpose :
         { u"letter_to_authorities"_s, u"publish_name"_s, u"un_submission"_s, u"health"_s })
        folder.consents << test::yesTo(purpose, held.person.id,
                                       PartialDate::fromDay(CivilDay(18000)), folder.file.id);
    file.people << held.person;
    file.names << held.name;
    file.cases << folder;
    return file;
}

void type(QWidget &box, QChar sign)
{
    for (const auto kind : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent key(kind, 0, Qt::NoModifier, QString(sign));
        QCoreApplication::sendEvent(&box, &key);
    }
}

template<class Condition>
void runUntil(Condition met)
{
    while (!met())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void benchTyping(ui::LetterPage &page, const QString &templateId)
{
    constexpr int rounds = 21;
    page.findChild<ui::LetterForm *>()->chooseTemplate(templateId);
    auto *preview = page.findChild<ui::LetterPreview *>(u"preview"_s);
    auto *words = page.findChild<ui::MarkedEdit *>(u"paragraphs"_s);
    bool shown = false;
    PaintWatch watch;
    preview->widget()->installEventFilter(&watch);
    const auto connection = QObject::connect(&page, &ui::LetterPage::statusChanged, [&] {
        shown = true;
        watch.painted = false;
    });
    const auto settled = [&] {
        return shown && watch.painted;
    };
    type(*words, u'x');
    runUntil(settled); // fonts and dictionaries are read
    const double before = processorSeconds();
    const double seconds = median(rounds, [&](int round) {
        shown = false;
        type(*words, round % 8 == 7 ? u' ' : u'a');
        runUntil(settled);
    });
    QObject::disconnect(connection);
    row(u"key to painted page, %1 (%2)"_s.arg(templateId).arg(preview->pageCount()), seconds, 0.15,
        u"150 ms"_s, 1);
    out() << "  of the processor "
          << QString::number((processorSeconds() - before) * 1e3 / rounds, 'f', 1) << " ms; "
          << (preview->refusal().isEmpty() ? u"the letter is shown"_s : preview->refusal())
          << Qt::endl;
}

} // namespace

void benchPreview(ui::Workbench &bench)
{
    std::ignore = must(importCaseFile(bench.session(), longCase(), u"preview.json"_s));
    ui::LetterPage page(bench, ref);
    page.resize(1366, 700);
    page.show();
    auto *requests = page.findChild<ui::MarkedEdit *>(u"requests"_s);
    requests->setPlainText(u"Release the person at once.\nHave the charges withdrawn."_s);
    for (const QString &id : { u"appeal-generic"_s, u"chronology"_s, u"detention-timeline"_s,
                               u"case-summary"_s, u"wgad-questionnaire"_s })
        benchTyping(page, id);
}

} // namespace habeas::bench
