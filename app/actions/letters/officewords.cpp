#include "app/actions/letters/officewords.h"

#include "app/actions/records/recordactions.h"
#include "app/casefile/officepapers.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct WordText
{
    Q_DECLARE_TR_FUNCTIONS(OfficeWords)
};

Result<std::optional<OfficeWord>> kept(Session &session, const QString &word)
{
    const auto words = Repository<OfficeWord>(session.vault->connection()).all();
    if (!words)
        return tl::unexpected(words.error());
    for (const OfficeWord &one : *words) {
        if (one.word.compare(word, Qt::CaseInsensitive) == 0)
            return std::optional(one);
    }
    return std::optional<OfficeWord>();
}

} // namespace

Result<Done> addOfficeWord(Session &session, const QString &word)
{
    const QString wanted = word.trimmed();
    static const QRegularExpression form(u"\\A[\\p{L}\\p{M}'’-]{1,60}\\z"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    if (!form.match(wanted).hasMatch())
        return refused(
            WordText::tr("“%1” is not one word, so it was not added.").arg(wanted.left(60)),
            u"word"_s);
    const auto before = kept(session, wanted);
    if (!before)
        return tl::unexpected(before.error());
    if (before->has_value())
        return Done { {}, {}, { WordText::tr("The office has this word already.") } };
    OfficeWord record;
    record.id = newId<OfficeWord>();
    record.word = wanted;
    return saveRecord(session, record, WordText::tr("Add “%1” to the office's words").arg(wanted));
}

Result<Done> removeOfficeWord(Session &session, const QString &word)
{
    const auto before = kept(session, word.trimmed());
    if (!before)
        return tl::unexpected(before.error());
    if (!before->has_value())
        return failure(ErrorKind::NotFound,
                       WordText::tr("“%1” is not among the office's words.").arg(word.left(60)),
                       u"word"_s);
    OfficeWord record = **before;
    record.deleted = true;
    return saveRecord(session, record,
                      WordText::tr("Take “%1” out of the office's words").arg(record.word));
}

} // namespace habeas
