#include "app/letters/paper/todaypaper.h"

#include "app/base/dates/dateprint.h"
#include "app/letters/paper/fonts.h"
#include "app/letters/paper/papertext.h"
#include "app/records/today/todaywords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace habeas {

namespace {

using Section = TodayItem::Section;

struct PaperText
{
    Q_DECLARE_TR_FUNCTIONS(Today)
};

/// Every font of a letter has these.
QString shapeOf(const TodayItem &item)
{
    switch (item.section) {
    case Section::Overdue:
    case Section::LongOverdue:
        return u"!"_s;
    case Section::Today:
        return u"•"_s;
    case Section::Check:
        return u"?"_s;
    case Section::Missed:
        return u"–"_s;
    case Section::Next:
    case Section::Later:
        break;
    }
    return item.earliest == item.latest ? u"·"_s : u"?"_s;
}

QString cell(const QString &text)
{
    return u"<td>"_s + drawableText(text).toHtmlEscaped() + u"</td>"_s;
}

QString rowOf(const TodayItem &item, CivilDay day)
{
    return u"<tr>"_s + cell(shapeOf(item) + u' ' + todayWord(item)) + cell(relativeDay(item, day))
        + cell(absoluteDay(item)) + cell(item.what) + cell(item.personName) + cell(item.caseRef)
        + u"</tr>\n"_s;
}

QString headRow()
{
    QString row = u"<thead><tr>"_s;
    const std::pair<QString, int> heads[] = { { {}, 9 },
                                              { PaperText::tr("When", "column"), 13 },
                                              { PaperText::tr("Day", "column"), 15 },
                                              { PaperText::tr("What", "column"), 38 },
                                              { PaperText::tr("Person", "column"), 15 },
                                              { PaperText::tr("Case", "column"), 10 } };
    for (const auto &[name, share] : heads)
        row += u"<th align=\"left\" width=\"%1%\">"_s.arg(share) + name.toHtmlEscaped()
            + u"</th>"_s;
    return row + u"</tr></thead>\n"_s;
}

QString sectionHtml(const TodayList &list, Section section)
{
    QString rows;
    for (const TodayItem &item : list.items) {
        if (item.section == section)
            rows += rowOf(item, list.query.day);
    }
    if (rows.isEmpty())
        return {};
    const QString head = PaperText::tr("%1: %2", "section, how many")
                             .arg(todaySectionName(section, list.query.within),
                                  QString::number(list.total(section)));
    return u"<h2>"_s + head.toHtmlEscaped() + u"</h2>\n<table width=\"100%\" cellpadding=\"3\">\n"_s
        + headRow() + rows + u"</table>\n"_s;
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>\n"_s;
}

} // namespace

ComposedLetter todayPaper(const TodayList &list, const QSet<Section> &leftOut)
{
    const QString heading
        = PaperText::tr("Due as of %1")
              .arg(printDay(list.query.day, screenLanguage(), DateStyle::Weekday));
    QString body
        = u"<h1>"_s + heading.toHtmlEscaped() + u"</h1>\n"_s + paragraph(nothingDueText(list));
    QStringList folded;
    for (const Section section : allTodaySections) {
        if (!leftOut.contains(section))
            body += sectionHtml(list, section);
        else if (list.total(section) > 0)
            folded << PaperText::tr("%1: %2", "section, how many")
                          .arg(todaySectionName(section, list.query.within),
                               QString::number(list.total(section)));
    }
    if (!list.checked)
        body += paragraph(PaperText::tr("The cases were still being looked through when this was "
                                        "printed: there may be more to check."));
    if (!folded.isEmpty())
        body += paragraph(PaperText::tr("Not printed: %1.").arg(folded.join(u"; "_s)));
    ComposedLetter paper;
    paper.internal = true;
    paper.language = screenLanguage();
    paper.html = u"<!DOCTYPE html>\n<html lang=\""_s + languageCode(paper.language)
        + u"\">\n<head><meta charset=\"utf-8\"><title>"_s + neutralTitle(paper.language)
        + u"</title><style>body{font-family:'Noto Sans','Noto Naskh Arabic';font-size:9pt;"
          "color:#000}h1{font-size:13pt}h2{font-size:10.5pt;margin-top:12px}"
          "td,th{border-bottom:1px solid #000}</style></head>\n<body>\n"_s
        + body + u"</body>\n</html>\n"_s;
    return paper;
}

QPageLayout todayPage()
{
    return { QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(15, 15, 15, 15),
             QPageLayout::Millimeter };
}

Result<QByteArray> todayPdf(const TodayList &list, const QSet<Section> &leftOut)
{
    const auto pages = LetterPages::layOut(todayPaper(list, leftOut), todayPage());
    if (!pages)
        return tl::unexpected(pages.error());
    return (*pages)->pdf();
}

} // namespace habeas
