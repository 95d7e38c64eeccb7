import { chromium, type Browser } from "playwright-core";

/** Milliseconds after which a browser that hangs is told of; nothing that a slow machine comes to. */
export const HANGS = 120_000;

interface FoundBrowser {
  executablePath: string;
  env: Record<string, string>;
}

/**
 * Starts the browser that jest.config.js found, without the calls home that a machine without internet would
 * wait for. Tests that need it are registered only where there is one.
 */
export function launchBrowser(): Promise<Browser> {
  const found = process.env.VITAL_FEW_BROWSER;
  if (found === undefined) throw new Error("Run browser tests through jest.config.js: it finds the browser.");
  const { executablePath, env } = JSON.parse(found) as FoundBrowser;
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    chromiumSandbox: false,
    timeout: HANGS,
    args: [
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
