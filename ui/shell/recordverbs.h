#pragma once

#include "ui/widgets/forms/hearingwish.h"
#include "ui/widgets/forms/recordwish.h"

#include <QObject>

namespace habeas::ui {

class DraftVerbs;
class ListPane;
class MainWindow;

/// What a person does with records wherever they are shown: new, edit, to the bin and back. Opens
/// the forms; decides nothing about them.
class RecordVerbs final : public QObject
{
    Q_OBJECT

public:
    RecordVerbs(MainWindow &window, DraftVerbs &drafts);

    void newCase(const QString &name = {});
    /// What belongs on the page: one form at once, or a menu where there is a choice.
    void newHere();
    /// A record of that kind in the current case; asks what it belongs to where several could be
    /// meant.
    void newOfKind(const QByteArray &table);
    void newRestrictions(); ///< several of one judgment, in the current case
    void edit();
    void open(const RecordWish &wish);
    void remove();
    void openBin();
    void logHearing(const HearingWish &wish);
    /// Every change of the selected record, and putting older values back.
    void showHistory();

private:
    void removeSelected(const ListPane &list);
    void choose(const QList<RecordWish> &wishes);
    [[nodiscard]] QList<RecordWish> wishesFor(const QByteArray &table) const;
    void tell(const QString &words);
    [[nodiscard]] QString whyNoRecord() const; ///< there is none to do anything with

    MainWindow &m_window;
    DraftVerbs &m_drafts;
};

} // namespace habeas::ui
