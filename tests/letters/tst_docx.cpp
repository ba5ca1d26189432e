#include "tests/letters/officecases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

namespace {

/// The children each element may have, in the order ECMA-376 (transitional) wants them: its
/// sequences, cut to what letters write and its nearest neighbours.
const QHash<QString, QStringList> &sequences()
{
    static const QHash<QString, QStringList> all {
        { u"w:document"_s, { u"w:body"_s } },
        { u"w:p"_s, { u"w:pPr"_s, u"w:r"_s, u"w:fldSimple"_s } },
        { u"w:r"_s, { u"w:rPr"_s, u"w:t"_s, u"w:br"_s, u"w:softHyphen"_s, u"w:drawing"_s } },
        { u"w:pPr"_s,
          { u"w:pStyle"_s, u"w:keepNext"_s, u"w:keepLines"_s, u"w:pageBreakBefore"_s,
            u"w:framePr"_s, u"w:widowControl"_s, u"w:numPr"_s, u"w:pBdr"_s, u"w:bidi"_s,
            u"w:spacing"_s, u"w:ind"_s, u"w:jc"_s, u"w:outlineLvl"_s } },
        { u"w:rPr"_s,
          { u"w:rFonts"_s, u"w:b"_s, u"w:bCs"_s, u"w:i"_s, u"w:iCs"_s, u"w:color"_s, u"w:sz"_s,
            u"w:szCs"_s, u"w:vertAlign"_s, u"w:rtl"_s, u"w:cs"_s, u"w:lang"_s } },
        { u"w:tbl"_s, { u"w:tblPr"_s, u"w:tblGrid"_s, u"w:tr"_s } },
        { u"w:tblPr"_s,
          { u"w:tblStyle"_s, u"w:bidiVisual"_s, u"w:tblW"_s, u"w:jc"_s, u"w:tblBorders"_s,
            u"w:tblLayout"_s, u"w:tblCellMar"_s } },
        { u"w:tblGrid"_s, { u"w:gridCol"_s } },
        { u"w:tr"_s, { u"w:trPr"_s, u"w:tc"_s } },
        { u"w:trPr"_s, { u"w:cantSplit"_s, u"w:trHeight"_s, u"w:tblHeader"_s } },
        { u"w:tc"_s, { u"w:tcPr"_s, u"w:p"_s } },
        { u"w:tcPr"_s, { u"w:tcW"_s, u"w:gridSpan"_s, u"w:vMerge"_s, u"w:shd"_s } },
        { u"w:sectPr"_s,
          { u"w:headerReference"_s, u"w:footerReference"_s, u"w:pgSz"_s, u"w:pgMar"_s,
            u"w:pgNumType"_s, u"w:titlePg"_s, u"w:bidi"_s } },
        { u"w:styles"_s, { u"w:docDefaults"_s, u"w:style"_s } },
        { u"w:docDefaults"_s, { u"w:rPrDefault"_s, u"w:pPrDefault"_s } },
        { u"w:style"_s,
          { u"w:name"_s, u"w:basedOn"_s, u"w:next"_s, u"w:uiPriority"_s, u"w:qFormat"_s, u"w:pPr"_s,
            u"w:rPr"_s, u"w:tblPr"_s } },
        { u"w:tblBorders"_s,
          { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s, u"w:insideH"_s,
            u"w:insideV"_s } },
        { u"w:tblCellMar"_s, { u"w:top"_s, u"w:left"_s, u"w:bottom"_s, u"w:right"_s } },
        { u"w:settings"_s,
          { u"w:removePersonalInformation"_s, u"w:removeDateAndTime"_s, u"w:compat"_s,
            u"w:themeFontLang"_s } },
        { u"w:fonts"_s, { u"w:font"_s } },
        { u"w:font"_s, { u"w:altName"_s, u"w:family"_s, u"w:pitch"_s } },
        { u"w:ftr"_s, { u"w:p"_s } },
        { u"w:hdr"_s, { u"w:p"_s, u"w:tbl"_s } },
        { u"w:fldSimple"_s, { u"w:r"_s } },
    };
    return all;
}

// Only these may come in any order among their neighbours.
bool isMixed(const QString &parent)
{
    return parent == u"w:p" || parent == u"w:r" || parent == u"w:hdr";
}

/// What is wrong with the order of an element's children; empty where nothing is.
QString disorderIn(const XmlNode &node)
{
    const QStringList order = sequences().value(node.name);
    qsizetype last = 0;
    for (const XmlNode &child : node.children) {
        qsizetype place = order.indexOf(child.name);
        if (isMixed(node.name) && place > 1)
            place = 1;
        if (node.name == u"w:hdr" && place == 0)
            last = 0; // its own children stand in any order
        if (place < last)
            return node.name + u" holds "_s + child.name
                + (place < 0 ? u", which it may not"_s : u" too late"_s);
        last = place;
    }
    return {};
}

QStringList stylesIn(const XmlNode &styles, const QString &type)
{
    QStringList ids;
    for (const XmlNode &style : styles.all(u"w:style"_s)) {
        if (style[u"w:type"_s] == type)
            ids << style[u"w:styleId"_s];
    }
    return ids;
}

QList<XmlNode> paragraphsOf(const OfficeFile &file)
{
    return file.xml(u"word/document.xml"_s).all(u"w:p"_s);
}

XmlNode paragraphWith(const OfficeFile &file, const QString &words)
{
    for (const XmlNode &paragraph : paragraphsOf(file)) {
        if (paragraph.text().contains(words))
            return paragraph;
    }
    return {};
}

QString styleOf(const XmlNode &paragraph)
{
    return paragraph.child(u"w:pPr"_s).child(u"w:pStyle"_s)[u"w:val"_s];
}

} // namespace

