#include "ui/records/sourcesinput.h"

#include "app/casefile/anyrecord.h"
#include "ui/records/recordwords.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/looks/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace habeas::ui {

SourcesInput::SourcesInput(const CaseFolder &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_lines(new QVBoxLayout)
    , m_edit(new ChoiceEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_edit);
    column->addLayout(m_lines);
    setFocusProxy(m_edit);
    fill();
    connect(m_edit, &ChoiceEdit::valueChanged, this, &SourcesInput::changed);
    connect(m_edit->lineEdit(), &QLineEdit::editingFinished, this, &SourcesInput::takeTyped);
}

void SourcesInput::fill()
{
    QList<Choice> choices;
    for (const Source &source : m_folder.sources)
        choices.append({ source.id.text(), recordWords(m_folder, anyOf(source)) });
    m_edit->setChoices(choices);
    m_edit->setTakesNew(tr("“%1” is added as a new source."));
    m_edit->lineEdit()->setPlaceholderText(tr("Who told you, when: Lawyer by phone, 6 May"));
}

void SourcesInput::retranslate()
{
    fill();
    rebuild();
}

QString SourcesInput::titleOf(const Entry &entry) const
{
    for (const Source &source : m_folder.sources) {
        if (source.id == entry.id)
            return recordWords(m_folder, anyOf(source));
    }
    return entry.id.isNull() ? tr("%1 (new)", "a source not on record yet").arg(entry.title)
                             : tr("a source kept outside this case");
}

void SourcesInput::setSources(const QList<Id<Source>> &sources)
{
    m_entries.clear();
    for (const Id<Source> &source : sources)
        m_entries.append({ source, {} });
    rebuild();
}

QList<SourcesInput::Entry> SourcesInput::entries() const
{
    QList<Entry> all = m_entries;
    const Entry typed { Id<Source>(QUuid(m_edit->key())), m_edit->newText() };
    if (!typed.id.isNull() || !typed.title.isEmpty())
        all << typed;
    return all;
}

QList<Id<Source>> SourcesInput::sources() const
{
    QList<Id<Source>> ids;
    for (const Entry &entry : entries()) {
        if (!entry.id.isNull() && !ids.contains(entry.id))
            ids << entry.id;
    }
    return ids;
}

QStringList SourcesInput::newTitles() const
{
    QStringList titles;
    for (const Entry &entry : entries()) {
        if (entry.id.isNull() && !titles.contains(entry.title))
            titles << entry.title;
    }
    return titles;
}

QStringList SourcesInput::raw() const
{
    QStringList raw;
    for (const Entry &entry : entries())
        raw << (entry.id.isNull() ? entry.title : entry.id.text());
    return raw;
}

void SourcesInput::setRaw(const QStringList &raw)
{
    m_entries.clear();
    m_edit->setText({});
    for (const QString &text : raw) {
        const Id<Source> id { QUuid(text) };
        m_entries.append({ id, id.isNull() ? text : QString() });
    }
    rebuild();
}

void SourcesInput::takeTyped()
{
    const Entry typed { Id<Source>(QUuid(m_edit->key())), m_edit->newText() };
    if (typed.id.isNull() && typed.title.isEmpty())
        return;
    m_edit->setText({});
    add(typed);
}

void SourcesInput::add(const Entry &entry)
{
    const bool there = std::ranges::any_of(m_entries, [&entry](const Entry &one) {
        return one.id == entry.id && one.title == entry.title;
    });
    if (!there)
        m_entries << entry;
    rebuild();
    emit changed();
}

void SourcesInput::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = m_edit->lineEdit();
    for (const Entry &entry : std::as_const(m_entries)) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const QString title = titleOf(entry);
        auto *words = new QLabel(title, line);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *out = iconButton(Glyph::Bin, tr("Take out the source “%1”").arg(title), line);
        row->addWidget(words, 1);
        row->addWidget(out, 0, Qt::AlignTop);
        m_lines->addWidget(line);
        connect(out, &QToolButton::clicked, this, [this, entry] {
            m_entries.removeIf([&entry](const Entry &one) {
                return one.id == entry.id && one.title == entry.title;
            });
            m_edit->setFocus(Qt::OtherFocusReason);
            rebuild();
            emit changed();
        });
        QWidget::setTabOrder(before, out);
        before = out;
    }
}

} // namespace habeas::ui
