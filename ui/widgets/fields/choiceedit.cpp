#include "ui/widgets/fields/choiceedit.h"

#include "app/base/text/textfold.h"
#include "ui/widgets/fields/choicepopup.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/looks/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace habeas::ui {

namespace {

QString rowText(const Choice &choice)
{
    if (choice.detail.isEmpty())
        return choice.label;
    return choice.label + QStringLiteral("  ") + choice.detail;
}

} // namespace

ChoiceEdit::ChoiceEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_drop(m_line->addAction(glyphIcon(Glyph::DropDown), QLineEdit::TrailingPosition))
    , m_message(new FieldMessage(m_line, this))
    , m_popup(new ChoicePopup(m_line))
{
    stackField(this, m_line, m_message);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &ChoiceEdit::edited);
    connect(m_popup, &ChoicePopup::rowClicked, this, &ChoiceEdit::takeRow);
    connect(m_drop, &QAction::triggered, this, [this] {
        m_line->setFocus(Qt::OtherFocusReason);
        offer(matches({}));
    });
    retranslate();
}

void ChoiceEdit::setChoices(const QList<Choice> &choices)
{
    const QString before = key();
    m_entries.clear();
    m_entries.reserve(choices.size());
    for (const Choice &choice : choices)
        m_entries.append(
            { choice, foldForSearch(matchedBy(choice)),
              choice.elsewhere.isEmpty() ? QString() : foldForSearch(choice.elsewhere) });
    m_chosen = -1;
    if (!before.isEmpty())
        setKey(before);
}

QString ChoiceEdit::matchedBy(const Choice &choice) const
{
    if (m_pointedAt)
        return choice.also;
    return choice.also.isEmpty() ? rowText(choice) : QString(rowText(choice) + u'\n' + choice.also);
}

void ChoiceEdit::setSuggestions(const QStringList &texts)
{
    QList<Choice> choices;
    choices.reserve(texts.size());
    for (const QString &text : texts)
        choices.append({ text, text });
    setChoices(choices);
}

void ChoiceEdit::setFreeText(bool free)
{
    m_free = free;
}

void ChoiceEdit::setCompletes(bool completes)
{
    m_completes = completes;
}

void ChoiceEdit::setPointedAt(bool pointedAt)
{
    m_pointedAt = pointedAt;
}

void ChoiceEdit::setRequired(const QString &problemWhenEmpty)
{
    m_emptyProblem = problemWhenEmpty;
}

void ChoiceEdit::setUnresolvedProblem(const QString &pattern)
{
    m_unresolvedProblem = pattern;
}

void ChoiceEdit::setTakesNew(const QString &pattern)
{
    m_newPattern = pattern;
}

QString ChoiceEdit::newText() const
{
    return m_newPattern.isEmpty() || m_chosen >= 0 ? QString() : text();
}

void ChoiceEdit::setKey(const QString &key)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).choice.key == key) {
            take(i);
            return;
        }
    }
    setText(m_free ? key : QString());
}

void ChoiceEdit::setText(const QString &text)
{
    m_line->setText(text);
    m_chosen = exactMatch(text);
    m_popup->hide();
    if (isAcceptable()) {
        m_showsProblem = false;
        m_message->clear();
    }
    emit valueChanged();
}

QString ChoiceEdit::key() const
{
    if (m_chosen >= 0)
        return m_entries.at(m_chosen).choice.key;
    return m_free ? text() : QString();
}

QString ChoiceEdit::text() const
{
    return m_line->text().simplified();
}

bool ChoiceEdit::isEmpty() const
{
    return text().isEmpty();
}

bool ChoiceEdit::isAcceptable() const
{
    return problem().isEmpty();
}

QString ChoiceEdit::problem() const
{
    if (isEmpty())
        return m_emptyProblem;
    if (m_free || m_chosen >= 0 || !m_newPattern.isEmpty())
        return {};
    return m_unresolvedProblem.isEmpty()
        ? tr("Nothing in the list matches ‘%1’. Pick one with the Down key.").arg(text())
        : m_unresolvedProblem.arg(text());
}

