#include "ui/officials/officialspage.h"

#include "app/actions/letters/officialactions.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/facts/verified.h"
#include "app/records/store/repository.h"
#include "ui/models/roles.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/rowfilter.h"
#include "ui/widgets/lists/tableview.h"
#include "ui/widgets/looks/icons.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

QLabel *words(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OfficialsPage::OfficialsPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_model(new RecordTableModel(this))
    , m_rows(new RowFilter(this))
    , m_heading(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_table(new TableView(this))
    , m_nothing(words(this))
    , m_office(words(this))
    , m_warnings(words(this))
    , m_lines(new QFormLayout)
    , m_new(new QPushButton(glyphIcon(Glyph::Add), {}, this))
    , m_edit(new QPushButton(glyphIcon(Glyph::Edit), {}, this))
    , m_checked(new QPushButton(glyphIcon(Glyph::Done), {}, this))
    , m_import(new QPushButton(glyphIcon(Glyph::Import), {}, this))
    , m_export(new QPushButton(glyphIcon(Glyph::Export), {}, this))
{
    build();
    retranslate();
    refresh();
}

void OfficialsPage::build()
{
    makeHeading(m_heading);
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(true);
    m_table->setObjectName(u"officials"_s);
    m_filter->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    top->addWidget(m_filter, 1);
    for (QPushButton *button : { m_new, m_import, m_export })
        top->addWidget(button);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 700, 460 }); // in parts of what there is
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(m_nothing);
    box->addWidget(splitter, 1);
    setFocusProxy(m_table);

    connect(m_filter, &QLineEdit::textChanged, this, &OfficialsPage::filter);
    connect(m_filter, &QLineEdit::returnPressed, m_table, [this] {
        m_table->setFocus();
    });
    connect(m_table, &TableView::rowOpened, this, &OfficialsPage::editWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OfficialsPage::showDetail);
    connect(m_new, &QPushButton::clicked, this, [this] {
        emit formWanted(newRecords().first());
    });
    connect(m_edit, &QPushButton::clicked, this, &OfficialsPage::editWanted);
    connect(m_checked, &QPushButton::clicked, this, &OfficialsPage::checkedToday);
    connect(m_import, &QPushButton::clicked, this, &OfficialsPage::importWanted);
    connect(m_export, &QPushButton::clicked, this, &OfficialsPage::exportWanted);
}

QWidget *OfficialsPage::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    makeHeading(m_office);
    m_warnings->setObjectName(u"warnings"_s);
    column->addWidget(m_office);
    column->addWidget(m_warnings);
    column->addLayout(m_lines);
    column->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_checked);
    buttons->addStretch(1);
    auto *box = new QVBoxLayout(detail);
    box->setContentsMargins(6, 0, 0, 0);
    box->addWidget(scrolling(body, detail), 1);
    box->addLayout(buttons);
    return detail;
}

void OfficialsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QString OfficialsPage::title() const
{
    return tr("Officials");
}

QString OfficialsPage::countText() const
{
    return tr("%1 of %2 shown")
        .arg(QLocale().toString(m_rows->rowCount()), QLocale().toString(m_model->rowCount()));
}

const Official *OfficialsPage::current() const
{
    const QUuid id = m_table->currentIndex().data(IdRole).toUuid();
    const auto found = std::ranges::find_if(m_officials, [&id](const Official &official) {
        return official.id.uuid() == id;
    });
    return found == m_officials.end() ? nullptr : &*found;
}

RecordWish OfficialsPage::selectedRecord() const
{
    const Official *official = current();
    if (!official)
        return {};
    return { {}, Official::kind.table, official->id.uuid() };
}

QList<RecordWish> OfficialsPage::newRecords() const
{
    return { RecordWish { {}, Official::kind.table } };
}

void OfficialsPage::selectRecord(const QUuid &record)
{
    const int row = m_model->rowOf(record);
    if (row >= 0)
        choose(m_rows->mapFromSource(m_model->index(row, 0)));
}

