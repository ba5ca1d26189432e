#include "app/letters/gates/withheldfields.h"

#include "app/letters/facts/resolver.h"
#include "app/letters/template/words.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// A dark bar; no font of letters has a sign for it.
QString bar(const QString &why)
{
    return u"<p class=\"withheld\"><span style=\"background-color:#000000\">"_s
        + QString(12, QChar::Nbsp) + u"</span> <i>"_s + escapedHtml(why) + u"</i></p>\n"_s;
}

/// Before what is asked for, where the facts end.
qsizetype endOfFacts(const QString &html)
{
    for (const QString &sign : { u"<p class=\"request"_s, u"<p class=\"close"_s, u"</body>"_s }) {
        qsizetype at = html.indexOf(sign);
        if (at < 0)
            continue;
        // The words that lead to the requests belong to them.
        const qsizetype heading = html.lastIndexOf(u"<h2>"_s, at);
        if (heading >= 0 && !html.mid(heading, at - heading).contains(u"<p"))
            at = heading;
        return at;
    }
    return html.size();
}

} // namespace

QList<WithheldField> fieldsWithheld(const ReaderGate &gate, const CaseFolder &folder,
                                    const CaseFolder &visible, Id<Person> person)
{
    QList<WithheldField> fields;
    const auto look = [&]<class R>(const QList<R> &all, const QList<R> &open, const QString &what) {
        for (const R &record : all) {
            if (record.deleted || (!record.person.isNull() && record.person != person))
                continue;
            const bool shown = std::ranges::any_of(open, [&record](const R &other) {
                return other.id == record.id;
            });
            if (shown)
                continue;
            const auto why = gate.against(record);
            const QString reason = record.sealed ? Letters::tr("sealed")
                : why                            ? why->words()
                      : Letters::tr("it rests on a record that stays out");
            fields << WithheldField { what, reason };
        }
    };
    look(folder.sentences, visible.sentences, Letters::tr("sentence"));
    look(folder.restrictions, visible.restrictions, Letters::tr("restriction"));
    look(folder.measures, visible.measures, Letters::tr("detention or other measure"));
    look(folder.charges, visible.charges, Letters::tr("charge"));
    look(folder.events, visible.events, Letters::tr("event"));
    look(folder.claims, visible.claims, Letters::tr("statement"));
    return fields;
}

QString pageWithBars(const ComposedLetter &letter)
{
    if (letter.withheldFields.isEmpty())
        return letter.html;
    QString bars;
    for (const WithheldField &field : letter.withheldFields)
        bars += bar(
            Letters::tr("(withheld: %1; %2)", "kind of record; why").arg(field.what, field.reason));
    QString html = letter.html;
    return html.insert(endOfFacts(html), bars);
}

} // namespace habeas
