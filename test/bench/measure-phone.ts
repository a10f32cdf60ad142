import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { findOrInstallChromium } from "../chromium.ts";
import { answerPage, launch } from "./record-journey.ts";
import { percentiles, rounded } from "./replay-journeys.ts";
import { say } from "./say.ts";

type Network = { name: string; bitsASecond: number; latencyMs: number };

const networks: Network[] = [
  { name: "1.6 Mbit/s, 150 ms", bitsASecond: 1_600_000, latencyMs: 150 },
  { name: "400 kbit/s, 400 ms", bitsASecond: 400_000, latencyMs: 400 },
];

/** An old phone's processor against this machine's. */
const slowerBy = 4;
const visits = 7;
const phone = { viewport: { width: 360, height: 740 }, locale: "en-GB" };

type Felt = { largestPaintMs: number; blockedMs: number; shift: number };

/** What a family feels on an old phone: the first page, cold, on slow networks, and then each page of the survey. */
export async function measurePhone(origin: string, area: string): Promise<void> {
  const browser = await chromium.launch(launch);
  try {
    for (const network of networks)
      await measureFirstPage(browser, `${origin}/areas/${area}/survey`, network);
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await onAnOldPhone(context, page, networks[0]);
    for await (const step of walkSurvey(page, `${origin}/areas/${area}/survey`)) {
      const { blockedMs, shift } = await feltOn(page);
      say({ measured: "survey page, old phone", page: step, blockedMs, shift });
      await runLighthouse(context, page, step);
    }
  } finally {
    await browser.close();
  }
}

async function measureFirstPage(browser: Browser, url: string, network: Network): Promise<void> {
  const felt: Felt[] = [];
  for (let visit = 0; visit < visits; visit += 1) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    await onAnOldPhone(context, page, network);
    await page.goto(url, { waitUntil: "networkidle" });
    felt.push(await feltOn(page));
    await context.close();
  }
  say({
    measured: "first survey page, cold, old phone",
    network: network.name,
    visits,
    largestPaintMs: percentiles(felt.map(({ largestPaintMs }) => largestPaintMs)),
    blockedMs: Math.max(...felt.map(({ blockedMs }) => blockedMs)),
    shift: Math.max(...felt.map(({ shift }) => shift)),
  });
}

async function onAnOldPhone(
  context: BrowserContext,
  page: Page,
  network: Network | undefined,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowerBy });
  if (network) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: network.latencyMs,
      downloadThroughput: network.bitsASecond / 8,
      uploadThroughput: network.bitsASecond / 8,
    });
  }
  await page.addInitScript(() => {
    const felt = { largestPaintMs: 0, blockedMs: 0, shift: 0 };
    Object.assign(window, { felt });
    const watch = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    watch("largest-contentful-paint", ({ startTime }) => {
      felt.largestPaintMs = startTime;
    });
    // Total blocking time: what each long task takes beyond 50 ms.
    watch("longtask", ({ duration }) => {
      felt.blockedMs += Math.max(0, duration - 50);
    });
    watch("layout-shift", ({ value = 0 }) => {
      felt.shift += value;
    });
  });
}

async function feltOn(page: Page): Promise<Felt> {
  await page.waitForTimeout(500);
  const { largestPaintMs, blockedMs, shift } = await page.evaluate(
    () => (window as unknown as { felt: Felt }).felt,
  );
  return {
    largestPaintMs: rounded(largestPaintMs),
    blockedMs: rounded(blockedMs),
    shift: Math.round(shift * 10_000) / 10_000,
  };
}

/** Each page of the survey as it is reached, by its name. */
async function* walkSurvey(page: Page, start: string): AsyncGenerator<string> {
  await page.goto(start, { waitUntil: "networkidle" });
  yield "start";
  await page
    .getByRole("link", { name: "Start now" })
    .or(page.getByRole("button", { name: "Start now" }))
    .click();
  for (let pages = 0; pages < 30; pages += 1) {
    await page.waitForLoadState("networkidle");
    const name = new URL(page.url()).pathname.split("/survey/")[1] ?? "start";
    yield name;
    if (name === "receipt") return;
    await answerPage(page);
    const arrived = page.waitForEvent("domcontentloaded");
    await page
      .getByRole("button", { name: /^(Continue|Send my answers)$/ })
      .first()
      .click();
    await arrived;
  }
}

/** Lighthouse's own marks, where LIGHTHOUSE names its program: it is too heavy to come with Noonday. */
async function runLighthouse(context: BrowserContext, page: Page, step: string): Promise<void> {
  const program = process.env.LIGHTHOUSE;
  if (!program) {
    if (step === "start") say({ measured: "lighthouse", skipped: "LIGHTHOUSE does not name its program" });
    return;
  }
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const folder = mkdtempSync(join(tmpdir(), "noonday-lighthouse-"));
  const report = join(folder, "report.json");
  try {
    await promisify(execFile)(
      process.execPath,
      [
        program,
        page.url(),
        "--quiet",
        "--output=json",
        `--output-path=${report}`,
        `--extra-headers=${JSON.stringify({ Cookie: cookies })}`,
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
        "--only-categories=performance,accessibility,best-practices",
      ],
      { env: { ...process.env, CHROME_PATH: findOrInstallChromium() } },
    );
    const { categories, finalDisplayedUrl } = JSON.parse(readFileSync(report, "utf8")) as {
      categories: Record<string, { score: number }>;
      finalDisplayedUrl: string;
    };
    const marks = Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]);
    const same = new URL(finalDisplayedUrl).pathname === new URL(page.url()).pathname;
    say({
      measured: "lighthouse",
      page: step,
      ...(same ? {} : { led: "elsewhere" }),
      ...Object.fromEntries(marks),
    });
  } catch (error) {
    say({ measured: "lighthouse", page: step, failed: String(error).split("\n")[1] ?? "" });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
