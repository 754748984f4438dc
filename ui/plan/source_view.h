// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace gangmu {

/// The lines of an imported document with their numbers in a gutter; one line is marked, with a stretch of
/// its text. Line numbers are 1-based.
class SourceView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(QWidget *parent = nullptr);

    void setLines(const QStringList &lines);
    /// Marks a line and scrolls it into view; 0 for none. The part, where it stands in the line, is marked
    /// more strongly.
    void markLine(int line, const QString &part = {});
    int markedLine() const { return m_line; }
    /// Where a line begins, in the viewport.
    QRect lineRect(int line) const;

Q_SIGNALS:
    void lineClicked(int line, int column); ///< column: 0-based place in the line

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class SourceGutter;
    int gutterWidth() const;
    void placeGutter();
    void paintGutter(QPaintEvent *event);
    void mark();

    QWidget *m_gutter;
    int m_line = 0;
    QString m_part;
    QPoint m_pressed;
};

} // namespace gangmu
