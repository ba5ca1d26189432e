#include "app/vault/breath.h"

#include "app/vault/connection.h"
#include "app/vault/texts.h"

#include <sqlite3.h>

namespace habeas {

namespace {

constexpr const char *Name = "habeas-breath";
constexpr qsizetype Steps = 32;

Breath *heldBy(sqlite3 *handle)
{
    return static_cast<Breath *>(sqlite3_get_clientdata(handle, Name));
}

} // namespace

Breath::Breath(const Connection &connection, Ask ask)
    : m_handle(connection.handle())
    , m_ask(std::move(ask))
    , m_outer(heldBy(m_handle))
{
    sqlite3_set_clientdata(m_handle, Name, this, nullptr);
}

Breath::~Breath()
{
    sqlite3_set_clientdata(m_handle, Name, m_outer, nullptr);
}

bool Breath::isHeld(const Connection &connection)
{
    return heldBy(connection.handle()) != nullptr;
}

Result<> breathe(sqlite3 *handle, qsizetype step)
{
    if (step % Steps != 0)
        return {};
    const Breath *breath = heldBy(handle);
    if (breath == nullptr || breath->m_ask())
        return {};
    return failure(ErrorKind::Cancelled, VaultTexts::tr("This was stopped. Nothing was changed."));
}

} // namespace habeas
