// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_columns.h"

#include "ui/catalogue/catalogue_model.h"

#include <algorithm>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 40;
constexpr int mostFrozen = 5;
constexpr int mostCharacters = 24; ///< of a width for choices

/// How wide a column is at first, in characters, and whether it is shown at first.
struct FirstLook
{
    int characters = 12;
    bool shown = true;
};
FirstLook firstLook(int section)
{
    if (CatalogueModel::isOwn(section))
        return {14};
    switch (CatalogueModel::columnAt(section)) {
    case StandardColumn::Number:
        return {18};
    case StandardColumn::Title:
        return {34};
    case StandardColumn::Level:
    case StandardColumn::Mandate:
    case StandardColumn::State:
        return {8};
    case StandardColumn::IssuedOn:
    case StandardColumn::ImplementedOn:
        return {11};
    case StandardColumn::Ics:
    case StandardColumn::Ccs:
        return {10};
    case StandardColumn::Committee:
    case StandardColumn::Department:
        return {22};
    case StandardColumn::Field:
    case StandardColumn::Region:
        return {10};
    default:
        return {16, false};
    }
}

} // namespace

CatalogueColumns::CatalogueColumns(CatalogueModel *model, QTableView *view, QScrollBar *bar)
    : QObject(view), m_model(model), m_view(view), m_header(view->horizontalHeader()), m_bar(bar)
{
    m_header->setSectionsMovable(true);
    m_header->setMinimumSectionSize(narrowest);
    for (int section = 0; section < standardColumnCount; ++section) {
        if (!firstLook(section).shown)
            m_unwanted.insert(model->keyOf(section));
    }
    addSections(0, model->columnCount() - 1);
    connect(m_header, &QHeaderView::sectionMoved, this, [this] { layOut(); });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (m_arranging || size <= 0)
            return;
        m_widths.insert(m_model->keyOf(section), size);
        layOut();
    });
    connect(m_bar, &QScrollBar::valueChanged, this, &CatalogueColumns::layOut);
    connect(model, &QAbstractItemModel::columnsInserted, this,
            [this](const QModelIndex &, int first, int last) { addSections(first, last); });
    connect(model, &QAbstractItemModel::columnsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetSections(first, last); });
    connect(model, &QAbstractItemModel::columnsRemoved, this, &CatalogueColumns::layOut);
    layOut();
}

void CatalogueColumns::addSections(int first, int last)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        for (int section = first; section <= last; ++section) {
            const QString key = m_model->keyOf(section);
            if (!m_widths.contains(key))
                m_widths.insert(key, firstWidth(section));
            m_header->resizeSection(section, m_widths.value(key));
            if (m_places.contains(key))
                move(section, m_places.take(key));
        }
    }
    layOut();
}

void CatalogueColumns::forgetSections(int first, int last)
{
    for (int section = first; section <= last; ++section)
        m_places.insert(m_model->keyOf(section), m_header->visualIndex(section));
}

void CatalogueColumns::move(int section, int place)
{
    m_header->moveSection(m_header->visualIndex(section), std::clamp(place, 0, m_header->count() - 1));
}

/// Where the values are known beforehand, all of them fit.
int CatalogueColumns::firstWidth(int section) const
{
    const QFontMetrics metrics = m_view->fontMetrics();
    const int character = metrics.horizontalAdvance(u'0');
    int width = character * firstLook(section).characters;
    for (const QString &choice : m_model->choices(section))
        width = std::clamp(metrics.horizontalAdvance(choice), width, character * mostCharacters);
    return width + 24;
}

int CatalogueColumns::widthOf(int section) const
{
    return std::max(narrowest, m_widths.value(m_model->keyOf(section)));
}

QList<int> CatalogueColumns::shown() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int section = m_header->logicalIndex(visual); isShown(section))
            sections += section;
    }
    return sections;
}

bool CatalogueColumns::isShown(int section) const
{
    return !m_unwanted.contains(m_model->keyOf(section));
}

void CatalogueColumns::setShown(int section, bool shown)
{
    if (shown)
        m_unwanted.remove(m_model->keyOf(section));
    else
        m_unwanted.insert(m_model->keyOf(section));
    layOut();
}

void CatalogueColumns::setFrozen(int count)
{
    m_frozen = count;
    layOut();
}

void CatalogueColumns::layOut()
{
    if (m_arranging)
        return;
    {
        const QScopedValueRollback arranging(m_arranging, true);
        const QList<int> columns = shown();
        const int frozen = std::min<int>(m_frozen, int(columns.size()));
        int room = m_view->viewport()->width();
        for (int i = 0; i < frozen; ++i)
            room -= widthOf(columns[i]);
        int fit = int(columns.size());
        while (fit > frozen && room >= widthOf(columns[fit - 1]))
            room -= widthOf(columns[--fit]);
        // At the right end the last column is whole; one always moves.
        const int most = std::clamp(fit - frozen, 0, std::max(0, int(columns.size()) - frozen - 1));
        {
            const QSignalBlocker quiet(m_bar);
            m_bar->setRange(0, most);
            m_bar->setPageStep(std::max(1, int(columns.size()) - frozen - most));
        }
        m_bar->setVisible(most > 0);
        for (int section = 0; section < m_header->count(); ++section) {
            const qsizetype at = columns.indexOf(section);
            const bool hidden = at < 0 || (at >= frozen && at < frozen + m_bar->value());
            if (hidden != m_header->isSectionHidden(section))
                m_header->setSectionHidden(section, hidden);
        }
    }
    Q_EMIT arranged();
}

