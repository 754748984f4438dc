<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>CatalogueText</name>
    <message>
        <source>这个筛选条件已损坏，无法使用。</source>
        <translation>This filter is damaged and cannot be used.</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>请填写完整日期，如 2022-10-14。</source>
        <translation>Enter a full date such as 2022-10-14.</translation>
    </message>
    <message>
        <source>请填写四位年份，如 2025。</source>
        <translation>Enter a year of four digits such as 2025.</translation>
    </message>
    <message>
        <source>可填：%1。</source>
        <translation>Allowed: %1.</translation>
    </message>
    <message>
        <source>%1不能为空。%2</source>
        <extracomment>column, what stands there, what is expected</extracomment>
        <translation>&quot;%1&quot; cannot be empty. %2</translation>
    </message>
    <message>
        <source>%1：看不懂“%2”。%3</source>
        <translation>%1: &quot;%2&quot; was not understood. %3</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>（空）</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>已删除的标准</source>
        <translation>deleted standard</translation>
    </message>
    <message>
        <source>被 %1 部分代替</source>
        <translation>partly replaced by %1</translation>
    </message>
    <message>
        <source>被 %1 代替</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>部分代替 %1</source>
        <translation>partly replaces %1</translation>
    </message>
    <message>
        <source>代替 %1</source>
        <translation>replaces %1</translation>
    </message>
    <message>
        <source>已删除的字段</source>
        <translation>deleted field</translation>
    </message>
    <message>
        <source>新增代替关系：%1</source>
        <translation>Replacement added: %1</translation>
    </message>
    <message>
        <source>取消代替关系：%1</source>
        <translation>Replacement removed: %1</translation>
    </message>
    <message>
        <source>修改代替关系：%1 → %2</source>
        <translation>Replacement changed: %1 → %2</translation>
    </message>
</context>
<context>
    <name>ChapterText</name>
    <message>
        <source>（未命名）</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>写正文…</source>
        <translation>Write text…</translation>
    </message>
    <message>
        <source>（未命名的规划）</source>
        <translation>(untitled plan)</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>图表只能导出为 PNG、SVG、PDF 或 CSV 文件，请换用其中一种扩展名。</source>
        <translation>Charts can only be exported as PNG, SVG, PDF or CSV. Use one of these file name extensions.</translation>
    </message>
    <message>
        <source>无法写入“%1”，请换一个文件夹或检查权限。</source>
        <translation>Cannot write &quot;%1&quot;. Choose another folder or check its permissions.</translation>
    </message>
    <message>
        <source>无法建立文件夹“%1”，请检查路径和权限。</source>
        <translation>Cannot create the folder &quot;%1&quot;. Check its path and permissions.</translation>
    </message>
</context>
<context>
    <name>ChartMarks</name>
    <message>
        <source>%1&#x3000;%2：%3</source>
        <translation>%1   %2: %3</translation>
    </message>
</context>
<context>
    <name>ChartPainter</name>
    <message>
        <source>按时间应达进度</source>
        <translation>Due by now</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>计划与发布</source>
        <translation>Planned and issued</translation>
    </message>
    <message>
        <source>累计</source>
        <translation>Cumulative</translation>
    </message>
    <message>
        <source>按级别</source>
        <translation>By level</translation>
    </message>
    <message>
        <source>指标完成情况</source>
        <translation>Progress of targets</translation>
    </message>
    <message>
        <source>单位任务量</source>
        <translation>Tasks by organization</translation>
    </message>
    <message>
        <source>各省对比</source>
        <translation>Provinces compared</translation>
    </message>
    <message>
        <source>这里的数据来自一部规划。导入或新建规划后即可看到。</source>
        <translation>These figures come from a plan. Import or make one to see them.</translation>
    </message>
    <message>
        <source>%1牵头的任务最多：%2项</source>
        <translation>%1 leads the most tasks: %2</translation>
    </message>
    <message>
        <source>%1个单位各承担多少任务？</source>
        <translation>How many tasks does each of %1 organizations have?</translation>
    </message>
    <message>
        <source>%1 · 现机构</source>
        <translation>%1 · current organizations</translation>
    </message>
    <message>
        <source>%1 · 印发时机构</source>
        <translation>%1 · organizations as issued</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>任务数（项）</source>
        <translation>Number of tasks</translation>
    </message>
    <message>
        <source>按责任条款统计，同一单位在一项任务中只计一次，先牵头后参加；统称（有关部门等）排在最后</source>
        <translation>by responsibility clauses; an organization counts once in a task, as lead before participant; collective names come last</translation>
    </message>
    <message>
        <source>这里比较各单位牵头和参加的任务数。在“责任”页分配任务后即可看到。</source>
        <translation>This compares how many tasks each organization leads or takes part in. Assign tasks on the Matrix page to see it.</translation>
    </message>
    <message>
        <source>各单位承担多少任务？</source>
        <translation>How many tasks does each organization have?</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>已拆分，承接单位待定</source>
        <translation>split; successor not settled</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>计划年份</source>
        <translation>Planned year</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>所属章节</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>规划要求</source>
        <translation>Required by plan</translation>
    </message>
    <message>
        <source>全部标准和制修订项目</source>
        <translation>All standards and work items</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>标准数（项）</source>
        <translation>Number of standards</translation>
    </message>
    <message>
        <source>计划数按计划年份统计，立项后发布的只计一次；发布数按发布日期统计，含此后废止的；另有%1项未注明年份，未计入</source>
        <translation>planned by planned year, each once even if issued since; issued by date of issue, including those withdrawn later; without a year and not counted: %1</translation>
    </message>
    <message>
        <source>计划数按计划年份统计，立项后发布的只计一次；发布数按发布日期统计，含此后废止的</source>
        <translation>planned by planned year, each once even if issued since; issued by date of issue, including those withdrawn later</translation>
    </message>
    <message>
        <source>这里比较计划与发布的标准数。标准或制修订项目注明计划年份、发布日期后即可看到。</source>
        <translation>This compares standards planned and issued. Give standards or work items a planned year or a date of issue to see it.</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>计划（项）</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>发布（项）</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>发布减计划（项）</source>
        <translation>Issued minus planned</translation>
    </message>
    <message>
        <source>各年计划多少项，发布多少项？</source>
        <translation>How many were planned and issued each year?</translation>
    </message>
    <message>
        <source>%1年计划%2项，发布%3项</source>
        <translation>%1: %2 planned, %3 issued</translation>
    </message>
    <message>
        <source>累计计划</source>
        <translation>Planned so far</translation>
    </message>
    <message>
        <source>累计发布</source>
        <translation>Issued so far</translation>
    </message>
    <message>
        <source>累计计划（项）</source>
        <translation>Planned so far</translation>
    </message>
    <message>
        <source>累计发布（项）</source>
        <translation>Issued so far</translation>
    </message>
    <message>
        <source>发布占计划（%）</source>
        <translation>Issued of planned (%)</translation>
    </message>
    <message>
        <source>累计发布赶上累计计划了吗？</source>
        <translation>Has what was issued caught up with what was planned?</translation>
    </message>
    <message>
        <source>%1年累计发布%2项</source>
        <translation>%1: %2 issued in all</translation>
    </message>
    <message>
        <source>%1年累计发布%2项，为累计计划%3项的%4</source>
        <translation>%1: %2 issued in all, %4 of %3 planned</translation>
    </message>
    <message>
        <source>标准级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>占发布总数（%）</source>
        <translation>Share of all issued (%)</translation>
    </message>
    <message>
        <source>哪一级标准最多？</source>
        <translation>Which level has the most standards?</translation>
    </message>
    <message>
        <source>%1年计划%2项，尚未发布</source>
        <translation>%1: %2 planned, none issued yet</translation>
    </message>
    <message>
        <source>%1年发布%2项，其中%3最多：%4项，占%5</source>
        <translation>%1: %2 issued; most by level: %3, %4 (%5)</translation>
    </message>
    <message>
        <source>截至 %1 · 口径：%2</source>
        <translation>As of %1 · Counting rule: %2</translation>
    </message>
    <message>
        <source>已达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>符合进度</source>
        <translation>On pace</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>暂无数据</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>已达到%1项</source>
        <translation>%1 reached</translation>
    </message>
    <message>
        <source>到期未达到%1项</source>
        <translation>%1 missed</translation>
    </message>
    <message>
        <source>落后于进度%1项</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>符合进度%1项</source>
        <translation>%1 on pace</translation>
    </message>
    <message>
        <source>进行中%1项</source>
        <translation>%1 under way</translation>
    </message>
    <message>
        <source>暂无数据%1项</source>
        <translation>%1 without data</translation>
    </message>
    <message>
        <source>%1项指标：%2</source>
        <translation>%1 targets: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>完成率（%）</source>
        <translation>Completion (%)</translation>
    </message>
    <message>
        <source>这里对照各项指标的要求和完成情况。导入规划或在“规划”页添加指标后即可看到。</source>
        <translation>This sets what was required of each target against what was done. Import a plan or add targets on the Plan page to see it.</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>应达进度（%）</source>
        <translation>Due by now (%)</translation>
    </message>
    <message>
        <source>时间已过（%）</source>
        <translation>Time elapsed (%)</translation>
    </message>
    <message>
        <source>数据截至</source>
        <translation>Data as of</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>截至%1；口径：%2；来源：%3</source>
        <translation>As of %1; counting rule: %2; source: %3</translation>
    </message>
    <message>
        <source>— / %1</source>
        <translation>— / %1</translation>
    </message>
    <message>
        <source>取该日以前最近一次数据（最新%1），重复的指标只列一次，各项口径见表</source>
        <translation>latest data up to that day (newest: %1); duplicate targets listed once; each counting rule is in the table</translation>
    </message>
    <message>
        <source>取该日以前最近一次数据，重复的指标只列一次</source>
        <translation>latest data up to that day; duplicate targets listed once</translation>
    </message>
    <message>
        <source>各项指标完成得怎么样？</source>
        <translation>How far has each target come?</translation>
    </message>
    <message>
        <source>%1，至%2年（%3）</source>
        <translation>%1, by %2 (%3)</translation>
    </message>
    <message>
        <source>%1，至%2年</source>
        <translation>%1, by %2</translation>
    </message>
    <message>
        <source>%1，未写期限</source>
        <translation>%1, no deadline</translation>
    </message>
    <message>
        <source>截至%1；口径：%2</source>
        <translation>As of %1; counting rule: %2</translation>
    </message>
    <message>
        <source>另有%1个规划期以前的数据，不算完成数</source>
        <translation>data from before the plan period, not counted as done: %1</translation>
    </message>
    <message>
        <source>各规划对“%1”的要求是多少，完成了多少？</source>
        <translation>%1: what does each plan require, and how much is done?</translation>
    </message>
    <message>
        <source>对“%1”要求最严的是%2：%3</source>
        <translation>%1: the strictest requirement is that of %2, %3</translation>
    </message>
    <message>
        <source>对“%1”要求最高的是%2：%3</source>
        <translation>%1: the highest requirement is that of %2, %3</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1；来源：%2</source>
        <translation>%1; source: %2</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>各规划的时段和口径不同，逐项注明，不宜相加</source>
        <translation>periods and counting rules differ by plan and are noted for each; not to be added up</translation>
    </message>
    <message>
        <source>各规划的时段和口径不同，逐项注明，不宜相加；单位不同未列入：%1</source>
        <translation>periods and counting rules differ by plan and are noted for each; not to be added up; left out for another unit: %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>这里把各规划的同类指标放在一起比。导入其他省份的规划作为参考后即可看到。</source>
        <translation>This compares similar targets across plans. Import other provinces&apos; plans as reference to see it.</translation>
    </message>
    <message>
        <source>公布的完成数</source>
        <translation>Published result</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>各规划的同类指标相差多少？</source>
        <translation>How far apart are similar targets of the plans?</translation>
    </message>
    <message>
        <source>%1 · %2部规划</source>
        <translation>%1 · %2 plans</translation>
    </message>
    <message>
        <source>标准制定周期</source>
        <translation>Time to make a standard</translation>
    </message>
    <message>
        <source>标龄</source>
        <translation>Age of standards</translation>
    </message>
    <message>
        <source>企业标准自我声明公开率</source>
        <translation>Self-declared enterprise standards, share</translation>
    </message>
    <message>
        <source>企业标准自我声明公开数</source>
        <translation>Self-declared enterprise standards</translation>
    </message>
    <message>
        <source>科技成果转化为标准的比率</source>
        <translation>Research results turned into standards</translation>
    </message>
    <message>
        <source>采用国际标准比率</source>
        <translation>Adoption of international standards</translation>
    </message>
    <message>
        <source>节能标准覆盖率</source>
        <translation>Coverage by energy-saving standards</translation>
    </message>
    <message>
        <source>农业标准化生产普及率</source>
        <translation>Standardized farming, share</translation>
    </message>
    <message>
        <source>标准覆盖率</source>
        <translation>Coverage by standards</translation>
    </message>
    <message>
        <source>满意度</source>
        <translation>Satisfaction</translation>
    </message>
    <message>
        <source>农业地方标准累计数</source>
        <translation>Local standards for agriculture, total</translation>
    </message>
    <message>
        <source>推动实施的国家标准</source>
        <translation>National standards put into practice</translation>
    </message>
    <message>
        <source>主导制定的国际标准</source>
        <translation>International standards led</translation>
    </message>
    <message>
        <source>主导参与的国家和行业标准</source>
        <translation>National and industry standards led or joined</translation>
    </message>
    <message>
        <source>主导参与的国家标准</source>
        <translation>National standards led or joined</translation>
    </message>
    <message>
        <source>标准外文版</source>
        <translation>Standards in foreign languages</translation>
    </message>
    <message>
        <source>行业标准</source>
        <translation>Industry standards</translation>
    </message>
    <message>
        <source>地方标准</source>
        <translation>Local standards</translation>
    </message>
    <message>
        <source>联盟标准</source>
        <translation>Alliance standards</translation>
    </message>
    <message>
        <source>企业标准“领跑者”</source>
        <translation>Enterprise standard front-runners</translation>
    </message>
    <message>
        <source>团体标准</source>
        <translation>Group standards</translation>
    </message>
    <message>
        <source>企业标准</source>
        <translation>Enterprise standards</translation>
    </message>
    <message>
        <source>标准体系</source>
        <translation>Standards systems</translation>
    </message>
    <message>
        <source>新争取的技术组织秘书处</source>
        <translation>Secretariats newly won</translation>
    </message>
    <message>
        <source>承担的全国技术委员会</source>
        <translation>National technical committees hosted</translation>
    </message>
    <message>
        <source>省级专业标准化技术委员会</source>
        <translation>Provincial technical committees</translation>
    </message>
    <message>
        <source>国家级服务业试点</source>
        <translation>National pilots in services</translation>
    </message>
    <message>
        <source>省级服务业试点</source>
        <translation>Provincial pilots in services</translation>
    </message>
    <message>
        <source>服务业试点示范</source>
        <translation>Pilots in services</translation>
    </message>
    <message>
        <source>物流标准化试点</source>
        <translation>Pilots in logistics</translation>
    </message>
    <message>
        <source>国家级农业标准化示范区</source>
        <translation>National model areas in agriculture</translation>
    </message>
    <message>
        <source>省级农业标准化示范区</source>
        <translation>Provincial model areas in agriculture</translation>
    </message>
    <message>
        <source>示范基地面积</source>
        <translation>Area of model bases</translation>
    </message>
    <message>
        <source>标准化示范基地</source>
        <translation>Model bases</translation>
    </message>
    <message>
        <source>工业领域试点示范</source>
        <translation>Pilots in industry</translation>
    </message>
    <message>
        <source>标准化示范项目</source>
        <translation>Demonstration projects</translation>
    </message>
    <message>
        <source>标准创新基地</source>
        <translation>Bases for innovation in standards</translation>
    </message>
    <message>
        <source>标准化试点示范项目</source>
        <translation>Pilots</translation>
    </message>
    <message>
        <source>地理标志产品</source>
        <translation>Products of geographical indication</translation>
    </message>
    <message>
        <source>无公害农产品认证</source>
        <translation>Pollution-free produce certified</translation>
    </message>
    <message>
        <source>绿色食品认证</source>
        <translation>Green food certified</translation>
    </message>
    <message>
        <source>有机产品认证</source>
        <translation>Organic products certified</translation>
    </message>
    <message>
        <source>标准化良好行为企业</source>
        <translation>Enterprises of good standardization practice</translation>
    </message>
    <message>
        <source>标准化服务机构</source>
        <translation>Standardization service providers</translation>
    </message>
    <message>
        <source>标准化研究机构</source>
        <translation>Standardization research institutes</translation>
    </message>
    <message>
        <source>标准化人才</source>
        <translation>Standardization professionals</translation>
    </message>
    <message>
        <source>标准化奖项</source>
        <translation>Standardization awards</translation>
    </message>
    <message>
        <source>重点领域相关标准</source>
        <translation>Standards in key fields</translation>
    </message>
    <message>
        <source>制修订标准总数</source>
        <translation>Standards made or revised</translation>
    </message>
</context>
<context>
    <name>CheckText</name>
    <message>
        <source>没有标题</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>编号重复</source>
        <translation>Duplicate number</translation>
    </message>
    <message>
        <source>编号不连续</source>
        <translation>Gap in numbering</translation>
    </message>
    <message>
        <source>空标题</source>
        <translation>Empty heading</translation>
    </message>
    <message>
        <source>标题重复</source>
        <translation>Duplicate heading</translation>
    </message>
    <message>
        <source>任务缺牵头单位</source>
        <translation>Task without lead</translation>
    </message>
    <message>
        <source>专栏项缺责任单位</source>
        <translation>Box item without organization</translation>
    </message>
    <message>
        <source>单位重复列出</source>
        <translation>Organization listed twice</translation>
    </message>
    <message>
        <source>同一单位两种写法</source>
        <translation>One organization, two spellings</translation>
    </message>
    <message>
        <source>单位已更名或撤并</source>
        <translation>Organization renamed or merged</translation>
    </message>
    <message>
        <source>指标没有时限</source>
        <translation>Target without deadline</translation>
    </message>
    <message>
        <source>时限超出规划期</source>
        <translation>Deadline outside the plan period</translation>
    </message>
    <message>
        <source>指标重复</source>
        <translation>Duplicate target</translation>
    </message>
    <message>
        <source>指标与正文不一致</source>
        <translation>Target differs from the text</translation>
    </message>
    <message>
        <source>正文数字不在指标表</source>
        <translation>Figure missing from the targets</translation>
    </message>
    <message>
        <source>项目没有规划依据</source>
        <translation>Work item without basis in the plan</translation>
    </message>
    <message>
        <source>有待核对</source>
        <translation>Notes to review</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>“%1”与“%2”像是同一单位的两种写法。</source>
        <translation>&quot;%1&quot; and &quot;%2&quot; look like two spellings of one organization.</translation>
    </message>
    <message>
        <source>“%1”与“%2”像是同一单位的全称和简称。</source>
        <translation>&quot;%1&quot; and &quot;%2&quot; look like the full and the short name of one organization.</translation>
    </message>
    <message>
        <source>“%1”与“%2”只差一个字，可能是笔误。</source>
        <translation>&quot;%1&quot; and &quot;%2&quot; differ by one character only; one may be a slip of the pen.</translation>
    </message>
    <message>
        <source>合并为“%1”</source>
        <translation>Merge into &quot;%1&quot;</translation>
    </message>
    <message>
        <source>重新编号</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>“%1”的编号重复或倒退，前面是“%2”。</source>
        <translation>The number of &quot;%1&quot; repeats or runs backwards after &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1”之前缺编号“%2”。</source>
        <translation>Number &quot;%2&quot; is missing before &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>标题“%1”只有编号，没有文字。</source>
        <translation>Heading &quot;%1&quot; has a number but no text.</translation>
    </message>
    <message>
        <source>标题“%1”下没有内容。</source>
        <translation>There is nothing under heading &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>标题“%1”与同级的“%2”相同。</source>
        <translation>Heading &quot;%1&quot; is the same as &quot;%2&quot; on the same level.</translation>
    </message>
    <message>
        <source>规划没有标题。</source>
        <translation>The plan has no title.</translation>
    </message>
    <message numerus="yes">
        <source>导入时有 %n 处拿不准，还没有核对。</source>
        <translation>
            <numerusform>%n doubtful place from the import has not been reviewed.</numerusform>
            <numerusform>%n doubtful places from the import have not been reviewed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>有 %n 个制修订项目没有对应的规划条目，如“%1”。</source>
        <translation>
            <numerusform>%n work item has no entry in the plan: &quot;%1&quot;.</numerusform>
            <numerusform>%n work items have no entry in the plan, for example &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message>
        <source>任务“%1”没有责任单位。</source>
        <translation>Task &quot;%1&quot; has no responsible organization.</translation>
    </message>
    <message>
        <source>任务“%1”只写了“%2”，没有落到具体单位。</source>
        <translation>Task &quot;%1&quot; names only &quot;%2&quot;, no particular organization.</translation>
    </message>
    <message>
        <source>任务“%1”没有牵头单位。</source>
        <translation>Task &quot;%1&quot; has no lead organization.</translation>
    </message>
    <message>
        <source>“%1”的“%2”没有责任单位，同一专栏的其他项都有。</source>
        <translation>&quot;%2&quot; in &quot;%1&quot; has no responsible organization; all other items of the box have one.</translation>
    </message>
    <message>
        <source>“%1”中“%2”出现了两次。</source>
        <translation>&quot;%1&quot; lists &quot;%2&quot; twice.</translation>
    </message>
    <message>
        <source>“%1”已于 %2 改为“%3”，早于规划的日期。</source>
        <translation>&quot;%1&quot; became &quot;%3&quot; on %2, before the date of the plan.</translation>
    </message>
    <message>
        <source>”“</source>
        <translation>&quot; and &quot;</translation>
    </message>
    <message>
        <source>指标“%1”没有完成时限。</source>
        <translation>Target &quot;%1&quot; has no deadline.</translation>
    </message>
    <message>
        <source>设为 %1 年</source>
        <translation>Set to %1</translation>
    </message>
    <message>
        <source>指标“%1”的时限 %2 年早于规划的起始年 %3。</source>
        <translation>The deadline of target &quot;%1&quot;, %2, is before the plan&apos;s first year, %3.</translation>
    </message>
    <message>
        <source>指标“%1”的时限 %2 年晚于规划的结束年 %3。</source>
        <translation>The deadline of target &quot;%1&quot;, %2, is after the plan&apos;s last year, %3.</translation>
    </message>
    <message>
        <source>指标“%1”与“%2”重复，汇总时会算两次。</source>
        <translation>Targets &quot;%1&quot; and &quot;%2&quot; are the same; they count twice.</translation>
    </message>
    <message>
        <source>标为同一指标</source>
        <translation>Mark as the same target</translation>
    </message>
    <message>
        <source>指标“%1”与“%2”说的是同一件事，数值却不同。</source>
        <translation>Targets &quot;%1&quot; and &quot;%2&quot; speak of the same thing but give different values.</translation>
    </message>
    <message>
        <source>“%1”写了“%2”，指标表里没有。</source>
        <translation>&quot;%1&quot; says &quot;%2&quot;, which is not among the targets.</translation>
    </message>
    <message>
        <source>加入指标表</source>
        <translation>Add to the targets</translation>
    </message>
    <message>
        <source>指标“%1”的数值与正文“%2”不一致。</source>
        <translation>The value of target &quot;%1&quot; differs from the text &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>看不懂标准号：%1。</source>
        <translation>Standard number not understood: %1.</translation>
    </message>
    <message>
        <source>看不懂标准号：%1。可能是 %2。</source>
        <translation>Standard number not understood: %1. Perhaps %2 is meant.</translation>
    </message>
    <message>
        <source>地方、行业标准依法为推荐性标准；强制性的需有法律依据，请核对。</source>
        <translation>By law local and industry standards are recommended; a mandatory one needs a legal basis. Please check.</translation>
    </message>
    <message>
        <source>目录中有 %1 行是同一个标准号。</source>
        <translation>%1 rows of the catalogue have the same standard number.</translation>
    </message>
    <message>
        <source>有 %1 个年代版本同时现行或即将实施。</source>
        <translation>%1 editions of different years are in force or soon in force at the same time.</translation>
    </message>
    <message>
        <source>代替关系成环：%1。</source>
        <translation>The replacements run in a circle: %1.</translation>
    </message>
    <message>
        <source>已被现行的 %1 代替，状态仍为现行。</source>
        <translation>Replaced by %1, which is in force, but still marked as in force.</translation>
    </message>
    <message>
        <source>状态为被代替，但目录中没有代替它的标准。</source>
        <translation>Marked as replaced, but the catalogue has no standard that replaces it.</translation>
    </message>
    <message>
        <source>被它代替的 %1 不在目录中。</source>
        <translation>It replaces %1, which is not in the catalogue.</translation>
    </message>
    <message>
        <source>复审已到期：应不晚于 %1。</source>
        <translation>Periodic review overdue: it was due by %1.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>number of a standard, what is wrong with it; number, place in a system, what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1（%2）：%3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>另有 %1 处，见目录中的“代替关系”。</source>
        <translation>%1 more, see &quot;Replacement&quot; in the catalogue.</translation>
    </message>
</context>
<context>
    <name>ClassificationText</name>
    <message>
        <source>从%1分类中选取</source>
        <translation>Pick from the %1 classification</translation>
    </message>
    <message>
        <source>从%1分类中选取（F4）</source>
        <translation>Pick from the %1 classification (F4)</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>（无标题）</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>没有发现问题。</source>
        <translation>No problems found.</translation>
    </message>
    <message>
        <source>错误 %1，警告 %2，提示 %3。</source>
        <translation>Errors: %1, warnings: %2, hints: %3.</translation>
    </message>
    <message>
        <source>工作区</source>
        <translation>WORKSPACE</translation>
    </message>
    <message>
        <source>检查规划并列出问题；有错误时退出码为 1</source>
        <translation>check the plans and list problems; exit code 1 when there are errors</translation>
    </message>
    <message>
        <source>没有 --%1 这个选项，用 --help 查看用法。</source>
        <translation>There is no option --%1; see --help.</translation>
    </message>
    <message>
        <source>有选项缺少值或多了值，用 --help 查看用法。</source>
        <translation>An option lacks a value or has one too many; see --help.</translation>
    </message>
    <message>
        <source>--lang 只能是 zh_CN 或 en。</source>
        <translation>--lang must be zh_CN or en.</translation>
    </message>
    <message>
        <source>%1 缺少参数。用法：gangmu-cli %1 %2</source>
        <translation>%1 lacks an argument. Usage: gangmu-cli %1 %2</translation>
    </message>
    <message>
        <source>%1 的参数太多。用法：gangmu-cli %1 %2</source>
        <translation>%1 has too many arguments. Usage: gangmu-cli %1 %2</translation>
    </message>
    <message>
        <source>没有 %1 这个命令，用 --help 查看用法。</source>
        <translation>There is no command %1; see --help.</translation>
    </message>
    <message>
        <source>缺少命令，用 --help 查看用法。</source>
        <translation>No command given; see --help.</translation>
    </message>
    <message>
        <source>请用 --plan 指明规划，或用 --all 输出全部。</source>
        <translation>Name a plan with --plan, or use --all for all of them.</translation>
    </message>
    <message>
        <source>工作区 --plan 编号|--all</source>
        <translation>WORKSPACE --plan ID|--all</translation>
    </message>
    <message>
        <source>以 JSON 输出规划的全部内容</source>
        <translation>print everything in a plan as JSON</translation>
    </message>
    <message>
        <source>全部规划</source>
        <translation>all plans</translation>
    </message>
    <message>
        <source>不缩进</source>
        <translation>without indentation</translation>
    </message>
    <message>
        <source>撤销“%1”</source>
        <translation>Undo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>重做“%1”</source>
        <translation>Redo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1（已撤销）</source>
        <translation>%1 (undone)</translation>
    </message>
    <message>
        <source>--limit 后应为正整数。</source>
        <translation>--limit takes a positive whole number.</translation>
    </message>
    <message>
        <source>列出修改记录，新的在前：时间、修改人、内容</source>
        <translation>list the changes, newest first: time, author, change</translation>
    </message>
    <message>
        <source>最多列出几条</source>
        <translation>the most changes to list</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>%1：标题 %2，专栏 %3，专栏项 %4，重大工程 %5，目标 %6，责任单位 %7（%8 次），提及标准 %9，待核对 %10</source>
        <extracomment>One line for each imported file.</extracomment>
        <translation>%1: headings %2, boxes %3, box items %4, major projects %5, targets %6, organizations %7 (%8 mentions), standards mentioned %9, to review %10</translation>
    </message>
    <message>
        <source>请用 --into 指明工作区文件。</source>
        <translation>Name the workspace file with --into.</translation>
    </message>
    <message>
        <source>--role 只能是 own 或 reference。</source>
        <translation>--role must be own or reference.</translation>
    </message>
    <message>
        <source>文件… --into 工作区</source>
        <translation>FILE… --into WORKSPACE</translation>
    </message>
    <message>
        <source>读入规划文本；工作区不存在时新建</source>
        <translation>read plan texts; creates the workspace if there is none</translation>
    </message>
    <message>
        <source>读入到这个工作区</source>
        <translation>read into this workspace</translation>
    </message>
    <message>
        <source>own（本单位规划，默认）或 reference（参考）</source>
        <translation>own (default) or reference</translation>
    </message>
    <message>
        <source>%1 正由 %2 编辑，请等其关闭后再试。</source>
        <translation>%1 is being edited by %2. Try again when it is closed.</translation>
    </message>
    <message>
        <source>%1 是只读的，不能修改。</source>
        <translation>%1 is read-only and cannot be changed.</translation>
    </message>
    <message>
        <source>未能写出结果：磁盘已满，或接收的程序已关闭。</source>
        <translation>Could not write the result: the disk is full, or the receiving program has closed.</translation>
    </message>
    <message>
        <source>规划的编号，可多次给出；编号由 plans 列出</source>
        <translation>id of a plan, as listed by plans; may be given several times</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>工作区里没有编号为 %1 的规划。</source>
        <translation>The workspace has no plan with the id %1.</translation>
    </message>
    <message>
        <source>列出规划：编号、own 或 reference、标题，以制表符分隔</source>
        <translation>list the plans: id, own or reference, title, separated by tabs</translation>
    </message>
    <message>
        <source>已创建示例工作区 %1。其中的示例省及其数据为虚构。</source>
        <translation>Created the sample workspace %1. The sample province in it and its data are invented.</translation>
    </message>
    <message>
        <source>新建一个示例工作区</source>
        <translation>create a sample workspace</translation>
    </message>
    <message>
        <source>--json 和 --csv 只能用一个。</source>
        <translation>Use either --json or --csv, not both.</translation>
    </message>
    <message>
        <source>--as-of 后应为日期，如 2024-12-31。</source>
        <translation>--as-of takes a date such as 2024-12-31.</translation>
    </message>
    <message>
        <source>统计：各年各级标准的计划与发布、指标进度、各单位任务数</source>
        <translation>statistics: standards planned and issued by year and level, progress of targets, tasks by organization</translation>
    </message>
    <message>
        <source>以 JSON 输出</source>
        <translation>print JSON</translation>
    </message>
    <message>
        <source>以 CSV 输出，每行一个数</source>
        <translation>print CSV, one figure a line</translation>
    </message>
    <message>
        <source>截至日期，默认今天</source>
        <translation>the date to count up to; today by default</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>未填报</source>
        <translation>No figure</translation>
    </message>
    <message>
        <source>已达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>符合进度</source>
        <translation>On pace</translation>
    </message>
    <message>
        <source>落后</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>逾期未达到</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>%1计划</source>
        <comment>level</comment>
        <translation>%1, planned</translation>
    </message>
    <message>
        <source>%1发布</source>
        <comment>level</comment>
        <translation>%1, issued</translation>
    </message>
    <message>
        <source>计划合计</source>
        <translation>Planned, total</translation>
    </message>
    <message>
        <source>发布合计</source>
        <translation>Issued, total</translation>
    </message>
    <message>
        <source>累计计划</source>
        <translation>Planned so far</translation>
    </message>
    <message>
        <source>累计发布</source>
        <translation>Issued so far</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 项没有年份，未计入。</source>
        <translation>
            <numerusform>%n more has no year and is not counted.</numerusform>
            <numerusform>%n more have no year and are not counted.</numerusform>
        </translation>
    </message>
    <message>
        <source>指标：%1</source>
        <translation>Targets: %1</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成率</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>时间过去</source>
        <translation>Time elapsed</translation>
    </message>
    <message>
        <source>预测</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>各单位任务数</source>
        <translation>Tasks by organization</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>标准的计划与发布（截至 %1）</source>
        <translation>Standards planned and issued (as of %1)</translation>
    </message>
    <message>
        <source>还没有标准或制修订项目。</source>
        <translation>There are no standards or work items yet.</translation>
    </message>
    <message>
        <source>已撤销“%1”</source>
        <translation>Undone: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>已重做“%1”</source>
        <translation>Redone: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>撤销最近一次修改</source>
        <translation>undo the latest change</translation>
    </message>
    <message>
        <source>重做最近一次撤销的修改</source>
        <translation>redo the change undone last</translation>
    </message>
    <message>
        <source>check 发现了错误</source>
        <translation>check found errors</translation>
    </message>
    <message>
        <source>输入不可用：不存在、不是文件、为空、已损坏或格式不对</source>
        <translation>unusable input: missing, not a file, empty, damaged or of another format</translation>
    </message>
    <message>
        <source>参数有误</source>
        <translation>wrong arguments</translation>
    </message>
    <message>
        <source>没有权限、只读，或正被其他程序编辑</source>
        <translation>no permission, read-only, or being edited by another program</translation>
    </message>
    <message>
        <source>磁盘已满或读写出错</source>
        <translation>disk full, or reading or writing failed</translation>
    </message>
    <message>
        <source>与现状冲突：文件已存在，或没有可撤销、可重做的操作</source>
        <translation>conflict with what is there: the file exists, or there is nothing to undo or redo</translation>
    </message>
    <message>
        <source>程序内部错误</source>
        <translation>internal error</translation>
    </message>
    <message>
        <source>用法：gangmu-cli [--lang zh_CN|en] 命令 参数…</source>
        <translation>Usage: gangmu-cli [--lang zh_CN|en] COMMAND ARGUMENTS…</translation>
    </message>
    <message>
        <source>命令：</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>通用选项：</source>
        <translation>General options:</translation>
    </message>
    <message>
        <source>输出的语言，默认随系统</source>
        <translation>language of the output; that of the system by default</translation>
    </message>
    <message>
        <source>显示本说明</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>显示版本</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>结果写到标准输出（UTF-8），出错时在标准错误写一行说明，且什么都不改动。</source>
        <translation>Results go to standard output (UTF-8). On failure one line on standard error says why, and nothing is changed.</translation>
    </message>
    <message>
        <source>退出码：</source>
        <translation>Exit codes:</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <extracomment>column, value before, value after</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>代替者 %1</source>
        <translation>replaced by %1</translation>
    </message>
    <message>
        <source>比对 %1 行：一致 %2，差异 %3。</source>
        <translation>Rows compared: %1; same: %2, different: %3.</translation>
    </message>
    <message>
        <source>工作区 [--against 文件]</source>
        <translation>WORKSPACE [--against FILE]</translation>
    </message>
    <message>
        <source>检查标准号、重复、代替关系和复审期限；--against 与新目录比对（查新），有错误或差异时退出码为 1</source>
        <translation>check standard numbers, duplicates, replacements and review dates; --against compares with a newer list (currency check); exit code 1 when there are errors or differences</translation>
    </message>
    <message>
        <source>与这份新目录比对，只列差异，不改动</source>
        <translation>compare with this newer list; only list the differences, change nothing</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>--xlsx、--csv、--gb18030 和 --json 只能用一个。</source>
        <translation>Use only one of --xlsx, --csv, --gb18030 and --json.</translation>
    </message>
    <message>
        <source>看不出 %1 的格式，请用 --xlsx、--csv、--gb18030 或 --json 指明。</source>
        <translation>The format of %1 is not clear. Name it with --xlsx, --csv, --gb18030 or --json.</translation>
    </message>
    <message>
        <source>请用 --to 指明要写出的文件。</source>
        <translation>Name the file to write with --to.</translation>
    </message>
    <message>
        <source>已写出 %1 项标准到 %2。</source>
        <translation>Wrote %1 standards to %2.</translation>
    </message>
    <message>
        <source>有 %1 个单元格过长，只写出了开头。</source>
        <translation>Cells too long, of which only the beginning was written: %1.</translation>
    </message>
    <message>
        <source>工作区 [词…] --to 文件</source>
        <translation>WORKSPACE [WORD…] --to FILE</translation>
    </message>
    <message>
        <source>把标准目录（或其中找到的标准）写成表格文件</source>
        <translation>write the catalogue, or the standards found in it, as a table file</translation>
    </message>
    <message>
        <source>写到这个文件；格式看扩展名</source>
        <translation>write to this file; the format follows its extension</translation>
    </message>
    <message>
        <source>写成 xlsx</source>
        <translation>write xlsx</translation>
    </message>
    <message>
        <source>写成 CSV（UTF-8，带 BOM）</source>
        <translation>write CSV (UTF-8 with BOM)</translation>
    </message>
    <message>
        <source>写成 CSV（GB18030）</source>
        <translation>write CSV (GB18030)</translation>
    </message>
    <message>
        <source>写成 JSON</source>
        <translation>write JSON</translation>
    </message>
    <message>
        <source>工作区 词…</source>
        <translation>WORKSPACE WORD…</translation>
    </message>
    <message>
        <source>按名称中的词、任何写法的标准号或拼音首字母查标准，每行：标准号、状态、发布日期、名称</source>
        <translation>find standards by words of the title, by number in any spelling or by pinyin initials; each line: number, state, date of issue, title</translation>
    </message>
    <message>
        <source>最多列出几行，默认 50</source>
        <translation>the most lines to list; 50 by default</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>--duplicates 只能是 skip、fill 或 overwrite。</source>
        <translation>--duplicates must be skip, fill or overwrite.</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>未能写出 %1：%2</source>
        <translation>Could not write %1: %2</translation>
    </message>
    <message>
        <source>拒收：%1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>另有 %1 行有说明，未列出。</source>
        <translation>More rows with notes, not listed: %1.</translation>
    </message>
    <message>
        <source>%1：读取 %2 行 = 新增 %3 + 合并 %4（其中更新 %5）+ 拒收 %6；需核对 %7，代替关系 %8</source>
        <extracomment>name of the file; rows in = accepted + merged + rejected</extracomment>
        <translation>%1: %2 rows read = %3 added + %4 merged (%5 of them updated) + %6 rejected; to check: %7, replacements: %8</translation>
    </message>
    <message>
        <source>导入前</source>
        <comment>part of a file name</comment>
        <translation>Before import</translation>
    </message>
    <message>
        <source>文件 --into 工作区</source>
        <translation>FILE --into WORKSPACE</translation>
    </message>
    <message>
        <source>把 xlsx、csv、tsv 或网页中的标准目录读入工作区；工作区不存在时新建</source>
        <translation>read a catalogue of standards from xlsx, csv, tsv or a web page into the workspace; creates the workspace if there is none</translation>
    </message>
    <message>
        <source>标准号已有时：skip 跳过，fill 补空（默认），overwrite 覆盖</source>
        <translation>when the standard number exists: skip, fill what is empty (default) or overwrite</translation>
    </message>
    <message>
        <source>只说会怎样，不写入</source>
        <translation>only tell what would happen, write nothing</translation>
    </message>
    <message>
        <source>把拒收的行连同原因存为 CSV</source>
        <translation>save the rejected rows with the reasons as CSV</translation>
    </message>
    <message>
        <source>筛选条件（JSON，与保存的筛选相同）</source>
        <translation>a filter (JSON, as saved filters are)</translation>
    </message>
    <message>
        <source>%1 里没有表格。</source>
        <translation>There is no table in %1.</translation>
    </message>
    <message>
        <source>%1 里没有工作表“%2”。</source>
        <translation>%1 has no worksheet &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>工作表的名称或序号，默认自动选择</source>
        <translation>name or number of the worksheet; chosen automatically by default</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>WORKSHEET</translation>
    </message>
    <message>
        <source>%1 里没有认出标准号一列。请确认表头写明“标准号”“标准名称”等。</source>
        <translation>No column of standard numbers was recognised in %1. Make sure that the headings say &quot;标准号&quot;, &quot;标准名称&quot; and so on.</translation>
    </message>
    <message>
        <source>%1 后还缺一个词，可以是：%2。</source>
        <extracomment>a word with which commands begin, those commands</extracomment>
        <translation>A word is missing after %1; it can be: %2.</translation>
    </message>
