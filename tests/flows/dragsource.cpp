#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

/// A file manager in small: whoever presses on it drags the file.
class DragSource final : public QLabel
{
public:
    explicit DragSource(const QString &path)
        : m_path(path)
    {
        setText(QStringLiteral("drag me"));
        setWindowTitle(QStringLiteral("drag source"));
        setFixedSize(120, 80);
    }

protected:
    void mouseMoveEvent(QMouseEvent *) override
    {
        auto *drag = new QDrag(this);
        auto *file = new QMimeData;
        file->setUrls({ QUrl::fromLocalFile(m_path) });
        drag->setMimeData(file);
        // As file managers offer it: whoever takes "move" lets the original be deleted.
        const Qt::DropAction action = drag->exec(Qt::CopyAction | Qt::MoveAction);
        setWindowTitle(action == Qt::MoveAction ? QStringLiteral("moved")
                                                : QStringLiteral("drag source"));
    }

private:
    QString m_path;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    DragSource source(app.arguments().value(1));
    source.show();
    return QApplication::exec();
}
