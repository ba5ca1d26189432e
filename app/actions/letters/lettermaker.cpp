#include "app/actions/letters/lettermaker.h"

#include "app/actions/letters/letteractions.h"
#include "app/actions/letters/letterrecords.h"
#include "app/actions/letters/namedinbatch.h"
#include "app/actions/letters/paperactions.h"
#include "app/actions/letters/sealedwords.h"
#include "app/letters/gates/lint.h"
#include "app/letters/gates/maillength.h"
#include "app/records/store/repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(LetterBatch)
};

} // namespace

Result<> LetterMaker::begin()
{
    const auto officials = Repository<Official>(m_connection).all();
    if (!officials)
        return tl::unexpected(officials.error());
    for (const Official &official : *officials)
        m_officials.insert(official.id, official);
    const auto wordings = Repository<Wording>(m_connection).all();
    if (!wordings)
        return tl::unexpected(wordings.error());
    for (const Wording &wording : *wordings)
        m_wordings[wording.official] << wording;
    const auto paper = officePaper(m_connection);
    if (!paper)
        return tl::unexpected(paper.error());
    m_paper = withLogoRead(*paper);
    const auto sealed = sealedNames(m_connection);
    if (!sealed)
        return tl::unexpected(sealed.error());
    m_sealed = *sealed;
    const auto others = namesInCases(m_connection);
    if (!others)
        return tl::unexpected(others.error());
    m_others = *others;
    QStringList cases;
    for (const BatchItem &item : m_wish.items) {
        if (cases.isEmpty() || cases.last() != item.caseRef)
            cases << item.caseRef;
    }
    cases.removeDuplicates();
    if (cases.size() < 2)
        return {};
    auto named = namedInBatch(m_connection, m_wish.letter, cases);
    if (!named)
        return tl::unexpected(named.error());
    m_named = *std::move(named);
    return {};
}

/// What is wrong where the shared words speak of somebody of another case; else empty.
QString LetterMaker::namesSomebodyElse() const
{
    const auto other = std::ranges::find_if(m_named, [this](const NameAtRisk &name) {
        return std::ranges::find(m_folder.involvements, name.person, &Involvement::person)
            == m_folder.involvements.end();
    });
    if (other == m_named.end())
        return {};
    return BatchText::tr(
               "The text names %1 of case %2, and this letter is about another case. Take "
               "the name out, or write the letter about %2 on its own.")
        .arg(other->text, other->caseRef);
}

Result<std::optional<LetterMaker::Made>> LetterMaker::make(const BatchItem &item, BatchLine &line)
{
    line.item = item;
    const Result<> read = readCase(item.caseRef);
    if (!read && read.error().kind != ErrorKind::NotFound)
        return tl::unexpected(read.error());
    if (!read) {
        line.problems << read.error().message;
        return std::optional<Made>();
    }
    if (const QString wrong = namesSomebodyElse(); !wrong.isEmpty()) {
        line.problems << wrong;
        return std::optional<Made>();
    }
    LetterWish wish = m_wish.letter;
    wish.person = item.person;
    wish.confirmations += item.confirmations;
    wish.reasons.insert(item.reasons);
    if (!item.official.isNull()) {
        const auto official = m_officials.constFind(item.official);
        if (official == m_officials.cend()) {
            line.problems << BatchText::tr("This official is not on record any more, perhaps in "
                                           "the bin. Choose another, or bring this one back.");
            return std::optional<Made>();
        }
        line.office = official->office;
        wish.official = &*official;
        wish.wordings = m_wordings.value(item.official);
    }
    if (const Letter *before = m_wish.skipWritten ? writtenBefore(wish) : nullptr) {
        line.alreadyWritten = true;
        line.ref = before->ref;
        return std::optional<Made>();
    }
    wish.ref = nextRef();
    wish.packs = rules();
    wish.paper = m_paper;
    wish.sealedNames = m_sealed;
    wish.otherNames = m_others;
    return compose(std::move(wish), line);
}

Result<> LetterMaker::readCase(const QString &ref)
{
    if (m_isRead && m_folder.file.ref == ref)
        return {};
    m_isRead = false;
    m_memory.forgetCase();
    auto folder = loadCase(m_connection, ref);
    if (!folder)
        return tl::unexpected(folder.error());
    m_folder = std::move(*folder);
    m_onFile = LettersOnFile(m_folder);
    m_isRead = true;
    return {};
}

const Letter *LetterMaker::writtenBefore(const LetterWish &wish) const
{
    const PartialDate day = PartialDate::fromDay(wish.date);
    for (const Letter *letter : m_onFile.to(wish.official)) {
        if (letter->templateId == wish.templateId && letter->made == day
            && letter->language == languageCode(wish.language)
            && letter->requests == wish.requests.join(u'\n')
            && (wish.person.isNull() || letter->person == wish.person))
            return letter;
    }
    return nullptr;
}

/// Counted on from the log, and from the letters of this batch that are not in it yet.
QString LetterMaker::nextRef()
{
    const QString prefix = m_folder.file.ref + u"/L"_s;
    auto last = m_lastNumber.find(m_folder.file.ref);
    if (last == m_lastNumber.end())
        last = m_lastNumber.insert(m_folder.file.ref,
                                   nextLetterRef(m_folder).mid(prefix.size()).toLongLong() - 1);
    return prefix + QString::number(++*last);
}

const QList<RulePack> &LetterMaker::rules()
{
    const QString country = m_folder.file.country;
    auto found = m_rules.find(country);
    if (found == m_rules.end())
        found = m_rules.insert(country, rulesForCase(m_connection, m_folder));
    return *found;
}

/// As the log has it: the reference counted for it is free for the next one.
std::optional<LetterMaker::Made> LetterMaker::again(const Letter &onFile, LetterWish wish,
                                                    const ComposedLetter &letter, BatchLine &line)
{
    --m_lastNumber[m_folder.file.ref];
    wish.ref = onFile.ref;
    line.ref = onFile.ref;
    line.isOnFile = true;
    ComposedLetter same = asOnFile(letter, onFile);
    auto pages = LetterPages::layOut(same, letterPage(same.paper));
    if (!pages) {
        line.problems << pages.error().message;
        return {};
    }
    return Made { std::move(wish), std::move(same), *std::move(pages), &onFile };
}

std::optional<LetterMaker::Made> LetterMaker::compose(LetterWish wish, BatchLine &line)
{
    line.ref = wish.ref;
    auto letter = composeUnmeasured(m_folder, wish, m_memory);
    if (!letter) {
        line.problems << letter.error().message;
        return {};
    }
    auto pages = LetterPages::layOut(*letter, letterPage(letter->paper));
    if (pages)
        noteLength(*letter, (*pages)->pageCount());
    else
        line.problems << pages.error().message;
    for (const LetterFinding &finding : std::as_const(letter->findings))
        (finding.level == LetterFinding::Level::Block ? line.problems : line.warnings)
            << finding.text;
    if (m_wish.singleFiles && m_wish.format == LetterFormat::Text)
        if (const QString tooLong = mailLength(*letter).tooLong; !tooLong.isEmpty())
            line.warnings << tooLong;
    if (!line.problems.isEmpty())
        return {};
    line.pages = (*pages)->pageCount();
    if (const Letter *before = m_onFile.find(*letter, wish))
        return again(*before, std::move(wish), *std::move(letter), line);
    return Made { std::move(wish), *std::move(letter), *std::move(pages) };
}

} // namespace habeas
