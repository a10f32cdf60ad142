import { chromium, type Page } from "@playwright/test";
import { launch } from "./record-journey.ts";
import { percentiles, rounded } from "./replay-journeys.ts";
import { say } from "./say.ts";

const textsToCode = 20;
/** A slow laptop's processor against this machine's. */
const slowerBy = 4;
const latencyMs = 120;

type Setup = { origin: string; cookie: string; path: string; database: string; texts: number };

/** What an inspector's hand waits for while texts are coded by keyboard: one key for the theme and feeling of the text before, one for the next text. */
export async function measureWorkbench({ origin, cookie, path, database, texts }: Setup): Promise<void> {
  const browser = await chromium.launch(launch);
  try {
    for (const conditions of [
      { name: "slow processor", processor: slowerBy, latencyMs: 0 },
      { name: "slow network", processor: 1, latencyMs },
    ]) {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        extraHTTPHeaders: { cookie },
      });
      const page = await context.newPage();
      await page.goto(origin + path);
      await page.locator(".workbench-row").first().waitFor();
      await page.keyboard.press("n");
      await page.locator(".workbench-words").waitFor();
      await page.keyboard.press("1");
      await page.keyboard.press("-");
      await page.locator(".workbench-themes .aria-tag").waitFor();
      await page.keyboard.press("n");
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: conditions.processor });
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: conditions.latencyMs,
        downloadThroughput: -1,
        uploadThroughput: -1,
      });
      let loads = 0;
      page.on("request", (request) => {
        if (request.isNavigationRequest()) loads += 1;
      });
      const waits: number[] = [];
      for (let text = 0; text < textsToCode; text += 1) {
        waits.push(await timeKey(page, "r", ".workbench-themes .aria-tag"));
        waits.push(await timeKey(page, "n", ".workbench-words"));
      }
      say({
        measured: "texts coded by keyboard",
        database,
        texts,
        conditions: conditions.name,
        coded: textsToCode,
        keys: waits.length,
        loads,
        ...percentiles(waits),
        waitedMs: rounded(waits.reduce((sum, wait) => sum + wait, 0)),
      });
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

/** In milliseconds: from a key to the frame in which what it changes has changed. */
async function timeKey(page: Page, key: string, selector: string): Promise<number> {
  const timed = page.evaluate(
    (watched) =>
      new Promise<number>((resolve) => {
        const read = () => [...document.querySelectorAll(watched)].map((one) => one.textContent).join("|");
        const before = read();
        addEventListener(
          "keydown",
          ({ timeStamp }) => {
            const look = () => {
              if (read() === before) requestAnimationFrame(look);
              else requestAnimationFrame(() => resolve(performance.now() - timeStamp));
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      }),
    selector,
  );
  // The listener is there before the key is.
  await page.evaluate(() => undefined);
  await page.keyboard.press(key);
  return timed;
}
