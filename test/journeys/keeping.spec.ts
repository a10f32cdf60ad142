import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type Database, openDatabase } from "#db/connection.ts";
import { aPublishedLetter, settleEntries } from "../factories/deletions.ts";
import { expect, test } from "./fixtures.ts";
import { look } from "./letter-steps.ts";
import type { Noonday } from "./noonday.ts";

test.describe.configure({ mode: "serial" });

async function openAsLead(page: Page, continueAs: (person: "lead inspector", area: string) => Promise<void>) {
  await continueAs("lead inspector", "Middlefold");
  return (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
}

const databaseOf = ({ dataDir }: Noonday) => join(dataDir, "noonday.sqlite");

/** Does something in the example's database, beside its server. */
async function inDatabase(
  noonday: Noonday,
  change: (db: Database["queries"]) => Promise<void>,
): Promise<void> {
  const database = openDatabase(databaseOf(noonday));
  await change(database.queries);
  await database.close();
}

function verifySeal(noonday: Noonday) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["app/commands/verify-seal.ts"], {
    env: {
      NODE_ENV: "test",
      PATH: process.env.PATH,
      DATA_DIR: noonday.dataDir,
      DATABASE_URL: databaseOf(noonday),
    },
  });
  return { status, words: `${stdout}${stderr}` };
}

test("a lead holds everything, lengthens its time and is told why nothing can be deleted, without script, too", async ({
  page,
  continueAs,
  noonday,
}) => {
  const home = await openAsLead(page, continueAs);
  await page.goto(home);
  await page.getByRole("link", { name: "Kept and deleted" }).first().click();
  await expect(page.getByRole("heading", { name: "Kept and deleted" })).toBeVisible();
  await expect(page.getByText("The letter is not published.")).toBeVisible();
  await look(page);

  await page.getByText("Keep it for longer").click();
  const months = page.getByLabel("Months after the letter is published");
  await months.fill("3");
  await page.getByLabel("Why it is changed").fill("A court asked.");
  await page.getByRole("button", { name: "Change how long" }).click();
  await expect(page.getByText("It cannot be shorter than 6 months.").first()).toBeVisible();
  await expect(months).toHaveValue("3");
  await expect(page.getByLabel("Why it is changed")).toHaveValue("A court asked.");
  await look(page);
  await months.fill("7");
  await page.getByRole("button", { name: "Change how long" }).click();
  await expect(page.getByText("At least 7 months", { exact: true })).toBeVisible();

  // Families read the same.
  await page.goto("/areas/middlefold/survey/paper");
  await expect(
    page.getByText(/for at least 7 months after the inspectors’ letter is published/),
  ).toBeVisible();

  const plain = await page
    .context()
    .browser()
    ?.newContext({ javaScriptEnabled: false, storageState: await page.context().storageState() });
  if (!plain) throw new Error("no browser");
  const still = await plain.newPage();
  await still.goto(new URL(`${home}/keeping/holds/new`, noonday.origin).href);
  await still.getByRole("button", { name: "Hold it" }).click();
  await expect(still.getByText("Choose what it is for").first()).toBeVisible();
  await still.getByLabel("A complaint").check();
  await still.getByLabel("Why everything has to be kept").fill("A parent complained of the visit.");
  await still.getByLabel("Day").fill("1");
  await still.getByLabel("Month").fill("3");
  await still.getByLabel("Year").fill("2020");
  await still.getByRole("button", { name: "Hold it" }).click();
  await expect(still.getByText("Choose a day after today").first()).toBeVisible();
  await expect(still.getByLabel("Why everything has to be kept")).toHaveValue(
    "A parent complained of the visit.",
  );
  await still.getByLabel("Year").fill("2027");
  await still.getByRole("button", { name: "Hold it" }).click();
  await expect(still.getByText("Everything is held back from deletion.")).toBeVisible();
  await plain.close();
});

