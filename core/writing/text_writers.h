// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/writing/row_writer.h"

#include <memory>

class QSaveFile;

namespace gangmu {

enum class CsvEncoding { Utf8, Gb18030 };

/// Collects text and hands it on in pieces.
class TextRowWriter : public RowWriter
{
public:
    explicit TextRowWriter(QSaveFile &file);
    ~TextRowWriter() override;

protected:
    virtual QByteArray encoded(const QString &text);
    Result<void> put(const QString &text);
    Result<void> flush();

private:
    QSaveFile &m_file;
    QString m_pending;
};

class CsvWriter final : public TextRowWriter
{
public:
    CsvWriter(QSaveFile &file, CsvEncoding encoding);
    ~CsvWriter() override;
    Result<void> begin(const SheetTable &table) override;
    Result<void> row(const QStringList &cells) override;
    Result<void> finish() override;

private:
    QByteArray encoded(const QString &text) override;

    QList<QStringList> m_foot;
    struct Converter;
    std::unique_ptr<Converter> m_converter; ///< null for UTF-8
};

class JsonWriter final : public TextRowWriter
{
public:
    using TextRowWriter::TextRowWriter;
    Result<void> begin(const SheetTable &table) override;
    Result<void> row(const QStringList &cells) override;
    Result<void> finish() override;

private:
    QList<SheetColumn> m_columns;
    QStringList m_keys; ///< quoted, with the colon
    bool m_first = true;
};

} // namespace gangmu
