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
    const qsizetype more = whole.size() - shown.size();
    if (more == 0)
        return { shown.join(u' '), {} };
    shown << Step::tr("And %1 more.").arg(more);
    return { shown.join(u' '), whole.join(u'\n') };
}

QMessageBox *undoQuestion(const ChangeSet &step, QWidget *window, const std::function<void()> &undo)
{
    const QString day = printDay(CivilDay::fromQDate(step.at.toLocalTime().date()),
                                 screenLanguage(), DateStyle::Long);
    auto *question = new QMessageBox(window);
    question->setWindowTitle(Step::tr("Undo an earlier step"));
    question->setIcon(QMessageBox::NoIcon);
    question->setTextFormat(Qt::PlainText);
    question->setText(Step::tr("This step was not made in this window since the file was opened:")
                      + u"\n\n"_s + sentence(step.words) + u'\n'
                      + (step.author.isEmpty() ? day : Step::tr("%1, by %2").arg(day, step.author))
                      + u"\n\n"_s + Step::tr("Undo it all the same?"));
    const QPushButton *yes = question->addButton(Step::tr("&Undo it"), QMessageBox::AcceptRole);
    QPushButton *keep = question->addButton(Step::tr("&Keep it"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(question, &QDialog::finished, question, [question, yes, undo] {
        if (question->clickedButton() == yes)
            undo();
    });
    return question;
}

} // namespace habeas::ui
