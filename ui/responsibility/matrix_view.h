// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/responsibility/matrix_delegate.h"
#include "ui/responsibility/responsibility_model.h"

#include <QElapsedTimer>
#include <QTableView>

namespace gangmu {

/// The matrix with both headers frozen. It asks for edits by signals: keys 1, 2, 3 set a role, 0 and Del
/// clear, a click or Space uses the active tool; letters jump to an organization.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(ResponsibilityModel &model, QWidget *parent = nullptr);

    OrganizationHeader *organizations() const { return m_organizations; }
    TaskHeader *tasks() const { return m_tasks; }
    const MatrixHover &hover() const { return m_delegate->hover; }
    void setHover(const MatrixHover &hover);
    void setHeat(bool heat);
    void setSlanted(bool slanted);
    /// Tasks among the selected cells, no group headings.
    QModelIndexList selectedCells() const;
    void goTo(int row, int column);
    /// The first task and organization, without selecting them.
    void goToStart();
    /// Widens columns to fill the view, within reason.
    void fitColumns();

Q_SIGNALS:
    void toolUsed(const QModelIndex &index); ///< clicked, or Space
    void roleTyped(std::optional<gangmu::ResponsibilityRole> role);
    void followed(int row); ///< Enter
    void copyRequested();
    void pasteRequested();
    void hoverChanged();
    void jumped(const QString &typed, bool found);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool typeKey(QKeyEvent *event);
    void jump(const QString &text);

    ResponsibilityModel &m_model;
    OrganizationHeader *m_organizations;
    TaskHeader *m_tasks;
    MatrixDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace gangmu
