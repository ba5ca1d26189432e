#include "app/vault/changejson.h"

#include "app/vault/engine.h"

#include <QJsonDocument>

#include <sqlite3.h>

namespace habeas {

using namespace Qt::StringLiterals;

QJsonValue valueToJson(sqlite3_value *value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return QJsonValue(static_cast<qint64>(sqlite3_value_int64(value)));
    case SQLITE_FLOAT:
        return QJsonValue(sqlite3_value_double(value));
    case SQLITE_TEXT: {
        const auto *utf8 = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return QString::fromUtf8(utf8, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        const QByteArray hex = QByteArray(bytes, sqlite3_value_bytes(value)).toHex();
        return QJsonObject { { u"hex"_s, QString::fromLatin1(hex) } };
    }
    default:
        return QJsonValue::Null;
    }
}

void bindJson(Statement &statement, int index, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: // no column gives one
    case QJsonValue::Array:
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        statement.bindNull(index);
        return;
    case QJsonValue::Double:
        if (value.toVariant().typeId() == QMetaType::LongLong)
            statement.bind(index, value.toInteger());
        else
            statement.bind(index, value.toDouble());
        return;
    case QJsonValue::String:
        statement.bind(index, value.toString());
        return;
    case QJsonValue::Object:
        statement.bindBlob(index, QByteArray::fromHex(value[u"hex"].toString().toLatin1()));
        return;
    }
}

bool sameValues(const QJsonObject &a, const QJsonObject &b)
{
    if (a.size() != b.size())
        return false;
    for (auto it = a.begin(); it != a.end(); ++it) {
        const auto other = b.find(it.key());
        if (other == b.end() || other.value() != it.value())
            return false;
    }
    return true;
}

QString operationWord(Change::Operation operation)
{
    switch (operation) {
    case Change::Operation::Insert:
        return u"insert"_s;
    case Change::Operation::Update:
        return u"update"_s;
    case Change::Operation::Delete:
        return u"delete"_s;
    }
    Q_UNREACHABLE();
}

Change::Operation operationFromWord(const QString &word)
{
    if (word == "insert"_L1)
        return Change::Operation::Insert;
    return word == "delete"_L1 ? Change::Operation::Delete : Change::Operation::Update;
}

QString kindWord(Gesture::Kind kind)
{
    switch (kind) {
    case Gesture::Kind::Do:
        return u"do"_s;
    case Gesture::Kind::Undo:
        return u"undo"_s;
    case Gesture::Kind::Redo:
        return u"redo"_s;
    }
    Q_UNREACHABLE();
}

Gesture::Kind kindFromWord(const QString &word)
{
    if (word == "undo"_L1)
        return Gesture::Kind::Undo;
    return word == "redo"_L1 ? Gesture::Kind::Redo : Gesture::Kind::Do;
}

QString patchText(const QJsonObject &patch)
{
    return QString::fromUtf8(QJsonDocument(patch).toJson(QJsonDocument::Compact));
}

} // namespace habeas
