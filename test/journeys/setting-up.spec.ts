import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, failOnErrors, send, test } from "./fixtures.ts";
import {
  fillContact,
  focusArea,
  newestLinkTo,
  notify,
  signInByEmail,
  startInspection,
  weaknesses,
} from "./setting-up.ts";

const lead = "ruth.ellingworth@inspectorates.example.org";

async function look(page: Page) {
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expectNoSidewaysScroll(page);
}

test("a lead sets a second re-visit up, others accept their part, and families find it once it is notified", async ({
  page,
  browser,
  noonday,
}) => {
  // Some twenty pages are looked at with axe, which a busy machine takes minutes for.
  test.setTimeout(300_000);
  await signInByEmail(page, lead, look);
  const home = await startInspection(page, { area: "Norfolk", dayOne: "2026-12-14", look });

  await test.step("the weaknesses are pasted, named, put under themes and in order", async () => {
    await look(page);
    await page.getByLabel("The weaknesses, as the letter has them").fill(weaknesses);
    await page.getByRole("button", { name: "Make focus areas of it" }).click();
    await expect(page.getByText("3 were found in what you pasted.")).toBeVisible();
    await expect(page.getByText("The inspection led to a written statement of action")).toBeVisible();
    await expect(focusArea(page, 2).getByLabel("Full text")).toHaveValue(
      "What is planned and offered for young people as they become adults does not meet their needs. Leaders know too little about what those aged 18 to 25 want.",
    );
    await look(page);
    await focusArea(page, 1).getByLabel("Short name").fill("Plans and reviews");
    await focusArea(page, 1).getByLabel("Theme").fill("Plans");
    await focusArea(page, 2).getByLabel("Short name").fill("");
    await page.getByRole("button", { name: "Save the focus areas" }).click();
    await expect(page.getByRole("alert")).toContainText("Focus area 2: enter a short name.");
    await look(page);
    await focusArea(page, 2).getByLabel("Short name").fill("Becoming an adult");
    await focusArea(page, 3).getByLabel("Short name").fill("Talking with families");
    await focusArea(page, 3).getByLabel("Place in the order").fill("1");
    await page.getByRole("button", { name: "Save the focus areas" }).click();
    await expect(page.getByText("The focus areas are saved.")).toBeVisible();
    await expect(focusArea(page, 1).getByLabel("Short name")).toHaveValue("Talking with families");
    await expect(focusArea(page, 2).getByLabel("Theme")).toHaveValue("Plans");
  });

  await test.step("nothing can be made public before families are told whom to call", async () => {
    await page.goto(`${home}/notification`);
    await expect(page.getByText("Missing before this can be recorded")).toBeVisible();
    await expect(page.getByRole("button", { name: "The area has been notified" })).toHaveCount(0);
    await look(page);
    await page.goto(`${home}/contacts`);
    await fillContact(page, "Children’s social care, by day", { name: "Children’s front door" });
    await page.getByRole("button", { name: "Save the contacts" }).click();
    await expect(page.getByRole("alert")).toContainText(
      "Children’s social care, by day: enter a phone number",
    );
    await look(page);
    await fillContact(page, "Children’s social care, by day", {
      name: "Children’s front door",
      phone: "01632 960200",
    });
    await fillContact(page, "Complaints", { name: "Complaints team", email: "complaints@area.example" });
    await page.getByRole("button", { name: "Save the contacts" }).click();
    await expect(page.getByRole("status").filter({ hasText: "saved" })).toBeVisible();
  });

  const invite = async (name: string, email: string, role: string, organisation = "") => {
    await page.goto(`${home}/people`);
    await page.getByLabel("Name", { exact: true }).fill(name);
    await page.getByLabel("Email address").fill(email);
    await page.getByRole("radio", { name: role }).check();
    await page.getByLabel("Organisation").fill(organisation);
    await page.getByRole("button", { name: "Send the invitation" }).click();
  };
  const accept = async (email: string) => {
    const link = await newestLinkTo(page, email);
    const context = await browser.newContext({ baseURL: noonday.origin });
    const theirs = await context.newPage();
    const errors = failOnErrors(theirs);
    await theirs.goto(link);
    await expect(theirs.getByRole("heading", { level: 1 })).toHaveText(
      "Invitation to the re-visit of Norfolk",
    );
    await look(theirs);
    await theirs.getByRole("button", { name: "Accept and sign in" }).click();
    await expect(theirs.getByRole("heading", { level: 1 })).toHaveText("Norfolk");
    return { theirs, link, errors, close: () => context.close() };
  };

  await test.step("a CQC inspector accepts and reads what is being set up", async () => {
    await invite("Ada Fenn", "ada.fenn@inspectorates.example.org", "CQC inspector");
    await expect(page.getByText("An invitation is on its way to Ada Fenn.")).toBeVisible();
    const ada = await accept("ada.fenn@inspectorates.example.org");
    await ada.theirs.goto(`${home}/contacts`);
    await expect(ada.theirs.getByText("01632 960200")).toBeVisible();
    await look(ada.theirs);
    expect((await ada.theirs.request.get(`${home}/notification/withdrawal`)).status()).toBe(403);
    await ada.theirs.goto(ada.link);
    await expect(ada.theirs.getByText("This invitation has been accepted")).toBeVisible();
    await look(ada.theirs);
    expect(ada.errors).toEqual([]);
    await ada.close();
  });

  await test.step("a forum's member accepts and sees only their part", async () => {
    await invite("Bea Holt", "bea@forum.example", "Parent carer forum");
    await expect(page.getByRole("alert")).toBeVisible();
    await look(page);
    await page.getByLabel("Organisation").fill("Norfolk parents together");
    await page.getByRole("button", { name: "Send the invitation" }).click();
    await expect(page.getByText("An invitation is on its way to Bea Holt.")).toBeVisible();
    const bea = await accept("bea@forum.example");
    await bea.theirs.getByRole("link", { name: "Focus areas", exact: true }).click();
    await expect(bea.theirs.getByRole("heading", { name: "Becoming an adult" })).toBeVisible();
    await look(bea.theirs);
    for (const hidden of ["people", "contacts", "notification", "questions"]) {
      expect((await bea.theirs.request.get(`${home}/${hidden}`)).status(), hidden).toBe(404);
    }
    expect(bea.errors).toEqual([]);
    await bea.close();
  });

  await test.step("the area's page is there once it is notified, and gone when that is taken back", async () => {
    expect((await page.request.get("/areas/norfolk")).status()).toBe(404);
    await notify(page, home);
    await page.goto("/areas/norfolk");
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Norfolk");
    await expect(page.getByText("Talking with families").first()).toBeVisible();
    await expect(page.locator("[data-opens]").first()).toHaveAttribute("datetime", /^2026-12-07T12:00/);
    await look(page);

    await page.goto(`${home}/notification`);
    await look(page);
    await page.getByRole("link", { name: "Recorded by mistake? Withdraw it" }).click();
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await expect(page.getByRole("alert")).toContainText("Say why");
    await look(page);
    await page.getByLabel("Why it is withdrawn").fill("It was the wrong area’s call.");
    await page.getByRole("button", { name: "Withdraw it" }).click();
    await expect(page.getByText("Families no longer see the re-visit.")).toBeVisible();
    expect((await page.request.get("/areas/norfolk")).status()).toBe(404);
    await page.goto(`${home}/audit`);
    await expect(page.getByText("It was the wrong area’s call.")).toBeVisible();
    await notify(page, home);
    expect((await page.request.get("/areas/norfolk")).status()).toBe(200);
  });

  for (const place of ["", "/dates"]) {
    await page.goto(`${home}${place}`);
    await look(page);
  }
});

