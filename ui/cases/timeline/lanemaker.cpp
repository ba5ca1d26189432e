#include "ui/cases/timeline/lanemaker.h"

#include "app/casefile/shownname.h"
#include "app/letters/facts/visiblefolder.h"
#include "ui/cases/peopletold.h"
#include "ui/cases/words.h"

#include <algorithm>

namespace habeas::ui {

LaneMaker::LaneMaker(const CaseFolder &folder, CivilDay today, bool several)
    : m_folder(folder)
    , m_several(several)
{
    m_picture.today = today;
    if (m_several)
        m_open = visibleFolder(m_folder).folder;
}

LaneMaker::Texts LaneMaker::about(Id<Person> person, const Texts &texts) const
{
    if (!m_several || person.isNull())
        return texts;
    const QString whose = isolated(personTold(m_folder, person));
    return { joined({ texts.label, whose }),
             joined({ texts.neutral, personCode(m_folder, person) }), joined({ texts.full, whose }),
             joined({ texts.label, isolated(toldOnPaper(person)) }) };
}

/// On paper nobody is named whose name is sealed.
QString LaneMaker::toldOnPaper(Id<Person> person) const
{
    const QString name = shownName(m_open, person);
    return name.isEmpty() ? personCode(m_folder, person) : name;
}

LaneMaker::Ends LaneMaker::endsOf(const PartialDate &until)
{
    return { until.earliest(), until.latest(), until.isSet() ? dateText(until) : QString() };
}

void LaneMaker::point(const PartialDate &at, Meaning meaning, const Texts &texts,
                      const QUuid &record)
{
    const auto first = at.earliest() ? at.earliest() : at.latest();
    const auto last = at.latest() ? at.latest() : at.earliest();
    if (first && last)
        pointBetween(*first, *last, dateText(at), meaning, texts, record);
}

void LaneMaker::pointBetween(CivilDay first, CivilDay last, const QString &when, Meaning meaning,
                             const Texts &texts, const QUuid &record)
{
    PictureItem item;
    item.shape = PictureItem::Shape::Point;
    item.meaning = meaning;
    item.firstStart = first;
    item.lastStart = last;
    item.label = texts.label;
    item.neutralLabel = texts.neutral;
    item.openLabel = texts.open;
    item.words = tr("%1: %2", "a date, what is on it").arg(when, texts.full);
    item.record = record;
    m_items << item;
}

void LaneMaker::bar(const PartialDate &from, const Ends &ends, PictureItem::Fill fill,
                    Meaning meaning, const Texts &texts, const QUuid &record)
{
    const auto first = from.earliest() ? from.earliest() : from.latest();
    const auto last = from.latest() ? from.latest() : from.earliest();
    if (!first || !last || today() < *first)
        return;
    PictureItem item;
    item.fill = fill;
    item.meaning = meaning;
    item.firstStart = *first;
    item.lastStart = *last;
    item.record = record;
    addBar(std::move(item), ends, dateText(from), texts);
}

void LaneMaker::barFromSomeDay(const Ends &ends, PictureItem::Fill fill, Meaning meaning,
                               const Texts &texts, const QUuid &record)
{
    PictureItem item;
    item.fill = fill;
    item.meaning = meaning;
    item.lastStart = std::min(ends.latest.value_or(today()), today());
    item.firstStart = std::min(firstDay(), ends.earliest.value_or(item.lastStart));
    item.record = record;
    addBar(std::move(item), ends, tr("start not on record"), texts);
}

/// The first day anything in the picture may lie on.
CivilDay LaneMaker::firstDay() const
{
    CivilDay first = today();
    const auto look = [&first](const QList<PictureItem> &items) {
        for (const PictureItem &item : items)
            first = std::min(first, item.firstStart);
    };
    look(m_items);
    for (const PictureLane &lane : m_picture.lanes)
        look(lane.items);
    return first;
}

void LaneMaker::addBar(PictureItem item, const Ends &ends, const QString &from, const Texts &texts)
{
    item.label = texts.label;
    item.neutralLabel = texts.neutral;
    item.openLabel = texts.open;
    QString when = tr("from %1, no end on record").arg(from);
    if (!ends.words.isEmpty()) {
        // An end that nobody knows lies somewhere between the beginning and today.
        item.firstEnd = std::max(ends.earliest.value_or(item.firstStart), item.firstStart);
        item.lastEnd = ends.latest.value_or(std::max(today(), *item.firstEnd));
        when = from == ends.words ? ends.words : tr("%1 – %2", "from, until").arg(from, ends.words);
    }
    item.words = tr("%1: %2", "a date, what is on it").arg(when, texts.full);
    m_items << item;
}

void LaneMaker::add(const PictureItem &item)
{
    m_items << item;
}

void LaneMaker::lane(const QString &name)
{
    m_items.removeIf([](const PictureItem &item) {
        return item.words.isEmpty();
    });
    if (m_items.isEmpty())
        return;
    std::ranges::stable_sort(m_items, {}, &PictureItem::firstStart);
    m_picture.lanes << PictureLane { name, std::exchange(m_items, {}) };
}

void LaneMaker::lane(const QString &name, Id<Person> person)
{
    const qsizetype before = m_picture.lanes.size();
    lane(name);
    if (!m_several || m_picture.lanes.size() == before)
        return;
    const auto of = [&name](const QString &whose) {
        return tr("%1: %2", "custody, whose").arg(name, isolated(whose));
    };
    PictureLane &made = m_picture.lanes.last();
    made.name = of(personTold(m_folder, person));
    made.neutralName = of(personCode(m_folder, person));
    made.openName = of(toldOnPaper(person));
}

} // namespace habeas::ui
