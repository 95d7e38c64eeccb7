/** Which Excel the host plays. */
export type ProfileName = "web" | "desktop" | "excel-2021" | "floor";

export interface Profile {
  readonly name: ProfileName;
  /** `Office.context.platform`. */
  readonly platform: "OfficeOnline" | "PC";
  /** Highest ExcelApi requirement set. */
  readonly excelApi: string;
  /** What `Office.context.requirements.isSetSupported` answers from. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Bytes of one request and of one response; Excel on the web alone limits them. */
  readonly payloadLimit: number;
}

const MEGABYTE = 1024 * 1024;
/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
const WEB_PAYLOAD = 5 * MEGABYTE;

/** Cells of one range whose values can be read or written at once. Same source. */
export const CELL_LIMIT = 5_000_000;

function profile(name: ProfileName, excelApi: string, sharedRuntime: string, payloadLimit: number): Profile {
  return {
    name,
    platform: name === "web" ? "OfficeOnline" : "PC",
    excelApi,
    payloadLimit,
    requirementSets: {
      ExcelApi: excelApi,
      SharedRuntime: sharedRuntime,
      RibbonApi: "1.1",
      ContextMenuApi: "1.1",
      KeyboardShortcuts: "1.1",
      DialogApi: "1.2",
      DialogOrigin: "1.1",
      RichApiRuntime: "1.2",
      Settings: "1.1",
      AddInCommands: "1.1",
      DelayForCellEdit: "1.1",
    },
  };
}

/** `floor` is the least Excel that the manifest admits, with the web's limits: what runs there runs anywhere. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  web: profile("web", "1.20", "1.2", WEB_PAYLOAD),
  desktop: profile("desktop", "1.20", "1.2", Number.POSITIVE_INFINITY),
  "excel-2021": profile("excel-2021", "1.14", "1.1", Number.POSITIVE_INFINITY),
  floor: profile("floor", "1.9", "1.1", WEB_PAYLOAD),
};

/**
 * Whether a requirement set's version includes another.
 * @example includesVersion("1.14", "1.9") // => true
 */
export function includesVersion(supported: string, asked: string): boolean {
  const [major = 0, minor = 0] = supported.split(".").map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split(".").map(Number);
  return major > askedMajor || (major === askedMajor && minor >= askedMinor);
}
