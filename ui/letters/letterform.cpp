#include "ui/letters/letterform.h"

#include "app/actions/letters/templateactions.h"
#include "app/casefile/shownname.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/template/template.h"
#include "app/letters/template/templatenames.h"
#include "app/records/letterreading.h"
#include "app/records/officials.h"
#include "app/records/store/repository.h"
#include "ui/letters/factsmodel.h"
#include "ui/letters/requestsuggestions.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/markededit.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"

#include <QCheckBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    , m_several(new QWidget(this))
    , m_severalReaders(new QPushButton(m_several))
    , m_severalCases(new QPushButton(m_several))
    , m_others(new QLabel(this))
    , m_subject(new MarkedEdit(1, this))
    , m_requests(new MarkedEdit(4, this))
    , m_suggest(new QPushButton(glyphIcon(Glyph::Add), {}, this))
    , m_suggestions(new QMenu(this))
    , m_paragraphs(new MarkedEdit(3, this))
    , m_factList(new QListView(this))
    , m_withhold(new QCheckBox(this))
    , m_background(new QCheckBox(this))
    , m_name(new QLineEdit(this))
    , m_role(new QLineEdit(this))
    , m_address(textBox(this, 2))
    , m_place(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_copies(new QLineEdit(this))
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
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows); // with large type on a small screen
    buildReaders();
    const QList<QPair<QString, QWidget *>> rows {
        { QStringLiteral("template"), m_template },     { QStringLiteral("person"), m_person },
        { QStringLiteral("language"), m_language },     { QStringLiteral("official"), m_official },
        { QStringLiteral("subject"), m_subject },       { QStringLiteral("requests"), m_requests },
        { QStringLiteral("paragraphs"), m_paragraphs }, { QStringLiteral("facts"), m_factList },
        { QStringLiteral("senderName"), m_name },       { QStringLiteral("senderRole"), m_role },
        { QStringLiteral("senderAddress"), m_address }, { QStringLiteral("place"), m_place },
        { QStringLiteral("reference"), m_reference },   { QStringLiteral("copies"), m_copies },
    };
    for (const auto &[name, field] : rows) {
        field->setObjectName(name);
        m_rows.append({ addField(m_form, field), field });
        if (field == m_official) {
            m_form->addRow(QString(), m_several);
            m_form->addRow(QString(), m_others);
        }
        if (field == m_requests)
            m_form->addRow(QString(), m_suggest);
        if (field == m_factList) {
            m_form->addRow(QString(), m_withhold);
            m_form->addRow(QString(), m_background);
        }
    }
    m_suggest->setObjectName(QStringLiteral("suggest"));
    m_suggest->setMenu(m_suggestions);
    m_suggest->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_withhold->setObjectName(QStringLiteral("withhold"));
    m_background->setObjectName(QStringLiteral("background"));
    m_factList->setModel(m_facts);
    m_factList->setWordWrap(true);
    m_factList->setResizeMode(QListView::Adjust);
    m_factList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_factList->setFixedHeight(m_factList->fontMetrics().lineSpacing() * 8);
    m_factList->setTabKeyNavigation(false);
    m_form->setRowVisible(m_person, false);
    m_form->setRowVisible(m_others, false);
    m_form->setRowVisible(m_background, false);
    connectParts();
}

