#include "app/base/text/tabletext.h"

#include <QTest>

#include "tests/programs/testmain.h"

using namespace habeas;
using namespace Qt::StringLiterals;

/// What goes to a spreadsheet comes back as it was, and is no formula there.
class TstTableText : public QObject
{
    Q_OBJECT

private slots:
    void everyCellComesBack_data();
    void everyCellComesBack();
    void whatWouldBeLostStandsInQuotes();
    void aRowOfOneEmptyCellIsNoEmptyLine();
    void copiedRowsStayApartWhereQuotationMarksBeginThem();
};

void TstTableText::everyCellComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFormula");
    const auto row = [](const QString &text, bool isFormula) {
        QTest::addRow("%s", qPrintable(text)) << text << isFormula;
    };
    for (const QString &formula : { u"=1+1"_s, u"+7 700"_s, u"-5"_s, u"@x"_s, u"'=1"_s, u"''@x"_s })
        row(formula, true);
    for (const QString &plain : { u"a"_s, u"'"_s, u"'a"_s, u"a=1"_s, u"1-2"_s })
        row(plain, false);
}

void TstTableText::everyCellComesBack()
{
    QFETCH(QString, text);
    QFETCH(bool, isFormula);
    QCOMPARE(safeCell(text) != text, isFormula);
    QCOMPARE(plainCell(safeCell(text)), text);
    QCOMPARE(tableFromTsv(tableTsv({ { text, u"b"_s } })),
             (QList<QStringList> { { text, u"b"_s } }));
}

void TstTableText::whatWouldBeLostStandsInQuotes()
{
    QCOMPARE(csvLine({ u"a"_s, u" b"_s, u"c "_s, u"d;e"_s, u"f\"g"_s, u"h\ni"_s, u"=j"_s, {} }),
             u"a,\" b\",\"c \",\"d;e\",\"f\"\"g\",\"h\ni\",'=j,\r\n"_s);
}

/// Readers pass over empty lines, and the row would be lost.
void TstTableText::aRowOfOneEmptyCellIsNoEmptyLine()
{
    QCOMPARE(csvLine({ QString() }), u"\"\"\r\n"_s);
    QCOMPARE(csvLine({ QString(), QString() }), u",\r\n"_s);
}

/// A spreadsheet, too, reads on from such a mark to the next one.
void TstTableText::copiedRowsStayApartWhereQuotationMarksBeginThem()
{
    const QList<QStringList> rows { { u"\"A\" x"_s, u"b"_s }, { u"\"C"_s, u"d\""_s } };
    QCOMPARE(tableTsv(rows), u"\"\"\"A\"\" x\"\tb\n\"\"\"C\"\td\""_s);
    QCOMPARE(tableFromTsv(tableTsv(rows)), rows);
}

HABEAS_TEST(TstTableText)
#include "tst_tabletext.moc"
