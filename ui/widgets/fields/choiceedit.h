#pragma once

#include "ui/widgets/fields/fieldmessage.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace habeas::ui {

class ChoicePopup;

struct Choice
{
    QString key; ///< what is stored: a code, a reference
    QString label; ///< what is shown and matched
    QString detail = {}; ///< more words to match by, shown after the label ("Sample, Dana")
    QString also = {}; ///< words to match by that are not shown: the same in another language
    QString elsewhere = {}; ///< words to match by where none of those do
};

/// A line in which a few letters and Tab choose from a list: prefixes first, then words inside,
/// scripts and case folded ("елка" finds "Ёлка", "zhana" finds "Жана"), and on another
/// layout where that finds nothing ("ыфь" finds "Sample"). Down opens the list, Enter
/// or a click takes a row, Esc closes it. What matches
/// nothing stays visible as a problem.
class ChoiceEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    /// Plain suggestions: key and label are the same text.
    void setSuggestions(const QStringList &texts);
    /// What is typed counts as it stands; the list only suggests, and Tab takes a row only after
    /// an arrow key has chosen it.
    void setFreeText(bool free);
    /// Of free text: a row that ends the word somebody has begun is marked, and Tab takes it; Esc
    /// leaves the text as it is. Whole words stand for themselves.
    void setCompletes(bool completes);
    /// For a choice nobody may make by accident: letters match `also` alone, the name and nothing
    /// around it, and Tab and Enter take only what an arrow key has pointed at.
    void setPointedAt(bool pointedAt);
    /// An empty field is a problem, told in these words.
    void setRequired(const QString &problemWhenEmpty);
    /// The words for a text that matches nothing; "%1" stands for the text.
    void setUnresolvedProblem(const QString &pattern);
    /// A text that matches nothing is no problem but the name of something new, told in these
    /// words; "%1" stands for the text. Tab still takes the first match where there is one.
    void setTakesNew(const QString &pattern);

    void setKey(const QString &key);
    void setText(const QString &text);
    /// The key of the choice, or the text where free text is allowed. Empty where neither is there.
    [[nodiscard]] QString key() const;
    [[nodiscard]] QString text() const;
    /// The text, where it names something new; see setTakesNew().
    [[nodiscard]] QString newText() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isAcceptable() const;
    [[nodiscard]] QString problem() const;
    bool validate();
    void showProblem(const QString &text); ///< goes at the next key
    void showHint(const QString &text); ///< where the text comes from; goes at the next key
    void showMessage(FieldMessage::Level level, const QString &text); ///< goes at the next key

    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }

signals:
    void valueChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        Choice choice;
        QString folded;
        QString elsewhere; ///< folded, too
    };

    [[nodiscard]] QString matchedBy(const Choice &choice) const;
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void edited();
    void offer(const QList<qsizetype> &matches);
    void takeRow(int row);
    void take(qsizetype entry);
    void moveInPopup(int by);
    [[nodiscard]] QList<qsizetype> matches(const QString &text) const;
    [[nodiscard]] QList<qsizetype> matchesOf(const QString &needle) const; ///< folded
    [[nodiscard]] QList<qsizetype> matchesElsewhere(const QString &needle) const;
    [[nodiscard]] bool endsTheWord(qsizetype entry) const;
    [[nodiscard]] qsizetype exactMatch(const QString &text) const;
    [[nodiscard]] bool acceptFirstMatch();
    void retranslate();

    QLineEdit *m_line;
    QAction *m_drop;
    FieldMessage *m_message;
    ChoicePopup *m_popup;
    QList<Entry> m_entries;
    QList<qsizetype> m_offered;
    qsizetype m_chosen = -1;
    QString m_emptyProblem;
    QString m_unresolvedProblem;
    QString m_newPattern;
    bool m_free = false;
    bool m_completes = false;
    bool m_pointedAt = false;
    bool m_showsProblem = false;
};

} // namespace habeas::ui