/// Not selectRow(): that reads the keys somebody holds down at this moment (Ctrl+Shift+I).
void OfficialsPage::choose(const QModelIndex &index)
{
    m_table->selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QStringList OfficialsPage::warnings(const Official &official) const
{
    QStringList lines;
    const CivilDay today = m_workbench.today();
    if (official.pendingCourt)
        lines << tr("⚠ A court that has the case before it: a letter may be taken as "
                    "interference and do harm. Writing there is confirmed each time, with a "
                    "reason.");
    const auto days = daysSinceVerified(official, today);
    if (!days)
        lines << tr("⚠ Nobody has checked this address.");
    else if (isAddressStale(official, today))
        lines << tr("⚠ Nobody has checked this address for %n day(s).", nullptr,
                    static_cast<int>(*days));
    return lines;
}

ValueTable OfficialsPage::table() const
{
    ValueTable table;
    table.headers = { tr("Office"),    tr("Name"),       tr("Country"),
                      tr("Languages"), tr("Checked on"), tr("Look out") };
    const CivilDay today = m_workbench.today();
    for (const Official &official : m_officials) {
        QStringList languages;
        for (const Wording &wording : m_wordings) {
            if (wording.official == official.id)
                languages << wording.language;
        }
        languages.sort();
        QStringList flags;
        if (official.pendingCourt)
            flags << tr("✖ court with the case");
        if (isAddressStale(official, today))
            flags << tr("⚠ address not checked");
        TableRow row { official.id.uuid(), {}, {} };
        row.cells = { { cellText(official.office) }, { cellText(official.name) },
                      { official.country },          { languages.join(u", "_s) },
                      dateCell(official.verifiedOn), { flags.join(u", "_s) } };
        table.rows << row;
    }
    return table;
}

void OfficialsPage::refresh()
{
    const Connection &connection = m_workbench.connection();
    const auto officials = Repository<Official>(connection).all();
    const auto wordings = Repository<Wording>(connection).all();
    if (!officials || !wordings) {
        emit m_workbench.failed(officials ? wordings.error() : officials.error());
        return;
    }
    m_officials = *officials;
    m_wordings = *wordings;
    m_model->show(table());
    if (!m_laidOut && m_model->rowCount() > 0) {
        m_laidOut = true;
        m_table->sortByColumn(0, Qt::AscendingOrder);
        m_table->fitColumns();
        choose(m_rows->index(0, 0));
    }
    filter();
    showDetail();
}

void OfficialsPage::filter()
{
    m_rows->setText(m_filter->text());
    const bool nothing = m_rows->rowCount() == 0;
    m_nothing->setVisible(nothing);
    if (m_model->rowCount() == 0)
        m_nothing->setText(
            tr("No official is on record yet. Add one with Ins, or import a table or "
               "vCards."));
    else if (nothing)
        m_nothing->setText(tr("No line holds ‘%1’. Clear the filter to see all %2.")
                               .arg(m_filter->text(), QLocale().toString(m_model->rowCount())));
    emit statusChanged();
}

void OfficialsPage::addLine(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *value = words(this);
    value->setText(text);
    m_lines->addRow(label, value);
}

void OfficialsPage::showDetail()
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    const Official *official = current();
    m_edit->setEnabled(official != nullptr);
    m_checked->setEnabled(official != nullptr);
    m_office->setText(official ? official->office : QString());
    const QStringList lines = official ? warnings(*official) : QStringList();
    m_warnings->setText(lines.join(u'\n'));
    m_warnings->setVisible(!lines.isEmpty());
    if (!official)
        return;
    const Language language = screenLanguage();
    const auto code = [language](const QString &list, const QString &value) {
        return value.isEmpty() ? QString() : codeLabel(list, value, language);
    };
    addLine(tr("Kind of office"), code(u"official_office"_s, official->officeKind));
    addLine(tr("Name"), official->name);
    addLine(tr("Gender"), code(u"sex"_s, official->gender));
    addLine(tr("Country"), official->country);
    addLine(tr("Preferred language"), code(u"language"_s, official->preferredLanguage));
    addLine(tr("Address checked on"), printDate(official->verifiedOn, language));
    addLine(tr("E-mail"), official->email);
    addLine(tr("Copies to"), official->copyTo);
    for (const Wording &wording : std::as_const(m_wordings)) {
        if (wording.official != official->id)
            continue;
        const QString title = code(u"language"_s, wording.language);
        addLine(tr("Address (%1)").arg(title), wording.block);
        addLine(tr("Salutation (%1)").arg(title), wording.salutation);
        addLine(tr("Close (%1)").arg(title), wording.close);
    }
    addLine(tr("Note"), official->note);
}

void OfficialsPage::checkedToday()
{
    const Official *official = current();
    if (!official)
        return;
    OfficialEdit edit { *official, {}, {} };
    edit.official.verifiedOn = PartialDate::fromDay(m_workbench.today());
    m_workbench.perform([&edit](Session &session) {
        return saveOfficial(session, edit);
    });
}

void OfficialsPage::retranslate()
{
    m_heading->setText(title());
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: any words (Ctrl+F)"));
    m_table->setAccessibleName(title());
    m_new->setText(tr("&New…"));
    m_new->setToolTip(tr("Add an official (Ins)"));
    m_edit->setText(tr("Chan&ge…"));
    m_edit->setToolTip(tr("Change this official and the forms of address (F4)"));
    m_checked->setText(tr("&Address checked today"));
    m_checked->setToolTip(tr("Somebody has checked today that the address is right"));
    m_import->setText(tr("I&mport…"));
    m_import->setToolTip(tr("Take officials in from a table (.csv) or vCards (.vcf)"));
    m_export->setText(tr("E&xport…"));
    m_export->setToolTip(tr("Write all officials to a table or to vCards"));
}

void OfficialsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
}

} // namespace habeas::ui
