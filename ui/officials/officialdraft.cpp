#include "ui/models/draftkeeper.h"
#include "ui/officials/officialdialog.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/countrychoices.h"
#include "ui/widgets/fields/dateedit.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

// The half of the form that is about drafts: what was typed, and how it comes back.

using namespace Qt::StringLiterals;

namespace habeas::ui {

OfficialDialog *OfficialDialog::resume(Workbench &workbench, const Draft &draft, QWidget *parent)
{
    auto *dialog = new OfficialDialog(workbench, Id<Official>(draft.record), parent);
    delete dialog->m_draft;
    const QString empty = dialog->content();
    dialog->setTyped(QJsonDocument::fromJson(draft.content.toUtf8()).object());
    dialog->keepDrafts(draft);
    dialog->m_draft->countAsEmpty(empty);
    return dialog;
}

QString OfficialDialog::draftTitle(const Draft &draft)
{
    const QString office
        = QJsonDocument::fromJson(draft.content.toUtf8()).object().value(u"office"_s).toString();
    return office.isEmpty() ? tr("an official") : tr("official: %1").arg(office);
}

void OfficialDialog::keepDrafts(Draft draft)
{
    draft.form = FormName;
    m_draft = new DraftKeeper(
        m_workbench, draft,
        [this] {
            return content();
        },
        this);
}

QString OfficialDialog::content() const
{
    return QString::fromUtf8(QJsonDocument(typed()).toJson(QJsonDocument::Compact));
}

QJsonObject OfficialDialog::typed() const
{
    QJsonObject typed {
        { u"kind"_s, m_kind->text() },           { u"office"_s, m_office->text() },
        { u"name"_s, m_name->text() },           { u"gender"_s, m_gender->text() },
        { u"country"_s, countryIn(*m_country) }, { u"language"_s, m_language->text() },
        { u"verified"_s, m_verified->text() },   { u"email"_s, m_email->text() },
        { u"copy_to"_s, m_copyTo->text() },      { u"court"_s, m_court->isChecked() },
        { u"note"_s, m_note->toPlainText() }
    };
    for (const Address &address : m_addresses) {
        const QString code = languageCode(address.language);
        typed.insert(u"block_"_s + code, address.block->toPlainText());
        typed.insert(u"salutation_"_s + code, address.salutation->text());
        typed.insert(u"close_"_s + code, address.close->text());
    }
    return typed;
}

void OfficialDialog::setTyped(const QJsonObject &typed)
{
    m_filling = true;
    const auto text = [&typed](const QString &name) {
        return typed.value(name).toString();
    };
    m_kind->setText(text(u"kind"_s));
    m_office->setText(text(u"office"_s));
    m_name->setText(text(u"name"_s));
    m_gender->setText(text(u"gender"_s));
    showCountry(text(u"country"_s));
    m_language->setText(text(u"language"_s));
    m_verified->setText(text(u"verified"_s));
    m_email->setText(text(u"email"_s));
    m_copyTo->setText(text(u"copy_to"_s));
    m_court->setChecked(typed.value(u"court"_s).toBool());
    m_note->setPlainText(text(u"note"_s));
    offerSalutations();
    for (const Address &address : std::as_const(m_addresses)) {
        const QString code = languageCode(address.language);
        address.block->setPlainText(text(u"block_"_s + code));
        address.salutation->setText(text(u"salutation_"_s + code));
        address.close->setText(text(u"close_"_s + code));
    }
    m_filling = false;
}

} // namespace habeas::ui
