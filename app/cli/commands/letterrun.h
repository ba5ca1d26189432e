#pragma once

#include "app/actions/session/session.h"
#include "app/cli/line/commandline.h"
#include "app/letters/composer.h"
#include "app/letters/paper/pages.h"

namespace habeas {

/// Where the letters of one command go.
struct LetterOutput
{
    LetterFormat format = LetterFormat::Pdf;
    QString ending;
    QString path;
    bool isFolder = false;
    bool replace = false;
};

/// The letters of one command about one case: all are composed before the first is written.
class LetterRun
{
public:
    /// All three must outlive it.
    LetterRun(Session &session, const CaseFolder &folder, const LetterOutput &output)
        : m_session(session)
        , m_folder(folder)
        , m_output(output)
    {
    }

    /// Composes one letter; refuses a file that is there and may not be replaced.
    [[nodiscard]] Result<> compose(LetterWish wish, const Official *official,
                                   const std::optional<QString> &templateText);
    /// Writes what was composed, each with its row in the letter log.
    [[nodiscard]] Result<Reply> write();

private:
    struct Draft
    {
        LetterWish wish;
        ComposedLetter letter;
        QString path;
        bool again = false; ///< the log has it already
    };

    [[nodiscard]] QString refFor(qsizetype before) const;
    [[nodiscard]] QString pathFor(const QString &ref) const;
    [[nodiscard]] static QJsonObject letterJson(const Draft &draft, const Done &done,
                                                QStringList &notices);

    Session &m_session;
    const CaseFolder &m_folder;
    const LetterOutput &m_output;
    QList<Draft> m_drafts;
    qsizetype m_new = 0; ///< of them, letters the log does not have yet
};

} // namespace habeas
