// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/standard_number_terms.h"

#include "core/domain/standard_number_codes.h"
#include "core/domain/terms.h"

#include <QCoreApplication>

namespace gangmu {

using namespace Qt::StringLiterals;

namespace {

class NumberTerms
{
    Q_DECLARE_TR_FUNCTIONS(NumberTerms)
};

/// The qualifier of JJG(交通).
QString qualifierOf(const StandardNumber &number)
{
    const QStringView code = number.code();
    const qsizetype open = code.indexOf(u'(');
    return open < 0 ? QString() : code.sliced(open + 1, code.size() - open - 2).toString();
}

QString kindOf(const StandardNumber &number)
{
    switch (number.family()) {
    case NumberFamily::Metrology:
        if (number.level() == StandardLevel::Industry)
            return NumberTerms::tr("部门计量技术规范（%1）").arg(qualifierOf(number));
        if (number.level() == StandardLevel::Local)
            return NumberTerms::tr("地方计量技术规范");
        return issuerName(number.issuer());
    case NumberFamily::LocalFood:
        return NumberTerms::tr("食品安全地方标准");
    case NumberFamily::Foreign:
        return NumberTerms::tr("国外标准");
    default:
        break;
    }
    QString level = number.family() == NumberFamily::LocalConstruction ? NumberTerms::tr("工程建设地方标准")
                                                                       : termOf(number.level());
    if (!number.mandate())
        return level;
    //: %1 强制性, 推荐性 or 指导性; %2 level: 地方标准
    return NumberTerms::tr("%1%2").arg(termOf(*number.mandate()), level);
}

/// Who issued it; empty where the kind says all.
QString issuerText(const StandardNumber &number)
{
    const QString issuer = number.issuer().toString();
    switch (number.family()) {
    case NumberFamily::Group:
        //: %1 code of an association
        return NumberTerms::tr("社会团体代号 %1").arg(issuer);
    case NumberFamily::Enterprise:
        //: %1 code of an enterprise
        return NumberTerms::tr("企业代号 %1").arg(issuer);
    case NumberFamily::National:
        return issuer == "GB"_L1 ? QString() : issuerName(issuer);
    case NumberFamily::Industry:
        return issuerName(issuer);
    case NumberFamily::International:
    case NumberFamily::Foreign:
        //: %1 name of the first body, %2 its code and those of the others
        return NumberTerms::tr("%1（%2）").arg(issuerName(issuer), issuer);
    default:
        return {};
    }
}

QString serialText(const StandardNumber &number)
{
    const QString serial = number.serial().toString();
    if (number.parts().isEmpty())
        return NumberTerms::tr("第%1号").arg(serial);
    return NumberTerms::tr("第%1号第%2部分").arg(serial, number.parts().sliced(1).toString());
}

QString amendmentText(const QString &amendment)
{
    if (!amendment.startsWith("XG"_L1))
        return NumberTerms::tr("修改 %1").arg(amendment);
    const qsizetype dash = amendment.indexOf(u'-');
    const QString ordinal = amendment.mid(2, dash < 0 ? -1 : dash - 2);
    return dash < 0 ? NumberTerms::tr("第%1号修改单").arg(ordinal)
                    : NumberTerms::tr("第%1号修改单（%2年）").arg(ordinal, amendment.mid(dash + 1));
}

template <class Flags, class Flag>
QStringList termsOfAll(Flags flags, Flag last)
{
    QStringList found;
    for (quint32 bit = 1; bit <= quint32(last); bit <<= 1) {
        if (flags.testFlag(Flag(bit)))
            found.append(termOf(Flag(bit)));
    }
    return found;
}

} // namespace

QString explain(const StandardNumber &number)
{
    if (number.isNull())
        return {};
    QStringList facts{kindOf(number), issuerText(number)};
    constexpr int cityCodes = 100;
    if (number.region() >= cityCodes)
        facts.append(regionName(number.region() / cityCodes));
    facts.append(regionName(number.region()));
    facts.append(serialText(number));
    facts.append(number.year() ? NumberTerms::tr("%1年发布").arg(*number.year())
                               : termOf(NumberFlag::Undated));
    if (number.edition())
        facts.append(NumberTerms::tr("%1年版").arg(*number.edition()));
    if (!number.amendment().isEmpty()) {
        for (const QString &amendment : number.amendment().split(u'/'))
            facts.append(amendmentText(amendment));
    }
    for (const StandardNumber &adopted : number.adopted())
        facts.append(NumberTerms::tr("等同采用 %1").arg(adopted.print()));
    for (const StandardNumber &joint : number.joint())
        facts.append(NumberTerms::tr("与 %1 为同一文本").arg(joint.print()));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

QString termOf(NumberRefusal value)
{
    switch (value) {
    case NumberRefusal::None:
        return {};
    case NumberRefusal::Placeholder:
        return NumberTerms::tr("没有标准号");
    case NumberRefusal::NotANumber:
        return NumberTerms::tr("不是标准号");
    case NumberRefusal::DocumentNumber:
        return NumberTerms::tr("这是公文的发文字号，不是标准号");
    case NumberRefusal::PlanNumber:
        return NumberTerms::tr("这是计划项目编号，不是标准号");
    case NumberRefusal::MissingCode:
        return NumberTerms::tr("只有数字，缺少标准代号");
    case NumberRefusal::UnknownCode:
        return NumberTerms::tr("标准代号不在代号表中");
    case NumberRefusal::UnknownRegion:
        return NumberTerms::tr("地区代码缺失或不存在");
    case NumberRefusal::MissingIssuer:
        return NumberTerms::tr("缺少团体代号或企业代号");
    case NumberRefusal::MissingSerial:
        return NumberTerms::tr("缺少顺序号");
    case NumberRefusal::BadSerial:
        return NumberTerms::tr("顺序号有误");
    case NumberRefusal::BrokenSerial:
        return NumberTerms::tr("顺序号中间有空格或换行");
    case NumberRefusal::EmptyPart:
        return NumberTerms::tr("“.”之后缺少部分号");
    case NumberRefusal::BadYear:
        return NumberTerms::tr("年代号有误或不完整");
    case NumberRefusal::YearNotSeparated:
        return NumberTerms::tr("顺序号与年代号之间缺少连接号");
    case NumberRefusal::Range:
        return NumberTerms::tr("这是一组标准的起止号，应逐项填写");
    case NumberRefusal::Ambiguous:
        return NumberTerms::tr("有不止一种读法，分别是不同的标准");
    case NumberRefusal::SeveralNumbers:
        return NumberTerms::tr("有多个标准号");
    case NumberRefusal::LeadingText:
        return NumberTerms::tr("标准号之前有其他文字");
    case NumberRefusal::TrailingText:
        return NumberTerms::tr("标准号之后有其他文字");
    case NumberRefusal::TooLong:
        return NumberTerms::tr("文字过长，不是标准号");
    }
    return {};
}

QString termOf(NumberRepair value)
{
    switch (value) {
    case NumberRepair::Width:
        return NumberTerms::tr("全角或形近字符改为半角字符");
    case NumberRepair::Dash:
        return NumberTerms::tr("统一连接号");
    case NumberRepair::Blank:
        return NumberTerms::tr("调整空格和换行");
    case NumberRepair::Case:
        return NumberTerms::tr("小写字母改为大写字母");
    case NumberRepair::Slash:
        return NumberTerms::tr("补正斜线");
    case NumberRepair::Prefix:
        return NumberTerms::tr("删去重复的代号");
    case NumberRepair::YearSign:
        return NumberTerms::tr("改正年代号之前的符号");
    case NumberRepair::Ornament:
        return NumberTerms::tr("删去号码以外的括号、引号、语种等");
    case NumberRepair::GroupMark:
        return NumberTerms::tr("补上团体标准的“T/”");
    case NumberRepair::MissingDash:
        return NumberTerms::tr("补上缺少的连接号");
    case NumberRepair::TwoDigitYear:
        return NumberTerms::tr("两位年代号改为四位");
    }
    return {};
}

QString termOf(NumberFlag value)
{
    switch (value) {
    case NumberFlag::MandatoryLocal:
        return NumberTerms::tr("地方标准一般为推荐性标准，强制性的应当有法律、行政法规或者国务院决定的依据");
    case NumberFlag::MandatoryIndustry:
        return NumberTerms::tr("行业标准一般为推荐性标准，强制性的应当有法律、行政法规或者国务院决定的依据");
    case NumberFlag::OldCode:
        return NumberTerms::tr("代号已停止使用");
    case NumberFlag::UnknownRegion:
        return NumberTerms::tr("地区代码未收录");
    case NumberFlag::IrregularSerial:
        return NumberTerms::tr("顺序号为自定格式");
    case NumberFlag::Undated:
        return NumberTerms::tr("未注年代号");
    }
    return {};
}

QString termOf(NearDuplicate value)
{
    switch (value) {
    case NearDuplicate::None:
        return {};
    case NearDuplicate::Same:
        return NumberTerms::tr("同一标准号");
    case NearDuplicate::OtherEdition:
        return NumberTerms::tr("仅版本或修改单不同");
    case NearDuplicate::OtherYear:
        return NumberTerms::tr("仅年代号不同");
    case NearDuplicate::OtherMandate:
        return NumberTerms::tr("仅标准性质不同");
    case NearDuplicate::LeadingZeros:
        return NumberTerms::tr("仅顺序号前的“0”不同");
    case NearDuplicate::OtherDivision:
        return NumberTerms::tr("字符相同，代号与顺序号划分不同");
    case NearDuplicate::OtherIssuer:
        return NumberTerms::tr("代号相差一个字符，其余相同");
    case NearDuplicate::TransposedDigits:
        return NumberTerms::tr("顺序号的相邻数字颠倒");
    case NearDuplicate::OneDigit:
        return NumberTerms::tr("顺序号相差一个数字");
    }
    return {};
}

QStringList termsOf(NumberRepairs repairs)
{
    return termsOfAll(repairs, NumberRepair::TwoDigitYear);
}

QStringList termsOf(NumberFlags flags)
{
    return termsOfAll(flags, NumberFlag::Undated);
}

} // namespace gangmu
