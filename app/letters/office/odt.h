#pragma once

#include "app/letters/office/officedocument.h"

namespace habeas {

/// The letter as an OpenDocument text (ODF 1.2), saying the same as the Word document: named
/// styles, head rows that repeat, rows that are not cut, a language for every word, page numbers
/// that count themselves, nothing of who wrote it or when.
[[nodiscard]] Result<QByteArray> odtDocument(const ComposedLetter &letter, const OfficePage &page);

} // namespace habeas
