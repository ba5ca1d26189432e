#include "ui/models/draftkeeper.h"
#include "ui/templates/templatespage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

QJsonArray editsIn(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.content.toUtf8()).object().value(u"edits"_s).toArray();
}

TemplateDraft readEdit(const QJsonObject &edit)
{
    return { edit.value(u"key"_s).toString(),
             languageFromCode(edit.value(u"language"_s).toString()).value_or(Language::English),
             edit.value(u"title"_s).toString(),
             edit.value(u"subject"_s).toString(),
             edit.value(u"content"_s).toString(),
             edit.value(u"requests"_s).toBool() };
}

} // namespace

QString TemplatesPage::draftTitle(const Draft &draft)
{
    QStringList titles;
    for (const QJsonValue &edit : editsIn(draft))
        titles << edit.toObject().value(u"title"_s).toString();
    return tr("changed template “%1”", "one name, or several with commas")
        .arg(titles.join(u", "_s));
}

void TemplatesPage::takeEdits()
{
    Draft draft { .form = QString::fromLatin1(FormName) };
    for (const Draft &kept : readDrafts(m_workbench.connection()).value_or(QList<Draft>())) {
        if (kept.form == QLatin1StringView(FormName)) {
            draft = kept;
            break;
        }
    }
    m_edits.clear();
    for (const QJsonValue &value : editsIn(draft)) {
        const TemplateDraft edit = readEdit(value.toObject());
        const auto now = templateInUse(m_workbench.connection(), edit.key, edit.language);
        if (now && *now != edit) // saved, and the power failed before the draft went
            m_edits.insert(idOf(edit.key, edit.language), edit);
    }
    delete m_keeper;
    m_keeper = new DraftKeeper(
        m_workbench, draft,
        [this] {
            return editsTyped();
        },
        this);
    m_key.clear(); // what stands in the fields may not be there any more
    if (!m_entries.isEmpty())
        fillList();
    if (!m_edits.isEmpty())
        say(tr("What you had changed and not saved is back, as it was typed."));
}

QString TemplatesPage::editsTyped() const
{
    if (m_edits.isEmpty())
        return {};
    QJsonArray edits;
    for (const TemplateDraft &edit : m_edits)
        edits.append(QJsonObject { { u"key"_s, edit.key },
                                   { u"language"_s, languageCode(edit.language) },
                                   { u"title"_s, edit.title },
                                   { u"subject"_s, edit.subject },
                                   { u"content"_s, edit.content },
                                   { u"requests"_s, edit.needsRequests } });
    return QString::fromUtf8(
        QJsonDocument(QJsonObject { { u"edits"_s, edits } }).toJson(QJsonDocument::Compact));
}

/// At once: what was saved or given up must not come back.
void TemplatesPage::keepEdits()
{
    m_keeper->touch();
    m_keeper->flush();
}

void TemplatesPage::choose(const QString &key, Language language)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == idOf(key, language))
            m_list->setCurrentRow(row);
    }
}

void TemplatesPage::chooseEdited()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_edits.contains(m_list->item(row)->data(Qt::UserRole).toString())) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void TemplatesPage::hideEvent(QHideEvent *event)
{
    m_keeper->keepNow();
    Page::hideEvent(event);
}

} // namespace habeas::ui