void LetterForm::setNarrow(bool narrow)
{
    m_form->setRowWrapPolicy(narrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
}

void LetterForm::buildReaders()
{
    auto *row = new QVBoxLayout(m_several); // one below the other: they fit at 150 % too
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3);
    for (QPushButton *button : { m_severalReaders, m_severalCases }) {
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    m_severalReaders->setObjectName(QStringLiteral("severalReaders"));
    m_severalCases->setObjectName(QStringLiteral("severalCases"));
    m_others->setObjectName(QStringLiteral("others"));
    m_others->setTextFormat(Qt::PlainText);
    m_others->setWordWrap(true);
}

void LetterForm::connectParts()
{
    for (ChoiceEdit *choice : { m_template, m_language, m_person })
        connect(choice, &ChoiceEdit::valueChanged, this, &LetterForm::changed);
    connect(m_template, &ChoiceEdit::valueChanged, this, &LetterForm::fillLanguages);
    connect(m_language, &ChoiceEdit::valueChanged, this, &LetterForm::fillSuggestions);
    connect(m_language, &ChoiceEdit::valueChanged, this, &LetterForm::offerBackground);
    connect(m_official, &ChoiceEdit::valueChanged, this, &LetterForm::officialChanged);
    connect(m_severalReaders, &QPushButton::clicked, this, &LetterForm::chooseReaders);
    connect(m_severalCases, &QPushButton::clicked, this, &LetterForm::chooseCases);
    for (MarkedEdit *box : textBoxes())
        connect(box, &MarkedEdit::wordsChanged, this, &LetterForm::changed);
    connect(m_address, &QPlainTextEdit::textChanged, this, &LetterForm::changed);
    for (QLineEdit *line : { m_name, m_role, m_place, m_reference, m_copies })
        connect(line, &QLineEdit::textChanged, this, &LetterForm::changed);
    for (QCheckBox *box : { m_withhold, m_background })
        connect(box, &QCheckBox::toggled, this, &LetterForm::changed);
    connect(m_facts, &FactsModel::leftOutChanged, this, &LetterForm::changed);
    connect(m_withhold, &QCheckBox::toggled, m_facts, &FactsModel::setNameWithheld);
    connect(m_facts, &FactsModel::nameUnchecked, m_withhold, &QCheckBox::setChecked);
}

void LetterForm::retranslate()
{
    // The letters of the menu bar (F E V C L T H) and of the buttons below the page are taken.
    const QStringList labels { tr("Te&mplate"),     tr("A&bout"),         tr("Lan&guage"),
                               tr("T&o"),           tr("S&ubject"),       tr("Re&quests"),
                               tr("O&wn words"),    tr("Fact&s"),         tr("Sign as"),
                               tr("Role"),          tr("Return address"), tr("Place"),
                               tr("Our reference"), tr("Copies to") };
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        setFieldLabel(m_rows.at(row).first, labels.at(row), m_rows.at(row).second);
    m_requests->setPlaceholderText(tr("What the reader should do, one request a line"));
    m_paragraphs->setPlaceholderText(tr("Paragraphs of your own, with an empty line between them"));
    m_official->lineEdit()->setPlaceholderText(tr("Nobody in particular: an open letter"));
    m_person->setRequired(tr("Choose whom the letter is about."));
    m_template->setRequired(tr("Choose a template."));
    m_language->setRequired(tr("Choose the language of the letter."));
    m_severalReaders->setText(tr("Several readers…"));
    m_severalReaders->setToolTip(tr("Write the same letter to several officials"));
    m_severalCases->setText(tr("Several cases…"));
    m_severalCases->setToolTip(tr("Write a letter of the same kind about other cases too"));
    m_suggest->setText(tr("&Add a request"));
    m_suggest->setToolTip(tr("Pick a request to start from; you can change its words"));
    m_withhold->setText(tr("&No name: initials stand for it"));
    m_background->setText(tr("Also what happened around the case"));
    m_copies->setPlaceholderText(tr("Nobody"));
    m_copies->setToolTip(tr("Stands under the signature. Empty it, and this letter names nobody; "
                            "the official's page stays as it is."));
    showOthers();
}

void LetterForm::refresh()
{
    m_templates = templatesToWriteWith(m_workbench.connection()).value_or(QList<TemplateInfo>());
    fillTemplates();

    m_officials = allOfficials(m_workbench.connection()).value_or(QList<Official>());
    QList<Choice> officials;
    for (const Official &official : std::as_const(m_officials))
        if (!official.sealed)
            officials.append({ official.id.text(), official.office, official.name });
    m_official->setChoices(officials);
    suggestCopies();
    fillSuggestions();
    showOthers();
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
    if (!languages.isEmpty() && m_language->key().isEmpty())
        m_language->setKey(m_wantedLanguage);
    if (!languages.isEmpty() && m_language->key().isEmpty())
        m_language->setKey(languages.constFirst().key);
    offerBackground();
}

void LetterForm::offerBackground()
{
    const auto language = languageFromCode(m_language->key());
    const auto text = language
        ? templateInUse(m_workbench.connection(), m_template->key(), *language)
              .map([](const TemplateDraft &inUse) {
                  return inUse.content;
              })
        : Result<QString>(QString());
    const auto nodes = parseTemplate(text.value_or(QString()));
    m_form->setRowVisible(m_background,
                          nodes && namesIn(*nodes).contains(QStringLiteral("around")));
}

void LetterForm::fillSuggestions()
{
    m_suggestions->clear();
    const auto language = languageFromCode(m_language->key());
    if (language) {
        const auto offer = [this](const QString &request) {
            constexpr qsizetype widest = 90; // a menu wider than the window helps nobody
            const QString shown
                = request.size() > widest ? QString(request.left(widest) + u'…') : request;
            m_suggestions->addAction(QString(shown).replace(u'&', QStringLiteral("&&")), this,
                                     [this, request] {
                                         addRequest(request);
                                     });
        };
        constexpr int mostEarlier = 12; // what the office asked for before comes first
        const QStringList earlier
            = earlierRequests(m_workbench.connection(), *language, mostEarlier)
                  .value_or(QStringList());
        for (const QString &request : earlier)
            offer(request);
        if (!earlier.isEmpty())
            m_suggestions->addSeparator();
        for (const QString &request : suggestedRequests(*language))
            if (!earlier.contains(request))
                offer(request);
    }
    m_suggest->setEnabled(!m_suggestions->isEmpty());
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
    return wishTo(recipients().first());
}

LetterWish LetterForm::wishTo(const Official *official) const
{
    LetterWish wish;
    wish.templateId = m_template->key();
    wish.language = languageFromCode(m_language->key()).value_or(Language::English);
    wish.date = m_workbench.today();
    if (m_form->isRowVisible(m_person))
        wish.person = Id<Person>(QUuid(m_person->key()));
    wish.ref = m_reference->text().trimmed();
    wish.subject = m_subject->toPlainText().simplified();
    wish.requests = filledLines(m_requests->toPlainText(), QStringLiteral("\n"));
    wish.paragraphs = filledLines(m_paragraphs->toPlainText(), QStringLiteral("\n\n"));
    wish.official = official;
    if (official)
        wish.wordings = Repository<Wording>(m_workbench.connection())
                            .ofParent(official->id.uuid())
                            .value_or(QList<Wording>());
    if (m_copies->text() != m_suggestedCopies)
        wish.copyTo = m_copies->text().trimmed();
    wish.sender = { m_name->text().trimmed(), m_role->text().trimmed(),
                    m_address->toPlainText().trimmed(), m_place->text().trimmed() };
    wish.leftOut = m_facts->leftOut();
    wish.previous = m_previous;
    const QString reader = official ? official->id.text() : QString();
    wish.confirmations = m_confirmed.value(reader);
    wish.reasons = m_reasons.value(reader);
    wish.approvedBy = m_approvedBy;
    if (!m_approvedBy.isEmpty())
        wish.approvedOn = m_approvedOn;
    wish.background = m_form->isRowVisible(m_background) && m_background->isChecked();
    if (m_withhold->isChecked())
        wish.confirmations.insert(QStringLiteral("withhold_name"));
    wish.keptWithheld = m_kept;
    wish.officeTemplate = officeTemplate(m_workbench.connection(), wish.templateId, wish.language)
                              .value_or(std::nullopt);
    return wish;
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

void LetterForm::showSubject(const QString &subject)
{
    m_subject->setPlaceholderText(subject);
}

void LetterForm::confirm(const QString &word, const QString &reason, const Official *official)
{
    const QString reader = official ? official->id.text() : QString();
    if (word == u"withhold_name")
        m_withhold->setChecked(true);
    else
        m_confirmed[reader].insert(word);
    if (!reason.isEmpty())
        m_reasons[reader].insert(word, reason);
    emit changed();
}

void LetterForm::keepWithheld(const QString &key, const QString &reason)
{
    m_kept.insert(key, reason);
    emit changed();
}

QWidget *LetterForm::start() const
{
    return m_requests;
}

QList<MarkedEdit *> LetterForm::textBoxes() const
{
    return { m_subject, m_requests, m_paragraphs };
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
