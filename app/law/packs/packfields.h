#pragma once

#include "app/base/dates/civilday.h"
#include "app/law/packs/rulepack.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace habeas {

/// Reads the keys of one object of a rule pack and remembers the first thing that is wrong, with
/// its place. After an error every answer is empty, so that a reader need not ask at each step.
class PackFields
{
public:
    /// error outlives this; where names the object for the message ("rule KZ-04"), empty at the
    /// top.
    PackFields(QJsonObject object, QString file, QString where, std::optional<Error> &error);

    /// Fields of the object under a key.
    [[nodiscard]] PackFields inside(const QString &key, const QString &where) const;

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    [[nodiscard]] QStringList keys() const { return m_object.keys(); }

    /// Refuses every key that is not in the list.
    void allow(const QStringList &keys) const;

    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] QString optionalText(const QString &key) const;
    [[nodiscard]] QString oneOf(const QString &key, const QStringList &allowed) const;
    [[nodiscard]] QStringList texts(const QString &key) const;
    [[nodiscard]] LocalText localText(const QString &key) const;
    [[nodiscard]] LocalText optionalLocalText(const QString &key) const;
    /// Nothing where the key is missing or null.
    [[nodiscard]] std::optional<int> optionalNumber(const QString &key, int least, int most) const;
    [[nodiscard]] std::optional<CivilDay> optionalDay(const QString &key) const;
    [[nodiscard]] bool yes(const QString &key) const;
    [[nodiscard]] QJsonArray list(const QString &key) const;

    [[nodiscard]] bool isFine() const { return !m_error.has_value(); }

    void expected(const QString &key, const QString &what) const;
    void objectTo(const QString &message) const;

private:
    QJsonObject m_object;
    QString m_file;
    QString m_where;
    std::optional<Error> &m_error;
};

} // namespace habeas
