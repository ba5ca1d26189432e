#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/paperactions.h"
#include "app/letters/gates/approvalgate.h"
#include "ui/letters/approvalbar.h"
#include "ui/letters/confirmbar.h"
#include "ui/letters/findingslist.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterpage.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/latestjob.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

// The half of the composer's page that makes the letters, and shows what became of them.

namespace habeas::ui {

QList<LetterPage::Task> LetterPage::tasks() const
{
    QList<Task> all;
    for (const QString &ref : QStringList { m_ref } + m_form->otherCases()) {
        if (ref == m_ref && !all.isEmpty())
            continue;
        for (const Official *official : m_form->recipients())
            all << Task { ref, official };
    }
    return all;
}

LetterPage::Task LetterPage::currentTask() const
{
    const QList<Task> all = tasks();
    return all.at(std::clamp<qsizetype>(m_task, 0, all.size() - 1));
}

LetterWish LetterPage::wishFor(const Task &task, qsizetype before)
{
    LetterWish wish = m_form->wishTo(task.official);
    wish.packs = rulesForCase(m_workbench.connection(), folderOf(task.ref));
    wish.paper = officePaper(m_workbench.connection()).value_or(LetterPaper());
    wish.sealedNames = m_sealed;
    wish.otherNames = m_others;
    if (task.ref != m_ref) {
        wish.person = {};
        wish.ref = nextLetterRef(folderOf(task.ref));
    }
    if (before > 0) { // further letters about the same case count on
        const QString first = task.ref == m_ref ? nextLetterRef(folderOf(m_ref)) : wish.ref;
        const qsizetype digits = first.lastIndexOf(u'L') + 1;
        wish.ref = first.left(digits) + QString::number(first.mid(digits).toLongLong() + before);
    }
    return wish;
}

void LetterPage::compose()
{
    m_delay.stop();
    m_task = std::clamp<qsizetype>(m_task, 0, tasks().size() - 1);
    const Task task = currentTask();
    LetterLook look;
    look.desk = deskOf(task.ref);
    look.wish = wishFor(task, 0);
    look.wish.official = nullptr;
    if (task.official)
        look.official = *task.official;
    for (const MarkedEdit *box : m_form->textBoxes())
        look.typed << box->toPlainText();
    look.spelling = m_spelling;
    look.known = m_known;
    look.width = m_preview->sheetWidth();
    look.ratio = devicePixelRatioF();
    look.seen = m_preview->seenSheets();
    QElapsedTimer clock;
    clock.start();
    m_job->askInStages([this, look, clock](const LatestJob::Stage &stage) {
        std::unique_ptr<SheetDrawing> drawing;
        auto sight = std::make_shared<const LetterSight>(lookAt(look, &drawing));
        stage.show([this, sight, clock] { // this object owns the job: it is there
            showSight(*sight);
            m_lastDelay = clock.elapsed();
        });
        // The sheets nobody sees, while nothing new is typed.
        while (drawing && sight->letter && !stage.isOvertaken()) {
            const int page = drawing->drawNext();
            if (page < 0)
                break;
            stage.show([this, page, sheet = drawing->drawn().sheets.at(page)] {
                m_preview->showSheet(page, sheet);
            });
        }
    });
}

std::shared_ptr<LetterDesk> LetterPage::deskOf(const QString &ref)
{
    std::shared_ptr<LetterDesk> &desk = m_desks[ref];
    if (!desk)
        desk = std::make_shared<LetterDesk>(folderOf(ref));
    return desk;
}

void LetterPage::showSight(const LetterSight &sight)
{
    m_sight = sight;
    const QList<MarkedEdit *> boxes = m_form->textBoxes();
    for (qsizetype box = 0; box < boxes.size(); ++box)
        boxes.at(box)->setMarks(sight.typed.at(box), sight.marks.at(box));
    const qsizetype count = tasks().size();
    m_which->setVisible(count > 1);
    m_before->setVisible(count > 1);
    m_after->setVisible(count > 1);
    const Task task = currentTask();
    m_which->setText(
        tr("Letter %1 of %2: %3, %4", "number, how many, case, reader")
            .arg(m_task + 1)
            .arg(count)
            .arg(task.ref, task.official ? task.official->office : tr("an open letter")));
    if (sight.letter)
        showLetter(sight, *sight.letter);
    else
        refuse(sight.letter.error());
    showWithheld();
    emit statusChanged();
}

void LetterPage::showLetter(const LetterSight &sight, const ComposedLetter &letter)
{
    m_confirm->clear();
    if (turnApproval(letter)) {
        compose();
        return;
    }
    const QString &now = m_form->approvedBy();
    m_approval->show(&letter, now.isEmpty() ? sight.approvedBy : now, lapsedWords(letter));
    m_form->showFacts(letter.facts);
    m_form->showSubject(letter.subject);
    m_preview->show(sight.drawn, letter.text);
    m_findings->show(letter.findings);
    QStringList fine;
    if (!sight.onFile.isEmpty())
        fine << tr("The log has this letter already: it keeps its reference %1.").arg(sight.onFile);
    for (const QString &words : letter.fine)
        fine << QStringLiteral("✓ ") + words;
    m_fine->setText(fine.join(QStringLiteral("   ")));
    const QString covered = letter.consent.isNull()
        ? tr("This document rests on no consent: it is for the office, the person or the family.")
        : tr("Consent covers this letter; nothing is withheld.");
    m_consent->setText(letter.withheld.isEmpty()
                           ? covered
                           : tr("Stays out of this letter. %1").arg(letter.withheld.join(u' ')));
}

void LetterPage::refuse(const Error &error)
{
    m_confirm->offer(error);
    m_approval->show(nullptr, {});
    m_preview->refuse(error.message);
    m_findings->show({});
    m_fine->clear();
    m_consent->clear();
}

void LetterPage::confirmRefusal(const QString &word, const QString &reason)
{
    const QString by = m_form->approvedBy(); // what is confirmed changes no words
    m_form->confirm(word, reason, currentTask().official);
    m_form->setApprovedBy(by);
    compose();
}

void LetterPage::approve(const QString &by)
{
    m_form->setApprovedBy(by);
    m_approver = by;
    m_form->setApprovedOn(m_workbench.today());
    m_spent = false;
    // Of several letters only one is on the page: later nobody can tell what was looked at.
    const bool one = tasks().size() == 1 && m_sight && m_sight->letter;
    m_approvedText = one ? textOf(*m_sight->letter) : QString();
    m_keeper->touch();
    compose();
}

QString LetterPage::textOf(const ComposedLetter &letter) const
{
    const QString words = approvedWords(letter, m_workbench.today());
    return QString::fromLatin1(
        QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool LetterPage::isOfOtherWords(const ComposedLetter &letter) const
{
    return !m_approvedText.isEmpty() && tasks().size() == 1 && textOf(letter) != m_approvedText;
}

bool LetterPage::turnApproval(const ComposedLetter &letter)
{
    if (m_approvedText.isEmpty() || tasks().size() > 1 || letter.internal || m_delay.isActive())
        return false; // the last: what is typed is newer than the letter, and another one comes
    const bool approved = !m_form->approvedBy().isEmpty();
    if (isOfOtherWords(letter) != approved || (!approved && m_spent))
        return false;
    m_spent = approved;
    m_form->setApprovedBy(approved ? QString() : m_approver);
    return true;
}

QString LetterPage::lapsedWords(const ComposedLetter &letter) const
{
    if (m_approver.isEmpty() || !letter.isDraft())
        return {};
    if (m_approvedText.isEmpty() || tasks().size() > 1)
        return tr("A draft again: %1 approved several letters before something changed or the "
                  "file was locked. Have them approved as they are now.")
            .arg(m_approver);
    return tr("A draft again: %1 approved other words than these. Have it approved as it is now.")
        .arg(m_approver);
}

void LetterPage::turn(int by)
{
    const qsizetype count = tasks().size();
    m_task = (m_task + by + count) % count;
    compose();
}

} // namespace habeas::ui
