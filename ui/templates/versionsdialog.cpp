#include "ui/templates/versionsdialog.h"

#include "app/base/dates/dateprint.h"
#include "ui/templates/templatehighlighter.h"
#include "ui/widgets/forms/dialogsize.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

VersionsDialog::VersionsDialog(const QList<LetterTemplate> &versions, QWidget *parent)
    : QDialog(parent)
    , m_versions(versions)
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("The office's versions"));
    m_list->setAccessibleName(windowTitle());
    m_list->setTabKeyNavigation(false);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What that version says"));
    new TemplateHighlighter(m_text); // owned by the text
    for (const LetterTemplate &version : m_versions) {
        const QString words = tr("Version %1, %2, %3", "number, date, author")
                                  .arg(version.number.value_or(1))
                                  .arg(printDate(version.saved, screenLanguage()), version.by);
        m_list->addItem(version.inUse ? tr("%1 – in use").arg(words) : words);
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *use
        = buttons->addButton(tr("&Use this version again"), QDialogButtonBox::AcceptRole);
    use->setEnabled(!m_versions.isEmpty());
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addWidget(m_text, 2);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsDialog::showVersion);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizeFor(*this, 118, 27));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

Id<LetterTemplate> VersionsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_versions.size() ? m_versions.at(row).id : Id<LetterTemplate>();
}

void VersionsDialog::showVersion()
{
    const int row = m_list->currentRow();
    m_text->setPlainText(row < 0 ? QString() : m_versions.at(row).content);
}

} // namespace habeas::ui
