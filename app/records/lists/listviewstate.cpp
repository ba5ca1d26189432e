#include "app/records/lists/listviewstate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(ListViews)
};

constexpr int NarrowestColumn = 3;
constexpr int WidestColumn = 400;

QJsonObject json(const ListViewState &state)
{
    QJsonArray columns;
    for (const ListViewState::Column &column : state.columns)
        columns << QJsonObject { { u"key"_s, QString::fromLatin1(column.key) },
                                 { u"width"_s, column.width } };
    QJsonArray filters;
    for (const ListViewState::Filter &filter : state.filters)
        filters << QJsonObject { { u"key"_s, QString::fromLatin1(filter.key) },
                                 { u"text"_s, filter.text } };
    return { { u"columns"_s, columns },
             { u"sort"_s, QString::fromLatin1(state.sort) },
             { u"descending"_s, state.descending },
             { u"filters"_s, filters },
             { u"any"_s, state.any } };
}

struct Shipped
{
    const char *key;
    const char *list;
    const char *name;
    const char *filters; ///< "column=text", separated by ";"
    const char *also; ///< columns it shows besides
    const char *sort;
    bool any = false; ///< one filter that holds is enough
};

constexpr Shipped shipped[] = {
    { "in-detention", "cases", QT_TRANSLATE_NOOP("ListViews", "In detention now"), "held=!∅",
      "held", "until" },
    { "hearing-soon", "cases", QT_TRANSLATE_NOOP("ListViews", "Hearing in 14 days"),
      "next_hearing=today..+14d", "next_hearing", "next_hearing" },
    { "no-end-date", "cases", QT_TRANSLATE_NOOP("ListViews", "No end date"),
      "held=!∅;until=∅|unknown", "held", "since" },
    { "consent", "cases", QT_TRANSLATE_NOOP("ListViews", "Consent to be renewed"),
      "consent_until=<+30d", "consent_until", "consent_until" },
    { "not-touched", "cases", QT_TRANSLATE_NOOP("ListViews", "Not touched in 30 days"),
      "status=!closed;touched=<-30d", "touched", "touched" },
    { "ends-soon", "restrictions", QT_TRANSLATE_NOOP("ListViews", "Restriction ends in 90 days"),
      "until=today..+90d;may_end=today..+90d", "may_end", "until", true },
    { "hearings-soon", "hearings", QT_TRANSLATE_NOOP("ListViews", "Hearing in 14 days"),
      "at=today..+14d", "", "at" },
    { "measures-open", "measures", QT_TRANSLATE_NOOP("ListViews", "No end date"),
      "until=∅|unknown;may_end=∅", "", "from" },
    { "drafts", "letters", QT_TRANSLATE_NOOP("ListViews", "Drafts"),
      "state=!=sent|!=answered|!=withdrawn;approval==waiting", "approval", "made" },
    { "to-send", "letters", QT_TRANSLATE_NOOP("ListViews", "Approved, not sent"), "state==approved",
      "", "made" },
    { "no-reply", "letters", QT_TRANSLATE_NOOP("ListViews", "Waiting for a reply"), "state==sent",
      "", "sent" },
    { "follow-up", "letters", QT_TRANSLATE_NOOP("ListViews", "Follow-up due"), "follow_up=<=today",
      "", "follow_up" },
    { "facts-changed", "letters", QT_TRANSLATE_NOOP("ListViews", "Facts changed since"),
      "facts_changed=!∅", "", "made" },
    { "not-verified", "officials", QT_TRANSLATE_NOOP("ListViews", "Address to be checked"),
      "verified_on=∅|<-180d", "", "verified_on" },
    { "courts", "officials", QT_TRANSLATE_NOOP("ListViews", "Court with a case before it"),
      "pending_court==yes", "", "office" },
};

void show(ListViewState &state, const ListShape &shape, const QByteArray &key)
{
    const bool there
        = std::ranges::find(state.columns, key, &ListViewState::Column::key) != state.columns.end();
    if (key.isEmpty() || there)
        return;
    // After what names the row, where people look first.
    constexpr qsizetype names = 3;
    state.columns.insert(std::min(names, state.columns.size()),
                         { key, shape.columns.at(shape.indexOf(key)).width });
}

} // namespace

