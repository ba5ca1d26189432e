#pragma once

#include "app/base/result.h"
#include "ui/documents/pdfpages.h"
#include "ui/documents/textreading.h"

#include <QImage>

#include <variant>

namespace habeas::ui {

inline constexpr qsizetype MostShownText = 2 * 1024 * 1024; ///< bytes of a text that are shown

/// A plain text: its bytes are kept, because a person may say that they mean other letters.
struct ShownText
{
    QByteArray bytes;
    TextEncoding encoding = TextEncoding::Utf8;
    bool cut = false; ///< only its first MostShownText bytes are here
};

/// A PDF that asks for a password: its bytes, to be opened with one.
struct LockedPdf
{
    QByteArray bytes;
};

using ShownDocument = std::variant<QImage, ShownText, std::shared_ptr<PdfPages>, LockedPdf>;

/// Makes of a file's bytes what can be shown, told from the bytes and not from the name. Works in
/// memory only, and takes as long as it takes: for a worker. Refuses in words what is damaged, too
/// large, or of a kind that is not shown here (NotFound).
[[nodiscard]] Result<ShownDocument> readForShowing(const QByteArray &bytes);

/// The text with lines a table cell could hold: a line without end would take a view minutes.
[[nodiscard]] QString shownLines(const ShownText &text);

} // namespace habeas::ui
