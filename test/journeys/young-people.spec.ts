import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

async function openYoungPeople(page: Page) {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/young-people`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Young people’s views");
}

/** A discussion with two young people who agreed and one whose parent has not. */
async function beginDiscussion(page: Page, place: string) {
  await openYoungPeople(page);
  await page.getByRole("link", { name: "Add a discussion" }).click();
  await page.getByLabel("Day", { exact: true }).fill("26");
  await page.getByLabel("Month").fill("11");
  await page.getByLabel("Year").fill("2026");
  await page.getByLabel("Where is it held?").fill(place);
  await page.getByLabel("What kind of place is it?").selectOption({ label: "College or training" });
  await page.getByLabel("Who helps the young people?").fill("A support worker");
  await page.getByRole("button", { name: "Continue" }).click();
  const add = async (age: string, howMany: string, parent?: "Yes" | "No, or not yet") => {
    await page.getByRole("radio", { name: age }).check();
    await page.getByLabel("How many are like this?").fill(howMany);
    await page
      .getByRole("radiogroup", { name: /agreed themselves/ })
      .getByRole("radio", { name: "Yes" })
      .check();
    if (parent) {
      const group = page.getByRole("radiogroup", { name: /has a parent agreed/ });
      await group.getByRole("radio", { name: parent }).check();
    }
    await page.getByRole("button", { name: "Add", exact: true }).click();
  };
  await add("16 to 18", "2");
  await expect(page.getByRole("heading", { name: /Young person 2/ })).toBeVisible();
  await add("11 to 15", "1", "No, or not yet");
  await expect(page.getByText("Left out: no parent’s consent")).toBeVisible();
  await page.getByRole("link", { name: "Go on to the start" }).click();
  await page.getByRole("button", { name: "Record the start" }).click();
  await expect(page.getByRole("alert")).toContainText("Tell them first");
  await page.getByRole("checkbox", { name: "I have told them this" }).check();
  for (const number of [1, 2]) {
    const group = page.getByRole("group", { name: `Young person ${number}` });
    await group.getByRole("radio", { name: "Says yes" }).check();
  }
  await page.getByRole("button", { name: "Record the start" }).click();
  await expect(page.getByText("2 young people count in this discussion.")).toBeVisible();
}

const key = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first();
const total = (page: Page) => page.locator(".tally-total").first();

test.describe("an inspector in a school room", () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled, viewport: { width: 820, height: 1180 } });

      test("sets up, starts and records a discussion, with no name anywhere", async ({
        page,
        continueAs,
      }) => {
        await continueAs("lead inspector");
        await beginDiscussion(page, javaScriptEnabled ? "The college café" : "The college gym");
        const looked = async () => {
          if (javaScriptEnabled) await expectAccessible(page);
          await expectNoSidewaysScroll(page);
        };
        await looked();

        await key(page, "Good: one more").focus();
        await page.keyboard.press("Enter");
        await expect(total(page)).toContainText("1 of 2 have shown a face.");
        await key(page, "Not good: one more").click();
        await expect(total(page)).toContainText("2 of 2 have shown a face. That is everybody.");
        await expect(key(page, "OK: one more")).toHaveAttribute("aria-disabled", "true");
        await key(page, "Not good: one fewer").click();
        await expect(total(page)).toContainText("1 of 2 have shown a face.");

        await page.getByLabel("What was said").fill("Amina at the café helps me. I want her back.");
        await page.getByRole("checkbox", { name: /may be quoted/ }).check();
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByRole("alert")).toContainText("Is this a name?");
        if (javaScriptEnabled) await expect(page.getByRole("alert")).toBeFocused();
        await expect(page.getByLabel("What was said")).toHaveValue(
          "Amina at the café helps me. I want her back.",
        );
        await looked();
        await page.getByRole("button", { name: "Put [name] in its place and save" }).click();
        await expect(page.getByText("[name] at the café helps me. I want her back.")).toBeVisible();
        await expect(page.getByText("May be quoted").first()).toBeVisible();
        await expect(page.getByLabel("What was said")).toHaveValue("");
        await expect(page.getByText("Amina")).toHaveCount(0);
      });
    });

  test("takes out what somebody gave who takes their consent back", async ({ page, continueAs }) => {
    await continueAs("CQC inspector");
    await beginDiscussion(page, "The college library");
    await key(page, "Good: one more").click();
    await expect(total(page)).toContainText("1 of 2");
    await key(page, "OK: one more").click();
    await expect(total(page)).toContainText("2 of 2");
    await page.getByRole("link", { name: "The college library" }).click();
    await expectAccessible(page);
    await page.getByRole("link", { name: /Change.*Who takes part/ }).click();
    await expectAccessible(page);
    const second = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /Young person 2/ }) });
    await second.getByText("Consents", { exact: true }).click();
    await second
      .getByRole("button", { name: /It is withdrawn/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { name: "To be corrected" })).toBeVisible();
    await expect(page.getByText(/2 answers for 1 who counts/)).toBeVisible();
    await expectAccessible(page);
    await page.locator(".banner").getByRole("link").first().click();
    await key(page, "OK: one fewer").click();
    await expect(total(page)).toContainText("1 of 1");
    await page.getByRole("link", { name: "The college library" }).click();
    await page.getByRole("button", { name: "Everything of theirs is removed" }).click();
    await expect(page.getByRole("heading", { name: "To be corrected" })).toHaveCount(0);
  });

  test("goes on with words while a face is still on its way, and loses neither", async ({
    page,
    continueAs,
  }) => {
    await continueAs("lead inspector");
    await beginDiscussion(page, "The college kitchen");
    await page.route("**/tallies", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => {});
    });
    await key(page, "Good: one more").click();
    await key(page, "Not good: one more").click();
    await page.getByLabel("What was said").fill("The kitchen is loud.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("blockquote")).toHaveText("The kitchen is loud.");
    await expect(page.getByRole("complementary", { name: "Typed and not saved yet" })).toHaveCount(0);
    await expect(async () => {
      await page.reload();
      await expect(total(page)).toContainText("2 of 2", { timeout: 1000 });
    }).toPass();
  });

  test("keeps tallying where the signal fails, and each press counts once", async ({ page, continueAs }) => {
    await continueAs("lead inspector");
    await beginDiscussion(page, "The college hall");
    // A page of its own: the browser itself prints an error for each request that the lost signal swallows.
    const room = await page.context().newPage();
    await room.goto(page.url());
    let failing = true;
    await room.route("**/tallies", (route) => (failing ? route.abort() : route.continue()));
    await key(room, "Good: one more").click();
    await key(room, "Good: one more").click();
    await expect(total(room)).toContainText("2 still to be saved");
    failing = false;
    await expect(total(room)).not.toContainText("still to be saved");
    await page.reload();
    await expect(total(page)).toContainText("2 of 2");
  });

  test("takes along a press that waits for its next try as the page goes", async ({ page, continueAs }) => {
    await continueAs("lead inspector");
    await beginDiscussion(page, "The college hall");
    const room = await page.context().newPage();
    room.on("dialog", (dialog) => dialog.accept());
    await room.goto(page.url());
    await room.route("**/tallies", (route) => route.abort());
    await key(room, "Good: one more").click();
    await expect(total(room)).toContainText("1 still to be saved");
    await room.unroute("**/tallies");
    await room.goto("/help");
    await expect(async () => {
      await page.reload();
      await expect(total(page)).toContainText("1 of 2", { timeout: 1000 });
    }).toPass();
  });
});

test("quality assurance reads what is recorded and can change none of it", async ({ page, continueAs }) => {
  await continueAs("quality assurance");
  const home = await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href");
  await page.goto(`${home}/young-people`);
  await expectAccessible(page);
  await page.locator(".card-title a").first().click();
  await page.getByRole("link", { name: /^1\. / }).click();
  await expect(page.getByRole("heading", { name: "Recorded so far" })).toBeVisible();
  await expect(page.getByRole("button", { name: /one more/ })).toHaveCount(0);
  await expect(page.getByLabel("What was said")).toHaveCount(0);
  await expectAccessible(page);
});

test("young people are told in Easy Read what happens, one picture and one short line at a time", async ({
  page,
}) => {
  await page.goto("/areas/exampleshire/young-people");
  await expectAccessible(page);
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    await expectNoSidewaysScroll(page);
  }
  const lines = await page.locator(".easy-read-line").evaluateAll((items) =>
    items.map((item) => ({
      pictures: item.querySelectorAll("svg").length,
      words: item.querySelector("p")?.textContent?.split(" ").length ?? 0,
    })),
  );
  expect(lines.length).toBeGreaterThan(15);
  for (const { pictures, words } of lines) {
    expect(pictures).toBe(1);
    expect(words).toBeLessThanOrEqual(18);
  }
});
