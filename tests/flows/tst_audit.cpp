#include "ui/widgets/fieldmessage.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include "tests/flows/everywhere.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace habeas;
using namespace habeas::test;
using namespace habeas::ui;

namespace {

/// Every text of the program a third longer, as other languages may be.
class LongerWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (QByteArrayView(context).startsWith("Q") || text.size() < 2)
            return {};
        return text + u' ' + QString((text.size() * 3 + 9) / 10 - 1, u'x');
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

bool isReachable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

QString nameOf(QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QString described(QWidget *widget)
{
    const QString name = nameOf(widget);
    return QString::fromLatin1(widget->metaObject()->className()).section(u':', -1) + u" ‘"
        + (name.isEmpty() ? widget->objectName() : name) + u'’';
}

QChar mnemonicOf(const QString &text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i) != u'&')
            continue;
        if (text.at(i + 1) != u'&')
            return text.at(i + 1).toUpper();
        ++i;
    }
    return {};
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *at = widget->parentWidget(); at; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(at))
            return true;
    }
    return false;
}

/// What is wrong on the pages, by the rule that is broken.
using Problems = QHash<QString, QStringList>;

class Audit
{
public:
    explicit Audit(Problems &problems)
        : m_problems(problems)
    {
    }

    void look(const QString &where, QWidget *window)
    {
        m_where = where;
        m_window = window;
        QCoreApplication::processEvents();
        names();
        namesInGroups();
        tabOrder();
        mnemonics();
        targets();
        icons();
        symbols();
    }

    void look200(const QString &where, QWidget *window)
    {
        m_where = where;
        m_window = window;
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        if (window->width() > 1366 || window->height() > 768)
            wrong(u"reach"_s, window, u"is %1 by %2"_s.arg(window->width()).arg(window->height()));
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!isReachable(widget) || widget->window() != window || scrolls(widget))
                continue;
            const QRect seen = seenPart(widget);
            // A list that scrolls by itself may be small, but not gone.
            const bool mayShrink = qobject_cast<QAbstractScrollArea *>(widget) != nullptr;
            const bool whole = mayShrink ? seen.height() >= 24 && seen.width() >= 24
                                         : seen.contains(widget->rect());
            if (!whole)
                wrong(u"reach"_s, widget,
                      u"only %1x%2 of %3x%4 can be seen"_s.arg(seen.width())
                          .arg(seen.height())
                          .arg(widget->width())
                          .arg(widget->height()));
        }
    }

    void lookForClippedText(const QString &where, QWidget *window)
    {
        m_where = where;
        m_window = window;
        QCoreApplication::processEvents();
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != window)
                continue;
            if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
                const auto *tool = qobject_cast<QToolButton *>(widget);
                const bool isPicture = (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                    || qobject_cast<QLineEdit *>(widget->parentWidget());
                if (!button->text().isEmpty() && !isPicture
                    && button->sizeHint().width() > button->width() + 1)
                    wrong(
                        u"clipped"_s, widget,
                        u"needs %1, has %2"_s.arg(button->sizeHint().width()).arg(button->width()));
            } else if (auto *label = qobject_cast<QLabel *>(widget)) {
                lookAtLabel(label);
            }
        }
    }

