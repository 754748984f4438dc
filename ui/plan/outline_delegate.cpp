// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/outline_delegate.h"

#include "ui/plan/outline_model.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 6;          ///< pixels between number, title and badges
constexpr int badgePadding = 5; ///< left and right of a badge's text

PlanNodeKind kindOf(const QModelIndex &index)
{
    return PlanNodeKind(index.data(OutlineModel::KindRole).toInt());
}

/// What stands in the number column of a node without a number: its kind as a sign.
QString signOf(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case PlanNodeKind::Box:
        return u"▤"_s;
    case PlanNodeKind::BoxItem:
        return u"▪"_s;
    case PlanNodeKind::MajorProject:
        return u"◆"_s;
    case PlanNodeKind::TargetGroup:
        return u"▦"_s;
    default:
        return u"–"_s;
    }
}

} // namespace

OutlineDelegate::OutlineDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(28, option.fontMetrics.height() + 10)};
}

int OutlineDelegate::numberWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int em = option.fontMetrics.horizontalAdvance(u'国'); // allowed: a measure
    const int characters = std::clamp(index.data(OutlineModel::NumberWidthRole).toInt(), 1, 6);
    // "1." takes half the width of "（一）": a column of narrow numbers is narrow.
    const QString number = index.data(OutlineModel::NumberRole).toString();
    const bool narrow = !number.isEmpty() && number[0].unicode() < 0x80;
    return narrow ? em * (characters + 1) / 2 : em * characters;
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const ThemeColors &colors = themeColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, selected ? colors.accentSoft : colors.page);
    if (selected && option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          colors.accent);
    if (m_faded.contains(NodeId(index.data(OutlineModel::NodeRole).toLongLong())))
        painter->setOpacity(0.45);

    const int right = paintBadges(painter, option, index);
    const int width = numberWidth(option, index);
    QRect rect = option.rect.adjusted(gap, 0, 0, 0);
    rect.setRight(right);
    const QString number = index.data(OutlineModel::NumberRole).toString();
    painter->setPen(colors.muted);
    painter->setFont(option.font);
    painter->drawText(QRect(rect.left(), rect.top(), width, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      number.isEmpty() ? signOf(index)
                                       : option.fontMetrics.elidedText(number, Qt::ElideRight, width + 2));
    rect.setLeft(rect.left() + width + gap);
    paintTitle(painter, rect, option, index);
    painter->restore();
}

void OutlineDelegate::paintTitle(QPainter *painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    QFont font = option.font;
    const PlanNodeKind kind = kindOf(index);
    font.setBold(kind == PlanNodeKind::Chapter);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const bool untitled = index.data(Qt::EditRole).toString().isEmpty();
    QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty())
        text = tr("（未命名）");
    painter->setPen(untitled ? colors.muted : colors.text);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(text, Qt::ElideRight, rect.width()));
    const qsizetype at = m_highlight.isEmpty() ? -1 : text.indexOf(m_highlight, 0, Qt::CaseInsensitive);
    if (at < 0)
        return;
    const int left = rect.left() + metrics.horizontalAdvance(text.left(at));
    const int right = rect.left() + metrics.horizontalAdvance(text.left(at + m_highlight.size()));
    const int y = rect.center().y() + metrics.ascent() / 2 + 3;
    painter->setPen(QPen(colors.accent, 2));
    painter->drawLine(std::min(left, rect.right()), y, std::min(right, rect.right()), y);
}

/// Paints from the right and returns where the title has to end.
int OutlineDelegate::paintBadges(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const ThemeColors &colors = themeColors();
    const bool collapsed = option.state & QStyle::State_Children && !(option.state & QStyle::State_Open);
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.85);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    int right = option.rect.right() - gap;
    const auto badge = [&](QChar sign, int count, const QColor &color, bool filled) {
        if (count == 0)
            return;
        const QString text = sign + QString::number(count);
        const int width = metrics.horizontalAdvance(text) + 2 * badgePadding;
        QRectF rect(right - width, 0, width, metrics.height() + 1);
        rect.moveTop(option.rect.center().y() - rect.height() / 2 + 0.5);
        painter->setPen(filled ? Qt::NoPen : QPen(color, 1));
        painter->setBrush(filled ? QBrush(color) : Qt::NoBrush);
        painter->drawRoundedRect(rect, 4, 4);
        painter->setPen(filled ? colors.panel : color);
        painter->drawText(rect, Qt::AlignCenter, text);
        painter->setBrush(Qt::NoBrush);
        right -= width + 4;
    };
    badge(u'?', index.data(collapsed ? OutlineModel::BranchNotesRole : OutlineModel::NotesRole).toInt(),
          colors.kind == ThemeKind::Light ? colors.dueSoon.darker(115) : colors.dueSoon, true);
    const QChar sign = index.data(OutlineModel::LeadsSignRole).toChar();
    badge(sign, index.data(OutlineModel::LeadsRole).toInt(),
          colors.role(sign == u'●' ? ResponsibilityRole::Lead : ResponsibilityRole::Responsible), false);
    badge(u'◎', index.data(collapsed ? OutlineModel::BranchTargetsRole : OutlineModel::TargetsRole).toInt(),
          colors.done, false);
    return right - 2;
}

// --- editing the title

QWidget *OutlineDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                       const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"outlineEditor"_s);
    editor->setAccessibleName(tr("标题"));
    editor->setFrame(false);
    editor->setPlaceholderText(tr("输入标题"));
    m_edited = index;
    return editor;
}

void OutlineDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A notice that comes while somebody types must not take the typing away.
    auto *line = static_cast<QLineEdit *>(editor);
    if (!line->isModified())
        line->setText(index.data(Qt::EditRole).toString());
}

void OutlineDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != index.data(Qt::EditRole).toString())
        model->setData(index, text, Qt::EditRole);
}

void OutlineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    editor->setGeometry(option.rect.adjusted(numberWidth(option, index) + gap, 1, -gap, -1));
}

bool OutlineDelegate::eventFilter(QObject *watched, QEvent *event)
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
