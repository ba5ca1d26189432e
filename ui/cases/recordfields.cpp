#include "ui/cases/recordfields.h"

#include "app/casefile/anyrecord.h"
#include "app/casefile/filekind.h"
#include "app/casefile/judgmentkind.h"
#include "app/casefile/lengthfield.h"
#include "app/letters/template/lettertemplates.h"
#include "ui/cases/recordtitles.h"
#include "ui/cases/words.h"
#include "ui/models/fieldnames.h"

#include <QCoreApplication>
#include <QTextDocumentFragment>

#include <string_view>
#include <type_traits>

namespace habeas::ui {

namespace {

struct RecordFields
{
    Q_DECLARE_TR_FUNCTIONS(RecordFields)
};

template<class Visitor>
void eachRecord(const CaseFolder &folder, Visitor &&visit)
{
    visit(folder.file);
    CaseFolder::eachList(folder, [&visit](const auto &list) {
        for (const auto &record : list)
            visit(record);
    });
}

/// A hash without a space would push the panel's other words out of sight.
QString inGroups(const QString &hash)
{
    constexpr qsizetype group = 16;
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += group)
        groups << hash.mid(at, group);
    return groups.join(u' ');
}

/// Turns the fields of one record into lines, through its describe().
class FieldReader
{
public:
    FieldReader(const CaseFolder &folder, const char *table, RecordText &text)
        : m_folder(folder)
        , m_table(table)
        , m_text(text)
    {
    }

    template<class T>
    void operator()(const char *name, const T &value, FieldRule rule = {})
    {
        const std::string_view field(name);
        const QString text = worded(name, value, rule);
        // The page is about its case; what a file is like nobody types, so it is not missed.
        const bool ofFile = field == "sha256" || field == "size" || field == "media_type";
        // A box that nobody ticked says nothing: it is neither a "no" nor missed.
        const bool untold = ofFile || std::is_same_v<T, bool>;
        if (field != "case" && field != m_leftOut && !(untold && text.isEmpty()))
            add(fieldName(m_table.data(), name), text);
    }

    /// A field that tells nothing of this record.
    void leaveOut(std::string_view field) { m_leftOut = field; }

    void add(const QString &label, const QString &text)
    {
        if (text.isEmpty())
            m_text.missing << label;
        else
            m_text.fields.append({ label, text });
    }

private:
    [[nodiscard]] QString worded(std::string_view field, const QString &value, FieldRule rule) const
    {
        if (rule.codes != nullptr)
            return codeText(rule.codes, value);
        if (field == "media_type")
            return fileKind(value, screenLanguage());
        if (m_table == "letter" && field == "text")
            return QTextDocumentFragment::fromHtml(value).toPlainText();
        if (m_table == "letter" && field == "template")
            return templateTitle(value);
        if (rule.form == FieldRule::Form::RecordIds)
            return citedTitles(value);
        if (rule.form == FieldRule::Form::Language)
            return codeText("language", value);
        if (rule.form == FieldRule::Form::Script)
            return codeText("script", value);
        if (rule.form == FieldRule::Form::Sha256)
            return inGroups(value);
        return fieldWords({ field.data(), static_cast<qsizetype>(field.size()) }, value);
    }

    [[nodiscard]] QString worded(std::string_view, bool value, FieldRule) const
    {
        return value ? RecordFields::tr("yes") : QString();
    }

    [[nodiscard]] QString worded(std::string_view, const std::optional<int> &value, FieldRule) const
    {
        return value ? QString::number(*value) : QString();
    }

    [[nodiscard]] QString worded(std::string_view, const PartialDate &value, FieldRule) const
    {
        const QString printed = dateText(value, DateStyle::Long);
        if (value.typed().isEmpty())
            return printed;
        return RecordFields::tr("%1 (typed as “%2”)").arg(printed, value.typed());
    }

    [[nodiscard]] QString worded(std::string_view, const Money &value, FieldRule) const
    {
        return moneyText(value);
    }

    [[nodiscard]] QString worded(std::string_view, const LawReference &value, FieldRule) const
    {
        return lawText(value);
    }

    template<class Other>
    [[nodiscard]] QString worded(std::string_view, const Id<Other> &value, FieldRule) const
    {
        if (value.isNull())
            return {};
        const QString title = recordTitle(m_folder, value.uuid());
        return title.isEmpty() ? RecordFields::tr("a record kept outside this case") : title;
    }

    [[nodiscard]] QString citedTitles(const QString &ids) const
    {
        QStringList titles;
        for (const QString &id : ids.split(u' ', Qt::SkipEmptyParts)) {
            const QString title = recordTitle(m_folder, QUuid(id));
            if (!title.isEmpty())
                titles << title;
        }
        return titles.join(u'\n');
    }

    const CaseFolder &m_folder;
    std::string_view m_table;
    std::string_view m_leftOut;
    RecordText &m_text;
};

} // namespace

RecordText readRecord(const CaseFolder &folder, const QUuid &record)
{
    RecordText text;
    eachRecord(folder, [&](const auto &candidate) {
        using R = std::decay_t<decltype(candidate)>;
        if (candidate.id.uuid() != record || !text.kind.isEmpty())
            return;
        text.kind = kindName(QString::fromLatin1(R::kind.table));
        text.title = titleOf(folder, candidate);
        text.sealed = candidate.sealed;
        FieldReader reader(folder, R::kind.table, text);
        if constexpr (std::is_same_v<R, Sentence>) { // "other" stands there only to fill it
            if (candidate.type == u"other" && needsNoKind(anyOf(candidate)))
                reader.leaveOut("type");
        }
        R::describe(candidate, reader);
        reader.add(noteName(), candidate.note);
        reader.add(sourcesName(), sourceTitles(folder, candidate.sources).join(u'\n'));
    });
    return text;
}

QString recordTitle(const CaseFolder &folder, const QUuid &record)
{
    QString title;
    eachRecord(folder, [&](const auto &candidate) {
        if (candidate.id.uuid() == record && title.isEmpty())
            title = titleOf(folder, candidate);
    });
    return title;
}

QByteArray tableOf(const CaseFolder &folder, const QUuid &record)
{
    QByteArray table;
    eachRecord(folder, [&]<class R>(const R &candidate) {
        if (candidate.id.uuid() == record)
            table = R::kind.table;
    });
    return table;
}

QUuid parentOf(const CaseFolder &folder, const QUuid &record)
{
    QUuid parent;
    eachRecord(folder, [&](const auto &candidate) {
        if (candidate.id.uuid() == record)
            parent = anyOf(candidate).parent();
    });
    return parent;
}

QStringList sourceTitles(const CaseFolder &folder, const QList<Id<Source>> &sources)
{
    QStringList titles;
    for (const Id<Source> &id : sources)
        for (const Source &source : folder.sources)
            if (source.id == id)
                titles << titleOf(folder, source);
    return titles;
}

QList<QUuid> recordIds(const CaseFolder &folder)
{
    QList<QUuid> ids;
    eachRecord(folder, [&ids](const auto &record) {
        ids << record.id.uuid();
    });
    return ids;
}

} // namespace habeas::ui
