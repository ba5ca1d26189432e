#pragma once

#include "ui/widgets/forms/hearingwish.h"
#include "ui/widgets/forms/recordwish.h"

#include <QList>
#include <QPointer>
#include <QWidget>

namespace habeas::ui {

class ListPane;

/// One page of the main window. Shows what it is given and says what the person wants; the main
/// window decides what is shown next, so that no feature knows another.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The title line, already translated. Never used for the window's title while locked.
    [[nodiscard]] virtual QString title() const = 0;
    /// Reads everything again (after an action, an undo, a language change).
    virtual void refresh() = 0;

    /// The case that Ctrl+H and Ctrl+Shift+E mean here; empty where none is chosen.
    [[nodiscard]] virtual QString currentCase() const { return {}; }

    /// "137 of 2 157 cases", for the status bar; empty where nothing is counted.
    [[nodiscard]] virtual QString countText() const { return {}; }

    /// The record that is selected here; an empty table where there is none.
    [[nodiscard]] virtual RecordWish selectedRecord() const { return {}; }

    /// Where the keyboard goes when the page is shown. Unlike a focus proxy it may stand anywhere
    /// on the page: Tab takes a widget with a proxy for a stop that leads to the proxy, so that
    /// whatever stands before it would never be reached.
    [[nodiscard]] QWidget *start() const { return m_start ? m_start.data() : focusProxy(); }

    /// The list that is worked in here; null where there is none.
    [[nodiscard]] virtual ListPane *list() const { return nullptr; }

    /// Takes the keyboard to where what is shown can be narrowed; nothing where it cannot.
    virtual void focusFilter();

    /// What can be added here: one wish for each kind of record that belongs on what is shown.
    [[nodiscard]] virtual QList<RecordWish> newRecords() const { return {}; }

    /// Goes to a record, on whichever part of the page it is shown.
    virtual void reveal(const QUuid &record) { selectRecord(record); }

    /// Narrows a list to what belongs to this court.
    virtual void filterBy(const QString &) { }

    /// Selects a record that was just saved, where it is shown.
    virtual void selectRecord(const QUuid &) { }

signals:
    void editWanted(); ///< of selectedRecord()
    void formWanted(const habeas::ui::RecordWish &wish);
    void caseWanted(const QString &ref);
    void hearingWanted(const habeas::ui::HearingWish &wish);
    void letterWanted(const QString &ref);
    void backWanted();
    void statusChanged(); ///< countText() or title() has a new value

protected:
    void startAt(QWidget *field) { m_start = field; }

    void focusInEvent(QFocusEvent *event) override;

private:
    QPointer<QWidget> m_start;
};

} // namespace habeas::ui
