#include "app/casefile/judgmentkind.h"

#include "app/casefile/recordtypes.h"

using namespace Qt::StringLiterals;

namespace habeas {

bool decidesOnly(const QString &effect)
{
    return effect == u"upheld" || effect == u"quashed" || effect == u"restored";
}

JudgmentKind judgmentKind(const QString &type, const QString &effect)
{
    if (decidesOnly(effect) && type != u"acquittal")
        return { "sentence_effect", effect };
    return { "sentence_type", type };
}

bool needsNoKind(const AnyRecord &sentence)
{
    if (sentence.shape != shapeOf(Sentence::kind.table))
        return false;
    const QString effect = std::get<QString>(sentence.value("effect"));
    return effect == u"quashed" || (decidesOnly(effect) && isFilled(sentence.value("replaces")));
}

void fillImplied(AnyRecord &record)
{
    if (needsNoKind(record) && std::get<QString>(record.value("type")).isEmpty())
        record.set("type", u"other"_s);
}

} // namespace habeas
