// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/headless.h"

#include "core/store/queries/target_queries.h"
#include "ui/shell/finder.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/page_names.h"
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QTimer>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

struct HeadlessText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::HeadlessText)
};

constexpr int settleAfter = 150; // ms after the last job, for layouts and animations to come to rest

/// Goes through the steps one after the other, each when the window has come to rest.
class Photographer : public QObject
{
public:
    using Done = std::function<void(const Result<QStringList> &)>;

    Photographer(Session &session, MainWindow &window, const QString &folder, Done done)
        : QObject(&window), m_session(session), m_window(window), m_folder(folder), m_done(std::move(done))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(settleAfter);
        connect(&m_timer, &QTimer::timeout, this, &Photographer::takeOne);
    }

    void add(const QString &name, std::function<QWidget *()> prepare)
    {
        m_steps.append({name, std::move(prepare)});
    }

    void begin() { next(); }

private:
    struct Step
    {
        QString name;
        std::function<QWidget *()> prepare; ///< brings it on screen and says what to take a picture of
    };

    void next()
    {
        if (m_steps.isEmpty()) {
            m_done(m_files);
            deleteLater();
            return;
        }
        m_subject = m_steps.first().prepare();
        m_timer.start();
    }

    void takeOne()
    {
        if (!m_session.jobs().isIdle()) {
            m_timer.start();
            return;
        }
        const Step step = m_steps.takeFirst();
        if (m_subject) {
            const QString path = m_folder.filePath(step.name + u".png"_s);
            if (!m_subject->grab().save(path)) {
                m_done(Error{ErrorCode::Io, HeadlessText::tr("不能写入 %1。").arg(path), {}, path});
                deleteLater();
                return;
            }
            m_files += path;
        }
        next();
    }

    Session &m_session;
    MainWindow &m_window;
    QDir m_folder;
    Done m_done;
    QList<Step> m_steps;
    QPointer<QWidget> m_subject;
    QStringList m_files;
    QTimer m_timer;
};

/// Something worth looking at in the inspector: the first target of the plan.
void selectSomething(Session &session)
{
    const auto list = targets(session.workspace()->reader(), session.currentPlan());
    if (list && !list->isEmpty())
        session.select(Selection(list->first().id));
}

std::function<QWidget *()> dialogOf(MainWindow &window, QAction *action, const QString &name)
{
    return [&window, action, name]() -> QWidget * {
        action->trigger();
        return window.findChild<QDialog *>(name);
    };
}

} // namespace

void writeScreenshots(Session &session, MainWindow &window, const QString &folder, const QSize &size,
                      std::function<void(const Result<QStringList> &)> done)
{
    if (!QDir().mkpath(folder)) {
        done(Error{ErrorCode::NoPermission, HeadlessText::tr("不能建立文件夹 %1。").arg(folder), {}, folder});
        return;
    }
    window.setFixedSize(size);
    window.show();
    auto *photographer = new Photographer(session, window, folder, std::move(done));
    int number = 0;
    for (const PageFactory &factory : window.parts().pages) {
        const PageId id = factory.id;
        const QString name = u"%1-%2"_s.arg(++number).arg(pageKey(id));
        photographer->add(name, [&session, &window, id]() -> QWidget * {
            selectSomething(session);
            window.showPage(id);
            return &window;
        });
    }
    WindowActions &actions = window.actions();
    photographer->add(u"finder"_s, [&window, &actions]() -> QWidget * {
        actions.find->trigger();
        if (auto *input = window.findChild<QLineEdit *>(u"finderInput"_s))
            input->setText(u"bz"_s);
        return &window;
    });
    const std::pair<QAction *, QString> dialogs[] = {{actions.settings, u"settingsDialog"_s},
                                                     {actions.about, u"aboutDialog"_s},
                                                     {actions.manual, u"helpWindow"_s}};
    for (const auto &[action, name] : dialogs) {
        photographer->add(name, dialogOf(window, action, name));
        photographer->add(name, [&window, name = name]() -> QWidget * {
            if (auto *dialog = window.findChild<QDialog *>(name))
                dialog->close();
            return nullptr;
        });
    }
    photographer->add(u"start"_s, [&session, &window]() -> QWidget * {
        session.setWorkspace(nullptr);
        return &window;
    });
    photographer->begin();
}

} // namespace gangmu
