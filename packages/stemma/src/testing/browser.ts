import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium, or undefined with a loud word where there is none. */
export const chromiumPath = places.find((path) => path !== "" && existsSync(path));
if (!chromiumPath)
  console.warn("SKIPPED: browser tests, because there is no Chromium (apt-get install chromium, or set CHROMIUM).");

/** A headless browser that asks nothing of the network by itself. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath ?? "",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--no-first-run",
    ],
  });
