import type { Host } from "../createHost";

/** `Office.context.document.settings`: texts by key. */
export interface SettingsPipe {
  read(): ReadonlyMap<string, string>;
  write(entries: ReadonlyMap<string, string>): void;
}

const EXCEL = 1;
const READ_WRITE = 1;
const INSERTED = 1;

/** The part of the context that others than the client look at. */
export interface DesktopContext {
  /** JSON: colours as numbers. */
  GetOfficeThemeInfo(): string;
  readonly [name: string]: unknown;
}

/** What the client asks once, when it starts. The names are the web view's. */
export function excelContext(host: Host, settings: SettingsPipe): DesktopContext {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "8f2b6d1e-5d0c-4b0f-9b7e-000000000080",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetHostFullVersion: () => "16.0.18025.20000",
    GetAppUILocale: () => host.locale,
    GetAppDataLocale: () => host.culture,
    GetDocUrl: () => `C:\\Documents\\${host.book.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => INSERTED,
    GetControlIntegrationLevel: () => READ_WRITE,
    GetSolutionToken: () => "",
    GetInstanceId: () => "workbench",
    GetSupportedMatrix: () => JSON.stringify(host.profile.requirementSets),
    GetInitialDisplayMode: () => (host.runtime.visibility === "Taskpane" ? 2 : 1),
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries<string>({ ...host.theme }).map(([part, color]) => [part, asNumber(color)]),
        ),
      ),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of settings.read()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]) {
        settings.write(new Map(keys.map((key, index) => [key, values[index] ?? "null"])));
      },
    }),
  };
}

/** "#RRGGBB" as the number that the client turns back into it. */
function asNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16);
}
