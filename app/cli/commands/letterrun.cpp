#include "app/cli/commands/letterrun.h"

#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/typedspelling.h"
#include "app/letters/gates/maillength.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct LetterCommandText
{
    Q_DECLARE_TR_FUNCTIONS(LetterCommand)
};

} // namespace

Result<> LetterRun::compose(LetterWish wish, const Official *official,
                            const std::optional<QString> &templateText)
{
    wish.official = official;
    wish.ref = refFor(m_new);
    if (official != nullptr) {
        auto wordings
            = Repository<Wording>(m_session.vault->connection()).ofParent(official->id.uuid());
        if (!wordings)
            return tl::unexpected(wordings.error());
        wish.wordings = *wordings;
    }
    auto letter = templateText ? composeLetter(m_folder, wish, *templateText)
                               : composeLetter(m_folder, wish);
    if (!letter)
        return tl::unexpected(letter.error());
    const Letter *onFile = letterOnFile(m_folder, *letter, wish);
    if (onFile != nullptr) {
        wish.ref = onFile->ref;
        letter = asOnFile(*letter, *onFile);
    } else {
        ++m_new;
    }
    const QString path = pathFor(wish.ref);
    if (!m_output.replace && QFileInfo::exists(path))
        return refused(LetterCommandText::tr("“%1” is already there and was left as it is. Give "
                                             "another name, or --force to replace it.")
                           .arg(path),
                       u"--out"_s);
    m_drafts << Draft { wish, *letter, path, onFile != nullptr };
    return {};
}

Result<Reply> LetterRun::write()
{
    Reply reply;
    QJsonArray letters;
    for (const Draft &draft : std::as_const(m_drafts)) {
        const auto done = exportLetter(m_session, m_folder, draft.letter, draft.wish,
                                       m_output.format, draft.path, m_output.replace);
        if (!done)
            return tl::unexpected(done.error());
        QJsonObject json = letterJson(draft, *done, reply.notices);
        if (m_output.format == LetterFormat::Text)
            json[u"characters"_s] = mailLength(draft.letter).characters;
        letters << json;
        reply.text
            += LetterCommandText::tr("Wrote letter %1 to “%2”.").arg(draft.wish.ref, draft.path)
            + u'\n';
        if (draft.again)
            reply.text += done->effects.value(0) + u'\n';
        if (m_output.format == LetterFormat::Text)
            reply.text += done->effects.last() + u'\n';
        reply.notices << done->warnings;
    }
    reply.json = { { u"letters"_s, letters } };
    if (!m_drafts.isEmpty()) // all of them were typed once
        reply.notices << spellingNotices(m_session.vault->connection(), m_drafts.first().wish);
    if (std::ranges::any_of(m_drafts, [](const Draft &draft) {
            return draft.letter.isDraft();
        }))
        reply.notices << LetterCommandText::tr(
            "Nobody has approved it yet, so every page says DRAFT. Write it with --approved-by "
            "NAME, or use “approve-letter” and “print-letter”.");
    return reply;
}

QString LetterRun::refFor(qsizetype before) const
{
    const QString next = nextLetterRef(m_folder);
    const qsizetype digits = next.lastIndexOf(u'L') + 1;
    return next.left(digits) + QString::number(next.mid(digits).toLongLong() + before);
}

/// In a folder a file is named by the letter's reference, never by a person.
QString LetterRun::pathFor(const QString &ref) const
{
    if (!m_output.isFolder)
        return m_output.path;
    QString name = ref;
    for (QChar &sign : name) {
        if (!sign.isLetterOrNumber() && sign != u'.' && sign != u'_')
            sign = u'-';
    }
    return m_output.path + u'/' + name + u'.' + m_output.ending;
}

QJsonObject LetterRun::letterJson(const Draft &draft, const Done &done, QStringList &notices)
{
    QJsonArray facts;
    for (const LetterFact &fact : draft.letter.facts) {
        if (fact.included)
            facts << fact.record.toString(QUuid::WithoutBraces);
    }
    QJsonArray findings;
    for (const LetterFinding &finding : draft.letter.findings) {
        findings << finding.text;
        notices << finding.text;
    }
    const Official *official = draft.wish.official;
    return { { u"ref"_s, draft.wish.ref },
             { u"file"_s, draft.path },
             { u"subject"_s, draft.letter.subject },
             { u"template"_s, draft.letter.templateId },
             { u"template_version"_s, draft.letter.templateVersion },
             { u"language"_s, languageCode(draft.letter.language) },
             { u"draft"_s, draft.letter.isDraft() },
             { u"again"_s, draft.again },
             { u"official"_s,
               official == nullptr ? QJsonValue() : QJsonValue(official->id.text()) },
             { u"change_set"_s, done.changeSet.toString(QUuid::WithoutBraces) },
             { u"facts"_s, facts },
             { u"withheld"_s, QJsonArray::fromStringList(draft.letter.withheld) },
             { u"kept"_s, QJsonArray::fromStringList(draft.letter.kept) },
             { u"findings"_s, findings } };
}

} // namespace habeas
