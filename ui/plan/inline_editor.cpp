// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/inline_editor.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {
constexpr int pauseMilliseconds = 700;
}

InlineEditor::InlineEditor(const QString &text, bool singleLine, QWidget *parent)
    : QTextEdit(parent), m_original(text), m_stored(text), m_singleLine(singleLine)
{
    setObjectName(u"inlineEditor"_s);
    setAccessibleName(singleLine ? tr("编辑标题") : tr("编辑正文"));
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    setPlainText(text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_composing)
            store();
    });
    connect(this, &QTextEdit::textChanged, this, [this] {
        if (m_composing)
            return;
        m_pause.start();
        Q_EMIT edited(this->text());
    });
}

void InlineEditor::setLook(const QTextCharFormat &format, const QTextBlockFormat &block)
{
    const QSignalBlocker blocker(this);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    QTextCharFormat plain = format;
    plain.clearProperty(QTextFormat::IsAnchor);
    plain.setForeground(themeColors().text);
    plain.setUnderlineStyle(QTextCharFormat::NoUnderline);
    cursor.setCharFormat(plain);
    cursor.setBlockCharFormat(plain);
    QTextBlockFormat own = block;
    own.setTopMargin(0);
    cursor.setBlockFormat(own);
    setCurrentCharFormat(plain);
    document()->clearUndoRedoStacks();
    moveCursor(QTextCursor::End);
}

QString InlineEditor::takeTail()
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    const QString tail = cursor.selection().toPlainText();
    cursor.removeSelectedText();
    return tail;
}

void InlineEditor::store()
{
    m_pause.stop();
    if (text() == m_stored)
        return;
    m_stored = text();
    Q_EMIT storeRequested(m_stored);
}

void InlineEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Escape) {
        m_pause.stop();
        Q_EMIT cancelled();
    } else if (enter && (m_singleLine || modifiers == Qt::ControlModifier)) {
        store();
        Q_EMIT finished();
    } else if (enter && modifiers == Qt::NoModifier) {
        Q_EMIT splitRequested();
    } else {
        QTextEdit::keyPressEvent(event);
    }
}

void InlineEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return; // its own context menu
    m_composing = false;
    store();
    Q_EMIT finished();
}

void InlineEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void InlineEditor::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s);
    if (m_singleLine)
        text = text.simplified();
    textCursor().insertText(text);
}

} // namespace gangmu
