#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace habeas {

/// What a picture says beside what it shows. It can lead to whoever took it.
struct HiddenData
{
    bool place = false; ///< where it was taken
    bool device = false; ///< make, model, serial number
    bool owner = false; ///< a name: of the camera's owner, the artist, the author
    bool moment = false; ///< when it was taken
    bool notes = false; ///< comments, captions, a small earlier picture, bytes after its end

    [[nodiscard]] bool any() const { return place || device || owner || moment || notes; }

    void add(const HiddenData &other);
    [[nodiscard]] bool operator==(const HiddenData &) const = default;
};

/// Reads JPEG, PNG, TIFF, HEIC and AVIF by their own structure; nothing in other files. Never
/// fails: what is damaged says what can still be read of it. Any thread.
[[nodiscard]] HiddenData hiddenDataIn(const QByteArray &bytes);

/// Told from a file's first bytes: whether hiddenDataIn() knows its kind.
[[nodiscard]] bool mayHoldHiddenData(const QByteArray &start);
/// Whether withoutHiddenData() knows this kind of file: JPEG and PNG.
[[nodiscard]] bool canLeaveOutHiddenData(const QByteArray &bytes);
/// The same picture, dot by dot, colours and which way is up as they were, and nothing else of it.
/// Nothing where its structure is damaged.
[[nodiscard]] std::optional<QByteArray> withoutHiddenData(const QByteArray &bytes);

/// "the place where it was taken, the device": in the screen's language; empty where nothing is.
[[nodiscard]] QString hiddenWords(const HiddenData &hidden);

} // namespace habeas
