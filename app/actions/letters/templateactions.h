#pragma once

#include "app/actions/session/session.h"
#include "app/casefile/officepapers.h"
#include "app/letters/composer.h"

namespace habeas {

/// A letter template as it is edited, in one language.
struct TemplateDraft
{
    QString key; ///< small Latin letters, digits and hyphens
    Language language = Language::English;
    QString title;
    QString subject;
    QString content;
    bool needsRequests = false;

    friend bool operator==(const TemplateDraft &, const TemplateDraft &) = default;
};

/// One line of the list of templates.
struct TemplateEntry
{
    QString key;
    Language language = Language::English;
    QString title;
    QString version; ///< of what is used: the shipped one's, or "office 3"
    bool shipped = false; ///< the program brings one under that key
    bool office = false; ///< the office's own is used
};

/// Every template there is to write with, shipped ones first, by title.
[[nodiscard]] Result<QList<TemplateEntry>> templateEntries(const Connection &connection);
/// The same as the composer offers them: one for each key, with its languages.
[[nodiscard]] Result<QList<TemplateInfo>> templatesToWriteWith(const Connection &connection);
/// The office's own that is in use; nothing where the shipped one is.
[[nodiscard]] Result<std::optional<OfficeTemplate>>
officeTemplate(const Connection &connection, const QString &key, Language language);
/// What is used now, ready to be edited: the office's own, else the shipped one. NotFound, and
/// refused where it is not in that language.
[[nodiscard]] Result<TemplateDraft> templateInUse(const Connection &connection, const QString &key,
                                                  Language language);
/// The office's versions, newest first.
[[nodiscard]] Result<QList<LetterTemplate>> templateVersions(const Connection &connection,
                                                             const QString &key, Language language);

/// Keeps it as the office's newest version and uses it; earlier versions stay. Refuses what
/// templateProblems() finds, saying where, and a name no template can have. Nothing happens where
/// it is what is used already.
[[nodiscard]] Result<Done> saveTemplate(Session &session, const TemplateDraft &draft);
/// The shipped template is used again; a template the office has made is used no more. Every
/// version stays and can be restored.
[[nodiscard]] Result<Done> resetTemplate(Session &session, const QString &key, Language language);
/// Uses one of the kept versions again, as it was.
[[nodiscard]] Result<Done> restoreTemplate(Session &session, Id<LetterTemplate> id);

/// A template as a file another office can import: JSON, with nothing about people in it.
[[nodiscard]] QByteArray writeTemplateFile(const TemplateDraft &draft);
/// What becomes of a template's own faults: refused, or left for whoever edits it.
enum class TemplateFaults { Refused, Left };
/// Refused, naming the file and what is wrong, where it is not one, or not safe.
[[nodiscard]] Result<TemplateDraft>
readTemplateFile(const QByteArray &bytes, const QString &fileName,
                 TemplateFaults faults = TemplateFaults::Refused);
/// Everything that stands against keeping it, in the order of the text; empty where nothing does.
[[nodiscard]] QStringList faultsIn(const TemplateDraft &draft);

} // namespace habeas