/// The Word document, part by part.
class TstDocx : public QObject
{
    Q_OBJECT

private slots:
    void partsAreTypedAndTheirRelationsLead();
    void elementsStandInTheSchemasOrder();
    void anAddressInAWindowKeepsTheSchemasOrder();
    void everyStyleAskedForIsThere();
    void paragraphsHaveTheStyleOfTheirRole();
    void headingsKeepWithWhatFollows();
    void tablesRepeatTheirHeadAndKeepRowsWhole();
    void afterATableAtTheEndNothingNeedsAPage();
    void wordsFromRightToLeftSaySo();
    void thePageIsThePrintedOne();
    void pagesAreNumberedAsOnPaper();
};

void TstDocx::partsAreTypedAndTheirRelationsLead()
{
    const OfficeFile file = docxOf(letterOf(everyMarkup()));
    QCOMPARE(file.names().first(), u"[Content_Types].xml"_s);
    const XmlNode types = file.xml(u"[Content_Types].xml"_s);
    QCOMPARE(types.space, u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    QHash<QString, QString> typeOf;
    for (const XmlNode &part : types.all(u"Override"_s))
        typeOf.insert(part[u"PartName"_s], part[u"ContentType"_s]);
    QCOMPARE(typeOf.value(u"/word/document.xml"_s),
             u"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"_s);
    for (const QString &name : file.names()) {
        QVERIFY2(!file.xml(name).name.isEmpty(), qPrintable(name + file.xml(name).words));
        if (!name.endsWith(u".rels"_s) && !name.startsWith(u'['))
            QVERIFY2(typeOf.contains(u'/' + name), qPrintable(name));
    }
    QCOMPARE(typeOf.size() + 3, file.entries.size()); // no type without its part

    const QHash<QString, QString> roots { { u"word/styles.xml"_s, u"w:styles"_s },
                                          { u"word/settings.xml"_s, u"w:settings"_s },
                                          { u"word/fontTable.xml"_s, u"w:fonts"_s },
                                          { u"word/footer.xml"_s, u"w:ftr"_s },
                                          { u"word/document.xml"_s, u"w:document"_s },
                                          { u"docProps/core.xml"_s, u"cp:coreProperties"_s } };
    QStringList reached;
    for (const auto &[rels, folder] :
         { std::pair(u"_rels/.rels"_s, QString()),
           std::pair(u"word/_rels/document.xml.rels"_s, u"word/"_s) }) {
        QStringList ids;
        for (const XmlNode &relation : file.xml(rels).all(u"Relationship"_s)) {
            const QString part = folder + relation[u"Target"_s];
            QCOMPARE(file.xml(part).name, roots.value(part));
            reached << part;
            QVERIFY(!ids.contains(relation[u"Id"_s]));
            ids << relation[u"Id"_s];
        }
    }
    QCOMPARE(reached.size(), roots.size());
    const XmlNode footer = file.xml(u"word/document.xml"_s).all(u"w:footerReference"_s).first();
    QVERIFY(file.bytes(u"word/_rels/document.xml.rels"_s)
                .contains(u"Id=\"%1\""_s.arg(footer[u"r:id"_s]).toUtf8()));
}

void TstDocx::elementsStandInTheSchemasOrder()
{
    const OfficeFile file = docxOf(letterOf(everyMarkup()));
    int looked = 0;
    QStringList problems;
    for (const QString &part :
         { u"word/document.xml"_s, u"word/styles.xml"_s, u"word/settings.xml"_s,
           u"word/fontTable.xml"_s, u"word/footer.xml"_s }) {
        file.xml(part).each([&](const XmlNode &node) {
            if (!sequences().contains(node.name))
                return;
            ++looked;
            if (const QString problem = disorderIn(node); !problem.isEmpty())
                problems << part + u": "_s + problem;
        });
    }
    QCOMPARE(problems, QStringList());
    QVERIFY(looked > 200);
    // A body and a cell end as Word wants them to, whatever the letter ends with.
    for (const QString &body :
         { everyMarkup(), u"<table><tr><td></td></tr></table>"_s, QString() }) {
        const XmlNode document = docxOf(letterOf(body)).xml(u"word/document.xml"_s);
        const QList<XmlNode> blocks = document.child(u"w:body"_s).children;
        QCOMPARE(blocks.last().name, u"w:sectPr"_s);
        QCOMPARE(blocks.at(blocks.size() - 2).name, u"w:p"_s);
        for (const XmlNode &cell : document.all(u"w:tc"_s))
            QCOMPARE(cell.children.last().name, u"w:p"_s);
    }
    const XmlNode two = docxOf(letterOf(u"<table><tr><td>a</td></tr></table>"_s.repeated(2)))
                            .xml(u"word/document.xml"_s)
                            .child(u"w:body"_s);
    QCOMPARE(two.children.at(1).name, u"w:p"_s); // or Word makes one table of two
}

void TstDocx::anAddressInAWindowKeepsTheSchemasOrder()
{
    const OfficeFile file = docxOf(letterOf(everyMarkup()), windowed());
    QStringList problems;
    for (const QString &part : { u"word/document.xml"_s, u"word/firstHeader.xml"_s })
        file.xml(part).each([&](const XmlNode &node) {
            if (!sequences().contains(node.name))
                return;
            if (const QString problem = disorderIn(node); !problem.isEmpty())
                problems << part + u": "_s + problem;
        });
    QCOMPARE(problems, QStringList());
    const XmlNode address = paragraphsOf(file).first(); // read before the date, as on paper
    QVERIFY(address.text().startsWith(u"To the Prosecutor"_s));
    QCOMPARE(styleOf(address), u"InsideAddress"_s);
    QCOMPARE(address.child(u"w:pPr"_s).all(u"w:framePr"_s).size(), 1);
    QCOMPARE(file.xml(u"word/document.xml"_s).all(u"w:framePr"_s).size(), 1);
    QCOMPARE(file.xml(u"word/firstHeader.xml"_s).all(u"w:framePr"_s).size(), 3); // marks
    // Two addresses stand where the letter has them, as on paper.
    const QString two
        = u"<p class=\"date\">day</p>"_s + u"<p class=\"address\">Somebody</p>"_s.repeated(2);
    const OfficeFile flowing = docxOf(letterOf(two), windowed());
    QCOMPARE(paragraphsOf(flowing).first().text(), u"day"_s);
    QVERIFY(flowing.xml(u"word/document.xml"_s).all(u"w:framePr"_s).isEmpty());
}

void TstDocx::everyStyleAskedForIsThere()
{
    const OfficeFile file = docxOf(letterOf(everyMarkup()));
    const XmlNode styles = file.xml(u"word/styles.xml"_s);
    const QStringList paragraph = stylesIn(styles, u"paragraph"_s);
    const QStringList table = stylesIn(styles, u"table"_s);
    QStringList every = paragraph + table;
    QCOMPARE(every.removeDuplicates(), 0);
    int asked = 0;
    for (const QString &part : { u"word/document.xml"_s, u"word/footer.xml"_s }) {
        for (const XmlNode &style : file.xml(part).all(u"w:pStyle"_s)) {
            QVERIFY2(paragraph.contains(style[u"w:val"_s]), qPrintable(style[u"w:val"_s]));
            ++asked;
        }
        for (const XmlNode &style : file.xml(part).all(u"w:tblStyle"_s))
            QVERIFY2(table.contains(style[u"w:val"_s]), qPrintable(style[u"w:val"_s]));
    }
    QVERIFY(asked > 20);
    for (const QString &link : { u"w:basedOn"_s, u"w:next"_s })
        for (const XmlNode &style : styles.all(link))
            QVERIFY2(every.contains(style[u"w:val"_s]), qPrintable(style[u"w:val"_s]));
    const XmlNode fonts = styles.all(u"w:rFonts"_s).first();
    QCOMPARE(fonts[u"w:ascii"_s], u"Noto Serif"_s);
    QCOMPARE(fonts[u"w:cs"_s], u"Noto Naskh Arabic"_s);
    for (const XmlNode &font : file.xml(u"word/fontTable.xml"_s).children)
        QVERIFY(!font.child(u"w:altName"_s)[u"w:val"_s].isEmpty());
}

void TstDocx::paragraphsHaveTheStyleOfTheirRole()
{
    const OfficeFile file = docxOf(letterOf(everyMarkup()));
    const QList<std::pair<QString, QString>> expected {
        { u"2 May 2023"_s, u"Date"_s },          { u"Our reference"_s, u"Reference"_s },
        { u"Prosecutor"_s, u"InsideAddress"_s }, { u"Re: a case"_s, u"Heading1"_s },
        { u"Sir,"_s, u"Salutation"_s },          { u"Plain"_s, u"BodyText"_s },
        { u"– one"_s, u"ListItem"_s },           { u"Lower"_s, u"Heading3"_s },
        { u"Event"_s, u"TableHeading"_s },       { u"only"_s, u"TableContents"_s },
        { u"1. Қазақстан"_s, u"Request"_s },     { u"Yours,"_s, u"Closing"_s },
        { u"A. Sender"_s, u"Signature"_s },      { u"Head"_s, u"Heading2"_s },
    };
    for (const auto &[words, style] : expected)
        QCOMPARE(styleOf(paragraphWith(file, words)), style);
    const XmlNode address = paragraphWith(file, u"Prosecutor"_s);
    QCOMPARE(address.all(u"w:br"_s).size(), 1);
    const XmlNode body = paragraphWith(file, u"Plain"_s);
    QCOMPARE(body.all(u"w:softHyphen"_s).size(), 3);
    QCOMPARE(body.text(), u"Plain bold leaning both H2O m2 solidarity «&» <b>"_s);
    const XmlNode kazakh = paragraphWith(file, u"Қазақстан"_s);
    QVERIFY(std::ranges::any_of(kazakh.all(u"w:lang"_s), [](const XmlNode &language) {
        return language[u"w:val"_s] == u"kk-KZ"_s;
    }));
}

void TstDocx::headingsKeepWithWhatFollows()
{
    const OfficeFile file = docxOf(letterOf(everyMarkup()));
    QStringList kept;
    for (const XmlNode &style : file.xml(u"word/styles.xml"_s).all(u"w:style"_s)) {
        if (!style.all(u"w:keepNext"_s).isEmpty())
            kept << style[u"w:styleId"_s];
    }
    for (const QString &style : { u"Heading1"_s, u"Heading2"_s, u"Heading3"_s, u"Closing"_s })
        QVERIFY2(kept.contains(style), qPrintable(style));
    QCOMPARE(
        file.xml(u"word/styles.xml"_s).child(u"w:docDefaults"_s).all(u"w:widowControl"_s).size(),
        1);
}

void TstDocx::tablesRepeatTheirHeadAndKeepRowsWhole()
{
    const XmlNode document = docxOf(letterOf(everyMarkup())).xml(u"word/document.xml"_s);
    const XmlNode table = document.all(u"w:tbl"_s).first();
    const QList<XmlNode> rows = table.all(u"w:tr"_s);
    QCOMPARE(rows.size(), 4);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QCOMPARE(rows.at(row).all(u"w:cantSplit"_s).size(), 1);
        QCOMPARE(rows.at(row).all(u"w:tblHeader"_s).size(), row == 0 ? 1 : 0);
        int columns = 0;
        for (const XmlNode &cell : rows.at(row).all(u"w:tc"_s)) {
            const QString span = cell.child(u"w:tcPr"_s).child(u"w:gridSpan"_s)[u"w:val"_s];
            columns += span.isEmpty() ? 1 : span.toInt();
        }
        QCOMPARE(columns, table.all(u"w:gridCol"_s).size());
    }
    QStringList merges;
    for (const XmlNode &merge : table.all(u"w:vMerge"_s))
        merges << merge[u"w:val"_s];
    QCOMPARE(merges, QStringList({ u"restart"_s, u"continue"_s }));
    QCOMPARE(table.text().count(u"2022"_s), 1); // a cell over two rows has its words once
    int width = 0;
    for (const XmlNode &column : table.all(u"w:gridCol"_s))
        width += column[u"w:w"_s].toInt();
    QVERIFY(qAbs(width - 9638) < 5); // 170 mm
    QCOMPARE(document.all(u"w:bidiVisual"_s).size(), 1);
}

