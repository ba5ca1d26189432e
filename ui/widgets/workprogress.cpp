#include "ui/widgets/workprogress.h"

#include "ui/models/draftkeeper.h"

#include <QApplication>
#include <QDialog>
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

void letEventsThrough(Events events)
{
    QEventLoop loop;
    QTimer::singleShot(0, &loop, &QEventLoop::quit);
    loop.exec(events == Events::All ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
}

void keepDraftsNow()
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        for (DraftKeeper *keeper : window->findChildren<DraftKeeper *>())
            keeper->flush();
    }
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
    , m_hasWindow(window != nullptr)
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
    m_dialog->setWindowModality(Qt::ApplicationModal); // nothing else may write meanwhile
    m_dialog->show();
}

Progress WorkProgress::progress()
{
    return [this](qsizetype done, qsizetype all) {
        if (!m_opened && m_since.elapsed() >= openAfterMilliseconds)
            open();
        if (m_dialog)
            m_dialog->setDone(done, all);
        letEventsThrough(m_opened ? Events::All : Events::WithoutInput);
        // Locking closes the form that works here, and the bar.
        const bool closed = m_hasWindow && (!m_window || !m_window->isVisible());
        m_stopped = m_stopped || closed || (m_opened && !m_dialog);
        return !m_stopped;
    };
}

} // namespace habeas::ui
