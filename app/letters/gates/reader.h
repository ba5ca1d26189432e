#pragma once

#include <QString>

namespace habeas {

/// Who is told. It decides what of the record may be used, and which consent that needs
/// (readergate.h).
enum class Reader {
    Authorities, ///< officials, and whoever opens a prisoner's post
    UnitedNations, ///< its bodies, which pass the name on to the government
    Office, ///< the team and its lawyers: marked as internal
    Person, ///< the person at risk, from hand to hand
    Family,
    Partners, ///< other organisations
    Embassies,
    Public, ///< everybody
};

/// "authorities", "united_nations", "office", "person", "family", "partners", "embassies",
/// "public".
[[nodiscard]] QString code(Reader reader);

} // namespace habeas
