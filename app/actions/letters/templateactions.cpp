#include "app/actions/letters/templateactions.h"

#include "app/actions/session/gesture.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/phrases.h"
#include "app/letters/template/templatecheck.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(TemplateActions)
};

Result<QList<LetterTemplate>> allVersions(const Connection &connection)
{
    auto all = Repository<LetterTemplate>(connection).all();
    if (!all)
        return all;
    all->removeIf([](const LetterTemplate &version) {
        return version.sealed;
    });
    // Ids begin with the moment they were made.
    std::ranges::sort(*all, [](const LetterTemplate &a, const LetterTemplate &b) {
        return a.id.text() > b.id.text();
    });
    return all;
}

const LetterTemplate *inUse(const QList<LetterTemplate> &versions, const QString &key,
                            Language language)
{
    const auto found = std::ranges::find_if(versions, [&](const LetterTemplate &version) {
        return version.inUse && version.key == key && version.language == languageCode(language);
    });
    return found == versions.end() ? nullptr : &*found;
}

QString versionName(const LetterTemplate &version)
{
    return u"office %1"_s.arg(version.number.value_or(1));
}

bool isShipped(const QString &key, Language language)
{
    return shippedTemplate(key, language).has_value();
}

TemplateDraft draftOf(const LetterTemplate &version, Language language)
{
    return { version.key,     language,        version.title,
             version.subject, version.content, version.needsRequests };
}

bool isSame(const LetterTemplate &version, const TemplateDraft &draft)
{
    return version.title == draft.title.trimmed() && version.subject == draft.subject
        && version.content == draft.content && version.needsRequests == draft.needsRequests;
}

/// Uses one version and no other of its key and language, in the same transaction.
Result<> useOnly(const Connection &connection, const Transaction &proof,
                 const QList<LetterTemplate> &versions, const QString &key, Language language,
                 Id<LetterTemplate> id)
{
    for (LetterTemplate version : versions) {
        if (version.key != key || version.language != languageCode(language)
            || version.inUse == (version.id == id))
            continue;
        version.inUse = version.id == id;
        if (const Result<> saved = Repository<LetterTemplate>(connection).save(proof, version);
            !saved)
            return saved;
    }
    return {};
}

QString whichOne(const QString &title, Language language)
{
    return u"%1 (%2)"_s.arg(title, languageTitle(language));
}

} // namespace

Result<QList<TemplateEntry>> templateEntries(const Connection &connection)
{
    const auto versions = allVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    QList<TemplateEntry> entries;
    for (const TemplateInfo &info : shippedTemplates()) {
        for (const Language language : info.languages) {
            const LetterTemplate *own = inUse(*versions, info.id, language);
            entries << TemplateEntry { info.id,
                                       language,
                                       own ? own->title : info.title,
                                       own ? versionName(*own) : info.version,
                                       true,
                                       own != nullptr };
        }
    }
    const qsizetype shipped = entries.size();
    for (const LetterTemplate &version : *versions) {
        const auto language = languageFromCode(version.language);
        if (!language || inUse(*versions, version.key, *language) != &version
            || isShipped(version.key, *language))
            continue;
        entries << TemplateEntry { version.key,          *language, version.title,
                                   versionName(version), false,     true };
    }
    std::ranges::sort(entries.begin() + shipped, entries.end(), {}, &TemplateEntry::title);
    return entries;
}

Result<QList<TemplateInfo>> templatesToWriteWith(const Connection &connection)
{
    const auto entries = templateEntries(connection);
    if (!entries)
        return tl::unexpected(entries.error());
    QList<TemplateInfo> all;
    for (const TemplateEntry &entry : *entries) {
        auto there = std::ranges::find(all, entry.key, &TemplateInfo::id);
        if (there == all.end()) {
            all << TemplateInfo { entry.key, entry.title, entry.version, {} };
            there = all.end() - 1;
        }
        there->languages << entry.language;
        if (entry.language == screenLanguage())
            there->title = entry.title;
    }
    return all;
}

Result<std::optional<OfficeTemplate>> officeTemplate(const Connection &connection,
                                                     const QString &key, Language language)
{
    const auto versions = allVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    const LetterTemplate *own = inUse(*versions, key, language);
    if (!own)
        return std::optional<OfficeTemplate>();
    return std::optional(OfficeTemplate { own->title, versionName(*own), own->subject, own->content,
                                          own->needsRequests });
}

Result<TemplateDraft> templateInUse(const Connection &connection, const QString &key,
                                    Language language)
{
    const auto versions = allVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    if (const LetterTemplate *own = inUse(*versions, key, language))
        return draftOf(*own, language);
    const auto shipped = shippedTemplate(key, language);
    if (!shipped)
        return tl::unexpected(shipped.error());
    return TemplateDraft { key,
                           language,
                           shipped->info.title,
                           shipped->subject,
                           shipped->text,
                           shipped->info.needs.contains(u"requests"_s) };
}

