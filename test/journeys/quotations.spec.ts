import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

/** Opens the preparation of a quotation of the text that has these words. */
async function quote(page: Page, words: string): Promise<void> {
  const href = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  const room = `${new URL(href ?? "", page.url()).pathname}/reading`;
  await page.goto(`${room}?words=${encodeURIComponent(`"${words}"`)}`);
  const paths = await page
    .locator("main a")
    .evaluateAll((links) =>
      links.flatMap((link) => /\/revisits\/[^/]+\/reading\/\d+/.exec(link.getAttribute("href") ?? "") ?? []),
    );
  await page.goto(`${paths[0]}/quotation`);
}

/** Selects a part of the words as a pointer leaves it. */
async function select(page: Page, selector: string, from: number, to: number): Promise<void> {
  await page.locator(selector).evaluate(
    (box, [start, end]) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      const place = (at: number) => {
        let before = 0;
        walker.currentNode = box;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent?.length ?? 0;
          if (at <= before + length) return { node, offset: at - before };
          before += length;
        }
        throw new Error("no such place");
      };
      const [first, last] = [place(start), place(end)];
      getSelection()?.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
    },
    [from, to] as const,
  );
}

test("words are masked where they stand, whole, and what leaves is shown beside them", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  // A single sentence: there is nothing to choose first.
  await quote(page, "Heads are actually talking");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What must not leave?");
  const leaving = page.getByRole("region", { name: "What leaves" }).getByRole("blockquote");
  await expect(leaving).toHaveText("Heads are actually talking to each other I hear");
  await expect(page.locator(".quotation-words")).toBeVisible();
  await expectAccessible(page);

  await select(page, ".quotation-words", 2, 4);
  const popover = page.getByRole("dialog", { name: "Mask “Heads” as" });
  await expect(popover.getByRole("option", { name: "[name] A name" })).toBeFocused();
  await expectAccessible(page, "[role=dialog]");
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(leaving).toHaveText("[a job] are actually talking to each other I hear");
  await expect(page.getByRole("checkbox", { name: "Mask Heads" })).toBeChecked();

  await page.locator(".quotation-words mark").click();
  await page.getByRole("option", { name: "[…] Something else" }).click();
  await expect(leaving).toHaveText("[…] are actually talking to each other I hear");
  await page.locator(".quotation-words mark").click();
  await page.getByRole("option", { name: "Remove the mask" }).click();
  await expect(leaving).toHaveText("Heads are actually talking to each other I hear");
  await expect(page.getByRole("checkbox", { name: "Mask Heads" })).not.toBeChecked();

  await select(page, ".quotation-words", 0, 3);
  await page.getByRole("option", { name: "[a job] A job" }).click();
  await expect(leaving).toContainText("[a job] are");
  await expect(page.getByText("What you type is kept until you save it.")).toBeVisible();
  // A mask that was added is back with the rest: without it, more would leave than was seen.
  await expect(async () => {
    await page.reload();
    await expect(leaving).toContainText("[a job] are", { timeout: 3000 });
  }).toPass({ timeout: 20_000 });
  await expect(page.getByRole("checkbox", { name: "Mask Heads" })).toBeChecked();
  // One that was taken back again does not come back with the rest.
  const added = page.locator('input[name="added-masks"]');
  await page.locator(".quotation-words mark").click();
  await page.getByRole("option", { name: "Remove the mask" }).click();
  await expect(added).toHaveValue("");
  await page.getByLabel("Who could be recognised by this?").fill("Nobody, I think.");
  await expect(async () => {
    await page.reload();
    await expect(page.getByLabel("Who could be recognised by this?")).toHaveValue("Nobody, I think.", {
      timeout: 3000,
    });
  }).toPass({ timeout: 20_000 });
  await expect(leaving).toHaveText("Heads are actually talking to each other I hear");
  await select(page, ".quotation-words", 0, 3);
  await page.getByRole("option", { name: "[a job] A job" }).click();
  await expect(added).toHaveValue("0-5:job");
  await expect(leaving).toContainText("[a job] are");
  await page.setViewportSize({ width: 320, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByLabel("Who could be recognised by this?").fill("Nobody: it names no school.");
  await page.getByRole("button", { name: "Save this quotation" }).click();
  await expect(page.getByText("The quotation is prepared.")).toBeVisible();
  const quotation = page.getByRole("listitem").filter({ hasText: "it names no school" });
  await expect(quotation.getByRole("blockquote")).toContainText("[a job] are actually talking");
});

test("of several sentences the words to quote are selected in the text", async ({ page, continueAs }) => {
  await continueAs("lead inspector", "Middlefold");
  await quote(page, "Part-time timetable was to be");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Which words do you quote?");
  await select(page, ".quote-words", 3, 30);
  await page.getByRole("link", { name: "Quote what you selected" }).click();
  const leaving = page.getByRole("region", { name: "What leaves" }).getByRole("blockquote");
  await expect(leaving).toHaveText("Part-time timetable was to be");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("words are masked by boxes, and looked at again", async ({ page, continueAs }) => {
    await continueAs("CQC inspector", "Middlefold");
    await quote(page, "Heads are actually talking");
    await expect(page.getByText("What stands there")).toHaveCount(0);
    await page.getByLabel("Words 1").fill("Heads");
    await page.getByRole("button", { name: "Look again" }).click();
    const leaving = page.getByRole("region", { name: "What leaves" }).getByRole("blockquote");
    await expect(leaving).toHaveText("[…] are actually talking to each other I hear");
  });
});
