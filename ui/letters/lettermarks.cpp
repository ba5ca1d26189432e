#include "app/actions/letters/officewords.h"
#include "ui/letters/findingslist.h"
#include "ui/letters/letterform.h"
#include "ui/letters/letterpage.h"
#include "ui/letters/outputbar.h"
#include "ui/letters/withheldbar.h"

#include <QMenu>

// The half of the composer's page that is about marks in the text boxes: what may not be said, and
// what is spelled wrong.

namespace habeas::ui {

/// The one under the cursor, else the first.
std::optional<TypedMatch> LetterPage::currentMatch() const
{
    if (!m_sight || m_sight->withheld.isEmpty())
        return std::nullopt;
    const QList<MarkedEdit *> boxes = m_form->textBoxes();
    for (const TypedMatch &typed : m_sight->withheld) {
        const MarkedEdit *box = boxes.at(typed.box);
        const std::optional<TextMark> under = box->markAtCursor();
        if (box->hasFocus() && under && under->start == typed.match.start)
            return typed;
    }
    return m_sight->withheld.first();
}

void LetterPage::showWithheld()
{
    const std::optional<TypedMatch> typed = currentMatch();
    m_withheld->show(typed ? std::optional(typed->match) : std::nullopt);
}

void LetterPage::replaceWithheld()
{
    const std::optional<TypedMatch> typed = currentMatch();
    if (!typed)
        return;
    MarkedEdit *box = m_form->textBoxes().at(typed->box);
    const QString text = box->toPlainText();
    if (text != m_sight->typed.at(typed->box))
        return; // typed on meanwhile; the marks come again in a moment
    const QString &instead = typed->match.thing.replacement;
    const qsizetype start = typed->match.start;
    const qsizetype rest = withReplacement(text, typed->match).size() - start - instead.size();
    const qsizetype length = text.size() - rest - start; // a space may go with it
    box->replace(
        { static_cast<int>(start), static_cast<int>(length), TextMark::Kind::Withheld, {} },
        instead);
    box->setFocus(Qt::OtherFocusReason);
}

void LetterPage::keepWithheld(const QString &reason)
{
    const std::optional<TypedMatch> typed = currentMatch();
    if (!typed)
        return;
    m_form->keepWithheld(withheldKey(typed->match.thing), reason);
    m_form->textBoxes().at(typed->box)->setFocus(Qt::OtherFocusReason);
}

void LetterPage::goToNextMark()
{
    const QList<MarkedEdit *> boxes = m_form->textBoxes();
    qsizetype from = 0;
    for (qsizetype box = 0; box < boxes.size(); ++box) {
        if (boxes.at(box)->hasFocus())
            from = box;
    }
    // Through the rest of this box, the others, and round to its beginning.
    for (qsizetype step = 0; step <= boxes.size(); ++step) {
        MarkedEdit *box = boxes.at((from + step) % boxes.size());
        if (!box->goToNextMark(step > 0 || !box->hasFocus()))
            continue;
        box->setFocus(Qt::OtherFocusReason);
        if (const auto mark = box->markAtCursor())
            m_output->say(mark->words);
        return;
    }
    m_output->say(tr("Nothing in your own words needs another look."));
    if (m_findings->count() > 0)
        m_findings->setFocus(Qt::OtherFocusReason);
}

void LetterPage::offerWords(MarkedEdit *box, QMenu *menu, const TextMark &mark)
{
    QAction *first = menu->actions().value(0);
    if (mark.kind == TextMark::Kind::Withheld) {
        auto *replace = new QAction(tr("Replace what is withheld"), menu);
        connect(replace, &QAction::triggered, this, &LetterPage::replaceWithheld);
        menu->insertAction(first, replace);
        menu->insertSeparator(first);
        return;
    }
    const QString word = box->toPlainText().mid(mark.start, mark.length);
    const LetterWish wish = m_form->wish();
    const QList<SpellingMistake> looked = m_spelling->mistakesIn(word, wish.language, {});
    const QStringList suggestions
        = looked.isEmpty() ? QStringList() : m_spelling->suggestions(word, looked.first().language);
    for (const QString &suggestion : suggestions) {
        auto *action = new QAction(suggestion, menu);
        connect(action, &QAction::triggered, box, [box, mark, suggestion] {
            box->replace(mark, suggestion);
        });
        menu->insertAction(first, action);
    }
    if (suggestions.isEmpty()) {
        auto *none = new QAction(tr("No other spelling is known"), menu);
        none->setEnabled(false);
        menu->insertAction(first, none);
    }
    auto *add = new QAction(tr("Add “%1” to the office's words").arg(word), menu);
    connect(add, &QAction::triggered, this, [this, word] {
        m_workbench.perform([&word](Session &session) {
            return addOfficeWord(session, word);
        });
        readWords();
        compose();
    });
    menu->insertAction(first, add);
    menu->insertSeparator(first);
}

} // namespace habeas::ui
