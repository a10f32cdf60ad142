import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { begin } from "./young-person-begun.ts";

test.use({ viewport: { width: 360, height: 740 } });

const goOn = (page: Page) => page.getByRole("button", { name: "Go on" });

/** Answers whatever a page asks, with the first choice, a place for each card, or words. */
async function answer(page: Page, words = "The bus is late.\nThen I miss breakfast."): Promise<void> {
  if ((await page.locator("textarea").count()) > 0) return page.locator("textarea").fill(words);
  const cards = page.locator(".young-mat-card");
  if ((await cards.count()) === 0) return page.locator(".young-card input").first().check();
  for (const card of await cards.all()) await card.getByRole("radio", { name: "So-so" }).check();
}

/** Answers every question, and looks at each page by `look`. */
async function answerAll(page: Page, base: string, look: () => Promise<void>): Promise<void> {
  await page.goto(`${base}/question/1`);
  for (let number = 1; number <= 6; number += 1) {
    await expect(page.getByText(`${number} of 6`, { exact: true })).toBeVisible();
    await look();
    await answer(page);
    await goOn(page).click();
  }
  await page.waitForURL(/\/check$/);
}

for (const [name, options] of [
  ["with script", {}],
  ["without script", { javaScriptEnabled: false }],
  ["in dark colours", { colorScheme: "dark" as const }],
] as const)
  test.describe(name, () => {
    test.use(options);
    const hasScript = name !== "without script";

    test("a young person answers, looks, sends, keeps a card, changes and takes back", async ({
      page,
      context,
      noonday,
      browser,
    }) => {
      test.setTimeout(180_000);
      const { base } = await begin(noonday, context, { helped: true });
      const look = async () => {
        if (hasScript) await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        const strip = page.getByRole("complementary", { name: "Not safe?" });
        await expect(strip.getByRole("link", { name: "0800 1111" })).toHaveCount(1);
        await expect(strip.getByRole("link", { name: "999" })).toHaveCount(1);
      };
      const places: unknown[] = [];
      await answerAll(page, base, async () => {
        await look();
        const boxes = ["Skip", "Stop"].map((button) =>
          page.getByRole("button", { name: button }).boundingBox(),
        );
        places.push(await Promise.all(boxes));
      });
      for (const place of places) expect(place).toEqual(places[0]);
      await look();
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await expect(page.getByRole("alert")).toContainText("Say who chose the words.");
      await look();
      await page.getByRole("radio", { name: "We did, together" }).check();
      await page.getByRole("radio", { name: "Yes", exact: true }).check();
      await page.getByRole("button", { name: "Send", exact: true }).click();
      await page.waitForURL(/\/card$/);
      await look();
      const card = page.locator("[data-card]");
      const number = (await card.getAttribute("data-card")) ?? "";
      await expect(card).toContainText(`${number.slice(0, 3)} ${number.slice(3)}`);
      const pictures = await card.getByRole("listitem").allInnerTexts();
      expect(pictures).toHaveLength(4);
      await expect(page.locator("main")).toHaveAttribute("data-state", "sent");

      // On another device, by the card.
      const other = await browser.newContext({ ...options, viewport: { width: 360, height: 740 } });
      const there = await other.newPage();
      await there.goto(`${base}/card`);
      await there.waitForURL(/\/card\/open$/);
      if (hasScript) await expectAccessible(there);
      await expectNoSidewaysScroll(there);
      const open = async (typed: string) => {
        await there.getByLabel("The number on your card").fill(typed);
        for (const [index, picture] of pictures.entries()) {
          const place = there.locator("[data-card-picture]").nth(index);
          if ((await place.getAttribute("open")) === null) await place.locator("summary").click();
          await place.getByRole("radio", { name: picture.trim(), exact: true }).check();
        }
        await there.getByRole("button", { name: "Open my card" }).click();
      };
      await open(number === "000000" ? "000001" : "000000");
      await expect(there.getByRole("alert")).toContainText("This card opens nothing here.");
      await open(`${number.slice(0, 3)} ${number.slice(3)}`);
      await there.waitForURL(/\/card$/);
      await expect(there.getByText("Then I miss breakfast.")).toBeVisible();

      await there.getByRole("button", { name: "Change what I said" }).click();
      await there.waitForURL(/\/check$/);
      await there.getByRole("button", { name: /^Change.*anything else/ }).click();
      await there.waitForURL(/question\/6\?change/);
      await answer(there, "The bus is never late.");
      await goOn(there).click();
      await there.waitForURL(/\/check$/);
      await there.getByRole("button", { name: "Send my changes" }).click();
      await there.waitForURL(/\/card$/);
      await page.reload();
      await expect(page.getByText("The bus is never late.")).toBeVisible();
      await other.close();

      await page.getByRole("link", { name: "Take it back" }).click();
      await look();
      await page.getByRole("button", { name: "Yes, take it back" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "You took it back. What you said is erased.",
      );
      await expect(page.getByText("The bus is never late.")).toHaveCount(0);
      await look();
    });

    test("Stop asks, and what is thrown away is gone", async ({ page, context, noonday }) => {
      const { base } = await begin(noonday, context);
      await page.goto(`${base}/question/1`);
      await answer(page);
      await page.getByRole("button", { name: "Stop" }).click();
      await page.waitForURL(/\/stop$/);
      if (hasScript) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.getByRole("button", { name: /^Throw it away/ }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("You have stopped");
      await page.goto(`${base}/question/1`);
      await expect(page).toHaveURL(/\/young-people\/start$/);
    });

    test("Stop and keep sends what there is", async ({ page, context, noonday }) => {
      const { base } = await begin(noonday, context);
      await page.goto(`${base}/question/1`);
      await answer(page);
      await page.getByRole("button", { name: "Stop" }).click();
      await page.getByRole("button", { name: /^Keep it/ }).click();
      await page.waitForURL(/\/card$/);
      await expect(page.locator("[data-card]")).toBeVisible();
    });
  });

test("two windows show each other's answer, and neither is overwritten unasked", async ({
  page,
  context,
  noonday,
}) => {
  const { base } = await begin(noonday, context);
  await page.goto(`${base}/question/6`);
  const second = await context.newPage();
  await second.goto(`${base}/question/6`);
  await second.locator("textarea").fill("From the second window");
  await goOn(second).click();
  await second.waitForURL(/\/check$/);
  await page.locator("textarea").fill("From the first window");
  await goOn(page).click();
  await expect(page.getByText("From the second window")).toBeVisible();
  await expect(page.locator("textarea")).toHaveValue("From the first window");
  await expectAccessible(page);
});

test("what is being typed is saved before anything is pressed", async ({ page, context, noonday }) => {
  const { base } = await begin(noonday, context);
  await page.goto(`${base}/question/6`);
  await page.locator("textarea").pressSequentially("Half a thought");
  await expect(page.locator("[data-saving-state]")).toHaveText("Saved");
  await page.goto(`${base}/question/6`);
  await expect(page.locator("textarea")).toHaveValue("Half a thought");
});

test("every page is answered by the keyboard alone", async ({ page, context, noonday }) => {
  const { base } = await begin(noonday, context);
  await page.goto(`${base}/question/1`);
  for (let number = 1; number <= 6; number += 1) {
    const first = page.locator("main").locator("input[type=radio], textarea").first();
    for (let presses = 0; presses < 40; presses += 1) {
      if (await first.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press("Tab");
    }
    await expect(first).toBeFocused();
    await page.keyboard.press("Space");
    while (!(await goOn(page).evaluate((one) => one === document.activeElement)))
      await page.keyboard.press("Tab");
    await Promise.all([
      page.waitForURL(number === 6 ? /\/check$/ : `**/question/${number + 1}`),
      page.keyboard.press("Enter"),
    ]);
  }
});

test("one switch, Space alone, goes from the first question to the card", async ({
  page,
  context,
  noonday,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { base } = await begin(noonday, context);
  await page.goto(`${base}/question/1`);
  // Somebody else turns it on once; it is remembered for the visit.
  await page.getByRole("button", { name: "Use one switch" }).click();
  await page.getByRole("button", { name: /^Speed/ }).click();
  await page.getByRole("button", { name: /^Speed/ }).click();
  await expect(page.getByRole("button", { name: "Speed 3" })).toBeVisible();
  const marked = page.locator("[data-scanned]");
  /** Waits until what has this text is marked, and presses the switch. */
  const choose = async (text: RegExp) => {
    await expect(marked).toHaveText(text, { timeout: 60_000 });
    await page.keyboard.press("Space");
  };
  for (let number = 1; number <= 6; number += 1) {
    await page.waitForURL(`**/question/${number}`);
    const hasMat = (await page.locator(".young-mat-card").count()) > 0;
    if (hasMat) {
      await choose(/^Talking/);
      await choose(/^So-so$/);
      await expect(page.locator(".young-mat-card").first().locator("input").nth(1)).toBeChecked();
    } else if ((await page.locator(".young-card").count()) > 0) {
      await choose(/\S/);
      await expect(page.locator(".young-card input:checked")).toHaveCount(1);
    }
    await choose(/^Go on$/);
  }
  await page.waitForURL(/\/check$/);
  await choose(/^Send$/);
  await page.waitForURL(/\/card$/);
  await expect(page.locator("[data-card]")).toBeVisible();
  await choose(/Turn one switch off/);
  await expect(marked).toHaveCount(0);
  await expectAccessible(page);
});

test("the word that is read is marked, and only the line where the voice tells no words", async ({
  page,
  context,
  noonday,
}) => {
  // A double of the device's voice: it tells the words of the first line, and no other's.
  await page.addInitScript(() => {
    const spoken: SpeechSynthesisUtterance[] = [];
    Object.assign(window, { spoken });
    const voice = { lang: "en-GB", localService: true, name: "Double" };
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [voice],
        addEventListener: () => undefined,
        cancel: () => undefined,
        speak: (utterance: SpeechSynthesisUtterance) => spoken.push(utterance),
      },
    });
    class Utterance extends EventTarget {
      text: string;
      onend: (() => void) | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.assign(window, { SpeechSynthesisUtterance: Utterance });
  });
  const { base } = await begin(noonday, context);
  await page.goto(`${base}/question/1`);
  const html = await page.locator("main fieldset").innerHTML();
  await page.getByRole("button", { name: "Read it to me" }).click();
  const highlighted = () =>
    page.evaluate(() => [...(CSS.highlights.get("read-word") ?? [])].map((range) => String(range)));
  const speakWord = (index: number) =>
    page.evaluate((charIndex) => {
      const { spoken } = window as unknown as { spoken: EventTarget[] };
      spoken.at(-1)?.dispatchEvent(Object.assign(new Event("boundary"), { name: "word", charIndex }));
    }, index);
  expect(await highlighted()).toEqual([]);
  const line = page.locator("[data-reading]");
  const text = (await line.textContent()) ?? "";
  await speakWord(text.indexOf("feel"));
  expect(await highlighted()).toEqual(["feel"]);
  await speakWord(text.indexOf("people"));
  expect(await highlighted()).toEqual(["people"]);
  await page.evaluate(() => {
    const { spoken } = window as unknown as { spoken: (EventTarget & { onend(): void })[] };
    spoken.at(-1)?.dispatchEvent(new Event("end"));
    spoken.at(-1)?.onend();
  });
  await expect.poll(highlighted).toEqual([]);
  await expect(line).toHaveCount(1);
  // Nothing in the page itself was changed for it.
  const clean = (some: string) => some.replace(/ data-reading=""/g, "");
  expect(clean(await page.locator("main fieldset").innerHTML())).toBe(clean(html));
});

test("a question's first load is at most 14,000 bytes", async ({ page, context, noonday }) => {
  const { base } = await begin(noonday, context);
  for (let number = 1; number <= 6; number += 1) {
    const client = await context.newCDPSession(page);
    await client.send("Network.setCacheDisabled", { cacheDisabled: true });
    await page.goto(`${base}/question/${number}`, { waitUntil: "load" });
    const bytes = await page.evaluate(() =>
      (["navigation", "resource"] as const)
        .flatMap((kind) => performance.getEntriesByType(kind) as PerformanceResourceTiming[])
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
    expect(bytes, `question ${number}`).toBeGreaterThan(5000);
    expect(bytes, `question ${number}`).toBeLessThanOrEqual(14_000);
  }
});
