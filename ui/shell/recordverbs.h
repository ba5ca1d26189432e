#pragma once

#include "app/base/result.h"
#include "app/records/store/drafts.h"
#include "ui/widgets/forms/hearingwish.h"
#include "ui/widgets/forms/recordwish.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace habeas::ui {

class DraftBar;
class ListPane;
class DraftsDialog;
class MainWindow;
struct DraftLine;

/// What a person does with records wherever they are shown: new, edit, to the bin and back, and
/// going on with a form that was not finished. Opens the forms; decides nothing about them.
class RecordVerbs final : public QObject
{
    Q_OBJECT

public:
    RecordVerbs(MainWindow &window, DraftBar *bar);

    void newCase();
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
    void continueDraft(); ///< the only one, or a list to choose from
    void continueDraft(const QUuid &id);
    void discardDraft(const QUuid &id);
    void listDrafts();
    /// Every change of the selected record, and putting older values back.
    void showHistory();
    void leave();
    /// Tells of unfinished forms, or hides the bar while there is none or one is open.
    void showDrafts();

private:
    void openForm(QDialog *form);
    void removeSelected(const ListPane &list);
    /// Opens it, or tells why it cannot be.
    template<class Form>
    void openOrTell(const Result<Form *> &form);
    void choose(const QList<RecordWish> &wishes);
    [[nodiscard]] QList<RecordWish> wishesFor(const QByteArray &table) const;
    void tell(const QString &words);
    [[nodiscard]] QString whyNoRecord() const; ///< there is none to do anything with
    [[nodiscard]] QString titleOf(const Draft &draft) const;
    [[nodiscard]] QList<Draft> drafts() const; ///< newest first
    [[nodiscard]] QList<DraftLine> draftLines() const;
    void noteClosed(const QDialog *form);
    void keepDiscarded();

    MainWindow &m_window;
    DraftBar *m_bar;
    QUuid m_closed; ///< the draft of the form that was closed last
    Draft m_discarded; ///< the one that was discarded last
    QPointer<DraftsDialog> m_list;
};

} // namespace habeas::ui
