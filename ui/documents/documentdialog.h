#pragma once

#include "app/actions/files/hiddendata.h"
#include "app/casefile/casefolder.h"
#include "ui/documents/documentreading.h"
#include "ui/models/workbench.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace habeas::ui {

class DocumentView;
class PasswordAsk;

/// An attached file as it is, shown from memory: pictures, plain texts, PDF. Everything slow runs
/// on workers. PgUp and PgDn turn pages, Ctrl++ and Ctrl+- change the size, Ctrl+F searches, Ctrl+S
/// asks for a copy, Esc closes.
class DocumentDialog final : public QDialog
{
    Q_OBJECT

public:
    DocumentDialog(Workbench &workbench, const Document &document, QWidget *parent);
    ~DocumentDialog() override;

    /// A sentence at the foot: what became of a copy.
    void say(const QString &words);
    [[nodiscard]] QString said() const;

    [[nodiscard]] bool isShown() const; ///< read, and a page of it drawn

    /// What the picture says beside what it shows, once it is read.
    [[nodiscard]] const std::optional<HiddenData> &hidden() const { return m_hidden; }

    [[nodiscard]] bool canLeaveOut() const { return m_canLeaveOut; } ///< of a copy

signals:
    void copyWanted(const QUuid &document);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What a worker made of the bytes.
    struct Opened
    {
        Result<ShownDocument> shown;
        HiddenData hidden;
        bool canLeaveOut = false;
    };

    void build();
    QWidget *buildTools();
    void bindKeys();
    void retranslate();
    void read();
    void take(const Result<QByteArray> &bytes);
    void show(const Opened &opened);
    void askForPassword(const LockedPdf &locked);
    void openWith(const QString &password);
    using QDialog::show;
    void refuse(const QString &words);
    void find();
    void updateTools();

    Workbench &m_workbench;
    Document m_document;
    std::atomic_bool m_stop = false;
    QFutureWatcher<Result<QByteArray>> m_reading;
    QFutureWatcher<Opened> m_opening;
    std::optional<HiddenData> m_hidden;
    bool m_canLeaveOut = false;
    QString m_said;
    QByteArray m_locked; ///< a PDF that waits for its password
    bool m_isBroken = false; ///< what is shown may not be all

    QLabel *m_words;
    QLabel *m_facts;
    QStackedWidget *m_body;
    PasswordAsk *m_password = nullptr; ///< where a file asks for one
    DocumentView *m_view = nullptr; ///< of what is shown; none before it is read
    QToolButton *m_back;
    QToolButton *m_next;
    QLabel *m_pageWords;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QPushButton *m_fit;
    QLineEdit *m_search;
    QComboBox *m_encoding;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace habeas::ui
