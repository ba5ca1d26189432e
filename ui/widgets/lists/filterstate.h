#pragma once

#include "ui/models/listmodel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace habeas::ui {

/// That a list is filtered, loudly: one chip for each filter, which takes it away, and how many
/// lines of how many are left. Somebody who forgot a filter believes that a case is lost. Hidden
/// while nothing is filtered.
class FilterState final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterState(QWidget *parent = nullptr);

    void show(const ListModel &model);
    using QWidget::show;

signals:
    void removeWanted(const QByteArray &column);
    void clearWanted();

private:
    QWidget *m_chips;
    QLabel *m_count;
    QLabel *m_problem;
    QPushButton *m_clear;
};

/// Why there is nothing to see, and what would help.
class NothingHere final : public QWidget
{
    Q_OBJECT

public:
    explicit NothingHere(QWidget *parent = nullptr);

    /// `empty` is said where the list itself has no line.
    void show(const ListModel &model, const QString &empty);
    using QWidget::show;
    /// To the first thing that helps; false where there is none.
    bool takeFocus();
    /// Moves the word to the column that has it, where one column only does and nothing else is
    /// offered, and says to which; empty where there is more to choose from.
    QByteArray takeOnlyMove();

signals:
    void removeWanted(const QByteArray &column);
    void insteadWanted(const QByteArray &column, const QString &filter);
    /// Nothing above the first column, the filter above the second.
    void moveWanted(const QByteArray &from, const QByteArray &to, const QString &filter);
    void clearWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] static QString whyNothing(const ListModel &model);
    [[nodiscard]] QString offerElsewhere(const ListModel &model);
    [[nodiscard]] QString offerInstead(const ListModel &model);
    [[nodiscard]] QString offerWithout(const ListModel &model);

    static constexpr qsizetype MostElsewhere = 2;

    QLabel *m_why;
    QList<QPushButton *> m_elsewhere;
    QList<FilterElsewhere> m_moves; ///< what these buttons do
    QPushButton *m_instead;
    QPushButton *m_remove;
    QPushButton *m_clear;
    FilterSuggestion m_suggestion; ///< what may have been meant
    QByteArray m_offered; ///< the column whose filter is best taken away
};

/// "Court “Almaly | District”": a filter in words.
[[nodiscard]] QString filterWords(const ListModel &model, qsizetype filter);

} // namespace habeas::ui
