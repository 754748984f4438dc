// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/export_dialog.h"

#include "core/domain/terms.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

const QString columnsSetting = u"catalogue/exportAllColumns"_s;
const QString formatSetting = u"catalogue/exportFormat"_s;

QRadioButton *addChoice(QButtonGroup *group, QVBoxLayout *column, int id, const QString &name,
                        const QString &text)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(name);
    group->addButton(button, id);
    column->addWidget(button);
    return button;
}

} // namespace

ExportDialog::ExportDialog(QSettings &settings, const Counts &counts, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_rows(new QButtonGroup(this)),
      m_columns(new QButtonGroup(this)),
      m_format(new QComboBox(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("导出目录"));
    using Rows = CatalogueExport::Rows;
    auto *rows = new QVBoxLayout;
    const auto addRows = [&](Rows which, const QString &name, const QString &text, qint64 count) {
        QRadioButton *button = addChoice(m_rows, rows, int(which), name, text.arg(numberText(double(count))));
        button->setVisible(count >= 0);
        button->setEnabled(count > 0);
        button->setChecked(count > 0);
    };
    addRows(Rows::All, u"exportAll"_s, tr("全部（%1 项）"), counts.all);
    addRows(Rows::Filtered, u"exportFiltered"_s, tr("筛出的（%1 项）"), counts.filtered);
    addRows(Rows::Selected, u"exportSelected"_s, tr("选中的（%1 项）"), counts.selected);
    auto *columns = new QVBoxLayout;
    const bool all = settings.value(columnsSetting, false).toBool();
    addChoice(m_columns, columns, 0, u"exportShownColumns"_s, tr("显示的列，按现在的顺序"))->setChecked(!all);
    addChoice(m_columns, columns, 1, u"exportAllColumns"_s, tr("所有的列"))->setChecked(all);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("格式"));
    m_format->addItem(tr("Excel 工作簿（xlsx）"), int(SheetFileFormat::Xlsx));
    m_format->addItem(tr("CSV，UTF-8"), int(SheetFileFormat::Csv));
    m_format->addItem(tr("CSV，GB18030（旧版软件）"), int(SheetFileFormat::CsvGb18030));
    m_format->addItem(u"JSON"_s, int(SheetFileFormat::Json));
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value(formatSetting, 0).toInt())));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("选择文件…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"exportAccept"_s);
    go->setDefault(true);
    go->setEnabled(m_rows->checkedButton());
    auto *form = new QFormLayout;
    form->addRow(tr("标准"), rows);
    form->addRow(tr("列"), columns);
    form->addRow(tr("格式"), m_format);
    form->setVerticalSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExportDialog::take()
{
    CatalogueExport what;
    what.rows = CatalogueExport::Rows(m_rows->checkedId());
    what.allColumns = m_columns->checkedId() == 1;
    what.format = SheetFileFormat(m_format->currentData().toInt());
    m_settings.setValue(columnsSetting, what.allColumns);
    m_settings.setValue(formatSetting, int(what.format));
    Q_EMIT chosen(what);
    accept();
}

} // namespace gangmu
