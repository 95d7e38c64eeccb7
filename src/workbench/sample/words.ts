/** What the sample is made of. Every firm and person is invented; the stems are no words of any language. */

/** A stem and an ending, joined without a space, make a firm's own name. */
export const STEMS = [
  "Brel",
  "Tess",
  "Oud",
  "Quor",
  "Vest",
  "Hald",
  "Nym",
  "Corv",
  "Zel",
  "Pra",
  "Ist",
  "Dov",
  "Fenn",
  "Garv",
  "Luth",
  "Mord",
  "Skel",
  "Torv",
  "Ulm",
  "Wex",
] as const;
export const ENDINGS = [
  "ovian",
  "arko",
  "enholt",
  "orima",
  "estrand",
  "idoris",
  "oberg",
  "envexa",
  "othorn",
  "alund",
  "imeron",
  "aska",
  "olux",
  "erwick",
  "ethena",
  "adiva",
  "esby",
  "arenna",
  "amasco",
  "axaro",
] as const;

export const FIRM_KINDS = {
  Machinery: ["Machine Works", "Tooling", "Drives GmbH", "Hydraulics"],
  Logistics: ["Freight", "Logistics B.V.", "Cold Chain", "Warehousing"],
  Chemicals: ["Coatings", "Polymers AG", "Process Chemicals", "Resins"],
  Food: ["Dairies", "Mills", "Beverages SpA", "Foods"],
  Energy: ["Energy", "Grid Services", "Turbines ApS", "Solar"],
  Healthcare: ["Clinics", "Diagnostics", "Medical Devices", "Labs Ltd"],
  Retail: ["Retail Group", "Home & Garden", "Outfitters", "Stores"],
} as const;
export type Industry = keyof typeof FIRM_KINDS;
export const INDUSTRIES = Object.keys(FIRM_KINDS) as [Industry, ...Industry[]];

export const CHINESE_CITIES = ["苏州", "宁波", "佛山", "成都", "青岛", "厦门"] as const;
export const CHINESE_STEMS = ["澄砚", "禾澜", "砺舟", "岚屿", "铭榉", "沐衡", "峤川", "昱桁"] as const;
export const CHINESE_KINDS = {
  Machinery: "精密机械有限公司",
  Logistics: "供应链有限公司",
  Chemicals: "新材料股份有限公司",
  Food: "食品有限公司",
  Energy: "能源科技有限公司",
  Healthcare: "医疗器械有限公司",
  Retail: "商贸有限公司",
} as const satisfies Record<Industry, string>;

/** Who keeps the sheet, and how each of them writes yes, no and "I do not know". */
export interface Owner {
  name: string;
  yes: readonly [string, ...string[]];
  no: readonly [string, ...string[]];
  unknown: readonly [string, ...string[]];
}
export const EUROPEAN_OWNERS: readonly [Owner, ...Owner[]] = [
  { name: "Ines Hartwig", yes: ["yes"], no: ["no"], unknown: ["", "?"] },
  { name: "Tom Okafor", yes: ["Y"], no: ["N"], unknown: ["tbd", ""] },
  { name: "Mara Lindqvist", yes: ["Yes"], no: ["No"], unknown: [""] },
  { name: "Paolo Ferrante", yes: ["yes", "Y"], no: ["no", "N"], unknown: ["?", "tbd", ""] },
];
export const CHINESE_OWNERS: readonly [Owner, ...Owner[]] = [
  { name: "陈雨桐", yes: ["是"], no: ["否"], unknown: ["", "?"] },
  { name: "Zhou Lin", yes: ["是", "Y"], no: ["否", "N"], unknown: ["tbd", ""] },
];

export const EUROPEAN_REGIONS = ["DACH", "Benelux", "Nordics", "Italy", "UK & Ireland", "France"] as const;
export const SOURCES = [
  ["Referral", 5],
  ["Website", 6],
  ["Trade fair", 5],
  ["Cold call", 4],
  ["Partner", 3],
  ["LinkedIn", 3],
] as const;

export const NEXT_ACTIONS = [
  "Send quote",
  "Call back",
  "Book site visit",
  "Find the decision maker",
  "Wait for budget round",
  "Invite to reference visit",
] as const;
export const CHINESE_ACTIONS = ["发送报价", "电话回访", "安排技术交流", "约见决策人"] as const;

export const NOTES = [
  "Met at the autumn fair",
  "Uses a competitor until next summer",
  "Asked for a trial, wants two references first",
  "New plant opens in spring",
  "Procurement only answers by e-mail",
  "Price came up twice",
  "Old contact has left, successor unknown",
  "Wants delivery in two lots",
] as const;
export const CHINESE_NOTES = ["展会上认识", "正在等待年度预算", "希望先试用", "采购经理刚换人"] as const;
