#include "app/actions/records/restrictionset.h"

#include "app/base/dates/dateinput.h"
#include "app/casefile/lengthfield.h"
#include "app/casefile/thesaurus.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct RestrictionSetText
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionSet)
};

/// A date the text gave with its year: no day of ours decides what it means.
PartialDate dateOf(const QString &words)
{
    DateInputContext context;
    context.today = CivilDay::fromQDate(QDate(2000, 1, 1));
    const auto read = readDate(words, context);
    return read ? read->date : PartialDate();
}

} // namespace

void setTimes(AnyRecord &restriction, const BanTimes &times)
{
    if (times.sayWhenItBegins()) {
        restriction.set("from", dateOf(times.from));
        restriction.set("starts_with", times.startsWith);
    }
    if (times.sayHowLong()) {
        restriction.set("term", times.term);
        restriction.set("until", dateOf(times.until));
    }
    if (!times.every.isEmpty())
        restriction.set("report_every", times.every);
    if (!times.consequence.isEmpty())
        restriction.set("consequence", times.consequence);
}

QList<AnyRecord> restrictionsOf(const AnyRecord &shared, const QList<BanInText> &bans)
{
    QList<AnyRecord> records;
    for (const BanInText &ban : bans) {
        AnyRecord record = shared;
        record.id = newUuid();
        record.set("type", ban.code);
        record.set("text", ban.words.trimmed());
        setTimes(record, ban.times);
        records << record;
    }
    return records;
}

QString timesWords(const BanTimes &times)
{
    QStringList parts;
    if (!times.term.isEmpty())
        parts << RestrictionSetText::tr("length %1").arg(lengthWords(times.term));
    if (!times.from.isEmpty())
        parts << RestrictionSetText::tr("from %1", "day").arg(times.from);
    if (!times.until.isEmpty())
        parts << RestrictionSetText::tr("until %1", "day").arg(times.until);
    if (!times.startsWith.isEmpty())
        parts << RestrictionSetText::tr("counted from: %1", "event")
                     .arg(codeLabel(u"restriction_start"_s, times.startsWith, screenLanguage()));
    if (!times.every.isEmpty())
        parts << RestrictionSetText::tr("to report: %1", "how often").arg(lengthWords(times.every));
    if (!times.consequence.isEmpty())
        parts << RestrictionSetText::tr("if breached: %1", "what follows").arg(times.consequence);
    return parts.join(u", "_s);
}

QString openWords(const QString &code, const BanTimes &times)
{
    QStringList open;
    if (!times.sayHowLong())
        open << RestrictionSetText::tr("how long");
    if (code == u"reporting" && times.every.isEmpty())
        open << RestrictionSetText::tr("how often");
    return open.isEmpty()
        ? QString()
        : RestrictionSetText::tr("to be confirmed: %1", "what a text does not say")
              .arg(open.join(u", "_s));
}

QString whyWords(MentionInText::Why why)
{
    switch (why) {
    case MentionInText::Why::Refused:
        return RestrictionSetText::tr("refused");
    case MentionInText::Why::Lifted:
        return RestrictionSetText::tr("lifted");
    case MentionInText::Why::Allowed:
        return RestrictionSetText::tr("allowed, or not forbidden");
    case MentionInText::Why::Asked:
        return RestrictionSetText::tr("only asked for");
    case MentionInText::Why::Earlier:
        return RestrictionSetText::tr("from another paper");
    case MentionInText::Why::Condition:
        return RestrictionSetText::tr("only if something happens");
    case MentionInText::Why::Ends:
        return RestrictionSetText::tr("says when it ends");
    case MentionInText::Why::Limited:
        return RestrictionSetText::tr(
            "allowed within limits; what goes beyond them may be forbidden");
    case MentionInText::Why::Unclear:
        break;
    }
    return RestrictionSetText::tr("not sure: nothing says plainly that it is imposed");
}

QString mentionWords(const MentionInText &mention)
{
    QStringList kinds;
    for (const QString &code : mention.codes)
        kinds << codeLabel(u"restriction_type"_s, code, screenLanguage());
    return RestrictionSetText::tr("%1 (%2): “%3”", "kinds of bans, why they are not taken, words")
        .arg(kinds.join(u", "_s), whyWords(mention.why), mention.words);
}

Result<Done> addRestrictions(Session &session, const RecordEdit &edit, const QString &ref,
                             qsizetype count)
{
    return saveRecordEdit(session, edit,
                          RestrictionSetText::tr("Add %n restriction(s) – %1", "case reference",
                                                 static_cast<int>(count))
                              .arg(ref));
}

} // namespace habeas
