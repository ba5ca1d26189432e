#include "ui/widgets/workprogress.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace habeas::ui {

namespace {

struct ProgressText
{
    Q_DECLARE_TR_FUNCTIONS(WorkProgress)
};

constexpr qint64 openAfterMilliseconds = 300; // shorter work is over before anybody could read it

} // namespace

void letEventsThrough()
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec();
}

ProgressWindow::ProgressWindow(const QString &words, QWidget *window)
    : QDialog(window)
    , m_words(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_words->setTextFormat(Qt::PlainText);
    auto *box = new QVBoxLayout(this);
    box->addWidget(m_words);
    box->addWidget(m_bar);
    auto *stop = new QPushButton(ProgressText::tr("Stop"), this);
    box->addWidget(stop, 0, Qt::AlignRight);
    connect(stop, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    setWords(words);
}

void ProgressWindow::setWords(const QString &words)
{
    setWindowTitle(words);
    m_words->setText(words);
    m_bar->setAccessibleName(words);
}

/// A bar counts in whole numbers that may be too small for bytes.
void ProgressWindow::setDone(qint64 done, qint64 all)
{
    constexpr int parts = 1000;
    m_bar->setRange(0, parts);
    m_bar->setValue(all > 0 ? static_cast<int>(done * parts / all) : 0);
}

WorkProgress::WorkProgress(const QString &words, QWidget *window)
    : m_words(words)
    , m_window(window)
{
    m_since.start();
}

WorkProgress::~WorkProgress()
{
    delete m_dialog;
}

void WorkProgress::open()
{
    m_opened = true;
    m_dialog = new ProgressWindow(m_words, m_window);
    QObject::connect(m_dialog, &QDialog::rejected, m_dialog, [this] {
        m_stopped = true;
    });
    m_dialog->open();
}

Progress WorkProgress::progress()
{
    return [this](qsizetype done, qsizetype all) {
        if (!m_opened && m_since.elapsed() >= openAfterMilliseconds)
            open();
        if (m_dialog)
            m_dialog->setDone(done, all);
        if (m_opened)
            letEventsThrough();
        return !m_stopped && (!m_opened || m_dialog);
    };
}

} // namespace habeas::ui
