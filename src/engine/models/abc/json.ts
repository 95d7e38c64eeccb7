import { ABC_CLASSES, type AbcClass } from "../../types";
import type { Told } from "../model";
import { classInGroup } from "./explainGroups";
import { NO_GROUP } from "./groupKeys";
import type { AbcGroups, AbcResult } from "./result";
import { ABC_STATUS, CLASSIFIED, UNCLASSIFIED, type AbcStatus } from "./status";
import { abcToNext } from "./toNext";

/** An account's part of the document: figures alone, no sentences. */
export interface AbcJson {
  status: AbcStatus;
  /** null when unclassified. */
  value: number | null;
  /** null unless classified, as the next two. */
  share: number | null;
  cumulativeShare: number | null;
  class: AbcClass | null;
  /**
   * The better class, and how much more of the measure it takes: the account with `value` and so much more is in it (under
   * natural breaks and computed limits: how much more the last of it has); null for A, and where more would not help.
   */
  toNext: { class: AbcClass; value: number } | null;
  /** With groups: the group that the account stands by, and its class there; null where it is in none. */
  group?: string | null;
  groupClass?: AbcClass | null;
  /** Its class in every group, where lines of it are in several. */
  groupClasses?: Record<string, AbcClass | null>;
}

/**
 * What the document says of every account.
 *
 * @example abcJson(result, told)(0).toNext // => { class: "A", value: 1251 }
 */
export function abcJson(abc: AbcResult, { settings }: Told): (account: number) => AbcJson {
  const distance = abcToNext(abc, settings.abc.cut);
  const groupJson = abc.groups ? groupWriter(abc.groups) : () => ({});
  return (account) => {
    const status = abc.status[account] ?? UNCLASSIFIED;
    const isClassified = status === CLASSIFIED;
    const next = distance(account);
    return {
      status: ABC_STATUS[status] ?? "unclassified",
      value: status === UNCLASSIFIED ? null : (abc.values[account] ?? null),
      share: isClassified ? (abc.share[account] ?? null) : null,
      cumulativeShare: isClassified ? (abc.cumulativeShare[account] ?? null) : null,
      class: ABC_CLASSES[abc.classes[account] ?? -1] ?? null,
      toNext: next && { class: next.class, value: next.value },
      ...groupJson(account),
    };
  };
}

/** Group and class there of every account; looked up once for all of them. */
function groupWriter({
  groups,
  groupOf,
}: AbcGroups): (account: number) => Pick<AbcJson, "group" | "groupClass" | "groupClasses"> {
  const all = new Map<number, Record<string, AbcClass | null>>();
  for (const group of groups)
    group.accounts.forEach((account, at) => {
      all.set(account, { ...all.get(account), [group.name]: classInGroup(group, at) });
    });
  return (account) => {
    const name = groups[groupOf[account] ?? NO_GROUP]?.name ?? null;
    const classes = all.get(account) ?? {};
    return {
      group: name,
      groupClass: name === null ? null : (classes[name] ?? null),
      ...(Object.keys(classes).length > 1 ? { groupClasses: classes } : {}),
    };
  };
}
