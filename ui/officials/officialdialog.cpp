#include "ui/officials/officialdialog.h"

#include "app/base/dates/datefields.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/template/salutations.h"
#include "app/records/store/repository.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/countrychoices.h"
#include "ui/widgets/fields/dateedit.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/forms/forms.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr Language Languages[] = { Language::English, Language::Russian, Language::Kazakh };

QList<Choice> codeChoices(const QString &list)
{
    QList<Choice> choices;
    for (const QString &code : codesOf(list))
        choices << Choice { code, codeLabel(list, code, screenLanguage()), {} };
    return choices;
}

QString languageLabel(Language language)
{
    return codeLabel(u"language"_s, languageCode(language), screenLanguage());
}

} // namespace

OfficialDialog::OfficialDialog(Workbench &workbench, Id<Official> id, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_kind(new ChoiceEdit)
    , m_office(new QLineEdit)
    , m_officeMessage(new FieldMessage(m_office))
    , m_name(new QLineEdit)
    , m_gender(new ChoiceEdit)
    , m_country(new ChoiceEdit)
    , m_language(new ChoiceEdit)
    , m_verified(new PartialDateEdit)
    , m_today(new QPushButton)
    , m_email(new QLineEdit)
    , m_copyTo(new QLineEdit)
    , m_court(new QCheckBox)
    , m_note(new QPlainTextEdit)
{
    m_official.id = id;
    if (!id.isNull())
        m_official = Repository<Official>(workbench.connection()).byId(id).value_or(m_official);
    m_own = Repository<Salutation>(workbench.connection()).all().value_or(QList<Salutation>());
    setOffersNext(id.isNull());
    build();
    fill();
    OfficialDialog::retranslate();
    Draft draft;
    draft.record = id.uuid();
    keepDrafts(draft);
    m_draft->countAsEmpty(content());
    (id.isNull() ? static_cast<QWidget *>(m_kind) : m_office)->setFocus(Qt::OtherFocusReason);
}

void OfficialDialog::build()
{
    auto *body = new QWidget(this);
    auto *form = new QFormLayout(body);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_office->setObjectName(u"office"_s);
    m_country->setObjectName(u"country"_s);
    m_verified->setObjectName(u"verified_on"_s);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(fontMetrics().lineSpacing() * 4);
    DateInputContext context;
    context.today = m_workbench.today();
    context.bias = DateInputContext::YearBias::Past;
    m_verified->setContext(context);
    m_language->setFreeText(true);
    for (QWidget *field : { static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_office),
                            static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_gender),
                            static_cast<QWidget *>(m_country), static_cast<QWidget *>(m_language),
                            static_cast<QWidget *>(m_verified) }) {
        m_labels << addField(form, field);
        if (field == m_office)
            form->addRow(QString(), m_officeMessage);
    }
    m_today->setAutoDefault(false);
    form->addRow(QString(), m_today);
    for (QWidget *field : { static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_copyTo) })
        m_labels << addField(form, field);
    form->addRow(QString(), m_court);
    for (const Language language : Languages)
        addAddress(form, language);
    m_labels << addField(form, m_note);
    setBody(body);

    const auto note = [this] {
        changed();
    };
    connect(m_office, &QLineEdit::textChanged, m_officeMessage, &FieldMessage::clear);
    for (QLineEdit *line : { m_office, m_name, m_email, m_copyTo })
        connect(line, &QLineEdit::textChanged, this, note);
    const std::pair<QLineEdit *, QString> left[]
        = { { m_office, u"office"_s },
            { m_country->lineEdit(), u"country"_s },
            { m_language->lineEdit(), u"preferred_language"_s } };
    for (const auto &[line, field] : left) {
        connect(line, &QLineEdit::editingFinished, this, [this, name = field] {
            fieldLeft(name);
        });
    }
    for (ChoiceEdit *choice : { m_kind, m_gender })
        connect(choice, &ChoiceEdit::valueChanged, this, [this] {
            offerSalutations();
            changed();
        });
    connect(m_country, &ChoiceEdit::valueChanged, this, note);
    connect(m_language, &ChoiceEdit::valueChanged, this, note);
    connect(m_verified, &PartialDateEdit::valueChanged, this, note);
    connect(m_court, &QCheckBox::toggled, this, note);
    connect(m_note, &QPlainTextEdit::textChanged, this, note);
    connect(m_today, &QPushButton::clicked, this, [this] {
        m_verified->setValue(PartialDate::fromDay(m_workbench.today()));
        changed();
    });
}

