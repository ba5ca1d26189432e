#include "app/letters/paper/papertext.h"

namespace habeas {

using namespace Qt::StringLiterals;

QString neutralTitle(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"Письмо"_s;
    case Language::Kazakh:
        return u"Хат"_s;
    }
    return u"Letter"_s;
}

QString pageNumbering(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"Страница %1 из %2"_s;
    case Language::Kazakh:
        return u"%1-бет, барлығы %2"_s;
    }
    return u"Page %1 of %2"_s;
}

QString draftWord(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"ЧЕРНОВИК"_s;
    case Language::Kazakh:
        return u"ЖОБА"_s;
    }
    return u"DRAFT"_s;
}

QString draftSentence(Language language)
{
    switch (language) {
    case Language::English:
        break;
    case Language::Russian:
        return u"ЧЕРНОВИК — не утверждено, не отправлять"_s;
    case Language::Kazakh:
        return u"ЖОБА – бекітілмеген, жіберуге болмайды"_s;
    }
    return u"DRAFT – not approved, not to be sent"_s;
}

QList<NumberingPart> numberingParts(Language language)
{
    using Kind = NumberingPart::Kind;
    QList<NumberingPart> parts;
    QString words;
    const auto finishWords = [&] {
        if (!words.isEmpty())
            parts << NumberingPart { Kind::Words, std::exchange(words, QString()) };
    };
    const QString pattern = pageNumbering(language);
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QStringView here = QStringView(pattern).mid(at, 2);
        if (here == u"%1" || here == u"%2") {
            finishWords();
            parts << NumberingPart { here == u"%1" ? Kind::Page : Kind::PageCount };
            ++at;
        } else {
            words += pattern.at(at);
        }
    }
    finishWords();
    return parts;
}

} // namespace habeas
