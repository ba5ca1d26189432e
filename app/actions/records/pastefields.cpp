#include "app/actions/records/pastefields.h"

#include "app/actions/hearings/newcase.h"
#include "app/base/text/textfold.h"
#include "app/casefile/anyrecord.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

constexpr LinkedField ofCase[] = {
    { "name", "name", "text" },
    { "other_name", "name", "text" },
    { "sex", "person", "sex" },
    { "pronoun", "person", "pronoun" },
    { "born", "person", "born" },
    { "birthplace", "person", "birthplace" },
    { "age", "person", "age" },
    { "nationality", "person", "nationality" },
    { "occupation", "person", "occupation" },
    { "description", "person", "description" },
    { "residence", "person", "residence" },
    { "detained", "measure", "from" },
    { "held_until", "measure", "until" },
    { "detention", "measure", "type" },
    { "place", "measure", "place" },
    { "authority", "measure", "authority" },
    { "grounds", "measure", "grounds" },
};

constexpr LinkedField ofHearing[] = {
    { "term", "order", "term" },
    { "until", "order", "stated_end" },
    { "counted_from", "order", "counted_from" },
    { "source", "source", "title" },
};

/// What such columns are called in the tables of offices.
struct Called
{
    const char *key;
    const char *headers; ///< separated by |
};

constexpr Called calledOfCase[] = {
    { "ref",
      "іс|іс нөмірі|нөмірі|reference|case|дело|ref no|reference number|case number|case no|case "
      "id|code|number|no|номер|номер "
      "дела|№|№ дела|шифр|код" },
    { "title", "case title|case name|название|название дела|заголовок" },
    { "country", "ел|мемлекет|страна" },
    { "status", "күйі|case status|статус|состояние" },
    { "opened", "opened on|date opened|открыто|дело открыто|дата открытия" },
    { "officer",
      "жауапты|case officer|caseworker|case "
      "worker|responsible|ответственный|ответственная|сотрудник|"
      "куратор|ведёт" },
    { "summary", "case summary|кратко|суть дела|фабула" },
    { "note", "notes|comment|comments|заметка|заметки|примечание|комментарий" },
    { "name",
      "detainee|prisoner|задержанный|задержанная|аты|есімі|тегі, аты|person|full name|person's "
      "name|names|name of the person|имя|фио|ф.и.о.|человек|имя и "
      "фамилия|фамилия и имя|фамилия имя отчество|фамилия, имя, отчество|аты-жөні" },
    { "other_name",
      "other name|name 2|other spelling|name in another script|name in latin|name latin|latin "
      "name|name in cyrillic|имя латиницей|фио латиницей|имя кириллицей|имя на русском|другое "
      "написание|имя другими буквами" },
    { "sex", "жынысы|gender|пол" },
    { "born",
      "туған күні|туған жылы|date of birth|birth date|birthdate|born on|year of birth|dob|дата "
      "рождения|год рождения|"
      "родился|родилась|д.р." },
    { "birthplace", "туған жері|place of birth|born in|место рождения" },
    { "age", "жасы|возраст" },
    { "nationality", "азаматтығы|citizenship|гражданство" },
    { "occupation", "кәсібі|profession|work|профессия|род занятий|занятие" },
    { "residence", "lives in|address|место жительства|адрес|проживает" },
    { "detained",
      "held|ұсталған күні|ұсталды|қашан ұсталды|detained on|detained since|date of "
      "detention|detention date|arrested|arrested on|date of "
      "arrest|arrest date|since|held since|дата задержания|задержан|задержана|дата ареста|"
      "арестован|арестована|с какого числа" },
    { "held_until",
      "босатылды|босатылған күні|held until|released|released on|release date|date of "
      "release|освобождён|освобождена|дата "
      "освобождения" },
    { "detention",
      "kind of detention|type of detention|detention type|latest measure|measure|мера|мера "
      "пресечения|вид меры|последняя мера" },
    { "place",
      "location|prison|место|место задержания|орны|ұсталған жері|қайда ұсталуда|place of "
      "detention|detention place|held at|held in|where held|место содержания|где "
      "содержится|место заключения" },
    { "authority", "held by|detaining authority|кто держит|орган" },
    { "grounds", "негізі|себебі|reason|grounds for detention|основание|причина" },
};

// The same in tables of other records, where they have such a field.
constexpr Called calledElsewhere[] = {
    { "case", "reference|ref|case number|case no|case id|дело|номер дела|№ дела|№|іс|іс нөмірі" },
    { "court", "court name|суд|название суда|сот" },
    { "judge", "судья" },
    { "at", "date|дата|когда|күні" },
    { "from", "since|date|дата|с|с какого числа|күні" },
    { "until", "to|till|до|по|дейін" },
    { "place", "location|место|орны" },
    { "name", "full name|person|имя|фио|ф.и.о.|аты|аты-жөні" },
    { "person",
      "name|full name|whose|detainee|defendant|accused|имя|фио|ф.и.о.|человек|кто|чьё|чей|"
      "обвиняемый|обвиняемая|подсудимый|подсудимая|аты|аты-жөні" },
    { "note", "notes|comment|comments|заметка|заметки|примечание|комментарий" },
    { "source", "источник|source of information|who told|кто сообщил" },
    { "term", "length|extended by|срок|на срок|продлён на|продлена на|продлено на" },
    { "outcome", "result|decision|исход|итог|результат|решение" },
    { "next", "next date|next hearing|следующее|следующее заседание" },
    { "purpose", "type|kind|предмет|вид" },
};