</context>
<context>
    <name>CurrencyText</name>
    <message>
        <source>%1 在比对之后又有改动，请重新比对。</source>
        <translation>%1 has changed since the comparison. Compare again.</translation>
    </message>
    <message>
        <source>已废止</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>已被代替</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>已实施</source>
        <translation>Now in force</translation>
    </message>
    <message>
        <source>状态有变</source>
        <translation>State changed</translation>
    </message>
    <message>
        <source>内容有变</source>
        <translation>Content changed</translation>
    </message>
    <message>
        <source>有新版本</source>
        <translation>Newer edition</translation>
    </message>
    <message>
        <source>目录中没有</source>
        <translation>Not in the catalogue</translation>
    </message>
    <message>
        <source>新目录中没有</source>
        <translation>Not in the newer list</translation>
    </message>
</context>
<context>
    <name>DiagramExport</name>
    <message>
        <source>框内数字为现有数/应有数。%1</source>
        <translation>Figures in the boxes: existing / required. %1</translation>
    </message>
    <message>
        <source>结构图只能导出为 PNG、SVG 或 PDF 文件，请换用其中一种扩展名。</source>
        <translation>Diagrams can only be exported as PNG, SVG or PDF. Use one of these file name extensions.</translation>
    </message>
    <message>
        <source>无法写入“%1”，请换一个文件夹或检查权限。</source>
        <translation>Cannot write &quot;%1&quot;. Choose another folder or check its permissions.</translation>
    </message>
</context>
<context>
    <name>DifferenceText</name>
    <message>
        <source>单位名称</source>
        <translation>Organization name</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>文号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>印发机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>起始年</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>终止年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>规划信息</source>
        <translation>Plan details</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>指标名称</source>
        <translation>Target name</translation>
    </message>
    <message>
        <source>完成期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead organizations</translation>
    </message>
    <message>
        <source>参加单位</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible organizations</translation>
    </message>
    <message>
        <source>新增条目</source>
        <translation>Entry added</translation>
    </message>
    <message>
        <source>删除条目</source>
        <translation>Entry deleted</translation>
    </message>
    <message>
        <source>改标题</source>
        <translation>Title changed</translation>
    </message>
    <message>
        <source>改正文</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>新增指标</source>
        <translation>Target added</translation>
    </message>
    <message>
        <source>删除指标</source>
        <translation>Target deleted</translation>
    </message>
    <message>
        <source>指标调整</source>
        <translation>Target changed</translation>
    </message>
    <message>
        <source>责任调整</source>
        <translation>Responsibility changed</translation>
    </message>
    <message>
        <source>单位更名</source>
        <translation>Organization renamed</translation>
    </message>
</context>
<context>
    <name>FieldValues</name>
    <message>
        <source>“%1”不是日期，请写成 2026-03-02。</source>
        <translation>&quot;%1&quot; is not a date. Write it like 2026-03-02.</translation>
    </message>
    <message>
        <source>“%1”不是数，请填写 0 或正整数。</source>
        <translation>&quot;%1&quot; is not a number. Enter 0 or a positive whole number.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>、</source>
        <comment>between names in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 等 %2 项</source>
        <translation>%1 and others, %2 in all</translation>
    </message>
    <message>
        <source>%1 年以后</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>%1 年以前</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>发布年份</source>
        <translation>Year of issue</translation>
    </message>
    <message>
        <source>ICS 领域</source>
        <translation>ICS field</translation>
    </message>
    <message>
        <source>CCS 大类</source>
        <translation>CCS class</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>part of a filter: its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>复审到期</source>
        <translation>Due for review</translation>
    </message>
    <message>
        <source>选定的 %1 项</source>
        <translation>%1 chosen</translation>
    </message>
    <message>
        <source>体系节点</source>
        <translation>Category of a system</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>导入前</source>
        <translation>Before import</translation>
    </message>
</context>
<context>
    <name>ImportPresets</name>
    <message>
        <source>国家标准平台</source>
        <translation>National platform</translation>
    </message>
    <message>
        <source>行业标准平台</source>
        <translation>Industry platform</translation>
    </message>
    <message>
        <source>地方标准平台</source>
        <translation>Local platform</translation>
    </message>
    <message>
        <source>团体标准平台</source>
        <translation>Group platform</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>标题 %1 个，专栏 %2 个、%3 项，重大工程 %4 项，指标 %5 个，单位 %6 个、%7 处，文中标准 %8 项，存疑 %9 处。</source>
        <translation>Headings: %1; boxes: %2 with %3 items; major projects: %4; targets: %5; organizations: %6 in %7 places; standards in the text: %8; doubts: %9.</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>剪贴板</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>剪贴板里没有表格。请先在 Excel、WPS 或网页中选中并复制表格，再粘贴。</source>
        <translation>There is no table on the clipboard. Copy one in Excel, WPS or a web page first, then paste.</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>重复的表头。</source>
        <translation>Repeated heading.</translation>
    </message>
    <message>
        <source>核对时选择了不导入。</source>
        <translation>Left out by choice during the review.</translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <extracomment>kept in the remark: heading of the column, what stood there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1：“%2”不是完整日期，已记入备注。</source>
        <translation>%1: &quot;%2&quot; is not a full date; kept in the remark.</translation>
    </message>
    <message>
        <source>%1：“%2”不是年份，已记入备注。</source>
        <translation>%1: &quot;%2&quot; is not a year; kept in the remark.</translation>
    </message>
    <message>
        <source>看不懂标准号“%1”，按原样收入。</source>
        <translation>The standard number &quot;%1&quot; was not understood; taken as it stands.</translation>
    </message>
    <message>
        <source>看不懂标准号“%1”，按原样收入；可能是 %2。</source>
        <translation>The standard number &quot;%1&quot; was not understood; taken as it stands. Perhaps %2 is meant.</translation>
    </message>
    <message>
        <source>标准号“%1”已更正为 %2。</source>
        <translation>The standard number &quot;%1&quot; was corrected to %2.</translation>
    </message>
    <message>
        <source>%1 是强制性的地方或行业标准，请核对。</source>
        <translation>%1 is a mandatory local or industry standard; please check.</translation>
    </message>
    <message>
        <source>%1：不认识“%2”，已记入备注。</source>
        <translation>%1: &quot;%2&quot; is not known; kept in the remark.</translation>
    </message>
    <message>
        <source>%1：“%2”中有看不懂的标准号，已记入备注。</source>
        <translation>%1: a standard number in &quot;%2&quot; was not understood; kept in the remark.</translation>
    </message>
    <message>
        <source>没有标准号。</source>
        <translation>No standard number.</translation>
    </message>
    <message>
        <source>既没有标准号，也没有名称。</source>
        <translation>Neither standard number nor title.</translation>
    </message>
    <message>
        <source>没有名称。</source>
        <translation>No title.</translation>
    </message>
    <message>
        <source>标准不能代替它自己，已略去。</source>
        <translation>A standard cannot replace itself; left out.</translation>
    </message>
    <message>
        <source>；</source>
        <comment>between remarks</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>被 %1 代替</source>
        <extracomment>kept in the remark: number of the standard that replaces this one</extracomment>
        <translation>Replaced by %1</translation>
    </message>
    <message>
        <source>核对时选择了不导入此类行：%1</source>
        <translation>Rows of this kind were left out on the desk: %1</translation>
    </message>
    <message>
        <source>与本表第 %1 行重复，核对时选择了不导入。</source>
        <translation>The same as row %1 of this table; left out on the desk.</translation>
    </message>
    <message>
        <source>目录中已有 %1，核对时选择了不导入。</source>
        <translation>The catalogue has %1 already; left out on the desk.</translation>
    </message>
    <message>
        <source>“%1”不是标准号，又没有名称，看不出是哪项标准。</source>
        <translation>&quot;%1&quot; is no standard number and there is no title: which standard is meant cannot be told.</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>标准号看不懂</source>
        <translation>Number not understood</translation>
    </message>
    <message>
        <source>标准号请核对</source>
        <translation>Check the number</translation>
    </message>
    <message>
        <source>标准号已更正</source>
        <translation>Number corrected</translation>
    </message>
    <message>
        <source>缺少名称</source>
        <translation>No title</translation>
    </message>
    <message>
        <source>取值不认识</source>
        <translation>Unknown value</translation>
    </message>
    <message>
        <source>日期或年份不明</source>
        <translation>Date or year unclear</translation>
    </message>
    <message>
        <source>自定义字段不符</source>
        <translation>Does not fit the user-defined field</translation>
    </message>
    <message>
        <source>代替关系存疑</source>
        <translation>Replacement in doubt</translation>
    </message>
    <message>
        <source>单元格有误</source>
        <translation>Faulty cell</translation>
    </message>
    <message>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>补空</source>
        <translation>Fill blanks</translation>
    </message>
    <message>
        <source>覆盖</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>另加一行</source>
        <translation>Add as another row</translation>
    </message>
    <message>
        <source>跳过，原行不动</source>
        <translation>Skip, leave the row as it is</translation>
    </message>
    <message>
        <source>补空，只填缺的栏目</source>
        <translation>Fill blanks only</translation>
    </message>
    <message>
        <source>覆盖，以新表为准</source>
        <translation>Overwrite by the new table</translation>
    </message>
    <message>
        <source>拒收新行</source>
        <translation>Reject the new row</translation>
    </message>
    <message>
        <source>读取 %1 行 = 新增 %2 + 合并 %3（更新 %4）+ 拒收 %5</source>
        <translation>Rows read %1 = added %2 + merged %3 (updated %4) + rejected %5</translation>
    </message>
</context>
<context>
    <name>MatrixPrinter</name>
    <message>
        <source>第%1页，共%2页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1责任矩阵</source>
        <translation>%1: responsibility matrix</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#x3000;单位名称截至%2</source>
        <translation>%1   Organizations as of %2</translation>
    </message>
    <message>
        <source>%1&#x3000;单位名称为印发时</source>
        <translation>%1   Organizations as issued</translation>
    </message>
    <message>
        <source>%1合计（全部任务）</source>
        <translation>%1: all tasks</translation>
    </message>
</context>
<context>
    <name>MatrixText</name>
    <message>
        <source>牵头单位</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>参加单位</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>原文第%1行</source>
        <translation>line %1 of the source</translation>
    </message>
    <message>
        <source>原文为%1</source>
        <translation>&quot;%1&quot; in the source</translation>
    </message>
    <message>
        <source>机构分设，待确定</source>
        <translation>split since; successor not settled</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>牵头任务（%1项）</source>
        <translation>Leads (%1)</translation>
    </message>
    <message>
        <source>参加任务（%1项）</source>
        <translation>Takes part in (%1)</translation>
    </message>
    <message>
        <source>责任任务（%1项）</source>
        <translation>Responsible for (%1)</translation>
    </message>
    <message>
        <source>现机构：%1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>又作：%1</source>
        <translation>Also: %1</translation>
    </message>
    <message>
        <source>本规划未给该单位分配任务。</source>
        <translation>This plan gives the organization no task.</translation>
    </message>
    <message>
        <source>相关目标（%1项）</source>
        <translation>Targets (%1)</translation>
    </message>
    <message>
        <source>未分章节</source>
        <translation>Outside any chapter</translation>
    </message>
    <message>
        <source>%1（第%2部分）</source>
        <translation>%1 (part %2)</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>合计：%1</source>
        <translation>Total: %1</translation>
    </message>
</context>
<context>
    <name>NewerList</name>
    <message>
        <source>“%1”超过 %2 行，请分成几份比对。</source>
        <translation>&quot;%1&quot; has more than %2 rows; compare it in several parts.</translation>
    </message>
    <message>
        <source>“%1”里没有认出标准号一列。请确认表头写明“标准号”“标准名称”等。</source>
        <translation>No column of standard numbers was found in &quot;%1&quot;. Check that its heading names &quot;标准号&quot;, &quot;标准名称&quot; and so on.</translation>
    </message>
    <message>
        <source>“%1”里没有表格。</source>
        <translation>There is no table in &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>粘贴的目录</source>
        <translation>Pasted list</translation>
    </message>
</context>
<context>
    <name>NumberCodes</name>
    <message>
        <source>安全生产</source>
        <translation>Work safety</translation>
    </message>
    <message>
        <source>澳大利亚标准</source>
        <translation>Australian standards</translation>
    </message>
    <message>
        <source>包装</source>
        <translation>Packaging</translation>
    </message>
    <message>
        <source>英国标准</source>
        <translation>British standards</translation>
    </message>
    <message>
        <source>船舶</source>
        <translation>Shipbuilding</translation>
    </message>
    <message>
        <source>测绘</source>
        <translation>Surveying and mapping</translation>
    </message>
    <message>
        <source>城镇建设</source>
        <translation>Urban construction</translation>
    </message>
    <message>
        <source>新闻出版</source>
        <translation>Press and publication</translation>
    </message>
    <message>
        <source>档案</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>地震</source>
        <translation>Earthquakes</translation>
    </message>
    <message>
        <source>电力</source>
        <translation>Electric power</translation>
    </message>
    <message>
        <source>电影</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>地质矿产</source>
        <translation>Geology and minerals</translation>
    </message>
    <message>
        <source>核工业</source>
        <translation>Nuclear industry</translation>
    </message>
    <message>
        <source>欧洲标准</source>
        <translation>European standards</translation>
    </message>
    <message>
        <source>纺织</source>
        <translation>Textiles</translation>
    </message>
    <message>
        <source>公共安全</source>
        <translation>Public security</translation>
    </message>
    <message>
        <source>国家标准</source>
        <translation>National standard</translation>
    </message>
    <message>
        <source>国家物资储备</source>
        <translation>State reserves</translation>
    </message>
    <message>
        <source>国防工业</source>
        <translation>Defence industry</translation>
    </message>
    <message>
        <source>供销合作</source>
        <translation>Supply and marketing cooperatives</translation>
    </message>
    <message>
        <source>导则</source>
        <translation>Guideline</translation>
    </message>
    <message>
        <source>国密</source>
        <translation>Commercial cryptography</translation>
    </message>
    <message>
        <source>广播电视和网络视听</source>
        <translation>Radio, television and online audiovisual services</translation>
    </message>
    <message>
        <source>航空</source>
        <translation>Aviation</translation>
    </message>
    <message>
        <source>化工</source>
        <translation>Chemicals</translation>
    </message>
    <message>
        <source>环境保护</source>
        <translation>Environmental protection</translation>
    </message>
    <message>
        <source>海关</source>
        <translation>Customs</translation>
    </message>
    <message>
        <source>海洋</source>
        <translation>Oceans</translation>
    </message>
    <message>
        <source>机械</source>
        <translation>Machinery</translation>
    </message>
    <message>
        <source>建材</source>
        <translation>Building materials</translation>
    </message>
    <message>
        <source>建筑工程</source>
        <translation>Building</translation>
    </message>
    <message>
        <source>金融</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>机关事务</source>
        <translation>Government offices administration</translation>
    </message>
    <message>
        <source>交通</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>矿山安全</source>
        <translation>Mine safety</translation>
    </message>
    <message>
        <source>韩国工业标准</source>
        <translation>Korean industrial standards</translation>
    </message>
    <message>
        <source>旅游</source>
        <translation>Tourism</translation>
    </message>
    <message>
        <source>劳动和劳动安全</source>
        <translation>Labour and labour safety</translation>
    </message>
    <message>
        <source>粮食</source>
        <translation>Grain</translation>
    </message>
    <message>
        <source>林业</source>
        <translation>Forestry</translation>
    </message>
    <message>
        <source>民用航空</source>
        <translation>Civil aviation</translation>
    </message>
    <message>
        <source>市场监管</source>
        <translation>Market regulation</translation>
    </message>
    <message>
        <source>煤炭</source>
        <translation>Coal</translation>
    </message>
    <message>
        <source>民政</source>
        <translation>Civil affairs</translation>
    </message>
    <message>
        <source>能源</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>法国标准</source>
        <translation>French standards</translation>
    </message>
    <message>
        <source>农业</source>
        <translation>Agriculture</translation>
    </message>
    <message>
        <source>英国标准协会公开文件</source>
        <translation>Published document of the British Standards Institution</translation>
    </message>
    <message>
        <source>轻工</source>
        <translation>Light industry</translation>
    </message>
    <message>
        <source>汽车</source>
        <translation>Automobiles</translation>
    </message>
    <message>
        <source>航天</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>气象</source>
        <translation>Meteorology</translation>
    </message>
    <message>
        <source>认证认可</source>
        <translation>Certification and accreditation</translation>
    </message>
    <message>
        <source>人民防空</source>
        <translation>Civil air defence</translation>
    </message>
    <message>
        <source>推荐作法</source>
        <translation>Recommended practice</translation>
    </message>
    <message>
        <source>国内贸易</source>
        <translation>Domestic trade</translation>
    </message>
    <message>
        <source>水产</source>
        <translation>Fisheries</translation>
    </message>
    <message>
        <source>司法</source>
        <translation>Justice</translation>
    </message>
    <message>
        <source>石油化工</source>
        <translation>Petrochemicals</translation>
    </message>
    <message>
        <source>电子</source>
        <translation>Electronics</translation>
    </message>
    <message>
        <source>水利</source>
        <translation>Water conservancy</translation>
    </message>
    <message>
        <source>出入境检验检疫</source>
        <translation>Entry-exit inspection and quarantine</translation>
    </message>
    <message>
        <source>税务</source>
        <translation>Taxation</translation>
    </message>
    <message>
        <source>石油天然气</source>
        <translation>Oil and gas</translation>
    </message>
    <message>
        <source>铁路</source>
        <translation>Railways</translation>
    </message>
    <message>
        <source>土地管理</source>
        <translation>Land administration</translation>
    </message>
    <message>
        <source>铁道交通</source>
        <translation>Rail transport</translation>
    </message>
    <message>
        <source>技术报告</source>
        <translation>Technical report</translation>
    </message>
    <message>
        <source>技术规范</source>
        <translation>Technical specification</translation>
    </message>
    <message>
        <source>体育</source>
        <translation>Sports</translation>
    </message>
    <message>
        <source>美国保险商实验室</source>
        <translation>Underwriters Laboratories</translation>
    </message>
    <message>
        <source>物资管理</source>
        <translation>Materials management</translation>
    </message>
    <message>
        <source>文化</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>兵工民品</source>
        <translation>Civil products of the ordnance industry</translation>
    </message>
    <message>
        <source>外经贸</source>
        <translation>Foreign trade and economic cooperation</translation>
    </message>
    <message>
        <source>卫生</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>文物保护</source>
        <translation>Cultural heritage</translation>
    </message>
    <message>
        <source>稀土</source>
        <translation>Rare earths</translation>
    </message>
    <message>
        <source>消防救援</source>
        <translation>Fire and rescue</translation>
    </message>
    <message>
        <source>黑色冶金</source>
        <translation>Ferrous metallurgy</translation>
    </message>
    <message>
        <source>烟草</source>
        <translation>Tobacco</translation>
    </message>
    <message>
        <source>通信</source>
        <translation>Telecommunications</translation>
    </message>
    <message>
        <source>减灾救灾与综合性应急管理</source>
        <translation>Disaster relief and emergency management</translation>
    </message>
    <message>
        <source>有色金属</source>
        <translation>Non-ferrous metals</translation>
    </message>
    <message>
        <source>医药</source>
        <translation>Pharmaceuticals</translation>
    </message>
    <message>
        <source>邮政</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>中医药</source>
        <translation>Traditional Chinese medicine</translation>
    </message>
    <message>
        <source>美国石油学会</source>
        <translation>American Petroleum Institute</translation>
    </message>
    <message>
        <source>美国焊接学会</source>
        <translation>American Welding Society</translation>
    </message>
    <message>
        <source>国际食品法典委员会</source>
        <translation>Codex Alimentarius Commission</translation>
    </message>
    <message>
        <source>国际照明委员会</source>
        <translation>International Commission on Illumination</translation>
    </message>
    <message>
        <source>城镇建设工程</source>
        <translation>Urban construction engineering</translation>
    </message>
    <message>
        <source>台湾地区标准</source>
        <translation>Standards of the Taiwan region</translation>
    </message>
    <message>
        <source>加拿大标准协会</source>
        <translation>Canadian Standards Association</translation>
    </message>
    <message>
        <source>德国标准</source>
        <translation>German standards</translation>
    </message>
    <message>
        <source>国家工程建设标准</source>
        <translation>National engineering construction standards</translation>
    </message>
    <message>
        <source>国家内部标准</source>
        <translation>National standards for internal use</translation>
    </message>
    <message>
        <source>国家职业卫生标准</source>
        <translation>National occupational health standards</translation>
    </message>
    <message>
        <source>国家军用标准</source>
        <translation>National military standards</translation>
    </message>
    <message>
        <source>国家实物标准</source>
        <translation>National reference samples</translation>
    </message>
    <message>
        <source>广播电视工程</source>
        <translation>Radio and television engineering</translation>
    </message>
    <message>
        <source>化工工程</source>
        <translation>Chemical engineering works</translation>
    </message>
    <message>
        <source>国际电工委员会</source>
        <translation>International Electrotechnical Commission</translation>
    </message>
    <message>
        <source>国际标准化组织</source>
        <translation>International Organization for Standardization</translation>
    </message>
    <message>
        <source>国际电信联盟</source>
        <translation>International Telecommunication Union</translation>
    </message>
    <message>
        <source>国际研讨会协议</source>
        <translation>International workshop agreement</translation>
    </message>
    <message>
        <source>日本农林标准</source>
        <translation>Japanese agricultural standards</translation>
    </message>
    <message>
        <source>机械工程</source>
        <translation>Machinery engineering</translation>
    </message>
    <message>
        <source>建筑工程建设</source>
        <translation>Building construction</translation>
    </message>
    <message>
        <source>日本工业标准</source>
        <translation>Japanese industrial standards</translation>
    </message>
    <message>
        <source>国家计量技术规范</source>
        <translation>National technical specifications for metrology</translation>
    </message>
    <message>
        <source>国家计量检定规程</source>
        <translation>National verification regulations for metrology</translation>
    </message>
    <message>
        <source>公路工程</source>
        <translation>Highway engineering</translation>
    </message>
    <message>
        <source>交通工程</source>
        <translation>Transport engineering</translation>
    </message>
    <message>
        <source>水运工程</source>
        <translation>Waterway engineering</translation>
    </message>
    <message>
        <source>林业工程</source>
        <translation>Forestry engineering</translation>
    </message>
    <message>
        <source>新西兰标准</source>
        <translation>New Zealand standards</translation>
    </message>
    <message>
        <source>可公开提供的规范</source>
        <translation>Publicly available specification</translation>
    </message>
    <message>
        <source>轻工业工程</source>
        <translation>Light industry engineering</translation>
    </message>
    <message>
        <source>推荐操作规范</source>
        <translation>Recommended code of practice</translation>
    </message>
    <message>
        <source>国际自动机工程师学会</source>
        <translation>SAE International</translation>
    </message>
    <message>
        <source>商业工程</source>
        <translation>Commercial engineering</translation>
    </message>
    <message>
        <source>水利电力工程</source>
        <translation>Water and electric power engineering</translation>
    </message>
    <message>
        <source>石油化工工程</source>
        <translation>Petrochemical engineering</translation>
    </message>
    <message>
        <source>深圳市工程建设标准</source>
        <translation>Shenzhen engineering construction standards</translation>
    </message>
    <message>
        <source>石油工程</source>
        <translation>Petroleum engineering</translation>
    </message>
    <message>
        <source>铁路工程</source>
        <translation>Railway engineering</translation>
    </message>
    <message>
        <source>美国通信工业协会</source>
        <translation>Telecommunications Industry Association</translation>
    </message>
    <message>
        <source>特种设备安全技术规范</source>
        <translation>Technical specifications for the safety of special equipment</translation>
    </message>
    <message>
        <source>国际铁路联盟</source>
        <translation>International Union of Railways</translation>
    </message>
    <message>
        <source>西班牙标准</source>
        <translation>Spanish standards</translation>
    </message>
    <message>
        <source>意大利标准</source>
        <translation>Italian standards</translation>
    </message>
    <message>
        <source>德国电气工程师协会</source>
        <translation>VDE, German association of electrical engineers</translation>
    </message>
    <message>
        <source>德国工程师协会</source>
        <translation>VDI, German association of engineers</translation>
    </message>
    <message>
        <source>新疆工程建设标准</source>
        <translation>Xinjiang engineering construction standards</translation>
    </message>
    <message>
        <source>冶金工程</source>
        <translation>Metallurgical engineering</translation>
    </message>
    <message>
        <source>通信标准技术报告</source>
        <translation>Technical report on telecommunications</translation>
    </message>
    <message>
        <source>通信参考性技术文件</source>
        <translation>Reference document on telecommunications</translation>
    </message>
    <message>
        <source>邮电工程</source>
        <translation>Post and telecommunications engineering</translation>
    </message>
    <message>
        <source>有色金属工程</source>
        <translation>Non-ferrous metals engineering</translation>
    </message>
    <message>
        <source>美国医疗器械促进协会</source>
        <translation>Association for the Advancement of Medical Instrumentation</translation>
    </message>
    <message>
        <source>美国国家标准</source>
        <translation>American national standards</translation>
    </message>
    <message>
        <source>美国官方分析化学家协会</source>
        <translation>AOAC International</translation>
    </message>
    <message>
        <source>美国机械工程师协会</source>
        <translation>American Society of Mechanical Engineers</translation>
    </message>
    <message>
        <source>美国材料与试验协会</source>
        <translation>ASTM International</translation>
    </message>
    <message>
        <source>中国工程建设标准化协会</source>
        <translation>China Association for Engineering Construction Standardization</translation>
    </message>
    <message>
        <source>欧洲电信标准化协会</source>
        <translation>European Telecommunications Standards Institute</translation>
    </message>
    <message>
        <source>独联体国家间标准</source>
        <translation>Interstate standards of the CIS</translation>
    </message>
    <message>
        <source>电气与电子工程师协会</source>
        <translation>Institute of Electrical and Electronics Engineers</translation>
    </message>
    <message>
        <source>美国消防协会</source>
        <translation>National Fire Protection Association</translation>
    </message>
    <message>
        <source>国际法制计量组织</source>
        <translation>International Organization of Legal Metrology</translation>
    </message>
    <message>
        <source>规范</source>
        <translation>Specification</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>深圳市地方标准</source>
        <translation>Shenzhen local standards</translation>
    </message>
    <message>
        <source>国际无线电干扰特别委员会</source>
        <translation>International Special Committee on Radio Interference</translation>
    </message>
    <message>
        <source>指南</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>美国供暖制冷空调工程师学会</source>
        <translation>ASHRAE, American society of heating, refrigerating and air-conditioning engineers</translation>
    </message>
