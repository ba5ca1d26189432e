#pragma once

#include <QDateTime>
#include <QFrame>
#include <QUuid>

class QLabel;
class QPushButton;

namespace habeas::ui {

/// One unfinished form as a person reads of it.
struct DraftLine
{
    QUuid id;
    QString title; ///< "hearing for KZ-2022-001"
    QDateTime typed;
    QString glimpse = {}; ///< what tells it from others, see glimpseOf()
    bool cutOff = false; ///< the program ended while the form stood open
};

/// One line above the status bar while forms are unfinished: the newest of them, typed when, how
/// many there are, and what to do. After a power cut or a crash it says so.
class DraftBar final : public QFrame
{
    Q_OBJECT

public:
    explicit DraftBar(QWidget *parent);

    /// Newest first; hides where there are none, and where a person said "Later" to all of them.
    void show(const QList<DraftLine> &drafts);
    void clear();
    /// The line is wanted for a message: this one stands back until that is gone.
    void giveWay(bool away);

    /// The next vault, or the same one unlocked again: "Later" is over.
    void forget() { m_later.clear(); }

    [[nodiscard]] QString text() const;

    /// "14:02", "6 May at 14:02"; with seconds where a power cut is told of.
    [[nodiscard]] static QString momentText(const QDateTime &typed, bool seconds);

    /// "6 May 2022 at 14:02:13", today as well.
    [[nodiscard]] static QString dayAndHour(const QDateTime &typed, bool seconds = true);

signals:
    void continueWanted(const QUuid &draft);
    void discardWanted(const QUuid &draft);
    void listWanted();
    void focusLeft(); ///< somebody stood on one of its buttons, and it went

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showWhereWanted();
    void leave();
    [[nodiscard]] QString words() const;

    QList<DraftLine> m_drafts;
    QList<QUuid> m_later;
    bool m_away = false;
    QLabel *m_icon;
    QLabel *m_words;
    QPushButton *m_continue;
    QPushButton *m_list;
    QPushButton *m_discard;
    QPushButton *m_wait;
};

} // namespace habeas::ui