void OfficialDialog::addAddress(QFormLayout *form, Language language)
{
    Address address { language,       {},
                      new QLabel,     new QPlainTextEdit,
                      new ChoiceEdit, new ChoiceEdit,
                      new QCheckBox,  {} };
    makeHeading(address.heading);
    form->addRow(address.heading);
    address.block->setTabChangesFocus(true);
    address.block->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    address.block->setObjectName(u"block_"_s + languageCode(language));
    address.salutation->setObjectName(u"salutation_"_s + languageCode(language));
    address.salutation->setFreeText(true);
    address.close->setFreeText(true);
    for (QWidget *field :
         { static_cast<QWidget *>(address.block), static_cast<QWidget *>(address.salutation),
           static_cast<QWidget *>(address.close) })
        address.labels << addField(form, field);
    form->addRow(QString(), address.keep);
    const auto note = [this] {
        changed();
    };
    connect(address.block, &QPlainTextEdit::textChanged, this, note);
    connect(address.salutation, &ChoiceEdit::valueChanged, this, note);
    connect(address.close, &ChoiceEdit::valueChanged, this, note);
    m_addresses << address;
}

void OfficialDialog::fill()
{
    m_filling = true;
    m_kind->setChoices(codeChoices(u"official_office"_s));
    m_gender->setChoices(codeChoices(u"sex"_s));
    m_language->setChoices(codeChoices(u"language"_s));
    m_kind->setKey(m_official.officeKind);
    m_office->setText(m_official.office);
    m_name->setText(m_official.name);
    m_gender->setKey(m_official.gender);
    showCountry(m_official.country);
    m_language->setKey(m_official.preferredLanguage);
    m_verified->setValue(m_official.verifiedOn);
    m_email->setText(m_official.email);
    m_copyTo->setText(m_official.copyTo);
    m_court->setChecked(m_official.pendingCourt);
    m_note->setPlainText(m_official.note);
    QList<Wording> wordings;
    if (!m_official.id.isNull())
        wordings = Repository<Wording>(m_workbench.connection())
                       .ofParent(m_official.id.uuid())
                       .value_or(QList<Wording>());
    offerSalutations();
    for (Address &address : m_addresses) {
        const auto found
            = std::ranges::find(wordings, languageCode(address.language), &Wording::language);
        address.wording = found == wordings.end() ? Wording() : *found;
        address.block->setPlainText(address.wording.block);
        address.salutation->setText(address.wording.salutation);
        address.close->setText(address.wording.close);
        address.keep->setChecked(false);
    }
    m_filling = false;
}

/// The lists only suggest; what stands in the fields stays.
void OfficialDialog::offerSalutations()
{
    for (const Address &address : std::as_const(m_addresses)) {
        QStringList salutations;
        QStringList closes;
        for (const Salutation &one : salutationsFor(m_kind->key(), languageCode(address.language),
                                                    m_gender->key(), m_own)) {
            salutations << one.salutation;
            closes << one.close;
        }
        salutations.removeDuplicates();
        closes.removeDuplicates();
        closes.removeAll(QString());
        address.salutation->setSuggestions(salutations);
        address.close->setSuggestions(closes);
        address.keep->setEnabled(!m_kind->key().isEmpty());
    }
}

void OfficialDialog::changed()
{
    if (m_filling)
        return;
    say({}, false);
    listWhatStands();
    if (m_draft)
        m_draft->touch();
}

void OfficialDialog::showCountry(const QString &country)
{
    m_country->setKey(country);
    if (m_country->key().isEmpty())
        m_country->setText(country);
}

