#pragma once

#include "app/base/result.h"
#include "app/casefile/advocacy.h"
#include "app/casefile/listview.h"
#include "app/casefile/officepapers.h"
#include "app/casefile/rulepackfile.h"

#include <QByteArray>
#include <QList>

namespace habeas {

/// What an office has of its own beside its cases, as values (format "habeas-office", version 1).
struct OfficeSettings
{
    QList<Official> officials;
    QList<Wording> wordings; ///< of those officials
    QList<Salutation> salutations;
    QList<LetterTemplate> templates; ///< every kept version
    QList<OfficeWord> words;
    QList<OfficePaper> papers; ///< one at most
    QList<ListView> views;
    QList<RulePackFile> packs;

    /// Calls visit(list) for every list above, parents before what belongs to them.
    template<class Self, class Visitor>
    static void eachList(Self &self, Visitor &&visit)
    {
        visit(self.officials);
        visit(self.wordings);
        visit(self.salutations);
        visit(self.templates);
        visit(self.words);
        visit(self.papers);
        visit(self.views);
        visit(self.packs);
    }
};

/// Refuses, naming the place ("templates[2].language") and the reason, as readCaseFile() does. Ids
/// must be UUIDs; whether a template, pack or paper can be used is not looked at here.
[[nodiscard]] Result<OfficeSettings> readOfficeSettings(const QByteArray &json);
/// Canonical text: the same records always give the same bytes. What is sealed or in the bin stays
/// out; so do citations, because the sources belong to cases.
[[nodiscard]] QByteArray writeOfficeSettings(const OfficeSettings &settings);
/// The JSON Schema of the format, made from the record descriptions.
[[nodiscard]] QByteArray officeFileSchema();

} // namespace habeas
