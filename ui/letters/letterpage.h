#pragma once

#include "app/letters/pages.h"
#include "ui/models/workbench.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace habeas::ui {

class LetterForm;
class LetterPreview;
class OutputBar;

/// The composer: what one chooses at the left, the page as it will be printed at the right, and
/// below it what a careful colleague would say.
class LetterPage final : public Page
{
    Q_OBJECT

public:
    LetterPage(Workbench &workbench, const QString &ref, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void refresh() override;

    [[nodiscard]] QString currentCase() const override { return m_ref; }

    [[nodiscard]] QString countText() const override;

    /// Chooses a document made from the record and goes to the list of templates.
    void chooseForm();

    /// The suggested name in, the chosen path out; empty where the person changed their mind.
    using AskPath = std::function<QString(const QString &suggested, const QString &filter)>;
    /// Shows or sends the pages to a printer; true where they went there.
    using PrintPages = std::function<bool(const LetterPages &pages)>;

    /// The letter being written follows up this one.
    void follow(Id<Letter> previous);

    void setAskPath(const AskPath &ask) { m_askPath = ask; }

    void setPreviewPages(const PrintPages &preview) { m_previewPages = preview; }

    void setPrintPages(const PrintPages &print) { m_printPages = print; }

public slots:
    void preview(); ///< Ctrl+P
    void print();
    void exportFile(habeas::LetterFormat format);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *buildResult();
    void connectParts();
    void retranslate();
    void readCase();
    void compose();
    void refuse(const Error &error);
    void showFindings(const QList<LetterFinding> &findings);
    void confirmRefusal();
    void printThrough(const PrintPages &print);
    [[nodiscard]] bool isReady();

    Workbench &m_workbench;
    QString m_ref;
    CaseFolder m_folder;
    std::optional<ComposedLetter> m_letter;
    std::shared_ptr<const LetterPages> m_pages;
    QString m_confirmable; ///< what the person may confirm to lift the refusal
    AskPath m_askPath;
    PrintPages m_previewPages;
    PrintPages m_printPages;
    QTimer m_delay;

    LetterForm *m_form = nullptr;
    LetterPreview *m_preview = nullptr;
    OutputBar *m_output = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_consent = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_back = nullptr;
    QVBoxLayout *m_findings = nullptr;
};

} // namespace habeas::ui
