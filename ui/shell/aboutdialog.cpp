#include "ui/shell/aboutdialog.h"

#include "ui/widgets/forms/forms.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace habeas::ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Habeas"));
    auto *name = new QLabel(tr("Habeas %1").arg(QCoreApplication::applicationVersion()), this);
    makeHeading(name);
    auto *words = new QLabel(
        tr("Cases of people detained for their activism: who is held, since when, on what paper, "
           "and what is due. It works without a network, in one encrypted file.\n\n"
           "What it counts is an aid, not legal advice.\n\n"
           "MIT licence. With Qt, SQLite3 Multiple Ciphers, libsodium, ICU, zxcvbn and the Noto "
           "fonts."),
        this);
    words->setWordWrap(true);
    words->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    auto *buttons = new QDialogButtonBox(this);
    connect(buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole), &QPushButton::clicked,
            this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(name);
    box->addWidget(words);
    box->addWidget(buttons);
}

} // namespace habeas::ui
