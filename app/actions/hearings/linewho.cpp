#include "app/actions/hearings/hearingwords.h"
#include "app/actions/hearings/linereader.h"
#include "app/base/text/textfold.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

// Whom a line is about: its case, and who of the case.
namespace habeas {

namespace {

struct LineText
{
    Q_DECLARE_TR_FUNCTIONS(HearingLine)
};

/// Those all of whose words begin a word of one spelling of their name.
QList<LinePerson> peopleMeant(const QString &text, const QList<LinePerson> &people)
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    QList<LinePerson> found;
    if (words.isEmpty() || hasDigit(text))
        return found;
    for (const LinePerson &person : people) {
        const bool meant = std::ranges::any_of(person.names, [&words](const QString &name) {
            const QString folded = foldForSearch(name);
            return std::ranges::all_of(words, [&folded](const QString &word) {
                return beginsAWord(folded, word);
            });
        });
        if (meant)
            found << person;
    }
    return found;
}

QString namesOf(const QList<LinePerson> &people)
{
    QStringList names;
    for (const LinePerson &person : people)
        names << person.shown;
    return names.join(u", "_s);
}

} // namespace

/// Those in which every word begins a word: of what is shown, or of another spelling or another
/// person at risk on record. What only stands inside a word is nobody's name, and a hearing in a
/// stranger's case may extend a stranger's custody: where one case alone shows the name, all others
/// are asked.
QList<LineCase> LineReader::casesBegunBy(const QString &text, const QList<LineCase> &all) const
{
    constexpr qsizetype few = 8; // that are read for their other names
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const auto begin = [&words](const QString &names) {
        const QString folded = foldForSearch(names);
        return std::ranges::all_of(words, [&folded](const QString &word) {
            return beginsAWord(folded, word);
        });
    };
    QList<LineCase> found;
    std::ranges::copy_if(all, std::back_inserter(found), begin, &LineCase::words);
    if (found.size() > 1 || (found.isEmpty() && all.size() > few) || !m_context.peopleOf)
        return found;
    for (const LineCase &one : all) {
        if (!found.isEmpty() && one.ref == found.first().ref)
            continue;
        QString names = one.ref;
        for (const LinePerson &person : m_context.peopleOf(one.ref))
            names += u' ' + person.names.join(u' ');
        if (begin(names))
            found << one;
    }
    return found;
}

void LineReader::readCase(const QString &text)
{
    m_line.typed.insert(u"case"_s, text);
    const QList<LineCase> all = m_context.casesLike ? m_context.casesLike(text) : QList<LineCase>();
    const auto exact = std::ranges::find_if(all, [&text](const LineCase &one) {
        return one.ref.compare(text, Qt::CaseInsensitive) == 0;
    });
    QList<LineCase> found
        = exact != all.end() ? QList<LineCase> { *exact } : casesBegunBy(text, all);
    if (found.size() == 1) {
        takeCase(found.first(), text);
        return;
    }
    const bool inside = found.isEmpty() && !all.isEmpty();
    if (inside)
        found = all;
    constexpr qsizetype Shown = 3;
    QStringList names;
    for (const LineCase &one : found.first(std::min(found.size(), Shown)))
        names << one.words;
    doubt(
        u"case"_s,
        found.isEmpty()
            ? LineText::tr("No case matches ‘%1’. Type a reference or a part of a name.").arg(text)
            : inside
            ? LineText::tr("No name begins with ‘%1’. It stands inside a word of: %2. Choose "
                           "the case, or type more.")
                  .arg(text, names.join(u"; "_s))
            : LineText::tr("More than one case matches ‘%1’: %2. Choose one.")
                  .arg(text, names.join(u"; "_s)));
}

/// "KZ-0007 dana" names the case and one of its people; "dana" alone may be meant for the case,
/// where the case is called by her.
void LineReader::takeCase(const LineCase &found, const QString &text)
{
    m_line.entry.caseRef = found.ref;
    m_line.caseShown = found.words;
    m_line.typed.insert(u"case"_s, found.ref);
    if (m_context.peopleOf)
        m_people = m_context.peopleOf(found.ref);
    if (m_people.size() < 2)
        m_people.clear();
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && words.removeIf([&found](const QString &word) {
            return word.compare(found.ref, Qt::CaseInsensitive) == 0;
        }))
        (void)readPerson(words.join(u' '));
    const QList<LinePerson> meant = peopleMeant(text, m_people);
    if (!has(u"person"_s) && meant.size() == 1 && !found.words.contains(meant.first().shown))
        (void)readPerson(text);
    if (!has(u"person"_s) && meant.size() == 1)
        m_calledBy = meant;
}

bool LineReader::readPerson(const QString &part)
{
    if (has(u"person"_s))
        return false;
    const QList<LinePerson> meant = peopleMeant(part, m_people);
    if (meant.isEmpty())
        return false;
    if (meant.size() > 1) {
        m_line.typed.insert(u"person"_s, part);
        doubt(u"person"_s,
              LineText::tr("“%1” can be %2. Say which one is meant.").arg(part, namesOf(meant)));
        return true;
    }
    if (!m_calledBy.isEmpty() && !(m_calledBy.first().id == meant.first().id))
        doubt(u"person"_s,
              LineText::tr("The line names %1 and %2. Say whom the hearing is about; one that is "
                           "about both is logged for each.")
                  .arg(m_calledBy.first().shown, meant.first().shown));
    m_line.entry.hearing.person = meant.first().id;
    m_line.personShown = meant.first().shown;
    m_line.typed.insert(u"person"_s, meant.first().id.text());
    return true;
}

} // namespace habeas
