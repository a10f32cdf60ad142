import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

const talk = "/areas/exampleshire/young-people/talk";

async function fillIn(page: Page, { words = "", knows = "Not yet" } = {}) {
  await page.getByRole("radio", { name: "A teacher, or someone at school or college" }).check();
  await page.getByLabel("What is your adult’s name?").fill("Ms Oakfield");
  await page.getByLabel("What is your adult’s phone number or email?").fill("01632 960123");
  await page.getByRole("radio", { name: knows }).check();
  await page.getByRole("checkbox", { name: "A quiet place" }).check();
  await page.getByRole("checkbox", { name: "Someone who signs" }).check();
  await page.getByLabel("Do you need something else?").fill(words);
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    const look = async (page: Page) => {
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    };

    test("a young person asks to talk, reads what comes next, and takes it back", async ({ page }) => {
      await page.goto("/areas/exampleshire/young-people");
      await page.getByRole("link", { name: "I would like to talk to an inspector" }).click();
      await expect(page.locator("main")).toHaveAttribute("data-state", "open");
      const firstBox = await page.getByRole("radio").first().boundingBox();
      const childline = await page.getByRole("link", { name: "0800 1111" }).boundingBox();
      expect(childline?.y).toBeLessThan(firstBox?.y ?? 0);
      await expect(page.getByText("Inspectors answer from Monday to Friday, 9am to 5pm.")).toBeVisible();
      await look(page);

      await page.getByRole("button", { name: "Ask to talk to an inspector" }).click();
      await expect(page.getByRole("alert")).toContainText("Choose who your adult is.");
      await look(page);
      await fillIn(page, { words: "Ring me on 07700 900123" });
      await page.getByRole("button", { name: "Ask to talk to an inspector" }).click();
      await expect(page.getByRole("alert")).toContainText("There is a number or an email in this box.");
      await expect(page.getByRole("checkbox", { name: "A quiet place" })).toBeChecked();
      await expect(page.getByLabel("What is your adult’s name?")).toHaveValue("Ms Oakfield");
      await page.getByLabel("Do you need something else?").fill("More time");
      await page.getByRole("button", { name: "Ask to talk to an inspector" }).click();

      await expect(page.locator("main")).toHaveAttribute("data-state", "sent");
      await expect(page.getByText("Please tell your adult soon that an inspector will call.")).toBeVisible();
      const code = (await page.locator("[data-receipt]").textContent()) ?? "";
      expect(code).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}$/);
      expect(page.url()).not.toContain(code);
      await look(page);

      await page.goto(talk);
      await page.getByRole("link", { name: "I asked before. I do not want it any more." }).click();
      await page.getByLabel("Your code").fill("1234");
      await page.getByRole("button", { name: "I do not want this any more" }).click();
      await expect(page.getByRole("alert")).toContainText("We find nothing with this code.");
      await look(page);
      await page.getByLabel("Your code").fill(code.toLowerCase());
      await page.getByRole("button", { name: "I do not want this any more" }).click();
      await expect(page.getByText("What you wrote is erased.")).toBeVisible();
      await look(page);
    });
  });

test.describe("inspectors", () => {
  test("read who to call, arrange a talk and make it a discussion; the area sees nothing", async ({
    page,
    continueAs,
  }) => {
    await page.goto(talk);
    await fillIn(page, { knows: "Yes, I have asked them", words: "Blue cards" });
    await page.getByRole("button", { name: "Ask to talk to an inspector" }).click();
    await expect(page.locator("main")).toHaveAttribute("data-state", "sent");

    await continueAs("CQC inspector");
    const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
    await page.goto(`${home}/young-people`);
    await page.getByRole("link", { name: "Requests to talk to an inspector: 1 waits" }).click();
    const card = page.locator("section, article, div").filter({ hasText: "Ms Oakfield" }).last();
    await expect(card).toBeVisible();
    await expect(page.getByRole("link", { name: "01632 960123" })).toHaveAttribute("href", "tel:01632960123");
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole("button", { name: /^I called the adult/ }).click();
    await expect(page.getByText("Called the adult")).toBeVisible();
    await page.getByRole("link", { name: /^Arrange a day and a place/ }).click();
    await page.getByRole("button", { name: "Save what is arranged" }).click();
    await expect(page.getByRole("alert")).toContainText("Say where you meet.");
    await expectAccessible(page);
    await page.getByLabel("Day", { exact: true }).fill("1");
    await page.getByLabel("Month").fill("12");
    await page.getByLabel("Year").fill("2026");
    await page.getByLabel("Where?").fill("Hope School, library");
    await page.getByLabel("What kind of place is it?").selectOption({ label: "Special school" });
    await page.getByRole("button", { name: "Save what is arranged" }).click();
    await expect(
      page.getByText("Tuesday 1 December 2026; Hope School, library; Special school"),
    ).toBeVisible();
    await page.getByRole("button", { name: /^Make it a discussion/ }).click();
    await expect(page.getByText("Hope School, library").first()).toBeVisible();
    await expect(page.getByText("Ms Oakfield")).toHaveCount(0);

    for (const person of ["quality assurance", "local area officer", "parent carer forum"] as const) {
      await continueAs(person);
      const answer = await page.request.get(`${home}/young-people/requests`);
      expect(answer.status(), person).toBe(404);
    }
  });

  test("call nobody before the safeguarding queue has seen words of danger", async ({ page, continueAs }) => {
    await page.goto(talk);
    await fillIn(page, { words: "My uncle hits me and I am scared" });
    await page.getByRole("button", { name: "Ask to talk to an inspector" }).click();
    await expect(page.locator("main")).toHaveAttribute("data-state", "sent");
    await continueAs("lead inspector");
    const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
    await page.goto(`${home}/young-people/requests`);
    await expect(page.getByText("It waits for the safeguarding queue")).toBeVisible();
    await expect(page.getByText("My uncle hits me")).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: /^entry \d+$/ }).click();
    await expect(page.getByText("My uncle hits me and I am scared")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Open the requests to talk" }).click();
    await expect(page.getByText("My uncle hits me and I am scared")).toBeVisible();
  });

  test("set the hours, and without them nobody can ask", async ({ page, continueAs }) => {
    await continueAs("lead inspector");
    const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
    await page.goto(`${home}/young-people/requests/hours`);
    await page.getByLabel("Until").fill("8am");
    await page.getByRole("button", { name: "Save the hours" }).click();
    await expect(page.getByRole("alert")).toContainText("Enter a time that is later than the first one.");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Remove the hours" }).click();
    await expect(page.getByText("Nobody has said yet when somebody answers.")).toBeVisible();
    await page.goto(talk);
    await expect(page.locator("main")).toHaveAttribute("data-state", "not-open");
    await expect(page.getByRole("heading", { name: "You cannot ask here yet." })).toBeVisible();
    await expectAccessible(page);
    await page.goto("/areas/exampleshire/young-people");
    await expect(page.getByRole("link", { name: "I would like to talk to an inspector" })).toHaveCount(0);
  });
});
