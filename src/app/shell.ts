/** The host around the workbook, for the rooms that may not name Office. */
export {
  associateCommands,
  displayLanguage,
  onThemeChange,
  showPane,
  theme,
  whenOfficeReady,
  type HostTheme,
} from "../excel/officeShell";