void TstDocx::afterATableAtTheEndNothingNeedsAPage()
{
    const XmlNode document = docxOf(letterOf(u"<p>a</p><table><tr><td>b</td></tr></table>"_s))
                                 .xml(u"word/document.xml"_s);
    const XmlNode spacing = document.all(u"w:p"_s).last().all(u"w:spacing"_s).value(0);
    QCOMPARE(spacing[u"w:line"_s], u"20"_s); // one point
    QCOMPARE(spacing[u"w:lineRule"_s], u"exact"_s);
    QCOMPARE(spacing[u"w:before"_s], u"0"_s);
}

void TstDocx::wordsFromRightToLeftSaySo()
{
    const XmlNode paragraph = paragraphWith(docxOf(letterOf(everyMarkup())), u"DPK"_s);
    const XmlNode look = paragraph.child(u"w:pPr"_s);
    QVERIFY(!look.child(u"w:bidi"_s).name.isEmpty());
    QCOMPARE(look.child(u"w:jc"_s)[u"w:val"_s], u"right"_s); // turned: the left of the paper
    QStringList runs;
    for (const XmlNode &run : paragraph.all(u"w:r"_s)) {
        const XmlNode language = run.all(u"w:lang"_s).first();
        const bool turned = !run.all(u"w:rtl"_s).isEmpty();
        QCOMPARE(language.attributes.contains(u"w:bidi"_s), turned);
        QCOMPARE(language.attributes.contains(u"w:val"_s), !turned);
        runs << run.text();
    }
    QCOMPARE(
        runs,
        QStringList({ u"أطلب من السلطات ("_s, u"DPK"_s, u") الإفراج عنه في 12 مارس 2022."_s }));
    const OfficeFile dated = docxOf(letterOf(u"<p class=\"right\" dir=\"rtl\">في 2022</p>"_s));
    QCOMPARE(paragraphWith(dated, u"2022"_s).all(u"w:jc"_s).first()[u"w:val"_s], u"left"_s);
    // Plain letters: none of the forms they take inside a word.
    for (const QChar c : paragraph.text())
        QVERIFY(c.unicode() < 0xfb50);
}