bool ChoiceEdit::validate()
{
    const QString words = problem();
    m_showsProblem = !words.isEmpty();
    if (!m_showsProblem && !newText().isEmpty())
        m_message->say(FieldMessage::Level::Warning, m_newPattern.arg(newText()));
    else
        m_message->say(FieldMessage::Level::Problem, words);
    return !m_showsProblem;
}

void ChoiceEdit::showProblem(const QString &text)
{
    m_message->say(FieldMessage::Level::Problem, text);
}

void ChoiceEdit::showHint(const QString &text)
{
    m_message->say(FieldMessage::Level::Echo, text);
}

void ChoiceEdit::showMessage(FieldMessage::Level level, const QString &text)
{
    m_message->say(level, text);
}

void ChoiceEdit::edited()
{
    m_chosen = exactMatch(text());
    offer(isEmpty() ? QList<qsizetype>() : matches(text()));
    if (m_showsProblem && m_chosen < 0 && m_offered.isEmpty())
        m_message->say(FieldMessage::Level::Problem, problem());
    else
        m_message->clear();
    emit valueChanged();
}

void ChoiceEdit::offer(const QList<qsizetype> &matches)
{
    m_offered = matches;
    QStringList rows;
    for (const qsizetype entry : matches)
        rows << rowText(m_entries.at(entry).choice);
    m_popup->showBelow(m_line, rows);
    const bool marks = !m_pointedAt
        && (!m_free || (m_completes && m_chosen < 0 && endsTheWord(matches.value(0, -1))));
    m_popup->setCurrentRow(marks && !rows.isEmpty() ? 0 : -1);
}

void ChoiceEdit::takeRow(int row)
{
    if (row >= 0 && row < m_offered.size())
        take(m_offered.at(row));
}

void ChoiceEdit::take(qsizetype entry)
{
    m_popup->hide();
    m_chosen = entry;
    m_line->setText(m_entries.at(entry).choice.label);
    m_showsProblem = false;
    m_message->clear();
    emit valueChanged();
}

bool ChoiceEdit::acceptFirstMatch()
{
    const int row = m_popup->currentRow();
    if (row >= 0) {
        takeRow(row);
        return true;
    }
    m_popup->hide();
    if (m_free || m_pointedAt || m_chosen >= 0 || isEmpty())
        return false;
    const QList<qsizetype> found = matches(text());
    if (found.isEmpty())
        return false;
    take(found.first());
    return true;
}

bool ChoiceEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line) {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if (handleKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
                return true;
        } else if (event->type() == QEvent::ShortcutOverride) {
            // Esc closes the list, not the dialog around it; F4 opens it, whatever the window
            // does with F4.
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_F4 || (key == Qt::Key_Escape && m_popup->isVisible()))
                event->accept();
        } else if (event->type() == QEvent::FocusIn) {
            // Where only another of the list can stand, typing replaces what stands there.
            const Qt::FocusReason why = static_cast<QFocusEvent *>(event)->reason();
            if (!m_free && m_chosen >= 0 && why == Qt::OtherFocusReason)
                m_line->selectAll();
        } else if (event->type() == QEvent::FocusOut) {
            m_popup->hide();
            if (!isEmpty()) // an empty form that was only walked through is nobody's mistake yet
                (void)validate();
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ChoiceEdit::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        (void)acceptFirstMatch();
        return false; // and on to the next field
    }
    if (modifiers != Qt::NoModifier && modifiers != Qt::AltModifier)
        return false;
    const bool open = m_popup->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_F4:
        if (open)
            moveInPopup(1);
        else
            offer(matches(m_chosen >= 0 ? QString() : text()));
        return true;
    case Qt::Key_Up:
        if (open)
            moveInPopup(-1);
        return open;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open && acceptFirstMatch();
    case Qt::Key_Escape:
        m_popup->hide();
        return open;
    default:
        return false;
    }
}

void ChoiceEdit::moveInPopup(int by)
{
    const int row = qBound(0, m_popup->currentRow() + by, m_popup->count() - 1);
    m_popup->setCurrentRow(row);
}

void ChoiceEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_showsProblem)
            (void)validate();
    }
}

void ChoiceEdit::retranslate()
{
    m_drop->setText(tr("Show the list (Down)"));
    m_drop->setToolTip(m_drop->text());
}

} // namespace habeas::ui
