#pragma once

#include "app/base/id.h"

#include <QList>
#include <QString>

namespace habeas {

struct Source;

/// What every record of a case file carries.
struct Record
{
    QList<Id<Source>> sources; ///< what it rests on
    QString note;
    bool sealed = false; ///< no output may ever use it
    bool deleted = false; ///< in the bin: kept, not shown, can be brought back
};

/// The names of one kind of record: its table in the vault, its list in a JSON case file, and the
/// field that names the record it belongs to (empty where it stands alone).
struct RecordKind
{
    const char *table;
    const char *list;
    const char *parent = "";
};

/// What else is known of a field. A describe() function names every field of a record once; the
/// vault's columns, the JSON keys, the tables on screen and the history all come from that one
/// list.
struct FieldRule
{
    enum class Need { Optional, Required };

    /// What a text field's text looks like, where it is not simply words.
    enum class Form {
        Words,
        TimeOfDay, ///< "09:30", "24:00"
        Zone, ///< "Asia/Almaty"
        Country, ///< ISO 3166 alpha-2: "KZ"
        Language, ///< ISO 639: "kk", "kaa"
        Script, ///< ISO 15924: "Cyrl"
        Sha256, ///< 64 lower-case hex digits
        RecordIds, ///< UUIDs separated by single spaces
        Ratio, ///< "1", "1.5", "2"
    };

    Need need = Need::Optional;
    const char *codes = nullptr; ///< the list in resources/thesauri the text must come from
    Form form = Form::Words;
    /// The consent purpose without which no letter or form that leaves the office holds it.
    const char *consent = nullptr;
};

inline constexpr FieldRule required { FieldRule::Need::Required, nullptr };

[[nodiscard]] constexpr FieldRule oneOf(const char *codes)
{
    return { FieldRule::Need::Optional, codes };
}

[[nodiscard]] constexpr FieldRule formed(FieldRule::Form form)
{
    return { FieldRule::Need::Optional, nullptr, form };
}

[[nodiscard]] constexpr FieldRule guardedBy(const char *purpose)
{
    return { FieldRule::Need::Optional, nullptr, FieldRule::Form::Words, purpose };
}

[[nodiscard]] constexpr FieldRule requiredFormed(FieldRule::Form form)
{
    return { FieldRule::Need::Required, nullptr, form };
}

[[nodiscard]] constexpr FieldRule requiredOneOf(const char *codes)
{
    return { FieldRule::Need::Required, codes };
}

/*  A record type R has
        Id<R> id;
        static constexpr RecordKind kind;
        template<class Self, class Visitor> static void describe(Self &self, Visitor &&visit);
    where describe calls visit(name, member) or visit(name, member, rule) for every field except
    id, sources, note, sealed and deleted, which all records share. Members are of these types:
        QString, bool, std::optional<int>, PartialDate, Money, LawReference, Id<Other>.        */

} // namespace habeas
