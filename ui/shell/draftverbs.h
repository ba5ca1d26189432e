#pragma once

#include "app/base/result.h"
#include "app/records/store/drafts.h"

#include <QObject>
#include <QPointer>

class QDialog;

namespace habeas::ui {

class DraftBar;
class DraftsDialog;
class FormDialog;
class MainWindow;
struct DraftLine;

/// Opens forms so that what was typed into one is found again, and goes on with those that were
/// not finished, or discards them.
class DraftVerbs final : public QObject
{
    Q_OBJECT

public:
    DraftVerbs(MainWindow &window, DraftBar *bar);

    void openForm(QDialog *form);

    /// Opens it, or tells why it cannot be.
    template<class Form>
    void openOrTell(const Result<Form *> &form)
    {
        if (form)
            openForm(*form);
        else
            fail(form.error());
    }

    void openNewCase(const Draft &begun,
                     const QString &name = {}); ///< and shows the case once it is saved
    void continueDraft(); ///< the only one, or a list to choose from
    void continueDraft(const QUuid &id);
    void discardDraft(const QUuid &id);
    void listDrafts();
    /// Tells of unfinished forms, or hides the bar while there is none or one is open.
    void showDrafts();
    void leave();

private:
    void fail(const Error &error);
    [[nodiscard]] QString titleOf(const Draft &draft) const;
    [[nodiscard]] QList<Draft> drafts() const; ///< newest first
    [[nodiscard]] QList<DraftLine> draftLines() const;
    void noteClosed(const QDialog *form);
    void letHearingIn(FormDialog *form);
    void keepDiscarded();

    MainWindow &m_window;
    DraftBar *m_bar;
    QUuid m_closed; ///< the draft of the form that was closed last
    Draft m_discarded; ///< the one that was discarded last
    QPointer<DraftsDialog> m_list;
};

} // namespace habeas::ui
