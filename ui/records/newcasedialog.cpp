#include "ui/records/newcasedialog.h"

#include "app/records/lists/caselist.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/fieldnames.h"
#include "ui/widgets/fields/countrychoices.h"
#include "ui/widgets/fields/fieldmessage.h"
#include "ui/widgets/forms/forms.h"

#include <QFormLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

QString personLine(const SimilarPerson &person)
{
    return person.cases.isEmpty() ? person.name
                                  : NewCaseDialog::tr("%1 (%2)", "name, case references")
                                        .arg(person.name, person.cases.join(QStringLiteral(", ")));
}

} // namespace

NewCaseDialog::NewCaseDialog(Workbench &workbench, const Draft &draft, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_reading(workbench.session().vault->key())
    , m_body(new QWidget)
    , m_rows(new QFormLayout(m_body))
    , m_name(new QLineEdit(m_body))
    , m_other(new QLineEdit(m_body))
    , m_country(new ChoiceEdit(m_body))
    , m_ref(new QLineEdit(m_body))
    , m_title(new QLineEdit(m_body))
    , m_same(new ChoiceEdit(m_body))
    , m_similar(new FieldMessage(m_other, m_body))
    , m_refMessage(new FieldMessage(m_ref, m_body))
{
    build();
    readPeople();
    setOffersNext(false);
    NewCaseDialog::retranslate();
    showCountry(onlyCountry(workbench.connection()));
    Draft kept = draft;
    kept.form = FormName;
    m_draft = new DraftKeeper(
        workbench, kept,
        [this] {
            return content();
        },
        this);
    m_draft->countAsEmpty(content());
    if (!draft.content.isEmpty())
        restore(draft.content);
    for (QLineEdit *line : { m_name, m_other, m_country->lineEdit(), m_ref, m_title })
        connect(line, &QLineEdit::textEdited, this, &NewCaseDialog::typed);
    m_name->setFocus(Qt::OtherFocusReason);
}

/// Many names take their time to be forgotten, too.
NewCaseDialog::~NewCaseDialog()
{
    QThreadPool::globalInstance()->start([people = std::move(m_people)]() mutable {
        people.reset();
    });
}

void NewCaseDialog::build()
{
    m_rows->setVerticalSpacing(4);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QWidget *, const char *> fields[]
        = { { m_name, "name" }, { m_other, "other_name" }, { m_country, "country" },
            { m_ref, "ref" },   { m_title, "title" },      { m_same, "same" } };
    for (const auto &[field, name] : fields) {
        field->setObjectName(QString::fromLatin1(name));
        m_labels << addField(m_rows, field);
        if (field == m_other)
            m_rows->addRow(QString(), m_similar);
        else if (field == m_ref)
            m_rows->addRow(QString(), m_refMessage);
    }
    m_same->setPointedAt(
        true); // two people must not become one by a letter typed for another field
    m_rows->setRowVisible(m_same, false);
    setBody(m_body);
    connect(m_name, &QLineEdit::textChanged, this, &NewCaseDialog::namesChanged);
    connect(m_other, &QLineEdit::textChanged, this, &NewCaseDialog::namesChanged);
    connect(m_country, &ChoiceEdit::valueChanged, this, &NewCaseDialog::countryChanged);
    connect(m_ref, &QLineEdit::textChanged, m_refMessage, &FieldMessage::clear);
    connect(m_same, &ChoiceEdit::valueChanged, this, [this] {
        typed();
        tellSpellings();
    });
}

/// Who is on record: of a large office away from the window.
void NewCaseDialog::readPeople()
{
    const auto read = [](const Connection &connection, const std::function<bool()> &stop) {
        return std::make_shared<const SimilarPeople>(
            SimilarPeople::read(connection, stop).value_or(SimilarPeople()));
    };
    if (SimilarPeople::isQuick(m_workbench.connection())) {
        m_people = read(m_workbench.connection(), {});
        return;
    }
    connect(&m_reading, &VaultJob::failed, &m_workbench, &Workbench::failed);
    m_reading.ask([this, read](const Connection &connection,
                               const std::function<bool()> &stop) -> VaultJob::Show {
        const auto people = read(connection, stop);
        return [this, people] {
            m_people = people;
            namesChanged();
        };
    });
}

void NewCaseDialog::retranslate()
{
    FormDialog::retranslate();
    setWindowTitle(tr("New case"));
    if (m_labels.isEmpty())
        return;
    const QString words[]
        = { tr("Name, as letters print it"), tr("The same name in another script"),
            fieldName("case", "country"),    tr("Reference (needed)"),
            fieldName("case", "title"),      tr("Somebody on record already") };
    QWidget *fields[] = { m_name, m_other, m_country, m_ref, m_title, m_same };
    for (qsizetype i = 0; i < m_labels.size(); ++i)
        setFieldLabel(m_labels.at(i), words[i], fields[i]);
    m_name->setPlaceholderText(QStringLiteral("Dana Sample"));
    m_other->setPlaceholderText(QStringLiteral("Дана Сампл"));
    // No country for an example: it would be taken for the one that is filled in.
    m_country->lineEdit()->setPlaceholderText(tr("Name or two letters"));
    const QString country = countryIn(*m_country);
    m_country->setChoices(countryChoices());
    m_country->setTakesNew(tr("“%1” is not in the list of countries."));
    showCountry(country);
    m_same->lineEdit()->setPlaceholderText(tr("Empty: a new person"));
    m_same->setUnresolvedProblem(tr("“%1” chooses nobody. Take the person from the list with the "
                                    "Down key, or empty this field: then it is a new person."));
    namesChanged();
}

void NewCaseDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
    m_draft->countAsEmpty(content());
}

