import { browserCommand } from "../../../../src/workbench/page/server/openBrowser";

const ADDRESS = "http://localhost:3000/";

test.each([
  ["darwin", {}, "open"],
  ["win32", {}, "rundll32"],
  ["linux", { DISPLAY: ":0" }, "xdg-open"],
  ["linux", { WAYLAND_DISPLAY: "wayland-0" }, "xdg-open"],
] as const)("%s with %j opens the browser with %s", (platform, environment, program) => {
  const command = browserCommand(ADDRESS, platform, environment);
  expect(command?.program).toBe(program);
  expect(command?.arguments.at(-1)).toContain(ADDRESS);
});

test.each([
  ["linux", {}],
  ["darwin", { CI: "1" }],
] as const)("%s with %j has no browser to open", (platform, environment) => {
  expect(browserCommand(ADDRESS, platform, environment)).toBeNull();
});
