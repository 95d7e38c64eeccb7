// Required before a command: tells on its way out how much memory it took at most.
const { writeSync } = require("node:fs");

process.on("exit", () => writeSync(2, `peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`));
