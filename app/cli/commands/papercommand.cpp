#include "app/actions/letters/paperactions.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/cli/commands/commands.h"
#include "app/cli/line/donereply.h"
#include "app/cli/line/vaultaccess.h"
#include "app/cli/rows/texttable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct PaperCommandText
{
    Q_DECLARE_TR_FUNCTIONS(PaperCommand)
};

/// The value whose code was typed.
template<class Value>
Result<Value> chosen(const Invocation &call, const QString &option, const QList<Value> &values,
                     Value now)
{
    if (!call.has(option))
        return now;
    QStringList codes;
    for (const Value value : values) {
        if (code(value) == call.value(option))
            return value;
        codes << code(value);
    }
    return failure(
        ErrorKind::Usage,
        PaperCommandText::tr("Say --%1 with one of: %2.").arg(option, codes.join(u", "_s)),
        u"--"_s + option);
}

/// The paper with what was said about it; the rest stays as it was.
Result<LetterPaper> asSaid(const Invocation &call, LetterPaper paper)
{
    using Size = LetterPaper::Size;
    using Form = LetterPaper::Form;
    const auto size = chosen(call, u"size"_s, { Size::A4, Size::UsLetter }, paper.size);
    if (!size)
        return tl::unexpected(size.error());
    const auto form
        = chosen(call, u"form"_s, { Form::Plain, Form::Din5008A, Form::Din5008B }, paper.form);
    if (!form)
        return tl::unexpected(form.error());
    paper.size = *size;
    paper.form = *form;
    if (call.has(u"head"_s))
        paper.head = call.values(u"head"_s);
    if (call.has(u"foot"_s))
        paper.foot = call.value(u"foot"_s);
    if (call.has(u"logo"_s))
        paper.logo.clear();
    if (const QString path = call.value(u"logo"_s); !path.isEmpty()) {
        const auto logo = readLogo(path);
        if (!logo)
            return tl::unexpected(logo.error());
        paper.logo = *logo;
    }
    return paper;
}

Reply shown(const LetterPaper &paper)
{
    const Language language = screenLanguage();
    const QString logo = paper.logo.isEmpty() ? QString()
                                              : PaperCommandText::tr("%1, %2 bytes")
                                                    .arg(logoFormat(paper.logo).toUpper())
                                                    .arg(paper.logo.size());
    QList<QStringList> lines {
        { PaperCommandText::tr("Size"), codeLabel(u"paper_size"_s, code(paper.size), language) },
        { PaperCommandText::tr("Form"), codeLabel(u"paper_form"_s, code(paper.form), language) }
    };
    for (const QString &line : paper.head)
        lines << QStringList { PaperCommandText::tr("Letterhead"), line };
    lines << QStringList { PaperCommandText::tr("Footer line"), paper.foot }
          << QStringList { PaperCommandText::tr("Logo"), logo };
    return { { { u"size"_s, code(paper.size) },
               { u"form"_s, code(paper.form) },
               { u"head"_s, QJsonArray::fromStringList(paper.head) },
               { u"foot"_s, paper.foot },
               { u"logo"_s, logoFormat(paper.logo) },
               { u"logo_bytes"_s, qint64 { paper.logo.size() } } },
             alignedTable(lines) };
}

} // namespace

Result<Reply> paperCommand(const Invocation &call)
{
    const QString verb = call.arguments.value(1, u"show"_s);
    const bool says
        = std::ranges::any_of(QStringList { u"size"_s, u"form"_s, u"head"_s, u"foot"_s, u"logo"_s },
                              [&call](const QString &option) {
                                  return call.has(option);
                              });
    if ((verb != u"show" && verb != u"set" && verb != u"reset") || says != (verb == u"set"))
        return failure(ErrorKind::Usage,
                       PaperCommandText::tr("Say which: paper VAULT show, reset, or set with "
                                            "--size, --form, --head, --foot or --logo."),
                       verb);
    auto session = openVault(call);
    if (!session)
        return tl::unexpected(session.error());
    if (verb == u"reset")
        return resetPaper(*session).map(doneReply);
    const auto paper = officePaper(session->vault->connection());
    if (!paper)
        return tl::unexpected(paper.error());
    if (verb == u"show")
        return shown(*paper);
    const auto wanted = asSaid(call, *paper);
    if (!wanted)
        return tl::unexpected(wanted.error());
    return savePaper(*session, *wanted).map(doneReply);
}

} // namespace habeas
