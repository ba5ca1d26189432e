#pragma once

#include <QString>

namespace habeas {

/// What a form may be filled in with where somebody wants to settle a question: shown, and saved
/// only by a person.
struct FieldOffer
{
    QString field; ///< as describe() names it
    QString text; ///< EDTF, a code, an id or words

    friend bool operator==(const FieldOffer &, const FieldOffer &) = default;
};

} // namespace habeas
