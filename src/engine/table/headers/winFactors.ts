import type { HeaderGroup } from "./types";

/** What decides whether we win, rated for each account. */
export const WIN_FACTOR_HEADERS = {
  priceFit: {
    en: {
      sure: "price fit, price competitiveness, price score, our price, price rating, price match, price acceptance, pricing fit",
      weak: "pricing",
    },
    zh: {
      sure: "价格, 价格匹配, 价格竞争力, 价格评分, 价格满意度, 价格优势, 价格匹配度, 价格接受度",
      weak: "价格水平",
    },
  },
  quality: {
    en: {
      sure: "quality, product quality, quality score, quality rating, quality features, quality fit, perceived quality, quality satisfaction",
      weak: "features",
    },
    zh: { sure: "质量特性, 质量, 产品质量, 质量评分, 品质, 质量满意度, 产品品质", weak: "特性" },
  },
  brand: {
    en: {
      sure: "brand, brand strength, brand score, brand rating, brand awareness, brand preference, brand image, brand fit",
      weak: "image",
    },
    zh: { sure: "品牌, 品牌影响力, 品牌认可度, 品牌评分, 品牌知名度, 品牌认知, 品牌力", weak: "品牌偏好" },
  },
  delivery: {
    en: {
      sure: "delivery, delivery time, delivery score, delivery rating, delivery reliability, lead time score, delivery fit, on time delivery, delivery performance, delivery satisfaction",
      weak: "lead time",
    },
    zh: {
      sure: "交货期, 交期, 交货, 交付, 交货期评分, 交期满意度, 交付能力, 交货及时性, 交货准时率",
      weak: "供货期",
    },
  },
  service: {
    en: {
      sure: "service, service satisfaction, service score, service rating, customer satisfaction, csat, service quality, satisfaction with service, service fit, after sales service",
      weak: "satisfaction, support",
    },
    zh: { sure: "服务满意度, 服务, 服务评分, 服务质量, 售后服务, 客户满意度, 售后满意度", weak: "服务情况" },
  },
  relationship: {
    en: {
      sure: "relationship, relationship score, relationship strength, relationship rating, personal relationship, relationship level, relationship quality, personal relations, relationship fit",
      weak: "relations, rapport",
    },
    zh: {
      sure: "人际关系, 客情关系, 客户关系, 关系评分, 关系, 关系强度, 客情, 关系程度, 客户关系评分",
      weak: "交情",
    },
  },
  benefit: {
    en: {
      sure: "benefit, shared benefit, benefit sharing, benefits, benefit distribution, sharing of benefits, benefit score, benefit rating, mutual benefit",
      weak: "advantage, win win",
    },
    zh: { sure: "利益分配, 利益, 利益共享, 利益评分, 利益绑定, 利益关系", weak: "好处" },
  },
  push: {
    en: {
      sure: "push, push score, momentum of sponsor, sponsor push, driving force, drive, push rating, internal push, internal drive",
      weak: "sponsor, momentum",
    },
    zh: { sure: "推动力, 推动, 内部推动力, 推动力度, 推动力评分, 内部推动", weak: "支持力度, 力度" },
  },
} satisfies HeaderGroup;
