#include "app/exchange/fieldwriter.h"

#include "app/casefile/evidence.h"

#include <algorithm>

namespace habeas {

void writeShared(JsonWriter &out, const Record &record, const QSet<QUuid> &present)
{
    QList<Id<Source>> sources = record.sources;
    sources.removeIf([&present](Id<Source> source) {
        return !present.contains(source.uuid());
    });
    if (!sources.isEmpty()) {
        std::ranges::sort(sources, [](auto a, auto b) {
            return a < b;
        });
        out.key(u"sources");
        out.beginList();
        for (const Id<Source> &source : sources)
            out.text(source.text());
        out.endList();
    }
    if (!record.note.isEmpty())
        out.member(u"note", record.note);
    if (record.sealed) {
        out.key(u"sealed");
        out.boolean(true);
    }
}

} // namespace habeas
