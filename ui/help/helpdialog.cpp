#include "ui/help/helpdialog.h"

#include "app/base/language.h"
#include "ui/widgets/forms/forms.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>

namespace habeas::ui {

HelpDialog::HelpDialog(const QString &topic, QWidget *parent)
    : QDialog(parent)
    , m_label(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_page(new QTextBrowser(this))
    , m_nothing(new QLabel(this))
    , m_close(new QPushButton(this))
{
    build();
    retranslate();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == topic)
            m_list->setCurrentRow(row);
    }
    m_page->setFocus(); // it was opened to be read
}

void HelpDialog::build()
{
    constexpr int Letters = 110;
    constexpr int Lines = 30;
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_list->setTabKeyNavigation(false);
    m_nothing->setWordWrap(true);
    m_close->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_label);
    top->addWidget(m_search, 1);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addWidget(m_page, 3);
    auto *bottom = new QHBoxLayout;
    bottom->addStretch(1);
    bottom->addWidget(m_close);
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(m_nothing);
    box->addLayout(middle, 1);
    box->addLayout(bottom);
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showTopic);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * Letters, fontMetrics().height() * Lines)
               .boundedTo(room));
}

QString HelpDialog::currentTopic() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void HelpDialog::search(const QString &words)
{
    m_search->setText(words);
}

/// Topics that hold the words of the search; the one that was read stays where it still fits.
void HelpDialog::fill()
{
    const QString before = currentTopic();
    int current = 0;
    m_list->clear();
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        if (!holdsWords(topic, m_search->text()))
            continue;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
        if (topic.id == before)
            current = m_list->count() - 1;
    }
    const bool nothing = m_list->count() == 0;
    m_nothing->setVisible(nothing);
    if (nothing)
        m_nothing->setText(
            tr("No topic has the words “%1”. Try one word, or another one.").arg(m_search->text()));
    else
        m_list->setCurrentRow(current);
    showTopic();
}

void HelpDialog::showTopic()
{
    const QString id = currentTopic();
    for (const HelpTopic &topic : std::as_const(m_topics)) {
        if (topic.id == id) {
            m_page->setMarkdown(topic.text);
            m_page->setAccessibleDescription(topic.title);
            return;
        }
    }
    m_page->clear();
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    setFieldLabel(m_label, tr("&Search the help"), m_search);
    m_list->setAccessibleName(tr("Topics"));
    m_page->setAccessibleName(tr("Explanation"));
    m_close->setText(tr("Close"));
    m_topics = helpTopics(languageCode(screenLanguage()));
    fill();
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
