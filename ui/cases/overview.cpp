#include "ui/cases/overview.h"

#include "app/casefile/chargestages.h"
#include "app/law/deadlines/whose.h"
#include "app/law/proceedings/chargewords.h"
#include "app/law/proceedings/sentencewords.h"
#include "app/law/track/libertyends.h"
#include "ui/cases/peopletold.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/words.h"
#include "ui/widgets/looks/plainlabel.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

namespace {

constexpr int nearestDeadlines = 3;

/// Until when, under the measure it is about.
QStringList endLines(const QList<LibertyEnd> &ends, Id<Measure> measure)
{
    QStringList lines;
    for (const LibertyEnd &end : ends) {
        if (end.measure == measure)
            lines << (end.of == LibertyEnd::Of::Sentence
                          ? Overview::tr("Until: %1, as the sentence is counted")
                                .arg(possibleEndsText(end))
                          : Overview::tr("Until: %1").arg(possibleEndsText(end)));
    }
    return lines;
}

QStringList measureLines(const LibertyTrack &track, const QList<LibertyEnd> &ends)
{
    QStringList lines;
    // Nobody is held after the death, also where the record does not say that it ended the measure.
    const QString open = track.now.state == Whereabouts::State::Died
        ? Overview::tr("%1, from %2 until the death: %3", "measure, date, days")
        : Overview::tr("%1, from %2, goes on: %3", "measure, date, days");
    for (const TrackMeasure &entry : track.measures) {
        const Measure &measure = entry.measure;
        const QString line = entry.open ? open : Overview::tr("%1, %2: %3", "measure, dates, days");
        lines << line.arg(codeHeading("measure_type", measure.type),
                          entry.open ? dateText(measure.from)
                                     : spanText(measure.from, measure.until),
                          daysText(entry.days));
        if (entry.open)
            lines << endLines(ends, measure.id);
    }
    return lines;
}

QStringList chargeLines(const CaseFolder &folder, CivilDay today)
{
    QStringList lines;
    for (const LedgerCharge &entry : chargeLedger(folder, today)) {
        const Charge charge = atLastStage(entry.charge, folder.chargeStages);
        // What another charge took the place of is told under Charges.
        if (entry.into.isEmpty())
            lines << joined(
                { whoseName(folder, charge.person), titleOf(folder, charge),
                  entry.open ? codeText("charge_stage", charge.stage) : outcomeWords(folder, entry),
                  entry.open ? dateText(charge.stageDate) : QString() });
    }
    for (const SentenceChain &chain : sentenceChains(folder, today)) {
        if (chain.inEffect() != nullptr)
            lines << joined({ whoseName(folder, chain.person),
                              heading(penaltyWords(*chain.inEffect())),
                              dateText(chain.inEffect()->pronounced) });
        if (chain.inEffect() == nullptr || chain.judgments.size() > 1)
            lines << joined({ whoseName(folder, chain.person), whyWords(chain, today) });
    }
    return lines;
}

QStringList deadlineLines(const QList<DueDate> &deadlines, CivilDay today)
{
    QStringList lines;
    for (const DueDate &due : deadlines) {
        if (!due.latest || *due.latest < today || due.state != u"open")
            continue;
        // The day that every other page has, and the safe one beside it.
        const CivilDay day = due.earliest.value_or(*due.latest);
        const bool safer = due.conservative && *due.conservative < day;
        lines << joined({ safer ? Overview::tr("%1 (to be safe by %2)", "day, an earlier one")
                                      .arg(dayText(day), dayText(*due.conservative))
                                : dayText(day),
                          due.title,
                          due.provision.isEmpty() ? QString() : isolated(due.provision) });
        if (lines.size() == nearestDeadlines)
            break;
    }
    return lines;
}

} // namespace

Overview::Overview(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void Overview::focusInEvent(QFocusEvent *event)
{
    setFrameShape(QFrame::StyledPanel);
    QScrollArea::focusInEvent(event);
}

void Overview::focusOutEvent(QFocusEvent *event)
{
    setFrameShape(QFrame::NoFrame);
    QScrollArea::focusOutEvent(event);
}

void Overview::show(const CaseFolder &folder, const QList<LibertyTrack> &tracks,
                    const CaseSummary &summary, const QList<DueDate> &deadlines, CivilDay today)
{
    setAccessibleName(tr("Overview of the case"));
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (QVBoxLayout *column : { left, right })
        column->setSpacing(4);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    addPeople(left, folder, tracks, summary, today);
    addSection(left, tr("Charges and sentence"), chargeLines(folder, today));
    addSection(left, tr("Summary"), { folder.file.summary });
    addSection(right, tr("Check these"), summary.findings);
    addSection(right, tr("Next deadlines"), deadlineLines(deadlines, today));
    addSection(right, tr("Last hearing"), { summary.lastHearing });
    addSection(right, tr("Next hearing"), { summary.nextHearing });
    addSection(right, tr("Urgent action"), { summary.urgentAction });
    addSection(right, tr("Consent"), { summary.consent });
    left->addStretch(1);
    right->addStretch(1);
    setWidget(body);
}

/// Each person of several under a heading of their own, so that nobody's custody hides behind
/// somebody who is free.
void Overview::addPeople(QVBoxLayout *column, const CaseFolder &folder,
                         const QList<LibertyTrack> &tracks, const CaseSummary &summary,
                         CivilDay today)
{
    const QList<LibertyEnd> ends = libertyEnds(folder, today);
    if (summary.people.isEmpty()) {
        addSection(column, tr("Person"), { summary.name, summary.otherNames, summary.person });
        addSection(column, tr("Liberty"),
                   QStringList(summary.totals) + measureLines(tracks.value(0), ends));
        return;
    }
    const QList<LibertyTrack> told = tracksToTell(folder, tracks);
    for (qsizetype i = 0; i < told.size(); ++i) {
        const PersonSummary &person = summary.people.at(i);
        QStringList lines = measureLines(told.at(i), ends);
        if (lines.isEmpty())
            lines << person.measure;
        addSection(column, leading(person.name),
                   QStringList { person.otherNames.isEmpty() ? QString()
                                                             : leading(person.otherNames),
                                 person.person, person.totals }
                       + lines);
    }
}

void Overview::addSection(QVBoxLayout *column, const QString &heading, const QStringList &lines)
{
    QStringList filled = lines;
    filled.removeAll(QString());
    if (filled.isEmpty())
        return;
    QLabel *title = plainLabel(heading);
    QFont font = title->font();
    font.setBold(true);
    title->setFont(font);
    column->addWidget(title);
    for (const QString &line : std::as_const(filled))
        column->addWidget(plainLabel(line));
    column->addSpacing(10);
}

} // namespace habeas::ui
