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

/// Leaves that much of the first page free, in the device's pixels. To be called before paginate().
void leaveRoomAbove(QTextDocument &document, const QPaintDevice &device, qreal height);

/// Lays the document out on pages of that size in the device's pixels, and moves breaks so that no
/// heading is left alone at a page's foot and no table row that fits on a page is cut.
void paginate(QTextDocument &document, QPaintDevice &device, const QSizeF &pageBody);

} // namespace habeas
