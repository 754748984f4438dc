// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gangmu {

class Page;
class Session;

/// Asks for a printer and prints the page.
void printPage(Session &session, QWidget *window, Page &page);
/// Asks for a file and writes the page as PDF, A4 landscape.
void exportPageAsPdf(Session &session, QWidget *window, Page &page);

} // namespace gangmu
