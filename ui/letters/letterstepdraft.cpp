#include "ui/letters/letterstepdialog.h"
#include "ui/models/draftkeeper.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/fields/dateedit.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

QJsonObject contentOf(const Draft &draft)
{
    return QJsonDocument::fromJson(draft.content.toUtf8()).object();
}

LetterStepDialog::Step stepOf(const Draft &draft)
{
    return static_cast<LetterStepDialog::Step>(contentOf(draft).value(u"step"_s).toInt());
}

QString textIn(const QWidget *field)
{
    if (const auto *choice = qobject_cast<const ChoiceEdit *>(field))
        return choice->text();
    if (const auto *date = qobject_cast<const PartialDateEdit *>(field))
        return date->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText();
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line ? line->text() : QString();
}

} // namespace

QString LetterStepDialog::draftTitle(const Draft &draft)
{
    const QString ref = contentOf(draft).value(u"ref"_s).toString();
    switch (stepOf(draft)) {
    case Step::Approve:
        return tr("approval of letter %1", "an unfinished form").arg(ref);
    case Step::Send:
        return tr("sending of letter %1", "an unfinished form").arg(ref);
    case Step::Reply:
        return tr("reply to letter %1", "an unfinished form").arg(ref);
    case Step::Outcome:
        break;
    }
    return tr("outcome of letter %1", "an unfinished form").arg(ref);
}

void LetterStepDialog::resume(Workbench &workbench, const Draft &draft, QWidget *parent)
{
    openFor(workbench, stepOf(draft), draft.record, parent);
}

/// A step of a letter that was begun before goes on where it was left.
void LetterStepDialog::keepDraft()
{
    m_untouched = typed();
    Draft draft { .form = QString::fromLatin1(FormName), .record = m_letter.id.uuid() };
    for (const Draft &kept : readDrafts(m_workbench.connection()).value_or(QList<Draft>())) {
        if (kept.form != draft.form || kept.record != draft.record || stepOf(kept) != m_step)
            continue;
        draft = kept;
        setTyped(contentOf(kept).value(u"fields"_s).toObject());
        say({ tr("What you had typed is back.") }, false);
        break;
    }
    m_draft = new DraftKeeper(
        m_workbench, draft,
        [this] {
            return content();
        },
        this);
    for (const auto &[label, row] : std::as_const(m_rows)) {
        QWidget *field = row.first;
        if (auto *choice = qobject_cast<ChoiceEdit *>(field))
            connect(choice, &ChoiceEdit::valueChanged, m_draft, &DraftKeeper::touch);
        else if (auto *date = qobject_cast<PartialDateEdit *>(field))
            connect(date, &PartialDateEdit::valueChanged, m_draft, &DraftKeeper::touch);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            connect(text, &QPlainTextEdit::textChanged, m_draft, &DraftKeeper::touch);
        else if (auto *line = qobject_cast<QLineEdit *>(field))
            connect(line, &QLineEdit::textChanged, m_draft, &DraftKeeper::touch);
    }
}

QJsonObject LetterStepDialog::typed() const
{
    QJsonObject typed;
    for (const auto &[label, row] : m_rows)
        typed.insert(QString::fromLatin1(row.second), textIn(row.first));
    return typed;
}

void LetterStepDialog::setTyped(const QJsonObject &typed)
{
    for (const auto &[label, row] : std::as_const(m_rows)) {
        const QJsonValue value = typed.value(QLatin1StringView(row.second));
        if (!value.isString())
            continue;
        if (auto *choice = qobject_cast<ChoiceEdit *>(row.first))
            choice->setText(value.toString());
        else if (auto *date = qobject_cast<PartialDateEdit *>(row.first))
            date->setText(value.toString());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(row.first))
            text->setPlainText(value.toString());
        else if (auto *line = qobject_cast<QLineEdit *>(row.first))
            line->setText(value.toString());
    }
}

QString LetterStepDialog::content() const
{
    const QJsonObject now = typed();
    if (now == m_untouched)
        return {};
    const QJsonObject content { { u"step"_s, static_cast<int>(m_step) },
                                { u"ref"_s, m_letter.ref },
                                { u"fields"_s, now } };
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

bool LetterStepDialog::keepTyped()
{
    return m_draft->keepNow();
}

} // namespace habeas::ui
