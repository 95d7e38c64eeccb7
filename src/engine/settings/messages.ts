/** Sentences about a settings document; each begins with the path of the place that cannot be used. */
export type SettingsMessageId =
  | "settings.notAnObject"
  | "settings.notText"
  | "settings.notADate"
  | "settings.notAShare"
  | "settings.notInRange"
  | "settings.notOneOf"
  | "settings.notAList"
  | "settings.unknownKey"
  | "settings.wrongOrder"
  | "settings.tableLength"
  | "settings.notYet"
  | "settings.notYetValue";
