import type { Locator, Page } from "@playwright/test";

/** What a stage of the job took: keys that do something, Tab stops on the way to them, and pages that were loaded. */
export type Effort = { presses: number; tabStops: number; loads: number };

const maxTabStops = 300;
const maxChoices = 12;

/** A person at the keyboard alone: comes to each control by Tab and presses it. Typed words are not counted. */
export class KeyboardHand {
  #page: Page;
  #effort: Effort = { presses: 0, tabStops: 0, loads: 0 };

  constructor(page: Page) {
    this.#page = page;
    page.on("request", (request) => {
      const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
      if (isPage && request.redirectedFrom() === null) this.#effort.loads += 1;
    });
  }

  /** What was taken since it was last asked. */
  takeEffort(): Effort {
    const effort = this.#effort;
    this.#effort = { presses: 0, tabStops: 0, loads: 0 };
    return effort;
  }

  async press(target: Locator): Promise<void> {
    await this.#reach(target);
    await this.#key("Enter");
  }

  /** A button in a row of a grid: by Tab to the grid, by arrows to the row and by Tab on. Arrows count as stops on the way. */
  async pressInRow(target: Locator): Promise<void> {
    await this.#skipToMain(target);
    const grid = this.#page.getByRole("grid").filter({ has: target.first() }).first();
    const row = this.#page.getByRole("row").filter({ has: target.first() }).first();
    await this.#stopUntil("Tab", grid);
    await this.#stopUntil("ArrowDown", row);
    await this.#stopUntil("Tab", target.first());
    await this.#key("Enter");
  }

  async #stopUntil(key: string, place: Locator): Promise<void> {
    const holdsFocus = () => place.evaluate((element) => element.contains(document.activeElement));
    for (let stops = 0; stops < maxTabStops && !(await holdsFocus()); stops += 1) {
      this.#effort.tabStops += 1;
      await this.#page.keyboard.press(key);
    }
  }

  async type(target: Locator, words: string): Promise<void> {
    await this.#reach(target);
    await this.#page.keyboard.press("Control+A");
    await this.#page.keyboard.insertText(words);
  }

  /** By arrows within the radio's group. */
  async choose(radio: Locator): Promise<void> {
    const name = (await radio.first().getAttribute("name")) ?? "";
    await this.#reach(this.#page.locator(`input[type=radio][name="${name}"]`));
    for (let keys = 0; keys < maxChoices && !(await radio.first().isChecked()); keys += 1)
      await this.#key(keys === 0 && (await isFocused(radio)) ? "Space" : "ArrowDown");
  }

  /** A key that does something by itself, such as "n" for the next text. */
  async key(name: string): Promise<void> {
    await this.#key(name);
  }

  async #key(name: string): Promise<void> {
    this.#effort.presses += 1;
    await this.#page.keyboard.press(name);
  }

  async #tab(): Promise<void> {
    this.#effort.tabStops += 1;
    await this.#page.keyboard.press("Tab");
  }

  async #reach(target: Locator): Promise<void> {
    await target.first().waitFor({ state: "attached" });
    await this.#skipToMain(target);
    for (let stops = 0; stops < maxTabStops; stops += 1) {
      if (await isFocused(target)) return;
      await this.#tab();
    }
    throw new Error(`not reached by Tab: ${target} at ${this.#page.url()}`);
  }

  /** As those who work by keyboard do on a page that has just been opened. */
  async #skipToMain(target: Locator): Promise<void> {
    const isAtTop = await this.#page.evaluate(() => document.activeElement === document.body);
    const isInMain = await target.first().evaluate((element) => element.closest("main") !== null);
    if (!isAtTop || !isInMain) return;
    await this.#tab();
    const isSkipLink = await this.#page.evaluate(() =>
      /^Skip to/.test(document.activeElement?.textContent ?? ""),
    );
    if (isSkipLink) await this.#key("Enter");
  }
}

/** Whether one of them holds the focus. */
async function isFocused(target: Locator): Promise<boolean> {
  for (const one of await target.all()) {
    const holdsIt = await one.evaluate((element) => element === document.activeElement).catch(() => false);
    if (holdsIt) return true;
  }
  return false;
}
