// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/links_list.h"

#include "ui/inspector/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

LinksList::LinksList(const QString &name, QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void LinksList::setRows(const QList<Row> &rows, const QString &empty, int most)
{
    if (rows == m_rows && empty == m_empty && m_layout->count() > 0)
        return;
    m_rows = rows;
    m_empty = empty;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (rows.isEmpty()) {
        m_layout->addWidget(makeNote(empty, this));
        return;
    }
    for (const Row &row : rows.first(std::min<qsizetype>(most, rows.size()))) {
        QString html = u"<a href=\"#\">%1</a>"_s.arg(row.text.toHtmlEscaped());
        if (!row.remark.isEmpty())
            html += u"　"_s + row.remark.toHtmlEscaped();
        auto *label = new QLabel(html, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        connect(label, &QLabel::linkActivated, this,
                [this, target = row.target] { Q_EMIT followed(target); });
        m_layout->addWidget(label);
    }
    if (rows.size() > most)
        m_layout->addWidget(makeNote(tr("另有 %n 项", nullptr, int(rows.size()) - most), this));
}

} // namespace gangmu
