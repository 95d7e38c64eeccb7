import { LocaleType } from "@univerjs/core";
import type { ILocales } from "@univerjs/core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import formatsEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import formatsZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingZh from "@univerjs/preset-sheets-drawing/locales/zh-CN";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterZh from "@univerjs/preset-sheets-filter/locales/zh-CN";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableZh from "@univerjs/preset-sheets-table/locales/zh-CN";
import type { BrowserBookOptions } from "./types";

/** Univer's name of a language of ours. */
export const LOCALE = { en: LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN } satisfies Record<
  BrowserBookOptions["locale"],
  LocaleType
>;

/** The grid's own words, in every language the workbench has; no two presets share a key. */
export const locales: ILocales = {
  [LocaleType.EN_US]: { ...coreEn, ...formatsEn, ...validationEn, ...drawingEn, ...filterEn, ...tableEn },
  [LocaleType.ZH_CN]: { ...coreZh, ...formatsZh, ...validationZh, ...drawingZh, ...filterZh, ...tableZh },
};
