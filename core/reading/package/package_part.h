// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/package/xml_stream.h"
#include "core/reading/package/zip_package.h"

#include <QList>

namespace gangmu {

/// How far the reading is, is told for long parts alone.
enum class PartLength { Short, Long };

/// Reads an XML part of a package through a stream, to its end or until the stream has enough. Errors as of
/// ZipPackage::read, and Damaged or Hostile where the XML is none or means harm; the sentence names file,
/// part and line.
Result<void> readPart(const ZipPackage &package, const QString &name, const QString &path, XmlStream &stream,
                      const Progress &progress, PartLength length = PartLength::Short);

/// A link from one part of an Office package to another.
struct PartLink
{
    QString id;
    QString type; ///< the last piece of its URI, the same in the strict and the usual form: "worksheet"
    QString path; ///< from the root of the package
};

/// The links of a part, "" for the package itself; none where it has none.
Result<QList<PartLink>> linksOf(const ZipPackage &package, const QString &name, const QString &part,
                                const Progress &progress);

} // namespace gangmu
