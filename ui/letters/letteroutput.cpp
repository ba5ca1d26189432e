#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterrecords.h"
#include "ui/letters/batchdialog.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/outputbar.h"
#include "ui/models/draftkeeper.h"

// The half of the composer's page that brings letters out: to paper and into files.

namespace habeas::ui {

namespace {

/// What the log keeps; of plain text how long it is too.
QStringList whatIsTold(const Done &done, LetterFormat format)
{
    QStringList told { done.effects.value(0) };
    if (format == LetterFormat::Text)
        told << done.effects.last();
    return told + done.warnings;
}

} // namespace

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
    // Somebody may have withdrawn a consent since the page was made.
    if (const Result<> may = mayGoOut(m_workbench.session(), folder, *letter, wish); !may) {
        m_output->say(may.error().message);
        return std::nullopt;
    }
    // As the preview shows it: one the log has already goes to paper under its own reference.
    const Letter *before = letterOnFile(folder, *letter, wish);
    const ComposedLetter whole = before ? asOnFile(*letter, *before) : *letter;
    if (!wish.approvedBy.isEmpty() && isOfOtherWords(whole)) {
        m_output->say(tr("The letter now says something else than what %1 approved. Nothing went "
                         "out: look at the page and have it approved as it is now.")
                          .arg(m_approver));
        m_form->setApprovedBy({});
        m_spent = true;
        compose();
        return std::nullopt;
    }
    return whole;
}

void LetterPage::startAgain()
{
    m_approver.clear();
    m_approvedText.clear();
    m_keeper->startAgain();
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
    const auto pages = LetterPages::layOut(*letter, letterPage(letter->paper));
    if (!pages) {
        m_output->say(pages.error().message);
        return;
    }
    if (!print(**pages))
        return;
    QString inTheLog;
    const bool logged = m_workbench.perform([&](Session &session) {
        const Result<Done> done = recordPrintedLetter(session, folder, *letter, wish);
        if (done)
            inTheLog = done->effects.value(0);
        return done;
    });
    if (logged)
        startAgain();
    m_output->say(logged ? tr("Printed. %1", "what the letter log keeps").arg(inTheLog)
                         : QString());
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
    QStringList told;
    const bool written = m_workbench.perform([&](Session &session) {
        Result<Done> done = exportLetter(session, folder, *letter, wish, format, path);
        if (done)
            told = whatIsTold(*done, format);
        else
            problem = done.error().message;
        return done;
    });
    if (written)
        startAgain();
    m_output->say(
        written
            ? tr("Written to %1. %2", "file, what the letter log keeps").arg(path, told.join(u' '))
            : problem);
}

/// Several letters are looked at together, and written all or none.
void LetterPage::exportAll(LetterFormat format)
{
    BatchWish batch;
    batch.format = format;
    batch.letter = m_form->wishTo(nullptr);
    batch.letter.official = nullptr;
    for (const Task &task : tasks()) {
        const LetterWish wish = m_form->wishTo(task.official);
        batch.items << BatchItem { .caseRef = task.ref,
                                   .official = task.official ? task.official->id : Id<Official>(),
                                   .person = task.ref == m_ref ? wish.person : Id<Person>(),
                                   .confirmations = wish.confirmations,
                                   .reasons = wish.reasons };
    }
    BatchDialog dialog(m_workbench, batch, this);
    dialog.setAskFolder(m_askFolder);
    m_runBatch(dialog);
    if (dialog.written().isEmpty())
        return;
    startAgain();
    m_output->say(dialog.written());
}

} // namespace habeas::ui
