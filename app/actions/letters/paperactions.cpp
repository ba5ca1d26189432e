#include "app/actions/letters/paperactions.h"

#include "app/actions/files/hiddendata.h"
#include "app/actions/records/recordactions.h"
#include "app/letters/facts/harmless.h"
#include "app/letters/frozenletter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(PaperActions)
};

Id<OfficePaper> paperOf(const Letter &letter)
{
    return Id<OfficePaper>(QUuid::fromString(letter.paper));
}

/// Signs that turn what follows around, blanks at the ends of lines, and empty lines at the ends of
/// the letterhead, are nobody's wish.
LetterPaper tidied(LetterPaper paper)
{
    QStringList head;
    for (const QString &line : std::as_const(paper.head))
        head << harmless(line).simplified();
    while (!head.isEmpty() && head.last().isEmpty())
        head.removeLast();
    while (!head.isEmpty() && head.first().isEmpty())
        head.removeFirst();
    paper.head = head;
    paper.foot = harmless(paper.foot).simplified();
    paper.logo = cleanLogo(paper.logo);
    return paper;
}

} // namespace

QByteArray cleanLogo(const QByteArray &logo)
{
    if (logo.isEmpty() || logo.size() > mostLogoBytes || logoFormat(logo).isEmpty())
        return logo;
    if (std::optional<QByteArray> clean = withoutHiddenData(logo))
        return *std::move(clean);
    const Result<QImage> picture = logoPicture(logo);
    QByteArray drawn;
    QBuffer buffer(&drawn);
    buffer.open(QIODevice::WriteOnly);
    return picture && picture->save(&buffer, "PNG") ? drawn : logo;
}

Result<LetterPaper> officePaper(const Connection &connection)
{
    const auto kept = Repository<OfficePaper>(connection).byId(paperOfToday());
    if (!kept && kept.error().kind != ErrorKind::NotFound)
        return tl::unexpected(kept.error());
    return !kept || kept->deleted ? LetterPaper() : paperOf(*kept);
}

Result<Done> savePaper(Session &session, const LetterPaper &paper)
{
    const LetterPaper wanted = tidied(paper);
    if (const Result<> possible = checkPaper(wanted); !possible)
        return tl::unexpected(possible.error());
    Result<Done> done
        = saveRecord(session, recordOf(wanted), PaperText::tr("Change the letterhead and paper"));
    if (done && done->changeSet.isNull())
        done->effects << PaperText::tr("The paper is so already.");
    else if (done)
        done->effects << PaperText::tr("Letters are printed on this paper from now on.");
    return done;
}

Result<Done> resetPaper(Session &session)
{
    const auto kept = Repository<OfficePaper>(session.vault->connection()).byId(paperOfToday());
    if (!kept && kept.error().kind != ErrorKind::NotFound)
        return tl::unexpected(kept.error());
    if (!kept || kept->deleted)
        return Done { {}, {}, { PaperText::tr("Letters are on plain A4 already.") }, {} };
    OfficePaper gone = *kept;
    gone.deleted = true;
    Result<Done> done
        = saveRecord(session, gone, PaperText::tr("Take the letterhead and paper away"));
    if (done)
        done->effects << PaperText::tr("Letters are on plain A4 again.");
    return done;
}

Result<QByteArray> readLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Io,
                       PaperText::tr("“%1” could not be read: %2. The paper is as it was.")
                           .arg(QFileInfo(path).fileName(), file.errorString()),
                       u"logo"_s);
    const QByteArray logo = file.read(mostLogoBytes + 1);
    if (const Result<> usable = checkLogo(logo); !usable)
        return tl::unexpected(usable.error());
    return cleanLogo(logo);
}

Result<ComposedLetter> frozenOnPaper(const Connection &connection, const Letter &letter)
{
    Result<ComposedLetter> frozen = frozenLetter(letter);
    if (!frozen)
        return frozen;
    if (!letter.paper.isEmpty()) {
        const auto kept = Repository<OfficePaper>(connection).byId(paperOf(letter));
        if (kept) {
            frozen->paper = paperOf(*kept);
            return frozen;
        }
        if (kept.error().kind != ErrorKind::NotFound)
            return tl::unexpected(kept.error());
    }
    const auto paper = officePaper(connection);
    if (!paper)
        return tl::unexpected(paper.error());
    frozen->paper = paperFor(*paper, frozen->templateId);
    frozen->paperIsOfToday = true;
    return frozen;
}

QString paperNotice(const ComposedLetter &frozen)
{
    return frozen.paperIsOfToday
        ? PaperText::tr("What this letter was printed on is not on record: it is shown on the "
                        "letterhead and paper of today.")
        : QString();
}

Result<> keepPaper(const Connection &connection, const Transaction &proof, const LetterPaper &paper)
{
    const Repository<OfficePaper> papers(connection);
    const Id<OfficePaper> id = keptPaperId(paper);
    const auto there = papers.byId(id);
    if (there && !there->deleted)
        return {};
    if (!there && there.error().kind != ErrorKind::NotFound)
        return tl::unexpected(there.error());
    OfficePaper kept = recordOf(paper);
    kept.id = id;
    return papers.save(proof, kept);
}

} // namespace habeas
