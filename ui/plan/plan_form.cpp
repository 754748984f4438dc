// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_form.h"

#include "core/domain/terms.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gangmu {

using namespace Qt::StringLiterals;

PlanForm::PlanForm(const Plan &plan, const QString &title, QWidget *parent) : QDialog(parent), m_plan(plan)
{
    setObjectName(u"planForm"_s);
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(480);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setSpacing(8);
    const auto year = [](std::optional<int> value) { return value ? QString::number(*value) : QString(); };
    m_title = line(u"planTitle"_s, tr("标题(&T)"), plan.title, {});
    m_docNumber =
        line(u"planDocNumber"_s, tr("发文字号(&N)"), plan.docNumber, tr("例如：晋政发〔2017〕12号"));
    m_issuer = line(u"planIssuer"_s, tr("发文机关(&I)"), plan.issuer, {});
    m_issuedOn = line(u"planIssuedOn"_s, tr("成文日期(&D)"), plan.issuedOn.toString(Qt::ISODate),
                      tr("例如：2017-03-21"));
    m_start = line(u"planStart"_s, tr("起始年(&S)"), year(plan.startYear), tr("例如：2016"));
    m_end = line(u"planEnd"_s, tr("截止年(&E)"), year(plan.endYear), tr("例如：2020"));
    m_region = line(u"planRegion"_s, tr("省份(&R)"), plan.region, tr("例如：山西省"));
    m_role = new QComboBox;
    m_role->setObjectName(u"planRole"_s);
    for (PlanRole role : {PlanRole::Own, PlanRole::Reference})
        m_role->addItem(termOf(role), int(role));
    m_role->setCurrentIndex(plan.role == PlanRole::Own ? 0 : 1);
    form->addRow(tr("用途(&U)"), m_role);
    m_remark = line(u"planRemark"_s, tr("备注(&M)"), plan.remark, {});
    m_problem = new QLabel;
    m_problem->setObjectName(u"planFormProblem"_s);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"planFormOk"_s);
    m_ok->setText(tr("确定"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("取消"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Plan filled = m_plan;
        if (!read(filled).isEmpty())
            return;
        accept();
        Q_EMIT confirmed(filled);
    });
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textChanged, this, &PlanForm::check);
    check();
}

QLineEdit *PlanForm::line(const QString &name, const QString &label, const QString &value,
                          const QString &example)
{
    auto *edit = new QLineEdit(value);
    edit->setObjectName(name);
    edit->setPlaceholderText(example);
    static_cast<QFormLayout *>(layout())->addRow(label, edit);
    return edit;
}

QString PlanForm::read(Plan &plan) const
{
    const auto text = [](const QLineEdit *edit) { return edit->text().trimmed(); };
    plan.title = text(m_title);
    if (plan.title.isEmpty())
        return tr("请填写标题。");
    plan.docNumber = text(m_docNumber);
    plan.issuer = text(m_issuer);
    plan.region = text(m_region);
    plan.remark = text(m_remark);
    plan.role = PlanRole(m_role->currentData().toInt());
    const QString date = text(m_issuedOn);
    plan.issuedOn = QDate::fromString(date, Qt::ISODate);
    if (!date.isEmpty() && !plan.issuedOn.isValid())
        return tr("日期“%1”无法识别，请写成 2017-03-21 的样子。").arg(date);
    for (const auto &[edit, field] : {std::pair(m_start, &plan.startYear), std::pair(m_end, &plan.endYear)}) {
        field->reset();
        bool number = false;
        const int year = text(edit).toInt(&number);
        if (!text(edit).isEmpty() && (!number || year < 1949 || year > 2100))
            return tr("年份“%1”无法识别，请填写四位数字。").arg(text(edit));
        if (number)
            *field = year;
    }
    if (plan.startYear && plan.endYear && *plan.startYear > *plan.endYear)
        return tr("起始年晚于截止年。");
    return {};
}

void PlanForm::check()
{
    Plan filled = m_plan;
    const QString problem = read(filled);
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace gangmu
