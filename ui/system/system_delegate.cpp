// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system/system_delegate.h"

#include "ui/shell/theme.h"
#include "ui/system/system_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;       ///< pixels between code, title and counts
constexpr int barWidth = 28; ///< of the share of what exists

} // namespace

QSize SystemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(28, option.fontMetrics.height() + 10)};
}

int SystemDelegate::codeWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int characters = std::clamp(index.data(SystemModel::CodeWidthRole).toInt(), 0, 10);
    return characters * option.fontMetrics.horizontalAdvance(u'0');
}

void SystemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? colors.accentSoft : colors.page);
    if (selected && option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colors.accent);
    const int right = paintCounts(painter, option, index);
    QRect rect = option.rect.adjusted(gap, 0, 0, 0);
    rect.setRight(right);
    const int width = codeWidth(option, index);
    painter->setFont(option.font);
    painter->setPen(colors.muted);
    painter->drawText(QRect(rect.left(), rect.top(), width, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data(SystemModel::CodeRole).toString(),
                                                    Qt::ElideRight, width + 2));
    if (width > 0)
        rect.setLeft(rect.left() + width + gap);
    QString title = index.data(Qt::DisplayRole).toString();
    const bool untitled = title.isEmpty();
    if (untitled)
        title = tr("（未命名）");
    QFont font = option.font;
    font.setBold(!index.parent().isValid());
    painter->setFont(font);
    painter->setPen(untitled ? colors.muted : colors.text);
    const QString shown = QFontMetrics(font).elidedText(title, Qt::ElideRight, rect.width() - 2);
    if (index.data(SystemModel::ForeignRole).toBool()) { // the dotted frame of the diagram
        const int wide = QFontMetrics(font).horizontalAdvance(shown);
        painter->setPen(QPen(colors.muted, 1, Qt::DotLine));
        painter->drawRect(QRect(rect.left() - 3, rect.top() + 4, wide + 6, rect.height() - 9));
        painter->setPen(colors.text);
    }
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, shown);
    painter->restore();
}

/// Paints from the right and returns where the title has to end.
int SystemDelegate::paintCounts(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const int required = index.data(SystemModel::RequiredRole).toInt();
    if (required == 0)
        return option.rect.right() - gap;
    const int existing = index.data(SystemModel::ExistingRole).toInt();
    const ThemeColors &colors = themeColors();
    QRectF bar(option.rect.right() - gap - barWidth, option.rect.center().y() - 2, barWidth, 5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.line);
    painter->drawRoundedRect(bar, 2, 2);
    if (existing > 0) {
        bar.setWidth(std::max(3.0, bar.width() * existing / required));
        painter->setBrush(colors.done);
        painter->drawRoundedRect(bar, 2, 2);
    }
    painter->setBrush(Qt::NoBrush);
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    painter->setPen(colors.muted);
    const QString text = u"%1/%2"_s.arg(existing).arg(required);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    const int left = option.rect.right() - gap - barWidth - gap - width;
    painter->drawText(QRect(left, option.rect.top(), width + 2, option.rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, text);
    return left - gap;
}

// --- editing the title

QWidget *SystemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"systemTitleEditor"_s);
    editor->setAccessibleName(tr("类目名称"));
    editor->setFrame(false);
    editor->setPlaceholderText(tr("输入类目名称"));
    m_edited = index;
    return editor;
}

void SystemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A notice that comes while somebody types must not take the typing away.
    auto *line = static_cast<QLineEdit *>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void SystemDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void SystemDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &index) const
{
    editor->setGeometry(option.rect.adjusted(codeWidth(option, index) + gap, 1, -gap, -1));
}

bool SystemDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(watched);
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QPersistentModelIndex index = m_edited;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, NoHint);
        Q_EMIT indentRequested(index, key == Qt::Key_Backtab);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const bool empty = editor->text().trimmed().isEmpty();
        if (!empty)
            Q_EMIT commitData(editor);
        Q_EMIT closeEditor(editor, empty ? RevertModelCache : NoHint);
        Q_EMIT(empty ? abandoned(index) : entered(index));
        return true;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT closeEditor(editor, RevertModelCache);
        Q_EMIT abandoned(index);
        return true;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace gangmu
