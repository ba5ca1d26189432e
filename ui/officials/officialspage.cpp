#include "ui/officials/officialspage.h"

#include "app/actions/records/bulkactions.h"
#include "app/base/dates/dateprint.h"
#include "app/casefile/thesaurus.h"
#include "app/letters/facts/verified.h"
#include "app/records/store/repository.h"
#include "ui/models/listnames.h"
#include "ui/widgets/forms/forms.h"
#include "ui/widgets/lists/listpane.h"
#include "ui/widgets/looks/flowlayout.h"
#include "ui/widgets/looks/icons.h"
#include "ui/widgets/looks/plainlabel.h"
#include "ui/widgets/looks/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace habeas::ui {

namespace {

constexpr auto detailDelay = 30ms; // an arrow key held down passes rows it does not read

} // namespace

OfficialsPage::OfficialsPage(Workbench &workbench, QWidget *parent)
    : Page(parent)
    , m_workbench(workbench)
    , m_heading(new QLabel(this))
    , m_list(new ListPane(workbench, *listShape(u"officials"_s), this))
    , m_office(plainLabel({}, this))
    , m_warnings(plainLabel({}, this))
    , m_lines(new QFormLayout)
    , m_new(new QPushButton(glyphIcon(Glyph::Add), {}, this))
    , m_edit(new QPushButton(glyphIcon(Glyph::Edit), {}, this))
    , m_checked(new QPushButton(glyphIcon(Glyph::Done), {}, this))
    , m_import(new QPushButton(glyphIcon(Glyph::Import), {}, this))
    , m_export(new QPushButton(glyphIcon(Glyph::Export), {}, this))
{
    build();
    connectParts();
    retranslate();
    readOfficial();
}

void OfficialsPage::build()
{
    makeHeading(m_heading);
    m_new->setObjectName(u"new"_s);
    auto *top = new QHBoxLayout;
    top->addWidget(m_heading);
    top->addStretch();
    for (QPushButton *button : { m_new, m_import, m_export })
        top->addWidget(button);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(buildDetail());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ 730, 430 }); // in parts of what there is
    auto *box = new QVBoxLayout(this);
    box->addLayout(top);
    box->addWidget(splitter, 1);
    setFocusProxy(m_list);
    m_delay.setSingleShot(true);
    m_delay.setInterval(detailDelay);
}

void OfficialsPage::connectParts()
{
    connect(&m_delay, &QTimer::timeout, this, &OfficialsPage::readOfficial);
    connect(m_list, &ListPane::currentChanged, this, [this] {
        if (m_list->currentRecord().record != (m_official ? m_official->id.uuid() : QUuid()))
            m_delay.start();
    });
    connect(m_list, &ListPane::opened, this, &OfficialsPage::editWanted);
    connect(m_list, &ListPane::statusChanged, this, &Page::statusChanged);
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
    m_lines->setRowWrapPolicy(QFormLayout::WrapAllRows); // an address keeps its lines
    m_lines->setVerticalSpacing(2);
    column->addWidget(m_office);
    column->addWidget(m_warnings);
    column->addLayout(m_lines);
    column->addStretch(1);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_edit);
    buttons->addWidget(m_checked);
    auto *box = new QVBoxLayout(detail);
    box->setContentsMargins(6, 0, 0, 0);
    box->addWidget(scrolling(body, detail), 1);
    box->addLayout(buttons);
    return detail;
}

QString OfficialsPage::title() const
{
    return tr("Officials");
}

QString OfficialsPage::countText() const
{
    return m_list->countText();
}

RecordWish OfficialsPage::selectedRecord() const
{
    const RecordWish current = m_list->currentRecord();
    return { {}, current.table, current.record };
}

QList<RecordWish> OfficialsPage::newRecords() const
{
    return { RecordWish { {}, Official::kind.table } };
}

void OfficialsPage::selectRecord(const QUuid &record)
{
    if (!m_list->selectRecord(record)) {
        m_list->clearFilters();
        m_list->selectRecord(record);
    }
    readOfficial();
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

void OfficialsPage::refresh()
{
    m_list->refresh();
    readOfficial();
}

void OfficialsPage::readOfficial()
{
    m_delay.stop();
    m_official.reset();
    m_wordings.clear();
    if (const QUuid id = m_list->currentRecord().record; !id.isNull()) {
        const Connection &connection = m_workbench.connection();
        const auto official = Repository<Official>(connection).byId(Id<Official>(id));
        const auto wordings = Repository<Wording>(connection).ofParent(id);
        if (official && wordings) {
            m_official = *official;
            m_wordings = *wordings;
        } else {
            emit m_workbench.failed(official ? wordings.error() : official.error());
        }
    }
    showDetail();
}

void OfficialsPage::addLine(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *value = plainLabel({}, this);
    value->setText(text);
    auto *name = new QLabel(label, this);
    QPalette quiet; // the application's own, which the next theme makes again
    quiet.setColor(QPalette::WindowText, meaningColor(Meaning::Unknown, quiet));
    name->setPalette(quiet);
    m_lines->addRow(name, value);
}

void OfficialsPage::showDetail()
{
    while (m_lines->rowCount() > 0)
        m_lines->removeRow(0);
    const Official *official = m_official ? &*m_official : nullptr;
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
        const QString title = code(u"language"_s, wording.language);
        addLine(tr("Address (%1)").arg(title), wording.block);
        addLine(tr("Salutation (%1)").arg(title), wording.salutation);
        addLine(tr("Close (%1)").arg(title), wording.close);
    }
    addLine(tr("Note"), official->note);
}

/// All that are selected, in one step.
void OfficialsPage::checkedToday()
{
    const QList<QUuid> selected = m_list->selectedRecords();
    if (selected.isEmpty())
        return;
    const PartialDate today = PartialDate::fromDay(m_workbench.today());
    m_workbench.perform([&](Session &session) {
        return runBulkEdit(
            session, { Official::kind.table, "verified_on", today, selected },
            tr("Address checked today: %1").arg(manyWords(Official::kind.table, selected.size())));
    });
}

void OfficialsPage::retranslate()
{
    m_heading->setText(title());
    m_list->setName(title());
    m_list->setEmptyWords(tr("No official is on record yet. Add one with Ins, or import a table or "
                             "vCards."));
    m_new->setText(tr("&New…"));
    m_new->setToolTip(tr("Add an official (Ins)"));
    m_edit->setText(tr("Chan&ge…"));
    m_edit->setToolTip(tr("Change this official and the forms of address (F4)"));
    m_checked->setText(tr("&Address checked today"));
    m_checked->setToolTip(
        tr("Somebody has checked today that the address is right; of all that are selected"));
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
        showDetail();
    }
    if (event->type() == QEvent::PaletteChange)
        showDetail();
}

} // namespace habeas::ui
