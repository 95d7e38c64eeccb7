import type { OverridePanelMessageId } from "../../../taskpane/messages";
import type { Words } from "../../words";

/** Words about tiers set by hand, about how tiers moved, and about settings that cannot be used. */
export const override = {
  "override.by": "Set by {{by}} on {{on, date}}.",
  "override.byUntil": "Set by {{by}} on {{on, date}}, until {{until, date}}.",
  "override.on": "Set on {{on, date}}.",
  "override.onUntil": "Set on {{on, date}}, until {{until, date}}.",
  "override.known": "Typed into its cell; the next run notes the day.",
  "override.drift": "Its own answers come to {{tier}}.",
  "override.driftOpen": "Its own answers leave a question open.",
  "override.name": "Your name",
  "override.nameHint": "It stands beside the tiers that you set. Kept on this device.",
  "override.keepName": "Keep",
  "override.details": "With a reason or a last day",
  "override.tier": "Tier",
  "override.why": "Reason",
  "override.until": "Last day",
  "override.untilHint": "After it the tier is automatic again.",
  "override.set": "Set to {{tier}}",
  "override.setRows": "Set {{count, number}} accounts to {{tier}}",
  "override.setRows_one": "Set 1 account to {{tier}}",
  "movement.title": "Movement over months",
  "movement.none": "No tier has changed since {{since, month}}.",
  "movement.month": "{{month, month}}: {{count, number}} accounts moved",
  "movement.month_one": "{{month, month}}: 1 account moved",
  "movement.move": "{{from}} to {{to}}: {{names, list}}",
  "movement.more": "{{count, number}} more",
  "movement.joined": "{{count, number}} accounts came into the list.",
  "movement.joined_one": "1 account came into the list.",
  "kept.replace": "Replace them",
  "kept.replaceHint": "Puts the settings of this session in their place.",
} satisfies Words<OverridePanelMessageId>;
