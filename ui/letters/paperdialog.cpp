#include "ui/letters/paperdialog.h"

#include "app/casefile/thesaurus.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/latestjob.h"
#include "ui/widgets/letterpreview.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr int previewWidth = 300;

QList<Choice> codeChoices(const QString &list)
{
    QList<Choice> choices;
    for (const QString &code : codesOf(list))
        choices << Choice { code, codeLabel(list, code, screenLanguage()), {} };
    return choices;
}

/// A letter to look at: nobody's, and never written anywhere.
ComposedLetter sampleOn(const LetterPaper &paper)
{
    ComposedLetter sample;
    sample.approved = true;
    sample.paper = paper;
    sample.html = u"<html><body><p class=\"address\">%1<br/>%2<br/>%3</p><p><b>%4</b></p>"
                  "<p>%5</p></body></html>"_s.arg(
                      PaperDialog::tr("Office of the Prosecutor General").toHtmlEscaped(),
                      PaperDialog::tr("14 Example Street").toHtmlEscaped(),
                      PaperDialog::tr("010000 Example").toHtmlEscaped(),
                      PaperDialog::tr("What the letter is about").toHtmlEscaped(),
                      PaperDialog::tr("Here the letter begins.").toHtmlEscaped());
    return sample;
}

} // namespace

