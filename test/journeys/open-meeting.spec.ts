import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { typeNumber } from "./type-number.ts";
import { typeTime } from "./type-time.ts";

async function openMeeting(page: Page) {
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/open-meeting`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Open meeting");
}

type FillTime = (page: Page, label: string, time: string) => Promise<void>;
/** As a clipboard gives it to where the focus is. */
async function pasteHere(page: Page, text: string): Promise<void> {
  await page.locator(":focus").evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

const fillTime: FillTime = (page, label, time) => page.getByLabel(label).fill(time);

async function arrange(page: Page, fill: FillTime, place: string) {
  await page.getByRole("link", { name: "Arrange a session" }).click();
  await fill(page, "When does it start?", "14:45");
  await fill(page, "When does it end?", "16:00");
  await page.getByLabel("Where is it?").fill(place);
  await page.getByLabel("How is it accessible?").fill("Level access and a hearing loop.");
  await page.getByRole("button", { name: "Arrange it" }).click();
}

test.describe("inspectors", () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? "with script" : "without script", () => {
      test.use({ javaScriptEnabled });

      test("arrange, change and cancel a session, and parents see it", async ({ page, continueAs }) => {
        await continueAs("lead inspector");
        await openMeeting(page);
        const place = javaScriptEnabled ? "The old library" : "The new library";
        const fill = javaScriptEnabled ? typeTime : fillTime;
        await arrange(page, fill, place);
        const card = page.locator(".card").filter({ hasText: place });
        await expect(card).toContainText("It is when many parents collect children from school.");
        if (javaScriptEnabled) await expectAccessible(page);
        await card.getByRole("link", { name: /^Change/ }).click();
        await fill(page, "When does it end?", "13:00");
        await page.getByRole("button", { name: "Save" }).click();
        await expect(page.getByRole("alert")).toContainText("It must end after it starts");
        if (javaScriptEnabled) await expectAccessible(page);
        await fill(page, "When does it start?", "11:00");
        await page.getByRole("button", { name: "Save" }).click();
        await expect(card).toContainText("Wednesday 25 November 2026, 11am to 1pm");

        await page.goto("/areas/exampleshire/open-meeting");
        const shown = page.locator(".session").filter({ hasText: place });
        await expect(shown).toContainText("11am to 1pm");
        await openFromInspections(page);
        await card.getByRole("link", { name: /^Cancel/ }).click();
        await page.getByLabel("Why, and what can people do instead?").fill("It is flooded. Come at 6:30pm.");
        await page.getByRole("button", { name: "Cancel this session" }).click();
        await expect(card.filter({ hasText: "Cancelled" })).toHaveCount(1);
        await page.goto("/areas/exampleshire/open-meeting");
        await expect(page.getByText("It is flooded. Come at 6:30pm.").first()).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
      });
    });

  test("a time and a count that cannot be read stay as they were typed", async ({ page, continueAs }) => {
    await continueAs("lead inspector");
    await openMeeting(page);
    await page.getByRole("link", { name: "Arrange a session" }).click();
    const start = page.getByRole("group", { name: "When does it start?" });
    await start.getByRole("spinbutton", { name: /^hour/ }).focus();
    await page.keyboard.type("07");
    await page.getByLabel("Where is it?").fill("The old mill");
    await page.getByRole("button", { name: "Arrange it" }).click();
    await expect(page.getByRole("alert")).toContainText("When it starts:");
    const typed = page.getByRole("textbox", { name: "When does it start?" });
    await expect(typed).toHaveValue("07:");
    await typed.fill("half seven in the evening");
    await typed.press("Tab");
    await expect(start.getByRole("spinbutton")).toHaveText(["19", "30"]);
    await start.getByRole("spinbutton", { name: /^hour/ }).focus();
    await pasteHere(page, " 7.45 p.m.\n");
    await expect(start.getByRole("spinbutton")).toHaveText(["19", "45"]);
    await pasteHere(page, "7pm-ish");
    await expect(typed).toBeFocused();
    await expect(typed).toHaveValue("7pm-ish");
    await typed.fill("7pm");
    await typed.press("Tab");
    await expect(start.getByRole("spinbutton")).toHaveText(["19", "00"]);
    await page.getByRole("link", { name: "Say when it ends." }).click();
    await expect(page.locator(":focus")).toHaveRole("spinbutton");
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 780 });
    await expectNoSidewaysScroll(page);
  });

  test("take notes at the meeting once the statement was read out", async ({ page, continueAs, noonday }) => {
    await continueAs("lead inspector");
    await openMeeting(page);
    await page.getByRole("link", { name: /Statement and notes of .*10am/ }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "It has been read out" }).click();
    await expect(page.getByText("The session has not begun")).toBeVisible();
    const session = page.url().replace(/\?.*$/, "");
    await noonday.moveClockTo("2026-11-25T10:03:00+00:00");
    await continueAs("lead inspector");
    await page.goto(session);
    await expect(page.getByLabel("What was said")).toHaveCount(0);
    await page.getByRole("button", { name: "It has been read out" }).click();
    await expect(page.getByText(/10:03am on Wednesday 25 November 2026, by Ruth/)).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel("What was it about?").selectOption({ index: 1 });
    await page.getByLabel("What was said").fill("Mrs Okafor has not answered a letter since May");
    await typeNumber(page, "How many people said it?", "3");
    await page.getByRole("radio", { name: "Most" }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("Mrs Okafor");
    await expect(page.getByRole("radio", { name: "Most" })).toBeChecked();
    await page.getByLabel("What was said").fill("The office has not answered a letter since May");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("The office has not answered a letter since May")).toBeVisible();
    await expect(page.getByText("3 people said it")).toBeVisible();
    await expect(page.getByLabel("What was it about?")).not.toHaveValue("");
    await page.getByRole("link", { name: /Change.*How many came/ }).click();
    await typeNumber(page, "How many people came?", "2");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("alert")).toContainText("A note says that 3 people said something");
    await typeNumber(page, "How many people came?", "64");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("64")).toBeVisible();
    await page.getByRole("link", { name: /Change or erase/ }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Erase this note" }).click();
    await expect(page.getByText("The office has not answered a letter since May")).toHaveCount(0);
  });
});

test("a local area officer finds the times and a notice to send round, and no way to the notes", async ({
  page,
  continueAs,
}) => {
  await continueAs("local area officer");
  await openMeeting(page);
  await expect(page.getByLabel("The notice")).toHaveValue(/You do not need to book or register/);
  await expect(page.getByRole("link", { name: /notes/i })).toHaveCount(0);
  await expectAccessible(page);
});

test("parents see when, where and how to join on any phone, without script", async ({ browser, noonday }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${noonday.origin}/areas/exampleshire/open-meeting`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Open meeting for parents and carers in Exampleshire",
  );
  await expect(page.getByText("You do not need to book").first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Put it in my calendar" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("open-meeting.ics");
  await context.close();
});

async function openFromInspections(page: Page) {
  await page.goto("/revisits");
  await openMeeting(page);
}
