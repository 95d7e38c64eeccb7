import { spawn } from "node:child_process";

interface Command {
  program: string;
  arguments: readonly string[];
}

/**
 * The command that opens an address in the user's browser; null where there is no desktop to open it on.
 *
 * @example browserCommand("http://localhost:3000/", "darwin", {})?.program // => "open"
 */
export function browserCommand(
  address: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): Command | null {
  if (environment.CI) return null;
  if (platform === "darwin") return { program: "open", arguments: [address] };
  if (platform === "win32")
    return { program: "rundll32", arguments: ["url.dll,FileProtocolHandler", address] };
  const desktop = environment.DISPLAY ?? environment.WAYLAND_DISPLAY;
  return desktop ? { program: "xdg-open", arguments: [address] } : null;
}

/** Opens an address in the user's browser; resolves to whether one could be started. */
export function openBrowser(address: string): Promise<boolean> {
  const command = browserCommand(address, process.platform, process.env);
  if (!command) return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command.program, command.arguments, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}
