#include "app/letters/facts/blankparts.h"

#include <QSet>

#include <algorithm>

namespace habeas {

using namespace Qt::StringLiterals;

QString lineToFillIn(const TemplateNode &node)
{
    constexpr int dots = 16; // fits the narrowest column of the forms
    if (!node.filters.isEmpty()) {
        const QString &instead = node.filters.last().argument;
        if (!instead.isEmpty() && instead.count(u'.') == instead.size())
            return instead;
    }
    return QString(dots, u'.');
}

bool isStatement(const QString &word)
{
    static const QSet<QString> statements {
        u"quashed"_s,      u"may_hold"_s,    u"goes_on"_s,      u"in_absentia"_s, u"is_over"_s,
        u"later"_s,        u"undone"_s,      u"is_missing"_s,   u"is_unknown"_s,  u"has_died"_s,
        u"by_judgment"_s,  u"is_due_over"_s, u"contradicted"_s, u"is_closed"_s,   u"is_fine"_s,
        u"death"_s,        u"in_language"_s, u"until_death"_s,  u"acquitted"_s,   u"pardoned"_s,
        u"days_missing"_s, u"by_record"_s
    };
    return statements.contains(word);
}

bool hasNoLabel(const std::vector<TemplateNode> &nodes)
{
    return std::ranges::all_of(nodes, [](const TemplateNode &node) {
        if (node.kind == TemplateNode::Kind::Literal)
            return std::ranges::none_of(node.text, [](QChar c) {
                return c.isLetter();
            });
        return node.kind == TemplateNode::Kind::Variable || hasNoLabel(node.children);
    });
}

bool isLineThere(const QString &text)
{
    constexpr qsizetype few = 4; // dots that are no end of a sentence
    return QStringView(text).mid(text.lastIndexOf(u'>') + 1).contains(QString(few, u'.'));
}

int blankItems(const TemplateNode &node)
{
    constexpr int rows = 8;
    constexpr int lines = 3;
    if (node.children.empty() || node.children.front().kind != TemplateNode::Kind::Literal)
        return 1;
    const QString begin = node.children.front().text.trimmed();
    return begin.startsWith(u"<tr"_s) ? rows : begin.startsWith(u"<p"_s) ? lines : 1;
}

} // namespace habeas
