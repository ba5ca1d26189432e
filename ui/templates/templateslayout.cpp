#include "ui/templates/templatehighlighter.h"
#include "ui/templates/templatespage.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/forms/boundedarea.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/shortcuts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>

// What stands on the page of templates: its parts, their words, and which of them does what.

namespace habeas::ui {

namespace {

QListWidget *keyboardList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setTabKeyNavigation(false);
    list->setWordWrap(true);
    return list;
}

} // namespace

void TemplatesPage::build()
{
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildEditor());
    m_splitter->addWidget(buildPreview());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 270, 470, 380 }); // in parts of what there is
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_splitter, 1);
    column->addWidget(buildSaid());
    column->addWidget(buildButtons());
    setFocusProxy(m_list);
}

QWidget *TemplatesPage::buildList()
{
    m_list = keyboardList(this);
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAlternatingRowColors(true); // a long name takes two lines
    return m_list;
}

QWidget *TemplatesPage::buildEditor()
{
    auto *editor = new QWidget(this);
    m_which = new QLabel(editor);
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setTextFormat(Qt::PlainText);
    m_which->setWordWrap(true);
    m_title = new QLineEdit(editor);
    m_title->setObjectName(QStringLiteral("title"));
    m_subject = new QLineEdit(editor);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_needs = new QCheckBox(editor);
    m_source = new QPlainTextEdit(editor);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setTabChangesFocus(true);
    m_colours = new TemplateHighlighter(m_source); // owned by the text
    fitSource();
    m_problems = keyboardList(editor);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setResizeMode(QListView::Adjust);
    auto *fields = new QWidget(editor);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(3);
    m_titleLabel = addField(form, m_title);
    m_subjectLabel = addField(form, m_subject);
    form->addRow(QString(), m_needs);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins(6, 0, 6, 0);
    column->addWidget(m_which);
    column->addWidget(fields);
    column->addWidget(m_source, 1);
    column->addWidget(m_problems);
    return editor;
}

QWidget *TemplatesPage::buildPreview()
{
    auto *side = new QWidget(this);
    m_case = new ChoiceEdit(side);
    m_case->setObjectName(QStringLiteral("case"));
    m_preview = new LetterPreview(side);
    m_preview->setObjectName(QStringLiteral("preview"));
    auto *fields = new QWidget(side);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    m_caseLabel = addField(form, m_case);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(fields);
    column->addWidget(m_preview, 1);
    return side;
}

QWidget *TemplatesPage::buildButtons()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    row->setRight();
    for (QPushButton **button : { &m_insert, &m_copy, &m_versions, &m_reset, &m_giveUp, &m_import,
                                  &m_export, &m_save, &m_back }) {
        *button = new QPushButton(bar);
        row->addWidget(*button);
    }
    m_insert->setObjectName(QStringLiteral("insert"));
    m_giveUp->setObjectName(QStringLiteral("giveUp"));
    m_versions->setObjectName(QStringLiteral("versions"));
    m_import->setIcon(glyphIcon(Glyph::Import));
    m_export->setIcon(glyphIcon(Glyph::Export));
    m_back->setIcon(glyphIcon(Glyph::Back));
    return bar;
}

/// What was done or refused: as wide as the page, and never so tall that the editor must go.
QWidget *TemplatesPage::buildSaid()
{
    auto *body = new QWidget;
    m_done = new QLabel(body);
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setTextFormat(Qt::PlainText);
    m_done->setWordWrap(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_done);
    m_said = new BoundedArea(body, this); // takes it over
    m_said->hide();
    return m_said;
}

void TemplatesPage::connectParts()
{
    connect(m_list, &QListWidget::currentItemChanged, this, &TemplatesPage::openRow);
    for (QLineEdit *line : { m_title, m_subject })
        connect(line, &QLineEdit::textChanged, this, &TemplatesPage::noteEdit);
    connect(m_needs, &QCheckBox::toggled, this, &TemplatesPage::noteEdit);
    connect(m_source, &QPlainTextEdit::textChanged, this, &TemplatesPage::noteEdit);
    connect(m_case, &ChoiceEdit::valueChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_preview, &LetterPreview::widthChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(&m_delay, &QTimer::timeout, this, &TemplatesPage::look);
    connect(m_problems, &QListWidget::itemActivated, this, &TemplatesPage::goToProblem);
    connect(m_save, &QPushButton::clicked, this, &TemplatesPage::save);
    connect(m_insert, &QPushButton::clicked, this, &TemplatesPage::insertVariable);
    connect(m_versions, &QPushButton::clicked, this, &TemplatesPage::showVersions);
    connect(m_reset, &QPushButton::clicked, this, &TemplatesPage::reset);
    connect(m_giveUp, &QPushButton::clicked, this, &TemplatesPage::giveUpEdit);
    connect(m_import, &QPushButton::clicked, this, &TemplatesPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &TemplatesPage::exportFile);
    connect(m_copy, &QPushButton::clicked, this, &TemplatesPage::startCopy);
    connect(m_back, &QPushButton::clicked, this, &TemplatesPage::backWanted);
    auto *keys = new Shortcuts(this);
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter) },
               [this] {
                   save();
               });
    keys->bind({ QKeySequence(Qt::CTRL | Qt::Key_I) }, [this] {
        insertVariable();
    });
}

void TemplatesPage::retranslate()
{
    m_list->setAccessibleName(tr("Templates"));
    setFieldLabel(m_titleLabel, tr("&Name"), m_title);
    setFieldLabel(m_subjectLabel, tr("S&ubject line"), m_subject);
    setFieldLabel(m_caseLabel, tr("Shown &of"), m_case);
    m_needs->setText(tr("&A letter needs at least one request"));
    m_source->setAccessibleName(tr("The template's text"));
    m_problems->setAccessibleName(tr("What is wrong in the template"));
    m_preview->setAccessibleName(tr("The letter it makes"));
    m_said->setAccessibleName(tr("What was done"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Keep as the office's version and use it (Ctrl+Enter)"));
    m_insert->setText(tr("&Insert…"));
    m_insert->setToolTip(tr("Choose what the letter says here (Ctrl+I)"));
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Make a template of the office's own from this one"));
    m_versions->setText(tr("Ve&rsions…"));
    m_reset->setText(tr("&Program's own"));
    m_reset->setToolTip(tr("Use the program's own template again; the office's versions are kept"));
    m_giveUp->setText(tr("&Discard changes"));
    m_giveUp->setToolTip(tr("Give up what was typed and not saved"));
    m_import->setText(tr("I&mport…"));
    m_export->setText(tr("E&xport…"));
    m_back->setText(tr("&Back"));
}

} // namespace habeas::ui
