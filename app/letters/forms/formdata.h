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
[[nodiscard]] LetterData blankData(const LetterWish &wish, Reader reader);

/// The consent that name needs of its own wherever the office is not the reader ("health"); empty
/// for the others.
[[nodiscard]] QString consentOfName(const QString &path);

/// Every name a template for these readers may use, with nothing in it: what documentData() gives,
/// what the check of templates knows, and what their writers choose from.
[[nodiscard]] const LetterValue &vocabularyFor(Reader reader);

} // namespace habeas