private:
    void wrong(const QString &rule, QWidget *widget, const QString &what = {})
    {
        m_problems[rule] << m_where + u": "_s + described(widget) + u' ' + what;
    }

    void lookAtLabel(QLabel *label)
    {
        if (label->text().isEmpty() || scrolls(label))
            return;
        if (label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                wrong(u"clipped"_s, label, u"‘%1’ is too low"_s.arg(label->text()));
        } else if (label->sizeHint().width() > label->width() + 1) {
            wrong(u"clipped"_s, label, u"‘%1’ is too narrow"_s.arg(label->text()));
        }
    }

    void names()
    {
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (isReachable(widget) && nameOf(widget).isEmpty())
                wrong(u"unnamed"_s, widget);
        }
    }

    /// Two fields side by side with one name cannot be told apart by ear.
    void namesInGroups()
    {
        QHash<QString, QWidget *> known;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!isReachable(widget))
                continue;
            const QString key
                = u"%1/%2/%3"_s.arg(reinterpret_cast<quintptr>(widget->parentWidget()))
                      .arg(QString::fromLatin1(widget->metaObject()->className()))
                      .arg(nameOf(widget));
            if (known.contains(key))
                wrong(u"sameName"_s, widget);
            known.insert(key, widget);
        }
    }

    /// What comes later in the tab order never lies wholly above, nor left in the same row, of what
    /// came before: compared where the two part ways in the tree.
    void tabOrder()
    {
        QList<QWidget *> order;
        for (QWidget *at = m_window->nextInFocusChain(); at != m_window;
             at = at->nextInFocusChain())
            if (isReachable(at) && at->window() == m_window)
                order << at;
        for (qsizetype i = 1; i < order.size(); ++i) {
            QWidget *before = order.at(i - 1);
            QWidget *after = order.at(i);
            QWidget *common = before->parentWidget();
            while (common && !common->isAncestorOf(after))
                common = common->parentWidget();
            if (!common || common == m_window->window())
                continue; // menu bar, page and status bar: F6 and the mouse know them apart
            const QRect a = placeIn(common, before);
            const QRect b = placeIn(common, after);
            const bool sameRow = b.top() < a.bottom() && a.top() < b.bottom();
            const bool left = sameRow && b.right() < a.left();
            const bool above = b.bottom() < a.top() && b.left() < a.right();
            if (left || above)
                wrong(u"tabOrder"_s, after, u"comes after "_s + described(before));
        }
    }

    /// Where the branch of the tree that the widget stands in lies in the common ancestor.
    static QRect placeIn(const QWidget *common, QWidget *widget)
    {
        QWidget *branch = widget;
        while (branch->parentWidget() != common)
            branch = branch->parentWidget();
        return branch->geometry();
    }

    void take(QChar letter, const QString &owner)
    {
        if (letter.isNull())
            return;
        if (m_letters.contains(letter))
            m_problems[u"mnemonics"_s] << m_where + u": ‘"_s + m_letters.value(letter)
                    + u"’ and ‘"_s + owner + u"’ share "_s + letter;
        m_letters.insert(letter, owner);
    }

    void mnemonics()
    {
        m_letters.clear();
        for (const QMenuBar *bar : m_window->findChildren<QMenuBar *>()) {
            for (const QAction *action : bar->actions())
                take(mnemonicOf(action->text()), action->text());
        }
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->window() != m_window)
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *group = qobject_cast<QGroupBox *>(widget);
            if (button && !qobject_cast<QTabBar *>(widget->parentWidget()))
                take(mnemonicOf(button->text()), button->text());
            else if (label && label->buddy())
                take(mnemonicOf(label->text()), label->text());
            else if (group)
                take(mnemonicOf(group->title()), group->title());
            if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    take(mnemonicOf(tabs->tabText(i)), tabs->tabText(i));
            }
        }
    }

    void targets()
    {
        constexpr int Least = 24;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isTarget = qobject_cast<QAbstractButton *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QLineEdit *>(widget);
            if (isTarget && isReachable(widget)
                && (widget->width() < Least || widget->height() < Least))
                wrong(u"targets"_s, widget,
                      u"is %1x%2"_s.arg(widget->width()).arg(widget->height()));
            const auto *tabs = qobject_cast<QTabBar *>(widget);
            if (tabs && tabs->isVisible() && tabs->count() > 0 && tabs->tabRect(0).height() < Least)
                wrong(u"targets"_s, widget, u"tabs are too low"_s);
        }
    }

    void icons()
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            const bool ofAField = qobject_cast<QLineEdit *>(action->parent()) != nullptr;
            if (!action->icon().isNull() && action->text().isEmpty() && !ofAField)
                m_problems[u"icons"_s] << m_where + u": an action"_s;
        }
        for (auto *button : m_window->findChildren<QAbstractButton *>()) {
            if (isReachable(button) && !button->icon().isNull() && button->text().isEmpty())
                wrong(u"icons"_s, button);
        }
    }

    /// What its ancestors leave of a widget.
    static QRect seenPart(const QWidget *widget)
    {
        QRect seen = widget->rect();
        for (const QWidget *at = widget; !at->isWindow(); at = at->parentWidget())
            seen = seen.translated(at->pos()) & at->parentWidget()->rect();
        return QRect(QPoint(), seen.isValid() ? seen.size() : QSize());
    }

    static bool isSymbol(QChar c) { return c.category() == QChar::Symbol_Other; }

    void symbols()
    {
        constexpr int Rows = 50;
        for (auto *view : m_window->findChildren<QAbstractItemView *>()) {
            const QAbstractItemModel *model = view->model();
            if (!view->isVisible() || !model)
                continue;
            for (int row = 0; row < qMin(Rows, model->rowCount()); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex cell = model->index(row, column);
                    const QString text = cell.data().toString();
                    const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
                    const bool isPicture
                        = text.isEmpty() && cell.data(Qt::DecorationRole).isValid();
                    const bool hasSymbol = std::any_of(text.begin(), text.end(), isSymbol);
                    if ((isPicture || hasSymbol)
                        && (spoken.isEmpty()
                            || std::any_of(spoken.begin(), spoken.end(), isSymbol)))
                        wrong(u"symbols"_s, view, u"says ‘%1’ for ‘%2’"_s.arg(spoken, text));
                }
            }
        }
    }

    Problems &m_problems;
    QString m_where;
    QWidget *m_window = nullptr;
    QHash<QChar, QString> m_letters;
};

} // namespace