void NewCaseDialog::typed()
{
    listProblems({});
    if (m_draft)
        m_draft->touch();
}

/// Shows who is on record under such a name. It never stands in the way: two people may be called
/// the same.
void NewCaseDialog::namesChanged()
{
    QList<SimilarPerson> found;
    for (const QLineEdit *line : { m_name, m_other }) {
        if (!m_people)
            break; // they come soon
        for (const SimilarPerson &person : m_people->like(line->text())) {
            const bool known = std::any_of(found.begin(), found.end(), [&](const auto &one) {
                return one.person == person.person;
            });
            if (!known)
                found << person;
        }
    }
    QList<Choice> choices;
    QStringList lines;
    for (const SimilarPerson &person : std::as_const(found)) {
        lines << personLine(person);
        choices.append({ person.person.text(), personLine(person), {}, person.name });
    }
    m_same->setChoices(choices);
    if (found.isEmpty()) {
        m_similar->clear();
        m_same->setText({});
    } else {
        m_similar->say(
            FieldMessage::Level::Warning,
            tr("%n similar people on record: %1", nullptr, static_cast<int>(found.size()))
                .arg(lines.join(QStringLiteral("; "))));
    }
    m_rows->setRowVisible(m_same, !found.isEmpty());
    tellSpellings();
}

/// What saving adds to somebody who is on record already.
void NewCaseDialog::tellSpellings()
{
    const QStringList spellings
        = m_same->key().isEmpty() ? QStringList() : newSpellings(m_workbench.connection(), wish());
    if (spellings.isEmpty())
        say({}, false);
    else
        say({ tr("This will: add the spelling “%1” to %2.", "name, person on record")
                  .arg(spellings.join(tr("” and “", "between two names")), m_same->text()) },
            false);
}

void NewCaseDialog::showCountry(const QString &country)
{
    m_country->setKey(country);
    if (m_country->key().isEmpty())
        m_country->setText(country);
}

/// The reference follows the country until somebody types one.
void NewCaseDialog::countryChanged()
{
    if (m_ref->text() != m_proposedRef)
        return;
    constexpr qsizetype letters = 2; // of a code; a name that is being typed is none yet
    const QString typed = m_country->key().isEmpty() ? countryIn(*m_country) : m_country->key();
    const QString country = typed.size() == letters ? typed : QString();
    if (country.isEmpty() && !m_country->isEmpty())
        return;
    m_proposedRef = country.isEmpty()
        ? QString()
        : nextCaseRef(m_workbench.connection(), country, m_workbench.today());
    m_ref->setText(m_proposedRef);
}

NewCase NewCaseDialog::wish() const
{
    NewCase wish;
    wish.file.ref = m_ref->text().simplified();
    wish.file.title = m_title->text().simplified();
    wish.file.country = countryIn(*m_country);
    wish.file.status = u"open"_s;
    wish.file.opened = PartialDate::fromDay(m_workbench.today());
    wish.name = m_name->text();
    wish.otherName = m_other->text();
    wish.person = Id<Person>(QUuid(m_same->key()));
    return wish;
}

/// Under its field, and by the field's name at the top until somebody types again.
bool NewCaseDialog::showProblem(const Error &error)
{
    const QString field = error.detail.section(u'.', -1);
    const QWidget *input = nullptr;
    if (field == u"ref") {
        m_refMessage->say(FieldMessage::Level::Problem, error.message);
        input = m_ref;
    } else if (field == u"country") {
        m_country->showProblem(error.message);
        input = m_country;
    } else {
        return false;
    }
    listProblems({ { field,
                     tr("%1: %2", "field, what stands in the way")
                         .arg(input->accessibleName(), error.message) } });
    goToField(field);
    return true;
}

void NewCaseDialog::goToField(const QString &field)
{
    QWidget *input = field == u"ref" ? static_cast<QWidget *>(m_ref) : m_country;
    input->setFocus(Qt::OtherFocusReason);
}

bool NewCaseDialog::save()
{
    if (!m_same->validate()) {
        m_same->setFocus(Qt::OtherFocusReason);
        return false;
    }
    const NewCase wanted = wish();
    std::optional<Error> why;
    if (wanted.file.ref.isEmpty()) // nothing that the window behind has to tell, too
        why = refused(tr("A case needs a reference, as in KZ-2026-001."), u"case.ref"_s).value();
    const bool saved = !why && m_workbench.perform([&](Session &session) {
        Result<Done> done = createCase(session, wanted);
        if (!done)
            why = done.error();
        return done;
    });
    if (saved) {
        m_savedRef = wanted.file.ref;
        m_draft->discard();
        return true;
    }
    if (why && !showProblem(*why))
        say({ why->message }, true);
    return false;
}

QString NewCaseDialog::content() const
{
    const QJsonObject content {
        { u"name"_s, m_name->text() }, { u"other_name"_s, m_other->text() },
        { u"same"_s, m_same->key() },  { u"country"_s, countryIn(*m_country) },
        { u"ref"_s, m_ref->text() },   { u"title"_s, m_title->text() }
    };
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

void NewCaseDialog::restore(const QString &content)
{
    const QJsonObject kept = QJsonDocument::fromJson(content.toUtf8()).object();
    m_name->setText(kept.value(u"name"_s).toString());
    m_other->setText(kept.value(u"other_name"_s).toString());
    m_same->setKey(kept.value(u"same"_s).toString());
    showCountry(kept.value(u"country"_s).toString());
    m_ref->setText(kept.value(u"ref"_s).toString());
    m_title->setText(kept.value(u"title"_s).toString());
}

bool NewCaseDialog::keepTyped()
{
    return m_draft->keepNow();
}

} // namespace habeas::ui
