#include "ui/shell/blankformdialog.h"

#include "app/actions/letters/blankforms.h"
#include "app/letters/template/phrases.h"
#include "ui/letters/letterprinting.h"
#include "ui/models/workbench.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/dialogsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

BlankFormDialog::BlankFormDialog(Workbench &workbench, QWidget *parent)
    : QDialog(parent)
    , m_workbench(workbench)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Empty forms"));
    auto *label = new QLabel(tr("&Form to fill in by hand; nothing of a case is in it:"), this);
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setAccessibleName(windowTitle());
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const TemplateInfo &info : blankForms()) {
        for (const Language language : info.languages) {
            m_forms << std::pair(info.id, language);
            m_list->addItem(
                tr("%1 (%2)", "a form, its language").arg(info.title, languageTitle(language)));
        }
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *print = buttons->addButton(tr("&Print preview…"), QDialogButtonBox::ActionRole);
    QPushButton *write = buttons->addButton(tr("&Write a PDF…"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    print->setDefault(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(print, &QPushButton::clicked, this, &BlankFormDialog::printChosen);
    connect(write, &QPushButton::clicked, this, &BlankFormDialog::writeChosen);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &BlankFormDialog::printChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(sizeFor(*this, 80, 26));
    m_list->setFocus();
}

void BlankFormDialog::printChosen()
{
    const auto [id, language] = m_forms.value(m_list->currentRow());
    const auto form = blankForm(m_workbench.connection(), id, language);
    if (!form) {
        emit m_workbench.failed(form.error());
        return;
    }
    const auto pages = LetterPages::layOut(*form, letterPage(form->paper));
    if (!pages)
        emit m_workbench.failed(pages.error());
    else
        (void)previewLetter(this, **pages);
}

bool BlankFormDialog::writeTo(const QString &path)
{
    const auto [id, language] = m_forms.value(m_list->currentRow());
    return m_workbench.perform([&](Session &session) {
        return writeBlankForm(session, id, language, LetterFormat::Pdf, path, true);
    });
}

void BlankFormDialog::writeChosen()
{
    const QString path = askSaveFile(this, tr("Write the empty form"), QStringLiteral("form.pdf"),
                                     tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
    if (!path.isEmpty() && writeTo(path))
        accept();
}

} // namespace habeas::ui
