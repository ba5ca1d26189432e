#pragma once

#include "app/letters/office/officedocument.h"

namespace habeas {

/// The letter as a Word document (ECMA-376, transitional): named styles, head rows that repeat,
/// rows that are not cut, a language for every word, page numbers that count themselves. Says
/// nothing of who wrote it or when, and asks Word to say nothing either when it is saved again.
[[nodiscard]] Result<QByteArray> docxDocument(const ComposedLetter &letter, const OfficePage &page);

} // namespace habeas
