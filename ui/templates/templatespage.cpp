#include "ui/templates/templatespage.h"

#include "app/actions/letters/sealedwords.h"
#include "app/letters/template/phrases.h"
#include "app/records/store/repository.h"
#include "ui/models/draftkeeper.h"
#include "ui/models/vaultjob.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/filedialogs.h"
#include "ui/widgets/forms/boundedarea.h"
#include "ui/widgets/latestjob.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace habeas::ui {

namespace {

constexpr auto lookDelay = 150ms;

} // namespace

TemplatesPage::TemplatesPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_job(new LatestJob(this))
    , m_sealedJob(new VaultJob(workbench.session().vault->key(), this))
    , m_askSave([this](const QString &suggested) {
        return askSaveFile(this, tr("Write the template to a file"), suggested,
                           tr("Letter templates (*.json)"), QStringLiteral("json"));
    })
    , m_askOpen([this](const QString &) {
        return askOpenFile(this, tr("Take in a template"), {}, tr("Letter templates (*.json)"));
    })
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(lookDelay);
    build();
    connectParts();
    retranslate();
    takeEdits();
    refresh();
}

QString TemplatesPage::title() const
{
    return tr("Letter templates");
}

QString TemplatesPage::countText() const
{
    return tr("%n template(s)", nullptr, static_cast<int>(m_entries.size()));
}

QString TemplatesPage::idOf(const QString &key, Language language)
{
    return key + u'.' + languageCode(language);
}

void TemplatesPage::refresh()
{
    m_entries = templateEntries(m_workbench.connection()).value_or(QList<TemplateEntry>());
    const auto cases = Repository<Case>(m_workbench.connection()).all();
    QList<Choice> choices;
    for (const Case &one : cases.value_or(QList<Case>())) {
        if (!one.sealed) // no letter is made from them
            choices.append({ one.ref, one.ref, one.title });
    }
    const QString before = m_case->key();
    m_case->setChoices(choices);
    if (before.isEmpty() && !choices.isEmpty())
        m_case->setKey(choices.first().key);
    fillList();
    readSealed();
    m_delay.start();
    emit statusChanged();
}

void TemplatesPage::readSealed()
{
    m_sealedJob->ask([this, known = m_sealed](const Connection &connection, const auto &) {
        const auto sealed = sealedNames(connection, known);
        return VaultJob::Show([this, sealed] {
            if (!sealed || *sealed == m_sealed)
                return;
            m_sealed = *sealed;
            m_delay.start();
        });
    });
}

void TemplatesPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    const QString chosen = idOf(m_key, m_language);
    const int before = m_list->currentRow();
    m_list->clear();
    for (const TemplateEntry &entry : std::as_const(m_entries)) {
        const QString id = idOf(entry.key, entry.language);
        QString words
            = tr("%1 – %2", "title, language").arg(entry.title, languageTitle(entry.language));
        if (entry.office)
            words += u'\n' + tr("the office's own");
        if (m_edits.contains(id))
            words += u'\n' + tr("● not saved yet");
        auto *row = new QListWidgetItem(words, m_list);
        row->setData(Qt::UserRole, id);
        if (id == chosen)
            m_list->setCurrentItem(row);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(std::clamp(before, 0, m_list->count() - 1)); // its neighbour
    openRow(m_list->currentItem());
}

std::optional<TemplateEntry> TemplatesPage::entryOf(const QString &id) const
{
    for (const TemplateEntry &entry : m_entries) {
        if (idOf(entry.key, entry.language) == id)
            return entry;
    }
    return std::nullopt;
}

void TemplatesPage::openRow(QListWidgetItem *row)
{
    const auto entry = row ? entryOf(row->data(Qt::UserRole).toString()) : std::nullopt;
    if (!entry)
        return;
    const bool office = entry->office;
    m_which->setText(office && entry->shipped
                         ? tr("The office's own (%1), in the place of the program's, which is kept "
                              "as it is.")
                               .arg(entry->version)
                         : office ? tr("A template of the office's own (%1).").arg(entry->version)
                                  : tr("The program's own, version %1. Saving makes the office's "
                                       "version and leaves this one as it is.")
                                        .arg(entry->version));
    m_reset->setEnabled(office);
    const QString id = idOf(entry->key, entry->language);
    m_giveUp->setEnabled(m_edits.contains(id));
    if (m_edits.contains(id))
        m_which->setText(m_which->text() + u'\n'
                         + tr("What is typed here is kept as it is. Letters are written with it "
                              "only once it is saved."));
    if (m_key == entry->key && m_language == entry->language && m_edits.contains(id))
        return; // typed on, and not to be lost
    m_key = entry->key;
    m_language = entry->language;
    const auto kept = templateInUse(m_workbench.connection(), m_key, m_language);
    if (m_edits.contains(id))
        putIn(m_edits.value(id));
    else if (kept)
        putIn(*kept);
    if (kept)
        m_shown = *kept;
}

void TemplatesPage::putIn(const TemplateDraft &draft)
{
    m_showing = true;
    m_title->setText(draft.title);
    m_subject->setText(draft.subject);
    m_needs->setChecked(draft.needsRequests);
    if (m_source->toPlainText() != draft.content)
        m_source->setPlainText(draft.content);
    m_shown = TemplatesPage::draft();
    m_showing = false;
    m_delay.start();
}

TemplateDraft TemplatesPage::draft() const
{
    return { m_key,
             m_language,
             m_title->text().trimmed(),
             m_subject->text().trimmed(),
             m_source->toPlainText(),
             m_needs->isChecked() };
}

void TemplatesPage::noteEdit()
{
    if (m_showing || m_key.isEmpty())
        return;
    const QString id = idOf(m_key, m_language);
    const TemplateDraft now = draft();
    const bool before = m_edits.contains(id);
    if (now == m_shown)
        m_edits.remove(id); // colours are reported as changes too, and edits are taken back
    else
        m_edits.insert(id, now);
    m_keeper->touch();
    if (before != m_edits.contains(id))
        fillList();
    else if (!before)
        return;
    say({});
    m_delay.start();
}

void TemplatesPage::say(const QString &words)
{
    m_done->setText(words);
    m_said->setVisible(!words.isEmpty());
}

} // namespace habeas::ui
