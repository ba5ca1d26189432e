#pragma once

#include "app/base/result.h"
#include "app/casefile/officepapers.h"

#include <QByteArray>
#include <QImage>
#include <QPageLayout>
#include <QStringList>

namespace habeas {

/// What an office's letters are printed on. Made without values it is plain A4, on which nothing
/// stands but the letter.
struct LetterPaper
{
    enum class Size { A4, UsLetter };
    enum class Form {
        Plain,
        Din5008A, ///< a short letterhead: the address window begins 27 mm from the top
        Din5008B, ///< a tall one: 45 mm
    };

    Size size = Size::A4;
    Form form = Form::Plain;
    QStringList head = {}; ///< the letterhead, line by line
    QString foot = {}; ///< one line below the first page
    QByteArray logo = {}; ///< a PNG or JPEG file, at most mostLogoBytes
    QImage picture = {}; ///< that logo, where it was read once for many letters

    /// What is on it; a logo is the same whether it was read or not.
    friend bool operator==(const LetterPaper &one, const LetterPaper &other)
    {
        return one.size == other.size && one.form == other.form && one.head == other.head
            && one.foot == other.foot && one.logo == other.logo;
    }

    [[nodiscard]] bool hasWindow() const { return form != Form::Plain; }

    [[nodiscard]] bool hasHead() const { return !head.isEmpty() || !logo.isEmpty(); }
};

inline constexpr qsizetype mostLogoBytes = 300'000;

/// 20 mm margins; with a window 25 mm at the left, where its address begins.
[[nodiscard]] QPageLayout letterPage(const LetterPaper &paper);

/// The logo as a picture without transparency, at most 4000 dots wide and high. Refused where it
/// is too large, or neither PNG nor JPEG.
[[nodiscard]] Result<QImage> logoPicture(const QByteArray &logo);
/// The same of a paper, read anew only where that was not done before.
[[nodiscard]] Result<QImage> logoPicture(const LetterPaper &paper);
/// The paper with its logo read, for many letters; one that cannot be read is told when it is
/// printed.
[[nodiscard]] LetterPaper withLogoRead(LetterPaper paper);
/// Whether it will do on new paper: as above, and not so small that nothing would be seen of it.
[[nodiscard]] Result<> checkLogo(const QByteArray &logo);
/// "png" or "jpeg"; empty for anything else.
[[nodiscard]] QString logoFormat(const QByteArray &logo);
/// How large the logo is printed, in millimetres: as high or as wide as there is room.
[[nodiscard]] QSizeF logoSize(const QImage &logo, const LetterPaper &paper);

/// Refuses what cannot be printed, naming the field ("logo") as the error's detail: a logo that is
/// no picture, a line too long for the page or with a character no font can draw, a letterhead too
/// tall, DIN 5008 on paper that is not A4.
[[nodiscard]] Result<> checkPaper(const LetterPaper &paper);

[[nodiscard]] QString code(LetterPaper::Size size);
[[nodiscard]] QString code(LetterPaper::Form form);

/// From and to the record. A code this program does not know is read as A4 and plain.
[[nodiscard]] LetterPaper paperOf(const OfficePaper &record);
[[nodiscard]] OfficePaper recordOf(const LetterPaper &paper); ///< the office's of today

/// The id under which the office's paper of today is kept.
[[nodiscard]] Id<OfficePaper> paperOfToday();
/// The id of a paper that letters were written on: made from what it says, so that it is kept once.
[[nodiscard]] Id<OfficePaper> keptPaperId(const LetterPaper &paper);

} // namespace habeas
