#include "app/base/text/countryname.h"

#include <array>

#include <unicode/uloc.h>

namespace habeas {

QString countryName(const QString &code, Language language)
{
    std::array<char16_t, 128> name {};
    UErrorCode error = U_ZERO_ERROR;
    const QByteArray country = QByteArray("und_") + code.toLatin1();
    const QByteArray in = languageCode(language).toLatin1();
    const int32_t length = uloc_getDisplayCountry(country.constData(), in.constData(), name.data(),
                                                  static_cast<int32_t>(name.size()), &error);
    if (code.isEmpty() || U_FAILURE(error) != 0 || length <= 0
        || length > static_cast<int32_t>(name.size()))
        return code;
    return QString::fromUtf16(name.data(), length);
}

} // namespace habeas
