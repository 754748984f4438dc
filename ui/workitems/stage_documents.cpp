// SPDX-License-Identifier: GPL-3.0-or-later
/// The documents of the stage that is chosen: which are needed, which came.
#include "core/domain/terms.h"
#include "core/store/verbs/work_item_verbs.h"
#include "ui/inspector/section.h"
#include "ui/workitems/stage_panel.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int documentsWidth = 280;
} // namespace

QWidget *StagePanel::buildDocuments()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(documentsWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 12, 8);
    column->setSpacing(4);
    m_documentsTitle = new QLabel(side);
    m_documentsTitle->setObjectName(u"documentsTitle"_s);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"stageDocumentList"_s);
    m_list->setAccessibleName(tr("阶段材料"));
    m_list->setToolTip(tr("勾选表示材料已收到"));
    m_ground = makeNote({}, side);
    m_ground->setObjectName(u"documentsGround"_s);
    m_addDocument = new FieldEdit(u"addDocument"_s, tr("其他材料"), side);
    m_addDocument->setPlaceholderText(tr("其他材料，回车添加"));
    column->addWidget(m_documentsTitle);
    column->addWidget(m_list, 1);
    column->addWidget(m_ground);
    column->addWidget(m_addDocument);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *row) {
        if (m_reading)
            return;
        const WorkItemDocumentId id(row->data(Qt::UserRole).toLongLong());
        const QString name = row->data(Qt::UserRole + 1).toString();
        const bool came = row->checkState() == Qt::Checked;
        // The list is made anew by the notice; its row must not go while it tells of its change.
        QMetaObject::invokeMethod(
            this, [this, id, name, came] { setReceived(id, name, came); }, Qt::QueuedConnection);
    });
    connect(m_addDocument, &FieldEdit::committed, this, [this](const QString &name) {
        m_addDocument->clear();
        if (!name.trimmed().isEmpty())
            after(receiveDocument(workspace(), {{}, item().id, m_chosen, name.trimmed(), today(), {}}));
    });
    return side;
}

void StagePanel::readDocuments()
{
    m_reading = true;
    const StageRule rule = m_rules.of(m_chosen);
    const QStringList missing = missingDocuments(rule, m_documents);
    m_documentsTitle->setText(
        missing.isEmpty() ? tr("%1材料：齐全").arg(termOf(m_chosen))
                          : tr("%1材料：缺 %n 件", nullptr, int(missing.size())).arg(termOf(m_chosen)));
    m_list->clear();
    const auto add = [&](const QString &name, const WorkItemDocument &document) {
        const bool came = !document.id.isNull();
        const QString text = !came ? tr("%1（缺）").arg(name)
                             : document.receivedOn.isValid()
                                 ? tr("%1　%2").arg(name, dayText(document.receivedOn))
                                 : name;
        auto *row = new QListWidgetItem(text, m_list);
        row->setFlags(canWrite() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        row->setCheckState(came ? Qt::Checked : Qt::Unchecked);
        row->setData(Qt::UserRole, document.id.value());
        row->setData(Qt::UserRole + 1, name);
    };
    QSet<QString> listed;
    for (const QString &name : rule.documents) {
        WorkItemDocument found;
        for (const WorkItemDocument &document : m_documents) {
            if (document.stage == m_chosen && document.name == name)
                found = document;
        }
        add(name, found);
        listed.insert(name);
    }
    for (const WorkItemDocument &document : m_documents) {
        if (document.stage == m_chosen && !listed.contains(document.name))
            add(document.name, document);
    }
    m_ground->setText(rule.documents.isEmpty() ? QString()
                                               : tr("清单为通行做法，可增补；以本单位规定为准。"));
    m_addDocument->setEnabled(canWrite());
    m_reading = false;
}

void StagePanel::setReceived(WorkItemDocumentId id, const QString &name, bool came)
{
    if (came)
        after(receiveDocument(workspace(), {{}, item().id, m_chosen, name, today(), {}}));
    else
        after(removeDocument(workspace(), id));
}

} // namespace gangmu
