#pragma once

#include <QPageLayout>
#include <QTextDocument>

class QPaintDevice;

namespace habeas {

/// A text document that loads nothing from the disk or the network, whatever its HTML asks for:
/// every picture is an empty one.
class LetterDocument : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};

/// For pages of that size in the device's pixels, without margins. To be called before the document
/// has any text: each change of a page's size lays all of it out again.
void prepareForPages(QTextDocument &document, QPaintDevice &device, const QSizeF &pageBody);

/// Its text, laid out once, with the glyphs kept: drawing it does not shape every word again.
/// roomAbove of the first page, in the device's pixels, stays free.
void setHtmlForPages(QTextDocument &document, const QString &html, qreal roomAbove = 0);

/// Moves breaks of a document prepared for pages of that device so that no heading is left alone at
/// a page's foot, no table row that fits on a page is cut, and no word breaks at its hyphen.
void paginate(QTextDocument &document, const QPaintDevice &device);

} // namespace habeas
