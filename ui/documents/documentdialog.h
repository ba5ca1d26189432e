#pragma once

#include "app/casefile/casefolder.h"
#include "ui/documents/documentreading.h"
#include "ui/models/workbench.h"

#include <QDialog>
#include <QFutureWatcher>

#include <atomic>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace habeas::ui {

class PageView;

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

    [[nodiscard]] bool isShown() const { return m_isShown; } ///< read, and a page of it drawn

signals:
    void copyWanted(const QUuid &document);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void bindKeys();
    void retranslate();
    void read();
    void take(const Result<QByteArray> &bytes);
    void show(const Result<ShownDocument> &shown);
    using QDialog::show;
    void refuse(const QString &words);
    void showText();
    void drawPage();
    void showPicture();
    void turn(int by);
    void zoom(double factor);
    void find();
    void findInText();
    void updateTools();
    [[nodiscard]] double scaleOf(const QSizeF &size) const;

    Workbench &m_workbench;
    Document m_document;
    std::atomic_bool m_stop = false;
    QFutureWatcher<Result<QByteArray>> m_reading;
    QFutureWatcher<Result<ShownDocument>> m_opening;
    QFutureWatcher<QImage> m_drawing;
    QFutureWatcher<int> m_finding;
    std::shared_ptr<std::atomic_bool> m_stopFinding;
    ShownDocument m_shown;
    bool m_isShown = false;
    int m_page = 0;
    bool m_drawAgain = false; ///< something changed while a page was drawn
    double m_zoom = 0; ///< 0: fitted to the width

    QLabel *m_words;
    QLabel *m_facts;
    QStackedWidget *m_body;
    PageView *m_view;
    QPlainTextEdit *m_text;
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