</context>
<context>
    <name>NumberTerms</name>
    <message>
        <source>部门计量技术规范（%1）</source>
        <translation>Ministry specification for metrology (%1)</translation>
    </message>
    <message>
        <source>地方计量技术规范</source>
        <translation>Local specification for metrology</translation>
    </message>
    <message>
        <source>食品安全地方标准</source>
        <translation>Local food safety standard</translation>
    </message>
    <message>
        <source>国外标准</source>
        <translation>Foreign standard</translation>
    </message>
    <message>
        <source>工程建设地方标准</source>
        <translation>Local construction</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>%1 强制性, 推荐性 or 指导性; %2 level: 地方标准</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>社会团体代号 %1</source>
        <extracomment>%1 code of an association</extracomment>
        <translation>Association code %1</translation>
    </message>
    <message>
        <source>企业代号 %1</source>
        <extracomment>%1 code of an enterprise</extracomment>
        <translation>Enterprise code %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>%1 name of the first body, %2 its code and those of the others</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>第%1号</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>第%1号第%2部分</source>
        <translation>No. %1, part %2</translation>
    </message>
    <message>
        <source>修改 %1</source>
        <translation>Amendment %1</translation>
    </message>
    <message>
        <source>第%1号修改单</source>
        <translation>Amendment %1</translation>
    </message>
    <message>
        <source>第%1号修改单（%2年）</source>
        <translation>Amendment %1 (%2)</translation>
    </message>
    <message>
        <source>%1年发布</source>
        <translation>Issued in %1</translation>
    </message>
    <message>
        <source>%1年版</source>
        <translation>Edition of %1</translation>
    </message>
    <message>
        <source>等同采用 %1</source>
        <translation>Identical to %1</translation>
    </message>
    <message>
        <source>与 %1 为同一文本</source>
        <translation>Same text as %1</translation>
    </message>
    <message>
        <source>没有标准号</source>
        <translation>No standard number</translation>
    </message>
    <message>
        <source>不是标准号</source>
        <translation>Not a standard number</translation>
    </message>
    <message>
        <source>这是公文的发文字号，不是标准号</source>
        <translation>This is the number of an official document, not of a standard</translation>
    </message>
    <message>
        <source>这是计划项目编号，不是标准号</source>
        <translation>This is the number of a work item, not of a standard</translation>
    </message>
    <message>
        <source>只有数字，缺少标准代号</source>
        <translation>Only digits; the code of the standard is missing</translation>
    </message>
    <message>
        <source>标准代号不在代号表中</source>
        <translation>This standard code is not in the code list</translation>
    </message>
    <message>
        <source>地区代码缺失或不存在</source>
        <translation>The region code is missing or does not exist</translation>
    </message>
    <message>
        <source>缺少团体代号或企业代号</source>
        <translation>The code of the association or enterprise is missing</translation>
    </message>
    <message>
        <source>缺少顺序号</source>
        <translation>The serial number is missing</translation>
    </message>
    <message>
        <source>顺序号有误</source>
        <translation>The serial number is wrong</translation>
    </message>
    <message>
        <source>顺序号中间有空格或换行</source>
        <translation>There is a space or line break inside the serial number</translation>
    </message>
    <message>
        <source>“.”之后缺少部分号</source>
        <translation>The part number after &quot;.&quot; is missing</translation>
    </message>
    <message>
        <source>年代号有误或不完整</source>
        <translation>The year is wrong or incomplete</translation>
    </message>
    <message>
        <source>顺序号与年代号之间缺少连接号</source>
        <translation>The dash between serial number and year is missing</translation>
    </message>
    <message>
        <source>这是一组标准的起止号，应逐项填写</source>
        <translation>This is a range of standards; enter them one by one</translation>
    </message>
    <message>
        <source>有不止一种读法，分别是不同的标准</source>
        <translation>This can be read in more than one way, as different standards</translation>
    </message>
    <message>
        <source>有多个标准号</source>
        <translation>There are several standard numbers</translation>
    </message>
    <message>
        <source>标准号之前有其他文字</source>
        <translation>There is other text before the standard number</translation>
    </message>
    <message>
        <source>标准号之后有其他文字</source>
        <translation>There is other text after the standard number</translation>
    </message>
    <message>
        <source>文字过长，不是标准号</source>
        <translation>The text is too long for a standard number</translation>
    </message>
    <message>
        <source>全角或形近字符改为半角字符</source>
        <translation>Full-width or lookalike characters replaced</translation>
    </message>
    <message>
        <source>统一连接号</source>
        <translation>Dash unified</translation>
    </message>
    <message>
        <source>调整空格和换行</source>
        <translation>Spaces and line breaks adjusted</translation>
    </message>
    <message>
        <source>小写字母改为大写字母</source>
        <translation>Lower case changed to capitals</translation>
    </message>
    <message>
        <source>补正斜线</source>
        <translation>Slash added or corrected</translation>
    </message>
    <message>
        <source>删去重复的代号</source>
        <translation>Repeated code removed</translation>
    </message>
    <message>
        <source>改正年代号之前的符号</source>
        <translation>Sign before the year corrected</translation>
    </message>
    <message>
        <source>删去号码以外的括号、引号、语种等</source>
        <translation>Brackets, quotation marks, language and the like removed</translation>
    </message>
    <message>
        <source>补上团体标准的“T/”</source>
        <translation>&quot;T/&quot; of a group standard added</translation>
    </message>
    <message>
        <source>补上缺少的连接号</source>
        <translation>Missing dash added</translation>
    </message>
    <message>
        <source>两位年代号改为四位</source>
        <translation>Two-digit year made four digits</translation>
    </message>
    <message>
        <source>地方标准一般为推荐性标准，强制性的应当有法律、行政法规或者国务院决定的依据</source>
        <translation>Local standards are recommended as a rule; a mandatory one needs a basis in law, administrative regulation or a State Council decision</translation>
    </message>
    <message>
        <source>行业标准一般为推荐性标准，强制性的应当有法律、行政法规或者国务院决定的依据</source>
        <translation>Industry standards are recommended as a rule; a mandatory one needs a basis in law, administrative regulation or a State Council decision</translation>
    </message>
    <message>
        <source>代号已停止使用</source>
        <translation>The code is no longer in use</translation>
    </message>
    <message>
        <source>地区代码未收录</source>
        <translation>The region code is not on record</translation>
    </message>
    <message>
        <source>顺序号为自定格式</source>
        <translation>The serial number has a format of its own</translation>
    </message>
    <message>
        <source>未注年代号</source>
        <translation>No year given</translation>
    </message>
    <message>
        <source>同一标准号</source>
        <translation>Same standard number</translation>
    </message>
    <message>
        <source>仅版本或修改单不同</source>
        <translation>Only edition or amendment differs</translation>
    </message>
    <message>
        <source>仅年代号不同</source>
        <translation>Only the year differs</translation>
    </message>
    <message>
        <source>仅标准性质不同</source>
        <translation>Only the mandate differs</translation>
    </message>
    <message>
        <source>仅顺序号前的“0”不同</source>
        <translation>Only leading zeros of the serial number differ</translation>
    </message>
    <message>
        <source>字符相同，代号与顺序号划分不同</source>
        <translation>Same characters, but divided otherwise between code and serial number</translation>
    </message>
    <message>
        <source>代号相差一个字符，其余相同</source>
        <translation>Code differs by one character, the rest is the same</translation>
    </message>
    <message>
        <source>顺序号的相邻数字颠倒</source>
        <translation>Neighbouring digits of the serial number swapped</translation>
    </message>
    <message>
        <source>顺序号相差一个数字</source>
        <translation>Serial number differs by one digit</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message>
        <source>尚无数据</source>
        <translation>No figure</translation>
    </message>
    <message>
        <source>已达到</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>进度正常</source>
        <translation>On pace</translation>
    </message>
    <message>
        <source>进度滞后</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>逾期未达到</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>未达到</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>目标 %1，尚无完成值。</source>
        <translation>Target %1; no actual value yet.</translation>
    </message>
    <message>
        <source>%1：完成 %2，目标 %3，截至 %4。</source>
        <translation>%1: %2 done of %3, as of %4.</translation>
    </message>
    <message>
        <source>完成率 %1，时间已过 %2。</source>
        <translation> %1 done, %2 of the time elapsed.</translation>
    </message>
    <message>
        <source>按现有进度，期末预计 %1。</source>
        <translation> At this pace, %1 by the deadline.</translation>
    </message>
    <message>
        <source>此后每季度需完成 %1。</source>
        <translation> Needed per quarter from now on: %1.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>表头</source>
        <translation>Table heading</translation>
    </message>
    <message>
        <source>“%1”不是文本文件：内容无法按 UTF-8、UTF-16 或 GB18030 读出文字。请在原程序中另存为纯文本（.txt）后再导入。</source>
        <translation>&quot;%1&quot; is not a text file: its content cannot be read as UTF-8, UTF-16 or GB18030. Save it as plain text (.txt) in the program it comes from, then import it.</translation>
    </message>
    <message>
        <source>“%1”超过 64 MB，不像是一份规划文本。请确认选对了文件，或只保留规划正文后再导入。</source>
        <translation>&quot;%1&quot; is larger than 64 MB, which is unlike the text of a plan. Make sure it is the right file, or keep only the text of the plan and import again.</translation>
    </message>
    <message>
        <source>“%1”是空文件，里面没有文字。请确认文件已保存完整后再导入。</source>
        <translation>&quot;%1&quot; is empty. Make sure the file was saved completely, then import it.</translation>
    </message>
    <message>
        <source>“%1”是%2，目前只能读取纯文本（.txt）。请在原程序中另存为纯文本，或复制正文后从剪贴板导入。</source>
        <translation>&quot;%1&quot; is %2; only plain text (.txt) can be read for now. Save it as plain text in the program it comes from, or copy the text and import it from the clipboard.</translation>
    </message>
    <message>
        <source>“%1”里只有空白，没有文字。请确认文件已保存完整后再导入。</source>
        <translation>&quot;%1&quot; holds only blanks and no text. Make sure the file was saved completely, then import it.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。请检查路径，或确认文件没有被移动、改名。</source>
        <translation>The file &quot;%1&quot; was not found. Check the path, and whether the file was moved or renamed.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文件。请选择其中的一份规划文本（.txt）。</source>
        <translation>&quot;%1&quot; is a folder, not a file. Choose a plan text (.txt) in it.</translation>
    </message>
    <message>
        <source>没有权限读取“%1”。请在文件属性中取得读取权限，或把文件复制到自己的文件夹后再导入。</source>
        <translation>No permission to read &quot;%1&quot;. Get read permission in the file&apos;s properties, or copy the file to a folder of your own and import it from there.</translation>
    </message>
    <message>
        <source>无法打开“%1”。请确认文件没有被其他程序占用、所在磁盘仍然连接。</source>
        <translation>&quot;%1&quot; cannot be opened. Make sure that no other program is using the file and that its disk is still connected.</translation>
    </message>
    <message>
        <source>读取“%1”时出错，文件没有读完。请检查磁盘或网络连接后重试。</source>
        <translation>Reading &quot;%1&quot; failed before its end. Check the disk or the network connection and try again.</translation>
    </message>
    <message>
        <source>“%1”里没有找到规划的层次：应有“一、”“（一）”“1.”或“第一章”这样编号的标题，或者专栏。请确认选对了文件，并且复制了规划全文。</source>
        <translation>No plan structure was found in &quot;%1&quot;: there should be headings numbered like &quot;一&quot;, &quot;(一)&quot;, &quot;1.&quot; or &quot;第一章&quot;, or boxes. Make sure it is the right file and holds the full text of the plan.</translation>
    </message>
    <message>
        <source>已取消读取“%1”。</source>
        <translation>Reading &quot;%1&quot; was cancelled.</translation>
    </message>
    <message>
        <source>Word 文档（.docx）</source>
        <translation>a Word document (.docx)</translation>
    </message>
    <message>
        <source>Excel 工作簿（.xlsx）</source>
        <translation>an Excel workbook (.xlsx)</translation>
    </message>
    <message>
        <source>演示文稿（.pptx）</source>
        <translation>a presentation (.pptx)</translation>
    </message>
    <message>
        <source>OpenDocument 文档</source>
        <translation>an OpenDocument file</translation>
    </message>
    <message>
        <source>OFD 版式文档</source>
        <translation>an OFD document</translation>
    </message>
    <message>
        <source>ZIP 压缩包</source>
        <translation>a ZIP archive</translation>
    </message>
    <message>
        <source>PDF 文档</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>旧版 Office 或 WPS 文档（.doc、.xls、.wps）</source>
        <translation>an old Office or WPS document (.doc, .xls, .wps)</translation>
    </message>
    <message>
        <source>JPEG 图片</source>
        <translation>a JPEG image</translation>
    </message>
    <message>
        <source>PNG 图片</source>
        <translation>a PNG image</translation>
    </message>
    <message>
        <source>GIF 图片</source>
        <translation>a GIF image</translation>
    </message>
    <message>
        <source>BMP 图片</source>
        <translation>a BMP image</translation>
    </message>
    <message>
        <source>TIFF 图片</source>
        <translation>a TIFF image</translation>
    </message>
    <message>
        <source>数据库文件（若是纲目工作区，请用“打开”）</source>
        <translation>a database (if it is a Gangmu workspace, use &quot;Open&quot;)</translation>
    </message>
    <message>
        <source>RAR 压缩包</source>
        <translation>a RAR archive</translation>
    </message>
    <message>
        <source>7-Zip 压缩包</source>
        <translation>a 7-Zip archive</translation>
    </message>
    <message>
        <source>GZIP 压缩包</source>
        <translation>a GZIP archive</translation>
    </message>
    <message>
        <source>可执行程序</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>RTF 文档</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>网页上的公文信息</source>
        <translation>Document details from the web page</translation>
    </message>
    <message>
        <source>落款日期</source>
        <translation>Date at the end</translation>
    </message>
    <message>
        <source>落款单位</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>发文机关标志</source>
        <translation>Issuer&apos;s heading</translation>
    </message>
    <message>
        <source>页码或单独的数字</source>
        <translation>Page number or lone figure</translation>
    </message>
    <message>
        <source>网页残留</source>
        <translation>Leftover of a web page</translation>
    </message>
    <message>
        <source>分隔线</source>
        <translation>Dividing line</translation>
    </message>
    <message>
        <source>附件文件名</source>
        <translation>Attachment file name</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>附件名称</source>
        <translation>Attachment name</translation>
    </message>
    <message>
        <source>剪贴板</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>剪贴板里没有文字。请先在原文中选中规划正文并复制。</source>
        <translation>There is no text on the clipboard. Select the text of the plan in its document and copy it first.</translation>
    </message>
    <message>
        <source>剪贴板里的文字过多，不像是一份规划文本。请只复制规划正文。</source>
        <translation>The text on the clipboard is too long to be a plan. Copy only the text of the plan.</translation>
    </message>
    <message>
        <source>正文中没有标题。</source>
        <translation>The text has no title.</translation>
    </message>
    <message>
        <source>以“%1”为标题。</source>
        <translation>Use &quot;%1&quot; as the title.</translation>
    </message>
    <message>
        <source>落款日期为 %1（第 %2 行），网页信息所写成文日期为 %3，两者不一致；已按落款日期读入。</source>
        <translation>The date at the end is %1 (line %2), but the web page&apos;s details say %3; the date at the end was taken.</translation>
    </message>
    <message>
        <source>改用 %1 作为印发日期。</source>
        <translation>Use %1 as the date of issue instead.</translation>
    </message>
    <message>
        <source>专栏项“%1”的名称与正文连写，原文没有分隔，请核对。</source>
        <translation>The name of box item &quot;%1&quot; runs into its text without any mark; please check.</translation>
    </message>
    <message>
        <source>专栏项“%1”的名称接在上一项正文的末尾，请核对。</source>
        <translation>The name of box item &quot;%1&quot; follows the previous item&apos;s text on the same line; please check.</translation>
    </message>
    <message>
        <source>名称为“%1”，正文自“%2”起。</source>
        <translation>The name is &quot;%1&quot;; the text begins with &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>编号“%1”与前面的编号重复或倒退，此处应为“%2”。</source>
        <translation>Number &quot;%1&quot; repeats an earlier one or runs backwards; it should be &quot;%2&quot; here.</translation>
    </message>
    <message>
        <source>编号“%1”之前缺号，此处应为“%2”。</source>
        <translation>A number is missing before &quot;%1&quot;; it should be &quot;%2&quot; here.</translation>
    </message>
    <message>
        <source>把编号改为“%1”。</source>
        <translation>Change the number to &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>责任分工“%1”中有不像单位名称的文字，请核对。</source>
        <translation>The responsibility clause &quot;%1&quot; has words that do not look like an organization; please check.</translation>
    </message>
    <message>
        <source>已读作：%1。</source>
        <translation>Read as: %1.</translation>
    </message>
    <message>
        <source>“%1”没有标题，请核对。</source>
        <translation>&quot;%1&quot; has no title; please check.</translation>
    </message>
    <message>
        <source>编号“%1”之后没有标题，请核对。</source>
        <translation>There is no heading after number &quot;%1&quot;; please check.</translation>
    </message>
    <message>
        <source>“%1”与“%2”可能是同一单位的两种写法。</source>
        <translation>&quot;%1&quot; and &quot;%2&quot; may be two spellings of one organization.</translation>
    </message>
    <message>
        <source>把“%1”并入“%2”。</source>
        <translation>Merge &quot;%1&quot; into &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>“%1”是文件夹，不是文件。请选择其中的一个文件。</source>
        <translation>&quot;%1&quot; is a folder, not a file. Choose a file in it.</translation>
    </message>
    <message>
        <source>“%1”的内部文件 %2 带有文档类型声明（DTD），办公软件不会写出这种内容，没有读取。请确认文件来源，或在 Excel、WPS 中打开后另存，再导入。</source>
        <translation>Part %2 of &quot;%1&quot; has a document type declaration (DTD), which office programs never write; it was not read. Check where the file comes from, or open it in Excel or WPS, save it again and import that.</translation>
    </message>
    <message>
        <source>“%1”的内部文件 %2 第 %3 行结构异常（层次过深或标记过长），没有读取。请确认文件来源，或在 Excel、WPS 中打开后另存，再导入。</source>
        <translation>Part %2 of &quot;%1&quot; has an abnormal structure on line %3 (too many levels or too long a tag); it was not read. Check where the file comes from, or open it in Excel or WPS, save it again and import that.</translation>
    </message>
    <message>
        <source>“%1”已损坏：内部文件 %2 第 %3 行读不下去。请重新下载或复制；若能在 Excel 或 WPS 中打开，请另存一份后再导入。</source>
        <translation>&quot;%1&quot; is damaged: its part %2 cannot be read beyond line %3. Download or copy the file again; if Excel or WPS can open it, save a copy there and import that.</translation>
    </message>
    <message>
        <source>“%1”不完整或已损坏，无法打开。请重新下载或复制；若能在 Excel 或 WPS 中打开，请另存一份后再导入。</source>
        <translation>&quot;%1&quot; is incomplete or damaged and cannot be opened. Download or copy it again; if Excel or WPS can open it, save a copy there and import that.</translation>
    </message>
    <message>
        <source>“%1”里的文件多得不像一份办公文档，没有读取。请确认文件来源。</source>
        <translation>&quot;%1&quot; holds more files than any office document and was not read. Check where the file comes from.</translation>
    </message>
    <message>
        <source>“%1”解压后异常膨胀（超过 %2 倍），像是一个“压缩炸弹”，没有读取。请确认文件来源；若确实有用，请在 Excel 或 WPS 中另存后再导入。</source>
        <translation>&quot;%1&quot; grows abnormally when unpacked (more than %2 times), like a &quot;zip bomb&quot;, and was not read. Check where the file comes from; if you do need it, save a copy in Excel or WPS and import that.</translation>
    </message>
    <message>
        <source>“%1”的压缩包设有密码，无法读取。请去掉密码后另存，再导入。</source>
        <translation>The archive &quot;%1&quot; is protected by a password and cannot be read. Save it without the password, then import it.</translation>
    </message>
    <message>
        <source>“%1”解压后超过 2 GB，一次读不了这么多。请把表格拆成几份，或另存为 CSV 后再导入。</source>
        <translation>&quot;%1&quot; exceeds 2 GB when unpacked, too much to read at once. Divide the table into several files, or save it as CSV and import that.</translation>
    </message>
    <message>
        <source>“%1”里没有表格。请选中网页或工作表中的表格，重新复制。</source>
        <translation>There is no table in &quot;%1&quot;. Select the table on the web page or worksheet and copy it again.</translation>
    </message>
    <message>
        <source>“%1”里没有所选的表格。请重新选择。</source>
        <translation>&quot;%1&quot; does not have the table you chose. Choose again.</translation>
    </message>
    <message>
        <source>“%1”里的网页或粘贴内容超过 64 MB。请分几次粘贴，或另存为 xlsx、CSV 后导入。</source>
        <translation>The web page or pasted content in &quot;%1&quot; exceeds 64 MB. Paste it in several parts, or save it as xlsx or CSV and import that.</translation>
    </message>
    <message>
        <source>“%1”里没有所选的工作表。请重新选择工作表。</source>
        <translation>&quot;%1&quot; does not have the worksheet you chose. Choose another worksheet.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 行，一次最多读取这么多。请把表格拆成几份，分别导入。</source>
        <translation>&quot;%1&quot; has more than %2 rows, the most that can be read at once. Divide the table into several files and import each.</translation>
    </message>
    <message>
        <source>“%1”的文字总量超过 2 GB（读到第 %2 行）。请把表格拆成几份，分别导入。</source>
        <translation>The text in &quot;%1&quot; exceeds 2 GB (reached at row %2). Divide the table into several files and import each.</translation>
    </message>
    <message>
        <source>“%1”里没有有内容的行。请确认选对了文件和工作表。</source>
        <translation>&quot;%1&quot; has no rows with content. Make sure it is the right file and worksheet.</translation>
    </message>
    <message>
        <source>第%1列：内容过长，只读取了开头</source>
        <translation>Column %1: content too long, only its beginning was read</translation>
    </message>
    <message>
        <source>第%1列起的内容没有读取：列数过多</source>
        <translation>Content from column %1 on was not read: too many columns</translation>
    </message>
    <message>
        <source>第%1列：引号不配对，按普通文字读取</source>
        <translation>Column %1: unpaired quotation mark, read as plain text</translation>
    </message>
    <message>
        <source>第%1列：有无法识别的字符（显示为 �）</source>
        <translation>Column %1: unreadable characters (shown as �)</translation>
    </message>
    <message>
        <source>第%1列：公式出错，没有结果</source>
        <translation>Column %1: faulty formula without a result</translation>
    </message>
    <message>
        <source>第%1列：文件里缺少这一格的文字</source>
        <translation>Column %1: the text of this cell is missing in the file</translation>
    </message>
    <message>
        <source>“%1”设有打开密码，无法读取。请在 Excel 或 WPS 中打开它，去掉密码后另存，再导入。</source>
        <translation>&quot;%1&quot; is protected by a password and cannot be read. Open it in Excel or WPS, save it without the password, then import it.</translation>
    </message>
    <message>
        <source>“%1”是旧版 Word 文档（.doc），不是表格。请把其中的表格复制后粘贴，或粘贴到 Excel 后另存为 xlsx。</source>
        <translation>&quot;%1&quot; is an old Word document (.doc), not a table. Copy the table in it and paste it here, or paste it into Excel and save that as xlsx.</translation>
    </message>
    <message>
        <source>“%1”是旧版 Excel 工作簿（.xls），不能直接读取。请在 Excel 或 WPS 中打开它，另存为 xlsx 后再导入。</source>
        <translation>&quot;%1&quot; is an old Excel workbook (.xls) and cannot be read directly. Open it in Excel or WPS, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”是空文件，里面没有表格。请确认文件已保存完整后再导入。</source>
        <translation>&quot;%1&quot; is empty. Make sure the file was saved completely, then import it.</translation>
    </message>
    <message>
        <source>“%1”是%2，不是表格。请选择 xlsx、CSV 或网页表格。</source>
        <translation>&quot;%1&quot; is %2, not a table. Choose xlsx, CSV or a table on a web page.</translation>
    </message>
    <message>
        <source>“%1”是 XML 表格（2003 版），不能直接读取。请在 Excel 或 WPS 中打开它，另存为 xlsx 后再导入。</source>
        <translation>&quot;%1&quot; is an XML spreadsheet (2003) and cannot be read directly. Open it in Excel or WPS, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”不是表格文件：既不是 xlsx，内容也无法按 UTF-8、UTF-16 或 GB18030 读出文字。请在原程序中另存为 xlsx 或 CSV 后再导入。</source>
        <translation>&quot;%1&quot; is not a table: it is not xlsx, and its content cannot be read as UTF-8, UTF-16 or GB18030. Save it as xlsx or CSV in the program it comes from, then import it.</translation>
    </message>
    <message>
        <source>“%1”里没有工作表（可能只有图表）。请确认选对了文件。</source>
        <translation>&quot;%1&quot; has no worksheet (perhaps charts only). Make sure it is the right file.</translation>
    </message>
    <message>
        <source>“%1”的文字太多（超过 %2 MB），一次读不了。请在 Excel 或 WPS 中另存为 CSV，或拆成几份后再导入。</source>
        <translation>&quot;%1&quot; holds too much text to read at once (more than %2 MB). Save it as CSV in Excel or WPS, or divide it into several files, then import it.</translation>
    </message>
    <message>
        <source>“%1”是压缩包，不是表格。请先解压，再选择其中的表格文件。</source>
        <translation>&quot;%1&quot; is an archive, not a table. Unpack it, then choose the table in it.</translation>
    </message>
    <message>
        <source>“%1”是 Word 文档（.docx），不是表格。请把其中的表格复制后粘贴，或粘贴到 Excel 后另存为 xlsx。</source>
        <translation>&quot;%1&quot; is a Word document (.docx), not a table. Copy the table in it and paste it here, or paste it into Excel and save that as xlsx.</translation>
    </message>
    <message>
        <source>“%1”是演示文稿（.pptx），不是表格。请把其中的表格复制后粘贴。</source>
        <translation>&quot;%1&quot; is a presentation (.pptx), not a table. Copy the table in it and paste it here.</translation>
    </message>
    <message>
        <source>“%1”是二进制工作簿（.xlsb），不能直接读取。请在 Excel 或 WPS 中打开它，另存为 xlsx 后再导入。</source>
        <translation>&quot;%1&quot; is a binary workbook (.xlsb) and cannot be read directly. Open it in Excel or WPS, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”是 OpenDocument 文档，不能直接读取。请在 WPS 或 LibreOffice 中打开它，另存为 xlsx 后再导入。</source>
        <translation>&quot;%1&quot; is an OpenDocument file and cannot be read directly. Open it in WPS or LibreOffice, save it as xlsx and import that.</translation>
    </message>
    <message>
        <source>“%1”已损坏：工作簿的目录缺失。请重新下载或复制；若能在 Excel 或 WPS 中打开，请另存一份后再导入。</source>
        <translation>&quot;%1&quot; is damaged: the workbook&apos;s table of contents is missing. Download or copy it again; if Excel or WPS can open it, save a copy there and import that.</translation>
    </message>
    <message>
        <source>合计行，不是项目。</source>
        <translation>A row of totals, not a work item.</translation>
    </message>
    <message>
        <source>没有项目名称。</source>
        <translation>No title.</translation>
    </message>
    <message>
        <source>与已有项目“%1”合并。</source>
        <translation>Merged with the existing work item &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>与第 %1 行是同一项目。</source>
        <translation>Same work item as row %1.</translation>
    </message>
    <message>
        <source>“%1”不是年份。</source>
        <translation>&quot;%1&quot; is not a year.</translation>
    </message>
    <message>
        <source>“%1”不能识别。</source>
        <translation>&quot;%1&quot; was not recognised.</translation>
    </message>
    <message>
        <source>“%1”不是日期。</source>
        <translation>&quot;%1&quot; is not a date.</translation>
    </message>
    <message>
        <source>“%1”没有说明是制定还是修订。</source>
        <translation>&quot;%1&quot; does not say whether it is new or a revision.</translation>
    </message>
    <message>
        <source>“%1”没有起算日期。</source>
        <translation>&quot;%1&quot; has no date to count from.</translation>
    </message>
    <message>
        <source>“%1”：请在项目中用“发布”关联标准。</source>
        <translation>&quot;%1&quot;: use &quot;Issue&quot; in the work item to link its standard.</translation>
    </message>
    <message>
        <source>没有登记技术委员会“%1”。</source>
        <translation>There is no technical committee &quot;%1&quot; on record.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>计划号</source>
        <translation>Work item no.</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>Regions</name>
    <message>
        <source>北京</source>
        <translation>Beijing</translation>
    </message>
    <message>
        <source>天津</source>
        <translation>Tianjin</translation>
    </message>
    <message>
        <source>河北</source>
        <translation>Hebei</translation>
    </message>
    <message>
        <source>山西</source>
        <translation>Shanxi</translation>
    </message>
    <message>
        <source>内蒙古</source>
        <translation>Inner Mongolia</translation>
    </message>
    <message>
        <source>辽宁</source>
        <translation>Liaoning</translation>
    </message>
    <message>
        <source>吉林</source>
        <translation>Jilin</translation>
    </message>
    <message>
        <source>黑龙江</source>
        <translation>Heilongjiang</translation>
    </message>
    <message>
        <source>上海</source>
        <translation>Shanghai</translation>
    </message>
    <message>
        <source>江苏</source>
        <translation>Jiangsu</translation>
    </message>
    <message>
        <source>浙江</source>
        <translation>Zhejiang</translation>
    </message>
    <message>
        <source>安徽</source>
        <translation>Anhui</translation>
    </message>
    <message>
        <source>福建</source>
        <translation>Fujian</translation>
    </message>
    <message>
        <source>江西</source>
        <translation>Jiangxi</translation>
    </message>
    <message>
        <source>山东</source>
        <translation>Shandong</translation>
    </message>
    <message>
        <source>河南</source>
        <translation>Henan</translation>
    </message>
    <message>
        <source>湖北</source>
        <translation>Hubei</translation>
    </message>
    <message>
        <source>湖南</source>
        <translation>Hunan</translation>
    </message>
    <message>
        <source>广东</source>
        <translation>Guangdong</translation>
    </message>
    <message>
        <source>广西</source>
        <translation>Guangxi</translation>
    </message>
    <message>
        <source>海南</source>
        <translation>Hainan</translation>
    </message>
    <message>
        <source>重庆</source>
        <translation>Chongqing</translation>
    </message>
    <message>
        <source>四川</source>
        <translation>Sichuan</translation>
    </message>
    <message>
        <source>贵州</source>
        <translation>Guizhou</translation>
    </message>
    <message>
        <source>云南</source>
        <translation>Yunnan</translation>
    </message>
    <message>
        <source>西藏</source>
        <translation>Xizang</translation>
    </message>
    <message>
        <source>陕西</source>
        <translation>Shaanxi</translation>
    </message>
    <message>
        <source>甘肃</source>
        <translation>Gansu</translation>
    </message>
    <message>
        <source>青海</source>
        <translation>Qinghai</translation>
    </message>
    <message>
        <source>宁夏</source>
        <translation>Ningxia</translation>
    </message>
    <message>
        <source>新疆</source>
        <translation>Xinjiang</translation>
    </message>
    <message>
        <source>台湾</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>香港</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>澳门</source>
        <translation>Macao</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>无法在临时文件夹中保存拒收的行。请检查磁盘空间后重试。</source>
        <translation>Rejected rows could not be kept in the temporary folder. Check the free space and try again.</translation>
    </message>
    <message>
        <source>无法写出“%1”：文件名应以 .xlsx 或 .csv 结尾。请改名后重试。</source>
        <translation>&quot;%1&quot; was not written: its name should end in .xlsx or .csv. Change it and try again.</translation>
    </message>
    <message>
        <source>拒收的行</source>
        <translation>Rejected rows</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>拒收原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>ReplacementText</name>
    <message>
        <source>已废止，目录中没有代替它的标准。</source>
        <translation>Withdrawn; the catalogue has no standard that replaces it.</translation>
    </message>
    <message>
        <source>已被代替，目录中没有现行的代替标准。</source>
        <translation>Replaced; the catalogue has no successor in force.</translation>
    </message>
    <message>
        <source>已废止，由 %1 代替。</source>
        <translation>Withdrawn, replaced by %1.</translation>
    </message>
    <message>
        <source>已被 %1 代替。</source>
        <translation>Replaced by %1.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>符合</source>
        <translation>met</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>应投票 %1 人，收回 %2 票，占 %3；要求不少于 %4（%5 票）：%6。</source>
        <translation>Ballots received: %2 of %1 (%3); required: at least %4 (%5): %6. </translation>
    </message>
    <message>
        <source>赞成 %1 票，占%2的 %3；要求不少于 %4（%5 票）：%6。</source>
        <translation>In favour: %1 = %3 (basis: %2); required: at least %4 (%5): %6. </translation>
    </message>
    <message>
        <source>反对 %1 票，占%2的 %3；要求不超过 %4（%5 票）：%6。</source>
        <translation>Against: %1 = %3 (basis: %2); required: at most %4 (%5): %6. </translation>
    </message>
    <message>
        <source>弃权 %1 票，计入收回的票数。</source>
        <translation>Abstentions: %1, counted as ballots received. </translation>
    </message>
    <message>
        <source>尚未计票</source>
        <translation>Not counted yet</translation>
    </message>
    <message>
        <source>票数有误</source>
        <translation>Votes do not add up</translation>
    </message>
    <message>
        <source>回收票数不足，投票无效</source>
        <translation>Too few ballots, vote not valid</translation>
    </message>
    <message>
        <source>未通过</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>通过</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <comment>ballot: outcome. arithmetic</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>收回 %1 票，多于应投票的 %2 人，请核对。</source>
        <translation>%1 ballots were received from %2 voting members; please check.</translation>
    </message>
    <message>
        <source>请填写应投票人数。</source>
        <translation>Enter the number of voting members.</translation>
    </message>
    <message>
        <source>还没有收回选票。</source>
        <translation>No ballots received yet.</translation>
    </message>
    <message>
        <source>共 %1 条：采纳 %2，部分采纳 %3，未采纳 %4，待处理 %5；提出意见单位 %6 个。</source>
        <translation>Comments: %1; accepted: %2, partly accepted: %3, not accepted: %4, open: %5; organizations that commented: %6.</translation>
    </message>
    <message>
        <source>收到意见的单位多于发送单位。</source>
        <translation>More organizations replied than were sent the draft. </translation>
    </message>
    <message>
        <source>有建议或意见的单位多于收到意见的单位。</source>
        <translation>More organizations commented than replied. </translation>
    </message>
    <message>
        <source>表中有 %1 个单位提出意见，多于填写的 %2 个。</source>
        <translation>%1 organizations comment in the table, more than the %2 entered. </translation>
    </message>
    <message>
        <source>截止日期早于开始日期。</source>
        <translation>The closing date is before the opening date. </translation>
    </message>
    <message>
        <source>《全国专业标准化技术委员会管理办法》</source>
        <translation>Measures for the Administration of National Professional Standardization Technical Committees</translation>
    </message>
    <message>
        <source>《全国专业标准化技术委员会管理办法》（通行规定，使用前请核对原文）</source>
        <translation>Measures for the Administration of National Professional Standardization Technical Committees (usual rules; check the original before use)</translation>
    </message>
    <message>
        <source>主任委员应为 %1 名，现有 %2 名。</source>
        <translation>Chairs: %2, should be %1.</translation>
    </message>
    <message>
        <source>副主任委员不超过 %1 名，现有 %2 名。</source>
        <translation>Vice chairs: %2, at most %1 allowed.</translation>
    </message>
    <message>
        <source>%1的委员不少于 %2 名，现有 %3 名。</source>
        <translation>%1: %3 members, at least %2 required.</translation>
    </message>
    <message>
        <source>任何一方的委员不超过二分之一：“%1”有 %2 名，共 %3 名。</source>
        <translation>No party may hold more than half of the seats: &quot;%1&quot; has %2 of %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n 名委员没有注明代表方，不能核对各方比例。</source>
        <translation>
            <numerusform>%n member has no party noted; the shares of the parties cannot be checked.</numerusform>
            <numerusform>%n members have no party noted; the shares of the parties cannot be checked.</numerusform>
        </translation>
    </message>
    <message>
        <source>同一单位的委员不超过 %1 名：“%2”有 %3 名。</source>
        <translation>An organization may have at most %1 members: &quot;%2&quot; has %3.</translation>
    </message>
    <message>
        <source>“%1”在名单中出现不止一次。</source>
        <translation>&quot;%1&quot; is on the list more than once.</translation>
    </message>
    <message>
        <source>同一人不得同时在 %1 个以上技术委员会任委员：“%2”已在 %3 个。</source>
        <translation>Nobody may be a member of %1 or more technical committees at a time: &quot;%2&quot; is in %3.</translation>
    </message>
    <message>
        <source>“%1”已在 %2 个技术委员会任委员；“%2 个以上”如含本数，即已超出。</source>
        <translation>&quot;%1&quot; is a member of %2 technical committees; if &quot;%2 or more&quot; includes %2, that is one too many.</translation>
    </message>
    <message>
        <source>每届任期 %1 年：%2 至 %3 超过任期。</source>
        <translation>A term lasts %1 years: %2 to %3 is longer.</translation>
    </message>
    <message>
        <source>任期已于 %1 届满，需要换届。</source>
        <translation>The term ended on %1; a new committee is due.</translation>
    </message>
    <message>
        <source>任期将于 %1 届满，请准备换届。</source>
        <translation>The term ends on %1; prepare the next one.</translation>
    </message>
    <message>
        <source>技术委员会</source>
        <translation>Technical committee</translation>
    </message>
    <message>
        <source>分技术委员会</source>
        <translation>Subcommittee</translation>
    </message>
    <message>
        <source>工作组</source>
        <translation>Working group</translation>
    </message>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>剩余 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>超期 %n 天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>完成时超期 %n 天</source>
        <translation>
            <numerusform>Done %n day late</numerusform>
            <numerusform>Done %n days late</numerusform>
        </translation>
    </message>
    <message>
        <source>跳过%1：采用国际标准，适用快速程序。</source>
        <translation>Skips %1: the fast-track procedure applies to adoptions of international standards.</translation>
    </message>
    <message>
        <source>跳过%1：修订标准，适用快速程序。</source>
        <translation>Skips %1: the fast-track procedure applies to revisions.</translation>
    </message>
    <message>
        <source>跳过%1：不在快速程序范围内，请确认。</source>
        <translation>Skips %1: the fast-track procedure does not cover this; please confirm.</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>示例数据有误。</source>
        <translation>The sample data are faulty.</translation>
    </message>
