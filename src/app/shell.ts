/** The host around the workbook, for the rooms that may not name Office. */
export {
  associateCommands,
  displayLanguage,
  onComeBack,
  showPane,
  theme,
  whenOfficeReady,
  type HostTheme,
} from "../excel/officeShell";
