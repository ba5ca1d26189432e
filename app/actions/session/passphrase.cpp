#include "app/actions/session/passphrase.h"

#include <QCoreApplication>

#include <zxcvbn.h>

namespace habeas {

namespace {

struct PassphraseText
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

/// Bits of guessing: with Argon2id at about a second a guess, 2^50 of them outlast any office.
constexpr double enoughBits = 50.0;
/// The estimate grows with the square of the length; what stands behind this much is strength
/// enough.
constexpr qsizetype longestMeasured = 128;

} // namespace

QString passphraseAdvice(const QString &passphrase)
{
    QByteArray bytes = passphrase.left(longestMeasured).toUtf8();
    const double bits = ZxcvbnMatch(bytes.constData(), nullptr, nullptr);
    bytes.fill('\0');
    if (bits >= enoughBits)
        return {};
    return PassphraseText::tr("This passphrase can be guessed by somebody who has the file and "
                              "time. Four or five words that do not belong together are far "
                              "safer.");
}

} // namespace habeas