</context>
<context>
    <name>StoreText</name>
    <message>
        <source>无法撤销或重做：内容已被其他程序改动。</source>
        <translation>Cannot undo or redo: another program has changed the content.</translation>
    </message>
    <message>
        <source>已取消。</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>磁盘空间不足，本次修改未保存。请腾出空间后重试。</source>
        <translation>The disk is full; this change was not saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>工作区文件不可写，本次修改未保存。请检查文件或文件夹是否为只读。</source>
        <translation>The workspace file cannot be written; this change was not saved. Check whether the file or its folder is read-only.</translation>
    </message>
    <message>
        <source>无法打开文件：没有权限，或所在文件夹不可写。</source>
        <translation>The file cannot be opened: no permission, or its folder cannot be written.</translation>
    </message>
    <message>
        <source>另一个程序正在写入该文件，本次修改未保存。请稍后重试。</source>
        <translation>Another program is writing to the file; this change was not saved. Try again later.</translation>
    </message>
    <message>
        <source>工作区文件已损坏。请用最近的备份或副本。</source>
        <translation>The workspace file is damaged. Use the latest backup or copy.</translation>
    </message>
    <message>
        <source>内容过大，本次修改未保存。</source>
        <translation>The content is too large; this change was not saved.</translation>
    </message>
    <message>
        <source>修改与现有内容冲突，未保存。</source>
        <translation>The change conflicts with what is there and was not saved.</translation>
    </message>
    <message>
        <source>读写文件失败，本次修改未保存。请检查磁盘、U盘或网络连接。</source>
        <translation>Reading or writing the file failed; this change was not saved. Check the disk, USB stick or network connection.</translation>
    </message>
    <message>
        <source>内部错误，本次修改未保存。</source>
        <translation>Internal error; this change was not saved.</translation>
    </message>
    <message>
        <source>JPEG 图片</source>
        <translation>a JPEG image</translation>
    </message>
    <message>
        <source>PNG 图片</source>
        <translation>a PNG image</translation>
    </message>
    <message>
        <source>PDF 文档</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>压缩包或 Office 文档（docx、xlsx 等）</source>
        <translation>an archive or Office document (docx, xlsx, …)</translation>
    </message>
    <message>
        <source>旧版 Office 文档（doc、xls 等）</source>
        <translation>an old Office document (doc, xls, …)</translation>
    </message>
    <message>
        <source>其他格式的文件</source>
        <translation>a file of another format</translation>
    </message>
    <message>
        <source>找不到文件 %1。</source>
        <translation>The file %1 was not found.</translation>
    </message>
    <message>
        <source>%1 不是文件，请选择一个 .gangmu 文件。</source>
        <translation>%1 is not a file. Choose a .gangmu file.</translation>
    </message>
    <message>
        <source>%1 是空文件（0 字节），不是纲目工作区。</source>
        <translation>%1 is empty (0 bytes) and not a Gangmu workspace.</translation>
    </message>
    <message>
        <source>没有权限读取 %1。</source>
        <translation>No permission to read %1.</translation>
    </message>
    <message>
        <source>%1 不是纲目工作区，看起来是%2。要读入规划文本，请用“文件 → 导入”。</source>
        <translation>%1 is not a Gangmu workspace; it looks like %2. To read the text of a plan, use &quot;File → Import&quot;.</translation>
    </message>
    <message>
        <source>%1 不完整，可能在复制时被截断。请用最近的备份或副本。</source>
        <translation>%1 is incomplete, perhaps cut off while being copied. Use the latest backup or copy.</translation>
    </message>
    <message>
        <source>%1 是另一个程序的数据库，不是纲目工作区。</source>
        <translation>%1 is a database of another program, not a Gangmu workspace.</translation>
    </message>
    <message>
        <source>%1 由更新版本的纲目创建，本版本无法打开。请升级程序。</source>
        <translation>%1 was made by a newer version of Gangmu and cannot be opened by this one. Please update the program.</translation>
    </message>
    <message>
        <source>%1 没有版本标记，文件可能已损坏。请用最近的备份或副本。</source>
        <translation>%1 has no version mark and may be damaged. Use the latest backup or copy.</translation>
    </message>
    <message>
        <source>单位已不存在。</source>
        <translation>The organization no longer exists.</translation>
    </message>
    <message>
        <source>规划已不存在。</source>
        <translation>The plan no longer exists.</translation>
    </message>
    <message>
        <source>条目已不存在。</source>
        <translation>The entry no longer exists.</translation>
    </message>
    <message>
        <source>核对事项已不存在。</source>
        <translation>The review note no longer exists.</translation>
    </message>
    <message>
        <source>标准已不存在。</source>
        <translation>The standard no longer exists.</translation>
    </message>
    <message>
        <source>制修订项目已不存在。</source>
        <translation>The work item no longer exists.</translation>
    </message>
    <message>
        <source>指标已不存在。</source>
        <translation>The target no longer exists.</translation>
    </message>
    <message>
        <source>%1 含有本程序之外的对象（%2），为安全起见不予打开。请向文件提供者索取原件。</source>
        <translation>%1 contains objects that are not ours (%2) and is not opened, for safety. Ask whoever gave you the file for the original.</translation>
    </message>
    <message>
        <source>%1 的结构被改动（%2），为安全起见不予打开。请向文件提供者索取原件。</source>
        <translation>The structure of %1 has been altered (%2); it is not opened, for safety. Ask whoever gave you the file for the original.</translation>
    </message>
    <message>
        <source>%1 缺少 %2，文件不完整。请用最近的备份或副本。</source>
        <translation>%1 lacks %2; the file is incomplete. Use the latest backup or copy.</translation>
    </message>
    <message>
        <source>新建规划</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>改规划信息</source>
        <translation>Edit plan details</translation>
    </message>
    <message>
        <source>删除规划</source>
        <translation>Delete plan</translation>
    </message>
    <message>
        <source>导入规划</source>
        <translation>Import plan</translation>
    </message>
    <message>
        <source>复制内容</source>
        <translation>Copy content</translation>
    </message>
    <message>
        <source>存为版本</source>
        <translation>Save as version</translation>
    </message>
    <message>
        <source>删除版本</source>
        <translation>Delete version</translation>
    </message>
    <message>
        <source>新增条目</source>
        <translation>Add entry</translation>
    </message>
    <message>
        <source>改标题</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>改正文</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>移动</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>降级</source>
        <translation>Demote</translation>
    </message>
    <message>
        <source>升级</source>
        <translation>Promote</translation>
    </message>
    <message>
        <source>删除条目</source>
        <translation>Delete entry</translation>
    </message>
    <message>
        <source>改条目类型</source>
        <translation>Change entry kind</translation>
    </message>
    <message>
        <source>调整责任矩阵的行</source>
        <translation>Change matrix rows</translation>
    </message>
    <message>
        <source>重新编号</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>新增指标</source>
        <translation>Add target</translation>
    </message>
    <message>
        <source>改指标</source>
        <translation>Edit target</translation>
    </message>
    <message>
        <source>删除指标</source>
        <translation>Delete target</translation>
    </message>
    <message>
        <source>关联指标</source>
        <translation>Link targets</translation>
    </message>
    <message>
        <source>填报完成值</source>
        <translation>Enter actual value</translation>
    </message>
    <message>
        <source>删除完成值</source>
        <translation>Delete actual value</translation>
    </message>
    <message>
        <source>设责任单位</source>
        <translation>Set responsibility</translation>
    </message>
    <message>
        <source>清除责任单位</source>
        <translation>Clear responsibility</translation>
    </message>
    <message>
        <source>粘贴责任单位</source>
        <translation>Paste responsibilities</translation>
    </message>
    <message>
        <source>新增单位</source>
        <translation>Add organization</translation>
    </message>
    <message>
        <source>更正单位名称</source>
        <translation>Correct organization name</translation>
    </message>
    <message>
        <source>改单位信息</source>
        <translation>Edit organization</translation>
    </message>
    <message>
        <source>合并同一单位</source>
        <translation>Merge organizations</translation>
    </message>
    <message>
        <source>机构改革</source>
        <translation>Institutional reform</translation>
    </message>
    <message>
        <source>删除单位</source>
        <translation>Delete organization</translation>
    </message>
    <message>
        <source>采纳核对建议</source>
        <translation>Accept suggestion</translation>
    </message>
    <message>
        <source>忽略核对建议</source>
        <translation>Ignore suggestion</translation>
    </message>
    <message>
        <source>重新核对</source>
        <translation>Review again</translation>
    </message>
    <message>
        <source>新增标准</source>
        <translation>Add standard</translation>
    </message>
    <message>
        <source>改标准</source>
        <translation>Edit standard</translation>
    </message>
    <message>
        <source>删除标准</source>
        <translation>Delete standard</translation>
    </message>
    <message>
        <source>新增制修订项目</source>
        <translation>Add work item</translation>
    </message>
    <message>
        <source>改制修订项目</source>
        <translation>Edit work item</translation>
    </message>
    <message>
        <source>删除制修订项目</source>
        <translation>Delete work item</translation>
    </message>
    <message>
        <source>创建示例</source>
        <translation>Create sample</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>verb: subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>要复制的条目已不存在。</source>
        <translation>The entry to copy no longer exists.</translation>
    </message>
    <message>
        <source>要粘贴到的位置已不存在。</source>
        <translation>The place to paste to no longer exists.</translation>
    </message>
    <message>
        <source>这里不能放置该类条目。专栏项只能放在专栏内，正文段落不能有下级。</source>
        <translation>An entry of this kind cannot go here. Box items belong in boxes, and paragraphs hold nothing below them.</translation>
    </message>
    <message>
        <source>条目已不存在，可能已被删除。</source>
        <translation>The entry no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>不能把条目移到它自己的下级。</source>
        <translation>An entry cannot be moved below itself.</translation>
    </message>
    <message>
        <source>专栏%1</source>
        <translation>专栏%1</translation>
    </message>
    <message>
        <source>前面没有同级条目，不能降级。</source>
        <translation>There is no entry before it on the same level, so it cannot be demoted.</translation>
    </message>
    <message>
        <source>已是最高一级，不能再升级。</source>
        <translation>It is on the top level already and cannot be promoted.</translation>
    </message>
    <message>
        <source>已有名为“%1”的单位（或别名）。如是同一单位，请用“合并”。</source>
        <translation>There is already an organization (or alias) called &quot;%1&quot;. If it is the same one, use &quot;Merge&quot;.</translation>
    </message>
    <message>
        <source>单位名称不能为空。</source>
        <translation>The name of an organization cannot be empty.</translation>
    </message>
    <message>
        <source>单位已不存在，可能已被删除。</source>
        <translation>The organization no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>请选择两个不同的单位。</source>
        <translation>Choose two different organizations.</translation>
    </message>
    <message>
        <source>请选择原单位并填写新单位名称。</source>
        <translation>Choose the old organization and enter the name of the new one.</translation>
    </message>
    <message>
        <source>新单位与原单位同名，无需变更。</source>
        <translation>The new organization has the same name as the old one; nothing to change.</translation>
    </message>
    <message>
        <source>“%1”还负责 %2 项任务，不能删除。请先清除或改派。</source>
        <translation>&quot;%1&quot; still has tasks (%2) and cannot be deleted. Clear or reassign them first.</translation>
    </message>
    <message>
        <source>规划已不存在，可能已被删除。</source>
        <translation>The plan no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>规划名称不能为空。</source>
        <translation>The title of the plan cannot be empty.</translation>
    </message>
    <message>
        <source>规划期的终止年不能早于起始年。</source>
        <translation>The last year of the plan cannot be before its first year.</translation>
    </message>
    <message>
        <source>版本名称不能为空。</source>
        <translation>The name of a version cannot be empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n 格</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>相关内容已被修改，这条建议不再适用。请手工修改，或忽略这条建议。</source>
        <translation>What this suggestion is about has changed, so it no longer applies. Make the change by hand, or ignore the suggestion.</translation>
    </message>
    <message>
        <source>名称不能为空。</source>
        <translation>The name cannot be empty.</translation>
    </message>
    <message>
        <source>已发布的标准需要标准号；尚未发布的请建为制修订项目。</source>
        <translation>An issued standard needs a standard number; enter one still to be issued as a work item.</translation>
    </message>
    <message>
        <source>指标名称不能为空。</source>
        <translation>The name of a target cannot be empty.</translation>
    </message>
    <message>
        <source>目标值不是有效的数。</source>
        <translation>The target value is not a valid number.</translation>
    </message>
    <message>
        <source>区间目标需要上限，且上限不小于下限。</source>
        <translation>A range needs an upper limit no smaller than the lower one.</translation>
    </message>
    <message>
        <source>指标已不存在，可能已被删除。</source>
        <translation>The target no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>指标不能与自身关联。</source>
        <translation>A target cannot be linked to itself.</translation>
    </message>
    <message>
        <source>完成值需要截至日期。</source>
        <translation>An actual value needs an as-of date.</translation>
    </message>
    <message>
        <source>统计起始日期不能晚于截至日期。</source>
        <translation>The start date cannot be after the as-of date.</translation>
    </message>
    <message>
        <source>完成值不是有效的数。</source>
        <translation>The actual value is not a valid number.</translation>
    </message>
    <message>
        <source>%1 是只读的，不能修改。请用“文件 → 另存副本”后在副本上修改。</source>
        <translation>%1 is read-only. Use &quot;File → Save a copy&quot; and change the copy.</translation>
    </message>
    <message>
        <source>%1 正由 %2 编辑，这里只能查看。</source>
        <translation>%1 is being edited by %2; here you can only look at it.</translation>
    </message>
    <message>
        <source>没有可撤销的操作。</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>没有可重做的操作。</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>%1 上的 %2（进程 %3）</source>
        <comment>computer, program, process</comment>
        <translation>%2 on %1 (process %3)</translation>
    </message>
    <message>
        <source>%1 已损坏。请用最近的备份或副本。</source>
        <translation>%1 is damaged. Use the latest backup or copy.</translation>
    </message>
    <message>
        <source>未能写出 %1：%2</source>
        <translation>Could not write %1: %2</translation>
    </message>
    <message>
        <source>未能写出 %1。请检查文件是否被其他程序占用。</source>
        <translation>Could not write %1. Check whether another program is using the file.</translation>
    </message>
    <message>
        <source>%1 已存在，请换一个文件名。</source>
        <translation>%1 exists already. Choose another file name.</translation>
    </message>
    <message>
        <source>文件夹 %1 不存在。</source>
        <translation>The folder %1 does not exist.</translation>
    </message>
    <message>
        <source>未能创建 %1：%2</source>
        <translation>Could not create %1: %2</translation>
    </message>
    <message>
        <source>升级前</source>
        <translation>Before upgrade</translation>
    </message>
    <message>
        <source>副本不能与原文件同名，请换一个文件名。</source>
        <translation>The copy cannot have the name of the original. Choose another file name.</translation>
    </message>
    <message numerus="yes">
        <source>%n 项变更</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>没有名为“%1”的单位。</source>
        <translation>There is no organization called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>技术委员会已不存在，可能已被删除。</source>
        <translation>The technical committee no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>标准体系已不存在。</source>
        <translation>The standards system no longer exists.</translation>
    </message>
    <message>
        <source>体系类目已不存在，可能已被删除。</source>
        <translation>The category of the system no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>明细表中的这一项已不存在。</source>
        <translation>This entry of the list of standards no longer exists.</translation>
    </message>
    <message>
        <source>投票已不存在，可能已被删除。</source>
        <translation>The ballot no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>导入标准目录</source>
        <translation>Import catalogue</translation>
    </message>
    <message>
        <source>批量改标准</source>
        <translation>Edit several standards</translation>
    </message>
    <message>
        <source>粘贴标准</source>
        <translation>Paste standards</translation>
    </message>
    <message>
        <source>删除多项标准</source>
        <translation>Delete several standards</translation>
    </message>
    <message>
        <source>合并重复标准</source>
        <translation>Merge duplicate standards</translation>
    </message>
    <message>
        <source>复审</source>
        <translation>Periodic review</translation>
    </message>
    <message>
        <source>查新更新</source>
        <translation>Currency check update</translation>
    </message>
    <message>
        <source>改代替关系</source>
        <translation>Edit replacements</translation>
    </message>
    <message>
        <source>新增自定义字段</source>
        <translation>Add user-defined field</translation>
    </message>
    <message>
        <source>改自定义字段</source>
        <translation>Edit user-defined field</translation>
    </message>
    <message>
        <source>删除自定义字段</source>
        <translation>Delete user-defined field</translation>
    </message>
    <message>
        <source>改自定义字段的值</source>
        <translation>Edit user-defined field value</translation>
    </message>
    <message>
        <source>保存筛选</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>删除筛选</source>
        <translation>Delete filter</translation>
    </message>
    <message>
        <source>新建标准体系</source>
        <translation>New standards system</translation>
    </message>
    <message>
        <source>改标准体系</source>
        <translation>Edit standards system</translation>
    </message>
    <message>
        <source>删除标准体系</source>
        <translation>Delete standards system</translation>
    </message>
    <message>
        <source>新增体系类目</source>
        <translation>Add category</translation>
    </message>
    <message>
        <source>改体系类目</source>
        <translation>Edit category</translation>
    </message>
    <message>
        <source>移动体系类目</source>
        <translation>Move category</translation>
    </message>
    <message>
        <source>删除体系类目</source>
        <translation>Delete category</translation>
    </message>
    <message>
        <source>复制体系分支</source>
        <translation>Copy branch of the system</translation>
    </message>
    <message>
        <source>合并体系分支</source>
        <translation>Merge branches of the system</translation>
    </message>
    <message>
        <source>重编体系编号</source>
        <translation>Renumber system</translation>
    </message>
    <message>
        <source>列入体系</source>
        <translation>Add to system</translation>
    </message>
    <message>
        <source>改明细项</source>
        <translation>Edit entry of the list</translation>
    </message>
    <message>
        <source>移动明细项</source>
        <translation>Move entry of the list</translation>
    </message>
    <message>
        <source>移出体系</source>
        <translation>Remove from system</translation>
    </message>
    <message>
        <source>专栏转体系</source>
        <translation>Turn box into system</translation>
    </message>
    <message>
        <source>新增技术委员会</source>
        <translation>Add technical committee</translation>
    </message>
    <message>
        <source>改技术委员会</source>
        <translation>Edit technical committee</translation>
    </message>
    <message>
        <source>删除技术委员会</source>
        <translation>Delete technical committee</translation>
    </message>
    <message>
        <source>改委员名单</source>
        <translation>Edit members</translation>
    </message>
    <message>
        <source>推进阶段</source>
        <translation>Advance stage</translation>
    </message>
    <message>
        <source>改阶段日期</source>
        <translation>Edit stage dates</translation>
    </message>
    <message>
        <source>改项目材料</source>
        <translation>Edit documents of the work item</translation>
    </message>
    <message>
        <source>改征求意见情况</source>
        <translation>Edit comment round</translation>
    </message>
    <message>
        <source>改意见</source>
        <translation>Edit comments</translation>
    </message>
    <message>
        <source>粘贴意见</source>
        <translation>Paste comments</translation>
    </message>
    <message>
        <source>改投票</source>
        <translation>Edit ballot</translation>
    </message>
    <message>
        <source>删除投票</source>
        <translation>Delete ballot</translation>
    </message>
    <message>
        <source>发布为标准</source>
        <translation>Issue as standard</translation>
    </message>
    <message>
        <source>导入制修订计划</source>
        <translation>Import work programme</translation>
    </message>
    <message>
        <source>人数和票数不能小于 0。</source>
        <translation>Numbers of members and votes cannot be below 0.</translation>
    </message>
    <message>
        <source>比例要大于 0，不超过 1，如 3/4。</source>
        <translation>A share must be above 0 and at most 1, such as 3/4.</translation>
    </message>
    <message>
        <source>投票截止日期不能早于开始日期。</source>
        <translation>The closing date of the ballot cannot be before its opening date.</translation>
    </message>
    <message>
        <source>记名投票需要委员姓名。</source>
        <translation>A vote by name needs the name of the member.</translation>
    </message>
    <message>
        <source>只有专栏和专栏项可以转为体系：“%1”不是。</source>
        <translation>Only boxes and box items can be turned into a system; &quot;%1&quot; is neither.</translation>
    </message>
    <message>
        <source>标准体系的名称不能为空。</source>
        <translation>The name of a standards system cannot be empty.</translation>
    </message>
    <message>
        <source>意见不能为空。</source>
        <translation>A comment cannot be empty.</translation>
    </message>
    <message numerus="yes">
        <source>%n 条</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message>
        <source>技术委员会需要名称。</source>
        <translation>A technical committee needs a name.</translation>
    </message>
    <message>
        <source>编号 %1 已是“%2”的编号。</source>
        <translation>Number %1 belongs to &quot;%2&quot; already.</translation>
    </message>
    <message>
        <source>技术委员会不能隶属于自己的下级。</source>
        <translation>A technical committee cannot be placed below itself.</translation>
    </message>
    <message>
        <source>委员需要姓名。</source>
        <translation>A member needs a name.</translation>
    </message>
    <message>
        <source>项目已发布为标准。</source>
        <translation>The work item has been issued as a standard already.</translation>
    </message>
    <message>
        <source>项目已终止，请先恢复。</source>
        <translation>The work item was terminated. Resume it first.</translation>
    </message>
    <message>
        <source>发布标准需要标准号。</source>
        <translation>A standard number is needed to issue a standard.</translation>
    </message>
    <message>
        <source>发布标准需要发布日期。</source>
        <translation>A date of issue is needed to issue a standard.</translation>
    </message>
    <message>
        <source>实施日期不能早于发布日期。</source>
        <translation>The standard cannot come into force before its date of issue.</translation>
    </message>
    <message>
        <source>目录中已有 %1《%2》。</source>
        <translation>The catalogue already has %1, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>所选的体系明细项已有标准。</source>
        <translation>The chosen entry of the system has a standard already.</translation>
    </message>
    <message>
        <source>已发布或已终止的项目不能再推进。</source>
        <translation>A work item that was issued or terminated cannot advance.</translation>
    </message>
    <message>
        <source>项目已在%1，只能推进到后面的阶段。</source>
        <translation>The work item has reached stage &quot;%1&quot; and can advance to later stages only.</translation>
    </message>
    <message>
        <source>出版阶段通过“发布”进入：填写标准号和日期。</source>
        <translation>Use &quot;Issue&quot; to enter the publication stage: give the standard number and dates.</translation>
    </message>
    <message>
        <source>推进日期不能早于%1的开始日期。</source>
        <translation>The date cannot be before the start of stage &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>项目已发布为标准，不能退回。</source>
        <translation>The work item has been issued as a standard and cannot go back.</translation>
    </message>
    <message>
        <source>没有上一阶段的记录，不能退回。</source>
        <translation>There is no record of an earlier stage to go back to.</translation>
    </message>
    <message>
        <source>项目还没有进入%1。</source>
        <translation>The work item has not reached stage &quot;%1&quot; yet.</translation>
    </message>
    <message>
        <source>完成日期不能早于开始日期。</source>
        <translation>The end date cannot be before the start date.</translation>
    </message>
    <message>
        <source>当前阶段的完成日期由“推进”或“发布”填写。</source>
        <translation>The end date of the current stage is set by &quot;Advance&quot; or &quot;Issue&quot;.</translation>
    </message>
    <message>
        <source>两个类目有上下级关系，不能合并；可以用移动代替。</source>
        <translation>One of the two categories is above the other, so they cannot be merged. Move them instead.</translation>
    </message>
    <message>
        <source>待制定标准的名称不能为空。</source>
        <translation>The title of a planned standard cannot be empty.</translation>
    </message>
    <message>
        <source>“%1”已在“%2”中，同一类目不能重复列入。</source>
        <translation>&quot;%1&quot; is in &quot;%2&quot; already; a category lists a standard once only.</translation>
    </message>
    <message>
        <source>编号“%1”已用于“%2”，请换一个编号，或重新编号。</source>
        <translation>Code &quot;%1&quot; is used by &quot;%2&quot;. Choose another code, or renumber.</translation>
    </message>
    <message>
        <source>不能把类目移到它自己的下级。</source>
        <translation>A category cannot be moved below itself.</translation>
    </message>
    <message>
        <source>原标准号 %1</source>
        <translation>formerly %1</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%n 个项目</source>
        <translation>
            <numerusform>%n work item</numerusform>
            <numerusform>%n work items</numerusform>
        </translation>
    </message>
    <message>
        <source>已发布或已终止的项目不能延期。</source>
        <translation>A work item that was issued or terminated cannot be extended.</translation>
    </message>
    <message>
        <source>延期后的日期要晚于原定完成时间。</source>
        <translation>The new date must be later than the date it was due.</translation>
    </message>
    <message>
        <source>项目已发布为标准，不能终止。</source>
        <translation>The work item has been issued as a standard and cannot be terminated.</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <comment>remark; reason</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>材料需要名称。</source>
        <translation>A document needs a name.</translation>
    </message>
    <message>
        <source>单位数不能小于 0。</source>
        <translation>The number of organizations cannot be below 0.</translation>
    </message>
    <message>
        <source>该自定义字段已不存在。</source>
        <translation>The user-defined field no longer exists.</translation>
    </message>
    <message>
        <source>字段名称不能为空。</source>
        <translation>The name of a field cannot be empty.</translation>
    </message>
    <message>
        <source>已有名为“%1”的字段。</source>
        <translation>There is already a field called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>选项字段至少需要一个选项。</source>
        <translation>A field of choices needs at least one choice.</translation>
    </message>
    <message>
        <source>%1：“%2”不是数字。</source>
        <translation>%1: &quot;%2&quot; is not a number.</translation>
    </message>
    <message>
        <source>%1：“%2”不是完整日期，请按 2022-10-14 填写。</source>
        <translation>%1: &quot;%2&quot; is not a full date. Write it like 2022-10-14.</translation>
    </message>
    <message>
        <source>%1：没有“%2”这个选项。</source>
        <translation>%1: there is no choice &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>有 %1 个已填的值不符合新的设置，例如“%2”。请先修改这些值。</source>
        <translation>Values that do not fit the new settings: %1, for example &quot;%2&quot;. Change them first.</translation>
    </message>
    <message>
        <source>筛选名称不能为空。</source>
        <translation>The name of a filter cannot be empty.</translation>
    </message>
    <message>
        <source>已有名为“%1”的筛选。</source>
        <translation>There is already a filter called &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>该筛选已不存在。</source>
        <translation>The filter no longer exists.</translation>
    </message>
    <message>
        <source>%1 项标准</source>
        <translation>%1 standards</translation>
    </message>
    <message>
        <source>%1不能为空。</source>
        <translation>&quot;%1&quot; cannot be empty.</translation>
    </message>
    <message>
        <source>有标准已不存在，可能已被删除。</source>
        <translation>A standard no longer exists; it may have been deleted.</translation>
    </message>
    <message>
        <source>不能给多项标准设同一个标准号，请逐项修改。</source>
        <translation>Several standards cannot have the same standard number. Change them one by one.</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <extracomment>number of a row in the pasted block, what is wrong with it</extracomment>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>请选择要并入的其他标准。</source>
        <translation>Choose the other standards to merge.</translation>
    </message>
    <message>
        <source>合并后的标准需要标准号和名称。</source>
        <translation>The merged standard needs a standard number and a title.</translation>
    </message>
    <message>
        <source>被代替的标准号不能为空。</source>
        <translation>The number of the replaced standard cannot be empty.</translation>
    </message>
    <message>
        <source>标准不能代替它自己。</source>
        <translation>A standard cannot replace itself.</translation>
    </message>
    <message>
        <source>复审结论需要日期。</source>
        <translation>A review conclusion needs a date.</translation>
    </message>
    <message>
        <source>同一项标准有两个复审结论，请只留一个。</source>
        <translation>A standard has two review conclusions. Keep one only.</translation>
    </message>
    <message>
        <source>正在导入或批量处理，暂时不能修改。请稍候，或取消该任务。</source>
        <translation>An import or bulk edit is running, so nothing can be changed for now. Wait, or cancel it.</translation>
    </message>
</context>
<context>
    <name>SystemCodes</name>
    <message>
        <source>“%1”不是编号规则。请写出各级第一个编号，例如 101.1、101-01、1|01 或 A.1。</source>
        <translation>&quot;%1&quot; is not a pattern for codes. Write the first code of each level, such as 101.1, 101-01, 1|01 or A.1.</translation>
    </message>
    <message>
        <source>编号“%1”已用于“%2”，请先调整它，或对整个体系重新编号。</source>
        <translation>Code &quot;%1&quot; is used by &quot;%2&quot;. Change that one first, or renumber the whole system.</translation>
    </message>
</context>
<context>
    <name>SystemText</name>
    <message>
        <source>共计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>标准类别</source>
        <translation>Kind of standards</translation>
    </message>
    <message>
        <source>应有数（个）</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>现有数（个）</source>
        <translation>Existing</translation>
    </message>
    <message>
        <source>现有数/应有数（%）</source>
        <translation>Existing / required (%)</translation>
    </message>
    <message>
        <source>应有数为明细表全部条目，现有数为其中已发布且未废止、未被代替的标准</source>
        <translation>required: all entries of the list of standards; existing: those issued and neither withdrawn nor replaced</translation>
    </message>
    <message numerus="yes">
        <source>%1；%n 个条目为同一标准列入多个类目</source>
        <translation>
            <numerusform>%1; %n entry repeats a standard in another category</numerusform>
            <numerusform>%1; %n entries repeat standards in other categories</numerusform>
        </translation>
    </message>
    <message>
        <source>截至 %1 · 口径：%2</source>
        <translation>As of %1 · Counting rule: %2</translation>
    </message>
    <message>
        <source>%1（部分代替）</source>
        <translation>%1 (in part)</translation>
    </message>
    <message>
        <source>已被 %1 代替</source>
        <translation>Replaced by %1</translation>
    </message>
    <message>
        <source>已被代替</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>已被代替（%1）</source>
        <translation>Replaced (%1)</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>作废（%1）</source>
        <translation>Withdrawn (%1)</translation>
    </message>
    <message>
        <source>待制定（%1年）</source>
        <translation>Planned (%1)</translation>
    </message>
    <message>
        <source>待制定</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>体系编号</source>
        <translation>System code</translation>
    </message>
    <message>
        <source>标准号</source>
        <translation>Standard number</translation>
    </message>
    <message>
        <source>标准名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>宜定级别</source>
        <translation>Suggested level</translation>
    </message>
    <message>
        <source>实施日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>国际国外标准号及采用关系</source>
        <translation>International or foreign standard, degree of adoption</translation>
    </message>
    <message>
        <source>被代替标准号或作废</source>
        <translation>Replaced standard, or withdrawn</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1统计表</source>
        <translation>%1: statistics</translation>
    </message>
    <message>
        <source>%1明细表</source>
        <translation>%1: list of standards</translation>
    </message>
    <message>
        <source>%1明细表：%2</source>
        <translation>%1: list of standards, %2</translation>
    </message>
</context>
<context>
    <name>TableFiles</name>
    <message>
        <source>不能写成“%1”文件，请用 xlsx 或 csv。</source>
        <translation>Files of type &quot;%1&quot; cannot be written. Use xlsx or csv.</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>已导出到 %1。</source>
        <translation>Exported to %1.</translation>
    </message>
</context>
<context>
    <name>TargetText</name>
    <message>
        <source>“%1”可能是一项目标，读入时未能确定。</source>
        <translation>&quot;%1&quot; may be a target; this could not be settled while reading.</translation>
    </message>
    <message>
        <source>新增目标：%1，%2</source>
        <translation>Add target: %1, %2</translation>
    </message>
    <message>
        <source>“%1”与第 %2 行的目标“%3”相同，合计时应只计一次。</source>
        <translation>&quot;%1&quot; is the same as target &quot;%3&quot; on line %2 and should be counted once only.</translation>
    </message>
    <message>
        <source>视为同一目标：%1，%2</source>
        <translation>Treat as the same target: %1, %2</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>章</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>节</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>条</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>专栏</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>专栏项</source>
        <translation>Box item</translation>
    </message>
    <message>
        <source>重大工程</source>
        <translation>Major project</translation>
    </message>
    <message>
        <source>指标表</source>
        <translation>Target table</translation>
    </message>
    <message>
        <source>不是任务</source>
        <translation>Not a task</translation>
    </message>
    <message>
        <source>任务，不列入责任矩阵</source>
        <translation>Task, not in the matrix</translation>
    </message>
    <message>
        <source>列入责任矩阵</source>
        <translation>In the responsibility matrix</translation>
    </message>
    <message>
        <source>本省规划</source>
        <translation>Own plan</translation>
    </message>
    <message>
        <source>参考规划</source>
        <translation>Reference plan</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>不少于</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>超过</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>少于</source>
        <translation>Under</translation>
    </message>
    <message>
        <source>达到</source>
        <translation>Reach</translation>
    </message>
    <message>
        <source>区间</source>
        <translation>Range</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>期内新增</source>
        <translation>New in period</translation>
    </message>
    <message>
        <source>期末累计</source>
        <translation>Total at end</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Department</translation>
    </message>
    <message>
        <source>人民政府</source>
        <translation>Government</translation>
    </message>
    <message>
        <source>企事业单位</source>
        <translation>Enterprise or institution</translation>
    </message>
    <message>
        <source>统称</source>
        <translation>Collective name</translation>
    </message>
    <message>
        <source>异写</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>简称</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>更名</source>
        <translation>Renamed</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>分设</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>国际标准</source>
        <translation>International</translation>
    </message>
    <message>
        <source>国家标准</source>
        <translation>National</translation>
    </message>
    <message>
        <source>行业标准</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>地方标准</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>团体标准</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>企业标准</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>强制性</source>
        <translation>Mandatory</translation>
    </message>
    <message>
        <source>推荐性</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>指导性</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>即将实施</source>
        <translation>Not yet in force</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>被代替</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>废止</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>预阶段</source>
        <translation>Preliminary</translation>
    </message>
    <message>
        <source>立项阶段</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>起草阶段</source>
        <translation>Drafting</translation>
    </message>
    <message>
        <source>征求意见阶段</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>审查阶段</source>
        <translation>Examination</translation>
    </message>
    <message>
        <source>批准阶段</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>出版阶段</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>复审阶段</source>
        <translation>Periodic review</translation>
    </message>
    <message>
        <source>废止阶段</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>名称与正文相连</source>
        <translation>Name and text run together</translation>
    </message>
    <message>
        <source>单位异写</source>
        <translation>Spelling of an organization</translation>
    </message>
    <message>
        <source>疑似指标</source>
        <translation>Possible target</translation>
    </message>
    <message>
        <source>指标重复</source>
        <translation>Duplicate target</translation>
    </message>
    <message>
        <source>日期不一</source>
        <translation>Dates differ</translation>
    </message>
    <message>
        <source>缺少标题</source>
        <translation>Title missing</translation>
    </message>
    <message>
        <source>编号不连续</source>
        <translation>Gap in numbering</translation>
    </message>
    <message>
        <source>责任不明</source>
        <translation>Unclear responsibility</translation>
    </message>
    <message>
        <source>结构存疑</source>
        <translation>Doubtful structure</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>已采纳</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>已忽略</source>
        <translation>Ignored</translation>
    </message>
    <message>
        <source>未分类</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>基础标准</source>
        <translation>Basic standards</translation>
    </message>
    <message>
        <source>方法标准</source>
        <translation>Method standards</translation>
    </message>
    <message>
        <source>产品、过程、服务标准</source>
        <translation>Product, process and service standards</translation>
    </message>
    <message>
        <source>零部件、元器件标准</source>
        <translation>Component standards</translation>
    </message>
    <message>
        <source>原材料标准</source>
        <translation>Raw material standards</translation>
    </message>
    <message>
        <source>安全、卫生、环保标准</source>
        <translation>Safety, health and environment standards</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>未采标</source>
        <translation>None adopted</translation>
    </message>
    <message>
        <source>等同采用（IDT）</source>
        <translation>Identical (IDT)</translation>
    </message>
    <message>
        <source>修改采用（MOD）</source>
        <translation>Modified (MOD)</translation>
    </message>
    <message>
        <source>非等效（NEQ）</source>
        <translation>Not equivalent (NEQ)</translation>
    </message>
    <message>
        <source>修订</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>数字</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>层次结构（自上而下）</source>
        <translation>Top down</translation>
    </message>
    <message>
        <source>层次结构（自左至右）</source>
        <translation>Left to right</translation>
    </message>
    <message>
        <source>序列结构</source>
        <translation>Sequence</translation>
    </message>
    <message>
        <source>制定</source>
        <translation>New</translation>
    </message>
    <message>
        <source>在研</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>延期</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>终止</source>
        <translation>Terminated</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>主任委员</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>副主任委员</source>
        <translation>Vice chair</translation>
    </message>
    <message>
        <source>秘书长</source>
        <translation>Secretary-general</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>观察员</source>
        <translation>Observer</translation>
    </message>
    <message>
        <source>待处理</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>部分采纳</source>
        <translation>Partly accepted</translation>
    </message>
    <message>
        <source>未采纳</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>收回的票数</source>
        <translation>Ballots received</translation>
    </message>
    <message>
        <source>全体委员</source>
        <translation>All members</translation>
    </message>
    <message>
        <source>标准号</source>
        <translation>Standard number</translation>
    </message>
    <message>
        <source>中文名称</source>
        <translation>Chinese title</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>实施日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>ICS</source>
        <translation>ICS</translation>
    </message>
    <message>
        <source>CCS</source>
        <translation>CCS</translation>
    </message>
    <message>
        <source>归口单位</source>
        <translation>Body in charge</translation>
    </message>
    <message>
        <source>主管部门</source>
        <translation>Competent authority</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>标准类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English title</translation>
    </message>
    <message>
        <source>废止日期</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>计划年份</source>
        <translation>Planned year</translation>
    </message>
    <message>
        <source>提出单位</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>起草单位</source>
        <translation>Drafting organizations</translation>
    </message>
    <message>
        <source>起草人</source>
        <translation>Drafting persons</translation>
    </message>
    <message>
        <source>公告号</source>
        <translation>Announcement no.</translation>
    </message>
    <message>
        <source>备案号</source>
        <translation>Filing no.</translation>
    </message>
    <message>
        <source>采用的国际标准</source>
        <translation>International standard adopted</translation>
    </message>
    <message>
        <source>采用程度</source>
        <translation>Degree of adoption</translation>
    </message>
    <message>
        <source>复审日期</source>
        <translation>Reviewed on</translation>
    </message>
    <message>
        <source>查新日期</source>
        <translation>Checked on</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>继续有效</source>
        <comment>conclusion of a review</comment>
        <translation>Kept in force</translation>
    </message>
    <message>
        <source>修订</source>
        <comment>conclusion of a review: to be revised</comment>
        <translation>Revise</translation>
    </message>
    <message>
        <source>废止</source>
        <comment>conclusion of a review: to be withdrawn</comment>
        <translation>Withdraw</translation>
    </message>
</context>
<context>
    <name>WorkItemText</name>
    <message>
        <source>征求意见汇总处理表</source>
        <translation>Summary of comments and their treatment</translation>
    </message>
    <message>
        <source>标准项目名称</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>负责起草单位</source>
        <translation>Organization in charge of drafting</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>填写日期</source>
        <translation>Filled in on</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>标准章条编号</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>意见内容</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>提出单位</source>
        <translation>Comment from</translation>
    </message>
    <message>
        <source>处理意见及理由</source>
        <translation>Disposition and reason</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>发送“征求意见稿”的单位数：%1 个</source>
        <translation>Organizations sent the draft for comment: %1</translation>
    </message>
    <message>
        <source>收到“征求意见稿”后，回函的单位数：%1 个</source>
        <translation>Organizations that replied to the draft for comment: %1</translation>
    </message>
    <message>
        <source>收到“征求意见稿”后，回函并有建议或意见的单位数：%1 个</source>
        <translation>Organizations that replied with suggestions or comments: %1</translation>
    </message>
    <message>
        <source>没有回函的单位数：%1 个</source>
        <translation>Organizations that did not reply: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>disposition: reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>发布 %1</source>
        <translation>Issued %1</translation>
    </message>
    <message>
        <source>共 %1 项：制定 %2 项，修订 %3 项。</source>
        <translation>Work items: %1; new: %2, revisions: %3.</translation>
    </message>
    <message>
        <source>%1年标准制修订计划</source>
        <translation>Standards work programme for %1</translation>
    </message>
    <message>
        <source>标准制修订计划</source>
        <translation>Standards work programme</translation>
    </message>
    <message>
        <source>计划号</source>
        <translation>Work item no.</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>制定/修订</source>
        <translation>New / revision</translation>
    </message>
    <message>
        <source>被修订标准号</source>
        <translation>Standard revised</translation>
    </message>
    <message>
        <source>标准级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>标准性质</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>标准类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>采标号及程度</source>
        <translation>Standard adopted, degree</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>归口单位</source>
        <translation>Body in charge</translation>
    </message>
    <message>
        <source>主要起草单位</source>
        <translation>Main drafting organizations</translation>
    </message>
    <message>
        <source>参加起草单位</source>
        <translation>Other drafting organizations</translation>
    </message>
    <message>
        <source>完成时间</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>经费</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>下达文件号</source>
        <translation>Approved by document</translation>
    </message>
    <message>
        <source>下达日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>所处阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>%1年标准制修订计划汇总</source>
        <translation>Summary of the standards work programme for %1</translation>
    </message>
    <message>
        <source>标准制修订计划汇总</source>
        <translation>Summary of the standards work programme</translation>
    </message>
    <message>
        <source>制定</source>
        <translation>New</translation>
    </message>
    <message>
        <source>修订</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>计划年度</source>
        <translation>Planned year</translation>
    </message>
    <message>
        <source>合计：%1</source>
        <translation>Total: %1</translation>
    </message>
    <message>
        <source>合计（%1）：制定 %2 项，修订 %3 项，共 %4 项</source>
        <translation>Total (%1); new: %2, revisions: %3, in all: %4</translation>
    </message>
</context>
<context>
    <name>WritingText</name>
    <message>
        <source>已取消写出“%1”，没有留下文件。</source>
        <translation>Writing &quot;%1&quot; was cancelled; no file was left.</translation>
    </message>
    <message>
        <source>无法写出“%1”：没有这个文件夹。请另选一个文件夹。</source>
        <translation>&quot;%1&quot; cannot be written: there is no such folder. Choose another one.</translation>
    </message>
    <message>
        <source>磁盘空间不足，“%1”没有写出。请清理磁盘或换一个位置后重试。</source>
        <translation>The disk is full; &quot;%1&quot; was not written. Free some space or choose another place and try again.</translation>
    </message>
    <message>
        <source>没有权限写出“%1”，或文件正被其他程序使用。请关闭它，或换一个位置后重试。</source>
        <translation>No permission to write &quot;%1&quot;, or another program is using it. Close it there, or choose another place and try again.</translation>
    </message>
    <message>
        <source>写出“%1”时出错，没有留下文件。请检查磁盘或网络连接后重试。</source>
        <translation>Writing &quot;%1&quot; failed; no file was left. Check the disk or the network connection and try again.</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>&amp;C第 &amp;P 页，共 &amp;N 页</source>
        <translation>&amp;CPage &amp;P of &amp;N</translation>
    </message>
    <message>
        <source>汇总处理表可以导出为 xlsx 或 csv，请改文件名的后缀。</source>
        <translation>The summary can be exported as xlsx or csv. Change the file name extension.</translation>
    </message>
    <message>
        <source>无法写入“%1”，请换一个文件夹或检查权限。</source>
        <translation>Cannot write &quot;%1&quot;. Choose another folder or check its permissions.</translation>
    </message>
    <message>
        <source>%1编制说明</source>
        <translation>%1: explanatory note</translation>
    </message>
    <message>
        <source>文件没有打包成功。</source>
        <translation>The file could not be packed.</translation>
    </message>
    <message>
        <source>标准目录</source>
        <translation>Catalogue of standards</translation>
    </message>
</context>
<context>
    <name>gangmu::AboutText</name>
    <message>
        <source>公有领域</source>
        <translation>Public domain</translation>
    </message>
    <message>
        <source>Breeze 图标</source>
        <translation>Breeze icons</translation>
    </message>
    <message>
        <source>Noto CJK 字体</source>
        <translation>Noto CJK fonts</translation>
    </message>
    <message>
        <source>纲目 %1</source>
        <translation>Gangmu %1</translation>
    </message>
    <message>
        <source>标准化规划编辑器：把规划文本变成提纲、指标和责任分工，随时说清楚做到了哪里。

全部数据都在您自己的文件里，程序不联网。

本程序是自由软件，按 GNU 通用公共许可证第 3 版或更新版本授权，不作任何担保。</source>
        <translation>An editor for standardization plans: it turns the text of a plan into an outline, targets and responsibilities, and can tell at any time how far things have come.

All data stay in your own files; the program does not use the network.

This is free software under the GNU General Public License, version 3 or later. It comes without any warranty.</translation>
    </message>
    <message>
        <source>组件与许可</source>
        <translation>Components and licences</translation>
    </message>
    <message>
        <source>组件</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>许可</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>许可证全文</source>
        <translation>Full text of the licence</translation>
    </message>
    <message>
        <source>关于纲目</source>
        <translation>About Gangmu</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>gangmu::ActualsModel</name>
    <message>
        <source>在此行填写，即新增一条完成值</source>
        <translation>Fill in this row to add an actual value</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>起算日</source>
        <translation>Counted from</translation>
    </message>
    <message>
        <source>口径</source>
        <translation>Counting rule</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>“%1”不是数。请填写数字，如 128 或 86.5。</source>
        <translation>&quot;%1&quot; is not a number. Enter one such as 128 or 86.5.</translation>
    </message>
    <message>
        <source>“%1”不是日期。请填写如 2025-12-31、2025-12 或 2025。</source>
        <translation>&quot;%1&quot; is not a date. Enter one such as 2025-12-31, 2025-12 or 2025.</translation>
    </message>
</context>
<context>
    <name>gangmu::BallotPanel</name>
    <message>
        <source>记名投票</source>
        <translation>Votes by name</translation>
    </message>
    <message>
        <source>还没有投票</source>
        <translation>No ballot yet</translation>
    </message>
    <message>
        <source>登记一次投票：按票数，或按委员记名。表决规则随投票保存，结果自动计算。</source>
        <translation>Record a ballot by numbers of votes, or by the name of each member. The voting rules are kept with the ballot; the result is worked out from them.</translation>
    </message>
    <message>
        <source>新建投票</source>
        <translation>New ballot</translation>
    </message>
    <message>
        <source>投票</source>
        <translation>Ballot</translation>
    </message>
    <message>
        <source>删除投票</source>
        <translation>Delete ballot</translation>
    </message>
    <message>
        <source>应投票人数</source>
        <translation>Voting members</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>赞成</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>反对</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>弃权</source>
        <translation>Abstained</translation>
    </message>
    <message>
        <source>回收不少于</source>
        <translation>Received, at least</translation>
    </message>
    <message>
        <source>赞成不少于</source>
        <translation>In favour, at least</translation>
    </message>
    <message>
        <source>反对不超过</source>
        <translation>Against, at most</translation>
    </message>
    <message>
        <source>如 3/4 或 75%。随本次投票保存，不影响以前的结果。</source>
        <translation>Such as 3/4 or 75%. Kept with this ballot; earlier results stay as they are.</translation>
    </message>
    <message>
        <source>比例的基数</source>
        <translation>Shares are of</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>技术委员会</source>
        <translation>Technical committee</translation>
    </message>
    <message>
        <source>委员会</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>记名投票（可选）</source>
        <translation>Votes by name (optional)</translation>
    </message>
    <message>
        <source>有记名投票时，票数由记名得出。</source>
        <translation>Where there are votes by name, the numbers come from them.</translation>
    </message>
    <message>
        <source>粘贴名单</source>
        <translation>Paste votes</translation>
    </message>
    <message>
        <source>从 Excel 或 WPS 粘贴：姓名、单位、表决（Ctrl+V）</source>
        <translation>Paste from Excel or WPS: name, organization, vote (Ctrl+V)</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>未命名投票</source>
        <translation>Untitled ballot</translation>
    </message>
    <message>
        <source>由记名投票得出</source>
        <translation>Counted from the votes by name</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>None</translation>
    </message>
    <message>
        <source>“%1”不是比例，请写成 3/4 或 75%。</source>
        <translation>&quot;%1&quot; is not a share. Write it like 3/4 or 75%.</translation>
    </message>
    <message>
        <source>送审稿审查投票</source>
        <translation>Ballot on the draft for examination</translation>
    </message>
    <message>
        <source>剪贴板里没有表决。请复制“姓名、单位、表决”几列。</source>
        <translation>There are no votes on the clipboard. Copy the columns name, organization and vote.</translation>
    </message>
    <message numerus="yes">
        <source>已登记 %n 票，可撤销。</source>
        <translation>
            <numerusform>Recorded %n vote; can be undone.</numerusform>
            <numerusform>Recorded %n votes; can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>已登记 %1 票，另有 %2 行没有表决。</source>
        <translation>Votes recorded: %1; rows without a vote: %2.</translation>
    </message>
</context>
<context>
    <name>gangmu::BatchBar</name>
    <message>
        <source>应用</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>要修改的列</source>
        <translation>Column to change</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>to</translation>
    </message>
    <message>
        <source>收起（Esc）</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>收起批量修改</source>
        <translation>Close the bulk edit</translation>
    </message>
    <message>
        <source>选中 %1 项，把</source>
        <translation>Selected: %1. Set</translation>
    </message>
    <message>
        <source>空着即清除</source>
        <translation>Leave empty to clear</translation>
    </message>
    <message>
        <source>已修改 %1 项的%2。</source>
        <translation>&quot;%2&quot; changed in %1 standards.</translation>
    </message>
    <message>
        <source>如 2026-11-21；空着即清除</source>
        <translation>e.g. 2026-11-21; blank clears</translation>
    </message>
