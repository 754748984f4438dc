// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/filter_bar.h"

#include "core/store/queries/standard_details.h"
#include "core/store/verbs/catalogue_field_verbs.h"
#include "ui/catalogue/filter_words.h"
#include "ui/charts/flow_layout.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace gangmu {

using namespace Qt::StringLiterals;

FilterBar::FilterBar(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_text(new QLineEdit(this)),
      m_saved(new QToolButton(this)),
      m_savedMenu(new QMenu(this)),
      m_chips(new QWidget(this)),
      m_chipsLayout(new FlowLayout(m_chips, 6))
{
    setObjectName(u"catalogueFilter"_s);
    m_text->setObjectName(u"catalogueSearch"_s);
    m_text->setAccessibleName(tr("在目录中查找"));
    m_text->setPlaceholderText(tr("名称、标准号（任意写法）、拼音首字母或自定义字段的值，多个词以空格隔开"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(themeIcon(u"edit-find"_s), QLineEdit::LeadingPosition);
    // textChanged comes when an input method commits, not while it composes.
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == m_filter.text)
            return;
        m_filter.text = text;
        Q_EMIT changed();
    });
    m_saved->setObjectName(u"savedFilters"_s);
    m_saved->setText(tr("常用筛选"));
    m_saved->setIcon(themeIcon(u"view-filter"_s));
    m_saved->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_savedMenu->setObjectName(u"savedFiltersMenu"_s);
    m_saved->setMenu(m_savedMenu);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &FilterBar::fillSaved);
    m_chips->setObjectName(u"filterChips"_s);
    m_chips->hide();
    connect(&session, &Session::workspaceReplaced, this, &FilterBar::readFields);
    connect(&session, &Session::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touches(Table::CatalogueField))
            readFields();
    });
    readFields();

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_saved);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_chips);
}

void FilterBar::readFields()
{
    QList<CatalogueField> fields;
    if (m_session.workspace())
        fields = catalogueFields(m_session.workspace()->reader()).valueOr(QList<CatalogueField>());
    if (fields == m_fields)
        return;
    m_fields = fields;
    const bool lost = withoutLostFields(m_filter, m_fields) != m_filter;
    setFilter(m_filter); // the chips may have other names, too
    if (lost)
        Q_EMIT changed();
}

void FilterBar::setFilter(const CatalogueFilter &filter)
{
    m_filter = withoutLostFields(filter, m_fields);
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    showChips();
}

void FilterBar::setByUser(const CatalogueFilter &filter)
{
    setFilter(filter);
    Q_EMIT changed();
}

void FilterBar::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FilterBar::showChips()
{
    while (QLayoutItem *item = m_chipsLayout->takeAt(0)) {
        // Not at once: the chip may be the one that was clicked.
        item->widget()->hide();
        item->widget()->setObjectName({}); // it gives its name to the next
        item->widget()->deleteLater();
        delete item;
    }
    const QList<FilterChip> chips = chipsOf(m_filter, m_fields);
    const auto add = [this](const QString &name, const QString &text, const QString &tip,
                            const CatalogueFilter &without) {
        auto *chip = new QToolButton(m_chips);
        chip->setObjectName(name);
        chip->setText(text + u"  ✕"_s);
        chip->setToolTip(tip);
        chip->setAccessibleName(tip);
        chip->setProperty("chip", true);
        connect(chip, &QToolButton::clicked, this, [this, without] { setByUser(without); });
        m_chipsLayout->addWidget(chip);
        chip->show();
    };
    for (qsizetype i = 0; i < chips.size(); ++i)
        add(u"chip_%1"_s.arg(i), chips[i].text, tr("去掉“%1”").arg(chips[i].text), chips[i].without);
    if (chips.size() > 1) {
        CatalogueFilter words;
        words.text = m_filter.text;
        add(u"chip_all"_s, tr("全部清除"), tr("清除全部筛选条件"), words);
    }
    m_chips->setVisible(!chips.isEmpty());
}

void FilterBar::fillSaved()
{
    m_savedMenu->clear();
    if (!m_session.workspace())
        return;
    const QList<SavedFilter> filters =
        savedFilters(m_session.workspace()->reader()).valueOr(QList<SavedFilter>());
    for (const SavedFilter &saved : filters) {
        QAction *action = m_savedMenu->addAction(saved.name, this, [this, saved] {
            if (const auto filter = CatalogueFilter::fromText(saved.definition); m_session.did(filter))
                setByUser(*filter);
        });
        action->setCheckable(true);
        const auto filter = CatalogueFilter::fromText(saved.definition);
        action->setChecked(filter && withoutLostFields(*filter, m_fields) == m_filter);
    }
    if (!filters.isEmpty())
        m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("保存当前筛选…"), this, &FilterBar::saveAs);
    save->setObjectName(u"saveFilter"_s);
    const bool writable = !m_session.workspace()->isReadOnly();
    save->setEnabled(!m_filter.isEmpty() && writable);
    if (filters.isEmpty())
        return;
    QMenu *remove = m_savedMenu->addMenu(tr("删除"));
    remove->setEnabled(writable);
    for (const SavedFilter &saved : filters)
        remove->addAction(saved.name, this,
                          [this, id = saved.id] { m_session.did(deleteFilter(*m_session.workspace(), id)); });
}

void FilterBar::saveAs()
{
    QStringList words;
    if (!m_filter.text.trimmed().isEmpty())
        words += m_filter.text.trimmed();
    for (const FilterChip &chip : chipsOf(m_filter, m_fields))
        words += chip.text;
    m_session.dialogs().askText(
        this, {tr("保存筛选"), tr("筛选名称："), words.join(tr("，", "between the parts of a filter"))},
        [this, filter = m_filter](const QString &name) {
            if (!m_session.workspace())
                return;
            SavedFilter saved;
            saved.name = name;
            saved.definition = filter.toText();
            if (m_session.did(saveFilter(*m_session.workspace(), saved)))
                m_session.inform(tr("已保存筛选“%1”。").arg(name));
        });
}

} // namespace gangmu
