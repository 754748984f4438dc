#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows that each rule of tools/rules can fail: breaks every one in a project made for it, and asks for its advice.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
project=$(mktemp -d)
trap 'rm -rf "$project"' EXIT
cd "$project"
git init -q
mkdir -p tools resources/icons ui/shell app core/{base,domain,store,sample,reading,analysis} tests/gui
cp "$root/tools/rules" tools/
licence='// SPDX-License-Identifier: GPL-3.0-or-later'

# What no rule minds.
echo document-new >resources/icons/names.txt
printf '%s\n' "$licence" '#include "core/store/workspace.h"' 'a(tr("新建"), QIcon::fromTheme(u"document-new"_s));' \
    'b(u"中文"_s); // allowed: a proper name' 'drag->exec(Qt::CopyAction);' >ui/good.cpp
printf '%s\n' "$licence" 'QFileDialog dialog;' >ui/shell/dialogs_desktop.cpp
printf '%s\n' "$licence" '#include "core/base/result.h"' '// 有关部门' >core/domain/good.h
tools/rules || { echo "FAILED: complains about a project without faults"; exit 1; }

# One fault each.
printf '%s\n' "$licence" 'qApp->processEvents();' 'QEventLoop loop;' 'dialog->exec();' 'QTest::qWait(10);' \
    'connect(a, SIGNAL(b()), c, SLOT(d()));' 'query("SELECT 1");' '#include <sqlite3.h>' \
    '#include <QNetworkAccessManager>' 'QMessageBox::warning(this);' 'label->setText(u"规划"_s);' \
    'label->setText(tr("save the file"));' '#include "../shell/page.h"' '// TODO finish' 'qDebug() << 1;' \
    'QIcon::fromTheme(u"list-add"_s);' 'new QPlainTextEdit(this);' >ui/bad.cpp
printf '%s\n' "$licence" 'Settings::instance();' '#include "ui/shell/page.h"' '#include <QColor>' >core/store/bad.cpp
printf '%s\n' "$licence" '#include "core/domain/plan.h"' >core/base/bad.h
printf '%s\n' '#include "core/store/edit.h"' '#include <QFile>' >core/domain/bad.cpp
for layer in sample reading analysis; do
    printf '%s\n' "$licence" '#include "core/writing/docx.h"' >core/$layer/bad.cpp
done
printf '%s\n' "$licence" 'QTRY_VERIFY(done);' >tests/gui/bad.cpp
echo unused-icon >>resources/icons/names.txt
seq 500 | sed '1s|.*|'"$licence"'|' >app/long.cpp

said=$(tools/rules) && { echo "FAILED: finds nothing in a project full of faults"; exit 1; }
failed=0
expect() { grep -qF -- "$1" <<<"$said" || { echo "FAILED: no complaint: $1"; failed=1; }; }
while read -r advice; do
    expect "$advice"
done < <(sed -nE "s/^rule '([^']*)'.*/\1/p" tools/rules)
expect 'core/domain/bad.cpp:1: begin with'
[ ! -d /usr/share/icons/breeze ] || expect "ui/bad.cpp:16: add the icon 'list-add'"
expect "no window uses 'unused-icon'"
expect 'app/long.cpp has 500 lines'
if grep -E 'good|dialogs_desktop' <<<"$said"; then
    echo "FAILED: complains about files without faults"
    failed=1
fi
exit $failed
