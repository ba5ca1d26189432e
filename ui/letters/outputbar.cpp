#include "ui/letters/outputbar.h"

#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

OutputBar::OutputBar(QWidget *parent)
    : QWidget(parent)
    , m_done(new QLabel(this))
    , m_row(new FlowLayout)
    , m_menu(new QMenu(this))
    , m_odt(m_menu->addAction(QString()))
    , m_html(m_menu->addAction(QString()))
    , m_text(m_menu->addAction(QString()))
{
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    m_done->setObjectName(QStringLiteral("done"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    m_done->hide();
    rows->addWidget(m_done);
    rows->addLayout(m_row);
    m_row->setRight();
    const auto wantFile = [this](LetterFormat format) {
        return [this, format] {
            emit fileWanted(format);
        };
    };
    m_preview = button([this] {
        emit previewWanted();
    });
    m_print = button([this] {
        emit printWanted();
    });
    m_pdf = button(wantFile(LetterFormat::Pdf));
    m_word = button(wantFile(LetterFormat::Docx));
    m_others = new QPushButton(this);
    m_others->setMenu(m_menu);
    m_row->addWidget(m_others);
    for (QPushButton *paper : { m_preview, m_print })
        paper->setIcon(glyphIcon(Glyph::Print));
    for (QPushButton *file : { m_pdf, m_word, m_others })
        file->setIcon(glyphIcon(Glyph::Export));
    connect(m_odt, &QAction::triggered, this, wantFile(LetterFormat::Odt));
    connect(m_html, &QAction::triggered, this, wantFile(LetterFormat::Html));
    connect(m_text, &QAction::triggered, this, wantFile(LetterFormat::Text));
}

QPushButton *OutputBar::button(const std::function<void()> &run)
{
    auto *made = new QPushButton(this);
    connect(made, &QPushButton::clicked, this, run);
    m_row->addWidget(made);
    return made;
}

void OutputBar::bindKeys(Shortcuts &keys)
{
    const auto key = [](Qt::Key letter) {
        return QList<QKeySequence> { QKeySequence(Qt::CTRL | Qt::SHIFT | letter) };
    };
    keys.bind({ QKeySequence(Qt::CTRL | Qt::Key_P) }, [this] {
        emit previewWanted();
    });
    keys.bind(key(Qt::Key_P), [this] {
        emit fileWanted(LetterFormat::Pdf);
    });
    keys.bind(key(Qt::Key_W), [this] {
        emit fileWanted(LetterFormat::Docx);
    });
    keys.bind(m_odt, key(Qt::Key_O));
    keys.bind(m_html, key(Qt::Key_M));
    keys.bind(m_text, key(Qt::Key_T));
}

void OutputBar::say(const QString &what)
{
    m_done->setText(what);
    m_done->setVisible(!what.isEmpty());
}

void OutputBar::retranslate()
{
    m_preview->setText(tr("&Print preview"));
    m_preview->setToolTip(tr("See the pages, then print them (Ctrl+P)"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("Send the letter to a printer"));
    m_pdf->setText(tr("P&DF…"));
    m_pdf->setToolTip(tr("Write the letter as a PDF file (Ctrl+Shift+P)"));
    m_word->setText(tr("Word (DOC&X)…"));
    m_word->setToolTip(tr("Write the letter as a Word document, to go on working on it "
                          "(Ctrl+Shift+W)"));
    m_others->setText(tr("Other k&inds"));
    m_others->setToolTip(tr("Write the letter as an OpenDocument text, for the web or as plain "
                            "text"));
    Shortcuts::setText(m_odt, tr("&OpenDocument…"));
    Shortcuts::setText(m_html, tr("&HTML…"));
    Shortcuts::setText(m_text, tr("&Text…"));
}

QString OutputBar::ending(LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        break;
    case LetterFormat::Docx:
        return QStringLiteral("docx");
    case LetterFormat::Odt:
        return QStringLiteral("odt");
    case LetterFormat::Html:
        return QStringLiteral("html");
    case LetterFormat::Text:
        return QStringLiteral("txt");
    }
    return QStringLiteral("pdf");
}

QString OutputBar::filter(LetterFormat format)
{
    switch (format) {
    case LetterFormat::Pdf:
        break;
    case LetterFormat::Docx:
        return tr("Word document (*.docx)");
    case LetterFormat::Odt:
        return tr("OpenDocument text (*.odt)");
    case LetterFormat::Html:
        return tr("HTML file (*.html)");
    case LetterFormat::Text:
        return tr("Text file (*.txt)");
    }
    return tr("PDF file (*.pdf)");
}

} // namespace habeas::ui
