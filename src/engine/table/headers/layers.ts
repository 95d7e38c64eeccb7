import type { HeaderGroup } from "./types";

/** How deep we are in the five layers of an account. */
export const LAYER_HEADERS = {
  layerInformation: {
    en: {
      sure: "information layer, layer information, information, layer 1 information, info layer, information depth, l1 information, information level",
    },
    zh: { sure: "信息层, 信息层面, 信息, 信息层深度, 信息掌握, 信息掌握度", weak: "信息完整度" },
  },
  layerBarrier: {
    en: {
      sure: "barrier layer, layer barrier, barrier, barriers, layer 2 barrier, barrier depth, entry barriers, l2 barrier, barrier level",
    },
    zh: { sure: "壁垒层, 壁垒层面, 壁垒, 壁垒层深度, 准入壁垒", weak: "门槛" },
  },
  layerBusiness: {
    en: {
      sure: "business layer, layer business, layer 3 business, business depth, l3 business, business level, business process layer",
    },
    zh: { sure: "业务层, 业务层面, 业务层深度, 业务流程层", weak: "业务参与度" },
  },
  layerRelationship: {
    en: {
      sure: "relationship layer, layer relationship, layer 4 relationship, relationship depth, l4 relationship",
    },
    zh: { sure: "关系层, 关系层面, 关系层深度", weak: "关系深度" },
  },
  layerBenefit: {
    en: { sure: "benefit layer, layer benefit, layer 5 benefit, benefit depth, l5 benefit, interest layer" },
    zh: { sure: "利益层, 利益层面, 利益层深度", weak: "利益深度" },
  },
  stagesTakenPart: {
    en: {
      sure: "stages taken part, stages taken part in, stages involved, participated stages, stages joined, stages covered, involved in stages, stages of participation",
    },
    zh: {
      sure: "参与阶段, 已参与的阶段, 已参与阶段, 介入阶段, 参与环节, 参与的阶段, 参与过的阶段",
      weak: "参与情况",
    },
  },
} satisfies HeaderGroup;
