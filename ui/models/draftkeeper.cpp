#include "ui/models/draftkeeper.h"

#include "app/actions/records/draftactions.h"
#include "app/base/id.h"
#include "app/vault/breath.h"

#include <utility>

namespace habeas::ui {

DraftKeeper::DraftKeeper(Workbench &workbench, Draft draft, std::function<QString()> content,
                         QObject *parent)
    : QObject(parent)
    , m_workbench(&workbench)
    , m_draft(std::move(draft))
    , m_content(std::move(content))
    , m_kept(!m_draft.id.isNull())
{
    if (!m_kept)
        m_draft.id = newUuid();
    m_timer.setSingleShot(true);
    m_timer.setInterval(Delay);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        write(true);
    });
}

void DraftKeeper::countAsEmpty(const QString &content)
{
    m_empty = content;
}

/// A running timer is not started again: who types without a pause is kept all the same.
void DraftKeeper::touch()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void DraftKeeper::flush()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    write(true);
}

bool DraftKeeper::keepNow()
{
    const bool pending = m_timer.isActive();
    m_timer.stop();
    return (!pending && !(m_kept && m_draft.open)) || write(false);
}

void DraftKeeper::discard()
{
    m_timer.stop();
    if (!m_kept || m_workbench.isNull())
        return;
    if (const Result<> gone = discardDraft(m_workbench->session(), m_draft.id); gone)
        m_kept = false;
    else
        emit m_workbench->failed(gone.error());
}

void DraftKeeper::startAgain()
{
    discard();
    m_draft.id = newUuid();
    m_kept = false;
}

bool DraftKeeper::write(bool open)
{
    if (m_workbench.isNull())
        return true; // there is nothing left to write to
    if (open && Breath::isHeld(m_workbench->connection())) {
        m_timer.start(); // a long write is under way in this window
        return false;
    }
    m_draft.open = open;
    m_draft.content = m_content();
    if (m_draft.content.isEmpty() || m_draft.content == m_empty) {
        discard();
        return true;
    }
    if (const Result<> kept = keepDraft(m_workbench->session(), m_draft); !kept) {
        fail(kept.error());
        return false;
    }
    m_kept = true;
    if (std::exchange(m_failing, false))
        emit m_workbench->mended();
    return true;
}

void DraftKeeper::fail(const Error &error)
{
    m_timer.start();
    if (!std::exchange(m_failing, true))
        emit m_workbench->failed(error);
}

} // namespace habeas::ui
