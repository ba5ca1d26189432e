#include "ui/documents/textview.h"

#include "app/actions/files/documentactions.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace habeas::ui {

TextView::TextView(const ShownText &text, QWidget *parent)
    : DocumentView(parent)
    , m_shown(text)
    , m_text(new QPlainTextEdit(this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(QStringLiteral("text"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_text);
    setFocusProxy(m_text);
    retranslate();
}

void TextView::read()
{
    m_text->setPlainText(shownLines(m_shown));
    emit said(m_shown.cut ? tr("Only the first %1 are shown.").arg(sizeText(MostShownText))
                          : QString());
    setShown();
}

void TextView::setEncoding(TextEncoding encoding)
{
    m_shown.encoding = encoding;
    read();
}

void TextView::turn(int by)
{
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() + by * bar->pageStep());
}

void TextView::zoom(double factor)
{
    if (factor > 0)
        m_text->zoomIn(factor > 1 ? 1 : -1);
    else
        m_text->setFont(font());
}

void TextView::find(const QString &words)
{
    if (!m_text->find(words)) {
        m_text->moveCursor(QTextCursor::Start); // round to the top
        if (!m_text->find(words)) {
            emit said(tr("“%1” is not in this document.").arg(words));
            return;
        }
    }
    emit said({});
}

void TextView::changeEvent(QEvent *event)
{
    DocumentView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TextView::retranslate()
{
    m_text->setAccessibleName(tr("Text of the document"));
}

} // namespace habeas::ui
