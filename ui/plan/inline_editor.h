// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>
#include <QTimer>

namespace gangmu {

/// Plain text editor that lies over the text it edits. Says when there is something to store: after a short
/// pause, on losing the focus and at the end; never while an input method composes.
class InlineEditor final : public QTextEdit
{
    Q_OBJECT

public:
    /// singleLine: Enter ends the editing, and no line break gets in.
    InlineEditor(const QString &text, bool singleLine, QWidget *parent);

    QString text() const { return toPlainText(); }
    const QString &original() const { return m_original; }
    /// Looks like the text it covers.
    void setLook(const QTextCharFormat &format, const QTextBlockFormat &block);
    /// The text behind the cursor, taken out of the editor.
    QString takeTail();

Q_SIGNALS:
    void edited(const QString &text);         ///< at every change
    void storeRequested(const QString &text); ///< after a pause, or before finished()
    void finished();
    void cancelled();
    void splitRequested(); ///< Enter in running text: the tail is to be a paragraph of its own

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void store();

    QString m_original;
    QString m_stored;
    bool m_singleLine;
    bool m_composing = false;
    QTimer m_pause;
};

} // namespace gangmu
