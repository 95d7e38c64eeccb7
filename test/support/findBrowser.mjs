// Prints, as JSON, which browser the tests use and what it needs: CHROME_PATH, an installed one, else the one that
// comes from npm (@sparticuz/chromium, Linux x64), which opens no https pages (`tls`). Prints {} when there is none.
// A process of its own, because the npm one is an ES module that reads its environment when it is imported.
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const INSTALLED = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/microsoft-edge",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      path.join(root, "Google/Chrome/Application/chrome.exe"),
      path.join(root, "Microsoft/Edge/Application/msedge.exe"),
    ]),
};

function installed() {
  const candidates = [process.env.CHROME_PATH, ...(INSTALLED[process.platform] ?? [])];
  return candidates.find((file) => file && fs.existsSync(file));
}

async function fromNpm() {
  if (process.platform !== "linux" || process.arch !== "x64") return {};
  // Unpacked once a version into a folder of ours; the package unpacks into TMPDIR when it is told of a Lambda.
  const home = path.join(os.tmpdir(), `vital-few-chromium-${process.getuid?.() ?? 0}`);
  fs.mkdirSync(home, { recursive: true });
  process.env.TMPDIR = home;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const executablePath = await chromium.executablePath();
  const fontConfig = path.join(home, "fonts.conf");
  fs.writeFileSync(
    fontConfig,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${home}/fonts</dir><cachedir>${home}/font-cache</cachedir></fontconfig>`,
  );
  return {
    executablePath,
    env: { FONTCONFIG_FILE: fontConfig, LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "", TMPDIR: home },
  };
}

const own = installed();
console.log(JSON.stringify(own ? { executablePath: own, env: {}, tls: true } : await fromNpm()));
