#include "app/base/dates/dateprint.h"
#include "ui/letters/factsmodel.h"
#include "ui/letters/letterform.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/markededit.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

// What the form holds, as a draft in the vault keeps it.

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

QStringList textsIn(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &text : list.toArray())
        texts << text.toString();
    return texts;
}

} // namespace

QString LetterForm::content(bool untyped) const
{
    QStringList typed;
    for (const MarkedEdit *box : textBoxes())
        typed << box->toPlainText();
    if (!untyped && typed.join(QString()).trimmed().isEmpty())
        return {};
    QJsonArray leftOut;
    for (const QUuid &record : m_facts->leftOut())
        leftOut << record.toString(QUuid::WithoutBraces);
    QJsonObject kept;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        kept.insert(it.key(), it.value());
    QJsonObject all { { u"case"_s, m_case },
                      { u"template"_s, m_template->key() },
                      { u"language"_s, m_language->key() },
                      { u"person"_s, m_person->key() },
                      { u"official"_s, m_official->key() },
                      { u"previous"_s, m_previous.isNull() ? QString() : m_previous.text() },
                      { u"other_readers"_s, QJsonArray::fromStringList(m_otherReaders) },
                      { u"other_cases"_s, QJsonArray::fromStringList(m_otherCases) },
                      { u"typed"_s, QJsonArray::fromStringList(typed) },
                      { u"left_out"_s, leftOut },
                      { u"kept"_s, kept },
                      { u"withhold"_s, m_withhold->isChecked() },
                      { u"background"_s, m_background->isChecked() },
                      { u"name"_s, m_name->text() },
                      { u"role"_s, m_role->text() },
                      { u"address"_s, m_address->toPlainText() },
                      { u"place"_s, m_place->text() } };
    if (m_copies->text() != m_suggestedCopies)
        all.insert(u"copies"_s, m_copies->text());
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString LetterForm::follow(const CaseFolder &folder, Id<Letter> previous)
{
    const auto letter = std::ranges::find(folder.letters, previous, &Letter::id);
    if (letter == folder.letters.end())
        return {};
    const Dispatch *last = nullptr; // they are in the order they were made in
    for (const Dispatch &dispatch : folder.dispatches) {
        if (dispatch.letter == previous && dispatch.sent.isSet())
            last = &dispatch;
    }
    const bool answered = last != nullptr && last->replied.isSet();
    m_previous = previous;
    m_template->setKey(answered ? u"followup-new-facts"_s : u"followup-no-reply"_s);
    fillLanguages();
    m_language->setKey(letter->language);
    m_person->setKey(letter->person.text());
    if (last == nullptr)
        return tr("This letter follows up letter %1.").arg(letter->ref);
    m_official->setKey(last->official.text());
    m_officialKey = m_official->key();
    return tr("This letter follows up letter %1, sent on %2.")
        .arg(letter->ref, printDate(last->sent, screenLanguage()));
}

void LetterForm::restore(const QString &content)
{
    const QJsonObject all = QJsonDocument::fromJson(content.toUtf8()).object();
    m_template->setKey(all[u"template"].toString());
    fillLanguages();
    m_language->setKey(all[u"language"].toString());
    m_person->setKey(all[u"person"].toString());
    m_official->setKey(all[u"official"].toString());
    m_officialKey = m_official->key();
    m_previous = Id<Letter>(QUuid(all[u"previous"].toString()));
    m_otherReaders = textsIn(all[u"other_readers"]);
    m_otherCases = textsIn(all[u"other_cases"]);
    const QStringList typed = textsIn(all[u"typed"]);
    const QList<MarkedEdit *> boxes = textBoxes();
    for (qsizetype box = 0; box < boxes.size(); ++box)
        boxes.at(box)->setPlainText(typed.value(box));
    QSet<QUuid> leftOut;
    for (const QString &record : textsIn(all[u"left_out"]))
        leftOut.insert(QUuid::fromString(record));
    m_facts->setLeftOut(leftOut);
    const QJsonObject kept = all[u"kept"].toObject();
    for (auto it = kept.begin(); it != kept.end(); ++it)
        m_kept.insert(it.key(), it.value().toString());
    m_withhold->setChecked(all[u"withhold"].toBool());
    m_background->setChecked(all[u"background"].toBool());
    m_name->setText(all[u"name"].toString());
    m_role->setText(all[u"role"].toString());
    m_address->setPlainText(all[u"address"].toString());
    m_place->setText(all[u"place"].toString());
    suggestCopies();
    if (all.contains(u"copies"))
        m_copies->setText(all[u"copies"].toString());
    showOthers();
}

} // namespace habeas::ui
