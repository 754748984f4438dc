// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/row_writer.h"

#include <memory>

class QSaveFile;

namespace gangmu {

/// An Excel workbook. It grows in a temporary folder, since the library wants a file of its own, and is
/// copied to its place when it is complete.
class XlsxWriter final : public RowWriter
{
public:
    explicit XlsxWriter(QSaveFile &file);
    ~XlsxWriter() override;
    Result<void> begin(const SheetTable &table) override;
    Result<void> row(const QStringList &cells) override;
    Result<void> finish() override;
    int sheets() const override;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// _x0041_ in a text would be read as A; Excel marks the underscore in such a case.
QString withMarkedEscapes(QString text);

/// What a sheet may be called: no []:*?/\ and no apostrophe at its ends, at most 31 characters.
QString sheetName(const QString &title, int number);

} // namespace gangmu
