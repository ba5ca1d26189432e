#pragma once

#include "app/letters/paper/pages.h"

namespace habeas {

/// Many letters in one PDF, for the printer: every letter begins on a page of its own, the fonts
/// are in the file once.
class PrintFile
{
public:
    /// An error names a missing font.
    [[nodiscard]] static Result<std::unique_ptr<PrintFile>> begin(const QPageLayout &page,
                                                                  Language language);
    ~PrintFile();
    Q_DISABLE_COPY_MOVE(PrintFile)

    /// Refuses what printing the letter alone refuses; then the file is as it was.
    [[nodiscard]] Result<> add(const LetterPages &letter);
    [[nodiscard]] int pageCount() const;
    /// Metadata as neutral as a single letter's. Nothing can be added after; refused where nothing
    /// was added.
    [[nodiscard]] Result<QByteArray> finish();

private:
    struct Private;
    explicit PrintFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace habeas
