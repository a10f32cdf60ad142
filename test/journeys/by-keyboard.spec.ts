import type { Page } from "@playwright/test";
import { survey } from "./answering.ts";
import { expect, test } from "./fixtures.ts";

test.use({ onlyAnswers: true, viewport: { width: 1280, height: 720 } });

type Stop = { name: string; tag: string; type: string; value: string; id: string; seen: string };

/** Where the keyboard is, and whether a person can see it: "seen", or what is wrong. */
async function whereFocusIs(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement | null;
    const none = { name: "", tag: "", type: "", value: "", id: "", seen: "the focus is nowhere" };
    if (!at || at === document.body || at === document.documentElement) return none;
    const words = at.getAttribute("aria-label") ?? at.labels?.[0]?.textContent ?? at.textContent ?? "";
    const box = (at.closest("label") ?? at).getBoundingClientRect();
    const isDrawn = (element: Element) => {
      const style = getComputedStyle(element);
      const outlined = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
      return outlined || style.boxShadow !== "none";
    };
    const around = [at, at.closest("label"), at.nextElementSibling].filter((element) => element !== null);
    let seen = "seen";
    if (!at.matches(":focus-visible")) seen = "not shown as focused";
    else if (!around.some((element) => element && isDrawn(element))) seen = "no outline";
    else if (box.width < 1 || box.height < 1) seen = "no size";
    else if (box.bottom < 1 || box.top > innerHeight - 1) seen = "outside the window";
    else {
      // What lies over its middle must be itself or part of it.
      const middle = Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2);
      const over = document.elementFromPoint(box.left + Math.min(box.width / 2, 20), middle);
      const own = at.closest("label") ?? at;
      if (!over || !(own.contains(over) || over.contains(own))) seen = "covered";
    }
    const { tagName, type = "", value = "", id } = at;
    return { name: words.trim(), tag: tagName.toLowerCase(), type, value, id, seen };
  });
}

/** Goes on by Tab to the first stop that is wanted; each stop on the way must be seen. */
async function tabTo(page: Page, description: string, wanted: (stop: Stop) => boolean): Promise<Stop> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press("Tab");
    const stop = await whereFocusIs(page);
    expect(stop.seen, `${stop.tag} “${stop.name}” at ${page.url()}`).toBe("seen");
    if (wanted(stop)) return stop;
  }
  throw new Error(`Tab never came to ${description}`);
}

const press = async (page: Page, button: string) => {
  const before = page.url();
  await tabTo(page, button, ({ tag, name }) => tag === "button" && name === button);
  await page.keyboard.press("Enter");
  return before;
};

/** From the last thing that was answered on a page to the page after it. */
async function goOnByKeyboard(page: Page, button: string): Promise<void> {
  const before = await press(page, button);
  await page.waitForURL((url) => url.href !== before);
}

/** Answers all that stands in a page's form with Tab, Space, the arrows and letters. */
async function answerByKeyboard(page: Page, words: string): Promise<number> {
  const groups = new Set<string>();
  const isField = ({ tag, type }: Stop) => tag === "textarea" || type === "radio" || type === "checkbox";
  for (;;) {
    const stop = await tabTo(
      page,
      "an answer or Continue",
      (at) => isField(at) || (at.tag === "button" && at.name === "Continue"),
    );
    if (!isField(stop)) break;
    const group = await page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    if (stop.type === "radio") {
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowDown");
      const moved = await whereFocusIs(page);
      expect(moved.seen).toBe("seen");
      expect(moved.value).not.toBe(stop.value);
      expect(await page.locator(":focus").isChecked()).toBe(true);
    } else if (stop.type === "checkbox") {
      if (!groups.has(group)) {
        await page.keyboard.press("Space");
        expect(await page.locator(":focus").isChecked()).toBe(true);
      }
    } else {
      await page.keyboard.type(words);
    }
    groups.add(group);
  }
  return groups.size;
}

test("the survey is answered from start to receipt with the keyboard alone, whose place is always seen", async ({
  page,
}) => {
  await page.goto(survey);
  const first = await tabTo(page, "the skip link", () => true);
  expect(first.name).toBe("Skip to main content");
  await page.keyboard.press("Enter");
  await tabTo(page, "the start", ({ name }) => name === "Start now");
  expect(
    await page.evaluate(() => document.querySelector("main")?.contains(document.activeElement)),
    "the skip link leads into the page itself",
  ).toBe(true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/consent/);

  // What is missing is said where the eye and the focus are, and each line of it leads to its field.
  await press(page, "Continue");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("input[name=takePart]")).toBeFocused();
  expect((await whereFocusIs(page)).seen).toBe("seen");
  await page.keyboard.press("Space");
  await tabTo(page, "the second agreement", ({ id }) => id === "becomeEvidence");
  await page.keyboard.press("Space");
  await goOnByKeyboard(page, "Continue");
  await page.waitForURL(/about/);
  // Whose view, how many children, and the help that each of the two has.
  expect(await answerByKeyboard(page, "")).toBe(4);
  await page.keyboard.press("Enter");
  await page.waitForURL(/focus\/1$/);

  await tabTo(page, "what was wrong", ({ tag, name }) => tag === "summary" && name !== "Menu");
  await page.keyboard.press("Enter");
  await expect(page.locator("main details")).toHaveAttribute("open", "");
  for (let number = 1; /focus|background/.test(page.url()); number += 1) {
    expect(await answerByKeyboard(page, `Said by keys ${number}.`)).toBeGreaterThan(1);
    const before = page.url();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.href !== before);
  }
  await page.waitForURL(/check$/);
  await expect(page.getByText("Said by keys 2.")).toBeVisible();
  await tabTo(page, "a change", ({ name }) => name.startsWith("Change"));
  await page.keyboard.press("Enter");
  await page.waitForURL(/change/);
  await goOnByKeyboard(page, "Continue");
  await page.waitForURL(/check$/);
  await goOnByKeyboard(page, "Send my answers");
  await page.waitForURL(/receipt/);
  await tabTo(page, "the end of the page", ({ name }) => name === "Accessibility");
});