QString ListViewState::filterOf(QByteArrayView key) const
{
    const auto at = std::ranges::find_if(filters, [key](const Filter &filter) {
        return filter.key == key;
    });
    return at == filters.end() ? QString() : at->text;
}

void ListViewState::setFilter(const ListShape &shape, const QByteArray &key, const QString &text)
{
    filters.removeIf([&key](const Filter &filter) {
        return filter.key == key;
    });
    if (!text.trimmed().isEmpty())
        filters << Filter { key, text.trimmed() };
    std::ranges::stable_sort(filters, [&shape](const Filter &a, const Filter &b) {
        return shape.indexOf(a.key) < shape.indexOf(b.key);
    });
}

ListViewState plainState(const ListShape &shape)
{
    ListViewState state;
    for (const ListColumn &column : shape.columns) {
        if (column.shown)
            state.columns << ListViewState::Column { column.key, column.width };
    }
    state.sort = shape.sortKey;
    state.descending = shape.descending;
    return state;
}

QString stateText(const ListViewState &state)
{
    return QString::fromUtf8(QJsonDocument(json(state)).toJson(QJsonDocument::Compact));
}

ListViewState stateFrom(const QString &text, const ListShape &shape)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ListViewState state;
    for (const QJsonValue &value : object.value("columns"_L1).toArray()) {
        const QByteArray key = value["key"_L1].toString().toLatin1();
        const bool twice = std::ranges::find(state.columns, key, &ListViewState::Column::key)
            != state.columns.end();
        if (shape.indexOf(key) >= 0 && !twice)
            state.columns << ListViewState::Column {
                key, std::clamp(value["width"_L1].toInt(), NarrowestColumn, WidestColumn)
            };
    }
    if (state.columns.isEmpty())
        return plainState(shape);
    state.sort = object.value("sort"_L1).toString().toLatin1();
    state.descending = object.value("descending"_L1).toBool();
    state.any = object.value("any"_L1).toBool();
    if (shape.indexOf(state.sort) < 0)
        state.sort = shape.sortKey;
    for (const QJsonValue &value : object.value("filters"_L1).toArray()) {
        const QByteArray key = value["key"_L1].toString().toLatin1();
        if (shape.indexOf(key) >= 0)
            state.setFilter(shape, key, value["text"_L1].toString());
    }
    return state;
}

ReadQuery readQuery(const ListShape &shape, const ListViewState &state, CivilDay today)
{
    ReadQuery read;
    read.query.sort = std::max(0, shape.indexOf(state.sort));
    read.query.descending = state.descending;
    read.query.any = state.any;
    for (const ListViewState::Filter &typed : state.filters) {
        const int column = shape.indexOf(typed.key);
        if (column < 0)
            continue;
        const ListColumn &of = shape.columns.at(column);
        auto filter = readCellFilter(typed.text, of.kind(), filterDates(of, today));
        if (!filter) {
            read.problems.append({ typed.key, filter.error().message });
        } else if (!filter->isEmpty()) {
            read.query.filters << ListFilter { column, *std::move(filter) };
            read.keys << typed.key;
        }
    }
    return read;
}

QList<ShippedView> shippedViews(const QString &list)
{
    QList<ShippedView> views;
    const ListShape *shape = listShape(list);
    for (const Shipped &one : shipped) {
        if (!shape || list != QLatin1StringView(one.list))
            continue;
        ListViewState state = plainState(*shape);
        show(state, *shape, one.also);
        state.sort = one.sort;
        state.descending = false;
        state.any = one.any;
        for (const QString &part : QString::fromUtf8(one.filters).split(u';')) {
            const qsizetype at = part.indexOf(u'=');
            state.setFilter(*shape, part.first(at).toLatin1(), part.sliced(at + 1));
        }
        views.append(
            { one.key, one.list, QCoreApplication::translate("ListViews", one.name), state });
    }
    return views;
}

} // namespace habeas
