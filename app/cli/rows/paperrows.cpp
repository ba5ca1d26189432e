#include "app/cli/rows/paperrows.h"

#include "app/records/store/anyrepository.h"
#include "app/records/store/bin.h"
#include "app/records/store/documentcopies.h"
#include "app/records/store/drafts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

} // namespace

Result<QList<ListRow>> documentCopyRows(const Connection &connection)
{
    const auto all = readDocumentCopies(connection);
    if (!all)
        return tl::unexpected(all.error());
    QList<ListRow> rows;
    for (const DocumentCopy &one : *all) {
        const QJsonObject json { { u"id"_s, one.id.toString(QUuid::WithoutBraces) },
                                 { u"document"_s, one.document.toString(QUuid::WithoutBraces) },
                                 { u"title"_s, one.title },
                                 { u"sha256"_s, one.sha256 },
                                 { u"file_name"_s, one.fileName },
                                 { u"at"_s, moment(one.at) } };
        rows << ListRow { json, { moment(one.at), one.title, one.fileName }, {} };
    }
    return rows;
}

Result<QList<ListRow>> draftRows(const Connection &connection)
{
    const auto all = readDrafts(connection);
    if (!all)
        return tl::unexpected(all.error());
    QList<ListRow> rows;
    for (const Draft &draft : *all) {
        const QJsonObject content = QJsonDocument::fromJson(draft.content.toUtf8()).object();
        const QString about = content.value(u"table"_s).toString();
        const QString ref = content.value(u"case"_s).toString();
        const QJsonObject json { { u"id"_s, draft.id.toString(QUuid::WithoutBraces) },
                                 { u"form"_s, draft.form },
                                 { u"case"_s, ref },
                                 { u"saved_at"_s, moment(draft.savedAt) },
                                 { u"open"_s, draft.open },
                                 { u"content"_s, content } };
        rows << ListRow { json, { moment(draft.savedAt), draft.form, about, ref }, {} };
    }
    return rows;
}

Result<QList<ListRow>> binRows(const Connection &connection)
{
    const auto bin = readBin(connection);
    if (!bin)
        return tl::unexpected(bin.error());
    QList<ListRow> rows;
    for (const BinLine &line : *bin) {
        const QString table = QString::fromLatin1(line.record.shape->kind.table);
        const QString id = line.record.id.toString(QUuid::WithoutBraces);
        const QString ref = caseRefOf(connection, line.record).value_or(QString());
        const QString at = line.at.isValid() ? moment(line.at) : QString();
        const QJsonObject json { { u"id"_s, id },
                                 { u"table"_s, table },
                                 { u"case"_s, ref },
                                 { u"at"_s, at },
                                 { u"by"_s, line.author } };
        rows << ListRow { json, { at, line.author, table, ref, id }, {} };
    }
    return rows;
}

} // namespace habeas
