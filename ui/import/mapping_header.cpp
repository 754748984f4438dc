// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping_header.h"

#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QScrollBar>
#include <QStringListModel>
#include <QTableView>
#include <QWheelEvent>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

/// A box that the wheel passes over: who scrolls the table does not want to change a column.
class CalmBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace

MappingHeader::MappingHeader(QTableView *parent)
    : QHeaderView(Qt::Horizontal, parent), m_texts(new QStringListModel(this))
{
    setObjectName(u"catalogueImportMapping"_s);
    setSectionsClickable(false);
    setDefaultSectionSize(140);
    setMinimumSectionSize(90);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::sectionCountChanged, this, &MappingHeader::placeBoxes);
    connect(parent->horizontalScrollBar(), &QScrollBar::valueChanged, this, &MappingHeader::placeBoxes);
    setFields({});
}

void MappingHeader::setFields(const QList<CatalogueField> &fields)
{
    m_choices = {{tr("不导入"), {}}};
    for (const StandardColumn column : standardColumns())
        m_choices.append({termOf(column), {ImportColumn::Role::Column, column}});
    m_choices.append({tr("代替标准"), {ImportColumn::Role::Replaces}});
    m_choices.append({tr("被代替（新标准号）"), {ImportColumn::Role::ReplacedBy}});
    for (const CatalogueField &field : fields)
        m_choices.append({field.name, {ImportColumn::Role::Custom, StandardColumn::Remark, field.id}});
    QStringList texts;
    for (const auto &[text, meaning] : std::as_const(m_choices))
        texts.append(text);
    m_texts->setStringList(texts);
    makeBoxes();
}

void MappingHeader::setMapping(const ImportMapping &mapping)
{
    const bool fits = mapping.size() == m_boxes.size();
    m_mapping = mapping;
    if (!fits)
        makeBoxes();
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const auto choice =
            std::ranges::find(m_choices, m_mapping[i], &std::pair<QString, ImportColumn>::second);
        const QSignalBlocker blocker(m_boxes[i]);
        m_boxes[i]->setCurrentIndex(choice == m_choices.end() ? 0 : int(choice - m_choices.begin()));
        m_boxes[i]->setToolTip(tr("第 %1 列读作：%2").arg(i + 1).arg(m_boxes[i]->currentText()));
    }
    placeBoxes();
}

void MappingHeader::makeBoxes()
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    for (int column = 0; column < m_mapping.size(); ++column) {
        auto *box = new CalmBox(viewport());
        box->setObjectName(u"catalogueImportColumn%1"_s.arg(column));
        box->setAccessibleName(tr("第 %1 列读作").arg(column + 1));
        box->setMaxVisibleItems(20);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setModel(m_texts);
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QComboBox::activated, this, [this, column](int choice) { chosen(column, choice); });
        m_boxes.append(box);
    }
    updateGeometry();
    placeBoxes();
}

void MappingHeader::chosen(int column, int choice)
{
    const ImportColumn meaning = m_choices[choice].second;
    ImportMapping mapping = m_mapping;
    if (meaning.role != ImportColumn::Role::Ignore) {
        for (ImportColumn &other : mapping) {
            if (other == meaning)
                other = {};
        }
    }
    mapping[column] = meaning;
    setMapping(mapping);
    Q_EMIT mappingChosen(mapping);
}

void MappingHeader::fitSections(const QAbstractItemView &view)
{
    constexpr int looked = 30;
    constexpr int widest = 280;
    const QAbstractItemModel *rows = view.model();
    const QFontMetrics metrics = view.fontMetrics();
    for (int column = 0; column < count(); ++column) {
        int width = 120; // the box
        for (int row = 0; row < std::min(looked, rows->rowCount()); ++row) {
            const QString text = rows->index(row, column).data().toString().left(100);
            width = std::max(width, metrics.horizontalAdvance(text) + 40);
        }
        resizeSection(column, std::min(width, widest));
    }
}

QSize MappingHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    if (!m_boxes.isEmpty())
        size.setHeight(std::max(size.height(), m_boxes.first()->sizeHint().height() + 4));
    return size;
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

void MappingHeader::placeBoxes()
{
    for (int column = 0; column < m_boxes.size(); ++column) {
        const bool there = column < count() && !isSectionHidden(column);
        m_boxes[column]->setVisible(there);
        if (there)
            m_boxes[column]->setGeometry(sectionViewportPosition(column) + 1, 2, sectionSize(column) - 2,
                                         height() - 4);
    }
}

} // namespace gangmu