</context>
<context>
    <name>gangmu::BoxDialog</name>
    <message>
        <source>由专栏生成体系</source>
        <translation>System from boxes</translation>
    </message>
    <message>
        <source>专栏和专栏项</source>
        <translation>Boxes and box items</translation>
    </message>
    <message>
        <source>新的体系</source>
        <translation>New system</translation>
    </message>
    <message>
        <source>%1：“%2”以下</source>
        <translation>%1: below &quot;%2&quot;</translation>
    </message>
    <message>
        <source>规划(&amp;P)</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>放入(&amp;I)</source>
        <translation>Put &amp;into</translation>
    </message>
    <message>
        <source>体系名称(&amp;N)</source>
        <translation>System &amp;name</translation>
    </message>
    <message>
        <source>生成</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>%1标准体系</source>
        <translation>%1: standards system</translation>
    </message>
    <message>
        <source>这份规划里没有专栏。</source>
        <translation>This plan has no boxes.</translation>
    </message>
    <message>
        <source>将新增 %1 个类目，列入现有标准 %2 项、待制定 %3 项（正文点名的标准）。可以撤销。</source>
        <translation>To be added: categories: %1; existing standards: %2; planned: %3 (standards named in the text). Can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::Catalogue</name>
    <message>
        <source>正在读入目录</source>
        <translation>Reading the catalogue</translation>
    </message>
    <message>
        <source>正在更新目录</source>
        <translation>Updating the catalogue</translation>
    </message>
</context>
<context>
    <name>gangmu::CatalogueColumns</name>
    <message>
        <source>冻结到此列</source>
        <translation>Freeze up to this column</translation>
    </message>
    <message>
        <source>取消冻结</source>
        <translation>Unfreeze</translation>
    </message>
</context>
<context>
    <name>gangmu::CatalogueImportDialog</name>
    <message>
        <source>导入标准目录</source>
        <translation>Import catalogue</translation>
    </message>
    <message>
        <source>表格的前几行</source>
        <translation>First rows of the table</translation>
    </message>
    <message>
        <source>拒收本行</source>
        <translation>Reject this row</translation>
    </message>
    <message>
        <source>收入本行</source>
        <translation>Accept this row</translation>
    </message>
    <message>
        <source>以本行为表头</source>
        <translation>Use this row as heading</translation>
    </message>
    <message>
        <source>所选单元格的问题</source>
        <translation>Problem of the selected cell</translation>
    </message>
    <message>
        <source>按列名</source>
        <translation>By heading</translation>
    </message>
    <message>
        <source>从标准信息平台的列表复制来的表没有表头时，选相应的平台即可对上各列</source>
        <translation>For a table that was copied without its heading from a platform, choose the platform to match the columns</translation>
    </message>
    <message>
        <source>另选文件…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>粘贴表格(&amp;V)</source>
        <translation>Paste &amp;table</translation>
    </message>
    <message>
        <source>工作表(&amp;S)</source>
        <translation>Work&amp;sheet</translation>
    </message>
    <message>
        <source>表头(&amp;H)</source>
        <translation>&amp;Headings</translation>
    </message>
    <message>
        <source>列的对应(&amp;P)</source>
        <translation>Colum&amp;ns</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>导入(&amp;I)</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>选择标准目录</source>
        <translation>Choose a catalogue</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.tsv *.txt *.htm *.html);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt *.htm *.html);;All files (*)</translation>
    </message>
    <message>
        <source>剪贴板</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>正在读取 %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>第 %1 个表</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>%1（隐藏）</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>已停止读取</source>
        <translation>Reading stopped</translation>
    </message>
    <message>
        <source>未能读取 %1</source>
        <translation>%1 could not be read</translation>
    </message>
    <message>
        <source>没有改动目录。</source>
        <translation>The catalogue was not changed.</translation>
    </message>
    <message>
        <source>粘贴表格</source>
        <translation>Paste table</translation>
    </message>
    <message>
        <source>上次的对应</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>自动：没有表头</source>
        <translation>Automatic: no headings</translation>
    </message>
    <message>
        <source>自动：第 %1 行</source>
        <translation>Automatic: row %1</translation>
    </message>
    <message>
        <source>自动：第 %1–%2 行</source>
        <translation>Automatic: rows %1–%2</translation>
    </message>
    <message>
        <source>没有表头</source>
        <translation>No headings</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在读取……</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>正在核对……</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>%1。工作区是只读的，不能导入。</source>
        <translation>%1. The workspace is read-only; nothing can be imported.</translation>
    </message>
    <message>
        <source>请在预览的列标题上指定哪一列是“标准号”。</source>
        <translation>Say in the column headings of the preview which column is &quot;Standard number&quot;.</translation>
    </message>
    <message>
        <source>正在导入……窗口的其他页面可以照常查看。</source>
        <translation>Importing… The other pages can be used meanwhile.</translation>
    </message>
    <message>
        <source>正在核对 %1</source>
        <translation>Checking %1</translation>
    </message>
    <message>
        <source>核对已停止。改动任何一项设置即重新核对。</source>
        <translation>The check was stopped. Changing any setting starts it again.</translation>
    </message>
    <message>
        <source>导入前</source>
        <comment>part of a file name</comment>
        <translation>Before import</translation>
    </message>
    <message>
        <source>正在导入 %1</source>
        <translation>Importing %1</translation>
    </message>
    <message>
        <source>已导入 %1：%2。可以撤销。</source>
        <translation>Imported %1: %2. This can be undone.</translation>
    </message>
    <message>
        <source>已导入 %1</source>
        <translation>Imported %1</translation>
    </message>
    <message>
        <source>%1。
拒收的行可以连同原因存为表格，改好后再导入。导入可以整个撤销（Ctrl+Z）。</source>
        <translation>%1.
Rejected rows can be saved as a table with their reasons, mended and imported again. The import can be undone as a whole (Ctrl+Z).</translation>
    </message>
    <message>
        <source>拒收的行另存…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>再导入一个文件…</source>
        <translation>Import another file…</translation>
    </message>
    <message>
        <source>%1 拒收的行.xlsx</source>
        <translation>%1 rejected rows.xlsx</translation>
    </message>
    <message>
        <source>拒收的行另存</source>
        <translation>Save rejected rows</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>正在写出 %1</source>
        <translation>Writing %1</translation>
    </message>
    <message>
        <source>拒收的行已存到 %1。</source>
        <translation>Rejected rows saved to %1.</translation>
    </message>
    <message>
        <source>正在导入另一份目录，请等它完成后再导入。</source>
        <translation>Another list is being imported; wait until it is done.</translation>
    </message>
    <message>
        <source>第 %1–%2 行</source>
        <translation>Rows %1–%2</translation>
    </message>
</context>
<context>
    <name>gangmu::CataloguePage</name>
    <message>
        <source>目录的各部分</source>
        <translation>Parts of the catalogue</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standards</translation>
    </message>
</context>
<context>
    <name>gangmu::CatalogueTable</name>
    <message>
        <source>标准目录</source>
        <translation>Catalogue of standards</translation>
    </message>
    <message>
        <source>左右移动各栏</source>
        <translation>Move the columns left and right</translation>
    </message>
</context>
<context>
    <name>gangmu::ChapterDocument</name>
    <message>
        <source>%1 %2：</source>
        <comment>sign and role, before organizations</comment>
        <translation>%1 %2: </translation>
    </message>
</context>
<context>
    <name>gangmu::ChapterView</name>
    <message>
        <source>规划正文</source>
        <translation>Text of the plan</translation>
    </message>
    <message>
        <source>单位：%1</source>
        <translation>Organization: %1</translation>
    </message>
    <message>
        <source>指标：%1</source>
        <translation>Target: %1</translation>
    </message>
    <message>
        <source>引用的标准</source>
        <translation>Standard referred to</translation>
    </message>
</context>
<context>
    <name>gangmu::ChartOptionsBar</name>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>机构</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>印发时</source>
        <translation>As issued</translation>
    </message>
    <message>
        <source>现机构</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>Earliest</translation>
    </message>
    <message>
        <source>最晚</source>
        <translation>Latest</translation>
    </message>
</context>
<context>
    <name>gangmu::ChartRowsPanel</name>
    <message>
        <source>收起明细（Esc）</source>
        <translation>Close the rows (Esc)</translation>
    </message>
    <message>
        <source>收起明细</source>
        <translation>Close the rows</translation>
    </message>
    <message>
        <source>数字背后的明细</source>
        <translation>Rows behind the figure</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>正在读取明细…</source>
        <translation>Reading the rows…</translation>
    </message>
    <message>
        <source>正在读取明细</source>
        <translation>Reading the rows</translation>
    </message>
    <message>
        <source>%1（列出前%2条）</source>
        <translation>%1 (first %2 listed)</translation>
    </message>
