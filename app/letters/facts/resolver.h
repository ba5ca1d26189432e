#pragma once

#include "app/base/language.h"
#include "app/letters/composer.h"
#include "app/letters/facts/harmless.h"
#include "app/letters/template/lettervalue.h"
#include "app/letters/template/template.h"

#include <QHash>
#include <QSet>

namespace habeas {

enum class Escaping {
    Html, ///< for the letter's body
    Plain, ///< for its subject line
};

struct Resolved
{
    QString text;
    QSet<QUuid> records; ///< whose words it really uses
    QHash<QUuid, QStringList> told; ///< what it prints of each, once, in the order it is printed
    QStringList foreign; ///< texts it asked for that are not in the letter's language
    int names = 0; ///< how often it names the person
    int dates = 0; ///< how many dates of the record it gives
};

/// Fills the template from the values. Strict: a name that is not declared or that no letter may
/// use is an error even inside a section that is skipped; so is a variable with nothing in it.
/// Where the root's `blank` is set, every section is there once and a line of dots stands for what
/// is empty: a form to fill in by hand. Values are never read as template text. Which names are
/// closed depends on who reads it: what the office may print for itself, a letter may not.
[[nodiscard]] Result<Resolved> resolve(const std::vector<TemplateNode> &nodes,
                                       const LetterValue &root, Language language,
                                       Escaping escaping, Reader reader = Reader::Authorities);

/// Whether every name the template uses is declared and may be used for these readers; an error
/// names the first that is not, with line and column. Nothing is filled in.
[[nodiscard]] Result<> checkNames(const std::vector<TemplateNode> &nodes, const LetterValue &root,
                                  Reader reader);
/// Whether a word stands for what these readers may never be told, wherever in a name it turns up.
/// The office's own papers may say everything; what goes to the United Nations what its forms ask
/// for.
[[nodiscard]] bool isNeverSaid(const QString &word, Reader reader);

} // namespace habeas
