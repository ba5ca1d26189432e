#include "ui/templates/templatehighlighter.h"

#include "ui/widgets/looks/theme.h"

#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace habeas::ui {

using namespace Qt::StringLiterals;

namespace {

QTextCharFormat formatOf(Meaning meaning, const QPalette &palette, bool bold = false,
                         bool italic = false)
{
    QTextCharFormat format;
    format.setForeground(meaningColor(meaning, palette));
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    format.setFontItalic(italic);
    return format;
}

} // namespace

TemplateHighlighter::TemplateHighlighter(QPlainTextEdit *editor)
    : QSyntaxHighlighter(editor->document())
{
}

void TemplateHighlighter::highlightBlock(const QString &text)
{
    // The application's: when the page hears of another theme, its parts still have the old one.
    const QPalette palette = QGuiApplication::palette();
    static const QRegularExpression markup(u"</?[A-Za-z][^<>]*>?|&[A-Za-z#0-9]+;"_s);
    for (auto match = markup.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        setFormat(int(tag.capturedStart()), int(tag.capturedLength()),
                  formatOf(Meaning::Unknown, palette));
    }
    static const QRegularExpression braces(u"\\{\\{(!|[#^/])?([^}|]*)(\\|[^}]*)?\\}?\\}?"_s);
    for (auto match = braces.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const QString sign = tag.captured(1);
        const QTextCharFormat format = sign == u"!"
            ? formatOf(Meaning::Unknown, palette, false, true)
            : formatOf(sign.isEmpty() ? Meaning::Done : Meaning::Info, palette, true);
        setFormat(int(tag.capturedStart()), int(tag.capturedLength()), format);
        if (sign.isEmpty() && tag.capturedLength(3) > 0)
            setFormat(int(tag.capturedStart(3)), int(tag.capturedLength(3)),
                      formatOf(Meaning::Today, palette, false, true));
    }
}

} // namespace habeas::ui
