/** Sentences about a settings document; each names the path of the place that cannot be used. */
export type SettingsMessageId =
  | "settings.notAnObject"
  | "settings.notTheDocument"
  | "settings.notText"
  | "settings.notADate"
  | "settings.notAShare"
  | "settings.notOutOf5"
  | "settings.notOutOf100"
  | "settings.notOneOf"
  | "settings.notAList"
  | "settings.unknownKey"
  | "settings.wrongOrder"
  | "settings.tableLength"
  | "settings.notYet"
  | "settings.notYetValue";
