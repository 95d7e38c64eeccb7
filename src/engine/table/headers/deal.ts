import type { HeaderGroup } from "./types";

/** How a deal stands. */
export const DEAL_HEADERS = {
  stage: {
    en: {
      sure:
        "stage, deal stage, sales stage, opportunity stage, pipeline stage, stage name, pipeline phase, sales phase, deal phase, " +
        "opportunity phase, sales process stage, current stage, buying stage",
      weak: "phase, step, forecast category, funnel stage",
    },
    zh: {
      sure: "阶段, 销售阶段, 商机阶段, 跟进阶段, 项目阶段, 机会阶段, 当前阶段, 所处阶段, 采购阶段, 漏斗阶段, 销售流程阶段",
      weak: "进展, 进度, 跟进状态",
    },
  },
  outcome: {
    en: {
      sure: "outcome, won lost, win loss, win or loss, deal status, deal outcome, opportunity status, deal result, closed won or lost, opportunity outcome, win lose",
      weak: "status, result, state, state of deal, status reason, opportunity state",
    },
    zh: {
      sure: "结果, 商机结果, 成交结果, 赢单状态, 输赢, 商机状态, 赢单输单, 跟进结果, 项目结果, 输赢状态, 成交状态, 是否赢单, 是否成交",
      weak: "状态",
    },
  },
  probability: {
    en: {
      sure:
        "probability, win probability, probability %, close probability, deal probability, likelihood, likelihood to close, chance, " +
        "win chance, chance of winning, probability of winning, success probability, win %, closing probability, probability to close",
      weak: "confidence, win rate, forecast probability, odds",
    },
    zh: {
      sure: "成交概率, 赢率, 赢单率, 概率, 成功率, 可能性, 成单概率, 签约概率, 成交可能性, 成功概率, 赢单概率, 签单概率, 成交几率",
      weak: "把握, 信心, 把握度",
    },
  },
  lastContact: {
    en: {
      sure:
        "last contact, last contact date, last contacted, last activity, last activity date, last activity time, last touch, last touched, " +
        "last interaction, last interaction date, date of last contact, last call, last visit date, last meeting, last engagement date, " +
        "latest activity, latest contact, most recent contact, last communication, last follow up, last visit, last called",
      weak: "last modified activity, last email, last reply",
    },
    zh: {
      sure:
        "最后跟进时间, 最近跟进时间, 最后跟进日期, 最近跟进日期, 上次联系, 最近联系时间, 最后联系时间, 最近联系日期, 最后联系日期, 上次跟进时间, " +
        "最近拜访, 最近拜访日期, 上次拜访, 最后拜访日期, 最近联系, 最后联系, 最近活动时间, 最近跟进, 最后跟进, 上次拜访日期, 最近拜访时间, 最后活动时间, 最新跟进时间",
      weak: "跟进时间, 联系时间, 拜访日期",
    },
  },
  nextDate: {
    en: {
      sure:
        "next date, next activity date, next contact, next contact date, next call, next call date, next meeting, next meeting date, next visit, " +
        "next visit date, follow up date, next follow up, next follow up date, next step date, next action date, next appointment, reminder date, " +
        "callback date, next touch, next step due, next activity due date, next task date",
      weak: "due date, follow up, reminder, task due date",
    },
    zh: {
      sure: "下次日期, 下次跟进时间, 下次跟进日期, 下次联系时间, 下次联系日期, 下次拜访, 下次拜访日期, 下次拜访时间, 下一步日期, 计划跟进时间, 计划跟进日期, 下一步时间, 预约时间, 下次联系, 下次跟进, 下次回访时间, 计划拜访日期",
      weak: "提醒时间, 跟进日期, 计划时间, 截止日期",
    },
  },
  nextAction: {
    en: {
      sure: "next action, next step, next steps, next activity, next activity type, next task, action plan, to do, todo, planned action, next move, next activity subject, next action item",
      weak: "action, task, activity",
    },
    zh: {
      sure: "下一步, 下一步行动, 下一步计划, 下步计划, 行动计划, 跟进计划, 下一步动作, 下步行动, 下一步工作, 下次跟进计划, 下一步跟进计划, 后续动作",
      weak: "行动, 计划, 待办",
    },
  },
} satisfies HeaderGroup;
