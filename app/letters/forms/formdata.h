#pragma once

#include "app/letters/facts/letterdata.h"

namespace habeas {

/// What a template of these readers may see: for letters to the authorities what letterData() gives
/// and the letters before; for documents made from the record the rest of the case as well, as far
/// as these readers may know it. Facts come from the visible folder (visiblefolder.h) only; the
/// whole one is asked for consents, because a sealed refusal still protects. Deadlines are computed
/// only where the template names them (namesIn()).
[[nodiscard]] Result<LetterData> documentData(const CaseFolder &whole, const CaseFolder &visible,
                                              const LetterWish &wish, const TemplateInfo &info,
                                              const QSet<QString> &names);
/// The same names with nothing of a case in them, for a form to be filled in by hand.
[[nodiscard]] LetterData blankData(const LetterWish &wish);

} // namespace habeas
