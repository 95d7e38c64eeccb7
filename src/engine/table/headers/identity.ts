import type { HeaderGroup } from "./types";

/** Who an account is and who looks after it. */
export const IDENTITY_HEADERS = {
  name: {
    en: {
      sure:
        "account, account name, company, company name, customer, customer name, client, client name, name, prospect, " +
        "prospect name, organisation, organization, organisation name, organization name, firm, firm name, business, " +
        "business name, legal name, lead, associated company, company / account, debtor, account title, potential customer, " +
        "sold to, bill to customer, buyer name, customer company, trading partner",
      likely: "supplier, supplier name, vendor, vendor name, payee, merchant",
      weak: "entity, buyer, contact, full name, opportunity name, opportunity, deal name, deal title, deal, item, topic, title",
    },
    zh: {
      sure:
        "客户, 客户名称, 客户名, 客户姓名, 公司, 公司名称, 公司名, 企业, 企业名称, 企业名, 单位, 单位名称, 客户单位, 客户全称, 公司全称, " +
        "潜在客户, 潜在客户名称, 账户, 账户名称, 商户, 商户名称, 客户公司, 客户简称, 客户公司名称, 客户企业名称, 往来单位, 购货单位, 购方名称",
      likely: "供应商, 供应商名称, 供货商",
      weak: "名称, 姓名, 项目名称, 商机名称, 项目, 联系人, 经销商, 门店, 店铺",
    },
  },
  id: {
    en: {
      sure:
        "id, account id, customer id, client id, company id, record id, lead id, prospect id, account no, account number, " +
        "customer no, customer number, client no, client number, customer code, account code, client code, crm id, external id, " +
        "debtor no, vat id, duns, cust id, organization id, organisation id, contact id, user id, member id",
      weak: "no, nr, number, code, key, ref, reference, supplier id, vendor id, vendor no",
    },
    zh: {
      sure: "编号, 客户编号, 客户编码, 客户代码, 客户号, 客户id, 公司编号, 企业编号, 线索编号, 统一社会信用代码, 档案号, 会员号, 会员编号",
      weak: "代码, 编码, 序号, 号码, 账号, 供应商编号",
    },
  },
  parent: {
    en: {
      sure:
        "parent, parent account, parent account name, parent company, parent name, subsidiary of, parent organization, " +
        "parent organisation, ultimate parent, group company, parent customer, belongs to group, member of group, parent firm",
      weak: "holding, holding company, group, group name, headquarters, parent id",
    },
    zh: {
      sure: "上级客户, 母公司, 所属集团, 集团, 集团公司, 上级公司, 上级单位, 总公司, 集团名称, 母公司名称, 父客户, 上级客户名称",
      weak: "总部, 上级",
    },
  },
  owner: {
    en: {
      sure:
        "owner, account owner, lead owner, opportunity owner, deal owner, company owner, contact owner, record owner, sales rep, rep, " +
        "sales representative, salesperson, salesman, seller, account manager, key account manager, kam, assigned to, assignee, " +
        "sales agent, account executive, ae, sales owner, responsible, relationship manager, owner name, organization owner, " +
        "organisation owner",
      weak: "agent, manager, sales, user, employee, csm",
    },
    zh: {
      sure:
        "负责人, 销售人员, 业务员, 客户经理, 销售代表, 归属人, 跟进人, 所属销售, 销售负责人, 销售员, 大客户经理, 业务负责人, 客户负责人, " +
        "客户所有人, 所有人, 跟单员, 销售顾问, 业务经理, 销售经理, 负责销售, 责任人, 跟进销售, 业务代表, 商机所有人, 线索所有人, 商机负责人",
      weak: "销售, 经理, 员工, 业务",
    },
  },
  region: {
    en: {
      sure:
        "region, area, territory, country, sales region, sales area, sales territory, country region, billing country, regional office, " +
        "state region, billing state province, office location, province, geography, geo, ship country, shipping country",
      weak:
        "state, city, location, market, district, office, zone, billing city, ship city, ship region, shipping city, " +
        "billing state, shipping state province, address 1 city, address 1 country region",
    },
    zh: {
      sure: "地区, 区域, 省份, 大区, 省市, 所在地, 所在地区, 销售区域, 国家, 所属区域, 国家地区, 片区, 所在区域, 所属地区, 销售大区",
      weak: "城市, 省, 市, 地址, 市场",
    },
  },
  industry: {
    en: {
      sure: "industry, sector, vertical, industry sector, business sector, branch of industry, line of business, industry type, naics, sic",
      weak: "branch, segment, market segment, category, trade",
    },
    zh: {
      sure: "行业, 所属行业, 行业类别, 行业分类, 行业类型, 行业领域, 产业",
      weak: "领域, 类别, 细分市场",
    },
  },
  product: {
    en: {
      sure:
        "product, product name, products, sku, stock code, product code, product id, item code, item number, item no, item name, " +
        "article, article number, article no, material, material number, part number, part no, product line, line item, " +
        "product family, track id, model number",
      weak: "item description, product description, service line, product category, model, solution",
    },
    zh: {
      sure: "产品, 产品名称, 商品, 商品名称, 品名, 产品编号, 商品编号, 产品型号, 货号, 物料, 物料编码, 物料名称, 产品线, 购买产品, 意向产品, 商品编码, 存货名称",
      weak: "型号, 规格, 规格型号, 产品类别, 商品类别",
    },
  },
  source: {
    en: {
      sure:
        "source, lead source, original source, customer source, account source, origin, campaign source, source of lead, " +
        "acquisition channel, referral source, opportunity source, deal source, how did you hear about us",
      weak: "channel, campaign, sales channel, originating lead",
    },
    zh: {
      sure: "来源, 客户来源, 线索来源, 商机来源, 获客渠道, 来源渠道, 获客来源, 客源, 信息来源",
      weak: "渠道, 销售渠道, 市场活动",
    },
  },
  kind: {
    en: {
      sure: "kind, account type, customer type, client type, company type, type of customer, kind of customer, customer kind, relationship type, b2b b2c",
      weak: "type, customer group, customer category, customer segment, organization type",
    },
    zh: {
      sure: "客户类型, 客户类别, 客户种类, 客户性质, 客户分类, 客户属性",
      weak: "类型, 分类, 客户群",
    },
  },
  ownership: {
    en: {
      sure: "ownership, ownership type, type of ownership, ownership structure, owned by state or private, form of ownership",
      weak: "legal form, business type, entity type",
    },
    zh: {
      sure: "所有制, 企业性质, 公司性质, 单位性质, 所有制形式, 所有制性质, 企业所有制, 企业类型",
      weak: "性质, 经济类型",
    },
  },
} satisfies HeaderGroup;
