#include "app/letters/paper/draftmark.h"

#include "app/letters/paper/fonts.h"
#include "app/letters/paper/paperstyle.h"
#include "app/letters/paper/papertext.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace habeas {

using namespace Qt::StringLiterals;

namespace {

/// The word's outline, made once for all pages of a run.
const QPainterPath &outlineOf(const QString &text)
{
    thread_local QHash<QString, QPainterPath> outlines; // a word in each language of letters
    QPainterPath &outline = outlines[text];
    if (outline.isEmpty()) {
        QFont font = letterFont(72);
        font.setPixelSize(200);
        font.setBold(true);
        outline.addText(0, 0, font, text);
    }
    return outline;
}

} // namespace

void paintDraftMark(QPainter &painter, const QRectF &sheet, qreal margin, Language language)
{
    constexpr qreal wordShare = 0.72; // of the sheet's diagonal
    constexpr qreal degrees = 57.29577951308232;
    const QColor pale(226, 226, 226); // no transparency: PDF/A-1 has none
    const QColor loud(160, 0, 0);

    const QPainterPath &word = outlineOf(draftWord(language));
    const QRectF bounds = word.boundingRect();
    const qreal diagonal = std::hypot(sheet.width(), sheet.height());
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(-std::atan2(sheet.height(), sheet.width()) * degrees);
    const qreal scale = diagonal * wordShare / std::max(bounds.width(), 1.0);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(word, pale);
    painter.restore();

    painter.save();
    QFont head = letterFont(footerPoints);
    // A narrow margin above a letterhead does not make it small.
    head.setPixelSize(qMax(1, qRound(std::max(margin * 0.2, sheet.height() / 85))));
    head.setBold(true);
    painter.setFont(head);
    painter.setPen(loud);
    painter.drawText(QRectF(sheet.left(), sheet.top(), sheet.width(), margin),
                     Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip,
                     draftSentence(language));
    painter.restore();
}

QString markedHtml(const QString &html, Language language)
{
    const QString across
        = u"<div aria-hidden=\"true\" style=\"position:fixed;top:38%;left:0;width:100%;"
          "text-align:center;font:bold 88pt sans-serif;color:#c00;opacity:0.22;"
          "transform:rotate(-35deg);pointer-events:none\">%1</div>\n"_s.arg(draftWord(language));
    const QString bar = u"<p style=\"border:3px solid #a00000;color:#a00000;font-weight:bold;"
                        "text-align:center;padding:6px\">%1</p>\n"_s.arg(draftSentence(language));
    QString marked = html;
    const qsizetype body = marked.indexOf(u"<body>"_s);
    const qsizetype start = body < 0 ? 0 : body + u"<body>"_s.size();
    return marked.insert(start, u'\n' + across + bar);
}

QString markedText(const QString &text, Language language)
{
    const QString line = u"*** "_s + draftSentence(language) + u" ***\n"_s;
    return line + u'\n' + text + u'\n' + line;
}

} // namespace habeas
