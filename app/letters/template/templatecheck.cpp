#include "app/letters/template/templatecheck.h"

#include "app/letters/facts/resolver.h"
#include "app/letters/forms/formdata.h"
#include "app/letters/markup/markup.h"
#include "app/letters/template/lettertemplates.h"
#include "app/letters/template/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostProblems = 50; // nobody reads more before mending some

/// ":3:14" -> line 3, column 14.
std::optional<TemplatePlace> placeIn(const Error &error)
{
    static const QRegularExpression form(u"\\A:(\\d+):(\\d+)\\z"_s);
    const QRegularExpressionMatch match = form.match(error.detail);
    if (!match.hasMatch())
        return std::nullopt;
    return TemplatePlace { match.captured(1).toInt(), match.captured(2).toInt() };
}

qsizetype positionOf(const QString &text, const TemplatePlace &place)
{
    qsizetype at = 0;
    for (int line = 1; line < place.line; ++line) {
        at = text.indexOf(u'\n', at) + 1;
        if (at == 0)
            return text.size();
    }
    return std::min(at + place.column - 1, text.size());
}

/// Where the thing that begins there ends.
qsizetype endOfThing(const QString &text, qsizetype start)
{
    const auto after = [&](QStringView sign) {
        const qsizetype end = text.indexOf(sign, start);
        return end < 0 ? text.size() : end + sign.size();
    };
    const QStringView rest = QStringView(text).mid(start);
    if (rest.startsWith(u"{{"))
        return after(u"}}");
    if (rest.startsWith(u'<'))
        return after(u">");
    if (rest.startsWith(u'&'))
        return after(u";");
    return start + 1;
}

/// Asks again with each problem blanked out, so that all of them are found.
QList<TemplateProblem> allProblems(QString text,
                                   const std::function<Result<>(const QString &)> &check)
{
    QList<TemplateProblem> problems;
    while (problems.size() < mostProblems) {
        const Result<> checked = check(text);
        if (checked)
            break;
        const std::optional<TemplatePlace> place = placeIn(checked.error());
        problems << TemplateProblem { place.value_or(TemplatePlace()), checked.error().message };
        if (!place)
            break;
        const qsizetype start = positionOf(text, *place);
        const qsizetype end = endOfThing(text, start);
        if (start >= text.size())
            break;
        for (qsizetype i = start; i < end; ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
    return problems;
}

Result<> canBeRead(const QString &text)
{
    return parseTemplate(text).map([](const auto &) {});
}

/// Follows from the program's own templates alone; an office's own are letters.
Reader readerOfKey(const QString &key)
{
    static const QHash<QString, Reader> readers = [] {
        QHash<QString, Reader> byKey;
        for (const TemplateInfo &info : shippedTemplates())
            byKey.insert(info.id, info.reader);
        return byKey;
    }();
    return readers.value(key, Reader::Authorities);
}

/// By the names there are for the template's readers.
std::function<Result<>(const QString &)> namesAreRight(const QString &key)
{
    return [reader = readerOfKey(key)](const QString &text) -> Result<> {
        const auto nodes = parseTemplate(text);
        if (!nodes)
            return tl::unexpected(nodes.error());
        return checkNames(*nodes, vocabularyFor(reader), reader);
    };
}

void sortByPlace(QList<TemplateProblem> &problems)
{
    std::ranges::stable_sort(problems, [](const TemplateProblem &a, const TemplateProblem &b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
}

} // namespace

QList<TemplateProblem> templateProblems(const QString &text, const QString &key)
{
    QList<TemplateProblem> problems = allProblems(text, canBeRead) + allProblems(text, checkMarkup);
    if (problems.isEmpty())
        problems = allProblems(text, namesAreRight(key));
    sortByPlace(problems);
    problems = problems.mid(0, mostProblems); // of both readings together
    if (problems.isEmpty() && text.trimmed().isEmpty())
        problems << TemplateProblem { {},
                                      Letters::tr("The template is empty. Type what the letter "
                                                  "says.") };
    return problems;
}

QList<TemplateProblem> subjectProblems(const QString &subject, const QString &key)
{
    QList<TemplateProblem> problems = allProblems(subject, canBeRead);
    if (problems.isEmpty())
        problems = allProblems(subject, namesAreRight(key));
    if (problems.isEmpty() && (subject.trimmed().isEmpty() || subject.contains(u'\n')))
        problems << TemplateProblem {
            {}, Letters::tr("The subject line is empty or longer than a line. Type one line.")
        };
    return problems;
}

} // namespace habeas
