#include "app/letters/paper/pdfmetadata.h"

#include "app/letters/template/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace habeas {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether text at this place has the form: '9' any digit, '+' a sign, else the sign itself.
bool hasForm(std::string_view text, size_t at, std::string_view form)
{
    if (at + form.size() > text.size())
        return false;
    for (size_t i = 0; i < form.size(); ++i) {
        const char c = text[at + i];
        const bool fits = form[i] == '9' ? isDigit(c)
            : form[i] == '+'             ? c == '+' || c == '-'
                                         : c == form[i];
        if (!fits)
            return false;
    }
    return true;
}

/// A way to write a moment, and the fixed one written so.
struct Moment
{
    std::string_view form;
    std::string_view fixed;
};

constexpr std::array<Moment, 2> infoMoments { {
    { "(D:99999999999999+99'99')", "(D:20000101000000+00'00')" },
    { "(D:99999999999999Z)", "(D:20000101000000Z)" },
} };
constexpr std::array<Moment, 2> xmpMoments { {
    { "9999-99-99T99:99:99+99:99", "2000-01-01T00:00:00+00:00" },
    { "9999-99-99T99:99:99Z", "2000-01-01T00:00:00Z" },
} };
constexpr std::array<std::string_view, 3> xmpNames { "xmp:CreateDate", "xmp:ModifyDate",
                                                     "xmp:MetadataDate" };

/// Goes through a PDF once for each of the two places where moments stand.
class Cleaner
{
public:
    explicit Cleaner(QByteArray &pdf)
        : m_bytes(pdf.data())
        , m_text(m_bytes, static_cast<size_t>(pdf.size()))
    {
    }

    /// False where a moment stands in another place or form, or none in one of them.
    bool clean() { return info() && xmp(); }

private:
    bool overwrite(size_t at, std::span<const Moment> moments)
    {
        for (const Moment &moment : moments) {
            if (!hasForm(m_text, at, moment.form))
                continue;
            std::ranges::copy(moment.fixed, m_bytes + at);
            return true;
        }
        return false;
    }

    bool info()
    {
        bool any = false;
        for (size_t at = m_text.find("(D:"); at != m_text.npos; at = m_text.find("(D:", at + 1)) {
            if (overwrite(at, infoMoments))
                any = true;
            else if (hasForm(m_text, at, "(D:9999"))
                return false;
        }
        return any;
    }

    /// As an attribute or as an element.
    bool xmp()
    {
        constexpr std::string_view word = "Date";
        bool any = false;
        for (size_t at = m_text.find(word); at != m_text.npos; at = m_text.find(word, at + 1)) {
            const size_t end = at + word.size();
            const size_t moment = end + (m_text.substr(end, 1) == ">" ? 1 : 2);
            const bool opens = m_text.substr(end, 1) == ">" || m_text.substr(end, 2) == "=\"";
            if (!opens || !hasForm(m_text, moment, "9999-"))
                continue;
            const bool known = std::ranges::any_of(xmpNames, [&](std::string_view name) {
                return m_text.substr(0, end).ends_with(name);
            });
            if (!known || !overwrite(moment, xmpMoments))
                return false;
            any = true;
        }
        return any;
    }

    char *m_bytes;
    std::string_view m_text;
};

} // namespace

Result<QByteArray> withoutMoments(const QByteArray &pdf)
{
    QByteArray clean = pdf;
    if (!Cleaner(clean).clean())
        return refused(
            Letters::tr("The PDF could not be freed of the time it was made, which could "
                        "tell where. Nothing was written; print the letter instead."));
    return clean;
}

} // namespace habeas
