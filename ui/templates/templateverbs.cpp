#include "app/actions/files/outputfile.h"
#include "app/actions/letters/paperactions.h"
#include "app/records/store/repository.h"
#include "ui/templates/templatespage.h"
#include "ui/templates/variabledialog.h"
#include "ui/templates/versionsdialog.h"
#include "ui/widgets/fields/choiceedit.h"
#include "ui/widgets/latestjob.h"
#include "ui/widgets/looks/icons.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>

#include <memory>

// The half of the page of templates that does things with them.

namespace habeas::ui {

namespace {

/// The letter as this template makes it; what a person would confirm is confirmed, because nothing
/// leaves the screen.
Result<ComposedLetter> letterToLookAt(const CaseFolder &folder, LetterWish wish)
{
    for (int round = 0; round < 3; ++round) {
        Result<ComposedLetter> letter = draftLetter(folder, wish);
        if (letter || !letter.error().detail.startsWith(u"confirm:"))
            return letter;
        wish.confirmations.insert(letter.error().detail.mid(8));
    }
    return draftLetter(folder, wish);
}

} // namespace

void TemplatesPage::look()
{
    m_delay.stop();
    const TemplateDraft now = draft();
    const CaseFolder folder
        = loadCase(m_workbench.connection(), m_case->key()).value_or(CaseFolder());
    LetterWish wish;
    wish.templateId = now.key;
    wish.language = now.language;
    wish.date = m_workbench.today();
    wish.requests = { tr("(here stands what is asked for)") };
    if (!peopleAtRisk(folder).isEmpty())
        wish.person = peopleAtRisk(folder).first();
    wish.sealedNames = m_sealed;
    wish.paper = officePaper(m_workbench.connection()).value_or(LetterPaper());
    wish.officeTemplate
        = OfficeTemplate { now.title, {}, now.subject, now.content, now.needsRequests };
    const int width = m_preview->sheetWidth();
    const qreal ratio = devicePixelRatioF();
    m_job->ask([this, now, folder, wish, width, ratio]() -> LatestJob::Show {
        auto seen = std::make_shared<Look>();
        seen->subject = subjectProblems(now.subject, now.key);
        seen->content = templateProblems(now.content, now.key);
        const auto letter = letterToLookAt(folder, wish);
        if (letter) {
            seen->drawn = drawSheets(*letter, width, ratio);
            seen->words = letter->text;
            seen->refusal = seen->drawn.problem;
        } else {
            seen->refusal = letter.error().message;
        }
        return [this, seen] {
            showLook(*seen);
        };
    });
}

void TemplatesPage::showLook(const Look &look)
{
    m_problems->clear();
    const auto add = [this](const TemplateProblem &problem, const QString &words, bool subject) {
        auto *row
            = new QListWidgetItem(glyphIcon(Glyph::Blocked, Meaning::Overdue), words, m_problems);
        row->setData(Qt::UserRole,
                     subject ? QPoint(0, 0) : QPoint(problem.place.column, problem.place.line));
    };
    for (const TemplateProblem &problem : look.subject)
        add(problem, tr("Subject line: %1").arg(problem.message), true);
    for (const TemplateProblem &problem : look.content)
        add(problem, problem.message, false);
    if (m_problems->count() == 0)
        new QListWidgetItem(glyphIcon(Glyph::Done, Meaning::Done),
                            tr("Nothing is wrong with the template."), m_problems);
    const int line = m_problems->fontMetrics().lineSpacing();
    m_problems->setFixedHeight(std::min(m_problems->count() * 2 + 1, 6) * line);
    markProblems(look.content);
    if (look.refusal.isEmpty())
        m_preview->show(look.drawn, look.words);
    else
        m_preview->refuse(look.refusal);
    m_save->setEnabled(look.subject.isEmpty() && look.content.isEmpty());
}

void TemplatesPage::markProblems(const QList<TemplateProblem> &problems)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const TemplateProblem &problem : problems) {
        const QTextBlock block = m_source->document()->findBlockByNumber(problem.place.line - 1);
        if (!block.isValid())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(block.position()
                           + std::min(problem.place.column - 1, block.length() - 1));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursor;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(meaningColor(Meaning::Overdue, palette()));
        marks << mark;
    }
    m_source->setExtraSelections(marks);
}

void TemplatesPage::goToProblem(QListWidgetItem *row)
{
    const QPoint place = row->data(Qt::UserRole).toPoint();
    if (place.y() < 1) {
        m_subject->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QTextBlock block = m_source->document()->findBlockByNumber(place.y() - 1);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(place.x() - 1, block.length() - 1));
    m_source->setTextCursor(cursor);
    m_source->setFocus(Qt::OtherFocusReason);
}

bool TemplatesPage::perform(const std::function<Result<Done>(Session &)> &action)
{
    QString words;
    const bool done = m_workbench.perform([&](Session &session) {
        Result<Done> result = action(session);
        if (result)
            words = result->effects.join(u' ');
        return result; // the window says why not
    });
    if (done)
        refresh();
    say(words);
    return done;
}