/// Columns that make a bare date beside them the day of the detention.
constexpr const char *tellsOfDetention[]
    = { "place", "detention", "held_until", "authority", "grounds" };

bool belongsToCase(const RecordShape &shape)
{
    return QByteArrayView(shape.kind.parent) == QByteArrayView("case");
}

bool isPasted(const FieldShape &field)
{
    const bool readable = field.type != FieldType::Money && field.type != FieldType::Reference;
    return readable && field.rule.form != FieldRule::Form::Sha256
        && field.rule.form != FieldRule::Form::RecordIds;
}

/// A header without its case, script and the signs between its words.
QString folded(QString header)
{
    static const QRegularExpression signs(u"[_\\-.,:*]+"_s);
    return foldForSearch(header.replace(signs, u" "_s)).simplified();
}

bool isCalled(QByteArrayView table, const QByteArray &key, const QString &header)
{
    const std::span<const Called> called = table == QByteArrayView("case")
        ? std::span<const Called>(calledOfCase)
        : std::span<const Called>(calledElsewhere);
    const auto at = std::ranges::find_if(called, [&key](const Called &one) {
        return key == one.key;
    });
    if (at == called.end())
        return false;
    const QStringList names = QString::fromUtf8(at->headers).split(u'|');
    return std::ranges::any_of(names, [&header](const QString &name) {
        return folded(name) == header;
    });
}

/// "Date" in a table of cases may be any; beside where somebody is held it is since when.
void guessBareDate(const QStringList &headers, QList<QByteArray> &guessed)
{
    static const QStringList bare { u"date"_s, folded(u"дата"_s), folded(u"күні"_s) };
    const bool isOfDetention = std::ranges::any_of(tellsOfDetention, [&guessed](const char *key) {
        return guessed.contains(QByteArray(key));
    });
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (isOfDetention && guessed.at(i).isEmpty() && !guessed.contains("detained")
            && bare.contains(folded(headers.at(i))))
            guessed[i] = "detained";
    }
}

} // namespace

std::span<const LinkedField> linkedFields(QByteArrayView table)
{
    if (table == QByteArrayView("case"))
        return ofCase;
    if (table == QByteArrayView("hearing"))
        return ofHearing;
    return {};
}

const LinkedField *linkedField(QByteArrayView table, QByteArrayView key)
{
    for (const LinkedField &field : linkedFields(table)) {
        if (key == QByteArrayView(field.key))
            return &field;
    }
    return nullptr;
}

QList<QByteArray> pasteFields(QByteArrayView table)
{
    QList<QByteArray> fields;
    const RecordShape *shape = shapeOf(table);
    if (!shape || table == QByteArrayView("letter")) // letters are written, never pasted
        return fields;
    if (belongsToCase(*shape))
        fields << "case";
    if (belongsToCase(*shape) && shape->indexOf("person") >= 0)
        fields << "person";
    for (const FieldShape &field : shape->fields) {
        if (isPasted(field))
            fields << field.name;
    }
    for (const LinkedField &field : linkedFields(table))
        fields << field.key;
    fields << "note";
    return fields;
}

QList<QByteArray> guessFields(QByteArrayView table, const QStringList &headers,
                              const QHash<QByteArray, QString> &names)
{
    const QList<QByteArray> known = pasteFields(table);
    QList<QByteArray> guessed(headers.size());
    // What a column is really called goes before what it may mean.
    for (const bool loosely : { false, true }) {
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const QString header = folded(headers.at(i));
            if (header.isEmpty() || !guessed.at(i).isEmpty())
                continue;
            const auto at = std::ranges::find_if(known, [&](const QByteArray &field) {
                return loosely ? isCalled(table, field, header)
                               : header == folded(QString::fromLatin1(field))
                        || header == folded(names.value(field));
            });
            if (at != known.end() && !guessed.contains(*at))
                guessed[i] = *at;
        }
    }
    if (table == QByteArrayView("case"))
        guessBareDate(headers, guessed);
    return guessed;
}

QStringList namesInCell(const QString &cell)
{
    static const QRegularExpression between(u"\\s+/\\s+|[;|\\n\\r]+"_s);
    static const QRegularExpression bracketed(u"^([^()]+)\\(([^()]+)\\)$"_s);
    QStringList names;
    for (const QString &part : cell.split(between, Qt::SkipEmptyParts)) {
        const QString name = part.simplified();
        const auto two = bracketed.match(name);
        // A nickname or a village stays where it is.
        if (two.hasMatch() && scriptOf(two.captured(1)) != scriptOf(two.captured(2)))
            names << two.captured(1).trimmed() << two.captured(2).trimmed();
        else
            names << name;
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace habeas
