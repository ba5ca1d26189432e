#include "app/actions/session/longwrite.h"

#include "app/actions/deadlines/livedeadlines.h"
#include "app/vault/breath.h"

#include <QCoreApplication>

#include <algorithm>

namespace habeas {

namespace {

struct LongWriteText
{
    Q_DECLARE_TR_FUNCTIONS(LongWrite)
};

constexpr qint64 TellEvery = 15; // milliseconds

} // namespace

LongWrite::LongWrite(Session &session, Progress progress, qsizetype parts)
    : m_session(session)
    , m_progress(std::move(progress))
    , m_parts(std::max<qsizetype>(1, parts))
{
    if (!m_progress)
        return;
    m_since.start();
    m_breath = std::make_unique<Breath>(session.vault->connection(), [this] {
        return tell();
    });
    liveDeadlines(session).setProgress([this](qsizetype done, qsizetype all) {
        m_done = m_parts + (all > 0 ? m_parts * done / all : 0);
        return tell();
    });
}

LongWrite::~LongWrite()
{
    if (m_progress)
        liveDeadlines(m_session).setProgress({});
}

Result<> LongWrite::step()
{
    if (m_progress && !tell())
        return failure(ErrorKind::Cancelled,
                       LongWriteText::tr("This was stopped. Nothing was changed."));
    m_done = std::min(m_done + 1, m_parts);
    return {};
}

bool LongWrite::tell()
{
    if (m_since.elapsed() < TellEvery)
        return true;
    const bool going = m_progress(m_done, 2 * m_parts);
    m_since.restart();
    return going;
}

} // namespace habeas
