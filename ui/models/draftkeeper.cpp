#include "ui/models/draftkeeper.h"

#include "app/actions/records/draftactions.h"
#include "app/base/id.h"
#include "app/vault/breath.h"

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

void DraftKeeper::keepNow()
{
    const bool pending = m_timer.isActive();
    m_timer.stop();
    if (pending || (m_kept && m_draft.open))
        write(false);
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

void DraftKeeper::write(bool open)
{
    if (m_workbench.isNull())
        return;
    if (open && Breath::isHeld(m_workbench->connection())) {
        m_timer.start(); // a long write is under way in this window
        return;
    }
    m_draft.open = open;
    m_draft.content = m_content();
    if (m_draft.content.isEmpty()) {
        discard();
        return;
    }
    if (const Result<> kept = keepDraft(m_workbench->session(), m_draft); kept)
        m_kept = true;
    else
        emit m_workbench->failed(kept.error());
}

} // namespace habeas::ui