PaperDialog::PaperDialog(Workbench &workbench, QWidget *parent)
    : FormDialog(parent)
    , m_workbench(workbench)
    , m_job(new LatestJob(this))
    , m_size(new ChoiceEdit(this))
    , m_shape(new ChoiceEdit(this))
    , m_head(new QPlainTextEdit(this))
    , m_foot(new QLineEdit(this))
    , m_logoRow(new QWidget(this))
    , m_logoWords(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_preview(new LetterPreview(this))
{
    setOffersNext(false);
    m_askPath = [this] {
        return askOpenFile(this, tr("The office's logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    };
    build();
    PaperDialog::retranslate();
    const auto kept = officePaper(m_workbench.connection());
    if (kept)
        fill(*kept);
    else
        say({ kept.error().message }, true);
    draw();
}

void PaperDialog::build()
{
    auto *body = new QWidget(this);
    auto *halves = new QHBoxLayout(body);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_head->setTabChangesFocus(true);
    m_head->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_head->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto *logo = new QHBoxLayout(m_logoRow);
    logo->setContentsMargins(0, 0, 0, 0);
    logo->addWidget(m_logoWords, 1);
    for (QPushButton *button : { m_choose, m_none }) {
        button->setAutoDefault(false);
        logo->addWidget(button);
    }
    for (QWidget *field : { static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_shape),
                            static_cast<QWidget *>(m_head), static_cast<QWidget *>(m_foot) })
        m_labels << addField(form, field);
    form->addRow(m_logoRow);
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    halves->addLayout(left, 1);
    m_preview->setMinimumSize(previewWidth, previewWidth * 3 / 2);
    halves->addWidget(m_preview, 1);
    setBody(body);
    setWide(true);

    m_delay.setSingleShot(true);
    m_delay.setInterval(150);
    connect(&m_delay, &QTimer::timeout, this, &PaperDialog::draw);
    const auto soon = qOverload<>(&QTimer::start);
    for (ChoiceEdit *choice : { m_size, m_shape })
        connect(choice, &ChoiceEdit::valueChanged, &m_delay, soon);
    connect(m_head, &QPlainTextEdit::textChanged, &m_delay, soon);
    connect(m_foot, &QLineEdit::textChanged, &m_delay, soon);
    connect(m_preview, &LetterPreview::widthChanged, &m_delay, soon);
    connect(m_choose, &QPushButton::clicked, this, &PaperDialog::chooseLogo);
    connect(m_none, &QPushButton::clicked, this, [this] {
        m_logo.clear();
        showLogo();
        m_choose->setFocus(Qt::OtherFocusReason);
    });
    m_size->setFocus(Qt::OtherFocusReason);
}

void PaperDialog::fill(const LetterPaper &paper)
{
    m_size->setKey(code(paper.size));
    m_shape->setKey(code(paper.form));
    m_head->setPlainText(paper.head.join(u'\n'));
    m_foot->setText(paper.foot);
    m_logo = paper.logo;
    showLogo();
}

LetterPaper PaperDialog::paper() const
{
    OfficePaper typed;
    typed.size = m_size->key();
    typed.form = m_shape->key();
    typed.head = m_head->toPlainText().trimmed();
    typed.foot = m_foot->text().simplified();
    LetterPaper paper = paperOf(typed);
    paper.logo = m_logo;
    return paper;
}

void PaperDialog::chooseLogo()
{
    const QString path = m_askPath();
    if (path.isEmpty())
        return;
    const auto logo = readLogo(path);
    if (!logo) {
        say({ logo.error().message }, true);
        return;
    }
    say({}, false);
    m_logo = *logo;
    showLogo();
}

void PaperDialog::showLogo()
{
    m_logoWords->setText(m_logo.isEmpty() ? tr("No logo")
                                          : tr("Logo: %1 kB").arg((m_logo.size() + 999) / 1000));
    m_none->setEnabled(!m_logo.isEmpty());
    m_delay.start();
}

void PaperDialog::draw()
{
    const LetterPaper shown = paper();
    const int width = m_preview->sheetWidth();
    const qreal ratio = devicePixelRatioF();
    m_job->ask([this, shown, width, ratio]() -> LatestJob::Show {
        const Result<> possible = checkPaper(shown);
        const DrawnSheets drawn = possible ? drawSheets(sampleOn(shown), width, ratio)
                                           : DrawnSheets { {}, 0, possible.error().message };
        return [this, drawn] {
            if (drawn.sheets.isEmpty())
                m_preview->refuse(drawn.problem);
            else
                m_preview->show(drawn, tr("The first page of a letter on this paper"));
        };
    });
}

bool PaperDialog::save()
{
    for (ChoiceEdit *choice : { m_size, m_shape }) {
        if (!choice->validate())
            return false;
    }
    std::optional<Error> why;
    const bool saved = m_workbench.perform([&](Session &session) {
        Result<Done> done = savePaper(session, paper());
        if (!done)
            why = done.error();
        return done;
    });
    if (!why)
        return saved;
    say({ why->message }, true);
    const QHash<QString, QWidget *> fields { { u"form"_s, m_shape },
                                             { u"head"_s, m_head },
                                             { u"foot"_s, m_foot },
                                             { u"logo"_s, m_choose } };
    if (QWidget *field = fields.value(why->detail))
        field->setFocus(Qt::OtherFocusReason);
    return false;
}

void PaperDialog::retranslate()
{
    FormDialog::retranslate();
    if (m_labels.isEmpty())
        return; // called while the form is being made
    setWindowTitle(tr("Letterhead and paper"));
    setFieldLabel(m_labels.at(0), tr("Paper si&ze"), m_size);
    setFieldLabel(m_labels.at(1), tr("&Form"), m_shape);
    setFieldLabel(m_labels.at(2), tr("&Letterhead"), m_head);
    setFieldLabel(m_labels.at(3), tr("Foo&ter line"), m_foot);
    m_choose->setText(tr("&Choose a logo…"));
    m_none->setText(tr("&No logo"));
    m_preview->setAccessibleName(tr("The first page"));
    m_size->setRequired(tr("Choose the size of the paper."));
    m_shape->setRequired(tr("Choose the form of the paper."));
    const QString size = m_size->key();
    const QString form = m_shape->key();
    m_size->setChoices(codeChoices(u"paper_size"_s));
    m_shape->setChoices(codeChoices(u"paper_form"_s));
    m_size->setKey(size);
    m_shape->setKey(form);
    showLogo();
}

} // namespace habeas::ui
