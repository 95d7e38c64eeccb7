import type { SettingsMessageId, TableMessageId } from "../../engine";
import type { Words } from "../words";

/** 表中找到了什么、什么读不懂，以及设置文件可以写什么。 */
export const table = {
  "table.empty": "此区域没有内容。请选择含有客户的表格或工作表。",
  "table.noHeader": "没有找到标题行。请在数据上方写一行列标题，例如“客户”和“销售额”。",
  "table.noRows": "标题（{{header}}）下面没有数据行。请在下面填写客户。",

  "mapping.headerNotFound":
    "没有找到用于{{field}}的列“{{header}}”。现有标题：{{headers}}。请更正对应关系或标题。",

  "missing.needOrBudget": "不分级：没有用于{{need}}或{{budget}}的列。请至少选择其中一列。",
  "missing.answer": "没有用于{{field}}的列，无法区分 {{tiers, list}}，相关客户仍为“待确认”。",
  "missing.measure": "无法进行 ABC 分类：没有用于{{measure}}或其他可排序数字的列。请对应一列。",
  "missing.measureGiven":
    "无法进行 ABC 分类：设置要求按{{measure}}排序，但没有对应的列。请对应该列或更改指标。",
  "missing.further": "没有用于{{field}}的列，{{model}}能说明的内容较少。",
  "missing.furtherStops": "{{model}}无法进行：没有用于{{fields, list(type: disjunction)}}的列。请对应一列。",
  "missing.furtherStopsAll": "{{model}}无法进行：需要{{fields, list}}的列。请逐一对应。",
  "missing.measureInstead": "没有用于{{asked}}的列，ABC 改按{{measure}}排序。",

  "issue.notANumber": "{{column}}，第 {{row}} 行：“{{value}}”不是数字。该行保留原位，但不分类。",
  "issue.notAnAnswer":
    "{{column}}，第 {{row}} 行：“{{value}}”既不是“是”也不是“否”，按未知处理。请填写是、否或 ?。",
  "issue.negativeAnswer":
    "{{column}}，第 {{row}} 行：“{{value}}”小于零，按未知处理。请填写正确的数字、是或否。",
  "issue.textAmongAmounts":
    "{{column}}，第 {{row}} 行：本列其他单元格都是金额，“{{value}}”不是金额，按未知处理。请填写数字，没有则填 0。",
  "issue.errorValue": "{{column}}，第 {{row}} 行：单元格显示错误 {{value}}，按缺失处理。请修正公式。",
  "issue.notATier":
    "{{column}}，第 {{row}} 行：“{{value}}”不是级别，仍采用计算结果。请选择 3S、2S、1S、A 或 B。",

  "issue.notADate": "{{column}}，第 {{row}} 行：“{{value}}”不是日期，按缺失处理。请填写{{expected}}。",
  "issue.notANumberHere": "{{column}}，第 {{row}} 行：“{{value}}”不是数字，按缺失处理。请填写数字。",
  "issue.otherDecimalSign":
    "{{column}}，第 {{row}} 行：“{{value}}”的小数点写法与本列不同，按缺失处理。请统一写法。",
  "issue.otherDateOrder":
    "{{column}}，第 {{row}} 行：“{{value}}”与本列日期的顺序不符，按缺失处理。请填写{{expected}}。",
  "issue.notAShare": "{{column}}，第 {{row}} 行：“{{value}}”不是数字，按缺失处理。请填写{{expected}}。",
  "issue.notARating": "{{column}}，第 {{row}} 行：“{{value}}”不是评分，按缺失处理。请填写{{expected}}。",
  "issue.outOfScale":
    "{{column}}，第 {{row}} 行：“{{value}}”超出本列的量表，按缺失处理。请填写{{expected}}。",
  "issue.otherCurrency":
    "{{column}}，第 {{row}} 行：“{{value}}”与本列币种（{{currency}}）不同，不参与计算。请换算后填写。",
  "issue.noAccount": "{{column}}，第 {{row}} 行：没有填写客户。该行计入合计，但不属于任何客户，请补填。",
  "issue.conflictingValues":
    "{{column}}，第 {{row}} 行：“{{value}}”与{{account}}的其他行不同，采用最大值。请统一。",
  "issue.conflictingAnswers": "{{column}}，第 {{row}} 行：{{account}}各行的回答不一致，按未知处理。请统一。",
  "issue.noMatch": "{{column}}，第 {{row}} 行：在{{table}}中找不到“{{value}}”，相关字段留空。请统一写法。",
  "issue.severalMatches":
    "{{column}}，第 {{row}} 行：“{{value}}”在{{table}}中出现 {{count}} 次，相关字段留空。请只保留一行。",

  "expected.number": "数字",
  "expected.share": "0 到 100% 的比例，例如 15%",
  "expected.rating": "0 到 5 或 0 到 100 的数字，或者高、中、低",
  "expected.date": "日期，例如 2026-09-30",
  "expected.dateDayFirst": "日在前的日期，例如 30/9/2026",
  "expected.dateMonthFirst": "月在前的日期，例如 9/30/2026",
  "expected.dateYearFirst": "年在前的日期，例如 2026-09-30",
  "expected.text": "文本",
  "expected.yesNo": "是或否",
  "expected.scale5": "0 到 5 的数字",
  "expected.scale100": "0 到 100 的数字",
  "expected.amount": "金额，没有则填 0",
  "expected.tier": "3S、2S、1S、A 或 B",

  "settings.notAnObject": "{{path}}：应为花括号中的对象，实际为 {{got}}。",
  "settings.notTheDocument": "设置应为一个花括号中的对象，实际为 {{got}}。",
  "settings.notText": "{{path}}：应为标题文本或 null，实际为 {{got}}。",
  "settings.notADate": '{{path}}：应为日期，例如 "2026-09-30"，实际为 {{got}}。',
  "settings.notAShare": "{{path}}：应为 0 到 1 之间的数字，实际为 {{got}}。",
  "settings.notANumber": "{{path}}：应为数字，实际为 {{got}}。",
  "settings.notThree": "{{path}}：类别总是三个，应为 3，实际为 {{got}}。",
  "settings.notAGroup":
    '{{path}}：应为文本字段（如 "region"）、时段（"year"、"quarter"、"month"）或列标题，实际为 {{got}}。',
  "settings.twoThresholds": "{{path}}：阈值需要 a 和 b 两个数：A 类从 a 起，B 类从 b 起。",
  "settings.wrongThresholds": "{{path}}：a 不能小于 b，实际为 a = {{a}}、b = {{b}}。",
  "settings.notOutOf5": "{{path}}：应为 0 到 5 之间的数字，实际为 {{got}}。",
  "settings.notOutOf100": "{{path}}：应为 0 到 100 之间的数字，实际为 {{got}}。",
  "settings.notSeveral": "{{path}}：应为不小于 2 的整数，实际为 {{got}}。",
  "settings.notAboveZero": "{{path}}：应为大于零的数字，实际为 {{got}}。",
  "settings.notMonths": "{{path}}：应为 1 到 60 之间的整月数，实际为 {{got}}。",
  "settings.sameModel": "{{path}}：模型要与另一个模型比较，不能与自己比较。",
  "settings.noPlace": "{{path}}：各模型的设置中没有叫这个名称的单个值。",
  "settings.notAValue": "{{path}}：应为数字、文本、true 或 false，实际为 {{got}}。",
  "settings.notOneOf": "{{path}}：应为 {{choices}} 之一，实际为 {{got}}。",
  "settings.notAList": "{{path}}：应为方括号中的列表，实际为 {{got}}。",
  "settings.notAName": "{{path}}：应为字段名或标题，实际为 {{got}}。",
  "settings.notAFile": "{{path}}：应为文件路径，实际为 {{got}}。",
  "settings.notValues": "{{path}}：应为由文本、数字、true 或 false 组成的列表，实际为 {{got}}。",
  "settings.notALimit": '{{path}}：应为数字或日期，例如 "2026-09-30"，实际为 {{got}}。',
  "settings.notTrueOrFalse": "{{path}}：应为 true 或 false，实际为 {{got}}。",
  "settings.notOneTest": "{{path}}：in、notIn、gt、ge、lt、le、blank 须恰好填写一个，实际为 {{got}}。",
  "settings.notOneColumn": "{{path}}：须用 field 或 header 指明一列，实际为 {{got}}。",
  "settings.sheetAndTable": "{{path}}：工作表和表格只能指明一个，实际为 {{got}}。",
  "settings.needed": "{{path}}：此处缺少这项设置，请补上。",
  "settings.notPositive": "{{path}}：应为大于 0 的数字，实际为 {{got}}。",
  "settings.notAWeight": "{{path}}：权重应为 0 或更大，实际为 {{got}}。",
  "settings.notACount": "{{path}}：应为 1 或更大的整数，实际为 {{got}}。",
  "settings.notSeveralFields": "{{path}}：至少需要两个字段，实际为 {{got}}。",
  "settings.notSeveralNumbers": "{{path}}：至少需要两个数字，实际为 {{got}}。",
  "settings.notThreeShares": "{{path}}：应为三个比例，例如 [0.01, 0.05, 0.2]，实际为 {{got}}。",
  "settings.notOneSource": "{{path}}：应在 field、mean、first 中写一个，实际为 {{got}}。",
  "settings.mixedMean": "{{path}}：求平均的字段单位必须相同，实际为 {{got}}。",
  "settings.bandsHaveNoDirection": "{{path}}：分段已写明分数，不要再写 direction，实际为 {{got}}。",
  "settings.bandsOutOfOrder": "{{path}}：top 不能低于 high，high 不能低于 middle，实际为 {{got}}。",
  "settings.lowerAboveUpper": "{{path}}：lower 不能高于 upper，实际为 {{got}}。",
  "settings.notAscending": "{{path}}：数字应从小到大，实际为 {{got}}。",
  "settings.noWeight": "{{path}}：至少一项的权重要大于 0，实际为 {{got}}。",
  "settings.twice": "{{path}}：有两项相同，请去掉一项，实际为 {{got}}。",
  "settings.noModel": "{{path}}：没有选择任何模型。请至少写一个，或删去 {{path}}，凡有所需列的模型都会运行。",
  "settings.emptyList": "{{path}}：列表不能为空，实际为 {{got}}。",
  "settings.unknownKey": "{{path}}：没有这个设置。请更正名称或删除。",
  "settings.wrongOrder": "{{path}}：a 不能大于 b，实际为 a = {{a}}、b = {{b}}。",
  "settings.tableLength": "{{path}}：应有 16 个级别，每种回答组合一个，实际为 {{got}}。",
  "settings.notAVersion": "{{path}}：应为 1 到 {{known}} 的整数，实际为 {{got}}。",
  "settings.newerVersion":
    "{{path}}：此设置为版本 {{got}}，本加载项只支持到版本 {{known}}。请更新加载项；如为手写设置，请去掉版本号。",
  "settings.notYet": "{{path}}：此版本尚无这部分设置，请删除。",
  "settings.notYetValue": "{{path}}：此版本尚无 {{got}}，请选择 {{choices}} 之一。",
} satisfies Words<TableMessageId | SettingsMessageId>;
