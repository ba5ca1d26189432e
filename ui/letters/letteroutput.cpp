#include "app/actions/letteractions.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/outputbar.h"
#include "ui/models/draftkeeper.h"

// The half of the composer's page that brings letters out: to paper and into files.

namespace habeas::ui {

std::optional<ComposedLetter> LetterPage::letterNow(const LetterWish &wish,
                                                    const CaseFolder &folder)
{
    const Result<ComposedLetter> letter = composeLetter(folder, wish);
    if (!letter) {
        m_output->say(letter.error().message);
        return std::nullopt;
    }
    for (const LetterFinding &finding : letter->findings) {
        if (finding.level == LetterFinding::Level::Block) {
            m_output->say(finding.text);
            return std::nullopt;
        }
    }
    return *letter;
}

void LetterPage::preview()
{
    printThrough(m_previewPages);
}

void LetterPage::print()
{
    printThrough(m_printPages);
}

void LetterPage::printThrough(const PrintPages &print)
{
    const Task task = currentTask();
    const CaseFolder folder = folderOf(task.ref);
    const LetterWish wish = wishFor(task, 0);
    const auto letter = letterNow(wish, folder);
    if (!letter)
        return;
    const auto pages = LetterPages::layOut(*letter, defaultLetterPage());
    if (!pages) {
        m_output->say(pages.error().message);
        return;
    }
    if (!print(**pages))
        return;
    const bool logged = m_workbench.perform([&](Session &session) {
        return recordPrintedLetter(session, folder, *letter, wish);
    });
    if (logged)
        m_keeper->startAgain(); // it is in the log, and no draft any more
    m_output->say(logged ? tr("Printed, and written to the letter log.") : QString());
}

void LetterPage::exportFile(LetterFormat format)
{
    if (tasks().size() > 1)
        exportAll(format);
    else
        exportOne(format);
}

void LetterPage::exportOne(LetterFormat format)
{
    const CaseFolder folder = folderOf(m_ref);
    const LetterWish wish = wishFor(currentTask(), 0);
    const auto letter = letterNow(wish, folder);
    if (!letter)
        return;
    // A file's name is seen by whoever sees the folder: no person, no case.
    const QString suggested
        = QStringLiteral("letter-%1.%2").arg(wish.date.iso(), OutputBar::ending(format));
    const QString path = m_askPath(suggested, OutputBar::filter(format));
    if (path.isEmpty())
        return;
    QString problem;
    const bool written = m_workbench.perform([&](Session &session) {
        Result<Done> done = exportLetter(session, folder, *letter, wish, format, path);
        if (!done)
            problem = done.error().message;
        return done;
    });
    if (written)
        m_keeper->startAgain();
    m_output->say(written ? tr("Written to %1, and to the letter log.").arg(path) : problem);
}

/// All or none: every letter is made before the first is written.
void LetterPage::exportAll(LetterFormat format)
{
    struct Made
    {
        std::shared_ptr<const Official> official; // the form reads its own again after each letter
        LetterWish wish;
        ComposedLetter letter;
        CaseFolder folder;
    };

    QList<Made> made;
    QHash<QString, qsizetype> before;
    for (const Task &task : tasks()) {
        const CaseFolder folder = folderOf(task.ref);
        LetterWish wish = wishFor(task, before[task.ref]++);
        const auto official
            = task.official ? std::make_shared<const Official>(*task.official) : nullptr;
        wish.official = official.get();
        const auto letter = letterNow(wish, folder);
        if (!letter) {
            m_task = made.size(); // show the one that cannot be made
            compose();
            return;
        }
        made << Made { official, wish, *letter, folder };
    }
    const QString into = m_askFolder();
    if (into.isEmpty())
        return;
    QString problem;
    qsizetype written = 0;
    for (const Made &one : std::as_const(made)) {
        QString name = one.wish.ref;
        for (QChar &sign : name) {
            if (!sign.isLetterOrNumber() && sign != u'.' && sign != u'_')
                sign = u'-';
        }
        const QString path = into + u'/' + name + u'.' + OutputBar::ending(format);
        const bool kept = m_workbench.perform([&](Session &session) {
            Result<Done> done
                = exportLetter(session, one.folder, one.letter, one.wish, format, path, false);
            if (!done)
                problem = done.error().message;
            return done;
        });
        if (!kept)
            break;
        ++written;
    }
    const QString done = tr("%n letter(s) written to %1, and to the letter log.", nullptr,
                            static_cast<int>(written))
                             .arg(into);
    if (problem.isEmpty())
        m_keeper->startAgain();
    m_output->say(problem.isEmpty() ? done : problem + u' ' + done);
}

} // namespace habeas::ui