void TstDocx::thePageIsThePrintedOne()
{
    const XmlNode section
        = docxOf(letterOf(u"a"_s)).xml(u"word/document.xml"_s).all(u"w:sectPr"_s).first();
    QCOMPARE(section.child(u"w:pgSz"_s)[u"w:w"_s], u"11906"_s);
    QCOMPARE(section.child(u"w:pgSz"_s)[u"w:h"_s], u"16838"_s);
    for (const QString &side : { u"top"_s, u"right"_s, u"bottom"_s, u"left"_s })
        QCOMPARE(section.child(u"w:pgMar"_s)[u"w:"_s + side], u"1134"_s); // 20 mm
    const OfficePage letterPaper { QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait,
                                               QMarginsF(25.4, 25.4, 25.4, 25.4),
                                               QPageLayout::Millimeter),
                                   false };
    const XmlNode other = docxOf(letterOf(u"a"_s), letterPaper)
                              .xml(u"word/document.xml"_s)
                              .all(u"w:sectPr"_s)
                              .first();
    QVERIFY(qAbs(other.child(u"w:pgSz"_s)[u"w:w"_s].toInt() - 12240) < 3);
    QCOMPARE(other.child(u"w:pgMar"_s)[u"w:left"_s], u"1440"_s);
}

void TstDocx::pagesAreNumberedAsOnPaper()
{
    const OfficeFile one = docxOf(letterOf(u"a"_s));
    QCOMPARE(one.xml(u"word/document.xml"_s).all(u"w:titlePg"_s).size(), 1);
    const OfficeFile more = docxOf(letterOf(u"a"_s, Language::Russian), a4(true));
    QCOMPARE(more.xml(u"word/document.xml"_s).all(u"w:titlePg"_s).size(), 0);
    const XmlNode footer = more.xml(u"word/footer.xml"_s);
    QCOMPARE(footer.text(), u"Страница 1 из 1"_s);
    QStringList fields;
    for (const XmlNode &field : footer.all(u"w:fldSimple"_s))
        fields << field[u"w:instr"_s].trimmed();
    QCOMPARE(fields, QStringList({ u"PAGE"_s, u"NUMPAGES"_s }));
    QCOMPARE(docxOf(letterOf(u"a"_s, Language::Kazakh)).xml(u"word/footer.xml"_s).text(),
             u"1-бет, барлығы 1"_s);
}

HABEAS_TEST(TstDocx)

} // namespace habeas::test

#include "tst_docx.moc"
