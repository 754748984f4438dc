// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the manual, a chapter per page.
#include "ui/shell/help_window.h"

#include <QCoreApplication>

namespace gangmu {

namespace {

struct HelpText
{
    Q_DECLARE_TR_FUNCTIONS(gangmu::HelpText)
};

QString firstSteps()
{
    return HelpText::tr(
        "<h2>入门</h2>"
        "<p>一个工作区就是一个 <b>.gangmu</b> 文件，规划、指标、责任单位和标准都在里面。"
        "没有“保存”按钮：每次修改都立即写入文件，断电也不会丢。要给别人一份，用<b>文件 → 另存副本</b>。</p>"
        "<ul><li><b>新建工作区</b>后，用<b>文件 → 导入规划文本</b>，或把 .txt "
        "文件拖进窗口。导入前先看到清点的数目和拿不准的地方。</li>"
        "<li>标准目录用<b>文件 → 导入标准目录</b>，或把 .xlsx、.csv 拖进窗口；从 Excel 或网页复制的表格用"
        "<b>文件 → 粘贴表格到标准目录</b>。每一行是新增、合并还是拒收，先看后写，可以整个撤销。</li>"
        "<li><b>打开示例</b>可以先看一看：示例省是虚构的，其余省份的数字来自公开文件。</li></ul>"
        "<h3>常用按键</h3>"
        "<table cellpadding=\"3\">"
        "<tr><td><b>Ctrl+K</b></td><td>"
        "查找任何条目、单位、指标、标准、制修订项目、技术委员会或命令，汉字、编号、拼音首字母都行"
        "</td></tr>"
        "<tr><td><b>Ctrl+1</b> … <b>Ctrl+9</b></td><td>切换页面</td></tr>"
        "<tr><td><b>Alt+←</b>　<b>Alt+→</b></td><td>回到刚才看的地方，再前进</td></tr>"
        "<tr><td><b>Ctrl+Z</b>　<b>Ctrl+Y</b></td><td>撤销、重做；关闭文件再打开仍可撤销</td></tr>"
        "<tr><td><b>F9</b></td><td>显示或隐藏右侧的详情栏</td></tr>"
        "<tr><td><b>Ctrl++</b>　<b>Ctrl+-</b>　<b>Ctrl+0</b></td><td>放大、缩小、恢复文字</td></tr>"
        "<tr><td><b>F1</b></td><td>本说明，翻到当前页面</td></tr></table>"
        "<h3>别人正打开着同一个文件</h3>"
        "<p>文件以只读方式打开，窗口上方写明是谁在编辑。等对方关闭后重新打开，或另存副本再改。</p>");
}

QString overview()
{
    return HelpText::tr("<h2>总览</h2>"
                        "<p>每个指标一行：已完成 / "
                        "目标值、进度和时间线。时间线是今天按期应当走到的位置，进度落在线后就该留意。</p>"
                        "<ul><li>没有责任单位的任务、没有期限的指标单独列出，点一下就到那里。</li>"
                        "<li>每个数字都写着<b>截至</b>哪一天、按什么<b>口径</b>统计。</li>"
                        "<li>最近的修改在下方，可以逐条撤销。</li></ul>");
}

QString plan()
{
    return HelpText::tr("<h2>规划</h2>"
                        "<p>左边是提纲，中间是所选章节的正文，正文里的指标和单位都有标记，点一下即选中。</p>"
                        "<table cellpadding=\"3\">"
                        "<tr><td><b>Enter</b></td><td>在后面新增同级条目</td></tr>"
                        "<tr><td><b>F2</b></td><td>改标题</td></tr>"
                        "<tr><td><b>Tab</b>　<b>Shift+Tab</b></td><td>降一级、升一级</td></tr>"
                        "<tr><td><b>Alt+↑</b>　<b>Alt+↓</b></td><td>上移、下移，编号随之改变</td></tr>"
                        "<tr><td><b>Del</b></td><td>删除，可以撤销</td></tr></table>"
                        "<p>导入时拿不准的地方列在<b>核对</b>面板里：采纳建议、忽略，或到下一处。<b>原文</"
                        "b>页签显示导入的文件，并标出所选内容出自哪一行。</p>");
}

QString responsibility()
{
    return HelpText::tr("<h2>责任</h2>"
                        "<p>任务在左，单位在上：● 牵头，○ 参加，△ 责任。</p>"
                        "<table cellpadding=\"3\">"
                        "<tr><td><b>方向键</b></td><td>移动</td></tr>"
                        "<tr><td><b>1</b>　<b>2</b>　<b>3</b></td><td>设为牵头、参加、责任</td></tr>"
                        "<tr><td><b>0</b></td><td>清除</td></tr>"
                        "<tr><td><b>字母</b></td><td>按拼音首字母跳到单位，如 gxt 到省工信厅</td></tr>"
                        "<tr><td><b>Ctrl+C</b></td><td>复制成表格，可贴到 Excel 或 WPS</td></tr></table>"
                        "<p><b>只看空缺</b>留下没有牵头单位的任务和没有任务的单位。<b>印发时 / "
                        "现机构</b>在文件印发时的名称和机构改革后的名称之间切换，原文不变。</p>");
}

QString system()
{
    return HelpText::tr(
        "<h2>体系</h2>"
        "<p>"
        "左边是标准体系的类目树，右边是同一体系的结构图、明细表、统计表和编制说明。应有数和现有数由明细表算出"
        "，"
        "不用填写。</p>"
        "<table cellpadding=\"3\">"
        "<tr><td><b>Enter</b>　<b>Shift+Enter</b></td><td>新增同级、下级类目</td></tr>"
        "<tr><td><b>F2</b></td><td>改类目名称</td></tr>"
        "<tr><td><b>Tab</b>　<b>Shift+Tab</b></td><td>降一级、升一级</td></tr>"
        "<tr><td><b>Alt+↑</b>　<b>Alt+↓</b></td><td>上移、下移；编号不变，要改用<b>重新编号</b></td></tr>"
        "<tr><td><b>Insert</b></td><td>在明细表中新增一项待制定标准</td></tr>"
        "<tr><td><b>Ctrl+V</b></td><td>在明细表中粘贴标准号：目录中有的列为现有，没有的列为待制定</td></tr>"
        "<tr><td><b>Del</b></td><td>删除类目，或把标准移出体系；可以撤销</td></tr></table>"
        "<ul><li>把明细表中的行拖到左边的类目上即改归类；按住 Ctrl 则同时列入两处。</li>"
        "<li><b>重新编号</b>先列出新旧编号对照表，确认后才改。</li>"
        "<li>结构图：Ctrl+滚轮缩放，拖动平移，点 ± 折叠，双击框看明细；虚线框是引用其他体系的部分。</li>"
        "<li>规划中的专栏可以直接变成体系的分支：<b>体系 → 由专栏生成</b>。</li></ul>");
}

QString catalogue()
{
    return HelpText::tr(
        "<h2>目录</h2>"
        "<p>全部标准的一张表。查找框里写名称的任何一段、标准号的任何写法（gbt1.1、GB／T "
        "1.1—2020）或拼音首字母"
        "（spaq 找到食品安全），也可以写自定义字段的值；多个词以空格隔开，须同时符合。</p>"
        "<ul><li>"
        "左侧按级别、状态、年份等以及自定义的选项字段勾选，每一项旁边是勾选后的项数；上方的标签可以逐个去掉。"
        "常用的筛选可以存下来。</li>"
        "<li>点列标题排序，拖动列标题换位置，在列标题上按右键选择要显示和冻结的列。</li></ul>"
        "<table cellpadding=\"3\">"
        "<tr><td><b>Ctrl+F</b></td><td>到查找框</td></tr>"
        "<tr><td><b>F2</b>　<b>Enter</b></td><td>修改单元格</td></tr>"
        "<tr><td><b>Ctrl+C</b>　<b>Ctrl+V</b></td><td>与 Excel、WPS 互相复制粘贴；"
        "带标题行的表格按标题粘贴，目录里没有的标准号成为新标准</td></tr>"
        "<tr><td><b>Del</b></td><td>删除选中的标准，可以撤销</td></tr></table>"
        "<p><b>批量修改</b>把选中各项的同一列一次改成同一个值。</p>");
}

QString charts()
{
    return HelpText::tr(
        "<h2>图表</h2>"
        "<p>左边选图，上方选范围。每张图下方写着截至日期和口径；同一组数字可以切换成表格。</p>"
        "<ul><li>点一根柱子或一个点，列出它所数的每一条。</li>"
        "<li>浅色或空心是计划，实心是已发布。</li>"
        "<li>图可以存为 PNG、SVG、PDF，数字可以存为 CSV。</li></ul>");
}

QString checks()
{
    return HelpText::tr(
        "<h2>检查</h2>"
        "<p>"
        "像校对一样逐条列出：没有期限的指标、没有牵头单位的任务、同一单位的两种写法、重复的指标、编号缺号，"
        "以及正文里有而指标表里没有的数字。</p>"
        "<ul><li>点一条就到出处。</li><li>有把握的提供一键修正，可以撤销。</li>"
        "<li>左侧“检查”上的数字是还没有处理的条数。</li></ul>");
}

} // namespace

QString helpText(std::optional<PageId> page)
{
    if (!page)
        return firstSteps();
    switch (*page) {
    case PageId::Overview:
        return overview();
    case PageId::Plan:
        return plan();
    case PageId::Responsibility:
        return responsibility();
    case PageId::System:
        return system();
    case PageId::Catalogue:
        return catalogue();
    case PageId::Charts:
        return charts();
    case PageId::Checks:
        return checks();
    }
    return {};
}

} // namespace gangmu
