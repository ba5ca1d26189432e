#include <QSet>

#include "tests/letters/officecases.h"
#include "tests/programs/testmain.h"

namespace habeas::test {

namespace {

/// The children each element may have, in the order the ODF 1.2 schema wants them, cut to what
/// letters write.
const QHash<QString, QStringList> &sequences()
{
    static const QHash<QString, QStringList> all {
        { u"office:document-content"_s,
          { u"office:font-face-decls"_s, u"office:automatic-styles"_s, u"office:body"_s } },
        { u"office:document-styles"_s,
          { u"office:font-face-decls"_s, u"office:styles"_s, u"office:automatic-styles"_s,
            u"office:master-styles"_s } },
        { u"style:style"_s,
          { u"style:graphic-properties"_s, u"style:table-properties"_s,
            u"style:table-column-properties"_s, u"style:table-row-properties"_s,
            u"style:table-cell-properties"_s, u"style:paragraph-properties"_s,
            u"style:text-properties"_s } },
        { u"style:default-style"_s,
          { u"style:paragraph-properties"_s, u"style:text-properties"_s } },
        { u"style:page-layout"_s,
          { u"style:page-layout-properties"_s, u"style:header-style"_s, u"style:footer-style"_s } },
        { u"style:footer-style"_s, { u"style:header-footer-properties"_s } },
        { u"style:master-page"_s, { u"style:header"_s, u"style:footer"_s } },
        { u"style:header"_s, { u"text:p"_s, u"table:table"_s } },
        { u"style:footer"_s, { u"text:p"_s } },
        { u"office:body"_s, { u"office:text"_s } },
        { u"office:text"_s, { u"draw:frame"_s, u"text:p"_s, u"text:h"_s, u"table:table"_s } },
        { u"draw:frame"_s, { u"draw:text-box"_s, u"draw:image"_s } },
        { u"draw:text-box"_s, { u"text:p"_s } },
        { u"draw:line"_s, {} },
        { u"table:table"_s,
          { u"table:table-column"_s, u"table:table-header-rows"_s, u"table:table-row"_s } },
        { u"table:table-header-rows"_s, { u"table:table-row"_s } },
        { u"table:table-row"_s, { u"table:table-cell"_s, u"table:covered-table-cell"_s } },
        { u"table:table-cell"_s, { u"text:p"_s, u"text:h"_s } },
        { u"table:covered-table-cell"_s, {} },
        { u"text:p"_s,
          { u"text:span"_s, u"text:page-number"_s, u"text:page-count"_s, u"draw:frame"_s,
            u"draw:line"_s } },
        { u"text:h"_s, { u"text:span"_s } },
        { u"text:span"_s, { u"text:line-break"_s } },
    };
    return all;
}

bool isMixed(const QString &parent)
{
    return parent == u"office:text" || parent == u"table:table-row" || parent == u"text:p"
        || parent == u"table:table-cell" || parent == u"style:header";
}

QString disorderIn(const XmlNode &node)
{
    const QStringList order = sequences().value(node.name);
    qsizetype last = 0;
    for (const XmlNode &child : node.children) {
        const qsizetype place = order.indexOf(child.name);
        if (place < 0)
            return node.name + u" holds "_s + child.name;
        if (place < last && !isMixed(node.name))
            return node.name + u" has "_s + child.name + u" too late"_s;
        last = place;
    }
    return {};
}

/// Names of styles by family, those of styles.xml and the automatic ones.
QSet<QString> stylesIn(const QList<XmlNode> &parts, const QString &family)
{
    QSet<QString> names;
    for (const XmlNode &part : parts)
        for (const XmlNode &style : part.all(u"style:style"_s))
            if (style[u"style:family"_s] == family)
                names << style[u"style:name"_s];
    return names;
}

XmlNode styleNamed(const QList<XmlNode> &parts, const QString &name)
{
    for (const XmlNode &part : parts)
        for (const XmlNode &style : part.all(u"style:style"_s))
            if (style[u"style:name"_s] == name)
                return style;
    return {};
}

struct Odt
{
    explicit Odt(const QString &body, Language language = Language::English,
                 const OfficePage &page = a4())
        : file(odtOf(letterOf(body, language), page))
        , content(file.xml(u"content.xml"_s))
        , styles(file.xml(u"styles.xml"_s))
    {
    }

    [[nodiscard]] XmlNode blockWith(const QString &words) const
    {
        for (const QString &name : { u"text:h"_s, u"text:p"_s })
            for (const XmlNode &block : content.all(name))
                if (block.text().contains(words))
                    return block;
        return {};
    }

    /// The automatic style of a block.
    [[nodiscard]] XmlNode lookOf(const XmlNode &block) const
    {
        return styleNamed({ content }, block[u"text:style-name"_s]);
    }

