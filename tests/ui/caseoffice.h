#pragma once

#include "app/actions/files/exchangeactions.h"
#include "app/exchange/casefilejson.h"
#include "app/records/store/repository.h"
#include "ui/models/workbench.h"

#include <QAccessible>
#include <QWidget>

#include "tests/support/fixture.h"
#include "tests/support/heldclock.h"
#include "tests/support/temporaryvault.h"

namespace habeas::test {

/// An office with the acceptance case in a real vault, on 28 April 2023.
class CaseOffice
{
public:
    CaseOffice()
        : m_vault(m_clock.clock())
        , bench(Session { m_vault.take(), QStringLiteral("Aigul"), m_clock.clock() })
    {
        const CaseFile file = readCaseFile(acceptanceCase()).value();
        importCaseFile(bench.session(), file, QStringLiteral("case.json")).value();
    }

    [[nodiscard]] CaseFolder folder() const { return loadCase(bench.connection(), ref).value(); }

    [[nodiscard]] QString filePath(const QString &name) const { return m_vault.filePath(name); }

    const QString ref = QStringLiteral("KZ-2022-001");

private:
    HeldClock m_clock;
    TemporaryVault m_vault;

public:
    ui::Workbench bench;
};

/// Focusable widgets somebody who hears the screen could not tell apart.
[[nodiscard]] inline QStringList unnamedWidgets(QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
            continue;
        QAccessibleInterface *spoken
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (spoken == nullptr || spoken->text(QAccessible::Name).isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + u' '
                    + widget->objectName();
    }
    return found;
}

} // namespace habeas::test