test("two people delete Middlefold under a lifted hold, and its seal's check says so", async ({
  page,
  continueAs,
  noonday,
}) => {
  test.slow();
  let home = await openAsLead(page, continueAs);
  await page.goto(`${home}/seal`);
  await page.getByRole("button", { name: "Seal the evidence" }).click();
  await expect(page.getByText("It has not been checked since.")).toBeVisible();
  const inspection = { id: home.split("/").at(-1) ?? "", lead: { id: "", name: "", email: "" } };
  await inDatabase(noonday, async (db) => {
    const { createdBy } = await db
      .selectFrom("inspections")
      .select("createdBy")
      .where("id", "=", inspection.id)
      .executeTakeFirstOrThrow();
    inspection.lead.id = createdBy;
    await aPublishedLetter(db, inspection, Temporal.Instant.from("2026-12-20T10:00:00Z"));
  });
  await noonday.moveClockTo("2027-08-02T10:00:00+01:00");

  home = await openAsLead(page, continueAs);
  await page.goto(home);
  await expect(page.getByText("A hold on deleting is due to be looked at")).toBeVisible();
  await page.goto(`${home}/keeping`);
  await expect(page.getByText(/A hold stands: lift what is not needed/)).toBeVisible();
  await expect(page.getByText(/of the safeguarding queue are open/)).toBeVisible();
  await look(page);
  await page.goto(`${home}/keeping/deletion`);
  await look(page);
  await page.getByRole("button", { name: "Ask for everything to be deleted" }).click();
  await expect(page.getByText(/A hold stands/).first()).toBeVisible();
  await page.goto(`${home}/keeping`);
  await page.getByRole("link", { name: /^Lift it/ }).click();
  await page.getByLabel("Why it is not needed any more").fill("It was answered.");
  await look(page);
  await page.getByRole("button", { name: "Lift the hold" }).click();
  await expect(page.getByText("The hold is lifted.")).toBeVisible();
  await inDatabase(noonday, (db) => settleEntries(db, inspection));
  await page.reload();
  await page.getByRole("link", { name: "Ask for everything to be deleted" }).click();
  await page.getByRole("button", { name: "Ask for everything to be deleted" }).click();
  await expect(page.getByText("You have asked for it.")).toBeVisible();
  await expect(page.getByText("Another person has to confirm it.")).toBeVisible();
  await look(page);
  await page.goto(`${home}/keeping/deletion/confirmation`);
  await expect(page).toHaveURL(/\/keeping$/);

  await continueAs("quality assurance", "Middlefold");
  await page.goto(home);
  await page
    .getByRole("link", { name: /See how long it is kept/ })
    .first()
    .click();
  await page.getByRole("link", { name: "Look at it and confirm" }).click();
  await page.getByLabel(/^Type the area’s name/).fill("Exampleshire");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByText(/Type the area’s name as it stands here/).first()).toBeVisible();
  await look(page);
  await page.getByLabel(/^Type the area’s name/).fill("middlefold");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await expect(page.getByRole("heading", { name: /^Middlefold is (being )?deleted$/ })).toBeVisible();
  // A power cut in the midst of it: it goes on.
  // A page whose answer is cut off says so in the console.
  await page.goto("about:blank");
  await noonday.kill();
  await noonday.moveClockTo("2027-08-02T10:05:00+01:00");
  await continueAs("lead inspector", "Exampleshire");
  await page.goto("/revisits");
  const deletedOnes = page.getByRole("region", { name: "Deleted" });
  await deletedOnes.getByRole("link", { name: "Middlefold" }).click();
  await expect(page.getByRole("heading", { name: "Middlefold is deleted" })).toBeVisible({
    timeout: 180_000,
  });
  await expect(page.getByText(/^Seal 1, SHA-256 [0-9a-f]{64}$/)).toBeVisible();
  await expect(page.getByRole("row", { name: /Responses, answers and consents/ })).toBeVisible();
  await look(page);

  for (const path of ["", "/keeping", "/responses", "/letter", "/audit", "/take-out"])
    expect((await page.request.get(`${home}${path}`)).status(), path).toBe(404);
  // The certificate's page loads itself anew while it waits.
  await page.goto("about:blank");
  for (const path of ["", "/letter", "/survey", "/survey/consent", "/young-people", "/open-meeting"]) {
    await page.goto(`/areas/middlefold${path}`);
    await expect(page).toHaveURL(/\/areas\/middlefold\/deleted$/);
  }
  await expect(page.getByText(/On .*2 August 2027 two people decided to delete everything/)).toBeVisible();
  await look(page);
  await page.goto("/areas/middlefold/show");
  await page.getByRole("radio", { name: "Easy Read" }).check();
  await page.getByRole("button", { name: "Show it like this" }).click();
  await page.waitForURL(/\/deleted$/);
  await page.goto("/areas/middlefold");
  await expect(
    page.getByText("We only keep the name, the dates, some numbers, and a list of what inspectors did."),
  ).toBeVisible();
  await page.goto("/s/middlefold");
  await expect(page).toHaveURL(/\/areas\/middlefold\/deleted$/);
  await page.goto("/areas/exampleshire");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  const checked = verifySeal(noonday);
  expect(checked.words).toMatch(
    /^middlefold: deleted by two people at .+ Certificate in audit entry \d+: [\d,]+ rows, \d+ files\. Its last seal was [0-9a-f]{64}\.$/m,
  );
  expect(checked.status).toBe(0);
  expect(readdirSync(noonday.dataDir)).toContain("uploads");
});
