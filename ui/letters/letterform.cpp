#include "ui/letters/letterform.h"

#include "app/casefile/thesaurus.h"
#include "app/records/repository.h"
#include "ui/letters/factsmodel.h"
#include "ui/letters/requestsuggestions.h"
#include "ui/widgets/choiceedit.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

namespace habeas::ui {

namespace {

QPlainTextEdit *textBox(QWidget *parent, int lines)
{
    auto *box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + 12);
    return box;
}

QStringList filledLines(const QString &text, const QString &separator)
{
    QStringList lines;
    for (const QString &line : text.split(separator, Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            lines << line.trimmed();
    return lines;
}

} // namespace

LetterForm::LetterForm(Workbench &workbench, QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_facts(new FactsModel(this))
    , m_form(new QFormLayout(this))
    , m_template(new ChoiceEdit(this))
    , m_person(new ChoiceEdit(this))
    , m_language(new ChoiceEdit(this))
    , m_official(new ChoiceEdit(this))
    , m_requests(textBox(this, 4))
    , m_suggest(new QPushButton(glyphIcon(Glyph::Add), {}, this))
    , m_suggestions(new QMenu(this))
    , m_paragraphs(textBox(this, 3))
    , m_factList(new QListView(this))
    , m_name(new QLineEdit(this))
    , m_role(new QLineEdit(this))
    , m_address(textBox(this, 2))
    , m_place(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
{
    build();
    retranslate();
    refresh();
    m_template->setKey(LetterWish().templateId);
    fillLanguages();
    const QString screen = languageCode(screenLanguage());
    m_language->setKey(screen == u"kk" ? QStringLiteral("ru") : screen);
    if (m_language->isEmpty())
        m_language->setKey(QStringLiteral("en"));
    fillSuggestions();
}

void LetterForm::build()
{
    m_form->setVerticalSpacing(3);
    const QList<QPair<QString, QWidget *>> rows {
        { QStringLiteral("template"), m_template }, { QStringLiteral("person"), m_person },
        { QStringLiteral("language"), m_language }, { QStringLiteral("official"), m_official },
        { QStringLiteral("requests"), m_requests }, { QStringLiteral("paragraphs"), m_paragraphs },
        { QStringLiteral("facts"), m_factList },    { QStringLiteral("senderName"), m_name },
        { QStringLiteral("senderRole"), m_role },   { QStringLiteral("senderAddress"), m_address },
        { QStringLiteral("place"), m_place },       { QStringLiteral("reference"), m_reference },
    };
    for (const auto &[name, field] : rows) {
        field->setObjectName(name);
        m_rows.append({ addField(m_form, field), field });
        if (field == m_requests)
            m_form->addRow(QString(), m_suggest);
    }
    m_suggest->setMenu(m_suggestions);
    m_suggest->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_factList->setModel(m_facts);
    m_factList->setWordWrap(true);
    m_factList->setResizeMode(QListView::Adjust);
    m_factList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_factList->setFixedHeight(m_factList->fontMetrics().lineSpacing() * 8);
    m_factList->setTabKeyNavigation(false);

    m_form->setRowVisible(m_person, false);
    for (ChoiceEdit *choice : { m_template, m_language, m_person })
        connect(choice, &ChoiceEdit::valueChanged, this, &LetterForm::changed);
    connect(m_template, &ChoiceEdit::valueChanged, this, &LetterForm::fillLanguages);
    connect(m_language, &ChoiceEdit::valueChanged, this, &LetterForm::fillSuggestions);
    connect(m_official, &ChoiceEdit::valueChanged, this, &LetterForm::officialChanged);
    for (QPlainTextEdit *box : { m_requests, m_paragraphs, m_address })
        connect(box, &QPlainTextEdit::textChanged, this, &LetterForm::changed);
    for (QLineEdit *line : { m_name, m_role, m_place, m_reference })
        connect(line, &QLineEdit::textChanged, this, &LetterForm::changed);
    connect(m_facts, &FactsModel::leftOutChanged, this, &LetterForm::changed);
    setFocusProxy(m_requests);
}

void LetterForm::retranslate()
{
    const QStringList labels {
        tr("&Template"), tr("A&bout"),         tr("&Language"), tr("T&o"),
        tr("&Requests"), tr("O&wn words"),     tr("&Facts"),    tr("Sign as"),
        tr("Role"),      tr("Return address"), tr("Place"),     tr("Our reference")
    };
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        setFieldLabel(m_rows.at(row).first, labels.at(row), m_rows.at(row).second);
    m_requests->setPlaceholderText(tr("What the reader should do, one request a line"));
    m_paragraphs->setPlaceholderText(tr("Paragraphs of your own, with an empty line between them"));
    m_official->lineEdit()->setPlaceholderText(tr("Nobody in particular: an open letter"));
    m_person->setRequired(tr("Choose whom the letter is about."));
    m_template->setRequired(tr("Choose a template."));
    m_language->setRequired(tr("Choose the language of the letter."));
    m_suggest->setText(tr("&Add a request"));
    m_suggest->setToolTip(tr("Pick a request to start from; you can change its words"));
}

void LetterForm::refresh()
{
    m_templates = shippedTemplates();
    QList<Choice> templates;
    for (const TemplateInfo &info : std::as_const(m_templates))
        templates.append({ info.id, info.title, info.groupTitle });
    m_template->setChoices(templates);

    m_officials = Repository<Official>(m_workbench.connection()).all().value_or(QList<Official>());
    QList<Choice> officials;
    for (const Official &official : std::as_const(m_officials))
        if (!official.sealed)
            officials.append({ official.id.text(), official.office, official.name });
    m_official->setChoices(officials);
}

void LetterForm::fillLanguages()
{
    QList<Choice> languages;
    for (const TemplateInfo &info : std::as_const(m_templates))
        if (info.id == m_template->key())
            for (const Language language : info.languages)
                languages.append({ languageCode(language),
                                   codeLabel(QStringLiteral("language"), languageCode(language),
                                             screenLanguage()) });
    // Typing another template leaves no languages for a moment; the one that was chosen comes back
    // where the new template has it.
    if (!m_language->key().isEmpty())
        m_wantedLanguage = m_language->key();
    m_language->setChoices(languages);
    if (languages.isEmpty() || !m_language->key().isEmpty())
        return;
    m_language->setKey(m_wantedLanguage);
    if (m_language->key().isEmpty())
        m_language->setKey(languages.constFirst().key);
}

void LetterForm::fillSuggestions()
{
    m_suggestions->clear();
    const auto language = languageFromCode(m_language->key());
    if (language)
        for (const QString &request : suggestedRequests(*language))
            m_suggestions->addAction(request, this, [this, request] {
                addRequest(request);
            });
    m_suggest->setEnabled(!m_suggestions->isEmpty());
}

void LetterForm::officialChanged()
{
    if (m_officialKey == m_official->key())
        return;
    m_officialKey = m_official->key();
    m_confirmed.clear();
    m_wordings.clear();
    const QUuid official(m_officialKey);
    if (!official.isNull())
        m_wordings = Repository<Wording>(m_workbench.connection())
                         .ofParent(official)
                         .value_or(QList<Wording>());
    emit changed();
}

void LetterForm::addRequest(const QString &text)
{
    QString all = m_requests->toPlainText();
    if (!all.isEmpty() && !all.endsWith(u'\n'))
        all += u'\n';
    m_requests->setPlainText(all + text);
    m_requests->moveCursor(QTextCursor::End);
    m_requests->setFocus(Qt::OtherFocusReason);
}

LetterWish LetterForm::wish() const
{
    LetterWish wish;
    wish.templateId = m_template->key();
    wish.language = languageFromCode(m_language->key()).value_or(Language::English);
    wish.date = m_workbench.today();
    if (m_form->isRowVisible(m_person))
        wish.person = Id<Person>(QUuid(m_person->key()));
    wish.ref = m_reference->text().trimmed();
    wish.requests = filledLines(m_requests->toPlainText(), QStringLiteral("\n"));
    wish.paragraphs = filledLines(m_paragraphs->toPlainText(), QStringLiteral("\n\n"));
    for (const Official &official : m_officials)
        if (official.id.text() == m_official->key())
            wish.official = &official;
    wish.wordings = m_wordings;
    wish.sender = { m_name->text().trimmed(), m_role->text().trimmed(),
                    m_address->toPlainText().trimmed(), m_place->text().trimmed() };
    wish.leftOut = m_facts->leftOut();
    wish.confirmations = m_confirmed;
    wish.packs = m_packs;
    return wish;
}

void LetterForm::offerPeople(const CaseFolder &folder)
{
    QList<Choice> people;
    for (const Id<Person> person : peopleAtRisk(folder))
        people.append(
            { person.text(), displayName(folder, person, languageCode(screenLanguage())) });
    m_person->setChoices(people);
    m_form->setRowVisible(m_person, people.size() > 1);
}

void LetterForm::chooseTemplate(const QString &id)
{
    m_template->setKey(id);
    fillLanguages();
    m_template->setFocus(Qt::OtherFocusReason);
}

void LetterForm::suggestReference(const QString &reference)
{
    if (m_reference->text() == m_suggestedReference)
        m_reference->setText(reference);
    m_suggestedReference = reference;
}

void LetterForm::showFacts(const QList<LetterFact> &facts)
{
    m_facts->show(facts);
}

void LetterForm::confirm(const QString &word)
{
    m_confirmed.insert(word);
    emit changed();
}

void LetterForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        fillLanguages();
    }
}

} // namespace habeas::ui