/// What is typed goes only where the other was done.
bool TemplatesPage::performInPlaceOfEdit(const QString &id,
                                         const std::function<Result<Done>(Session &)> &action)
{
    const std::optional<TemplateDraft> edit
        = m_edits.contains(id) ? std::optional(m_edits.take(id)) : std::nullopt;
    const bool done = perform(action);
    if (!done && edit)
        m_edits.insert(id, *edit);
    keepEdits();
    fillList();
    return done;
}

void TemplatesPage::save()
{
    const TemplateDraft now = draft();
    performInPlaceOfEdit(idOf(now.key, now.language), [&now](Session &session) {
        return saveTemplate(session, now);
    });
}

void TemplatesPage::giveUpEdit()
{
    const auto kept = templateInUse(m_workbench.connection(), m_key, m_language);
    if (!kept || m_edits.remove(idOf(m_key, m_language)) == 0)
        return;
    keepEdits();
    m_showing = true;
    QTextCursor all(m_source->document());
    all.select(QTextCursor::Document);
    all.insertText(kept->content); // a step that Ctrl+Z takes back
    m_showing = false;
    putIn(*kept);
    fillList();
    say(tr("What was typed is discarded. Ctrl+Z in the text brings it back."));
    m_source->setFocus(Qt::OtherFocusReason);
}

void TemplatesPage::insertVariable()
{
    auto *dialog = new VariableDialog(m_key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString words = dialog->chosen();
        QTextCursor cursor = m_source->textCursor();
        cursor.insertText(words);
        // Between the two halves of a section.
        if (const qsizetype half = words.indexOf(u"}}{{/"); words.startsWith(u"{{#") && half > 0)
            cursor.setPosition(cursor.position() - int(words.size() - half - 2));
        m_source->setTextCursor(cursor);
        m_source->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void TemplatesPage::showVersions()
{
    const auto versions = templateVersions(m_workbench.connection(), m_key, m_language);
    if (!versions || versions->isEmpty()) {
        say(tr("The office has saved no version of this template yet."));
        return;
    }
    auto *dialog = new VersionsDialog(*versions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Id<LetterTemplate> id = dialog->chosen();
        performInPlaceOfEdit(idOf(m_key, m_language), [&id](Session &session) {
            return restoreTemplate(session, id);
        });
    });
    dialog->open();
}

void TemplatesPage::reset()
{
    performInPlaceOfEdit(idOf(m_key, m_language), [this](Session &session) {
        return resetTemplate(session, m_key, m_language);
    });
}

void TemplatesPage::importFile()
{
    const QString path = m_askOpen({});
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("“%1” could not be read. Nothing was changed.").arg(QFileInfo(path).fileName()));
        return;
    }
    const QByteArray bytes = file.readAll();
    const QString name = QFileInfo(path).fileName();
    const auto draft = readTemplateFile(bytes, name, TemplateFaults::Left);
    const bool known = draft && entryOf(idOf(draft->key, draft->language)).has_value();
    if (known && !faultsIn(*draft).isEmpty()) {
        goOnWith(*draft, name);
        return;
    }
    if (const auto sound = readTemplateFile(bytes, name); !sound) {
        say(sound.error().message);
        return;
    }
    if (performInPlaceOfEdit(idOf(draft->key, draft->language), [&draft](Session &session) {
            return saveTemplate(session, *draft);
        }))
        choose(draft->key, draft->language);
}

/// A file that somebody wrote before the template was whole: typed on, and not in use.
void TemplatesPage::goOnWith(const TemplateDraft &unfinished, const QString &fileName)
{
    m_edits.insert(idOf(unfinished.key, unfinished.language), unfinished);
    keepEdits();
    m_key.clear(); // it stands in the place of what the fields hold
    fillList();
    choose(unfinished.key, unfinished.language);
    say(tr("“%1” is in the editor and not in use: %2").arg(fileName, faultsIn(unfinished).first()));
}

void TemplatesPage::exportFile()
{
    const TemplateDraft now = draft();
    const QString path = m_askSave(idOf(now.key, now.language) + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    OutputFile file(m_workbench.session(), path, true); // whoever chose the name was asked
    Result<> written = file.write(writeTemplateFile(now));
    if (written)
        written = file.keep();
    say(written ? tr("Written to %1.").arg(path) : written.error().message);
}

void TemplatesPage::startCopy()
{
    TemplateDraft copy = draft();
    const auto taken = [this](const QString &key) {
        return entryOf(idOf(key, m_language)).has_value();
    };
    int number = 1;
    const QString base = QStringLiteral("office-") + copy.key.left(40);
    copy.key = base;
    while (taken(copy.key))
        copy.key = base + u'-' + QString::number(++number);
    copy.title = tr("%1 (the office's)").arg(copy.title);
    if (performInPlaceOfEdit(idOf(m_key, m_language), [&copy](Session &session) {
            return saveTemplate(session, copy);
        })) {
        choose(copy.key, copy.language);
        m_title->setFocus(Qt::OtherFocusReason);
        m_title->selectAll();
    }
}

} // namespace habeas::ui
