#pragma once

#include "app/letters/office/docx.h"
#include "app/letters/office/odt.h"

#include <QBuffer>
#include <QImage>

#include "tests/letters/lettercases.h"
#include "tests/letters/officefile.h"

namespace habeas::test {

/// A letter with this body, as the composer would hand it over.
inline ComposedLetter letterOf(const QString &body, Language language = Language::English)
{
    ComposedLetter letter;
    letter.language = language;
    letter.html = u"<html><head><title>x</title></head>\n<body>\n%1\n</body></html>"_s.arg(body);
    return letter;
}

inline OfficePage a4(bool numberFirstPage = false)
{
    return { defaultLetterPage(), numberFirstPage };
}

/// A letterhead with a logo and a window for the address, of a draft.
inline OfficePage windowed(LetterPaper::Form form = LetterPaper::Form::Din5008B)
{
    QImage picture(120, 60, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    LetterPaper paper;
    paper.form = form;
    paper.head = { u"Examplewatch"_s, u"1 Sample Street"_s };
    QBuffer buffer(&paper.logo);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    buffer.close();
    return { letterPage(paper), true, u"DRAFT"_s, paper };
}

inline OfficeFile docxOf(const ComposedLetter &letter, const OfficePage &page = a4())
{
    const auto bytes = docxDocument(letter, page);
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().message));
    return OfficeFile(bytes.value_or(QByteArray()));
}

inline OfficeFile odtOf(const ComposedLetter &letter, const OfficePage &page = a4())
{
    const auto bytes = odtDocument(letter, page);
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().message));
    return OfficeFile(bytes.value_or(QByteArray()));
}

/// Everything a letter's markup can say, in one letter.
inline QString everyMarkup()
{
    return u"<p class=\"date right\">Энск, 2 May 2023</p><p class=\"reference right next\">Our "
           "reference: X/L1</p>"
           "<p class=\"address\">To the Prosecutor<br/>City of N.</p><p class=\"kind\">Open</p>"
           "<h1>Re: <i>a case</i></h1><p class=\"salutation\">Sir,</p>"
           "<p>Plain <b>bold</b> <i>leaning</i> <b><i>both</i></b> H<sub>2</sub>O m<sup>2</sup> "
           "sol&shy;i&shy;dar&shy;ity &laquo;&amp;&raquo; &lt;b&gt;</p>"
           "<hr/><h2>Head</h2><p class=\"item next\">– one</p><h3>Lower</h3>"
           "<p class=\"next\" align=\"justify\">close</p><p align=\"center\">middle</p>"
           "<p align=\"left\" dir=\"rtl\">أطلب من السلطات (DPK) الإفراج عنه في 12 مارس 2022.</p>"
           "<table border=\"1\"><thead><tr><th width=\"25%\">Date</th><th colspan=\"2\">Event"
           "</th></tr></thead><tbody><tr><td rowspan=\"2\">2022</td><td>a<p>b</p></td><td>c</td>"
           "</tr><tr><td colspan=\"2\">d</td></tr><tr><td>only</td></tr></tbody></table>"
           "<table dir=\"rtl\"><tr><td>עברית</td><td lang=\"tr\">Türkçe</td></tr></table>"
           "<p class=\"request next\">1. Қазақстан: ₸</p><p class=\"close\">Yours,</p>"
           "<p class=\"sender\">A. Sender<br/>Role</p>"_s;
}

} // namespace habeas::test
