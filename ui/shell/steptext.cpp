#include "ui/shell/steptext.h"

#include "app/base/dates/dateprint.h"
#include "app/base/language.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostOfAKind = 2;

struct Step
{
    Q_DECLARE_TR_FUNCTIONS(Step)
};

/// With a full stop where nothing ends it yet, inside a closing quotation mark or bracket too.
QString sentence(const QString &words)
{
    QString text = words.trimmed();
    qsizetype last = text.size() - 1;
    while (last > 0 && u"”»\"')"_s.contains(text.at(last)))
        --last;
    if (last >= 0 && !u".!?…"_s.contains(text.at(last)))
        text += u'.';
    return text;
}

QString named(const QString &words, Turn turn)
{
    switch (turn) {
    case Turn::Made:
        break;
    case Turn::TakenBack:
        return Step::tr("Undone: %1").arg(words);
    case Turn::MadeAgain:
        return Step::tr("Made again: %1").arg(words);
    }
    return words;
}

/// Those that were not said yet.
QStringList fresh(const QStringList &sentences, QStringList &said)
{
    QStringList kept;
    for (const QString &one : sentences) {
        const QString text = sentence(one);
        if (text.isEmpty() || said.contains(text, Qt::CaseInsensitive))
            continue;
        said << text;
        kept << text;
    }
    return kept;
}

} // namespace

StepText stepText(const Done &done, Turn turn)
{
    QStringList said;
    QStringList shown;
    if (!done.changeSet.isNull()) {
        said << sentence(done.words);
        shown << sentence(named(done.words, turn));
    }
    QStringList whole = shown;
    for (const QStringList &kind : { fresh(done.effects, said), fresh(done.warnings, said) }) {
        shown += kind.mid(0, MostOfAKind);
        whole += kind;
    }
    // Taking a step back is a key's work, pressed again and again: its name is all that is read
    // then, and what followed from it is for whoever asks.
    if (turn != Turn::Made && !shown.isEmpty() && whole.size() > 1)
        return { shown.first(), whole.join(u'\n') };
    const qsizetype more = whole.size() - shown.size();
    if (more == 0)
        return { shown.join(u' '), {} };
    shown << Step::tr("And %1 more.").arg(more);
    return { shown.join(u' '), whole.join(u'\n') };
}

QMessageBox *turnQuestion(const ChangeSet &step, Turn way, QWidget *window,
                          const std::function<void()> &turn)
{
    const bool back = way == Turn::TakenBack;
    const QString day = printDay(CivilDay::fromQDate(step.at.toLocalTime().date()),
                                 screenLanguage(), DateStyle::Long);
    auto *question = new QMessageBox(window);
    question->setWindowTitle(back ? Step::tr("Undo an earlier step")
                                  : Step::tr("Make an earlier step again"));
    question->setIcon(QMessageBox::NoIcon);
    question->setTextFormat(Qt::PlainText);
    const QString what = back
        ? Step::tr("This step was not made in this window since the file was opened:")
        : Step::tr("This step was taken back, and not in this window since the file was opened:");
    question->setText(
        what + u"\n\n"_s + sentence(step.words) + u'\n'
        + (step.author.isEmpty() ? day : Step::tr("%1, by %2").arg(day, step.author)) + u"\n\n"_s
        + (back ? Step::tr("Undo it all the same?") : Step::tr("Make it again all the same?")));
    const QPushButton *yes = question->addButton(
        back ? Step::tr("&Undo it") : Step::tr("&Make it again"), QMessageBox::AcceptRole);
    QPushButton *leave = question->addButton(
        back ? Step::tr("&Keep it") : Step::tr("&Leave it undone"), QMessageBox::RejectRole);
    question->setDefaultButton(leave);
    question->setEscapeButton(leave);
    QObject::connect(question, &QDialog::finished, question, [question, yes, turn] {
        if (question->clickedButton() == yes)
            turn();
    });
    return question;
}

} // namespace habeas::ui
