import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

// The headless shell first: the same engine without a window takes a quarter less of the machine.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const elsewhere = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/snap/bin/chromium"];

type Wanted = {
  /** Not the headless shell, which keeps no preferences of a person's, as to refuse cookies. */
  isFull: boolean;
};

/** A Chromium that is installed: $CHROMIUM, one on the path, or the one that Playwright keeps. Null where there is none. */
function findChromium({ isFull }: Wanted): string | null {
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env.CHROMIUM, ...onPath, ...elsewhere, chromium.executablePath()];
  return (
    candidates.find(
      (file) => file && existsSync(file) && !(isFull && /headless[-_]shell/.test(basename(file))),
    ) ?? null
  );
}

/** Finds a Chromium, or installs one: by Debian's packages where we may, else by Playwright's own download. */
export function findOrInstallChromium(wanted: Wanted = { isFull: false }): string {
  const found = findChromium(wanted);
  if (found !== null) return found;
  console.log("No Chromium was found; installing one for the browser tests.");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    run("apt-get", ["update", "-qq"]);
    for (const browser of wanted.isFull ? ["chromium"] : ["chromium-headless-shell", "chromium"]) {
      if (findChromium(wanted) !== null) break;
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", browser, "fonts-noto-core"]);
    }
  } else {
    run("npx", ["playwright", "install", "chromium"]);
  }
  const installed = findChromium(wanted);
  if (installed !== null) return installed;
  throw new Error(
    "The browser tests need a Chromium and none could be installed. Install one (on Debian: apt-get install chromium), or set CHROMIUM to its path, and run npm test again.",
  );
}

function run(command: string, words: string[]): void {
  spawnSync(command, words, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
}
