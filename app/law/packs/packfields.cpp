#include "app/law/packs/packfields.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PackText
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

const QStringList &languageCodes()
{
    static const QStringList codes { u"en"_s, u"ru"_s, u"kk"_s };
    return codes;
}

} // namespace

PackFields::PackFields(QJsonObject object, QString file, QString where, std::optional<Error> &error)
    : m_object(std::move(object))
    , m_file(std::move(file))
    , m_where(std::move(where))
    , m_error(error)
{
}

PackFields PackFields::inside(const QString &key, const QString &where) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isObject())
        expected(key, PackText::tr("a group of keys in braces"));
    return { value.toObject(), m_file, where, m_error };
}

void PackFields::allow(const QStringList &keys) const
{
    const QStringList present = m_object.keys();
    for (const QString &key : present) {
        if (!keys.contains(key))
            expected(key, PackText::tr("one of these keys only: %1").arg(keys.join(u", "_s)));
    }
}

QString PackFields::text(const QString &key) const
{
    const QString value = optionalText(key);
    if (value.isEmpty())
        expected(key, PackText::tr("a text"));
    return value;
}

QString PackFields::optionalText(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isString() || value.toString().trimmed().isEmpty())
        expected(key, PackText::tr("a text"));
    return value.toString();
}

QString PackFields::oneOf(const QString &key, const QStringList &allowed) const
{
    QString value = m_object.value(key).toString();
    if (!allowed.contains(value)) {
        expected(key, PackText::tr("one of: %1").arg(allowed.join(u", "_s)));
        return {};
    }
    return value;
}

QStringList PackFields::texts(const QString &key) const
{
    QStringList values;
    if (!has(key))
        return values;
    const QJsonArray array = list(key);
    for (const QJsonValue &value : array) {
        if (!value.isString() || value.toString().trimmed().isEmpty()) {
            expected(key, PackText::tr("a list of texts"));
            return {};
        }
        values << value.toString();
    }
    return values;
}

LocalText PackFields::localText(const QString &key) const
{
    LocalText text = optionalLocalText(key);
    if (!has(key))
        expected(key, PackText::tr("a text in English (en), and in ru and kk where there is one"));
    return text;
}

LocalText PackFields::optionalLocalText(const QString &key) const
{
    LocalText result;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return result;
    const QJsonObject texts = value.toObject();
    const QStringList present = texts.keys();
    bool good = value.isObject() && present.contains(u"en"_s);
    for (const QString &language : present) {
        const QString text = texts.value(language).toString().trimmed();
        good = good && languageCodes().contains(language) && !text.isEmpty();
        if (const auto known = languageFromCode(language))
            result.insert(*known, text);
    }
    if (!good) {
        expected(key, PackText::tr("a text in English (en), and in ru and kk where there is one"));
        return {};
    }
    return result;
}

std::optional<int> PackFields::optionalNumber(const QString &key, int least, int most) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(std::nan(""));
    if (!(number >= least && number <= most) || number != std::floor(number)) {
        expected(key, PackText::tr("a whole number from %1 to %2").arg(least).arg(most));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

std::optional<CivilDay> PackFields::optionalDay(const QString &key) const
{
    if (m_object.value(key).isUndefined() || m_object.value(key).isNull())
        return std::nullopt;
    const auto day = CivilDay::fromIso(m_object.value(key).toString());
    if (!day)
        expected(key, PackText::tr("a day such as 2022-03-12"));
    return day;
}

bool PackFields::yes(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        return false;
    if (!value.isBool() || !value.toBool())
        expected(key, PackText::tr("true, or the key left out"));
    return value.toBool();
}

QJsonArray PackFields::list(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        expected(key, PackText::tr("a list in square brackets"));
    return value.toArray();
}

void PackFields::expected(const QString &key, const QString &what) const
{
    if (m_where.isEmpty())
        objectTo(PackText::tr("“%1”: expected %2.").arg(key, what));
    else
        objectTo(PackText::tr("%1, “%2”: expected %3.").arg(m_where, key, what));
}

void PackFields::objectTo(const QString &message) const
{
    if (m_error)
        return;
    m_error = Error { ErrorKind::Refused,
                      PackText::tr("The rules in %1 were not loaded. %2 Correct the file and load "
                                   "it again.")
                          .arg(m_file, message),
                      m_file % u": "_s % message };
}

} // namespace habeas