void CatalogueColumns::bringIntoSight(int section)
{
    const QList<int> columns = shown();
    const int at = int(columns.indexOf(section));
    const int frozen = std::min<int>(m_frozen, int(columns.size()));
    if (at < frozen)
        return;
    if (at < frozen + m_bar->value())
        m_bar->setValue(at - frozen);
    while (m_bar->value() < std::min(m_bar->maximum(), at - frozen) &&
           m_view->columnViewportPosition(section) + m_view->columnWidth(section) >
               m_view->viewport()->width())
        m_bar->setValue(m_bar->value() + 1);
}

int CatalogueColumns::takeHiddenLeftOf(int section)
{
    if (m_bar->value() == 0)
        return -1;
    const QList<int> columns = shown();
    const int frozen = std::min<int>(m_frozen, int(columns.size()));
    const qsizetype at = columns.indexOf(section);
    if (at != frozen + m_bar->value())
        return -1;
    m_bar->setValue(m_bar->value() - 1);
    return columns[at - 1];
}

QJsonObject CatalogueColumns::save() const
{
    QStringList keys;
    for (int visual = 0; visual < m_header->count(); ++visual)
        keys += m_model->keyOf(m_header->logicalIndex(visual));
    // Those that are not there stand where they stood.
    QList<std::pair<int, QString>> absent;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        absent.append({place.value(), place.key()});
    std::sort(absent.begin(), absent.end());
    for (const auto &[place, key] : std::as_const(absent))
        keys.insert(std::min<qsizetype>(place, keys.size()), key);
    QJsonArray columns;
    for (const QString &key : std::as_const(keys))
        columns.append(QJsonObject{
            {u"column"_s, key}, {u"shown"_s, !m_unwanted.contains(key)}, {u"width"_s, m_widths.value(key)}});
    return {{u"columns"_s, columns}, {u"frozen"_s, m_frozen}};
}

void CatalogueColumns::restore(const QJsonObject &saved)
{
    {
        const QScopedValueRollback arranging(m_arranging, true);
        QHash<QString, int> sections;
        for (int section = 0; section < m_header->count(); ++section)
            sections.insert(m_model->keyOf(section), section);
        int visual = 0;
        const QJsonArray columns = saved.value(u"columns"_s).toArray();
        for (int place = 0; place < columns.size(); ++place) {
            const QJsonValue each = columns[place];
            const QString key = each[u"column"_s].toString();
            const int width = each[u"width"_s].toInt();
            if (width >= narrowest)
                m_widths.insert(key, width);
            if (each[u"shown"_s].toBool(true))
                m_unwanted.remove(key);
            else
                m_unwanted.insert(key);
            const int section = sections.value(key, -1);
            if (section < 0) {
                m_places.insert(key, place);
                continue;
            }
            move(section, visual++);
            m_header->resizeSection(section, widthOf(section));
        }
        m_frozen = std::clamp(saved.value(u"frozen"_s).toInt(m_frozen), 0, mostFrozen);
    }
    layOut();
}

void CatalogueColumns::fillMenu(QMenu &menu)
{
    for (int section = 0; section < m_model->columnCount(); ++section) {
        QString heading = m_model->heading(section);
        QAction *action = menu.addAction(heading.replace(u'&', u"&&"_s));
        action->setObjectName(u"show_"_s + m_model->keyOf(section));
        action->setCheckable(true);
        action->setChecked(isShown(section));
        // Without its number a row cannot be told from another.
        action->setEnabled(section != int(StandardColumn::Number));
        connect(action, &QAction::toggled, this, [this, key = m_model->keyOf(section)](bool shown) {
            if (shown)
                m_unwanted.remove(key);
            else
                m_unwanted.insert(key);
            layOut();
        });
    }
}

void CatalogueColumns::fillHeaderMenu(QMenu &menu, int section)
{
    const qsizetype at = shown().indexOf(section);
    if (at >= 0 && at < mostFrozen)
        menu.addAction(tr("冻结到此列"), this, [this, at] { setFrozen(int(at) + 1); })
            ->setObjectName(u"freezeColumns"_s);
    QAction *thaw = menu.addAction(tr("取消冻结"), this, [this] { setFrozen(0); });
    thaw->setObjectName(u"thawColumns"_s);
    thaw->setEnabled(m_frozen > 0);
    menu.addSeparator();
    fillMenu(menu);
}

} // namespace gangmu
