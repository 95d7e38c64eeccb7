/** Traditional characters that occur in headers, answers and units, each before its simplified form. */
const PAIRS =
  "戶户稱称單单業业銷销額额營营預预決决權权緊紧採采購购區区號号編编負负責责產产潛潜價价機机會会潤润總总計计無无萬万億亿確确認认資资" +
  "數数據据類类別别領领帳账賬账務务員员實实際际貨货訂订間间時时對对錯错沒没備备關关鍵键鍛锻長长門门" +
  "屬属廠厂國国縣县圖图標标記记錄录點点評评級级歸归進进蹤踪報报談谈達达筆笔圓圆幣币歐欧鎊镑臺台約约淨净費费" +
  "現现體体經经濟济為为執执東东個个後后見见聯联繫系劃划從从於于應应該该還还這这過过種种簽签買买賣卖給给" +
  "誰谁請请問问題题電电話话網网頁页聽听讀读寫写詳详細细廣广場场積积極极構构團团隊队組组織织協协議议" +
  "華华語语術术術术壓压縮缩麼么嗎吗歷历轉转輸输運运連连錢钱";

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

const HAN = /\p{Script=Han}/gu;

/**
 * Simplified forms of the traditional characters that our word lists need; every other character stays.
 * For comparing with word lists only, never for a text that a person reads.
 *
 * @example foldHan("銷售額") // => "销售额"
 */
export function foldHan(text: string): string {
  return text.replace(HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
