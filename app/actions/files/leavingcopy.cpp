#include "app/actions/files/leavingcopy.h"

#include "app/actions/session/gesture.h"
#include "app/records/store/documentcopies.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace habeas {

namespace {

struct LeavingText
{
    Q_DECLARE_TR_FUNCTIONS(LeavingCopy)
};

Result<> note(const Session &session, const Transaction &proof, const LeavingCopy &copy,
              const QString &fileName)
{
    const QUuid id = newUuid();
    return logDocumentCopy(
        session.vault->connection(), proof,
        { id, copy.of.isNull() ? id : copy.of, copy.what, copy.sha256, fileName, session.clock() });
}

} // namespace

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<Done> keepNoted(Session &session, OutputFile &file, const QString &path,
                       const LeavingCopy &copy, const QString &words)
{
    bool kept = false;
    const auto logged = performGesture(session, words, [&](const Transaction &proof) {
        const Result<> noted = note(session, proof, copy, QFileInfo(path).fileName());
        const Result<> there = noted ? file.keep() : noted;
        kept = there.has_value();
        return there;
    });
    if (!logged) {
        if (kept)
            QFile::remove(path); // no copy without its line in the history
        return tl::unexpected(logged.error());
    }
    return Done { logged->changeSet, words, {}, {} };
}

Result<Done> notePrinted(Session &session, const LeavingCopy &copy)
{
    const QString words = LeavingText::tr("Printed: %1").arg(copy.what);
    const auto logged = performGesture(session, words, [&](const Transaction &proof) {
        return note(session, proof, copy, LeavingText::tr("printed"));
    });
    if (!logged)
        return tl::unexpected(logged.error());
    return Done { logged->changeSet,
                  words,
                  { LeavingText::tr("The vault’s history says that it was printed.") },
                  {} };
}

} // namespace habeas
