#include <QFile>
#include <QTest>

#include "tests/programs/testmain.h"

using namespace Qt::StringLiterals;

/// What a program must carry with it, whatever machine it stands on.
class TstResources final : public QObject
{
    Q_OBJECT

private slots:

    void theProgramCarriesItsData_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path :
             { u":/fonts/NotoSerif-Regular.ttf"_s, u":/fonts/NotoSerif-Bold.ttf"_s,
               u":/fonts/NotoSans-Regular.ttf"_s, u":/fonts/NotoNaskhArabic-Regular.ttf"_s,
               u":/i18n/habeas_ru.qm"_s, u":/i18n/qtbase_ru.qm"_s, u":/schema/0001_vault.sql"_s,
               u":/schema/0002_casefile.sql"_s, u":/schema/0003_legal_clock.sql"_s,
               u":/rules/kz.json"_s, u":/thesauri/codes.json"_s, u":/sample/sample.json"_s,
               u":/templates/appeal-generic.en.html"_s, u":/templates/appeal-generic.ru.html"_s })
            QTest::newRow(qPrintable(path)) << path;
    }

    void theProgramCarriesItsData()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.size() > 0);
    }
};

HABEAS_TEST(TstResources)

#include "tst_resources.moc"
