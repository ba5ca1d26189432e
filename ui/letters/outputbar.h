#pragma once

#include "app/letters/paper/pages.h"

#include <QWidget>

#include <functional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace habeas::ui {

class FlowLayout;
class Shortcuts;

/// Where a letter can go: paper, and every kind of file with its key. What came of it is said
/// above.
class OutputBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OutputBar(QWidget *parent = nullptr);

    /// Ctrl+P, and Ctrl+Shift with a letter for each kind of file.
    void bindKeys(Shortcuts &keys);
    void retranslate();
    void say(const QString &what);

    /// ".docx" without the dot.
    [[nodiscard]] static QString ending(LetterFormat format);
    /// As the file dialog wants it: "Word document (*.docx)".
    [[nodiscard]] static QString filter(LetterFormat format);

signals:
    void previewWanted();
    void printWanted();
    void fileWanted(habeas::LetterFormat format);

private:
    QPushButton *button(const std::function<void()> &run);

    QLabel *m_done = nullptr;
    FlowLayout *m_row = nullptr; ///< of the buttons: at a large zoom none is cut
    QPushButton *m_preview = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_pdf = nullptr;
    QPushButton *m_word = nullptr;
    QPushButton *m_others = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_odt = nullptr;
    QAction *m_html = nullptr;
    QAction *m_text = nullptr;
};

} // namespace habeas::ui