OfficialEdit OfficialDialog::edit() const
{
    OfficialEdit edit { m_official, {}, {} };
    Official &official = edit.official;
    if (official.id.isNull())
        official.id = newId<Official>();
    official.officeKind = m_kind->key();
    official.office = m_office->text().trimmed();
    official.name = m_name->text().trimmed();
    official.gender = m_gender->key();
    official.country = countryIn(*m_country).trimmed();
    official.preferredLanguage = m_language->key().trimmed();
    official.verifiedOn = m_verified->value();
    official.email = m_email->text().trimmed();
    official.copyTo = m_copyTo->text().trimmed();
    official.pendingCourt = m_court->isChecked();
    official.note = m_note->toPlainText().trimmed();
    for (const Address &address : m_addresses) {
        Wording wording = address.wording;
        wording.official = official.id;
        wording.language = languageCode(address.language);
        wording.block = address.block->toPlainText().trimmed();
        wording.salutation = address.salutation->text().trimmed();
        wording.close = address.close->text().trimmed();
        const bool blank
            = wording.block.isEmpty() && wording.salutation.isEmpty() && wording.close.isEmpty();
        if (wording.id.isNull() && blank)
            continue;
        if (wording.id.isNull())
            wording.id = newId<Wording>();
        edit.wordings << wording;
        if (!address.keep->isChecked() || wording.salutation.isEmpty())
            continue;
        Salutation own;
        for (const Salutation &one : m_own) {
            if (one.officeKind == official.officeKind && one.language == wording.language
                && one.gender == official.gender)
                own = one;
        }
        if (own.id.isNull())
            own.id = newId<Salutation>();
        own.officeKind = official.officeKind;
        own.language = wording.language;
        own.gender = official.gender;
        own.salutation = wording.salutation;
        own.close = wording.close;
        edit.own << own;
    }
    return edit;
}

bool OfficialDialog::save()
{
    if (!settle())
        return false;
    std::optional<Error> why;
    const OfficialEdit wanted = edit();
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = saveOfficial(session, wanted);
        if (!done)
            why = done.error();
        return done;
    });
    if (why)
        showProblem(*why);
    if (saved) {
        m_official.id = wanted.official.id;
        m_draft->discard();
    }
    return saved;
}

void OfficialDialog::startAgain()
{
    m_official = {};
    m_tried = false;
    listWhatStands();
    fill();
    m_draft->startAgain();
    m_draft->countAsEmpty(content());
    m_kind->setFocus();
}

bool OfficialDialog::keepTyped()
{
    return m_draft == nullptr || m_draft->keepNow();
}

void OfficialDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(m_official.office.isEmpty() ? tr("New official")
                                               : tr("Official: %1").arg(m_official.office));
    if (m_addresses.isEmpty())
        return; // called while the form is being made
    const std::pair<QWidget *, QString> fields[] = {
        { m_kind, tr("&Kind of office") },
        { m_office, tr("&Office") },
        { m_name, tr("&Name") },
        { m_gender, tr("&Gender, where the salutation needs it") },
        { m_country, tr("Countr&y") },
        { m_language, tr("Preferred &language") },
        { m_verified, tr("Address &checked on") },
        { m_email, tr("&E-mail") },
        { m_copyTo, tr("Cop&ies to") },
        { m_note, tr("No&te") },
    };
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        setFieldLabel(m_labels.at(i), fields[i].second, fields[i].first);
    m_today->setText(tr("Checked to&day"));
    m_court->setText(tr("A co&urt with the case before it: writing may do harm"));
    m_kind->setUnresolvedProblem(tr("“%1” is no kind of office. Choose one from the list."));
    m_gender->setUnresolvedProblem(tr("“%1” is not in the list."));
    m_filling = true; // the same in another language
    const QString country = countryIn(*m_country);
    m_country->setChoices(countryChoices());
    m_country->setTakesNew(tr("“%1” is not in the list of countries."));
    m_country->lineEdit()->setPlaceholderText(tr("Name or two letters"));
    showCountry(country);
    m_filling = false;
    for (const Address &address : std::as_const(m_addresses)) {
        const QString language = languageLabel(address.language);
        address.heading->setText(tr("In this language: %1").arg(language));
        setFieldLabel(address.labels.at(0), tr("Address as printed (%1)").arg(language),
                      address.block);
        setFieldLabel(address.labels.at(1), tr("Salutation (%1)").arg(language),
                      address.salutation);
        setFieldLabel(address.labels.at(2), tr("Close (%1)").arg(language), address.close);
        address.keep->setText(tr("Offer these words from now on (%1)").arg(language));
    }
}

} // namespace habeas::ui