/// What a person without a mouse, without sight, with large type or in another language needs of
/// every page and dialog. The pages are visited once in each language; each rule is one test.
class TstAudit final : public QObject
{
    Q_OBJECT

    QHash<QString, Problems> m_found; ///< by language

    const Problems &found(const QString &language)
    {
        if (!m_found.contains(language)) {
            Problems &problems = m_found[language];
            ShellFixture shell;
            shell.languages.use(language);
            onALaptop(shell);
            Audit audit(problems);
            int visits = 0;
            everywhere(shell, [&](const QString &where, QWidget *window) {
                audit.look(where, window);
                ++visits;
            });
            problems[u"visits"_s] << QString::number(visits);
        }
        return m_found[language];
    }

    void check(const QString &rule)
    {
        QFETCH(QString, language);
        none(found(language).value(rule));
    }

    static void none(const QStringList &problems)
    {
        for (const QString &problem : problems)
            qWarning().noquote() << problem; // all of them: a failure's own text is cut off
        QCOMPARE(problems.size(), 0);
    }

    /// The window as large as a small laptop's screen, whatever the test's screen is.
    static void onALaptop(ShellFixture &shell)
    {
        shell.window.setWindowState(Qt::WindowNoState);
        QCoreApplication::processEvents();
        shell.window.resize(1366, 768);
        QCoreApplication::processEvents();
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available())
            QTest::newRow(qPrintable(language)) << language;
    }

private slots:

    void everyPageIsVisited() { QVERIFY(found(u"en"_s).value(u"visits"_s).value(0).toInt() > 25); }

    void whatTakesTheFocusHasAName_data() { languages(); }

    void whatTakesTheFocusHasAName() { check(u"unnamed"_s); }

    void namesInAGroupDiffer_data() { languages(); }

    void namesInAGroupDiffer() { check(u"sameName"_s); }

    void tabFollowsTheEye_data() { languages(); }

    void tabFollowsTheEye() { check(u"tabOrder"_s); }

    void aLetterMeansOneThingInAWindow_data() { languages(); }

    void aLetterMeansOneThingInAWindow() { check(u"mnemonics"_s); }

    void targetsCanBeHit_data() { languages(); }

    void targetsCanBeHit() { check(u"targets"_s); }

    void picturesHaveWords_data() { languages(); }

    void picturesHaveWords() { check(u"icons"_s); }

    void symbolsAreSpokenInWords_data() { languages(); }

    void symbolsAreSpokenInWords() { check(u"symbols"_s); }

    void nothingIsCutOffWhereWordsAreLonger()
    {
        Problems problems;
        ShellFixture shell;
        onALaptop(shell);
        LongerWords longer;
        QCoreApplication::installTranslator(&longer);
        Audit audit(problems);
        everywhere(shell, [&audit](const QString &where, QWidget *window) {
            audit.lookForClippedText(where, window);
        });
        QCoreApplication::removeTranslator(&longer);
        none(problems.value(u"clipped"_s));
    }

    void twiceTheSizeReachesEveryControl()
    {
        Problems problems;
        ShellFixture shell;
        onALaptop(shell);
        shell.appearance().setZoom(200);
        Audit audit(problems);
        everywhere(shell, [&audit](const QString &where, QWidget *window) {
            audit.look200(where, window);
        });
        shell.appearance().setZoom(100);
        none(problems.value(u"reach"_s));
    }

    /// What stands under a field in the way of saving is heard with the field.
    void whatIsWrongIsSaidWithTheField()
    {
        ShellFixture shell;
        shell.unlock();
        emit shell.window.commands()->wanted(Command::LogDeadline);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *form = QApplication::activeModalWidget();
        form->findChild<QPushButton *>(u"save"_s)->click();
        int messages = 0;
        for (FieldMessage *message : form->findChildren<FieldMessage *>()) {
            if (!message->isVisible() || message->text().isEmpty())
                continue;
            ++messages;
            bool said = false;
            for (QWidget *field : form->findChildren<QWidget *>())
                said = said || field->accessibleDescription().contains(message->text());
            QVERIFY2(said, qPrintable(message->text()));
        }
        form->close();
        QVERIFY(messages > 0);
    }
};

HABEAS_TEST(TstAudit)

#include "tst_audit.moc"
