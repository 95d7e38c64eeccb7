import type { ReadinessTier } from "../engine";

/** Function names of the manifest: one ribbon or context-menu button each. */
export const COMMAND_NAMES = [
  "classify",
  "report",
  "tag3S",
  "tag2S",
  "tag1S",
  "tagA",
  "tagB",
  "tagClear",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the buttons act on. Each use case resolves to whether it succeeded; a failure is then in the pane. */
export interface CommandTarget {
  classify: () => Promise<boolean>;
  report: () => Promise<boolean>;
  tag: (tier: ReadinessTier | null) => Promise<boolean>;
  showPane: () => Promise<void>;
}

/**
 * The code behind the manifest's FunctionNames: one use case each. When it fails, the pane opens, for that is
 * where the sentence with the remedy stands.
 *
 * @example await commandHandlers(target).tag3S();
 */
export function commandHandlers(target: CommandTarget): Record<CommandName, () => Promise<void>> {
  const orShow = (useCase: () => Promise<boolean>) => async () => {
    if (!(await useCase())) await target.showPane();
  };
  const tag = (tier: ReadinessTier | null) => orShow(() => target.tag(tier));
  return {
    classify: orShow(() => target.classify()),
    report: orShow(() => target.report()),
    tag3S: tag("3S"),
    tag2S: tag("2S"),
    tag1S: tag("1S"),
    tagA: tag("A"),
    tagB: tag("B"),
    tagClear: tag(null),
  };
}
