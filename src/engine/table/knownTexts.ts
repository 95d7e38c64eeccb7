import { foldHan } from "./foldHan";
import { foldText } from "./foldText";

const split = (words: string) => new Set(words.split(","));

/** What the cells of a few text fields say, so that a header such as "Status" or "Type" is not taken at its word. */
const WORDS = {
  outcome: split(
    "won,lost,open,closed won,closed lost,closed-won,closed-lost,in progress,win,loss,lose,cancelled,canceled,abandoned," +
      "赢单,输单,进行中,已成交,未成交,成交,丢单,已赢单,已输单,跟进中,已关闭",
  ),
  kind: split(
    "consumer,consumers,b2c,individual,private customer,end customer,person,business,b2b,company,corporate,enterprise,smb,commercial," +
      "channel,distributor,reseller,dealer,wholesaler,agent,internal,intercompany,inter-company,affiliate," +
      "消费客户,消费者,个人,个人客户,b2b客户,企业,企业客户,公司,渠道,渠道分销商,分销商,经销商,代理商,渠道商,内部,内部客户,关联公司",
  ),
  ownership: split(
    "state,state-owned,state owned,soe,public sector,government,private,public,privately held,publicly held,sole,sole proprietor," +
      "sole proprietorship,sole trader,self-employed,subsidiary,partnership," +
      "国有,国企,央企,国有企业,民营,民企,民营企业,私营,私营企业,个体,个体户,个体工商户,外资,外企,合资,上市公司,事业单位",
  ),
} as const;

/** Text fields whose cells can be told by their words. */
export type WordedField = keyof typeof WORDS;

/**
 * The fields among `outcome`, `kind` and `ownership` that a text may be a value of.
 *
 * @example wordedFields("Closed Won") // => ["outcome"]
 */
export function wordedFields(text: string): WordedField[] {
  const word = foldHan(foldText(text)).toLowerCase();
  return WORDED_FIELDS.filter((field) => WORDS[field].has(word));
}

export const WORDED_FIELDS = ["outcome", "kind", "ownership"] as const satisfies readonly WordedField[];