</context>
<context>
    <name>gangmu::ChartsPage</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1：%2条</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>图片已复制，可以粘贴到文档中。</source>
        <translation>The picture was copied and can be pasted into a document.</translation>
    </message>
    <message>
        <source>表格已复制，可以粘贴到电子表格中。</source>
        <translation>The table was copied and can be pasted into a spreadsheet.</translation>
    </message>
    <message>
        <source>导出图表</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>PNG 图片 (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>SVG 矢量图 (*.svg)</source>
        <translation>SVG picture (*.svg)</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>CSV 表格 (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>已导出“%1”。</source>
        <translation>Exported &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>图表的数据</source>
        <translation>Figures of the chart</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>复制图</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <source>把图作为图片复制</source>
        <translation>Copy the chart as a picture</translation>
    </message>
    <message>
        <source>复制表</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>把数据作为表格复制</source>
        <translation>Copy the figures as a table</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出为图片、PDF 或表格</source>
        <translation>Export as picture, PDF or table</translation>
    </message>
    <message>
        <source>PNG 图片…</source>
        <translation>PNG picture…</translation>
    </message>
    <message>
        <source>SVG 矢量图…</source>
        <translation>SVG picture…</translation>
    </message>
    <message>
        <source>PDF 文件…</source>
        <translation>PDF file…</translation>
    </message>
    <message>
        <source>CSV 表格…</source>
        <translation>CSV table…</translation>
    </message>
    <message>
        <source>正在统计</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>gangmu::ChecksPage</name>
    <message>
        <source>未能写出 %1。请检查文件夹是否可写、磁盘是否已满。</source>
        <translation>Could not write %1. Check whether the folder can be written and the disk has space.</translation>
    </message>
    <message>
        <source>下一个问题</source>
        <translation>Next finding</translation>
    </message>
    <message>
        <source>上一个问题</source>
        <translation>Previous finding</translation>
    </message>
    <message>
        <source>复制列表</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>导出 CSV…</source>
        <translation>Export CSV…</translation>
    </message>
    <message>
        <source>已修正：%1</source>
        <translation>Mended: %1</translation>
    </message>
    <message numerus="yes">
        <source>已复制 %n 条。</source>
        <translation>
            <numerusform>Copied %n finding.</numerusform>
            <numerusform>Copied %n findings.</numerusform>
        </translation>
    </message>
    <message>
        <source>导出问题列表</source>
        <translation>Export findings</translation>
    </message>
    <message>
        <source>CSV 文件 (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>检查结果.csv</source>
        <translation>Findings.csv</translation>
    </message>
    <message>
        <source>已导出到 %1。</source>
        <translation>Exported to %1.</translation>
    </message>
    <message>
        <source>问题列表</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>正在检查</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>检查没有完成</source>
        <translation>The check did not finish</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>还没有规划</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>导入或新建一份规划后，这里列出其中的矛盾和缺漏：没有牵头单位的任务、没有时限的指标、编号不连续、同一单位的两种写法等。</source>
        <translation>Once a plan is imported or made, its contradictions and gaps are listed here: tasks without a lead, targets without a deadline, gaps in numbering, two spellings of one organization, and so on.</translation>
    </message>
    <message>
        <source>导入规划…</source>
        <translation>Import plan…</translation>
    </message>
    <message>
        <source>正在检查…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>没有发现问题</source>
        <translation>No problems found</translation>
    </message>
    <message numerus="yes">
        <source>已按 %n 条规则检查，每次修改后会自动再查。</source>
        <translation>
            <numerusform>Checked against %n rule, and again after every change.</numerusform>
            <numerusform>Checked against %n rules, and again after every change.</numerusform>
        </translation>
    </message>
    <message>
        <source>下一个</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>上一个</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>检查结果</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>正在检查代替关系</source>
        <translation>Checking replacements</translation>
    </message>
</context>
<context>
    <name>gangmu::ClassificationModel</name>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>gangmu::ClassificationPicker</name>
    <message>
        <source>代码、名称或拼音首字母</source>
        <translation>Code, name or pinyin initials</translation>
    </message>
    <message>
        <source>查找分类</source>
        <translation>Find a class</translation>
    </message>
    <message>
        <source>选用</source>
        <translation>Choose</translation>
    </message>
</context>
<context>
    <name>gangmu::ColumnsAhead</name>
    <message>
        <source>正在准备排序</source>
        <translation>Preparing to sort</translation>
    </message>
</context>
<context>
    <name>gangmu::CommentsModel</name>
    <message>
        <source>在此行填写，即新增一条意见</source>
        <translation>Fill in this row to add a comment</translation>
    </message>
    <message>
        <source>按 1 采纳，2 部分采纳，3 未采纳，0 待处理</source>
        <translation>Press 1 for accepted, 2 partly accepted, 3 not accepted, 0 open</translation>
    </message>
    <message>
        <source>标准章条编号</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>意见内容</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>提出单位</source>
        <translation>Comment from</translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>gangmu::CommentsPanel</name>
    <message>
        <source>意见</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>处理意见</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Opened on</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>负责起草单位</source>
        <translation>Drafted by</translation>
    </message>
    <message>
        <source>承办人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>填写日期</source>
        <translation>Filled in on</translation>
    </message>
    <message>
        <source>粘贴意见</source>
        <translation>Paste comments</translation>
    </message>
    <message>
        <source>从 Excel、WPS 或网页表格粘贴多条意见（Ctrl+V）</source>
        <translation>Paste comments from Excel, WPS or a table on a web page (Ctrl+V)</translation>
    </message>
    <message>
        <source>选中的意见：%1（在“处理意见”列按 %2，其他列按 Alt+%2）</source>
        <translation>Selected comments: %1 (key %2 in the Disposition column, Alt+%2 in others)</translation>
    </message>
    <message>
        <source>导出汇总处理表…</source>
        <translation>Export summary…</translation>
    </message>
    <message>
        <source>导出征求意见汇总处理表</source>
        <translation>Export the summary of comments and their treatment</translation>
    </message>
    <message>
        <source>发送单位数</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>回函单位数</source>
        <translation>Replied</translation>
    </message>
    <message>
        <source>回函并有意见单位数</source>
        <translation>Replied with comments</translation>
    </message>
    <message>
        <source>没有回函的单位数：%1</source>
        <translation>Did not reply: %1</translation>
    </message>
    <message>
        <source>剪贴板里没有意见。请先在 Excel 或 WPS 中复制意见所在的行。</source>
        <translation>There are no comments on the clipboard. Copy their rows in Excel or WPS first.</translation>
    </message>
    <message numerus="yes">
        <source>已粘贴 %n 条意见，可撤销。</source>
        <translation>
            <numerusform>Pasted %n comment; can be undone.</numerusform>
            <numerusform>Pasted %n comments; can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 条意见，可撤销。</source>
        <translation>
            <numerusform>Deleted %n comment; can be undone.</numerusform>
            <numerusform>Deleted %n comments; can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>gangmu::CommitteeFields</name>
    <message>
        <source>基本信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>隶属</source>
        <translation>Placed under</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>英文名称</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>专业范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>对口国际组织</source>
        <translation>International counterpart</translation>
    </message>
    <message>
        <source>秘书处承担单位</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>业务指导单位</source>
        <translation>Supervised by</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>届次</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>任期开始</source>
        <translation>Term begins</translation>
    </message>
    <message>
        <source>任期结束</source>
        <translation>Term ends</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>制修订项目</source>
        <translation>Work items</translation>
    </message>
    <message>
        <source>归口标准</source>
        <translation>Standards in charge</translation>
    </message>
    <message>
        <source>如 2026-12-31</source>
        <translation>e.g. 2026-12-31</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>没有归口的项目。</source>
        <translation>No work items in its charge.</translation>
    </message>
    <message>
        <source>目录中没有归口于此的标准。</source>
        <translation>The catalogue has no standards in its charge.</translation>
    </message>
    <message>
        <source>正在查找归口标准</source>
        <translation>Looking for standards of the committee</translation>
    </message>
</context>
<context>
    <name>gangmu::CommitteePanel</name>
    <message>
        <source>组成核对</source>
        <translation>Composition check</translation>
    </message>
    <message>
        <source>上下级组织</source>
        <translation>Committees above and below</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>专业范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>秘书处</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>业务指导</source>
        <translation>Supervised by</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Members</translation>
    </message>
    <message numerus="yes">
        <source>%n 名</source>
        <translation>
            <numerusform>%n</numerusform>
            <numerusform>%n</numerusform>
        </translation>
    </message>
    <message>
        <source>代表方</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>不符：%1</source>
        <translation>Not met: %1</translation>
    </message>
    <message>
        <source>提示：%1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>符合组成的规定。</source>
        <translation>Composed by the rules.</translation>
    </message>
    <message>
        <source>没有上级和下级组织。</source>
        <translation>No committee above or below.</translation>
    </message>
</context>
<context>
    <name>gangmu::CommitteesModel</name>
    <message>
        <source>至 %1</source>
        <translation>to %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 处不符</source>
        <translation>
            <numerusform>%n breach</numerusform>
            <numerusform>%n breaches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 处提示</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Conforms</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>秘书处承担单位</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>任期</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Work items</translation>
    </message>
    <message>
        <source>组成</source>
        <translation>Composition</translation>
    </message>
</context>
<context>
    <name>gangmu::CommitteesPane</name>
    <message>
        <source>技术委员会</source>
        <translation>Technical committees</translation>
    </message>
    <message>
        <source>新增技术委员会</source>
        <translation>Add technical committee</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>技术委员会详情</source>
        <translation>Details of the technical committee</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>还没有技术委员会</source>
        <translation>No technical committees yet</translation>
    </message>
    <message>
        <source>在这里登记标准化技术委员会、分技术委员会和工作组：编号、秘书处、任期和委员，并按规定核对其组成。</source>
        <translation>Record technical committees, subcommittees and working groups here: number, secretariat, term and members. Their composition is checked against the rules.</translation>
    </message>
    <message>
        <source>新技术委员会</source>
        <translation>New technical committee</translation>
    </message>
    <message>
        <source>已删除技术委员会，可撤销。</source>
        <translation>Deleted the technical committee; can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::ComparisonModel</name>
    <message>
        <source>并入</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>不并入</source>
        <translation>Keep apart</translation>
    </message>
</context>
<context>
    <name>gangmu::CurrencyModel</name>
    <message>
        <source>%1（%2）</source>
        <comment>number, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>代替：%1</source>
        <translation>Replaces: %1</translation>
    </message>
    <message>
        <source>被代替：%1</source>
        <translation>Replaced by: %1</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>None</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>目录中</source>
        <translation>In the catalogue</translation>
    </message>
    <message>
        <source>新目录</source>
        <translation>Newer list</translation>
    </message>
</context>
<context>
    <name>gangmu::CurrencyPane</name>
    <message>
        <source>查新</source>
        <translation>Currency check</translation>
    </message>
    <message>
        <source>选择新目录</source>
        <translation>Choose the newer list</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.tsv *.txt *.html *.htm *.xls);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt *.html *.htm *.xls);;All files (*)</translation>
    </message>
    <message>
        <source>正在比对“%1”</source>
        <translation>Comparing with &quot;%1&quot;</translation>
    </message>
    <message>
        <source>正在比对粘贴的目录</source>
        <translation>Comparing with the pasted list</translation>
    </message>
    <message>
        <source>正在查已导入的目录</source>
        <translation>Looking for imported lists</translation>
    </message>
    <message>
        <source>目录中的标准都没有注明来源，没有可用的已导入目录。</source>
        <translation>No standard of the catalogue states its source, so there is no imported list to use.</translation>
    </message>
    <message>
        <source>%1（%2 项）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>查新日期请写成 2026-11-21 的样子。</source>
        <translation>Write the date of the check like 2026-11-21.</translation>
    </message>
    <message>
        <source>正在采纳查新结果</source>
        <translation>Accepting the findings</translation>
    </message>
    <message>
        <source>已登记查新日期，可以撤销。</source>
        <translation>The date of the check is recorded; this can be undone.</translation>
    </message>
    <message>
        <source>已采纳 %1 项，可以一次撤销。</source>
        <translation>Accepted: %1. One undo takes them back.</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>按变化筛选</source>
        <translation>Filter by change</translation>
    </message>
    <message>
        <source>与新目录的差异</source>
        <translation>Differences from the newer list</translation>
    </message>
    <message>
        <source>所选标准的两方内容</source>
        <translation>Both sides of the selected standard</translation>
    </message>
    <message>
        <source>查新来源</source>
        <translation>Source of the check</translation>
    </message>
    <message>
        <source>记入采纳的标准：来源</source>
        <translation>Recorded with accepted standards: source</translation>
    </message>
    <message>
        <source>查新日期</source>
        <translation>Date of the check</translation>
    </message>
    <message>
        <source>记入标准：查新日期</source>
        <translation>Recorded with the standards: date of the check</translation>
    </message>
    <message>
        <source>只登记查新日期</source>
        <translation>Record the date only</translation>
    </message>
    <message>
        <source>不改动内容，只给新目录中有的标准记上查新日期</source>
        <translation>Changes nothing but the date of the check of the standards that the newer list has</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>选择新目录文件…</source>
        <translation>Choose newer list…</translation>
    </message>
    <message>
        <source>读取剪贴板中的新目录</source>
        <translation>Read the newer list from the clipboard</translation>
    </message>
    <message>
        <source>读剪贴板</source>
        <translation>From clipboard</translation>
    </message>
    <message>
        <source>用已导入的目录…</source>
        <translation>Use an imported list…</translation>
    </message>
    <message>
        <source>已导入的目录</source>
        <translation>Imported lists</translation>
    </message>
    <message>
        <source>新目录“%1”共 %2 行：一致 %3，有变化 %4，目录中没有 %5</source>
        <translation>Newer list &quot;%1&quot;, rows: %2; the same: %3, changed: %4, not in the catalogue: %5</translation>
    </message>
    <message>
        <source>重复 %1</source>
        <translation>repeated: %1</translation>
    </message>
    <message>
        <source>没有标准号或名称、未比对 %1</source>
        <translation>without number or title, not compared: %1</translation>
    </message>
    <message>
        <source>目录中有、新目录没有 %1</source>
        <translation>in the catalogue only: %1</translation>
    </message>
    <message>
        <source>其中只列出 %1</source>
        <translation>of which listed: %1</translation>
    </message>
    <message>
        <source>；</source>
        <extracomment>between counts</extracomment>
        <translation>; </translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>认出的列：%1</source>
        <translation>Columns found: %1</translation>
    </message>
    <message>
        <source>用更新的目录核对本目录</source>
        <translation>Check this catalogue against a newer list</translation>
    </message>
    <message>
        <source>选择新目录文件（xlsx、csv、网页表格），或从 Excel、WPS、网页复制带标题行的表格。逐项列出已废止、被代替、新实施和内容有变的标准，由您逐条或一次采纳，可以撤销。</source>
        <translation>Choose the file of a newer list (xlsx, csv, web table), or copy a table with its heading row from Excel, WPS or a web page. Standards that were withdrawn or replaced, came into force or changed are listed; accept them one by one or all at once, with undo.</translation>
    </message>
    <message>
        <source>采纳所选 %1 项</source>
        <translation>Accept selected (%1)</translation>
    </message>
    <message>
        <source>全部采纳 %1 项</source>
        <translation>Accept all (%1)</translation>
    </message>
    <message>
        <source>采纳此类 %1 项</source>
        <translation>Accept these (%1)</translation>
    </message>
</context>
<context>
    <name>gangmu::CurrencySidesModel</name>
    <message>
        <source>代替标准</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>被代替</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>项目</source>
        <comment>field of a standard</comment>
        <translation>Field</translation>
    </message>
    <message>
        <source>目录中</source>
        <translation>In the catalogue</translation>
    </message>
    <message>
        <source>新目录</source>
        <translation>Newer list</translation>
    </message>
</context>
<context>
    <name>gangmu::DescriptionPane</name>
    <message>
        <source>编制说明</source>
        <translation>Explanatory note</translation>
    </message>
    <message>
        <source>写编制依据和目的、国内外标准概况、薄弱环节、子体系的划分、与其他体系的关系。花括号中的名称会换成当前数字，例如 {应有数}。</source>
        <translation>Write on what basis and to what end the system was made, on standards at home and abroad, weak points, the division into subsystems and the relation to other systems. Names in braces are replaced by current figures, such as {应有数}.</translation>
    </message>
    <message>
        <source>填入数字后的编制说明</source>
        <translation>Explanatory note with figures filled in</translation>
    </message>
    <message>
        <source>插入提纲</source>
        <translation>Insert outline</translation>
    </message>
    <message>
        <source>插入数字</source>
        <translation>Insert figure</translation>
    </message>
    <message>
        <source>原稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>成稿</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>还没有编制说明。</source>
        <translation>No explanatory note yet.</translation>
    </message>
    <message>
        <source>%1（现为 %2）</source>
        <translation>%1 (now %2)</translation>
    </message>
</context>
<context>
    <name>gangmu::DetailCommands</name>
    <message>
        <source>请先在左边选中一个类目，再新增待制定标准。</source>
        <translation>Select a category at the left first, then add a planned standard.</translation>
    </message>
    <message>
        <source>待定名称</source>
        <translation>Title to be decided</translation>
    </message>
    <message>
        <source>待定名称 %1</source>
        <translation>Title to be decided %1</translation>
    </message>
    <message>
        <source>已移出 %1 个条目，标准仍在目录中，可撤销。</source>
        <translation>Entries removed: %1; the standards stay in the catalogue. Can be undone.</translation>
    </message>
    <message>
        <source>请先在左边选中一个类目，再粘贴。</source>
        <translation>Select a category at the left first, then paste.</translation>
    </message>
</context>
<context>
    <name>gangmu::DetailModel</name>
    <message>
        <source>待制定</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>目录中没有“%1”。请先在目录中登记这项标准，或保留为待制定。</source>
        <translation>&quot;%1&quot; is not in the catalogue. Add the standard to the catalogue first, or leave it as planned.</translation>
    </message>
</context>
<context>
    <name>gangmu::DetailView</name>
    <message>
        <source>明细表</source>
        <translation>List of standards</translation>
    </message>
    <message>
        <source>这里还没有条目。从目录拖来标准，粘贴标准号，或按 Insert 新增一项待制定标准。</source>
        <translation>No entries here yet. Drag standards from the catalogue, paste standard numbers, or press Insert to add a planned standard.</translation>
    </message>
</context>
<context>
    <name>gangmu::DiagramPane</name>
    <message>
        <source>A3 横向</source>
        <translation>A3 landscape</translation>
    </message>
    <message>
        <source>A3 纵向</source>
        <translation>A3 portrait</translation>
    </message>
    <message>
        <source>A4 横向</source>
        <translation>A4 landscape</translation>
    </message>
    <message>
        <source>A4 纵向</source>
        <translation>A4 portrait</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>结构形式</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>按这种纸张排布，打印和导出时排满一页</source>
        <translation>Laid out for this paper; fills one page when printed or exported</translation>
    </message>
    <message>
        <source>在框内显示现有数/应有数</source>
        <translation>Show existing / required in the boxes</translation>
    </message>
    <message>
        <source>缩小（Ctrl+滚轮）</source>
        <translation>Zoom out (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大（Ctrl+滚轮）</source>
        <translation>Zoom in (Ctrl+wheel)</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>适合窗口</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>导出图</source>
        <translation>Export diagram</translation>
    </message>
    <message>
        <source>SVG 矢量图…</source>
        <translation>SVG picture…</translation>
    </message>
    <message>
        <source>PDF 文件…</source>
        <translation>PDF file…</translation>
    </message>
    <message>
        <source>PNG 图片…</source>
        <translation>PNG picture…</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>导出结构图</source>
        <translation>Export diagram</translation>
    </message>
    <message>
        <source>%1 文件 (*.%2)</source>
        <translation>%1 files (*.%2)</translation>
    </message>
    <message>
        <source>%1结构图.%2</source>
        <comment>system, suffix</comment>
        <translation>%1 diagram.%2</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>gangmu::DiagramView</name>
    <message>
        <source>结构图</source>
        <translation>Structure diagram</translation>
    </message>
</context>
<context>
    <name>gangmu::DifferencesDialog</name>
    <message>
        <source>版本比较</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>较早的版本</source>
        <translation>Earlier version</translation>
    </message>
    <message>
        <source>较晚的版本</source>
        <translation>Later version</translation>
    </message>
    <message>
        <source>变动清单</source>
        <translation>List of changes</translation>
    </message>
    <message>
        <source>复制清单</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>左边应选较早的版本。</source>
        <translation>Choose the earlier version on the left.</translation>
    </message>
    <message>
        <source>两个版本没有差别。</source>
        <translation>The two versions are the same.</translation>
    </message>
    <message numerus="yes">
        <source>共 %n 处变动。回车或双击可跳转。</source>
        <translation>
            <numerusform>%n change. Enter or double-click goes there.</numerusform>
            <numerusform>%n changes. Enter or double-click goes there.</numerusform>
        </translation>
    </message>
    <message>
        <source>已复制，可粘贴到 Excel 或 WPS。</source>
        <translation>Copied; can be pasted into Excel or WPS.</translation>
    </message>
</context>
<context>
    <name>gangmu::DifferencesModel</name>
    <message>
        <source>变动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>对象</source>
        <translation>Object</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>原为</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>现为</source>
        <translation>After</translation>
    </message>
</context>
<context>
    <name>gangmu::DuplicatesDialog</name>
    <message>
        <source>查重</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>按什么查重</source>
        <translation>What to compare</translation>
    </message>
    <message>
        <source>标准号相同（不论写法）</source>
        <translation>Same number, however spelled</translation>
    </message>
    <message>
        <source>同一标准的几个版本都现行</source>
        <translation>Several editions in force</translation>
    </message>
    <message>
        <source>名称和级别相同</source>
        <translation>Same title and level</translation>
    </message>
    <message>
        <source>可能重复的标准</source>
        <translation>Likely duplicates</translation>
    </message>
    <message>
        <source>逐项对照</source>
        <translation>Field by field</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>不是重复，跳过</source>
        <translation>Not duplicates, skip</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>正在查重…</source>
        <translation>Looking for duplicates…</translation>
    </message>
    <message>
        <source>正在查重</source>
        <translation>Looking for duplicates</translation>
    </message>
    <message>
        <source>没有查完。</source>
        <translation>The search was not finished.</translation>
    </message>
    <message>
        <source>%1（%2 条）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>没有发现重复。</source>
        <translation>No duplicates found.</translation>
    </message>
    <message>
        <source>%1 组可能重复</source>
        <translation>Groups of likely duplicates: %1</translation>
    </message>
    <message>
        <source>把 %1 条合并为一条</source>
        <translation>Merge %1 into one</translation>
    </message>
    <message>
        <source>左边选一组，这里逐项对照。</source>
        <translation>Choose a group at the left to compare it field by field.</translation>
    </message>
    <message>
        <source>有 %1 项不同（着色），勾选的值保留；其余并入的标准删除，引用它们的体系、项目和复审改指保留的这一条。</source>
        <translation>Fields that differ (coloured): %1. Ticked values are kept; the other standards are deleted, and the systems, work items and reviews that refer to them will refer to the one that is kept.</translation>
    </message>
    <message>
        <source>各项都相同。</source>
        <translation>All fields are the same.</translation>
    </message>
    <message>
        <source>已合并为“%1”，按 Ctrl+Z 可以撤销。</source>
        <translation>Merged into &quot;%1&quot;; Ctrl+Z undoes it.</translation>
    </message>
</context>
<context>
    <name>gangmu::EffectModel</name>
    <message>
        <source>标准体系“%1”</source>
        <translation>System &quot;%1&quot;</translation>
    </message>
    <message>
        <source>应有数</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>现有数</source>
        <translation>Existing</translation>
    </message>
    <message>
        <source>现有率</source>
        <extracomment>existing of required, in percent</extracomment>
        <translation>Existing rate</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>现行%1</source>
        <comment>in force, level</comment>
        <translation>%1 in force</translation>
    </message>
    <message>
        <source>规划“%1”</source>
        <translation>Plan &quot;%1&quot;</translation>
    </message>
    <message>
        <source>影响对象</source>
        <translation>What is affected</translation>
    </message>
    <message>
        <source>项目</source>
        <comment>what is counted</comment>
        <translation>Figure</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>保存后</source>
        <translation>After saving</translation>
    </message>
</context>
<context>
    <name>gangmu::ExportDialog</name>
    <message>
        <source>导出目录</source>
        <translation>Export the catalogue</translation>
    </message>
    <message>
        <source>全部（%1 项）</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>筛出的（%1 项）</source>
        <translation>Filtered (%1)</translation>
    </message>
    <message>
        <source>选中的（%1 项）</source>
        <translation>Selected (%1)</translation>
    </message>
    <message>
        <source>显示的列，按现在的顺序</source>
        <translation>Shown columns, in their present order</translation>
    </message>
    <message>
        <source>所有的列</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel 工作簿（xlsx）</source>
        <translation>Excel workbook (xlsx)</translation>
    </message>
    <message>
        <source>CSV，UTF-8</source>
        <translation>CSV, UTF-8</translation>
    </message>
    <message>
        <source>CSV，GB18030（旧版软件）</source>
        <translation>CSV, GB18030 (older programs)</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>gangmu::FacetsModel</name>
    <message>
        <source>%1：%2，%3 项</source>
        <comment>facet: value, number of standards</comment>
        <translation>%1: %2, %3 standards</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>gangmu::FieldsDialog</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>字段名称</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>自定义字段</source>
        <translation>User-defined fields</translation>
    </message>
    <message>
        <source>字段类型</source>
        <translation>Kind of field</translation>
    </message>
    <message>
        <source>用“、”隔开，如：有、无</source>
        <translation>Separated by commas, such as: yes, no</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>这里的字段成为目录的列，也在详情、导入和导出中。删除字段连同已填的值，按 Ctrl+Z 可以撤销。</source>
        <translation>These fields become columns of the catalogue and are in the details, in imports and exports. Deleting a field deletes its values; Ctrl+Z brings them back.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>新字段</source>
        <translation>New field</translation>
    </message>
    <message>
        <source>新字段 %1</source>
        <translation>New field %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>gangmu::FileActions</name>
    <message>
        <source>纲目工作区 (*.gangmu)</source>
        <translation>Gangmu workspaces (*.gangmu)</translation>
    </message>
    <message>
        <source>规划文本 (*.txt);;所有文件 (*)</source>
        <translation>Plan texts (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>新建工作区</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>标准化规划.gangmu</source>
        <translation>Standardization plans.gangmu</translation>
    </message>
    <message>
        <source>打开工作区</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>示例工作区存为</source>
        <translation>Save the sample workspace as</translation>
    </message>
    <message>
        <source>纲目示例.gangmu</source>
        <translation>Gangmu sample.gangmu</translation>
    </message>
    <message>
        <source>%1 正打开着，不能覆盖。请换一个文件名。</source>
        <translation>%1 is open and cannot be overwritten. Choose another file name.</translation>
    </message>
    <message>
        <source>%1 已经存在，也不能移到回收站。请换一个文件名。</source>
        <translation>%1 exists already and cannot be moved to the trash. Choose another file name.</translation>
    </message>
    <message>
        <source>正在创建示例工作区</source>
        <translation>Creating the sample workspace</translation>
    </message>
    <message>
        <source>%1 已经打开。</source>
        <translation>%1 is open already.</translation>
    </message>
    <message>
        <source>文件不在了</source>
        <translation>The file is gone</translation>
    </message>
    <message>
        <source>找不到 %1。</source>
        <translation>%1 was not found.</translation>
    </message>
    <message>
        <source>它可能被移走、改名，或在没有插上的移动存储设备上。</source>
        <translation>It may have been moved or renamed, or be on a drive that is not connected.</translation>
    </message>
    <message>
        <source>从列表中移除</source>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>另找文件…</source>
        <translation>Choose another…</translation>
    </message>
    <message>
        <source>另存副本</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>副本不能与正打开的文件同名。请换一个文件名。</source>
        <translation>The copy cannot have the name of the open file. Choose another file name.</translation>
    </message>
    <message>
        <source>副本已存到 %1。</source>
        <translation>The copy was saved to %1.</translation>
    </message>
    <message>
        <source>导入到新的工作区</source>
        <translation>Import into a new workspace</translation>
    </message>
    <message>
        <source>导入规划文本</source>
        <translation>Import plan texts</translation>
    </message>
    <message>
        <source>%1（文件不在了）</source>
        <translation>%1 (file is gone)</translation>
    </message>
    <message>
        <source>从列表中移除 %1</source>
        <translation>Remove %1 from the list</translation>
    </message>
    <message>
        <source>%1 副本 %2.gangmu</source>
        <comment>file, date</comment>
        <translation>%1 copy %2.gangmu</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.tsv *.htm *.html);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.htm *.html);;All files (*)</translation>
    </message>
    <message>
        <source>导入标准目录</source>
        <translation>Import catalogue</translation>
    </message>
</context>
<context>
    <name>gangmu::FilterBar</name>
    <message>
        <source>在目录中查找</source>
        <translation>Search the catalogue</translation>
    </message>
    <message>
        <source>常用筛选</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>去掉“%1”</source>
        <translation>Remove &quot;%1&quot;</translation>
    </message>
    <message>
        <source>全部清除</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>清除全部筛选条件</source>
        <translation>Clear all filters</translation>
    </message>
    <message>
        <source>保存当前筛选…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>保存筛选</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>筛选名称：</source>
        <translation>Name of the filter:</translation>
    </message>
    <message>
        <source>，</source>
        <comment>between the parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>已保存筛选“%1”。</source>
        <translation>Saved the filter &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>名称、标准号（任意写法）、拼音首字母或自定义字段的值，多个词以空格隔开</source>
        <translation>Title, standard number in any spelling, pinyin initials or value of a user-defined field; several words separated by spaces</translation>
    </message>
</context>
<context>
    <name>gangmu::Finder</name>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>要找的内容</source>
        <translation>What to find</translation>
    </message>
    <message>
        <source>条目、单位、指标、标准或命令；汉字、编号、拼音首字母</source>
        <translation>Entries, organizations, targets, standards or commands; by characters, number or pinyin initials</translation>
    </message>
    <message>
        <source>找到的内容</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>正在准备查找</source>
        <translation>Preparing to search</translation>
    </message>
    <message>
        <source>没有找到“%1”</source>
        <translation>Nothing found for &quot;%1&quot;</translation>
    </message>
    <message>
        <source>↑↓ 选择&#x3000;Enter 前往&#x3000;Esc 关闭</source>
        <translation>↑↓ select    Enter go there    Esc close</translation>
    </message>
</context>
<context>
    <name>gangmu::FinderModel</name>
    <message>
        <source>%1，%2</source>
        <comment>title, kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>条目</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>制修订项目</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>技术委员会</source>
        <translation>Technical committee</translation>
    </message>
</context>
<context>
    <name>gangmu::FindingDetail</name>
    <message>
        <source>转到规划</source>
        <translation>Go to the plan</translation>
    </message>
    <message>
        <source>选中一条，这里显示它的原文和可以怎样修正。</source>
        <translation>Select a finding to see its source text and how it can be mended.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>severity: rule</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>原文第 %1 行：%2</source>
        <translation>Source, line %1: %2</translation>
    </message>
    <message>
        <source>转到标准</source>
        <translation>Go to standard</translation>
    </message>
    <message>
        <source>转到体系</source>
        <translation>Go to system</translation>
    </message>
</context>
<context>
    <name>gangmu::FindingsFilter</name>
    <message>
        <source>筛选问题</source>
        <translation>Filter findings</translation>
    </message>
    <message>
        <source>筛选：单位、指标、标题…</source>
        <translation>Filter: organization, target, title…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>severity and number of findings</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>显示 %1 / %2</source>
        <translation>Showing %1 of %2</translation>
    </message>
</context>
<context>
    <name>gangmu::FindingsModel</name>
    <message>
        <source>级别</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>规则</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>原文行号</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <extracomment>severity, rule, number of findings</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <comment>severity: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>点击执行，可以撤销</source>
        <translation>Click to do it; can be undone</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>修正</source>
        <translation>Remedy</translation>
    </message>
</context>
<context>
    <name>gangmu::GroupsModel</name>
    <message>
        <source>%1：%2，%3 项</source>
        <comment>group: value, number of rows</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>项数</source>
        <translation>Number</translation>
    </message>
</context>
<context>
    <name>gangmu::HeadlessText</name>
    <message>
        <source>不能写入 %1。</source>
        <translation>Cannot write %1.</translation>
    </message>
    <message>
        <source>不能建立文件夹 %1。</source>
        <translation>Cannot create the folder %1.</translation>
    </message>
</context>
<context>
    <name>gangmu::HelpText</name>
    <message>
        <source>&lt;h2&gt;总览&lt;/h2&gt;&lt;p&gt;每个指标一行：已完成 / 目标值、进度和时间线。时间线是今天按期应当走到的位置，进度落在线后就该留意。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;没有责任单位的任务、没有期限的指标单独列出，点一下就到那里。&lt;/li&gt;&lt;li&gt;每个数字都写着&lt;b&gt;截至&lt;/b&gt;哪一天、按什么&lt;b&gt;口径&lt;/b&gt;统计。&lt;/li&gt;&lt;li&gt;最近的修改在下方，可以逐条撤销。&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Overview&lt;/h2&gt;&lt;p&gt;One row per target: done / target, progress and the time line. The time line shows where progress should stand today; a bar that ends before it deserves attention.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Tasks without a responsible organization and targets without a deadline are listed apart; click one to go there.&lt;/li&gt;&lt;li&gt;Every figure says &lt;b&gt;as of&lt;/b&gt; which day and by which &lt;b&gt;counting rule&lt;/b&gt; it was counted.&lt;/li&gt;&lt;li&gt;The latest changes are at the bottom and can be undone one by one.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;规划&lt;/h2&gt;&lt;p&gt;左边是提纲，中间是所选章节的正文，正文里的指标和单位都有标记，点一下即选中。&lt;/p&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;在后面新增同级条目&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;改标题&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab&lt;/b&gt;&#x3000;&lt;b&gt;Shift+Tab&lt;/b&gt;&lt;/td&gt;&lt;td&gt;降一级、升一级&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+↑&lt;/b&gt;&#x3000;&lt;b&gt;Alt+↓&lt;/b&gt;&lt;/td&gt;&lt;td&gt;上移、下移，编号随之改变&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Del&lt;/b&gt;&lt;/td&gt;&lt;td&gt;删除，可以撤销&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;导入时拿不准的地方列在&lt;b&gt;核对&lt;/b&gt;面板里：采纳建议、忽略，或到下一处。&lt;b&gt;原文&lt;/b&gt;页签显示导入的文件，并标出所选内容出自哪一行。&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Plan&lt;/h2&gt;&lt;p&gt;The outline is at the left, the text of the selected chapter in the middle. Targets and organizations are marked in the text; click one to select it.&lt;/p&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add an entry after this one, on the same level&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;rename&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab&lt;/b&gt;&amp;nbsp; &lt;b&gt;Shift+Tab&lt;/b&gt;&lt;/td&gt;&lt;td&gt;demote, promote&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+↑&lt;/b&gt;&amp;nbsp; &lt;b&gt;Alt+↓&lt;/b&gt;&lt;/td&gt;&lt;td&gt;move up, move down; numbers follow&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Del&lt;/b&gt;&lt;/td&gt;&lt;td&gt;delete; can be undone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;What was in doubt during the import is listed in the &lt;b&gt;Review&lt;/b&gt; panel: accept the suggestion, ignore it, or go to the next one. The &lt;b&gt;Source&lt;/b&gt; tab shows the imported file and the line that the selection comes from.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;责任&lt;/h2&gt;&lt;p&gt;任务在左，单位在上：● 牵头，○ 参加，△ 责任。&lt;/p&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;方向键&lt;/b&gt;&lt;/td&gt;&lt;td&gt;移动&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;1&lt;/b&gt;&#x3000;&lt;b&gt;2&lt;/b&gt;&#x3000;&lt;b&gt;3&lt;/b&gt;&lt;/td&gt;&lt;td&gt;设为牵头、参加、责任&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;清除&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;字母&lt;/b&gt;&lt;/td&gt;&lt;td&gt;按拼音首字母跳到单位，如 gxt 到省工信厅&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+C&lt;/b&gt;&lt;/td&gt;&lt;td&gt;复制成表格，可贴到 Excel 或 WPS&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;&lt;b&gt;只看空缺&lt;/b&gt;留下没有牵头单位的任务和没有任务的单位。&lt;b&gt;印发时 / 现机构&lt;/b&gt;在文件印发时的名称和机构改革后的名称之间切换，原文不变。&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Responsibility matrix&lt;/h2&gt;&lt;p&gt;Tasks are at the left, organizations along the top: ● lead, ○ participant, △ responsible.&lt;/p&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Arrow keys&lt;/b&gt;&lt;/td&gt;&lt;td&gt;move&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;1&lt;/b&gt;&amp;nbsp; &lt;b&gt;2&lt;/b&gt;&amp;nbsp; &lt;b&gt;3&lt;/b&gt;&lt;/td&gt;&lt;td&gt;set lead, participant, responsible&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;clear&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Letters&lt;/b&gt;&lt;/td&gt;&lt;td&gt;jump to an organization by pinyin initials, such as gxt for 省工信厅&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+C&lt;/b&gt;&lt;/td&gt;&lt;td&gt;copy as a table for Excel or WPS&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;&lt;b&gt;Gaps&lt;/b&gt; leaves only tasks without a lead and organizations without a task. &lt;b&gt;As issued / Current&lt;/b&gt; switches between the names at the time of issue and those after institutional reform; the text stays as it is.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;图表&lt;/h2&gt;&lt;p&gt;左边选图，上方选范围。每张图下方写着截至日期和口径；同一组数字可以切换成表格。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;点一根柱子或一个点，列出它所数的每一条。&lt;/li&gt;&lt;li&gt;浅色或空心是计划，实心是已发布。&lt;/li&gt;&lt;li&gt;图可以存为 PNG、SVG、PDF，数字可以存为 CSV。&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Charts&lt;/h2&gt;&lt;p&gt;Choose a chart at the left and its scope at the top. Below each chart stand its as-of date and counting rule; the same figures can be shown as a table.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Click a bar or a point to list everything it counts.&lt;/li&gt;&lt;li&gt;Light or outlined means planned, solid means issued.&lt;/li&gt;&lt;li&gt;Charts can be saved as PNG, SVG or PDF, the figures as CSV.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;检查&lt;/h2&gt;&lt;p&gt;像校对一样逐条列出：没有期限的指标、没有牵头单位的任务、同一单位的两种写法、重复的指标、编号缺号，以及正文里有而指标表里没有的数字。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;点一条就到出处。&lt;/li&gt;&lt;li&gt;有把握的提供一键修正，可以撤销。&lt;/li&gt;&lt;li&gt;左侧“检查”上的数字是还没有处理的条数。&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Checks&lt;/h2&gt;&lt;p&gt;Lists findings as a proofreader would: targets without a deadline, tasks without a lead, two spellings of one organization, duplicate targets, gaps in numbering, and figures in the text that are missing from the targets.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Click a finding to go to its place.&lt;/li&gt;&lt;li&gt;Where the remedy is certain, one click applies it; it can be undone.&lt;/li&gt;&lt;li&gt;The number on &quot;Checks&quot; at the left counts the findings still open.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;体系&lt;/h2&gt;&lt;p&gt;左边是标准体系的类目树，右边是同一体系的结构图、明细表、统计表和编制说明。应有数和现有数由明细表算出，不用填写。&lt;/p&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&#x3000;&lt;b&gt;Shift+Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;新增同级、下级类目&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;改类目名称&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab&lt;/b&gt;&#x3000;&lt;b&gt;Shift+Tab&lt;/b&gt;&lt;/td&gt;&lt;td&gt;降一级、升一级&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+↑&lt;/b&gt;&#x3000;&lt;b&gt;Alt+↓&lt;/b&gt;&lt;/td&gt;&lt;td&gt;上移、下移；编号不变，要改用&lt;b&gt;重新编号&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Insert&lt;/b&gt;&lt;/td&gt;&lt;td&gt;在明细表中新增一项待制定标准&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+V&lt;/b&gt;&lt;/td&gt;&lt;td&gt;在明细表中粘贴标准号：目录中有的列为现有，没有的列为待制定&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Del&lt;/b&gt;&lt;/td&gt;&lt;td&gt;删除类目，或把标准移出体系；可以撤销&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;ul&gt;&lt;li&gt;把明细表中的行拖到左边的类目上即改归类；按住 Ctrl 则同时列入两处。&lt;/li&gt;&lt;li&gt;&lt;b&gt;重新编号&lt;/b&gt;先列出新旧编号对照表，确认后才改。&lt;/li&gt;&lt;li&gt;结构图：Ctrl+滚轮缩放，拖动平移，点 ± 折叠，双击框看明细；虚线框是引用其他体系的部分。&lt;/li&gt;&lt;li&gt;规划中的专栏可以直接变成体系的分支：&lt;b&gt;体系 → 由专栏生成&lt;/b&gt;。&lt;/li&gt;&lt;/ul&gt;</source>
        <translation>&lt;h2&gt;Standards systems&lt;/h2&gt;&lt;p&gt;At the left is the tree of categories of a standards system, at the right the same system as structure diagram, list of standards, statistics and explanatory note. Required and existing are counted from the list and never typed.&lt;/p&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Enter&lt;/b&gt;&amp;nbsp; &lt;b&gt;Shift+Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a category on the same level, one level down&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&lt;/td&gt;&lt;td&gt;rename the category&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Tab&lt;/b&gt;&amp;nbsp; &lt;b&gt;Shift+Tab&lt;/b&gt;&lt;/td&gt;&lt;td&gt;demote, promote&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+↑&lt;/b&gt;&amp;nbsp; &lt;b&gt;Alt+↓&lt;/b&gt;&lt;/td&gt;&lt;td&gt;move up, move down; codes stay, use &lt;b&gt;Renumber&lt;/b&gt; to change them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Insert&lt;/b&gt;&lt;/td&gt;&lt;td&gt;add a planned standard to the list&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+V&lt;/b&gt;&lt;/td&gt;&lt;td&gt;paste standard numbers into the list: those in the catalogue are listed as existing, the others as planned&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Del&lt;/b&gt;&lt;/td&gt;&lt;td&gt;delete a category, or remove a standard from the system; can be undone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;ul&gt;&lt;li&gt;Drag rows of the list onto a category at the left to move them there; hold Ctrl to list them in both.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Renumber&lt;/b&gt; first shows a table of old and new codes and changes them only once you confirm.&lt;/li&gt;&lt;li&gt;Structure diagram: Ctrl+wheel zooms, dragging moves, ± folds, a double click on a box shows its list. Dotted boxes are parts used from other systems.&lt;/li&gt;&lt;li&gt;Boxes of a plan can be turned into branches of a system directly: &lt;b&gt;System → From boxes&lt;/b&gt;.&lt;/li&gt;&lt;/ul&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;入门&lt;/h2&gt;&lt;p&gt;一个工作区就是一个 &lt;b&gt;.gangmu&lt;/b&gt; 文件，规划、指标、责任单位和标准都在里面。没有“保存”按钮：每次修改都立即写入文件，断电也不会丢。要给别人一份，用&lt;b&gt;文件 → 另存副本&lt;/b&gt;。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;&lt;b&gt;新建工作区&lt;/b&gt;后，用&lt;b&gt;文件 → 导入规划文本&lt;/b&gt;，或把 .txt 文件拖进窗口。导入前先看到清点的数目和拿不准的地方。&lt;/li&gt;&lt;li&gt;标准目录用&lt;b&gt;文件 → 导入标准目录&lt;/b&gt;，或把 .xlsx、.csv 拖进窗口；从 Excel 或网页复制的表格用&lt;b&gt;文件 → 粘贴表格到标准目录&lt;/b&gt;。每一行是新增、合并还是拒收，先看后写，可以整个撤销。&lt;/li&gt;&lt;li&gt;&lt;b&gt;打开示例&lt;/b&gt;可以先看一看：示例省是虚构的，其余省份的数字来自公开文件。&lt;/li&gt;&lt;/ul&gt;&lt;h3&gt;常用按键&lt;/h3&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+K&lt;/b&gt;&lt;/td&gt;&lt;td&gt;查找任何条目、单位、指标、标准、制修订项目、技术委员会或命令，汉字、编号、拼音首字母都行&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+1&lt;/b&gt; … &lt;b&gt;Ctrl+9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;切换页面&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+←&lt;/b&gt;&#x3000;&lt;b&gt;Alt+→&lt;/b&gt;&lt;/td&gt;&lt;td&gt;回到刚才看的地方，再前进&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;&#x3000;&lt;b&gt;Ctrl+Y&lt;/b&gt;&lt;/td&gt;&lt;td&gt;撤销、重做；关闭文件再打开仍可撤销&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;显示或隐藏右侧的详情栏&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl++&lt;/b&gt;&#x3000;&lt;b&gt;Ctrl+-&lt;/b&gt;&#x3000;&lt;b&gt;Ctrl+0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;放大、缩小、恢复文字&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;本说明，翻到当前页面&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;h3&gt;别人正打开着同一个文件&lt;/h3&gt;&lt;p&gt;文件以只读方式打开，窗口上方写明是谁在编辑。等对方关闭后重新打开，或另存副本再改。&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Getting started&lt;/h2&gt;&lt;p&gt;A workspace is one &lt;b&gt;.gangmu&lt;/b&gt; file that holds plans, targets, responsible organizations and standards. There is no Save button: every change is written to the file at once, and even a power cut loses nothing. To give somebody a copy, use &lt;b&gt;File → Save a copy&lt;/b&gt;.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;After &lt;b&gt;New workspace&lt;/b&gt;, use &lt;b&gt;File → Import plan texts&lt;/b&gt; or drag a .txt file into the window. Before anything is imported you see what was counted and what is in doubt.&lt;/li&gt;&lt;li&gt;Catalogues come in by &lt;b&gt;File → Import catalogue&lt;/b&gt;, or by dragging an .xlsx or .csv file into the window; a table that was copied from Excel or a web page by &lt;b&gt;File → Paste table into catalogue&lt;/b&gt;. You see of each row whether it is added, merged or rejected before anything is written, and can undo it as a whole.&lt;/li&gt;&lt;li&gt;&lt;b&gt;Open sample&lt;/b&gt; lets you look around first: the sample province is invented, the other provinces&apos; figures come from public documents.&lt;/li&gt;&lt;/ul&gt;&lt;h3&gt;Frequent keys&lt;/h3&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+K&lt;/b&gt;&lt;/td&gt;&lt;td&gt;find any entry, organization, target, standard, work item, committee or command, by characters, number or pinyin initials&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+1&lt;/b&gt; … &lt;b&gt;Ctrl+9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;change page&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Alt+←&lt;/b&gt;&amp;nbsp; &lt;b&gt;Alt+→&lt;/b&gt;&lt;/td&gt;&lt;td&gt;go back to what you looked at before, and forward again&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+Z&lt;/b&gt;&amp;nbsp; &lt;b&gt;Ctrl+Y&lt;/b&gt;&lt;/td&gt;&lt;td&gt;undo, redo; also after closing and reopening the file&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F9&lt;/b&gt;&lt;/td&gt;&lt;td&gt;show or hide the details at the right&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl++&lt;/b&gt;&amp;nbsp; &lt;b&gt;Ctrl+-&lt;/b&gt;&amp;nbsp; &lt;b&gt;Ctrl+0&lt;/b&gt;&lt;/td&gt;&lt;td&gt;larger, smaller, normal text&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F1&lt;/b&gt;&lt;/td&gt;&lt;td&gt;this help, opened at the current page&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;h3&gt;Somebody else has the file open&lt;/h3&gt;&lt;p&gt;The file opens read-only, and the top of the window says who is editing it. Reopen it when they have closed it, or save a copy and change that.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;h2&gt;目录&lt;/h2&gt;&lt;p&gt;全部标准的一张表。查找框里写名称的任何一段、标准号的任何写法（gbt1.1、GB／T 1.1—2020）或拼音首字母（spaq 找到食品安全），也可以写自定义字段的值；多个词以空格隔开，须同时符合。&lt;/p&gt;&lt;ul&gt;&lt;li&gt;左侧按级别、状态、年份等以及自定义的选项字段勾选，每一项旁边是勾选后的项数；上方的标签可以逐个去掉。常用的筛选可以存下来。&lt;/li&gt;&lt;li&gt;点列标题排序，拖动列标题换位置，在列标题上按右键选择要显示和冻结的列。&lt;/li&gt;&lt;/ul&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+F&lt;/b&gt;&lt;/td&gt;&lt;td&gt;到查找框&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&#x3000;&lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;修改单元格&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+C&lt;/b&gt;&#x3000;&lt;b&gt;Ctrl+V&lt;/b&gt;&lt;/td&gt;&lt;td&gt;与 Excel、WPS 互相复制粘贴；带标题行的表格按标题粘贴，目录里没有的标准号成为新标准&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Del&lt;/b&gt;&lt;/td&gt;&lt;td&gt;删除选中的标准，可以撤销&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;&lt;b&gt;批量修改&lt;/b&gt;把选中各项的同一列一次改成同一个值。&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Catalogue&lt;/h2&gt;&lt;p&gt;One table of all standards. In the search box write any piece of a title, a standard number in any spelling (gbt1.1, GB/T 1.1-2020) or pinyin initials (spaq finds 食品安全), or a value of a user-defined field; several words, separated by spaces, must all match.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;At the left tick levels, states, years and so on, and choices of user-defined fields; beside each stands how many standards ticking it would leave. The labels at the top can be removed one by one. Filters used often can be saved.&lt;/li&gt;&lt;li&gt;Click a column heading to sort, drag it to move the column, right-click it to choose which columns to show and to freeze.&lt;/li&gt;&lt;/ul&gt;&lt;table cellpadding=&quot;3&quot;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+F&lt;/b&gt;&lt;/td&gt;&lt;td&gt;go to the search box&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;F2&lt;/b&gt;&amp;nbsp; &lt;b&gt;Enter&lt;/b&gt;&lt;/td&gt;&lt;td&gt;edit the cell&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Ctrl+C&lt;/b&gt;&amp;nbsp; &lt;b&gt;Ctrl+V&lt;/b&gt;&lt;/td&gt;&lt;td&gt;copy to and paste from Excel and WPS; a table with headings is pasted by its headings, and standard numbers that are not in the catalogue become new standards&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Del&lt;/b&gt;&lt;/td&gt;&lt;td&gt;delete the selected standards; can be undone&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;&lt;b&gt;Bulk edit&lt;/b&gt; sets one column of all selected standards to the same value.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>gangmu::HelpWindowText</name>
    <message>
        <source>使用说明</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Chapters</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>入门</source>
        <translation>Getting started</translation>
    </message>
</context>
<context>
    <name>gangmu::HistorySection</name>
    <message>
        <source>修改历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>……更早的从略</source>
        <translation>… earlier changes left out</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>没有修改记录。</source>
        <translation>No changes recorded.</translation>
    </message>
    <message>
        <source>正在读取……</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>正在读取修改历史</source>
        <translation>Reading history</translation>
    </message>
</context>
<context>
    <name>gangmu::ImportDialog</name>
    <message>
        <source>导入规划文本</source>
        <translation>Import plan texts</translation>
    </message>
    <message>
        <source>以下是从文件中读出的内容，确认后才写入工作区。存疑之处导入后可在“规划”页逐条核对。</source>
        <translation>This is what was read from the files; nothing is written to the workspace until you confirm. Doubtful places can be reviewed one by one on the Plan page after the import.</translation>
    </message>
    <message>
        <source>待导入的文件</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>添加文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>读剪贴板</source>
        <translation>From clipboard</translation>
    </message>
    <message>
        <source>选择规划文本</source>
        <translation>Choose plan texts</translation>
    </message>
    <message>
        <source>文本文件 (*.txt);;所有文件 (*)</source>
        <translation>Text files (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>正在读取 %1</source>
        <translation>Reading %1</translation>
    </message>
    <message>
        <source>剪贴板</source>
        <translation>Clipboard</translation>
    </message>
    <message>
        <source>正在读取剪贴板</source>
        <translation>Reading the clipboard</translation>
    </message>
    <message>
        <source>⚠ 同一文件已于 %1 导入为“%2”。再次导入会多出一份规划。</source>
        <translation>⚠ This file was imported as &quot;%2&quot; on %1. Importing it again makes another plan.</translation>
    </message>
    <message>
        <source>%1
读取中……</source>
        <translation>%1
Reading…</translation>
    </message>
    <message>
        <source>%1
未能读取</source>
        <translation>%1
Could not be read</translation>
    </message>
    <message>
        <source>%1
可以导入</source>
        <translation>%1
Ready to import</translation>
    </message>
    <message>
        <source>%1
可以导入，存疑 %2 处</source>
        <translation>%1
Ready to import, doubts: %2</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>导入 %n 份</source>
        <translation>
            <numerusform>Import %n plan</numerusform>
            <numerusform>Import %n plans</numerusform>
        </translation>
    </message>
    <message>
        <source>已导入。%1</source>
        <translation>Imported. %1</translation>
    </message>
    <message numerus="yes">
        <source>已导入 %n 份规划。</source>
        <translation>
            <numerusform>Imported %n plan.</numerusform>
            <numerusform>Imported %n plans.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangmu::ImportDuplicatesModel</name>
    <message>
        <source>按总规则</source>
        <translation>By the general rule</translation>
    </message>
    <message>
        <source>本表第 %1 行</source>
        <translation>Row %1 of this table</translation>
    </message>
    <message>
        <source>目录中</source>
        <translation>In the catalogue</translation>
    </message>
    <message>
        <source>没有不同</source>
        <translation>No difference</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1（总规则）</source>
        <translation>%1 (general rule)</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>标准号</source>
        <translation>Standard number</translation>
    </message>
    <message>
        <source>新表中的名称</source>
        <translation>Title in the new table</translation>
    </message>
    <message>
        <source>已有于</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>不同之处</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>gangmu::ImportLists</name>
    <message>
        <source>需核对</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <extracomment>a list and how many rows are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>只列出前 %1 行</source>
        <translation>Only the first %1 rows are listed</translation>
    </message>
    <message>
        <source>全部问题</source>
        <translation>All problems</translation>
    </message>
    <message>
        <source>此类行一律拒收(&amp;J)</source>
        <translation>Re&amp;ject all of this kind</translation>
    </message>
    <message>
        <source>收入所选</source>
        <translation>Accept selected</translation>
    </message>
    <message>
        <source>拒收所选</source>
        <translation>Reject selected</translation>
    </message>
    <message>
        <source>拒收所选的行（Delete）</source>
        <translation>Reject the selected rows (Delete)</translation>
    </message>
    <message>
        <source>问题(&amp;W)</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>需核对的行</source>
        <translation>Rows to check</translation>
    </message>
    <message>
        <source>与左边相同</source>
        <translation>As at the left</translation>
    </message>
    <message>
        <source>处理所选的行</source>
        <translation>What to do with the selected rows</translation>
    </message>
    <message>
        <source>处理所选的行…</source>
        <translation>Selected rows…</translation>
    </message>
    <message>
        <source>目录中已有的(&amp;D)</source>
        <translation>Alread&amp;y in the catalogue</translation>
    </message>
    <message>
        <source>本表内重复的(&amp;R)</source>
        <translation>&amp;Repeated in this table</translation>
    </message>
    <message>
        <source>标准号已有的行</source>
        <translation>Rows whose number is there already</translation>
    </message>
    <message>
        <source>恢复所选</source>
        <translation>Restore selected</translation>
    </message>
    <message>
        <source>拒收的行另存…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>这些行不会写入目录。</source>
        <translation>These rows will not be written.</translation>
    </message>
    <message>
        <source>拒收的行</source>
        <translation>Rejected rows</translation>
    </message>
</context>
<context>
    <name>gangmu::ImportPreview</name>
    <message>
        <source>行</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Target value</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>建议</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>规划名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>规划类别</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>大纲</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>存疑</source>
        <translation>Doubts</translation>
    </message>
    <message>
        <source>文件信息</source>
        <translation>File details</translation>
    </message>
    <message>
        <source>读出内容</source>
        <translation>Read from the file</translation>
    </message>
    <message>
        <source>正在读取 %1……</source>
        <translation>Reading %1…</translation>
    </message>
    <message>
        <source>未写明</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>地区：%1；发文字号：%2；印发日期：%3；规划期：%4；编码：%5，%6 行。</source>
        <translation>Region: %1; document number: %2; issued on: %3; plan period: %4; encoding: %5, lines: %6.</translation>
    </message>
    <message>
        <source>指标（%1）</source>
        <translation>Targets (%1)</translation>
    </message>
    <message>
        <source>存疑（%1）</source>
        <translation>Doubts (%1)</translation>
    </message>
    <message>
        <source>&#x3000;［%1］</source>
        <translation>   [%1]</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>gangmu::ImportRowsModel</name>
    <message>
        <source>核对时拒收</source>
        <translation>Rejected on the desk</translation>
    </message>
    <message>
        <source>不能收入</source>
        <translation>Cannot be accepted</translation>
    </message>
    <message>
        <source>、</source>
        <comment>between problems</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>可恢复</source>
        <translation>Can be restored</translation>
    </message>
    <message>
        <source>请改原表后再导入</source>
        <translation>Mend the table and import again</translation>
    </message>
    <message>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>标准号</source>
        <translation>Standard number</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>处理</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>gangmu::ImportSides</name>
    <message>
        <source>目录中与新表中的不同之处</source>
        <translation>Differences between catalogue and new table</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>目录中</source>
        <translation>In the catalogue</translation>
    </message>
    <message>
        <source>新表中</source>
        <translation>In the new table</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>补上</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>不同，以新表为准</source>
        <translation>Differs, new table wins</translation>
    </message>
    <message>
        <source>不同，原值不动</source>
        <translation>Differs, old value stays</translation>
    </message>
    <message>
        <source>不同，另成一行</source>
        <translation>Differs, becomes a row of its own</translation>
    </message>
    <message>
        <source>仍空</source>
        <translation>Still blank</translation>
    </message>
    <message>
        <source>本表第 %1 行</source>
        <translation>Row %1 of this table</translation>
    </message>
    <message>
        <source>新表第 %1 行</source>
        <translation>Row %1 of the new table</translation>
    </message>
</context>
<context>
    <name>gangmu::InlineEditor</name>
    <message>
        <source>编辑标题</source>
        <translation>Edit title</translation>
    </message>
    <message>
        <source>编辑正文</source>
        <translation>Edit text</translation>
    </message>
</context>
<context>
    <name>gangmu::Inspector</name>
    <message>
        <source>详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>选中条目、指标、单位、标准、项目或委员会后，这里显示其内容、出处和修改历史。</source>
        <translation>Select an entry, target, organization, standard, work item or committee to see its content, source and history here.</translation>
    </message>
</context>
<context>
    <name>gangmu::IssuePanel</name>
    <message>
        <source>标准号</source>
        <translation>Standard number</translation>
    </message>
    <message>
        <source>如 DB14/T 2578-2026</source>
        <translation>e.g. DB14/T 2578-2026</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>如 2026-03-02</source>
        <translation>e.g. 2026-03-02</translation>
    </message>
    <message>
        <source>实施日期</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>可空</source>
        <translation>may be empty</translation>
    </message>
    <message>
        <source>公告号</source>
        <translation>Announcement no.</translation>
    </message>
    <message>
        <source>如 2026年第3号，可空</source>
        <translation>e.g. 2026年第3号; may be empty</translation>
    </message>
    <message>
        <source>代替标准号</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>不代替其他标准时留空</source>
        <translation>Leave empty if it replaces none</translation>
    </message>
    <message>
        <source>发布为标准</source>
        <translation>Issue as standard</translation>
    </message>
    <message>
        <source>发布后的变化（一步完成，一次撤销）</source>
        <translation>What issuing changes (one step, undone at once)</translation>
    </message>
    <message>
        <source>发布后的变化</source>
        <translation>What issuing changes</translation>
    </message>
    <message>
        <source>项目已终止</source>
        <translation>The work item was terminated</translation>
    </message>
    <message>
        <source>在“基本信息”中恢复项目后才能发布。</source>
        <translation>Resume the work item under &quot;Details&quot; before issuing it.</translation>
    </message>
    <message>
        <source>已发布为 %1</source>
        <translation>Issued as %1</translation>
    </message>
    <message>
        <source>已发布</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>《%1》，%2发布，%3。</source>
        <translation>&quot;%1&quot;, issued on %2, %3.</translation>
    </message>
    <message>
        <source>查看标准</source>
        <translation>Show standard</translation>
    </message>
    <message>
        <source>标准体系：待制定项“%1”转为现有标准</source>
        <translation>Standards system: the planned entry &quot;%1&quot; becomes an existing standard</translation>
    </message>
    <message>
        <source>填写标准号，这里给出解释。</source>
        <translation>Enter a standard number to see it explained here.</translation>
    </message>
    <message>
        <source>目录中已有 %1《%2》。</source>
        <translation>The catalogue already has %1, &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1。是否为 %2？</source>
        <translation>%1. Do you mean %2?</translation>
    </message>
    <message>
        <source>与项目的级别“%1”不一致</source>
        <translation>differs from the level of the work item, &quot;%1&quot;</translation>
    </message>
    <message>
        <source>与项目的性质“%1”不一致</source>
        <translation>differs from the mandate of the work item, &quot;%1&quot;</translation>
    </message>
    <message>
        <source>年份与发布日期不一致</source>
        <translation>the year differs from the date of issue</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>标准目录：现行及即将实施的标准 %1 → %2 项</source>
        <translation>Catalogue: standards in force or soon in force, %1 → %2</translation>
    </message>
    <message>
        <source>标准目录：新增 1 项，代替 1 项，共 %1 项</source>
        <translation>Catalogue: one added, one replaced, %1 in all</translation>
    </message>
    <message>
        <source>本项目：进入出版阶段，状态为完成</source>
        <translation>This work item: publication stage reached, state &quot;Done&quot;</translation>
    </message>
    <message>
        <source>历年数据：%1年发布数加 1</source>
        <translation>Figures by year: one more issued in %1</translation>
    </message>
    <message>
        <source>代替关系：记下代替 %1（目录中没有该标准）</source>
        <translation>Replacement: of %1 (not in the catalogue), put on record</translation>
    </message>
    <message>
        <source>代替关系：%1 改为被代替</source>
        <translation>Replacement: %1 becomes &quot;Replaced&quot;</translation>
    </message>
    <message>
        <source>代替关系：记下代替 %1；实施日期前原标准仍有效</source>
        <translation>Replacement: of %1, put on record; it stays valid until the new standard is in force</translation>
    </message>
    <message numerus="yes">
        <source>标准体系：原标准的 %n 处明细改为新标准</source>
        <translation>
            <numerusform>Standards systems: %n entry of the old standard gets the new one</numerusform>
            <numerusform>Standards systems: %n entries of the old standard get the new one</numerusform>
        </translation>
    </message>
    <message>
        <source>规划指标：当前规划没有按此计数且仍在期限内的指标</source>
        <translation>Targets: the current plan has none that counts this and is still running</translation>
    </message>
    <message>
        <source>规划指标：“%1” %2 → %3（截至 %4）</source>
        <translation>Targets: &quot;%1&quot; %2 → %3 (as of %4)</translation>
    </message>
    <message>
        <source>已发布 %1，可撤销。</source>
        <translation>Issued %1; can be undone.</translation>
    </message>
    <message>
        <source>正在预览发布</source>
        <translation>Previewing the issue</translation>
    </message>
</context>
<context>
    <name>gangmu::JobIndicator</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>取消正在进行的工作</source>
        <translation>Cancel the running job</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>gangmu::LinksList</name>
    <message numerus="yes">
        <source>另有 %n 项</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangmu::MainText</name>
    <message>
        <source>纲目示例.gangmu</source>
        <translation>Gangmu sample.gangmu</translation>
    </message>
</context>
<context>
    <name>gangmu::MainWindow</name>
    <message>
        <source>新建规划</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>规划名称：</source>
        <translation>Title:</translation>
    </message>
    <message>
        <source>纲目</source>
        <translation>Gangmu</translation>
    </message>
    <message>
        <source>%1（只读） — 纲目</source>
        <translation>%1 (read-only) — Gangmu</translation>
    </message>
    <message>
        <source>%1 — 纲目</source>
        <translation>%1 — Gangmu</translation>
    </message>
</context>
<context>
    <name>gangmu::MappingHeader</name>
    <message>
        <source>不导入</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>代替标准</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>被代替（新标准号）</source>
        <translation>Replaced by (newer number)</translation>
    </message>
    <message>
        <source>第 %1 列读作：%2</source>
        <translation>Column %1 is read as: %2</translation>
    </message>
    <message>
        <source>第 %1 列读作</source>
        <translation>Column %1 is read as</translation>
    </message>
</context>
<context>
    <name>gangmu::MatrixPane</name>
    <message>
        <source>上下滚动</source>
        <translation>Scroll up and down</translation>
    </message>
    <message>
        <source>左右滚动</source>
        <translation>Scroll left and right</translation>
    </message>
    <message>
        <source>%1 项任务 × %2 个单位</source>
        <translation>%1 tasks × %2 organizations</translation>
    </message>
</context>
<context>
    <name>gangmu::MatrixTools</name>
    <message>
        <source>选择</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>单击只选中，不修改</source>
        <translation>A click selects and changes nothing</translation>
    </message>
    <message>
        <source>轮换</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>单击依次设为牵头、参加、责任、空</source>
        <translation>Clicks set lead, participant, responsible, empty in turn</translation>
    </message>
    <message>
        <source>牵头</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>单击设为牵头（键 1）</source>
        <translation>A click sets the lead (key 1)</translation>
    </message>
    <message>
        <source>参加</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>单击设为参加（键 2）</source>
        <translation>A click sets a participant (key 2)</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Responsible</translation>
    </message>
    <message>
        <source>单击设为责任（键 3）</source>
        <translation>A click sets responsible (key 3)</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>单击清除（键 0 或 Del）</source>
        <translation>A click clears (key 0 or Del)</translation>
    </message>
    <message>
        <source>印发时</source>
        <translation>As issued</translation>
    </message>
    <message>
        <source>按印发时的单位名称显示，可修改</source>
        <translation>Organizations as named when the plan was issued; can be edited</translation>
    </message>
    <message>
        <source>现机构</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>按现在的机构归并显示，正文不变；只供查看、复制和打印</source>
        <translation>Organizations as they are now, merged ones together; the text stays as it is. For viewing, copying and printing only</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>只看没有牵头单位的任务和没有任务的单位</source>
        <translation>Only tasks without a lead and organizations without a task</translation>
    </message>
    <message>
        <source>筛选任务</source>
        <translation>Filter tasks</translation>
    </message>
    <message>
        <source>筛选单位</source>
        <translation>Filter organizations</translation>
    </message>
    <message>
        <source>名称、别名或拼音首字母，如 szj</source>
        <translation>Name, alias or pinyin initials, such as szj</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>空缺 %1</source>
        <translation>Gaps %1</translation>
    </message>
    <message>
        <source>%1项任务没有牵头单位，%2个单位没有任务；按下只看这些</source>
        <translation>Tasks without a lead: %1; organizations without a task: %2. Press to see only these</translation>
    </message>
</context>
<context>
    <name>gangmu::MatrixTotals</name>
    <message>
        <source>各项任务合计</source>
        <translation>Totals by task</translation>
    </message>
    <message>
        <source>各单位合计</source>
        <translation>Totals by organization</translation>
    </message>
    <message>
        <source>%1合计（全部任务）</source>
        <translation>%1: all tasks</translation>
    </message>
</context>
<context>
    <name>gangmu::MatrixView</name>
    <message>
        <source>责任矩阵</source>
        <translation>Responsibility matrix</translation>
    </message>
</context>
<context>
    <name>gangmu::MembersModel</name>
    <message>
        <source>在此行填写姓名，即新增一名委员</source>
        <translation>Enter a name in this row to add a member</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>本会职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>工作单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>代表方</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>职务、职称</source>
        <translation>Position, title</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>gangmu::MembersPanel</name>
    <message>
        <source>委员名单</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>本会职务</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>粘贴委员名单</source>
        <translation>Paste members</translation>
    </message>
    <message>
        <source>从 Excel 或 WPS 粘贴：姓名、本会职务、工作单位、代表方…（Ctrl+V）</source>
        <translation>Paste from Excel or WPS: name, role, organization, party, … (Ctrl+V)</translation>
    </message>
    <message>
        <source>组成核对</source>
        <translation>Check of the composition</translation>
    </message>
    <message numerus="yes">
        <source>组成核对：委员 %n 名</source>
        <translation>
            <numerusform>Check of the composition: %n member</numerusform>
            <numerusform>Check of the composition: %n members</numerusform>
        </translation>
    </message>
    <message>
        <source>不符</source>
        <translation>Breach</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>符合组成要求。</source>
        <translation>Conforms to the rules of composition.</translation>
    </message>
    <message>
        <source>依据：%1</source>
        <translation>Based on: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>剪贴板里没有委员名单。请先在 Excel 或 WPS 中复制姓名等列。</source>
        <translation>There are no members on the clipboard. Copy the columns name and so on in Excel or WPS first.</translation>
    </message>
    <message numerus="yes">
        <source>已粘贴 %n 名委员，可撤销。</source>
        <translation>
            <numerusform>Pasted %n member; can be undone.</numerusform>
            <numerusform>Pasted %n members; can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 名委员，可撤销。</source>
        <translation>
            <numerusform>Deleted %n member; can be undone.</numerusform>
            <numerusform>Deleted %n members; can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangmu::MessageBar</name>
    <message>
        <source>复制详情</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>关闭消息</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>gangmu::NodePanel</name>
    <message>
        <source>编号</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>列入责任矩阵</source>
        <translation>In the responsibility matrix</translation>
    </message>
    <message>
        <source>责任单位</source>
        <translation>Responsible organizations</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>新增指标</source>
        <translation>Add target</translation>
    </message>
    <message>
        <source>相关标准</source>
        <translation>Related standards</translation>
    </message>
    <message>
        <source>%1（第 %2 部分）</source>
        <translation>%1 (part %2)</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>未定期限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>没有指标。</source>
        <translation>No targets.</translation>
    </message>
    <message>
        <source>文中标准</source>
        <translation>Standard in the text</translation>
    </message>
    <message>
        <source>引用文件</source>
        <translation>Document referred to</translation>
    </message>
    <message>
        <source>没有相关标准。</source>
        <translation>No related standards.</translation>
    </message>
    <message>
        <source>新指标</source>
        <translation>New target</translation>
    </message>
    <message>
        <source>项</source>
        <translation>项</translation>
    </message>
</context>
<context>
    <name>gangmu::NotePanel</name>
    <message>
        <source>采纳</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>忽略</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>重新核对</source>
        <translation>Review again</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>建议：%1</source>
        <translation>Suggestion: %1</translation>
    </message>
</context>
<context>
    <name>gangmu::NumberDoctor</name>
    <message>
        <source>标准号读不懂：%1</source>
        <translation>Number not understood: %1</translation>
    </message>
    <message>
        <source>改为 %1</source>
        <translation>Change to %1</translation>
    </message>
</context>
<context>
    <name>gangmu::OptionsText</name>
    <message>
        <source>--size 要写成 宽x高，如 1366x768。</source>
        <translation>--size takes WIDTHxHEIGHT, such as 1366x768.</translation>
    </message>
    <message>
        <source>--theme 只能是 light 或 dark。</source>
        <translation>--theme must be light or dark.</translation>
    </message>
    <message>
        <source>--lang 只能是 zh_CN 或 en。</source>
        <translation>--lang must be zh_CN or en.</translation>
    </message>
    <message>
        <source>一次只能打开一个文件。</source>
        <translation>Only one file can be opened at a time.</translation>
    </message>
    <message>
        <source>请写明工作区文件，或加上 --sample。</source>
        <translation>Name a workspace file, or add --sample.</translation>
    </message>
    <message>
        <source>用法：gangmu [选项] [文件]

打开工作区（.gangmu）；不写文件时，打开上次的工作区。

  --sample            打开新建的示例工作区；写了文件名则存在那里
  --screenshots 目录  把每个页面和主要对话框存成 PNG 后退出，不需要显示器
  --charts 目录       把所有图表存成 PDF 后退出，不需要显示器
  --size 宽x高        图片大小，默认 1366x768
  --theme light|dark  浅色或深色
  --lang zh_CN|en     中文或英文
  --version           显示版本
  --help              显示本说明

退出码：0 成功；1 文件打不开或写不出；2 用法错误。
</source>
        <translation>Usage: gangmu [OPTIONS] [FILE]

Opens a workspace (.gangmu); without a file, the last workspace.

  --sample            open a new sample workspace; saved to FILE if given
  --screenshots DIR   save every page and the main dialogs as PNG and quit; needs no display
  --charts DIR        save all charts as PDF and quit; needs no display
  --size WIDTHxHEIGHT size of the pictures; 1366x768 by default
  --theme light|dark  light or dark
  --lang zh_CN|en     Chinese or English
  --version           show the version
  --help              show this help

Exit codes: 0 success; 1 a file could not be opened or written; 2 wrong usage.
</translation>
    </message>
</context>
<context>
    <name>gangmu::OrganizationHeader</name>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>%1（无任务）</source>
        <translation>%1 (no task)</translation>
    </message>
</context>
<context>
    <name>gangmu::OrganizationPanel</name>
    <message>
        <source>单位名称</source>
        <translation>Organization name</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>单位类别</source>
        <translation>Kind of organization</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>异写、简称</source>
        <translation>Variants, short names</translation>
    </message>
    <message>
        <source>沿革</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>承担的任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>日期不详</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>没有更名、合并或分设的记录。</source>
        <translation>No renaming, merger or split recorded.</translation>
    </message>
    <message>
        <source>牵头 %1 项，参加 %2 项，责任 %3 项</source>
        <translation>Lead %1, participant %2, responsible %3</translation>
    </message>
    <message>
        <source>没有承担任务。</source>
        <translation>No tasks.</translation>
    </message>
</context>
<context>
    <name>gangmu::OrganizationSheetPanel</name>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>单位任务清单</source>
        <translation>Tasks of an organization</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>打印单位任务清单</source>
        <translation>Print the organization&apos;s tasks</translation>
    </message>
    <message>
        <source>打印全部</source>
        <translation>Print all</translation>
    </message>
    <message>
        <source>打印全部单位任务清单</source>
        <translation>Print the tasks of all organizations</translation>
    </message>
    <message>
        <source>&lt;p&gt;在矩阵中选中一个单位，这里列出它的全部任务。&lt;/p&gt;</source>
        <translation>&lt;p&gt;Select an organization in the matrix to list all its tasks here.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>已复制“%1”的任务清单。</source>
        <translation>Copied the tasks of &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>gangmu::OrganizationsDialog</name>
    <message>
        <source>单位管理</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>筛选单位</source>
        <translation>Filter organizations</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>新增…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>新增一个单位</source>
        <translation>Add an organization</translation>
    </message>
    <message>
        <source>改正名称…</source>
        <translation>Correct name…</translation>
    </message>
    <message>
        <source>改正错字；单位真的更名时，请登记机构变更</source>
        <translation>Correct a slip of the pen; if the organization was really renamed, record a change</translation>
    </message>
    <message>
        <source>合并写法…</source>
        <translation>Merge spellings…</translation>
    </message>
    <message>
        <source>选中同一单位的两种写法，合并成一个，另一个作为别名保留</source>
        <translation>Select two spellings of one organization and make them one; the other is kept as an alias</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除没有任务的单位</source>
        <translation>Delete an organization without tasks</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>批量更名…</source>
        <translation>Many renames…</translation>
    </message>
    <message>
        <source>粘贴“原名称、新名称、日期”的表格，一次登记多项变更</source>
        <translation>Paste a table of old name, new name and date to record many changes at once</translation>
    </message>
    <message>
        <source>机构改革</source>
        <translation>Institutional reform</translation>
    </message>
    <message>
        <source>新单位</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>新单位名称；分设为几个时用顿号隔开</source>
        <translation>Name of the new organization; if split, several names separated by &quot;,&quot;</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>日期，如 2018-11-08</source>
        <translation>e.g. 2018-11-08</translation>
    </message>
    <message>
        <source>登记变更</source>
        <translation>Record change</translation>
    </message>
    <message>
        <source>已登记的变更</source>
        <translation>Recorded changes</translation>
    </message>
    <message>
        <source>删除变更</source>
        <translation>Delete change</translation>
    </message>
    <message>
        <source>原单位：%1</source>
        <translation>Old: %1</translation>
    </message>
    <message>
        <source>在上面选中原单位：一个改名或分设，几个合并。</source>
        <translation>Select the old organization above: one to rename or split, several to merge.</translation>
    </message>
    <message>
        <source>日期不详</source>
        <translation>date unknown</translation>
    </message>
    <message>
        <source>%1&#x3000;%2：%3 → %4</source>
        <translation>%1   %2: %3 → %4</translation>
    </message>
    <message>
        <source>新增单位</source>
        <translation>Add organization</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Organization name</translation>
    </message>
    <message>
        <source>改正名称</source>
        <translation>Correct name</translation>
    </message>
    <message>
        <source>合并写法</source>
        <translation>Merge spellings</translation>
    </message>
    <message>
        <source>“%1”和“%2”是同一单位的两种写法？保留哪一个？</source>
        <translation>Are &quot;%1&quot; and &quot;%2&quot; two spellings of one organization? Which one is to be kept?</translation>
    </message>
    <message>
        <source>任务归到保留的单位，另一个名称作为别名保留。如是机构改革中的合并，请登记机构变更。</source>
        <translation>Tasks go to the organization that is kept; the other name stays as an alias. If they were merged by institutional reform, record a change instead.</translation>
    </message>
    <message>
        <source>保留“%1”</source>
        <translation>Keep &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2018-11-08。</source>
        <translation>&quot;%1&quot; is not a date. Write it like 2018-11-08.</translation>
    </message>
</context>
<context>
    <name>gangmu::OrganizationsModel</name>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>又作</source>
        <translation>Also</translation>
    </message>
    <message>
        <source>现机构</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>任务</source>
        <translation>Tasks</translation>
    </message>
</context>
<context>
    <name>gangmu::OutlineCommands</name>
    <message>
        <source>专栏项只能放在专栏内，请先选中一个专栏。</source>
        <translation>Box items belong in a box. Select a box first.</translation>
    </message>
    <message>
        <source>已删除“%1”，可撤销。</source>
        <translation>Deleted &quot;%1&quot;; can be undone.</translation>
    </message>
    <message>
        <source>已删除 %1 个条目，可撤销。</source>
        <translation>Entries deleted: %1; can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::OutlineDelegate</name>
    <message>
        <source>（未命名）</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>输入标题</source>
        <translation>Enter a title</translation>
    </message>
</context>
<context>
    <name>gangmu::OutlineModel</name>
    <message>
        <source>指标 %1 个</source>
        <translation>Targets: %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>待核对 %1 条</source>
        <translation>To review: %1</translation>
    </message>
</context>
<context>
    <name>gangmu::OutlineView</name>
    <message>
        <source>大纲</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>gangmu::OverviewPage</name>
    <message>
        <source>还没有规划</source>
        <translation>No plan yet</translation>
    </message>
    <message>
        <source>导入或新建一份规划后，这里显示各项指标的完成进度、缺牵头单位的任务和最近的修改。
用“文件 → 导入”读入规划文本，也可以把文件拖到窗口上。</source>
        <translation>Once a plan is imported or made, the progress of its targets, tasks without a lead and the latest changes show here.
Use &quot;File → Import&quot; to read the text of a plan, or drag a file onto the window.</translation>
    </message>
    <message>
        <source>指标达到</source>
        <translation>Targets reached</translation>
    </message>
    <message>
        <source>任务缺牵头</source>
        <translation>Tasks without lead</translation>
    </message>
    <message>
        <source>现行标准</source>
        <translation>Standards in force</translation>
    </message>
    <message>
        <source>待核对</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>指标进度</source>
        <translation>Progress of targets</translation>
    </message>
    <message>
        <source>需要处理</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>标准数量</source>
        <translation>Standards</translation>
    </message>
    <message>
        <source>最近修改</source>
        <translation>Latest changes</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo last</translation>
    </message>
    <message>
        <source>滞后或逾期 %1 个</source>
        <translation>%1 behind or missed</translation>
    </message>
    <message>
        <source>没有滞后</source>
        <translation>None behind</translation>
    </message>
    <message>
        <source>任务均已落实</source>
        <translation>Every task is assigned</translation>
    </message>
    <message>
        <source>请落实牵头单位</source>
        <translation>Assign a lead</translation>
    </message>
    <message>
        <source>累计发布 %1 项</source>
        <translation>%1 issued so far</translation>
    </message>
    <message>
        <source>读入时存疑，请核对</source>
        <translation>Doubts from the import</translation>
    </message>
    <message>
        <source>已全部核对</source>
        <translation>All reviewed</translation>
    </message>
    <message>
        <source>截至 %1。口径：完成值取截至当日最近一次填报；标准按本地区统计，废止和被代替的不计入现行。</source>
        <translation>As of %1. Counting rule: actual values as last entered by that day; standards of this region; withdrawn and replaced ones do not count as in force.</translation>
    </message>
    <message>
        <source>缺牵头</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>每项任务都有牵头或责任单位。</source>
        <translation>Every task has a lead or a responsible organization.</translation>
    </message>
    <message>
        <source>无期限</source>
        <translation>No deadline</translation>
    </message>
    <message>
        <source>每个指标都有期限。</source>
        <translation>Every target has a deadline.</translation>
    </message>
    <message>
        <source>本地区还没有标准。</source>
        <translation>No standards of this region yet.</translation>
    </message>
    <message>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>现行</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>还没有修改。</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>正在统计…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>正在统计</source>
        <translation>Counting</translation>
    </message>
</context>
<context>
    <name>gangmu::OwnFields</name>
    <message>
        <source>自定义字段</source>
        <translation>User-defined fields</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>year-month-day</translation>
    </message>
</context>
<context>
    <name>gangmu::Page</name>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>责任</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>检查</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>体系</source>
        <translation>Systems</translation>
    </message>
</context>
<context>
    <name>gangmu::PageBar</name>
    <message>
        <source>查找  Ctrl+K</source>
        <translation>Find  Ctrl+K</translation>
    </message>
</context>
<context>
    <name>gangmu::PasteDialog</name>
    <message>
        <source>✓ 目录中已有</source>
        <translation>✓ in the catalogue</translation>
    </message>
    <message>
        <source>+ 列为待制定</source>
        <translation>+ planned</translation>
    </message>
    <message>
        <source>– 本类目已列入</source>
        <translation>– in this category already</translation>
    </message>
    <message>
        <source>– 上文已有</source>
        <translation>– listed above</translation>
    </message>
    <message>
        <source>列入“%1”</source>
        <translation>Add to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>每行一项：标准号、标准号加名称，或只有名称。目录中有的按标准号列入，没有的列为待制定。</source>
        <translation>One a line: a standard number, a number with a title, or a title only. Those in the catalogue are listed by their number, the others as planned.</translation>
    </message>
    <message>
        <source>粘贴的内容</source>
        <translation>Pasted content</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>标准号</source>
        <translation>Standard number</translation>
    </message>
    <message>
        <source>标准名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>宜定级别</source>
        <translation>Suggested level</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>列入</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>共 %1 行：现有标准 %2 项，待制定 %3 项，略去重复 %4 项。</source>
        <translation>Lines: %1; existing standards: %2, planned: %3, duplicates left out: %4.</translation>
    </message>
    <message>
        <source>已列入 %1 项，可撤销。</source>
        <translation>Entries added: %1; can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::PlanActions</name>
    <message>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>章</source>
        <translation>Chapter</translation>
    </message>
    <message>
        <source>节</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>条</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>重大工程</source>
        <translation>Major project</translation>
    </message>
    <message>
        <source>专栏</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>专栏项</source>
        <translation>Box item</translation>
    </message>
    <message>
        <source>正文段落	Ctrl+Enter</source>
        <translation>Paragraph	Ctrl+Enter</translation>
    </message>
    <message>
        <source>规划信息…</source>
        <translation>Plan details…</translation>
    </message>
    <message>
        <source>重新编号</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>新建规划…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>删除规划</source>
        <translation>Delete plan</translation>
    </message>
    <message>
        <source>存为版本…</source>
        <translation>Save as version…</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>与现在比较</source>
        <translation>Compare with now</translation>
    </message>
    <message>
        <source>删除版本</source>
        <translation>Delete version</translation>
    </message>
    <message>
        <source>新建同级	Enter</source>
        <translation>New, same level	Enter</translation>
    </message>
    <message>
        <source>新建下级	Shift+Enter</source>
        <translation>New, one level down	Shift+Enter</translation>
    </message>
    <message>
        <source>写正文	Ctrl+Enter</source>
        <translation>Write text	Ctrl+Enter</translation>
    </message>
    <message>
        <source>改标题	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <source>降级	Tab</source>
        <translation>Demote	Tab</translation>
    </message>
    <message>
        <source>升级	Shift+Tab</source>
        <translation>Promote	Shift+Tab</translation>
    </message>
    <message>
        <source>上移	Alt+↑</source>
        <translation>Move up	Alt+↑</translation>
    </message>
    <message>
        <source>下移	Alt+↓</source>
        <translation>Move down	Alt+↓</translation>
    </message>
    <message>
        <source>剪切	Ctrl+X</source>
        <translation>Cut	Ctrl+X</translation>
    </message>
    <message>
        <source>复制	Ctrl+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <source>粘贴	Ctrl+V</source>
        <translation>Paste	Ctrl+V</translation>
    </message>
    <message>
        <source>删除	Del</source>
        <translation>Delete	Del</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>责任矩阵</source>
        <translation>Responsibility matrix</translation>
    </message>
    <message>
        <source>新建规划</source>
        <translation>New plan</translation>
    </message>
    <message>
        <source>规划信息</source>
        <translation>Plan details</translation>
    </message>
    <message>
        <source>已删除规划“%1”，可撤销。</source>
        <translation>Deleted the plan &quot;%1&quot;; can be undone.</translation>
    </message>
    <message>
        <source>存为版本</source>
        <translation>Save as version</translation>
    </message>
    <message>
        <source>版本名称，例如：征求意见稿、送审稿</source>
        <translation>Name of the version, for example: Draft for comment</translation>
    </message>
    <message>
        <source>已存为版本“%1”。</source>
        <translation>Saved as version &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>gangmu::PlanChooser</name>
    <message>
        <source>规划</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>（没有标题的规划）</source>
        <translation>(plan without a title)</translation>
    </message>
    <message>
        <source>参考：%1</source>
        <translation>Reference: %1</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <comment>title (remark)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gangmu::PlanForm</name>
    <message>
        <source>标题(&amp;T)</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>发文字号(&amp;N)</source>
        <translation>Document &amp;number</translation>
    </message>
    <message>
        <source>例如：晋政发〔2017〕12号</source>
        <translation>For example 晋政发〔2017〕12号</translation>
    </message>
    <message>
        <source>发文机关(&amp;I)</source>
        <translation>&amp;Issued by</translation>
    </message>
    <message>
        <source>成文日期(&amp;D)</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>例如：2017-03-21</source>
        <translation>For example 2017-03-21</translation>
    </message>
    <message>
        <source>起始年(&amp;S)</source>
        <translation>Fir&amp;st year</translation>
    </message>
    <message>
        <source>例如：2016</source>
        <translation>For example 2016</translation>
    </message>
    <message>
        <source>截止年(&amp;E)</source>
        <translation>Last y&amp;ear</translation>
    </message>
    <message>
        <source>例如：2020</source>
        <translation>For example 2020</translation>
    </message>
    <message>
        <source>省份(&amp;R)</source>
        <translation>P&amp;rovince</translation>
    </message>
    <message>
        <source>例如：山西省</source>
        <translation>For example 山西省</translation>
    </message>
    <message>
        <source>用途(&amp;U)</source>
        <translation>&amp;Use</translation>
    </message>
    <message>
        <source>备注(&amp;M)</source>
        <translation>Re&amp;mark</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请填写标题。</source>
        <translation>Enter a title.</translation>
    </message>
    <message>
        <source>日期“%1”无法识别，请写成 2017-03-21 的样子。</source>
        <translation>&quot;%1&quot; is not a date. Write it like 2017-03-21.</translation>
    </message>
    <message>
        <source>年份“%1”无法识别，请填写四位数字。</source>
        <translation>&quot;%1&quot; is not a year. Enter four digits.</translation>
    </message>
    <message>
        <source>起始年晚于截止年。</source>
        <translation>The first year is after the last year.</translation>
    </message>
</context>
<context>
    <name>gangmu::PlanPage</name>
    <message>
        <source>筛选大纲</source>
        <translation>Filter outline</translation>
    </message>
    <message>
        <source>筛选大纲（汉字或拼音首字母）</source>
        <translation>Filter outline (characters or pinyin initials)</translation>
    </message>
    <message>
        <source>没有符合条件的条目。</source>
        <translation>No entries match.</translation>
    </message>
    <message>
        <source>规划没有读出来</source>
        <translation>The plan could not be read</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>还没有打开工作区</source>
        <translation>No workspace open</translation>
    </message>
    <message>
        <source>打开或新建一个工作区后，这里显示规划的大纲和正文。</source>
        <translation>Once a workspace is opened or made, the outline and text of its plans show here.</translation>
    </message>
    <message>
        <source>打开工作区…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>新建工作区…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>这里放规划的大纲和正文</source>
        <translation>The outline and text of a plan belong here</translation>
    </message>
    <message>
        <source>导入一份规划或实施意见，程序读出章节、专栏、指标和责任单位；也可以新建一份，从大纲写起。</source>
        <translation>Import a plan, and the program reads its chapters, boxes, targets and organizations; or make a new one and begin with the outline.</translation>
    </message>
    <message>
        <source>导入文件…</source>
        <translation>Import files…</translation>
    </message>
    <message>
        <source>新建规划…</source>
        <translation>New plan…</translation>
    </message>
</context>
<context>
    <name>gangmu::PlanPanel</name>
    <message>
        <source>规划名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>发文字号</source>
        <translation>Document number</translation>
    </message>
    <message>
        <source>印发机关</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>印发日期</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>起始年</source>
        <translation>First year</translation>
    </message>
    <message>
        <source>终止年</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>规划类别</source>
        <translation>Kind of plan</translation>
    </message>
    <message>
        <source>规划期</source>
        <translation>Plan period</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>%1 章、%2 节、%3 条；专栏 %4 个、%5 项；重大工程 %6 项；指标 %7 个；责任单位 %8 个、%9 处。</source>
        <translation>Chapters: %1, sections: %2, items: %3; boxes: %4 with %5 items; major projects: %6; targets: %7; organizations: %8 in %9 places.</translation>
    </message>
    <message>
        <source>“%1”不是日期。请填写如 2026-01-31。</source>
        <translation>&quot;%1&quot; is not a date. Enter one such as 2026-01-31.</translation>
    </message>
    <message>
        <source>规划期请填写四位年份，如 2026。</source>
        <translation>Enter years of four digits for the plan period, such as 2026.</translation>
    </message>
</context>
<context>
    <name>gangmu::PrintText</name>
    <message>
        <source>打印：%1</source>
        <translation>Print: %1</translation>
    </message>
    <message>
        <source>%1 %2.pdf</source>
        <comment>file, page</comment>
        <translation>%1 %2.pdf</translation>
    </message>
    <message>
        <source>本页存为 PDF</source>
        <translation>Save page as PDF</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>不能写入 %1。请换一个文件夹或文件名。</source>
        <translation>Cannot write %1. Choose another folder or file name.</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
    <message>
        <source>共 %1 行，这里是前 %2 行；要打印全部，请先导出为表格。</source>
        <translation>Rows: %1; the first %2 are printed here. To print all of them, export the table first.</translation>
    </message>
</context>
<context>
    <name>gangmu::RadarModel</name>
    <message>
        <source>今天到期</source>
        <translation>Due today</translation>
    </message>
    <message numerus="yes">
        <source>超期 %n 天</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 天</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>未复审</source>
        <translation>Never reviewed</translation>
    </message>
    <message>
        <source>到期日</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>上次复审</source>
        <translation>Last review</translation>
    </message>
</context>
<context>
    <name>gangmu::Rail</name>
    <message>
        <source>页面</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>gangmu::RailButton</name>
    <message numerus="yes">
        <source>%1，%n 处</source>
        <comment>page, findings</comment>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangmu::ReadOnlyBanner</name>
    <message>
        <source>只读：这个文件不能写入。要修改，请另存副本。</source>
        <translation>Read-only: this file cannot be written. To make changes, save a copy.</translation>
    </message>
    <message>
        <source>只读：%1 正在编辑这个文件。对方关闭后重新打开即可修改，或另存副本。</source>
        <translation>Read-only: %1 is editing this file. Reopen it when they have closed it, or save a copy.</translation>
    </message>
    <message>
        <source>另存副本…</source>
        <translation>Save a copy…</translation>
    </message>
</context>
<context>
    <name>gangmu::RenamesDialog</name>
    <message>
        <source>✓ 将登记</source>
        <translation>✓ to be recorded</translation>
    </message>
    <message>
        <source>✗ 缺少名称</source>
        <translation>✗ name missing</translation>
    </message>
    <message>
        <source>✗ 没有这个单位</source>
        <translation>✗ no such organization</translation>
    </message>
    <message>
        <source>✗ 新旧同名</source>
        <translation>✗ same name</translation>
    </message>
    <message>
        <source>– 已经登记</source>
        <translation>– recorded already</translation>
    </message>
    <message>
        <source>✗ 日期不明</source>
        <translation>✗ date unclear</translation>
    </message>
    <message>
        <source>批量更名</source>
        <translation>Many renames</translation>
    </message>
    <message>
        <source>从 Excel 或 WPS 粘贴三列：原名称、新名称、日期（可空）。几个单位并成一个、一个单位分成几个，各写一行，或用顿号隔开。</source>
        <translation>Paste three columns from Excel or WPS: old name, new name, date (may be empty). For a merger or a split, write one line each, or separate the names by the Chinese enumeration comma.</translation>
    </message>
    <message>
        <source>更名表</source>
        <translation>Table of renames</translation>
    </message>
    <message>
        <source>省质监局	省市场监管局	2018-11-08</source>
        <translation>省质监局	省市场监管局	2018-11-08</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>原名称</source>
        <translation>Old name</translation>
    </message>
    <message>
        <source>新名称</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>共%1行，可登记%2行，合为%3项变更；其余不动。正文和责任矩阵保持印发时原样。</source>
        <translation>Lines: %1; to be recorded: %2, as %3 changes; the rest stays. The text and the responsibility matrix stay as issued.</translation>
    </message>
    <message>
        <source>已登记%1项机构变更。</source>
        <translation>Changes recorded: %1.</translation>
    </message>
</context>
<context>
    <name>gangmu::RenumberDialog</name>
    <message>
        <source>%1、%2……&#x3000;%3、%4……&#x3000;%5……</source>
        <translation>%1, %2…   %3, %4…   %5…</translation>
    </message>
    <message>
        <source>重新编号</source>
        <translation>Renumber</translation>
    </message>
    <message>
        <source>整个体系</source>
        <translation>Whole system</translation>
    </message>
    <message>
        <source>“%1”以下</source>
        <translation>Below &quot;%1&quot;</translation>
    </message>
    <message>
        <source>写出各级第一个编号：101.1 表示 101、102……，下级 101.1、101.2……；分隔号和位数照写，例如 101-01；不要分隔号写竖线，例如 1|01；字母写 A.1。</source>
        <translation>Write the first code of each level: 101.1 means 101, 102…, below them 101.1, 101.2…; separators and number of digits are kept, as in 101-01; a bar stands for no separator, as in 1|01; letters are written A.1.</translation>
    </message>
    <message>
        <source>新旧编号对照表</source>
        <translation>Table of old and new codes</translation>
    </message>
    <message>
        <source>范围(&amp;S)</source>
        <translation>&amp;Scope</translation>
    </message>
    <message>
        <source>编号规则(&amp;P)</source>
        <translation>&amp;Pattern</translation>
    </message>
    <message>
        <source>复制对照表</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>原编号</source>
        <translation>Old code</translation>
    </message>
    <message>
        <source>新编号</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>类目</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>编号已经符合规则，没有要改的。</source>
        <translation>The codes follow the pattern already; nothing to change.</translation>
    </message>
    <message>
        <source>将改 %1 个编号，可以撤销。</source>
        <translation>Codes to be changed: %1; can be undone.</translation>
    </message>
    <message>
        <source>已改 %1 个编号，可撤销。</source>
        <translation>Codes changed: %1; can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::ReplacementModel</name>
    <message>
        <source>体系中已废止</source>
        <translation>Withdrawn, in a system</translation>
    </message>
    <message>
        <source>体系中被代替</source>
        <translation>Replaced, in a system</translation>
    </message>
    <message>
        <source>代替成环</source>
        <translation>Replacement in a circle</translation>
    </message>
    <message>
        <source>被代替仍现行</source>
        <translation>Replaced but in force</translation>
    </message>
    <message>
        <source>没有代替者</source>
        <translation>No successor</translation>
    </message>
    <message>
        <source>链条中断</source>
        <translation>Broken chain</translation>
    </message>
    <message>
        <source>类别</source>
        <comment>kind of a finding</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>所在体系</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>gangmu::ReplacementPane</name>
    <message>
        <source>代替关系</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>类别</source>
        <comment>kind of a finding</comment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>按类别筛选</source>
        <translation>Filter by kind</translation>
    </message>
    <message>
        <source>代替关系中需要处理的标准</source>
        <translation>Standards whose replacement needs attention</translation>
    </message>
    <message>
        <source>转到标准</source>
        <translation>Go to standard</translation>
    </message>
    <message>
        <source>转到代替标准</source>
        <translation>Go to successor</translation>
    </message>
    <message>
        <source>转到体系</source>
        <translation>Go to system</translation>
    </message>
    <message>
        <source>体系中的这一行改为代替它的标准，位置、宜定级别和备注不变</source>
        <translation>The row of the system takes the successor; place, level and remark stay</translation>
    </message>
    <message>
        <source>正在检查代替关系</source>
        <translation>Checking replacements</translation>
    </message>
    <message>
        <source>代替关系没有问题</source>
        <translation>Nothing wrong with replacements</translation>
    </message>
    <message>
        <source>体系中没有已废止或被代替的标准，目录中的代替关系没有成环、中断或与状态不符。</source>
        <translation>No system holds a withdrawn or replaced standard, and no replacement is circular, broken or at odds with a state.</translation>
    </message>
    <message>
        <source>正在检查代替关系…</source>
        <translation>Checking replacements…</translation>
    </message>
    <message>
        <source>这里列出体系中已废止或被代替的标准，以及目录中代替关系的问题。</source>
        <translation>Standards of systems that are withdrawn or replaced, and problems of replacements, are listed here.</translation>
    </message>
    <message>
        <source>换成代替标准（%1 行）</source>
        <translation>Take successors (%1)</translation>
    </message>
    <message>
        <source>换成代替标准</source>
        <translation>Take successor</translation>
    </message>
    <message>
        <source>已更换 %1 行；另有 %2 行有几个代替标准，请逐行选择。</source>
        <translation>Changed: %1; with several successors, to be chosen one by one: %2.</translation>
    </message>
    <message>
        <source>已更换 %1 行，可以一次撤销。</source>
        <translation>Changed: %1. One undo takes it back.</translation>
    </message>
</context>
<context>
    <name>gangmu::ReplacementSection</name>
    <message>
        <source>代替关系</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>代替的标准号</source>
        <translation>Replaced numbers</translation>
    </message>
    <message>
        <source>代替的标准号，多个以“；”隔开</source>
        <translation>Replaced numbers, separated by semicolons</translation>
    </message>
    <message>
        <source>互相代替，请改正：%1</source>
        <translation>They replace one another; correct it: %1</translation>
    </message>
    <message>
        <source>代替关系过长，只显示了一部分。</source>
        <translation>The chain is too long; a part of it is shown.</translation>
    </message>
    <message numerus="yes">
        <source>代替关系（%n 项不在目录中）</source>
        <translation>
            <numerusform>Replacement (%n not in the catalogue)</numerusform>
            <numerusform>Replacement (%n not in the catalogue)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gangmu::ReplacementTimeline</name>
    <message>
        <source>代替关系</source>
        <translation>Replacement</translation>
    </message>
    <message>
        <source>不在目录中</source>
        <translation>not in the catalogue</translation>
    </message>
    <message>
        <source>（部分代替）</source>
        <translation>(in part)</translation>
    </message>
</context>
<context>
    <name>gangmu::ResponsibilityEditor</name>
    <message>
        <source>添加单位，回车确认</source>
        <translation>Add an organization, Enter to confirm</translation>
    </message>
    <message>
        <source>添加责任单位</source>
        <translation>Add responsible organization</translation>
    </message>
    <message>
        <source>新单位的角色</source>
        <translation>Role of the new organization</translation>
    </message>
    <message>
        <source>%1的角色</source>
        <translation>Role of %1</translation>
    </message>
    <message>
        <source>从本任务中清除%1</source>
        <translation>Clear %1 from this task</translation>
    </message>
</context>
<context>
    <name>gangmu::ResponsibilityModel</name>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>缺牵头单位</source>
        <translation>No lead</translation>
    </message>
    <message>
        <source>原文第%1行</source>
        <translation>line %1 of the source</translation>
    </message>
    <message>
        <source>又作：%1</source>
        <translation>Also: %1</translation>
    </message>
    <message>
        <source>印发时：%1</source>
        <translation>As issued: %1</translation>
    </message>
    <message>
        <source>现机构：%1</source>
        <translation>Now: %1</translation>
    </message>
    <message>
        <source>没有任务</source>
        <translation>No task</translation>
    </message>
    <message>
        <source>牵头%1项，参加%2项，责任%3项</source>
        <translation>Lead %1, participant %2, responsible %3</translation>
    </message>
    <message>
        <source>%1 %2：%3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>原单位已分设，由谁承担需按任务确定。</source>
        <translation>The organization has been split; who takes over must be settled task by task.</translation>
    </message>
</context>
<context>
    <name>gangmu::ResponsibilityPage</name>
    <message>
        <source>复制全表</source>
        <translation>Copy matrix</translation>
    </message>
    <message>
        <source>复制责任矩阵，可直接粘贴到 Excel 或 WPS</source>
        <translation>Copy the responsibility matrix for pasting into Excel or WPS</translation>
    </message>
    <message>
        <source>已复制责任矩阵。</source>
        <translation>Copied the responsibility matrix.</translation>
    </message>
    <message>
        <source>单位名称斜排</source>
        <translation>Slant organization names</translation>
    </message>
    <message>
        <source>按任务多少着色</source>
        <translation>Shade by number of tasks</translation>
    </message>
    <message>
        <source>复制任务分工表</source>
        <translation>Copy division-of-tasks table</translation>
    </message>
    <message>
        <source>已复制任务分工表。</source>
        <translation>Copied the division-of-tasks table.</translation>
    </message>
    <message>
        <source>单位按首次出现排列</source>
        <translation>Organizations by first appearance</translation>
    </message>
    <message>
        <source>单位按任务多少排列</source>
        <translation>Organizations by number of tasks</translation>
    </message>
    <message>
        <source>单位按名称排列</source>
        <translation>Organizations by name</translation>
    </message>
    <message>
        <source>无牵头时以首个责任单位为牵头</source>
        <translation>Without a lead, take the first responsible organization</translation>
    </message>
    <message>
        <source>“现机构”只供查看。修改责任请先切换到“印发时”。</source>
        <translation>&quot;Current&quot; is for viewing only. Switch to &quot;As issued&quot; to make changes.</translation>
    </message>
    <message>
        <source>已复制%1格。</source>
        <translation>Cells copied: %1.</translation>
    </message>
    <message>
        <source>已粘贴%1格。</source>
        <translation>Cells pasted: %1.</translation>
    </message>
    <message>
        <source>%1格不是责任标记，未改。</source>
        <translation> Cells left unchanged, not a role: %1.</translation>
    </message>
    <message>
        <source>%1格超出矩阵，未粘贴。</source>
        <translation> Cells not pasted, outside the matrix: %1.</translation>
    </message>
    <message>
        <source>责任矩阵读取失败</source>
        <translation>The responsibility matrix could not be read</translation>
    </message>
    <message>
        <source>请重试；如仍失败，请重新打开文件。</source>
        <translation>Try again; if that fails, reopen the file.</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>还没有分工任务</source>
        <translation>No tasks to assign yet</translation>
    </message>
    <message>
        <source>请在“规划”页选中任务，将其列入责任矩阵，再回到这里指定牵头和参加单位。</source>
        <translation>Select tasks on the Plan page and put them into the responsibility matrix; then come back to set leads and participants.</translation>
    </message>
    <message>
        <source>到规划页</source>
        <translation>Go to the Plan page</translation>
    </message>
    <message>
        <source>责任矩阵</source>
        <translation>Responsibility matrix</translation>
    </message>
    <message>
        <source>这里显示每项任务由谁牵头、谁参加。请先打开工作区，并导入或新建一个规划。</source>
        <translation>This shows who leads and who takes part in each task. First open a workspace, and import or make a plan.</translation>
    </message>
    <message>
        <source>现机构（截至%1）：合并的单位归为一栏，分设的以“?”标出，正文不变。修改责任请切换到“印发时”。</source>
        <translation>Current (as of %1): merged organizations share a column, split ones are marked &quot;?&quot;; the text stays as it is. Switch to &quot;As issued&quot; to make changes.</translation>
    </message>
    <message>
        <source>没有空缺：每项任务都有牵头单位，每个单位都有任务。</source>
        <translation>No gaps: every task has a lead, every organization has a task.</translation>
    </message>
    <message>
        <source>空缺：%1项任务没有牵头单位，%2个单位没有任务。</source>
        <translation>Gaps: tasks without a lead: %1; organizations without a task: %2.</translation>
    </message>
    <message>
        <source>没有符合筛选条件的任务。</source>
        <translation>No tasks match the filter.</translation>
    </message>
    <message>
        <source>没有符合筛选条件的单位。</source>
        <translation>No organizations match the filter.</translation>
    </message>
    <message>
        <source>单位清单</source>
        <translation>Organization&apos;s tasks</translation>
    </message>
    <message>
        <source>在旁边列出所选单位的全部任务和相关目标</source>
        <translation>List all tasks and targets of the selected organization at the side</translation>
    </message>
    <message>
        <source>单位管理</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>新增、改正、合并单位，登记机构改革</source>
        <translation>Add, correct and merge organizations; record institutional reform</translation>
    </message>
    <message>
        <source>本规划只写责任单位，没有写牵头单位。&lt;a href=&quot;first&quot;&gt;以首个责任单位为牵头&lt;/a&gt;</source>
        <translation>This plan names responsible organizations but no leads. &lt;a href=&quot;first&quot;&gt;Take the first as lead&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>gangmu::ReviewDelegate</name>
    <message>
        <source>%1 · 第 %2 行</source>
        <translation>%1 · line %2</translation>
    </message>
    <message>
        <source>建议：%1</source>
        <translation>Suggestion: %1</translation>
    </message>
</context>
<context>
    <name>gangmu::ReviewDialog</name>
    <message>
        <source>登记复审结论</source>
        <translation>Record review conclusions</translation>
    </message>
    <message numerus="yes">
        <source>对 %n 项标准登记复审结论</source>
        <translation>
            <numerusform>Record the conclusion for %n standard</numerusform>
            <numerusform>Record the conclusion for %n standards</numerusform>
        </translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>要登记结论的标准</source>
        <translation>Standards concerned</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <comment>number, title</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>……另有 %1 项</source>
        <translation>… and more: %1</translation>
    </message>
    <message>
        <source>结论</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>结论日期</source>
        <translation>Date of conclusion</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>复审意见、会议或公告，记入每项标准的复审记录</source>
        <translation>Opinion, meeting or notice; goes into the review record of each standard</translation>
    </message>
    <message>
        <source>同时建立修订项目，计划年度</source>
        <translation>Also create revision work items, planned for</translation>
    </message>
    <message>
        <source>修订项目的计划年度</source>
        <translation>Planned year of the revision</translation>
    </message>
    <message>
        <source>保存后的影响</source>
        <translation>Effect of saving</translation>
    </message>
    <message>
        <source>正在计算影响…</source>
        <translation>Computing the effect…</translation>
    </message>
    <message>
        <source>正在计算复审的影响</source>
        <translation>Computing the effect of the review</translation>
    </message>
    <message>
        <source>不改变标准体系的应有数、现有数，也不影响规划指标。</source>
        <translation>Changes neither required and existing numbers of systems nor targets of plans.</translation>
    </message>
    <message>
        <source>废止日期在今天之后，到那天才影响体系的现有数。</source>
        <translation>The withdrawal lies ahead; it counts from that day.</translation>
    </message>
    <message>
        <source>保存为一步，可以一次撤销。</source>
        <translation>Saved as one step; one undo takes it back.</translation>
    </message>
    <message>
        <source>结论日期请写成 2026-11-21 的样子。</source>
        <translation>Write the date of conclusion like 2026-11-21.</translation>
    </message>
    <message>
        <source>计划年度请写四位数字。</source>
        <translation>Write the planned year with four digits.</translation>
    </message>
    <message>
        <source>正在登记复审结论</source>
        <translation>Recording the conclusions</translation>
    </message>
    <message>
        <source>已登记 %1 项标准的复审结论：%2。可以一次撤销。</source>
        <translation>Conclusions recorded: %1 (%2). One undo takes them back.</translation>
    </message>
</context>
<context>
    <name>gangmu::ReviewModel</name>
    <message>
        <source>%1：%2 建议：%3</source>
        <translation>%1: %2 Suggestion: %3</translation>
    </message>
</context>
<context>
    <name>gangmu::ReviewPane</name>
    <message>
        <source>复审</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>复审清单</source>
        <translation>Review list</translation>
    </message>
    <message>
        <source>导出复审清单</source>
        <translation>Export review list</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</source>
        <translation>Excel workbook (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
        <source>请导出为 xlsx 或 csv 文件。</source>
        <translation>Export as an xlsx or csv file.</translation>
    </message>
    <message>
        <source>正在导出复审清单</source>
        <translation>Exporting the review list</translation>
    </message>
    <message>
        <source>已导出 %1 项到 %2。</source>
        <translation>Exported to %2: %1.</translation>
    </message>
    <message>
        <source>已超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>6 个月内到期</source>
        <translation>Due within 6 months</translation>
    </message>
    <message>
        <source>尚未到期</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>（未注明归口）</source>
        <translation>(no committee stated)</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>到期年份</source>
        <translation>Year due</translation>
    </message>
    <message>
        <source>按项筛选</source>
        <translation>Filter by field</translation>
    </message>
    <message>
        <source>查找标准</source>
        <translation>Find a standard</translation>
    </message>
    <message>
        <source>查找：名称、标准号、拼音首字母</source>
        <translation>Find: title, number, pinyin initials</translation>
    </message>
    <message>
        <source>到期复审的标准</source>
        <translation>Standards due for review</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>a button that opens a dialog; %1: conclusion of a review</extracomment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>登记复审结论…</source>
        <translation>Record conclusion…</translation>
    </message>
    <message>
        <source>登记结论</source>
        <translation>Record conclusion</translation>
    </message>
    <message>
        <source>导出复审清单…</source>
        <translation>Export review list…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>正在查复审期限</source>
        <translation>Computing due dates</translation>
    </message>
    <message>
        <source>选中要登记结论的标准（Ctrl、Shift 多选，Ctrl+A 全选）</source>
        <translation>Select the standards to conclude on (Ctrl, Shift for several, Ctrl+A for all)</translation>
    </message>
    <message>
        <source>选中 %1 项，结论为</source>
        <translation>Selected: %1. Conclusion:</translation>
    </message>
    <message>
        <source>正在查复审期限…</source>
        <translation>Computing due dates…</translation>
    </message>
    <message>
        <source>共 %1 项有复审期限，显示 %2 项；%3 项没有发布和复审日期，不能判断 · 截至 %4</source>
        <translation>With a due date: %1, shown: %2; without date of issue or review, undecided: %3 · As of %4</translation>
    </message>
    <message>
        <source>共 %1 项有复审期限，显示 %2 项 · 截至 %3</source>
        <translation>With a due date: %1, shown: %2 · As of %3</translation>
    </message>
    <message>
        <source>目录没有读入</source>
        <translation>The catalogue was not read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>按当前筛选，没有需要复审的标准</source>
        <translation>No standard is due under this filter</translation>
    </message>
    <message>
        <source>标准自发布或上次复审起满 5 年应当复审，到期前 6 个月内提出。清除筛选可以看到以后到期的标准。</source>
        <translation>A standard is due five years after issue or last review; proposals come within the six months before. Clear the filter to see those due later.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>还没有可以复审的标准</source>
        <translation>No standard to review yet</translation>
    </message>
    <message>
        <source>这里列出现行和即将实施、已有发布日期的标准，按复审到期日排列，超期的在前。先在“标准”中录入或导入目录。</source>
        <translation>Standards in force or about to be, with a date of issue, are listed here by due date, overdue ones first. Enter or import the catalogue under &quot;Standards&quot; first.</translation>
    </message>
</context>
<context>
    <name>gangmu::ReviewPanel</name>
    <message>
        <source>待核对事项</source>
        <translation>Notes to review</translation>
    </message>
    <message>
        <source>核对进度</source>
        <translation>Progress of the review</translation>
    </message>
    <message>
        <source>采纳</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>按建议修改（Enter 或 A）</source>
        <translation>Change as suggested (Enter or A)</translation>
    </message>
    <message>
        <source>忽略</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>保持原样（D）</source>
        <translation>Leave as it is (D)</translation>
    </message>
    <message>
        <source>下一条</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>先看下一条（N 或 ↓）</source>
        <translation>Look at the next one first (N or ↓)</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>撤销上一步（U）</source>
        <translation>Undo the last step (U)</translation>
    </message>
    <message>
        <source>还剩 %1 条</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>全部核对完毕</source>
        <translation>All reviewed</translation>
    </message>
    <message>
        <source>共处理 %1 条。</source>
        <translation>Notes settled: %1.</translation>
    </message>
    <message>
        <source>没有需要核对的内容</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>导入文件时，程序拿不准的地方会列在这里，并给出建议。</source>
        <translation>Places that were in doubt when a file was imported are listed here, with suggestions.</translation>
    </message>
    <message>
        <source>撤销上一步</source>
        <translation>Undo last</translation>
    </message>
</context>
<context>
    <name>gangmu::SettingsDialog</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>语言(&amp;L)：</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>主题(&amp;T)：</source>
        <translation>&amp;Theme:</translation>
    </message>
    <message>
        <source>文字大小(&amp;F)：</source>
        <translation>&amp;Font size:</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source> 磅</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>修改立即生效。</source>
        <translation>Changes take effect at once.</translation>
    </message>
</context>
<context>
    <name>gangmu::SheetPreviewModel</name>
    <message>
        <source>拒收：%1</source>
        <translation>Rejected: %1</translation>
    </message>
    <message>
        <source>第 %1 行第 %2 列：%3</source>
        <translation>Row %1, column %2: %3</translation>
    </message>
    <message>
        <source>略过</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Table heading</translation>
    </message>
    <message>
        <source>拒收</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>重复 ⚠</source>
        <translation>Duplicate ⚠</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <source>新增 ⚠</source>
        <translation>New ⚠</translation>
    </message>
    <message>
        <source>第 %1 列</source>
        <translation>Column %1</translation>
    </message>
</context>
<context>
    <name>gangmu::SourcePanel</name>
    <message>
        <source>原文文件</source>
        <translation>Source file</translation>
    </message>
    <message>
        <source>没有原文</source>
        <translation>No source</translation>
    </message>
    <message>
        <source>这份规划不是由文件导入的，没有可以对照的原文。</source>
        <translation>This plan was not imported from a file, so there is no source to compare it with.</translation>
    </message>
    <message>
        <source>%1 · %2 · 导入于 %3</source>
        <translation>%1 · %2 · imported on %3</translation>
    </message>
</context>
<context>
    <name>gangmu::SourceSection</name>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Line %1</translation>
    </message>
</context>
<context>
    <name>gangmu::SourceView</name>
    <message>
        <source>导入的原文</source>
        <translation>Imported source</translation>
    </message>
</context>
<context>
    <name>gangmu::StagePanel</name>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>材料</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>显示该阶段的材料</source>
        <translation>Show the documents of this stage</translation>
    </message>
    <message>
        <source>%1开始日期</source>
        <translation>%1: start date</translation>
    </message>
    <message>
        <source>%1完成日期</source>
        <translation>%1: end date</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>推进日期</source>
        <translation>Date of advance</translation>
    </message>
    <message>
        <source>结束当前阶段，进入下一阶段</source>
        <translation>Ends the current stage and enters the next</translation>
    </message>
    <message>
        <source>跳过阶段</source>
        <translation>Skip stages</translation>
    </message>
    <message>
        <source>采用国际标准和修订标准可用快速程序</source>
        <translation>The fast-track procedure is open to adoptions of international standards and to revisions</translation>
    </message>
    <message>
        <source>退回上一阶段</source>
        <translation>Back to the previous stage</translation>
    </message>
    <message>
        <source>阶段材料</source>
        <translation>Documents of the stage</translation>
    </message>
    <message>
        <source>勾选表示材料已收到</source>
        <translation>A tick means the document was received</translation>
    </message>
    <message>
        <source>其他材料</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <source>其他材料，回车添加</source>
        <translation>Other document, Enter to add</translation>
    </message>
    <message>
        <source>正在进行</source>
        <translation>Current</translation>
    </message>
    <message>
        <source>已过</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>未开始</source>
        <translation>Not begun</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>None</translation>
    </message>
    <message numerus="yes">
        <source>%n 个月</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月*</source>
        <translation>
            <numerusform>%n month*</numerusform>
            <numerusform>%n months*</numerusform>
        </translation>
    </message>
    <message>
        <source>GB/T 16733—1997 的期限</source>
        <translation>Time limit of GB/T 16733-1997</translation>
    </message>
    <message>
        <source>* 通行的期限，使用前请核对 GB/T 16733 原文</source>
        <translation>* Usual time limit; check the original of GB/T 16733 before use</translation>
    </message>
    <message>
        <source>按期完成</source>
        <translation>Done in time</translation>
    </message>
    <message>
        <source>%1，期限 %2</source>
        <translation>%1, time limit %2</translation>
    </message>
    <message>
        <source>请填写开始日期</source>
        <translation>Enter the start date</translation>
    </message>
    <message>
        <source>%1；应于 %2 完成</source>
        <translation>%1; due %2</translation>
    </message>
    <message>
        <source>材料齐全</source>
        <translation>All documents received</translation>
    </message>
    <message>
        <source>缺：%1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>%1材料：齐全</source>
        <translation>%1, documents: complete</translation>
    </message>
    <message numerus="yes">
        <source>%1材料：缺 %n 件</source>
        <translation>
            <numerusform>%1, documents: %n missing</numerusform>
            <numerusform>%1, documents: %n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>%1（缺）</source>
        <translation>%1 (missing)</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>清单为通行做法，可增补；以本单位规定为准。</source>
        <translation>The usual list; add to it as needed. The rules of your organization take precedence.</translation>
    </message>
    <message>
        <source>推进到%1</source>
        <translation>Advance to %1</translation>
    </message>
    <message>
        <source>发布…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>推进</source>
        <translation>Advance</translation>
    </message>
    <message>
        <source>推进到%1（快速程序）</source>
        <translation>Advance to %1 (fast-track procedure)</translation>
    </message>
    <message>
        <source>推进到%1（不属于快速程序）</source>
        <translation>Advance to %1 (not fast-track)</translation>
    </message>
    <message>
        <source>已发布。</source>
        <translation>Issued.</translation>
    </message>
    <message>
        <source>项目已终止。</source>
        <translation>The work item was terminated.</translation>
    </message>
    <message>
        <source>%1材料齐全。</source>
        <translation>%1, documents complete.</translation>
    </message>
    <message>
        <source>已进入%1。</source>
        <translation>Stage reached: %1.</translation>
    </message>
    <message>
        <source>已进入%1。%2</source>
        <translation>Stage reached: %1. %2</translation>
    </message>
</context>
<context>
    <name>gangmu::StandardFields</name>
    <message>
        <source>更多字段</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>年-月-日</source>
        <translation>year-month-day</translation>
    </message>
    <message>
        <source>分类中没有 %1</source>
        <translation>The classification has no %1</translation>
    </message>
</context>
<context>
    <name>gangmu::StandardPanel</name>
    <message>
        <source>规划条目</source>
        <translation>Plan entry</translation>
    </message>
    <message>
        <source>制修订项目</source>
        <translation>Work item</translation>
    </message>
    <message>
        <source>复审</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>规划与项目</source>
        <translation>Plan and work items</translation>
    </message>
    <message>
        <source>落实的规划条目</source>
        <translation>Plan entry it implements</translation>
    </message>
    <message>
        <source>文中写到名称</source>
        <translation>The text names its title</translation>
    </message>
    <message>
        <source>文中写到标准号</source>
        <translation>The text names its number</translation>
    </message>
    <message>
        <source>规划中没有写到这项标准。</source>
        <translation>No plan names this standard.</translation>
    </message>
    <message>
        <source>所在体系</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>没有列入标准体系。</source>
        <translation>Not listed in any system.</translation>
    </message>
</context>
<context>
    <name>gangmu::StandardsActions</name>
    <message>
        <source>新增标准…</source>
        <translation>Add standard…</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>批量修改</source>
        <translation>Bulk edit</translation>
    </message>
    <message>
        <source>删除标准</source>
        <translation>Delete standard</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>导出目录…</source>
        <translation>Export catalogue…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>查重…</source>
        <translation>Find duplicates…</translation>
    </message>
    <message>
        <source>查重</source>
        <translation>Find duplicates</translation>
    </message>
    <message>
        <source>选择列</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>自定义字段…</source>
        <translation>User-defined fields…</translation>
    </message>
    <message>
        <source>新增标准</source>
        <translation>Add standard</translation>
    </message>
    <message>
        <source>标准号和名称：</source>
        <translation>Number and title:</translation>
    </message>
    <message>
        <source>“%1”里没有认出标准号。请写成“GB/T 1.1-2020 标准化工作导则”的样子。</source>
        <translation>No standard number was found in &quot;%1&quot;. Write it like &quot;GB/T 1.1-2020 标准化工作导则&quot;.</translation>
    </message>
    <message>
        <source>（名称待补）</source>
        <translation>(title to be added)</translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 项标准，按 Ctrl+Z 可以撤销。</source>
        <translation>
            <numerusform>%n standard deleted; Ctrl+Z brings it back.</numerusform>
            <numerusform>%n standards deleted; Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>先选中要粘贴到的单元格；带标题行的表格可以直接粘贴为新标准。</source>
        <translation>Select the cell to paste into first; a table with a heading row can be pasted as new standards at once.</translation>
    </message>
    <message>
        <source>已粘贴：新增 %1 项，修改 %2 项。</source>
        <translation>Pasted. Added: %1, changed: %2.</translation>
    </message>
    <message>
        <source>已修改 %1 项；表格下方放不下的 %2 行没有粘贴。</source>
        <translation>Changed: %1. Rows that did not fit below: %2.</translation>
    </message>
    <message>
        <source>已修改 %1 项。</source>
        <translation>Changed: %1.</translation>
    </message>
</context>
<context>
    <name>gangmu::StandardsExport</name>
    <message>
        <source>导出目录</source>
        <translation>Export the catalogue</translation>
    </message>
    <message>
        <source>Excel 工作簿 (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV 表格 (*.csv)</source>
        <translation>CSV table (*.csv)</translation>
    </message>
    <message>
        <source>JSON 文件 (*.json)</source>
        <translation>JSON file (*.json)</translation>
    </message>
    <message>
        <source>标准目录</source>
        <translation>Catalogue of standards</translation>
    </message>
    <message>
        <source>正在导出目录</source>
        <translation>Exporting the catalogue</translation>
    </message>
    <message>
        <source>已导出 %1 项到“%2”；%3 个单元格过长，只写出了开头。</source>
        <translation>Exported to &quot;%2&quot;: %1. Cells too long, of which the beginning was written: %3.</translation>
    </message>
    <message>
        <source>已导出 %1 项到“%2”。</source>
        <translation>Exported to &quot;%2&quot;: %1.</translation>
    </message>
</context>
<context>
    <name>gangmu::StandardsPane</name>
    <message>
        <source>新增标准…</source>
        <translation>Add standard…</translation>
    </message>
    <message>
        <source>按项筛选</source>
        <translation>Filter by values</translation>
    </message>
    <message>
        <source>目录没有读入</source>
        <translation>The catalogue could not be read</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>没有符合条件的标准</source>
        <translation>No standards match</translation>
    </message>
    <message>
        <source>换一个词，或去掉几个筛选条件。标准号可以用任意写法，名称可以用拼音首字母。</source>
        <translation>Try another word, or remove some filters. Standard numbers may be spelled any way, titles may be given by pinyin initials.</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>目录中还没有标准</source>
        <translation>No standards in the catalogue yet</translation>
    </message>
    <message>
        <source>逐项新增，或从 Excel、WPS 复制带标题行的表格后在这里粘贴（Ctrl+V）。</source>
        <translation>Add them one by one, or copy a table with headings from Excel or WPS and paste it here (Ctrl+V).</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>正在按“%1”排序…</source>
        <translation>Sorting by &quot;%1&quot;…</translation>
    </message>
    <message>
        <source>正在读入目录…</source>
        <translation>Reading the catalogue…</translation>
    </message>
    <message>
        <source>正在计数…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>共 %1 条 · 截至 %2</source>
        <translation>Standards: %1 · As of %2</translation>
    </message>
    <message>
        <source>共 %1 条，筛出 %2 条 · 截至 %3</source>
        <translation>Standards: %1, matching: %2 · As of %3</translation>
    </message>
</context>
<context>
    <name>gangmu::StandardsRows</name>
    <message>
        <source>正在筛选目录</source>
        <translation>Filtering the catalogue</translation>
    </message>
    <message>
        <source>正在排序</source>
        <translation>Sorting</translation>
    </message>
</context>
<context>
    <name>gangmu::StartPage</name>
    <message>
        <source>纲目</source>
        <translation>Gangmu</translation>
    </message>
    <message>
        <source>标准化规划编辑器。一个文件装下规划、责任、指标和标准，数据不离开这台电脑。</source>
        <translation>An editor for standardization plans. One file holds plans, responsibilities, targets and standards; your data never leave this computer.</translation>
    </message>
    <message>
        <source>最近打开</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>把 .gangmu 文件拖到这里打开，把规划文本（.txt）拖到这里导入</source>
        <translation>Drag a .gangmu file here to open it, or plan texts (.txt) to import them</translation>
    </message>
    <message>
        <source>新建工作区…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>打开工作区…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>看看示例…</source>
        <translation>See the sample…</translation>
    </message>
</context>
<context>
    <name>gangmu::StatisticsPane</name>
    <message>
        <source>统计表</source>
        <translation>Statistics</translation>
    </message>
</context>
<context>
    <name>gangmu::StatusBar</name>
    <message>
        <source>没有打开的工作区</source>
        <translation>No workspace open</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>已保存</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>已保存 %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>每次修改都立即写入文件，不需要另外保存。</source>
        <translation>Every change is written to the file at once; there is nothing to save.</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemActions</name>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>体系</source>
        <translation>System</translation>
    </message>
    <message>
        <source>重新编号…</source>
        <translation>Renumber…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>同级类目	Enter</source>
        <translation>Category, same level	Enter</translation>
    </message>
    <message>
        <source>下级类目	Shift+Enter</source>
        <translation>Category, one level down	Shift+Enter</translation>
    </message>
    <message>
        <source>待制定标准	Insert</source>
        <translation>Planned standard	Insert</translation>
    </message>
    <message>
        <source>由专栏生成…</source>
        <translation>From boxes…</translation>
    </message>
    <message>
        <source>新建体系…</source>
        <translation>New system…</translation>
    </message>
    <message>
        <source>改名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>删除体系</source>
        <translation>Delete system</translation>
    </message>
    <message>
        <source>整套：编制说明、统计表、明细表（DOCX）…</source>
        <translation>All: note, statistics, list of standards (DOCX)…</translation>
    </message>
    <message>
        <source>“%1”明细表（XLSX）…</source>
        <translation>&quot;%1&quot;: list of standards (XLSX)…</translation>
    </message>
    <message>
        <source>“%1”明细表（DOCX）…</source>
        <translation>&quot;%1&quot;: list of standards (DOCX)…</translation>
    </message>
    <message>
        <source>明细表（XLSX）…</source>
        <translation>List of standards (XLSX)…</translation>
    </message>
    <message>
        <source>明细表（DOCX）…</source>
        <translation>List of standards (DOCX)…</translation>
    </message>
    <message>
        <source>明细表（CSV）…</source>
        <translation>List of standards (CSV)…</translation>
    </message>
    <message>
        <source>统计表（XLSX）…</source>
        <translation>Statistics (XLSX)…</translation>
    </message>
    <message>
        <source>统计表（DOCX）…</source>
        <translation>Statistics (DOCX)…</translation>
    </message>
    <message>
        <source>新增同级类目	Enter</source>
        <translation>Add category, same level	Enter</translation>
    </message>
    <message>
        <source>新增下级类目	Shift+Enter</source>
        <translation>Add category, one level down	Shift+Enter</translation>
    </message>
    <message>
        <source>新增待制定标准</source>
        <translation>Add planned standard</translation>
    </message>
    <message>
        <source>改名	F2</source>
        <translation>Rename	F2</translation>
    </message>
    <message>
        <source>改编号…</source>
        <translation>Change code…</translation>
    </message>
    <message>
        <source>对此分支重新编号…</source>
        <translation>Renumber this branch…</translation>
    </message>
    <message>
        <source>虚线框（引用其他体系）</source>
        <translation>Dotted box (used from another system)</translation>
    </message>
    <message>
        <source>降级	Tab</source>
        <translation>Demote	Tab</translation>
    </message>
    <message>
        <source>升级	Shift+Tab</source>
        <translation>Promote	Shift+Tab</translation>
    </message>
    <message>
        <source>上移	Alt+↑</source>
        <translation>Move up	Alt+↑</translation>
    </message>
    <message>
        <source>下移	Alt+↓</source>
        <translation>Move down	Alt+↓</translation>
    </message>
    <message>
        <source>剪切	Ctrl+X</source>
        <translation>Cut	Ctrl+X</translation>
    </message>
    <message>
        <source>复制	Ctrl+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <source>粘贴	Ctrl+V</source>
        <translation>Paste	Ctrl+V</translation>
    </message>
    <message>
        <source>删除	Del</source>
        <translation>Delete	Del</translation>
    </message>
    <message>
        <source>并入</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>新增待制定标准	Insert</source>
        <translation>Add planned standard	Insert</translation>
    </message>
    <message>
        <source>宜定级别</source>
        <translation>Suggested level</translation>
    </message>
    <message>
        <source>移出体系	Del</source>
        <translation>Remove from system	Del</translation>
    </message>
    <message>
        <source>新建标准体系</source>
        <translation>New standards system</translation>
    </message>
    <message>
        <source>体系名称：</source>
        <translation>System name:</translation>
    </message>
    <message>
        <source>体系改名</source>
        <translation>Rename system</translation>
    </message>
    <message>
        <source>已删除体系“%1”，标准仍在目录中，可撤销。</source>
        <translation>Deleted the system &quot;%1&quot;; its standards stay in the catalogue. Can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemCommands</name>
    <message>
        <source>已是最高一级，不能再升级。</source>
        <translation>It is on the top level already and cannot be promoted.</translation>
    </message>
    <message>
        <source>前面没有同级类目，不能降级。</source>
        <translation>There is no category before it on the same level, so it cannot be demoted.</translation>
    </message>
    <message>
        <source>已删除“%1”，可撤销。</source>
        <translation>Deleted &quot;%1&quot;; can be undone.</translation>
    </message>
    <message>
        <source>已删除 %1 个类目，可撤销。</source>
        <translation>Categories deleted: %1; can be undone.</translation>
    </message>
    <message>
        <source>体系编号</source>
        <translation>System code</translation>
    </message>
    <message>
        <source>“%1”的编号：</source>
        <translation>Code of &quot;%1&quot;:</translation>
    </message>
    <message>
        <source>已并入“%1”：移入类目 %2 个、条目 %3 个，合并同名类目 %4 个，去掉重复条目 %5 个。可撤销。</source>
        <translation>Merged into &quot;%1&quot;: categories moved: %2, entries moved: %3, categories of the same name merged: %4, duplicate entries dropped: %5. Can be undone.</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemDelegate</name>
    <message>
        <source>（未命名）</source>
        <translation>(untitled)</translation>
    </message>
    <message>
        <source>类目名称</source>
        <translation>Name of the category</translation>
    </message>
    <message>
        <source>输入类目名称</source>
        <translation>Enter the name of the category</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemExport</name>
    <message>
        <source>标准体系表</source>
        <translation>Standards system</translation>
    </message>
    <message>
        <source>明细表</source>
        <translation>List of standards</translation>
    </message>
    <message>
        <source>统计表</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>编制说明</source>
        <translation>Explanatory note</translation>
    </message>
    <message>
        <source>表格文件一次只能写一张表，请选 DOCX。</source>
        <translation>A table file holds one table only. Choose DOCX.</translation>
    </message>
    <message>
        <source>只能导出为 DOCX、XLSX 或 CSV 文件，请换用其中一种扩展名。</source>
        <translation>Only DOCX, XLSX and CSV can be exported. Use one of these file name extensions.</translation>
    </message>
    <message>
        <source>导出%1</source>
        <translation>Export: %1</translation>
    </message>
    <message>
        <source>%1 文件 (*.%2)</source>
        <translation>%1 files (*.%2)</translation>
    </message>
    <message>
        <source>%1%2.%3</source>
        <comment>system, table, suffix</comment>
        <translation>%1 %2.%3</translation>
    </message>
    <message>
        <source>已存为 %1。</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemModel</name>
    <message>
        <source>%1，现有 %2，应有 %3</source>
        <translation>%1, existing %2, required %3</translation>
    </message>
    <message>
        <source>现有 %1 / 应有 %2</source>
        <translation>Existing %1 / required %2</translation>
    </message>
    <message>
        <source>其中本类目直接列入：现有 %1 / 应有 %2</source>
        <translation>Listed directly in this category: existing %1 / required %2</translation>
    </message>
    <message>
        <source>虚线框：引用其他体系的标准</source>
        <translation>Dotted box: standards used from another system</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemPage</name>
    <message>
        <source>结构图</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>明细表</source>
        <translation>List</translation>
    </message>
    <message>
        <source>统计表</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>编制说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>标准体系</source>
        <translation>Standards systems</translation>
    </message>
    <message>
        <source>标准体系没有读出来</source>
        <translation>The standards systems could not be read</translation>
    </message>
    <message>
        <source>重试</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>还没有打开工作区</source>
        <translation>No workspace open</translation>
    </message>
    <message>
        <source>打开或新建一个工作区后，这里显示标准体系的结构图、明细表和统计表。</source>
        <translation>Once a workspace is opened or made, the structure diagram, list and statistics of its standards systems show here.</translation>
    </message>
    <message>
        <source>打开工作区…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>新建工作区…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>这里放标准体系</source>
        <translation>Standards systems belong here</translation>
    </message>
    <message>
        <source>把现有标准和待制定标准归入带编号的类目，结构图、明细表、统计表随之生成。可以从空白开始，也可以由规划中的专栏生成。</source>
        <translation>Put existing and planned standards into coded categories; structure diagram, list and statistics follow by themselves. Begin with nothing, or with the boxes of a plan.</translation>
    </message>
    <message>
        <source>新建体系…</source>
        <translation>New system…</translation>
    </message>
    <message>
        <source>由专栏生成…</source>
        <translation>From boxes…</translation>
    </message>
    <message>
        <source>应有 %1 项，现有 %2 项，待制定 %3 项 · 截至 %4</source>
        <translation>Required: %1, existing: %2, planned: %3 · As of %4</translation>
    </message>
    <message>
        <source>%1&#x3000;%2/%3</source>
        <comment>node, existing, required</comment>
        <translation>%1   %2/%3</translation>
    </message>
    <message>
        <source>%1编制说明</source>
        <translation>%1: explanatory note</translation>
    </message>
</context>
<context>
    <name>gangmu::SystemView</name>
    <message>
        <source>标准体系</source>
        <translation>Standards systems</translation>
    </message>
</context>
<context>
    <name>gangmu::TargetListModel</name>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成 / 目标</source>
        <translation>Done / target</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>期限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>进度（│ 时间）</source>
        <translation>Progress (│ time)</translation>
    </message>
</context>
<context>
    <name>gangmu::TargetPanel</name>
    <message>
        <source>指标名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>目标值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Upper limit</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>完成年份</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>范围</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>比较方式</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>计数方式</source>
        <translation>Counting</translation>
    </message>
    <message>
        <source>如 2025，可空</source>
        <translation>such as 2025; may be empty</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>完成值</source>
        <translation>Actual value</translation>
    </message>
    <message>
        <source>删除所选完成值</source>
        <translation>Delete selected value</translation>
    </message>
    <message>
        <source>删除该指标</source>
        <translation>Delete this target</translation>
    </message>
    <message>
        <source>所在条目</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>与另一指标相同</source>
        <translation>Same as another target</translation>
    </message>
    <message>
        <source>不重复计算</source>
        <translation>not counted twice</translation>
    </message>
    <message>
        <source>未关联条目。</source>
        <translation>No entry linked.</translation>
    </message>
    <message>
        <source>“%1”不是数。请填写数字，如 600 或 86.5。</source>
        <translation>&quot;%1&quot; is not a number. Enter one such as 600 or 86.5.</translation>
    </message>
    <message>
        <source>“%1”不是年份。请填写四位年份，如 2025。</source>
        <translation>&quot;%1&quot; is not a year. Enter four digits, such as 2025.</translation>
    </message>
</context>
<context>
    <name>gangmu::TaskHeader</name>
    <message>
        <source>任务</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>缺牵头</source>
        <translation>No lead</translation>
    </message>
</context>
<context>
    <name>gangmu::TextPane</name>
    <message>
        <source>正文旁边显示什么</source>
        <translation>What to show beside the text</translation>
    </message>
    <message>
        <source>正文</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>目录中还没有 %1。</source>
        <translation>%1 is not in the catalogue yet.</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>核对（%1）</source>
        <translation>Review (%1)</translation>
    </message>
</context>
<context>
    <name>gangmu::Translations</name>
    <message>
        <source>中文</source>
        <extracomment>The English name of the language itself: &quot;English&quot;.</extracomment>
        <translation>English</translation>
    </message>
</context>
<context>
    <name>gangmu::VotesModel</name>
    <message>
        <source>按 1 赞成，2 反对，3 弃权，0 清除</source>
        <translation>Press 1 for in favour, 2 against, 3 abstained, 0 to clear</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>委员</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>表决</source>
        <translation>Vote</translation>
    </message>
</context>
<context>
    <name>gangmu::WindowActions</name>
    <message>
        <source>新建工作区(&amp;N)…</source>
        <translation>&amp;New workspace…</translation>
    </message>
    <message>
        <source>打开(&amp;O)…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>打开示例(&amp;M)…</source>
        <translation>Open sa&amp;mple…</translation>
    </message>
    <message>
        <source>导入规划文本(&amp;I)…</source>
        <translation>&amp;Import plan texts…</translation>
    </message>
    <message>
        <source>另存副本(&amp;A)…</source>
        <translation>S&amp;ave a copy…</translation>
    </message>
    <message>
        <source>关闭(&amp;C)</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>打印本页(&amp;P)…</source>
        <translation>&amp;Print page…</translation>
    </message>
    <message>
        <source>本页存为 PDF(&amp;F)…</source>
        <translation>Save page as PD&amp;F…</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>新建规划(&amp;P)…</source>
        <translation>New &amp;plan…</translation>
    </message>
    <message>
        <source>查找(&amp;F)…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>设置(&amp;S)…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>详情栏(&amp;D)</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>文字恢复原大小</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>全屏</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>使用说明(&amp;M)</source>
        <translation>User &amp;guide</translation>
    </message>
    <message>
        <source>关于纲目(&amp;A)</source>
        <translation>&amp;About Gangmu</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>最近打开(&amp;R)</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>查看(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>%1（文件不在了）</source>
        <translation>%1 (file is gone)</translation>
    </message>
    <message>
        <source>还没有打开过文件</source>
        <translation>No files opened yet</translation>
    </message>
    <message>
        <source>清空列表</source>
        <translation>Clear list</translation>
    </message>
    <message>
        <source>主题(&amp;T)</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>跟随系统</source>
        <translation>Follow system</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>语言(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>导入标准目录(&amp;G)…</source>
        <translation>Import catalo&amp;gue…</translation>
    </message>
    <message>
        <source>粘贴表格到标准目录(&amp;T)</source>
        <translation>Paste &amp;table into catalogue</translation>
    </message>
    <message>
        <source>正在撤销</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>正在重做</source>
        <translation>Redoing</translation>
    </message>
</context>
<context>
    <name>gangmu::WorkItemForm</name>
    <message>
        <source>基本信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>计划年度</source>
        <translation>Planned year</translation>
    </message>
    <message>
        <source>制定/修订</source>
        <translation>New / revision</translation>
    </message>
    <message>
        <source>标准级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>标准性质</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>标准类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>采标程度</source>
        <translation>Degree of adoption</translation>
    </message>
    <message>
        <source>归口</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>计划号</source>
        <translation>Work item no.</translation>
    </message>
    <message>
        <source>被修订标准号</source>
        <translation>Standard revised</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>提出单位</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>主要起草单位</source>
        <translation>Main drafting organizations</translation>
    </message>
    <message>
        <source>参加起草单位</source>
        <translation>Other drafting organizations</translation>
    </message>
    <message>
        <source>完成时间</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>延期至</source>
        <translation>Extended to</translation>
    </message>
    <message>
        <source>经费</source>
        <translation>Funds</translation>
    </message>
    <message>
        <source>下达文件号</source>
        <translation>Approved by document</translation>
    </message>
    <message>
        <source>下达日期</source>
        <translation>Approved on</translation>
    </message>
    <message>
        <source>采标号</source>
        <translation>Standard adopted</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>如 2026-12-31</source>
        <translation>e.g. 2026-12-31</translation>
    </message>
    <message>
        <source>终止项目</source>
        <translation>Terminate</translation>
    </message>
    <message>
        <source>恢复项目</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>状态：%1</source>
        <translation>State: %1</translation>
    </message>
    <message>
        <source>状态：%1，%2</source>
        <translation>State: %1, %2</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>None</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2026-12-31、2026-12 或 2026。</source>
        <translation>&quot;%1&quot; is not a date. Write it like 2026-12-31, 2026-12 or 2026.</translation>
    </message>
    <message>
        <source>“%1”不是年份，请填写四位年份。</source>
        <translation>&quot;%1&quot; is not a year. Enter four digits.</translation>
    </message>
</context>
<context>
    <name>gangmu::WorkItemPanel</name>
    <message>
        <source>级别</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Mandate</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>计划年份</source>
        <translation>Planned year</translation>
    </message>
    <message>
        <source>规划条目</source>
        <translation>Plan entry</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>已发布</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>未关联规划条目。</source>
        <translation>No plan entry linked.</translation>
    </message>
    <message>
        <source>归口</source>
        <translation>In charge</translation>
    </message>
</context>
<context>
    <name>gangmu::WorkItemsFilterBar</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>全部年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>全部阶段</source>
        <translation>All stages</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All states</translation>
    </message>
    <message>
        <source>归口</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>全部归口</source>
        <translation>All committees</translation>
    </message>
    <message>
        <source>只看超期</source>
        <translation>Overdue only</translation>
    </message>
    <message>
        <source>查找项目</source>
        <translation>Find work items</translation>
    </message>
    <message>
        <source>查找：名称、计划号、单位、拼音首字母</source>
        <translation>Find: title, number, organization, pinyin initials</translation>
    </message>
    <message>
        <source>%1年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>未定归口</source>
        <translation>No committee</translation>
    </message>
</context>
<context>
    <name>gangmu::WorkItemsModel</name>
    <message>
        <source>项目%1</source>
        <translation>work item: %1</translation>
    </message>
    <message>
        <source>阶段%1</source>
        <translation>stage: %1</translation>
    </message>
    <message numerus="yes">
        <source>缺材料 %n 件</source>
        <translation>
            <numerusform>%n document missing</numerusform>
            <numerusform>%n documents missing</numerusform>
        </translation>
    </message>
    <message>
        <source>已延期</source>
        <translation>extended</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>计划号</source>
        <translation>Work item no.</translation>
    </message>
    <message>
        <source>项目名称</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>制修订</source>
        <translation>New / revision</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>归口</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>gangmu::WorkItemsPane</name>
    <message>
        <source>制修订项目</source>
        <translation>Work items</translation>
    </message>
    <message>
        <source>新项目</source>
        <translation>New work item</translation>
    </message>
    <message numerus="yes">
        <source>已删除 %n 个项目，可撤销。</source>
        <translation>
            <numerusform>Deleted %n work item; can be undone.</numerusform>
            <numerusform>Deleted %n work items; can be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>导入制修订计划</source>
        <translation>Import work programme</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.csv *.tsv *.txt *.html *.htm);;所有文件 (*)</source>
        <translation>Tables (*.xlsx *.csv *.tsv *.txt *.html *.htm);;All files (*)</translation>
    </message>
    <message>
        <source>“%1”中没有找到表头。表头至少要有“项目名称”和另一列，如“计划号”。</source>
        <translation>No column headings were found in &quot;%1&quot;. There must be at least &quot;项目名称&quot; and one more, such as &quot;计划号&quot;.</translation>
    </message>
    <message>
        <source>第 %1 行：不导入，%2</source>
        <translation>Row %1: not imported, %2</translation>
    </message>
    <message>
        <source>第 %1 行：%2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>不识别的列：%1</source>
        <translation>Columns not recognised: %1</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 条</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”共 %2 行：新增 %3 项，与已有项目合并 %4 项，不导入 %5 行。</source>
        <translation>&quot;%1&quot; has %2 rows: work items to be added: %3, merged with existing ones: %4, rows not imported: %5.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>只保存不导入的行…</source>
        <translation>Save the rows not imported…</translation>
    </message>
    <message>
        <source>不导入的行</source>
        <translation>Rows not imported</translation>
    </message>
    <message>
        <source>已新增 %1 项，合并 %2 项，可撤销。</source>
        <translation>Work items added: %1, merged: %2; can be undone.</translation>
    </message>
    <message>
        <source>新增项目</source>
        <translation>Add work item</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>导入制修订计划…</source>
        <translation>Import work programme…</translation>
    </message>
    <message>
        <source>导出制修订计划…</source>
        <translation>Export work programme…</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>项目详情</source>
        <translation>Details of the work item</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>征求意见</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>投票</source>
        <translation>Ballots</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>还没有制修订项目</source>
        <translation>No work items yet</translation>
    </message>
    <message>
        <source>在这里管理标准制修订项目：从立项、起草、征求意见、审查到发布。可以导入年度计划表格，也可以逐项新增。</source>
        <translation>Work items are managed here from proposal, drafting, comments and examination to issue. Import the table of a yearly programme, or add them one by one.</translation>
    </message>
    <message>
        <source>显示 %1 / %2。%3</source>
        <translation>Showing %1 of %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1全部项目中超期 %n 项。</source>
        <comment>after the sums of what is shown</comment>
        <translation>
            <numerusform>%1 %n work item overdue in all.</numerusform>
            <numerusform>%1 %n work items overdue in all.</numerusform>
        </translation>
    </message>
</context>
</TS>
