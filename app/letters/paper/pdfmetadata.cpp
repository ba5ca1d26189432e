#include "app/letters/paper/pdfmetadata.h"

#include "app/letters/template/words.h"

namespace habeas {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether text at this place has the form: '9' any digit, '+' a sign or Z, else the sign itself.
bool hasForm(const QByteArray &text, qsizetype at, const QByteArray &form)
{
    if (at + form.size() > text.size())
        return false;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const char c = text.at(at + i);
        const bool fits = form.at(i) == '9' ? isDigit(c)
            : form.at(i) == '+'             ? c == '+' || c == '-'
                                            : c == form.at(i);
        if (!fits)
            return false;
    }
    return true;
}

int overwrite(QByteArray &pdf, const QByteArray &form, const QByteArray &fixed)
{
    int count = 0;
    const QByteArray start = form.left(form.indexOf('9'));
    for (qsizetype at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at + 1)) {
        if (!hasForm(pdf, at, form))
            continue;
        pdf.replace(at, fixed.size(), fixed);
        ++count;
    }
    return count;
}

/// A date written in a form this file does not know.
bool hasOtherMoment(const QByteArray &pdf)
{
    for (qsizetype at = pdf.indexOf("(D:"); at >= 0; at = pdf.indexOf("(D:", at + 1)) {
        if (hasForm(pdf, at, "(D:9999") && !hasForm(pdf, at, "(D:20000101000000"))
            return true;
    }
    for (const QByteArray form : { "Date=\"9999-", "Date>9999-" }) {
        const QByteArray start = form.left(form.size() - 5);
        for (qsizetype at = pdf.indexOf(start); at >= 0; at = pdf.indexOf(start, at + 1)) {
            if (hasForm(pdf, at, form) && !hasForm(pdf, at + start.size(), "2000-01-01T00:00:00"))
                return true;
        }
    }
    return false;
}

} // namespace

Result<QByteArray> withoutMoments(const QByteArray &pdf)
{
    QByteArray clean = pdf;
    int info = overwrite(clean, "(D:99999999999999+99'99')", "(D:20000101000000+00'00')");
    info += overwrite(clean, "(D:99999999999999Z)", "(D:20000101000000Z)");
    int xmp = 0;
    for (const char *name : { "xmp:CreateDate", "xmp:ModifyDate", "xmp:MetadataDate" }) {
        for (const char *sign : { "=\"", ">" }) { // as an attribute, as an element
            const QByteArray opening = QByteArray(name) + sign;
            xmp += overwrite(clean, opening + "9999-99-99T99:99:99+99:99",
                             opening + "2000-01-01T00:00:00+00:00");
            xmp += overwrite(clean, opening + "9999-99-99T99:99:99Z",
                             opening + "2000-01-01T00:00:00Z");
        }
    }
    if (info == 0 || xmp == 0 || hasOtherMoment(clean))
        return refused(
            Letters::tr("The PDF could not be freed of the time it was made, which could "
                        "tell where. Nothing was written; print the letter instead."));
    return clean;
}

} // namespace habeas
