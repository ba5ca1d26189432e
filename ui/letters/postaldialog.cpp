#include "ui/letters/postaldialog.h"

#include "app/actions/letters/paperactions.h"
#include "app/casefile/thesaurus.h"
#include "app/records/officials.h"
#include "ui/letters/severaldialog.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/forms.h"

#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

PostalDialog::PostalDialog(Workbench &workbench, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_officials(allOfficials(workbench.connection()).value_or(QList<Official>()))
    , m_who(new QPushButton(this))
    , m_language(new ChoiceEdit(this))
    , m_paper(new ChoiceEdit(this))
    , m_first(new QSpinBox(this))
    , m_sender(new QPlainTextEdit(this))
{
    setOffersNext(false);
    m_askPath = [this](const QString &suggested) {
        return askSaveFile(this, tr("Write the envelopes or labels"), suggested,
                           tr("PDF files (*.pdf)"), u"pdf"_s);
    };
    build();
    PostalDialog::retranslate();
    m_language->setKey(languageCode(screenLanguage()));
    m_paper->setKey(u"dl"_s);
    m_sender->setPlainText(
        officePaper(workbench.connection()).value_or(LetterPaper()).head.join(u'\n'));
    showPaper();
}

void PostalDialog::build()
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_who->setAutoDefault(false);
    m_first->setRange(1, labelsOnSheet);
    m_sender->setTabChangesFocus(true);
    m_sender->setFixedHeight(fontMetrics().lineSpacing() * 5);
    for (QWidget *field : { static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_language),
                            static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(m_sender) })
        m_labels << addField(form, field);
    setBody(body);
    connect(m_who, &QPushButton::clicked, this, &PostalDialog::askOfficials);
    connect(m_paper, &ChoiceEdit::valueChanged, this, &PostalDialog::showPaper);
    m_who->setFocus(Qt::OtherFocusReason);
}

void PostalDialog::choose(const QStringList &ids)
{
    m_chosen = ids;
    showChosen();
}

void PostalDialog::askOfficials()
{
    QList<Choice> choices;
    for (const Official &official : std::as_const(m_officials))
        choices << Choice { official.id.text(), official.office, official.name };
    SeveralDialog dialog(tr("Whose addresses"), choices, m_chosen, this);
    if (dialog.exec() == QDialog::Accepted)
        choose(dialog.checked());
}

void PostalDialog::showChosen()
{
    m_who->setText(m_chosen.isEmpty()
                       ? tr("Choose…")
                       : tr("%1 of %2 chosen").arg(m_chosen.size()).arg(m_officials.size()));
    m_who->setAccessibleDescription(m_who->text());
}

/// Labels have no sender, and envelopes no first label.
void PostalDialog::showPaper()
{
    const bool labels = m_paper->key() == u"labels";
    m_first->setEnabled(labels);
    m_sender->setEnabled(!labels);
}

PostalWish PostalDialog::wish() const
{
    static const QHash<QString, PostalPaper> papers { { u"dl"_s, PostalPaper::EnvelopeDl },
                                                      { u"c5"_s, PostalPaper::EnvelopeC5 },
                                                      { u"labels"_s, PostalPaper::Labels } };
    PostalWish wish;
    wish.paper = papers.value(m_paper->key());
    if (wish.paper == PostalPaper::Labels)
        wish.firstLabel = m_first->value();
    else
        wish.sender = m_sender->toPlainText().trimmed();
    return wish;
}

bool PostalDialog::save()
{
    if (m_chosen.isEmpty()) {
        say({ tr("Choose whose addresses are to be printed.") }, true);
        m_who->setFocus(Qt::OtherFocusReason);
        return false;
    }
    for (ChoiceEdit *choice : { m_language, m_paper }) {
        if (!choice->validate())
            return false;
    }
    QList<Official> officials;
    for (const Official &official : std::as_const(m_officials)) {
        if (m_chosen.contains(official.id.text()))
            officials << official;
    }
    const QString path
        = m_askPath(m_paper->key() == u"labels" ? u"labels.pdf"_s : u"envelopes.pdf"_s);
    if (path.isEmpty())
        return false;
    std::optional<Error> why;
    const bool written = m_workbench.perform([&](Session &session) {
        const Language language = languageFromCode(m_language->key()).value_or(Language::English);
        Result<Done> done = writePostal(session, officials, language, wish(), path, true);
        if (!done)
            why = done.error();
        return done;
    });
    if (why)
        say({ why->message }, true);
    return written;
}

void PostalDialog::retranslate()
{
    FormDialog::retranslate();
    if (m_labels.isEmpty())
        return; // called while the form is being made
    setWindowTitle(tr("Envelopes and labels"));
    setFieldLabel(m_labels.at(0), tr("&Officials"), m_who);
    setFieldLabel(m_labels.at(1), tr("&Language"), m_language);
    setFieldLabel(m_labels.at(2), tr("&Paper"), m_paper);
    setFieldLabel(m_labels.at(3), tr("&First label still there"), m_first);
    setFieldLabel(m_labels.at(4), tr("Sen&der"), m_sender);
    m_language->setRequired(tr("Choose the language of the addresses."));
    m_paper->setRequired(tr("Choose envelopes or labels."));
    QList<Choice> languages;
    for (const Language language : { Language::English, Language::Russian, Language::Kazakh })
        languages << Choice { languageCode(language),
                              codeLabel(u"language"_s, languageCode(language), screenLanguage()),
                              {} };
    const QString language = m_language->key();
    const QString paper = m_paper->key();
    m_language->setChoices(languages);
    m_paper->setChoices({ { u"dl"_s, tr("Envelopes DL, 220 × 110 mm"), {} },
                          { u"c5"_s, tr("Envelopes C5, 229 × 162 mm"), {} },
                          { u"labels"_s, tr("Labels, 3 × 8 on A4"), {} } });
    m_language->setKey(language);
    m_paper->setKey(paper);
    showChosen();
}

} // namespace habeas::ui
