#include "ui/unlock/createform.h"

#include "app/actions/session/passphrase.h"
#include "app/vault/vault.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/fields/passphraseedit.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace habeas::ui {

CreateForm::CreateForm(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new QLineEdit(this))
    , m_browse(iconButton(Glyph::Open, {}, this))
    , m_pathMessage(new FieldMessage(m_path, this))
    , m_passphraseLabel(new QLabel(this))
    , m_passphrase(new PassphraseEdit(this))
    , m_againLabel(new QLabel(this))
    , m_again(new PassphraseEdit(this))
    , m_warning(new QLabel(this))
    , m_sample(new QCheckBox(this))
    , m_create(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_progress(new FieldMessage(m_create, this))
{
    build();
    connect(m_create, &QPushButton::clicked, this, &CreateForm::submit);
    connect(m_path, &QLineEdit::returnPressed, m_passphrase, qOverload<>(&QWidget::setFocus));
    connect(m_passphrase, &PassphraseEdit::returnPressed, m_again, qOverload<>(&QWidget::setFocus));
    for (const PassphraseEdit *field : { m_passphrase, m_again })
        connect(field, &PassphraseEdit::edited, m_progress, &FieldMessage::clear);
    connect(m_path, &QLineEdit::textEdited, m_progress, &FieldMessage::clear);
    connect(m_again, &PassphraseEdit::returnPressed, this, &CreateForm::submit);
    connect(m_back, &QPushButton::clicked, this, &CreateForm::backWanted);
    connect(m_browse, &QToolButton::clicked, this, &CreateForm::browse);
    connect(m_path, &QLineEdit::textEdited, m_pathMessage, &FieldMessage::clear);
    connect(m_passphrase->lineEdit(), &QLineEdit::editingFinished, this, &CreateForm::judge);
    retranslate();
}

void CreateForm::build()
{
    makeHeading(m_heading);
    m_warning->setWordWrap(true);
    m_create->setDefault(true);
    m_path->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    auto *pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(m_browse);
    auto *pathBox = new QVBoxLayout;
    pathBox->setSpacing(1);
    pathBox->addLayout(pathRow);
    pathBox->addWidget(m_pathMessage);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_pathLabel, pathBox);
    form->addRow(m_passphraseLabel, m_passphrase);
    form->addRow(m_againLabel, m_again);
    form->addRow(m_warning);
    form->addRow(m_sample);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_create);
    buttons->addWidget(m_back);
    buttons->addStretch();
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_heading);
    box->addSpacing(8);
    box->addLayout(form);
    box->addWidget(m_progress);
    box->addLayout(buttons);
    const QList<QWidget *> order { m_path,   m_browse, m_passphrase, m_again,
                                   m_sample, m_create, m_back };
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

void CreateForm::start()
{
    m_passphrase->clear();
    m_again->clear();
    m_progress->clear();
    m_pathMessage->clear();
    if (m_path->text().isEmpty())
        setPath(QDir::home().filePath(QStringLiteral("office.habeas")));
    m_path->setFocus();
    m_path->selectAll();
}

void CreateForm::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

void CreateForm::browse()
{
    const QString path = askSaveFile(this, tr("Where the new file goes"), m_path->text(),
                                     vaultFilter(), QStringLiteral("habeas"));
    if (!path.isEmpty())
        setPath(path);
    m_path->setFocus();
}

void CreateForm::judge()
{
    if (!m_passphrase->text().isEmpty())
        m_passphrase->message()->say(FieldMessage::Level::Warning,
                                     passphraseAdvice(m_passphrase->text()));
}

void CreateForm::submit()
{
    if (m_busy)
        return;
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty()) {
        m_pathMessage->say(FieldMessage::Level::Problem, tr("Say where the new file goes."));
        m_path->setFocus();
    } else if (m_passphrase->text().isEmpty()) {
        m_passphrase->say(tr("The file needs a passphrase: six or more words are a good one."));
        m_passphrase->setFocus();
    } else if (m_passphrase->text().size() < Vault::ShortestPassphrase) {
        // Said here: after a refusal the path has the focus, where a passphrase would be readable.
        m_passphrase->say(tr("This is too short: eight characters are the least, six or more "
                             "words are a good one."));
        m_passphrase->selectAll();
        m_passphrase->setFocus();
    } else if (m_passphrase->text() != m_again->text()) {
        m_again->say(tr("The two passphrases differ. Type the same one here."));
        m_again->selectAll();
        m_again->setFocus();
    } else {
        NewVault wish { .path = path, .passphrase = m_passphrase->text() };
        wish.sample = m_sample->isChecked();
        emit createWanted(wish);
    }
}

void CreateForm::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->say(FieldMessage::Level::Echo,
                    busy ? tr("Making the file… (a few seconds)") : QString());
}

void CreateForm::refuse(const Error &error)
{
    m_progress->say(FieldMessage::Level::Problem, error.message);
    m_path->setFocus();
}

void CreateForm::retranslate()
{
    m_heading->setText(tr("A new case file"));
    setFieldLabel(m_pathLabel, tr("F&ile"), m_path);
    nameButton(m_browse, tr("Choose the folder and the name"));
    setFieldLabel(m_passphraseLabel, tr("&Passphrase"), m_passphrase);
    setFieldLabel(m_againLabel, tr("The same a&gain"), m_again);
    m_warning->setText(
        tr("Write it down and keep it in a safe place: nobody can open the file without it, "
           "and nobody can reset it."));
    m_sample->setText(tr("&With an invented sample case to try things on"));
    m_create->setText(tr("C&reate the file"));
    m_back->setText(tr("&Back"));
}

void CreateForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace habeas::ui
