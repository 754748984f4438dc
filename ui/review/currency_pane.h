// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/catalogue/currency_check.h"
#include "ui/review/newer_list.h"

#include <memory>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTimer;

namespace gangmu {

class CurrencyModel;
class CurrencySidesModel;
class EmptyState;
class GridView;
class GroupsModel;
class Session;

/// 查新: a newer list beside the catalogue; what differs is taken over row by row or all at once, each time
/// as one edit. The list stays until another one is chosen, and is compared again after changes.
class CurrencyPane : public QWidget
{
    Q_OBJECT

public:
    explicit CurrencyPane(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    using List = std::shared_ptr<const NewerList>;
    struct Compared
    {
        List list;
        std::shared_ptr<const CurrencyCheck> check;
        qint64 took = 0; ///< ms
    };
    static Result<Compared> compare(const Connection &connection, List list, const Progress &progress);
    using Read = std::function<Result<NewerList>(const Connection &, const Progress &)>;

    QWidget *buildTable();
    QWidget *buildBar();
    void makeActions();
    void restart();
    void chooseFile();
    void readClipboard();
    void chooseImported();
    void readList(const Read &read, const QString &title);
    void compareAgain();
    void take(const Compared &compared);
    void showKinds();
    void showState();
    void showSelected();
    void showCurrent();
    void acceptSelected();
    void acceptAll();
    void recordCheck();
    void apply(const QList<int> &differences, const QList<StandardId> &checked);
    void applied(const QList<int> &differences, const Result<void> &result);
    void follow();
    QList<int> selectedNews() const;
    QList<int> allNews() const;

    Session &m_session;
    GroupsModel *m_groups;
    CurrencyModel *m_model;
    CurrencySidesModel *m_sides;
    GridView *m_view = nullptr;
    GridView *m_sidesView = nullptr;
    QStackedLayout *m_states = nullptr;
    QWidget *m_content = nullptr;
    EmptyState *m_empty = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_on = nullptr;
    QPushButton *m_acceptSelected = nullptr;
    QPushButton *m_acceptAll = nullptr;
    QPushButton *m_record = nullptr;
    QLabel *m_status = nullptr;
    QTimer *m_waiting;
    QTimer *m_selecting;
    QList<QAction *> m_actions;
    List m_list;                                  ///< null: none chosen yet
    std::shared_ptr<const CurrencyCheck> m_check; ///< null: not compared yet
    qint64 m_took = 0;                            ///< ms that comparing took
    bool m_stale = false;
    bool m_applying = false;
};

} // namespace gangmu
