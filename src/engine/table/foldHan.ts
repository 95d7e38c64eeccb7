/** Traditional characters that occur in headers, answers and units, each before its simplified form. */
const PAIRS =
  "戶户稱称單单業业銷销額额營营預预決决權权緊紧採采購购區区號号編编負负責责產产潛潜價价機机會会潤润總总計计無无萬万億亿確确認认資资" +
  "數数據据類类別别領领帳账賬账務务員员實实際际貨货訂订間间時时對对錯错沒没備备關关鍵键鍛锻長长門门" +
  "屬属廠厂國国縣县圖图標标記记錄录點点評评級级歸归進进蹤踪報报談谈達达筆笔圓圆幣币歐欧鎊镑臺台約约淨净費费" +
  "現现體体經经濟济為为執执東东個个後后見见聯联繫系劃划從从於于應应該该還还這这過过種种簽签買买賣卖給给" +
  "誰谁請请問问題题電电話话網网頁页聽听讀读寫写詳详細细廣广場场積积極极構构團团隊队組组織织協协議议" +
  "與与丟丢爭争優优參参變变噸吨響响塊块壘垒處处頭头層层庫库強强當当態态願愿戰战擇择暫暂桿杆來来樣样檔档檻槛況况幾几" +
  "辦办動动勢势興兴內内製制測测燈灯狀状獻献環环碼码競竞節节納纳線线結结統统績绩續续綁绑職职獲获補补規规觸触讓让訪访" +
  "識识誠诚詢询說说財财質质贏赢適适選选遞递郵邮鋪铺閉闭階阶僱雇韓韩項项顧顾頻频龍龙穩稳稅税滿满準准餘余譽誉調调維维" +
  "護护發发義义驗验導导軟软銀银條条擔担佔占週周係系範范敗败轄辖絡络傳传復复償偿債债鏈链銘铭獎奖勵励觀观滯滞齡龄" +
  "輛辆貢贡邊边開开棄弃盧卢華华語语術术壓压縮缩麼么嗎吗歷历轉转輸输運运連连錢钱";

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i + 1 < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS.charAt(i), PAIRS.charAt(i + 1));

const HAN = /\p{Script=Han}/gu;
/** No Chinese below this; the fast way for texts without. */
const MAY_BE_HAN = /[\u2E80-\uFFFF]/;

/**
 * Simplified forms of the traditional characters that our word lists need; every other character stays.
 * For comparing with word lists only, never for a text that a person reads.
 *
 * @example foldHan("銷售額") // => "销售额"
 */
export function foldHan(text: string): string {
  if (!MAY_BE_HAN.test(text)) return text;
  return text.replace(HAN, (character) => SIMPLIFIED.get(character) ?? character);
}
