#pragma once

#include <QHash>
#include <QString>

#include <functional>

namespace habeas {

/// A tag of a letter's HTML.
struct HtmlTag
{
    QString name = {}; ///< in small letters; empty for what is no tag
    bool closing = false;
    QHash<QString, QString> attributes = {};

    /// Whether a new paragraph begins where the element does.
    [[nodiscard]] bool isBlock() const;

    [[nodiscard]] bool isCell() const { return name == u"td" || name == u"th"; }

    /// br and hr, which hold nothing and are never closed.
    [[nodiscard]] bool isEmpty() const { return name == u"br" || name == u"hr"; }
};

/// What goes by between tags, as it is written, and every tag with where it ends: the place of
/// its ">".
struct HtmlVisitor
{
    std::function<void(QStringView words)> words;
    std::function<void(const HtmlTag &tag, qsizetype end)> tag;
};

void visitHtml(QStringView html, const HtmlVisitor &visitor);

/// The body with the direction said in every paragraph and cell whose markup leaves it open and
/// whose first letter does not show it: the script of most of its letters decides. A Russian
/// sentence about somebody named in Persian runs from left to right, also where the name comes
/// first; neither Qt nor a browser would see it.
[[nodiscard]] QString withDirections(const QString &body);

} // namespace habeas
