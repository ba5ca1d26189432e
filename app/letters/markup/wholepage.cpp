#include "app/letters/markup/wholepage.h"

#include "app/letters/markup/htmltag.h"
#include "app/letters/paper/papertext.h"

#include <QRegularExpression>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

// Pixels here are CSS pixels, 96 to the inch; the layout scales them to the paper.
constexpr auto styleSheet
    = u"body{font-family:'Noto Serif','Noto Sans','Noto Naskh Arabic',serif;"
      "font-size:10.5pt;color:#000}"
      "p{margin-top:9px;margin-bottom:0}"
      "h1{font-size:medium;font-weight:bold;margin-top:12px;margin-bottom:0}"
      "h2,h3{font-size:medium;font-weight:bold;margin-top:12px;margin-bottom:0}"
      "p.right{text-align:right}p.next{margin-top:3px}"
      "p.kind{font-weight:bold}p.sender{margin-top:32px}"
      "p.mark{font-weight:bold;text-align:right;margin-top:0}p.plain{font-size:14pt}"
      "p.plainhead{font-size:14pt;font-weight:bold;margin-top:14px}"
      "table{margin-top:6px}td,th{font-size:9.5pt}th{text-align:left;background-color:#e6e6e6}"
      "td.held{background-color:#404040}td.maybe{background-color:#b4b4b4}"
      "td p,th p{margin-top:0}";

/// Skipped sections leave empty lines between tags, and Qt takes some for a blank in the text.
QString withoutEmptyLines(const QString &body)
{
    static const QRegularExpression emptyLines(u">\\s*\\n\\s*<"_s);
    return body.trimmed().replace(emptyLines, u">\n<"_s);
}

} // namespace

QString wholePage(const QString &body, Language language)
{
    return u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(language)
        + u"\">\n<head><meta charset=\"utf-8\"><title>"_s + neutralTitle(language)
        + u"</title><style>"_s + QStringView(styleSheet).toString() + u"</style></head>\n<body>\n"_s
        + withDirections(withoutEmptyLines(body)) + u"\n</body>\n</html>\n"_s;
}

} // namespace habeas