    OfficeFile file;
    XmlNode content;
    XmlNode styles;
};

} // namespace

/// The OpenDocument text, part by part.
class TstOdt : public QObject
{
    Q_OBJECT

private slots:
    void theTypeComesFirstAndEveryPartIsListed();
    void elementsStandInTheSchemasOrder();
    void anAddressInAWindowKeepsTheSchemasOrder();
    void everyStyleAskedForIsThere();
    void paragraphsHaveTheStyleOfTheirRole();
    void tablesRepeatTheirHeadAndKeepRowsWhole();
    void afterATableAtTheEndNothingNeedsAPage();
    void wordsFromRightToLeftSaySo();
    void thePageIsThePrintedOne();
    void pagesAreNumberedAsOnPaper();
};

void TstOdt::theTypeComesFirstAndEveryPartIsListed()
{
    const auto bytes = odtDocument(letterOf(everyMarkup()), a4());
    QVERIFY(bytes);
    // What tells the kind of file to programs that look at its first bytes.
    QCOMPARE(bytes->mid(30, 8), "mimetype");
    QCOMPARE(bytes->mid(38, 39), "application/vnd.oasis.opendocument.text");
    const OfficeFile file(*bytes);
    QVERIFY(file.entries.first().stored);
    QStringList listed;
    const XmlNode manifest = file.xml(u"META-INF/manifest.xml"_s);
    for (const XmlNode &entry : manifest.all(u"manifest:file-entry"_s)) {
        QVERIFY(!entry[u"manifest:media-type"_s].isEmpty());
        listed << entry[u"manifest:full-path"_s];
    }
    QStringList parts { u"mimetype"_s, u"META-INF/manifest.xml"_s };
    QCOMPARE(listed.takeFirst(), u"/"_s);
    parts += listed;
    QStringList names = file.names();
    names.sort();
    parts.sort();
    QCOMPARE(names, parts);
    for (const QString &part : listed) {
        const XmlNode root = file.xml(part);
        QVERIFY2(!root.name.isEmpty(), qPrintable(part + root.words));
        QCOMPARE(root[u"office:version"_s], u"1.2"_s);
    }
}

void TstOdt::elementsStandInTheSchemasOrder()
{
    const Odt odt(everyMarkup());
    int looked = 0;
    QStringList problems;
    for (const XmlNode &part : { odt.content, odt.styles }) {
        part.each([&](const XmlNode &node) {
            if (!sequences().contains(node.name))
                return;
            ++looked;
            if (const QString problem = disorderIn(node); !problem.isEmpty())
                problems << problem;
        });
    }
    QCOMPARE(problems, QStringList());
    QVERIFY(looked > 150);
    for (const XmlNode &heading : odt.content.all(u"text:h"_s))
        QVERIFY(heading[u"text:outline-level"_s].toInt() > 0);
}

void TstOdt::anAddressInAWindowKeepsTheSchemasOrder()
{
    const Odt odt(everyMarkup(), Language::English, windowed());
    QStringList problems;
    for (const XmlNode &part : { odt.content, odt.styles }) {
        part.each([&](const XmlNode &node) {
            if (!sequences().contains(node.name))
                return;
            if (const QString problem = disorderIn(node); !problem.isEmpty())
                problems << problem;
        });
    }
    QCOMPARE(problems, QStringList());
    // Read before the date, as on paper.
    const XmlNode text = odt.content.all(u"office:text"_s).first();
    const XmlNode frame = text.children.first();
    QCOMPARE(frame.name, u"draw:frame"_s);
    QVERIFY(frame.text().startsWith(u"To the Prosecutor"_s));
    QCOMPARE(text.all(u"draw:frame"_s).size(), 1);
    const QList<XmlNode> both { odt.content, odt.styles };
    QVERIFY(stylesIn(both, u"graphic"_s).contains(frame[u"draw:style-name"_s]));
    const XmlNode look
        = styleNamed(both, frame[u"draw:style-name"_s]).child(u"style:graphic-properties"_s);
    for (const QString &painted : { u"draw:fill"_s, u"draw:stroke"_s, u"fo:border"_s })
        QCOMPARE(look[painted], u"none"_s);
    QCOMPARE(odt.lookOf(frame.all(u"text:p"_s).first())[u"style:parent-style-name"_s],
             u"Addressee"_s);
    const QList<XmlNode> marks = odt.styles.all(u"draw:line"_s);
    QCOMPARE(marks.size(), 3);
    for (const XmlNode &mark : marks)
        QVERIFY(stylesIn({ odt.styles }, u"graphic"_s).contains(mark[u"draw:style-name"_s]));
}

void TstOdt::everyStyleAskedForIsThere()
{
    const Odt odt(everyMarkup());
    const QList<XmlNode> both { odt.content, odt.styles };
    const QHash<QString, QString> families { { u"text:p"_s, u"paragraph"_s },
                                             { u"text:h"_s, u"paragraph"_s },
                                             { u"text:span"_s, u"text"_s },
                                             { u"table:table"_s, u"table"_s },
                                             { u"table:table-row"_s, u"table-row"_s },
                                             { u"table:table-column"_s, u"table-column"_s },
                                             { u"table:table-cell"_s, u"table-cell"_s } };
    int asked = 0;
    for (const XmlNode &part : both) {
        part.each([&](const XmlNode &node) {
            const QString family = families.value(node.name);
            for (const QString &attribute : { u"text:style-name"_s, u"table:style-name"_s }) {
                const QString name = node[attribute];
                if (name.isEmpty() || family.isEmpty())
                    continue;
                ++asked;
                QVERIFY2(stylesIn(both, family).contains(name), qPrintable(name));
            }
        });
        for (const XmlNode &style : part.all(u"style:style"_s))
            for (const QString &link : { u"style:parent-style-name"_s, u"style:next-style-name"_s })
                if (!style[link].isEmpty())
                    QVERIFY2(stylesIn({ odt.styles }, u"paragraph"_s).contains(style[link]),
                             qPrintable(style[link]));
    }
    QVERIFY(asked > 60);
    QSet<QString> fonts;
    for (const XmlNode &font : odt.styles.all(u"style:font-face"_s)) {
        fonts << font[u"style:name"_s];
        QVERIFY(!font[u"style:font-family-generic"_s].isEmpty());
    }
    const XmlNode words
        = odt.styles.all(u"style:default-style"_s).first().child(u"style:text-properties"_s);
    QVERIFY(fonts.contains(words[u"style:font-name"_s]));
    QVERIFY(fonts.contains(words[u"style:font-name-complex"_s]));
}

void TstOdt::paragraphsHaveTheStyleOfTheirRole()
{
    const Odt odt(everyMarkup());
    const QList<std::pair<QString, QString>> expected {
        { u"2 May 2023"_s, u"Date"_s },        { u"Our reference"_s, u"Reference"_s },
        { u"Prosecutor"_s, u"Addressee"_s },   { u"Re: a case"_s, u"Heading_20_1"_s },
        { u"Sir,"_s, u"Salutation"_s },        { u"Plain"_s, u"Text_20_body"_s },
        { u"– one"_s, u"List_20_Item"_s },     { u"only"_s, u"Table_20_Contents"_s },
        { u"Event"_s, u"Table_20_Heading"_s }, { u"1. Қазақстан"_s, u"Request"_s },
        { u"Yours,"_s, u"Closing"_s },         { u"A. Sender"_s, u"Signature"_s },
    };
    for (const auto &[words, style] : expected)
        QCOMPARE(odt.lookOf(odt.blockWith(words))[u"style:parent-style-name"_s], style);
    QCOMPARE(odt.blockWith(u"Prosecutor"_s).all(u"text:line-break"_s).size(), 1);
    QCOMPARE(odt.blockWith(u"Plain"_s).text(),
             u"Plain bold leaning both H2O m2 sol\u00adi\u00addar\u00adity «&» <b>"_s);
    for (const QString &name : { u"Heading_20_1"_s, u"Heading_20_2"_s, u"Closing"_s })
        QCOMPARE(styleNamed({ odt.styles }, name)
                     .child(u"style:paragraph-properties"_s)[u"fo:keep-with-next"_s],
                 u"always"_s);
    const XmlNode kazakh = odt.blockWith(u"Қазақстан"_s).all(u"text:span"_s).first();
    QVERIFY(kazakh.text().contains(u"Қазақстан"_s));
    const XmlNode look = styleNamed({ odt.content }, kazakh[u"text:style-name"_s]);
    QCOMPARE(look.child(u"style:text-properties"_s)[u"fo:language"_s], u"kk"_s);
    QCOMPARE(look.child(u"style:text-properties"_s)[u"fo:country"_s], u"KZ"_s);
}

void TstOdt::tablesRepeatTheirHeadAndKeepRowsWhole()
{
    const Odt odt(everyMarkup());
    const XmlNode table = odt.content.all(u"table:table"_s).first();
    QCOMPARE(table.child(u"table:table-header-rows"_s).children.size(), 1);
    const QList<XmlNode> rows = table.all(u"table:table-row"_s);
    QCOMPARE(rows.size(), 4);
    for (const XmlNode &row : rows) {
        QCOMPARE(row.children.size(), table.all(u"table:table-column"_s).size());
        QCOMPARE(styleNamed({ odt.content }, row[u"table:style-name"_s])
                     .child(u"style:table-row-properties"_s)[u"fo:keep-together"_s],
                 u"always"_s);
    }
    QCOMPARE(table.text().count(u"2022"_s), 1);
    QCOMPARE(table.all(u"table:covered-table-cell"_s).size(), 3);
    const XmlNode turned = styleNamed({ odt.content }, u"Table2"_s);
    QCOMPARE(turned.child(u"style:table-properties"_s)[u"style:writing-mode"_s], u"rl-tb"_s);
}

void TstOdt::afterATableAtTheEndNothingNeedsAPage()
{
    const XmlNode content
        = odtOf(letterOf(u"<p>a</p><table><tr><td>b</td></tr></table>"_s)).xml(u"content.xml"_s);
    const QString name = content.all(u"text:p"_s).last()[u"text:style-name"_s];
    for (const XmlNode &style : content.all(u"style:style"_s)) {
        if (style[u"style:name"_s] != name)
            continue;
        const XmlNode look = style.child(u"style:paragraph-properties"_s);
        QCOMPARE(look[u"fo:line-height"_s], u"1.00pt"_s);
        QCOMPARE(look[u"fo:margin-top"_s], u"0.00pt"_s);
        return;
    }
    QFAIL("The paragraph has no style of its own.");
}

void TstOdt::wordsFromRightToLeftSaySo()
{
    const Odt odt(everyMarkup());
    const XmlNode paragraph = odt.blockWith(u"DPK"_s);
    const XmlNode look = odt.lookOf(paragraph).child(u"style:paragraph-properties"_s);
    QCOMPARE(look[u"style:writing-mode"_s], u"rl-tb"_s);
    QCOMPARE(look[u"fo:text-align"_s], u"left"_s);
    const XmlNode words
        = styleNamed({ odt.content }, paragraph.all(u"text:span"_s).first()[u"text:style-name"_s]);
    QCOMPARE(words.child(u"style:text-properties"_s)[u"style:language-complex"_s], u"ar"_s);
    const Odt plain(u"<p>حرية</p>"_s);
    const XmlNode own
        = plain.lookOf(plain.blockWith(u"حرية"_s)).child(u"style:paragraph-properties"_s);
    QCOMPARE(own[u"style:writing-mode"_s], u"rl-tb"_s);
    QCOMPARE(own[u"fo:text-align"_s], u"right"_s);
}

void TstOdt::thePageIsThePrintedOne()
{
    const Odt odt(u"a"_s);
    const QList<XmlNode> layouts = odt.styles.all(u"style:page-layout"_s);
    QCOMPARE(layouts.size(), 2);
    for (const XmlNode &layout : layouts) {
        const XmlNode page = layout.child(u"style:page-layout-properties"_s);
        QCOMPARE(page[u"fo:page-width"_s], u"595.28pt"_s); // 210 mm
        QCOMPARE(page[u"fo:page-height"_s], u"841.89pt"_s); // 297 mm
        QCOMPARE(page[u"fo:margin-top"_s], u"56.69pt"_s); // 20 mm
        QCOMPARE(page[u"fo:margin-left"_s], u"56.69pt"_s);
        // With its footer the body's end is the same.
        const QString footer = layout.child(u"style:footer-style"_s)
                                   .child(u"style:header-footer-properties"_s)[u"svg:height"_s];
        const double below = page[u"fo:margin-bottom"_s].chopped(2).toDouble()
            + (footer.isEmpty() ? 0 : footer.chopped(2).toDouble());
        QVERIFY(qAbs(below - 56.69) < 0.02);
    }
}

void TstOdt::pagesAreNumberedAsOnPaper()
{
    const auto footers = [](const XmlNode &styles) {
        QStringList texts;
        for (const XmlNode &page : styles.all(u"style:master-page"_s))
            texts << page[u"style:name"_s] + u'>' + page[u"style:next-style-name"_s] + u':'
                    + page.text();
        return texts;
    };
    QCOMPARE(footers(Odt(u"a"_s).styles),
             QStringList({ u"Standard>Following:"_s, u"Following>:Page 1 of 1"_s }));
    QCOMPARE(footers(Odt(u"a"_s, Language::Russian, a4(true)).styles),
             QStringList({ u"Standard>:Страница 1 из 1"_s }));
    const XmlNode numbered = Odt(u"a"_s).styles;
    QCOMPARE(numbered.all(u"text:page-number"_s).size(), 1);
    QCOMPARE(numbered.all(u"text:page-count"_s).size(), 1);
}

HABEAS_TEST(TstOdt)

} // namespace habeas::test

#include "tst_odt.moc"