test("a link to sign in works once and for 15 minutes, and an old invitation leads to a new one", async ({
  page,
  noonday,
}) => {
  test.slow();
  await signInByEmail(page, lead);
  const used = await newestLinkTo(page, lead);
  const home = await startInspection(page, { area: "Cumbria", dayOne: "2027-01-25" });
  await page.goto(`${home}/people`);
  await page.getByLabel("Name", { exact: true }).fill("Cai Moss");
  await page.getByLabel("Email address").fill("cai@inspectorates.example.org");
  await page.getByRole("radio", { name: "Quality assurance" }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByRole("alert")).toContainText("Choose the inspectorate");
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Cai Moss");
  await look(page);
  await page.getByRole("radio", { name: "Ofsted" }).check();
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText("An invitation is on its way to Cai Moss.")).toBeVisible();
  const invitation = await newestLinkTo(page, "cai@inspectorates.example.org");
  await send(page, page.getByRole("button", { name: "Sign out" }));

  await page.goto(used);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used");
  await look(page);
  await page.getByLabel("Your email address").fill(lead);
  await page.getByRole("button", { name: "Send me a link" }).click();
  const late = await newestLinkTo(page, lead);
  await noonday.moveClockTo("2026-11-23T10:40:00+00:00");
  await page.goto(late);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has run out");
  await look(page);
  await noonday.moveClockTo("2026-12-07T10:40:00+00:00");
  await page.goto(invitation);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This invitation has run out");
  await look(page);
  await page.getByRole("button", { name: /^Ask Ruth Ellingworth for a new one/ }).click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("This invitation has run out");
  await look(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a re-visit is started, its focus areas put right and saved, and it is notified", async ({ page }) => {
    await signInByEmail(page, lead);
    await page.goto("/revisits/new");
    await page.getByLabel("Local area").fill("Bury");
    await page.getByLabel("Day", { exact: true }).fill("25");
    await page.getByLabel("Month", { exact: true }).fill("12");
    await page.getByLabel("Year", { exact: true }).fill("2026");
    await page.getByRole("button", { name: "Start the re-visit" }).click();
    await expect(page.getByRole("alert")).toContainText("bank holiday");
    await expect(page.getByLabel("Local area")).toHaveValue("Bury");
    await expectNoSidewaysScroll(page);

    const home = await startInspection(page, { area: "Bury", dayOne: "2027-01-18" });
    await page.getByRole("button", { name: "Make focus areas of it" }).click();
    await expect(page.getByRole("alert")).toContainText("Paste the weaknesses");
    await page.getByLabel("The weaknesses, as the letter has them").fill("- Plans\n- Trust");
    await page.getByRole("button", { name: "Make focus areas of it" }).click();
    await page.getByRole("button", { name: "Add another" }).click();
    await expect(page.getByRole("link", { name: "Focus area 3" })).toHaveAttribute("href", "#shortName-3");
    await focusArea(page, 3).getByLabel("Short name").fill("plans");
    await focusArea(page, 3).getByLabel("Full text").fill("Waiting times");
    await page.getByRole("button", { name: "Save the focus areas" }).click();
    await expect(page.getByRole("alert")).toContainText(
      "Focus area 3: another focus area has this short name",
    );
    await focusArea(page, 3).getByLabel("Short name").fill("Waiting");
    await page.getByRole("button", { name: "Save the focus areas" }).click();
    await expect(page.getByText("The focus areas are saved.")).toBeVisible();

    await page.goto(`${home}/contacts`);
    await fillContact(page, "Children’s social care, by day", { name: "Front door", phone: "01632 960300" });
    await page.getByRole("button", { name: "Save the contacts" }).click();
    await notify(page, home);
    await page.goto("/areas/bury");
    await expect(page.getByText("01632 960300").first()).toBeVisible();
  });
});

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });

    test("focus areas are split and joined by a press, what was typed stays, and nothing is saved by it", async ({
      page,
      continueAs,
    }) => {
      await continueAs("lead inspector");
      const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
      await page.goto(`${home}/focus-areas`);
      const textOf = (number: number) => focusArea(page, number).getByLabel("Full text");
      const nameOf = (number: number) => focusArea(page, number).getByLabel("Short name");
      const [saved, after] = [await textOf(2).inputValue(), await textOf(3).inputValue()];
      await textOf(2).fill("Plans are late.\nWaits are long.");
      await nameOf(2).fill("Plans and waits");
      await page.getByText("Split focus area 2", { exact: true }).click();
      await page
        .getByRole("button", { name: /^Split here/ })
        .filter({ visible: true })
        .first()
        .click();
      await expect(page.getByText("Focus area 2 is two now: 2 and 3. Nothing is saved yet.")).toBeVisible();
      await expect(textOf(2)).toHaveValue("Plans are late.");
      await expect(textOf(3)).toHaveValue("Waits are long.");
      await expect(textOf(4)).toHaveValue(after);
      await expect(nameOf(2)).toHaveValue("Plans and waits");
      await expect(page).toHaveURL(/#fullText-3$/);
      if (javaScriptEnabled) {
        await expect(textOf(3)).toBeFocused();
        await look(page);
      }

      await focusArea(page, 3).getByRole("button", { name: "Join with the one above" }).click();
      await expect(page.getByText("Focus areas 2 and 3 are one now. Nothing is saved yet.")).toBeVisible();
      await expect(textOf(2)).toHaveValue(/^Plans are late\.\s+Waits are long\.$/);
      await expect(textOf(3)).toHaveValue(after);
      await page.goto(`${home}/focus-areas`);
      if (javaScriptEnabled) {
        await expect(textOf(2)).toHaveValue(/^Plans are late\./);
        await page.getByRole("button", { name: "Discard" }).click();
      }
      await expect(textOf(2)).toHaveValue(saved);
    });
  });
