#pragma once

#include "app/casefile/record.h"

namespace habeas {

/// A rule pack an office keeps in its vault: it stands in the place of the one the program ships
/// for the same jurisdiction, or beside it.
struct RulePackFile : Record
{
    static constexpr RecordKind kind { "rule_pack", "rule_packs" };

    Id<RulePackFile> id;
    QString jurisdiction; ///< as the pack names it: "KZ", "INT"
    QString version;
    QString content; ///< the pack itself, JSON
    QString sha256; ///< of the content

    template<class Self, class Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("jurisdiction", self.jurisdiction, required);
        visit("version", self.version, required);
        visit("content", self.content, required);
        visit("sha256", self.sha256, formed(FieldRule::Form::Sha256));
    }
};

} // namespace habeas
