#include "app/letters/markup/spanlanguages.h"

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// One character of a paragraph, with the span it comes from.
struct Sign
{
    enum class Kind { Word, Digit, Between };

    char32_t character = 0;
    qsizetype span = 0;
    Kind kind = Kind::Between;
    QString language; ///< of a word's letter; filled in for the others
    bool rightToLeft = false;
};

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

// Letters of no language but one, among those that share a script.
bool isKazakhOnly(char32_t c)
{
    return QStringView(u"әғқңөұүһіӘҒҚҢӨҰҮҺІ").contains(QChar(static_cast<char16_t>(c)));
}

bool isPersianOnly(char32_t c)
{
    return c == 0x067e || c == 0x0686 || c == 0x0698 || c == 0x06af || c == 0x06a9 || c == 0x06cc;
}

/// A letter or a mark on one.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

QString cyrillicTag(Language letter, bool kazakhWord)
{
    return kazakhWord || letter == Language::Kazakh ? u"kk-KZ"_s : u"ru-RU"_s;
}

QString tagOf(char32_t c, Language letter, bool kazakhWord, bool persian)
{
    const QChar::Script script = QChar::script(c);
    if (script == QChar::Script_Latin)
        return u"en-GB"_s;
    if (script == QChar::Script_Cyrillic)
        return cyrillicTag(letter, kazakhWord);
    if (script == QChar::Script_Arabic)
        return persian ? u"fa-IR"_s : u"ar-SA"_s;
    return script == QChar::Script_Hebrew ? u"he-IL"_s : languageTag(letter);
}

QList<Sign> signsOf(const LetterParagraph &paragraph)
{
    QList<Sign> signs;
    for (qsizetype span = 0; span < paragraph.spans.size(); ++span) {
        for (const uint point : paragraph.spans.at(span).text.toUcs4()) {
            Sign sign { .character = point, .span = span, .language = {} };
            if (isWordCharacter(point))
                sign.kind = Sign::Kind::Word;
            else if (QChar::isNumber(point))
                sign.kind = Sign::Kind::Digit;
            sign.rightToLeft = isRightToLeft(point);
            signs << sign;
        }
    }
    return signs;
}

/// Says the language of every word, one word at a time.
void nameWords(QList<Sign> &signs, const LetterParagraph &paragraph, Language letter)
{
    const bool persian = std::ranges::any_of(signs, [](const Sign &sign) {
        return isPersianOnly(sign.character);
    });
    const auto isWord = [](const Sign &sign) {
        return sign.kind == Sign::Kind::Word;
    };
    for (auto start = std::ranges::find_if(signs, isWord); start != signs.end();) {
        const auto end = std::find_if_not(start, signs.end(), isWord);
        const bool kazakh = std::any_of(start, end, [](const Sign &sign) {
            return isKazakhOnly(sign.character);
        });
        const Sign first = *start; // a mark alone has no script of its own
        for (; start != end; ++start) {
            const QString &said = paragraph.spans.at(start->span).language;
            const bool mark = QChar::isMark(start->character);
            const QString tag
                = tagOf(mark ? first.character : start->character, letter, kazakh, persian);
            start->language = said.isEmpty() ? tag : said;
            start->rightToLeft = mark ? first.rightToLeft : start->rightToLeft;
        }
        start = std::find_if(end, signs.end(), isWord);
    }
}

/// The word whose direction and language a sign between two words takes; none where it follows the
/// paragraph alone.
const Sign *neighbourOf(const Sign &sign, const Sign *before, const Sign *after, bool rightToLeft)
{
    if (sign.kind == Sign::Kind::Digit && before)
        return before;
    if (before && after && before->rightToLeft == after->rightToLeft)
        return before;
    for (const Sign *word : { before, after }) {
        if (word && word->rightToLeft == rightToLeft)
            return word;
    }
    return nullptr;
}

void settleBetween(QList<Sign> &signs, bool rightToLeft, const QString &own)
{
    QList<const Sign *> after(signs.size(), nullptr);
    const Sign *next = nullptr;
    for (qsizetype at = signs.size(); at-- > 0;) {
        after[at] = next;
        if (signs.at(at).kind == Sign::Kind::Word)
            next = &signs.at(at);
    }
    const Sign *before = nullptr;
    for (qsizetype at = 0; at < signs.size(); ++at) {
        Sign &sign = signs[at];
        if (sign.kind == Sign::Kind::Word) {
            before = &sign;
            continue;
        }
        const Sign *word = neighbourOf(sign, before, after.at(at), rightToLeft);
        sign.language = word ? word->language : own;
        sign.rightToLeft = word ? word->rightToLeft : rightToLeft;
    }
}

void markParagraph(LetterParagraph &paragraph, Language language)
{
    QList<Sign> signs = signsOf(paragraph);
    nameWords(signs, paragraph, language);
    settleBetween(signs, paragraph.rightToLeft, languageTag(language));

    QList<LetterSpan> cut;
    for (const Sign &sign : std::as_const(signs)) {
        LetterSpan span = paragraph.spans.at(sign.span);
        span.text = QStringView(QChar::fromUcs4(sign.character)).toString();
        span.language = sign.language;
        span.rightToLeft = sign.rightToLeft;
        if (!cut.isEmpty() && cut.constLast().isLike(span))
            cut.last().text += span.text;
        else
            cut << span;
    }
    paragraph.spans = cut;
}

} // namespace

QString languageTag(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"ru-RU"_s;
    case Language::Kazakh:
        return u"kk-KZ"_s;
    }
    return u"en-GB"_s;
}

void markLanguages(QList<LetterBlock> &blocks, Language language)
{
    for (LetterBlock &block : blocks) {
        if (auto *paragraph = std::get_if<LetterParagraph>(&block))
            markParagraph(*paragraph, language);
        auto *table = std::get_if<LetterTable>(&block);
        if (!table)
            continue;
        for (QList<LetterCell> &row : table->rows)
            for (LetterCell &cell : row)
                for (LetterParagraph &paragraph : cell.paragraphs)
                    markParagraph(paragraph, language);
    }
}

} // namespace habeas
