import type { Page } from "@playwright/test";
import { agree, survey } from "./answering.ts";
import { expect, test } from "./fixtures.ts";

test.use({ onlyAnswers: true });

type Voice = { lang: string; localService: boolean };
type Spoken = { words: string; lang: string; shownAt: string | null };

/** A device with these voices, whose speech is written down and ends at once, or never where it is `endless`. */
async function giveVoices(page: Page, voices: Voice[], { endless = false } = {}): Promise<void> {
  await page.addInitScript(
    ([given, neverEnds]) => {
      const spoken: Spoken[] = [];
      const speech = {
        getVoices: () => given,
        addEventListener: () => undefined,
        cancel: () => undefined,
        speak: (utterance: { text: string; lang: string; onend?: () => void }) => {
          const shownAt = document.querySelector("[data-reading]")?.textContent ?? null;
          spoken.push({ words: utterance.text, lang: utterance.lang, shownAt });
          if (!neverEnds) setTimeout(() => utterance.onend?.(), 5);
        },
      };
      Object.defineProperty(window, "speechSynthesis", { value: speech, configurable: true });
      Object.defineProperty(window, "SpeechSynthesisUtterance", {
        value: class {
          text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
      Object.assign(window, { spoken });
    },
    [voices, endless] as const,
  );
}

const spokenOn = (page: Page) => page.evaluate(() => (window as unknown as { spoken: Spoken[] }).spoken);

test("a voice on the device reads the question, the hint and the choices in order, and shows where it is", async ({
  page,
}) => {
  await giveVoices(page, [
    { lang: "en-US", localService: false },
    { lang: "en-GB", localService: true },
  ]);
  await agree(page);
  await page.goto(`${survey}/focus/1`);
  const group = page.locator("[data-read-group]").filter({ hasText: "How long did the last step take" });
  const choices = await group.locator(".choice-words").allTextContents();
  expect(choices.length).toBe(6);
  await group.getByRole("button", { name: "Read it to me" }).click();
  const button = group.getByRole("button", { name: "Read it to me" });
  await expect.poll(async () => (await spokenOn(page)).length).toBe(2 + choices.length);
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(page.locator("[data-reading]")).toHaveCount(0);
  const spoken = await spokenOn(page);
  expect(spoken[0]?.words).toContain("How long did the last step take");
  expect(spoken[1]?.words).toContain("The last step could be a new plan");
  expect(spoken.slice(2).map(({ words }) => words)).toEqual(choices);
  for (const { words, lang, shownAt } of spoken)
    expect({ lang, shownAt }).toEqual({ lang: "en-GB", shownAt: words });
});

test("reading is stopped by its button, and by reading something else", async ({ page }) => {
  await giveVoices(page, [{ lang: "en_GB", localService: true }], { endless: true });
  await agree(page);
  await page.goto(`${survey}/focus/1`);
  const buttons = page.locator("[data-read-aloud-button]");
  await buttons.nth(0).click();
  await expect(buttons.nth(0)).toHaveText("Stop reading");
  await expect(page.locator("[data-reading]")).toHaveCount(1);
  await buttons.nth(1).click();
  await expect(buttons.nth(0)).toHaveText("Read it to me");
  await expect(buttons.nth(1)).toHaveAttribute("aria-pressed", "true");
  await buttons.nth(1).click();
  await expect(page.locator("[data-reading]")).toHaveCount(0);
  await expect(page.locator("[data-read-aloud-button][aria-pressed=true]")).toHaveCount(0);
});

test("a device without a voice of its own in the page's language has no button to read aloud", async ({
  page,
  context,
}) => {
  await agree(page);
  const devices: Voice[][] = [
    [],
    [{ lang: "en-GB", localService: false }],
    [{ lang: "cy-GB", localService: true }],
  ];
  for (const voices of devices) {
    const device = await context.newPage();
    await giveVoices(device, voices);
    await device.goto(`${survey}/about`);
    await expect(device.locator("[data-read-aloud-button]")).not.toHaveCount(0);
    expect(await device.locator("[data-read-aloud-button]:visible").count(), JSON.stringify(voices)).toBe(0);
    await device.close();
  }
});
