import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

test.use({ onlyAnswers: true });

const addresses = ["/gallery", "/gallery?width=work", "/gallery?errors", "/gallery?names"];

/** The whole gallery twice; after that only what other words or errors change in it. */
const sights = [
  { name: "for families on a phone, in the dark", address: "/gallery", width: 360, colorScheme: "dark" },
  {
    name: "for people at work, in the light",
    address: "/gallery?width=work",
    width: 1280,
    colorScheme: "light",
  },
  {
    name: "with words that may be names",
    address: "/gallery?names",
    width: 360,
    colorScheme: "dark",
    within: "main form",
  },
  {
    name: "with an error summary",
    address: "/gallery?errors",
    width: 360,
    colorScheme: "light",
    within: "main [role=alert], main form",
  },
] as const;

for (const { name, address, width, colorScheme, ...sight } of sights) {
  test(`every component is accessible ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await page.goto(address);
    await expectAccessible(page, "within" in sight ? sight.within : undefined);
  });
}

test("no page scrolls sideways, on a phone or at 400% zoom, read from either side", async ({ page }) => {
  for (const address of addresses) {
    await page.goto(address);
    for (const dir of ["ltr", "rtl"]) {
      await page.evaluate((side) => document.documentElement.setAttribute("dir", side), dir);
      for (const width of [1280, 360, 320]) {
        await page.setViewportSize({ width, height: 600 });
        await expectNoSidewaysScroll(page);
      }
    }
  }
});

test("in forced colours each part of a bar and each choice keeps its edge", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/gallery");
  const widths = await page
    .locator(".diverging-bar-part, .choice")
    .evaluateAll((parts) => parts.map((part) => Number.parseFloat(getComputedStyle(part).borderTopWidth)));
  expect(widths.length).toBeGreaterThan(20);
  expect(Math.min(...widths)).toBeGreaterThan(0);
});

test("nothing can be tapped that is smaller than 24 pixels, links in a sentence aside", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/gallery");
  const small = await page
    .locator(
      "button:not([tabindex='-1'], [hidden]), input:not(.choice-input, [type='hidden']), select:not([hidden] *, [tabindex='-1']), textarea, summary, .choice, nav a, .site-header a:not(.skip-link)",
    )
    .evaluateAll((targets) =>
      targets
        .filter((target) => target.checkVisibility())
        // Only for those who do not see the page, who tap nothing.
        .filter((target) => !target.closest("[style*='clip:']"))
        // Its label is tapped with it (WCAG 2.5.8).
        .map((target) => ({ target, box: (target.closest("label") ?? target).getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ target }) => target.outerHTML.slice(0, 80)),
    );
  expect(small).toEqual([]);
});

test("an error summary takes the focus, and its links lead to the fields", async ({ page }) => {
  await page.goto("/gallery?errors");
  await expect(page.getByRole("alert")).toBeFocused();
  for (const [link, field] of [
    ["Write the name of the area", "field-text-error"],
    ["Choose how things have changed", "field-radio-error"],
    ["The first day must be a real date", "field-date-error"],
  ] as const) {
    await page.getByRole("alert").getByRole("link", { name: link }).click();
    await expect(page.locator(`[id="${field}"]`)).toBeFocused();
  }
});

test("what is typed before the script arrives stays when it does", async ({ page }) => {
  const held: (() => void)[] = [];
  let holding = true;
  await page.route("**/build/**/*.js", async (route) => {
    if (holding) await new Promise<void>((release) => held.push(release));
    await route.continue();
  });
  await page.goto("/gallery", { waitUntil: "commit" });
  await fillEveryField(page);
  holding = false;
  for (const release of held) release();
  // The count under this box is kept by script: once it moves, script has arrived.
  await expect(async () => {
    await page.getByLabel("What would have helped?").press("!");
    await expect(page.getByText("Too long, by this many characters: 2")).toBeHidden({ timeout: 200 });
  }).toPass();
  await expectEveryField(page);
});

test("a double tap sends once, and says so when the answer is slow", async ({ page }) => {
  let posts = 0;
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/gallery", async (route) => {
    if (route.request().method() === "POST") {
      posts += 1;
      await answered;
    }
    await route.continue();
  });
  await page.goto("/gallery", { waitUntil: "networkidle" });
  const meanwhile = await page.evaluate(async () => {
    const form = document.querySelector("form[method=post]");
    const button = form?.querySelector("button");
    button?.click();
    button?.click();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    button?.click();
    return {
      disabled: button?.ariaDisabled,
      said: form?.querySelector("[role=status]:last-child")?.textContent,
    };
  });
  expect(meanwhile).toEqual({ disabled: "true", said: "Still sending. Please wait a moment." });
  answer();
  await expect(page.getByText("Received", { exact: true })).toBeVisible();
  expect(posts).toBe(1);
});

test("with no signal a form keeps the page and the words, and can be sent when it is back", async ({
  context,
}) => {
  // A page of its own: that the browser prints a request that could not leave is what is tested here.
  const page = await context.newPage();
  await page.goto("/gallery", { waitUntil: "networkidle" });
  await page.getByLabel("Words to send").fill("We waited two years");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Send the words" }).click();
  await expect(page.getByText("There is no signal at the moment.")).toBeVisible();
  await expect(page.getByLabel("Words to send")).toHaveValue("We waited two years");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Send the words" }).click();
  await expect(page.getByText("Received", { exact: true })).toBeVisible();
});

test("a field says in words how much room is left, and never cuts", async ({ page }) => {
  await page.goto("/gallery");
  const box = page.getByLabel("What would have helped?");
  await expect(async () => {
    await box.fill("123456789012345678901");
    await expect(page.getByText("Too long, by this many characters: 1")).toBeVisible({ timeout: 200 });
  }).toPass();
  await expect(box).toHaveValue("123456789012345678901");
});

test("somebody who presses something while script takes over a page does not break it", async ({ page }) => {
  await page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.querySelector("h1")?.click();
      port2.postMessage(null);
    };
    port2.postMessage(null);
    setTimeout(() => port1.close(), 3000);
  });
  await page.goto("/gallery");
  const box = page.getByLabel("What would have helped?");
  await expect(async () => {
    await box.fill("A person who knew us");
    await expect(page.getByText("Room left, in characters: 0")).toBeVisible({ timeout: 200 });
  }).toPass();
});

test("a hidden count is drawn at one size and written as its symbol", async ({ page }) => {
  await page.goto("/gallery");
  const chart = page.getByRole("figure", { name: "With small counts hidden" });
  await expect(chart.getByText("Strongly disagree c")).toBeVisible();
  const marks = await chart
    .locator(".chart-hidden")
    .evaluateAll((parts) => parts.map((part) => [part.getAttribute("style"), part.clientWidth]));
  expect(marks).toHaveLength(2);
  expect(new Set(marks.map(String)).size).toBe(1);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("every field sends what was typed, and the table of a chart opens", async ({ page }) => {
    await page.goto("/gallery");
    await fillEveryField(page);
    await page.getByRole("button", { name: "Show what is sent" }).click();
    const sent = page.locator("#sent + .summary-list");
    for (const value of [
      "Exampleshire",
      "We waited two years",
      "worse",
      "good",
      "sen",
      "yes",
      "waits",
      "27",
      "9:30am",
    ]) {
      await expect(sent.getByText(value, { exact: true }).first()).toBeVisible();
    }
    const chart = page.getByRole("figure", { name: "My child gets the help" });
    await chart.getByText("Show as a table").click();
    await expect(chart.getByRole("row", { name: "Strongly agree 60" })).toBeVisible();
  });
});

async function fillEveryField(page: Page): Promise<void> {
  await page.locator("#field-text").fill("Exampleshire");
  await page.locator("#field-words").fill("We waited two years");
  await page.locator("#field-words-before").fill("The plan came late, and then it was lost");
  await page.locator("input[name=field-radio][value=worse]").check();
  await page.locator("input[name=field-faces][value=good]").check();
  await page.locator("input[name=field-ticks][value=sen]").check();
  await page.locator("#field-tick").check();
  await page.locator("#field-select").selectOption("waits");
  await page.locator("#field-date").fill("27");
  await page.locator("#field-time").fill("9:30am");
}

async function expectEveryField(page: Page): Promise<void> {
  await expect(page.locator("#field-text")).toHaveValue("Exampleshire");
  await expect(page.locator("#field-words")).toHaveValue("We waited two years");
  await expect(page.locator("#field-words-before")).toHaveValue("The plan came late, and then it was lost");
  await expect(page.locator("input[name=field-radio][value=worse]")).toBeChecked();
  await expect(page.locator("input[name=field-faces][value=good]")).toBeChecked();
  await expect(page.locator("input[name=field-ticks][value=sen]")).toBeChecked();
  await expect(page.locator("#field-tick")).toBeChecked();
  await expect(page.locator("#field-select")).toHaveValue("waits");
  await expect(page.locator("#field-date")).toHaveValue("27");
  await expect(page.locator("#field-time")).toHaveValue("9:30am");
}
