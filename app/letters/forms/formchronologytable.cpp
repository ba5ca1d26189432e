#include "app/base/dates/dateprint.h"
#include "app/letters/forms/formcontext.h"
#include "app/letters/template/oncewords.h"
#include "app/letters/template/runningtext.h"

// The lines of the chronology put together by date, as its table has them.

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// "Takes part in protests (Almaty)."
QString withPlace(const ChronologyLine &line)
{
    if (line.place.isEmpty())
        return line.text;
    const bool sentence = line.text.endsWith(u'.');
    return u"%1 (%2)%3"_s.arg(sentence ? line.text.chopped(1) : line.text, line.place,
                              sentence ? u"."_s : QString());
}

/// What lasted a month and what happened in some day of it are not said together.
bool isSameRow(const ChronologyLine &a, const ChronologyLine &b)
{
    const bool interval = a.at.precision() == PartialDate::Precision::Interval;
    return a.at.edtf() == b.at.edtf() && a.at.earliest() == b.at.earliest()
        && (a.lasts == b.lasts || !interval);
}

} // namespace

QStringList sourceNumbers(const FormContext &context, const QList<Id<Source>> &ids)
{
    QStringList numbers;
    const QList<Source> &sources = context.folder().sources;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (ids.contains(sources.at(i).id))
            numbers << u"S%1"_s.arg(i + 1);
    }
    return numbers;
}

void readChronology(FormContext &context)
{
    const QList<ChronologyLine> lines = chronologyOf(context);
    LetterValue &rows = context.root(u"chronology"_s);
    LetterValue &undated = context.root(u"undated"_s);
    QStringList refs;
    const ChronologyLine *open = nullptr;
    for (const ChronologyLine &line : lines) {
        LetterValue said = LetterValue::of(withPlace(line));
        said.record = line.record;
        if (!line.at.isSet() || line.at.isUnknown()) {
            undated.items << said;
            continue;
        }
        if (open == nullptr || !isSameRow(*open, line)) {
            LetterValue row = rows.newItem(line.record);
            row.set(u"at"_s,
                    LetterValue::of(line.lasts ? printDate(line.at, context.language())
                                               : dateOnce(line.at, context.language())));
            row.set(u"precision"_s,
                    LetterValue::of(precisionInWords(line.at, line.lasts, context.language())));
            rows.items << row;
            refs.clear();
            open = &line;
        }
        LetterValue &row = rows.items.last();
        row.members[u"lines"_s].items << said;
        if (context.info().reader != Reader::Office)
            continue;
        refs << sourceNumbers(context, line.sources);
        refs.removeDuplicates();
        row.set(u"refs"_s, LetterValue::of(refs.join(u", "_s)));
    }
}

QString orderInWords(FormContext &context, const Order &order)
{
    const LetterValue length = context.term(order.term);
    const auto *term = std::get_if<QString>(&length.content);
    QStringList parts { context.label("order_type", order.type) };
    if (term != nullptr)
        parts << *term;
    else if (context.info().reader != Reader::Authorities // they are told what is known
             && (order.type == u"ordered" || order.type == u"extended"))
        parts << context.say(u"length not recorded", u"срок не записан", u"мерзімі жазылмаған");
    if (order.statedEnd.isSet() && !order.statedEnd.isUnknown())
        parts << context
                     .say(u"last day stated: %1", u"указанный последний день: %1",
                          u"көрсетілген соңғы күн: %1")
                     .arg(dateOnce(order.statedEnd, context.language()));
    parts << context.words(order.authority, context.root(u"chronology"_s).foreign);
    return together(parts, u", "_s);
}

QString endInWords(const FormContext &context, const Measure &measure)
{
    if (measure.endedBy == u"death")
        return context.say(u"with the death", u"в связи с кончиной", u"қайтыс болуына байланысты");
    return context.label("measure_end", measure.endedBy);
}

QString actsInWords(const FormContext &context, const Charge &charge)
{
    if (!charge.actsDated.isSet() || charge.actsDated.isUnknown())
        return {};
    return context.say(u"acts dated: %1", u"время деяния: %1", u"әрекеттің уақыты: %1")
        .arg(printDate(charge.actsDated, context.language()));
}

} // namespace habeas