Result<QList<LetterTemplate>> templateVersions(const Connection &connection, const QString &key,
                                               Language language)
{
    auto versions = allVersions(connection);
    if (versions)
        versions->removeIf([&](const LetterTemplate &version) {
            return version.key != key || version.language != languageCode(language);
        });
    return versions;
}

QStringList faultsIn(const TemplateDraft &draft)
{
    QStringList faults;
    static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{0,59}\\z"_s);
    if (!form.match(draft.key).hasMatch())
        faults << TemplateText::tr("“%1” cannot be a template's short name. Use small Latin "
                                   "letters, digits and hyphens, a letter first.")
                      .arg(draft.key.left(60));
    if (draft.title.trimmed().isEmpty())
        faults << TemplateText::tr(
            "The template has no title. Type what it is called in the list.");
    for (const TemplateProblem &problem : subjectProblems(draft.subject, draft.key))
        faults << TemplateText::tr("Subject line: %1").arg(problem.message);
    for (const TemplateProblem &problem : templateProblems(draft.content, draft.key))
        faults << problem.message;
    return faults;
}

Result<Done> saveTemplate(Session &session, const TemplateDraft &draft)
{
    const QStringList faults = faultsIn(draft);
    if (!faults.isEmpty())
        return refused(TemplateText::tr("The template was not kept: %1").arg(faults.first()),
                       u"template"_s);
    const Connection &connection = session.vault->connection();
    const auto versions = allVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    const LetterTemplate *before = inUse(*versions, draft.key, draft.language);
    if (before && isSame(*before, draft))
        return Done { {}, {}, { TemplateText::tr("This is the version that is used already.") } };

    LetterTemplate version;
    version.id = newId<LetterTemplate>();
    version.key = draft.key;
    version.language = languageCode(draft.language);
    int last = 0;
    for (const LetterTemplate &other : *versions) {
        if (other.key == version.key && other.language == version.language)
            last = std::max(last, other.number.value_or(0));
    }
    version.number = last + 1;
    version.title = draft.title.trimmed();
    version.subject = draft.subject;
    version.content = draft.content;
    version.needsRequests = draft.needsRequests;
    if (const auto shipped = shippedTemplate(draft.key, draft.language))
        version.base = shipped->info.version;
    version.by = session.author;
    version.saved = PartialDate::fromDay(today(session.clock));
    version.inUse = true;
    const QString words = TemplateText::tr("Change the letter template %1")
                              .arg(whichOne(version.title, draft.language));
    const auto saved = performGesture(session, words, [&](const Transaction &proof) -> Result<> {
        Result<> done = useOnly(connection, proof, *versions, version.key, draft.language, {});
        if (done)
            done = Repository<LetterTemplate>(connection).save(proof, version);
        return done;
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet,
                  words,
                  { version.base.isEmpty()
                        ? TemplateText::tr("Letters can be written with it now.")
                        : TemplateText::tr("It is used in the place of the program's own, which is "
                                           "kept as it was.") } };
}

Result<Done> resetTemplate(Session &session, const QString &key, Language language)
{
    const Connection &connection = session.vault->connection();
    const auto versions = allVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    const LetterTemplate *own = inUse(*versions, key, language);
    if (!own)
        return failure(ErrorKind::NotFound,
                       TemplateText::tr("The office uses no template “%1” of its own in this "
                                        "language (%2), so nothing was changed.")
                           .arg(key, languageTitle(language)),
                       key);
    const QString words
        = TemplateText::tr("Reset the letter template %1").arg(whichOne(own->title, language));
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return useOnly(connection, proof, *versions, key, language, {});
    });
    if (!saved)
        return tl::unexpected(saved.error());
    return Done { saved->changeSet,
                  words,
                  { isShipped(key, language)
                        ? TemplateText::tr("The program's own template is used again.")
                        : TemplateText::tr("No letter is written with it any more; its versions "
                                           "are kept.") } };
}

Result<Done> restoreTemplate(Session &session, Id<LetterTemplate> id)
{
    const Connection &connection = session.vault->connection();
    const auto versions = allVersions(connection);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto wanted = std::ranges::find(*versions, id, &LetterTemplate::id);
    const auto language
        = wanted == versions->end() ? std::nullopt : languageFromCode(wanted->language);
    if (!language)
        return failure(
            ErrorKind::NotFound,
            TemplateText::tr("This version of the template is not in the vault. Choose one of its "
                             "versions from the list; the template is as it was."),
            id.text());
    const QString words = TemplateText::tr("Restore version %1 of the letter template %2")
                              .arg(wanted->number.value_or(1))
                              .arg(whichOne(wanted->title, *language));
    const auto saved = performGesture(session, words, [&](const Transaction &proof) {
        return useOnly(connection, proof, *versions, wanted->key, *language, id);
    });
    if (!saved)
        return tl::unexpected(saved.error());
    Done done { saved->changeSet, words, {} };
    if (done.changeSet.isNull())
        done.effects << TemplateText::tr("This is the version that is used already.");
    return done;
}

} // namespace habeas
