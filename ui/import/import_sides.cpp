// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_sides.h"

#include "core/domain/standard_cell.h"
#include "core/domain/terms.h"
#include "ui/shell/theme.h"

#include <QHeaderView>

namespace gangmu {

using namespace Qt::StringLiterals;

ImportSides::ImportSides(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"catalogueImportSides"_s);
    setAccessibleName(tr("目录中与新表中的不同之处"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderLabels({tr("栏目"), tr("目录中"), tr("新表中"), tr("结果")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->setSectionResizeMode(2, QHeaderView::Stretch);
    header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
}

QString ImportSides::consequence(bool empty, RowChoice fate) const
{
    switch (fate) {
    case RowChoice::Overwrite:
        return empty ? tr("补上") : tr("不同，以新表为准");
    case RowChoice::FillEmpty:
    case RowChoice::Accept:
        return empty ? tr("补上") : tr("不同，原值不动");
    case RowChoice::AddAnyway:
        return tr("不同，另成一行");
    case RowChoice::Skip:
    case RowChoice::Reject:
        break;
    }
    return empty ? tr("仍空") : tr("不同，原值不动");
}

void ImportSides::show(const DuplicateRow &row, const std::optional<Standard> &there, RowChoice fate)
{
    clear();
    headerItem()->setText(1, row.firstLine > 0 ? tr("本表第 %1 行").arg(row.firstLine) : tr("目录中"));
    headerItem()->setText(2, tr("新表第 %1 行").arg(row.line));
    for (const StandardColumn column : standardColumns()) {
        const QString left = there ? textOf(*there, column) : QString();
        const bool given = row.given.test(size_t(column));
        const QString right = given ? textOf(row.theirs, column) : QString();
        if (left.isEmpty() && right.isEmpty())
            continue;
        auto *item = new QTreeWidgetItem(this, {termOf(column), left, right});
        for (int side = 1; side <= 2; ++side)
            item->setToolTip(side, item->text(side));
        // How the number is printed does not change.
        if (!there || !given || left == right || column == StandardColumn::Number) {
            item->setForeground(0, themeColors().muted);
            continue;
        }
        QFont bold = font();
        bold.setBold(true);
        item->setFont(1, bold);
        item->setFont(2, bold);
        item->setText(3, consequence(isCellEmpty(*there, column), fate));
        item->setForeground(3, themeColors().accent);
    }
}

} // namespace gangmu
