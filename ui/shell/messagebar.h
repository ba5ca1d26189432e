#pragma once

#include <QColor>
#include <QFrame>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace habeas::ui {

/// One line above the status bar: what was just saved, with its undo, for a while; or why
/// something was not saved, until it is read and closed.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    enum class Offer { Nothing, Undo, Redo, DiscardDraft, KeepDraft };

    /// `whole`: all there is to say, where `words` leave something out; shown by the tooltip.
    void showDone(const QString &words, Offer offer, const QString &whole = {});
    /// Nothing was done: what to do first, or why there is nothing.
    void showHint(const QString &words);
    void showFailure(const QString &words);
    void clear();

    [[nodiscard]] QString text() const;

    /// What the tooltip says; empty where nothing is left out.
    [[nodiscard]] QString wholeText() const { return m_whole; }

    [[nodiscard]] bool isFailure() const { return m_kind == Kind::Failure; }

signals:
    void shown(bool there); ///< there is something to read, or no longer
    void undoWanted();
    void redoWanted();
    void draftDiscardWanted(); ///< of the form that was closed last
    void draftKeepWanted(); ///< of the draft that was discarded last

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Kind { Done, Hint, Failure };

    void show(const QString &words, Kind kind, Offer offer, const QString &whole = {});
    void fade();
    void retranslate();
    void paintColours();

    QLabel *m_icon;
    QLabel *m_words;
    QString m_shown;
    QString m_whole;
    QToolButton *m_more; ///< where words leave something out: all there is to say
    QPushButton *m_button;
    QToolButton *m_close;
    QTimer *m_timer;
    Offer m_offer = Offer::Nothing;
    Kind m_kind = Kind::Done;
    QColor m_themeWindow; ///< the background of the theme the colours were chosen for
};

} // namespace habeas::ui
