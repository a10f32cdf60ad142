import { chromium, type Page } from "@playwright/test";
import { findOrInstallChromium } from "../chromium.ts";

export type Step = { method: "GET" | "POST"; path: string; body: string | null; status: number };

export const launch = {
  executablePath: findOrInstallChromium(),
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
  ],
};

/** Walks the survey once in a real browser without JavaScript and writes down each request that a page made. */
export async function recordJourney(origin: string, area: string): Promise<Step[]> {
  const browser = await chromium.launch(launch);
  try {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const steps: Step[] = [];
    page.on("response", (answer) => {
      const request = answer.request();
      if (request.resourceType() !== "document") return;
      const url = new URL(request.url());
      steps.push({
        method: request.method() === "POST" ? "POST" : "GET",
        path: url.pathname + url.search,
        body: request.postData(),
        status: answer.status(),
      });
    });
    await page.goto(`${origin}/areas/${area}/survey`);
    await page
      .getByRole("button", { name: "Start now" })
      .or(page.getByRole("link", { name: "Start now" }))
      .click();
    while ((await page.locator("[data-receipt]").count()) === 0) {
      await answerPage(page);
      const send = page.getByRole("button", { name: "Send my answers" });
      const button = (await send.count()) > 0 ? send : page.getByRole("button", { name: "Continue" });
      await button.click();
      if (steps.length > 80) throw new Error(`the survey did not end; it stands at ${page.url()}`);
    }
    return steps;
  } finally {
    await browser.close();
  }
}

/** Answers everything on the page, as a parent with something to say would. */
export async function answerPage(page: Page): Promise<void> {
  const boxes = await page.locator("main input[type=checkbox]").all();
  // All that is asked for consent; of a list, two.
  const some = /consent/.test(page.url()) ? boxes : /focus/.test(page.url()) ? boxes.slice(0, 2) : [];
  for (const box of some) await box.check();
  const groups = new Set<string>();
  for (const radio of await page.locator("main input[type=radio]").all()) {
    const name = (await radio.getAttribute("name")) ?? "";
    if (groups.has(name)) continue;
    groups.add(name);
    await radio.check();
  }
  for (const area of await page.locator("main textarea").all()) {
    await area.fill(
      "We waited fourteen months for the plan, and when it came the speech therapy in it was not there to be had.",
    );
  }
}

export type Weight = { kind: string; bytes: number; requests: number };

/** The bytes that a phone downloads for a page, cold, over the wire, by kind of file. */
export async function weighPage(url: string, { javaScript }: { javaScript: boolean }): Promise<Weight[]> {
  const browser = await chromium.launch(launch);
  try {
    const context = await browser.newContext({
      javaScriptEnabled: javaScript,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const kinds = new Map<string, string>();
    const weights = new Map<string, Weight>();
    await session.send("Network.enable");
    session.on("Network.responseReceived", (event) => kinds.set(event.requestId, event.type.toLowerCase()));
    session.on("Network.loadingFinished", (event) => {
      const kind = kinds.get(event.requestId) ?? "other";
      const weight = weights.get(kind) ?? { kind, bytes: 0, requests: 0 };
      weight.bytes += event.encodedDataLength;
      weight.requests += 1;
      weights.set(kind, weight);
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return [...weights.values()];
  } finally {
    await browser.close();
  }
}
