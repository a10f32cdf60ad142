import { askToBeTold, chooseForFamilies, readCorrectedDecisions, readDecided } from "./decided-steps.ts";
import { expect, test } from "./fixtures.ts";
import { assureForBoth, look, sayWhy, sendFinal } from "./letter-steps.ts";

test.describe.configure({ mode: "serial" });

test("inspectors judge each weakness, and the letter goes from its draft to everybody", async ({
  page,
  continueAs,
  noonday,
}) => {
  test.slow();
  await continueAs("lead inspector", "Middlefold");
  const home = (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
  await page.goto(`${home}/findings`);
  await look(page);
  const boards = await page
    .locator("main a[href*='/findings/']")
    .evaluateAll((links) => [
      ...new Set(links.map((link) => /\/findings\/([\w-]+)/.exec(link.getAttribute("href") ?? "")?.[1])),
    ]);
  expect(boards.length).toBeGreaterThan(1);

  for (const person of ["lead inspector", "CQC inspector"] as const) {
    await continueAs(person, "Middlefold");
    for (const [place, board] of boards.entries()) {
      if (person === "lead inspector") {
        await page.goto(`${home}/findings/${board}/sources/parents`);
        await page.getByRole("radio", { name: /^Contradicts/ }).check();
        await page.getByLabel("Why, in a sentence").fill("Families do not see it yet.");
        await page.getByRole("button", { name: "Mark it" }).click();
        await page.waitForURL(/findings\/[\w-]+(?:[?#].*)?$/);
      }
      await page.goto(`${home}/findings`);
      await page
        .getByRole("link", { name: /^Judge ?:/ })
        .nth(place)
        .click();
      await page.waitForURL(`**/findings/${board}/judgement`);
      if (place === 0 && person === "lead inspector") {
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByRole("alert")).toBeVisible();
        await look(page);
      }
      await page
        .getByRole("radio", { name: place === 0 ? "Yes, sufficient progress" : "No, not sufficient" })
        .check();
      await page.getByLabel("Why").fill("Plans are on time now; families and the figures agree.");
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("heading", { name: "History" })).toBeVisible();
    }
  }

  await noonday.moveClockTo("2026-12-02T10:00:00+00:00");
  await continueAs("lead inspector", "Middlefold");
  await test.step("it drafts itself, and is changed where it stands", async () => {
    await page.goto(`${home}/letter`);
    await page.getByRole("button", { name: "Draft the letter" }).click();
    await expect(page.getByText("The letter is drafted from the findings.")).toBeVisible();
    await look(page);
    const sections = await page
      .getByRole("link", { name: /^Change/ })
      .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
    for (const section of sections) {
      await page.goto(section);
      const box = page.getByLabel("What the letter says");
      if ((await box.inputValue()) !== "") continue;
      await look(page);
      const none = page.getByRole("button", { name: "Say that there were none, and save" });
      if ((await none.count()) === 0) {
        await box.fill("Leaders could not say what came of it.");
        await page.getByRole("button", { name: "Save", exact: true }).click();
        await expect(page.getByText("The section is saved.")).toBeVisible();
        continue;
      }
      await none.click();
      await expect(page.getByText("The section is saved.")).toBeVisible();
      await expect(box).toHaveValue(/^Inspectors identified no other serious concerns/);
    }
    await page.goto(sections[0] ?? "");
    await look(page);
  });

  await test.step("a finding that a section does not use is added in one press, with what is typed", async () => {
    await page.goto(`${home}/letter`);
    await page
      .getByRole("link", { name: /^Change/ })
      .nth(1)
      .click();
    const box = page.getByLabel("What the letter says");
    await box.fill("Leaders met each month.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page
      .getByRole("link", { name: /^Change/ })
      .nth(1)
      .click();
    const offers = page.getByRole("region", { name: "Unused and changed findings" });
    await expect(offers).toBeVisible();
    await look(page);
    await box.fill("Leaders met each week.");
    const before = await offers.getByRole("listitem").count();
    await offers
      .getByRole("button", { name: /^Add it/ })
      .first()
      .click();
    await expect(page.getByText("The section is saved.")).toBeVisible();
    await expect(box).toHaveValue(/^Leaders met each week\.\n\n.* \[F\d+\]/);
    await expect(offers.getByRole("listitem")).toHaveCount(before - 1);
  });

  await test.step("it says to whom it is, its date and who signs it, without script, too", async () => {
    await page.goto(`${home}/letter/head`);
    await look(page);
    const plain = await page
      .context()
      .browser()
      ?.newContext({
        javaScriptEnabled: false,
        storageState: await page.context().storageState(),
      });
    if (!plain) throw new Error("no browser");
    const still = await plain.newPage();
    await still.goto(new URL(`${home}/letter/head`, page.url()).href);
    await still.getByLabel("To whom it is").fill("");
    await still.getByLabel("Who has a copy").fill("NHS England");
    await still.getByRole("button", { name: "Save", exact: true }).click();
    await expect(still.getByText("Write to whom the letter is").first()).toBeVisible();
    await expect(still.getByLabel("Who has a copy")).toHaveValue("NHS England");
    await still.getByLabel("To whom it is").fill("The director of children’s services");
    await still.getByRole("button", { name: "Save", exact: true }).click();
    await expect(still.getByText("The director of children’s services")).toBeVisible();
    await expect(still.getByText("Copied to: NHS England")).toBeVisible();
    await plain.close();
  });

  await test.step("what families read beside a decision is chosen, worded and seen before it leaves", async () => {
    await continueAs("lead inspector", "Middlefold");
    await chooseForFamilies(page, home);
  });

  await test.step("quality assurance reads it, and it goes to its recipients", async () => {
    await continueAs("lead inspector", "Middlefold");
    await sayWhy(page, home);
    await assureForBoth(page, home);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter/sending`);
    await look(page);
    await expect(page.getByText(/Once sent, it cannot be called back. It goes to /)).toBeVisible();
    await page.getByRole("button", { name: "Send it to them" }).click();
    await expect(page.getByText("The letter is with its recipients.")).toBeVisible();
    await continueAs("parent carer forum", "Middlefold");
    expect((await page.request.get(`${home}/letter`)).status()).toBe(404);
  });

  await test.step("a recipient comments on a fact, and is answered", async () => {
    await continueAs("letter recipient", "Middlefold");
    await page.goto(`${home}/letter`);
    await expect(page.getByText("This is a restricted draft")).toBeVisible();
    await look(page);
    await page
      .getByRole("link", { name: /^Comment on a fact/ })
      .first()
      .click();
    await look(page);
    await page.getByRole("radio", { name: /re-visited Middlefold/ }).check();
    await page.getByLabel("Which fact is wrong, and what is right?").fill("The panel meets each fortnight.");
    await page.getByRole("button", { name: "Send the comment" }).click();
    await expect(page.getByText("The panel meets each fortnight.")).toBeVisible();
    await expect(page.getByText(/^“From .* re-visited Middlefold.*”$/)).toBeVisible();
    await look(page);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter/comments`);
    await page
      .getByRole("link", { name: /Answer/ })
      .first()
      .click();
    const secondWindow = await page.context().newPage();
    await secondWindow.goto(page.url());
    await secondWindow.getByRole("radio", { name: "The letter was changed" }).check();
    await secondWindow
      .getByLabel("What was changed, or why it stays")
      .fill("It says so in the second sentence.");
    await page.getByRole("radio", { name: "The letter stays as it was" }).check();
    await page
      .getByLabel("What was changed, or why it stays")
      .fill("The letter does not say how often it meets.");
    await page.getByRole("button", { name: "Answer it" }).click();
    await expect(page.getByText("The letter does not say how often it meets.")).toBeVisible();
    await expect(page.getByText("they are told by email")).toBeVisible();
    await secondWindow.getByRole("button", { name: "Answer it" }).click();
    await expect(secondWindow.getByText("Your answer is not saved")).toBeVisible();
    for (const words of ["The letter does not say how often it meets.", "It says so in the second sentence."])
      await expect(secondWindow.getByText(words).last()).toBeVisible();
    await look(secondWindow);
    await secondWindow.close();
  });

  await noonday.moveClockTo("2026-12-18T10:00:00+00:00");
  await continueAs("lead inspector", "Middlefold");
  await page.goto(`${home}/letter/final`);
  await look(page);
  await page.getByRole("button", { name: "Make it final" }).click();
  await expect(page.getByText("The letter is final.")).toBeVisible();
  await test.step("it is reopened for a reason, and made final anew", async () => {
    await page.getByRole("link", { name: "Reopen it" }).click();
    await expect(page.getByLabel("Why it is reopened")).toBeVisible();
    await look(page);
    await page.getByLabel("Why it is reopened").fill("A family took its quotation back.");
    await page.getByRole("button", { name: "Reopen the letter" }).click();
    await expect(page.getByText("The letter is open again.")).toBeVisible();
    await expect(page.getByText("A family took its quotation back.")).toBeVisible();
    await page.goto(`${home}/letter/final`);
    await page.getByRole("button", { name: "Make it final" }).click();
    await expect(page.getByText("The letter is final.")).toBeVisible();
  });
});

test("the final letter is delayed, read by its recipients, published, copied and corrected", async ({
  page,
  continueAs,
}) => {
  test.slow();
  await continueAs("lead inspector", "Middlefold");
  const home = (await page.getByRole("link", { name: "Middlefold" }).first().getAttribute("href")) ?? "";
  await test.step("it is delayed to a working day, and the area is told", async () => {
    await page.goto(`${home}/letter/delay`);
    await look(page);
    await page.getByLabel("Why it is delayed").fill("A figure is checked again.");
    const when = page.getByRole("group", { name: "The day by which it is published" });
    for (const [part, value] of Object.entries({ Day: "6", Month: "2", Year: "2027" }))
      await when.getByLabel(part, { exact: true }).fill(value);
    await page.getByRole("button", { name: "Delay it and tell them" }).click();
    await expect(page.getByText("Choose a working day").first()).toBeVisible();
    await expect(page.getByLabel("Why it is delayed")).toHaveValue("A figure is checked again.");
    await when.getByLabel("Day", { exact: true }).fill("8");
    await page.getByRole("button", { name: "Delay it and tell them" }).click();
    await expect(page.getByText(/^Delayed to Monday 8 February 2027 by /)).toBeVisible();
  });
  await test.step("its recipients read it before everybody does", async () => {
    await page.goto(`${home}/letter/publication`);
    await page.getByRole("button", { name: "Publish it without counts" }).click();
    await expect(page.getByText("Its recipients have not had the final letter yet.").first()).toBeVisible();
    await page.goto(`${home}/letter/final-sending`);
    await look(page);
    await sendFinal(page, home);
    await continueAs("letter recipient", "Middlefold");
    await page.goto(home);
    await expect(page.getByText("The final letter is with you, before everybody reads it")).toBeVisible();
    await page.goto(`${home}/letter`);
    await expect(page.getByText("This is the final letter, not yet published")).toBeVisible();
    await expect(page.getByText("Monday 8 February 2027")).toBeVisible();
    await look(page);
    await continueAs("lead inspector", "Middlefold");
  });
  await test.step("a family asks to be told, by a link in an email alone", async () => {
    await askToBeTold(page);
    await continueAs("lead inspector", "Middlefold");
  });
  await page.goto(`${home}/letter/publication`);
  await expect(page.getByText("No themes are chosen for")).toBeVisible();
  await page.getByRole("button", { name: "Publish it without counts" }).click();
  await expect(page.getByText("The letter is published.")).toBeVisible();
  await test.step("who asked is told once, and reads what was decided in Easy Read and in Urdu", () =>
    readDecided(page));

  await test.step("copies go to those whom the regulations name, and each is recorded", async () => {
    await page.goto(home);
    await page.getByRole("link", { name: "Record the copies" }).click();
    await look(page);
    await page.getByRole("button", { name: "Record them" }).click();
    await expect(page.getByText("Choose to whom copies went, or name another").first()).toBeVisible();
    for (const name of [/for Education$/, /for Health/, /^The local authority/])
      await page.getByRole("checkbox", { name }).check();
    await page.getByRole("button", { name: "Record them" }).click();
    await expect(page.getByText("It is recorded.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Not recorded yet" })).toHaveCount(0);
    await look(page);
    await page.getByRole("button", { name: /^Remove ?: The local authority/ }).click();
    await expect(page.getByRole("heading", { name: "Not recorded yet" })).toBeVisible();
  });

  await page.goto("/areas/middlefold");
  await page
    .getByRole("link", { name: /letter/i })
    .first()
    .click();
  await expect(page.locator(".letter")).toContainText("sufficient progress");
  await expect(page.locator("main")).not.toContainText("[F");
  await look(page);

  await test.step("what is published is corrected, and everybody reads when and what", async () => {
    await page.goto(`${home}/letter/reopening`);
    await page.getByLabel("Why it is reopened").fill("The letter names the wrong month.");
    await page.getByRole("button", { name: "Reopen the letter" }).click();
    await expect(page.getByText("Everybody reads this edition until the corrected one")).toBeVisible();
    await expect(page.getByText("Published, being corrected")).toBeVisible();
    await page.getByRole("link", { name: /^Change ?: The re-visit and its decisions/ }).click();
    const words = page.getByLabel("What the letter says");
    await words.fill(`${await words.inputValue()} Inspectors met leaders twice.`);
    await page.getByRole("button", { name: /^Save/ }).click();
    await expect(page.getByText("The section is saved.")).toBeVisible();
    await page.goto("/areas/middlefold/letter");
    await expect(page.locator(".letter")).not.toContainText("Inspectors met leaders twice.");
    await assureForBoth(page, home);
    await continueAs("lead inspector", "Middlefold");
    await page.goto(`${home}/letter/final`);
    await page.getByRole("button", { name: "Make it final" }).click();
    await sendFinal(page, home);
    await page.goto(`${home}/releases`);
    await page.getByLabel("What it is for").fill("For the letter");
    await page.getByRole("button", { name: "Make the release" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Release 1 of counts$/);
    await page.goto(`${home}/letter`);
    await page.getByRole("link", { name: "Publish the corrected letter" }).click();
    await page.getByRole("radio", { name: /For the letter/ }).check();
    await page.getByRole("button", { name: "Publish it" }).click();
    await expect(page.getByText("Say what was corrected").first()).toBeVisible();
    await expect(page.getByRole("radio", { name: /For the letter/ })).toBeChecked();
    await look(page);
    await page.getByLabel("What was corrected").fill("How often inspectors met leaders.");
    await page.getByRole("button", { name: "Publish it" }).click();
    await expect(page.getByText(/was corrected by .*How often inspectors met leaders/)).toBeVisible();
    await page.goto("/areas/middlefold/letter");
    await expect(page.getByText(/^Corrected on .*: How often inspectors met leaders/)).toBeVisible();
    await readCorrectedDecisions(page);
    await page.goto("/areas/middlefold/letter");
    await expect(page.locator(".letter")).toContainText("Inspectors met leaders twice.");
    await look(page);
    const counts = page.getByRole("region", { name: "The counts" });
    await expect(counts.getByRole("table", { name: "What the letter’s findings rest on" })).toBeVisible();
    await counts.getByRole("link", { name: "All the counts, question by question" }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
    await look(page);

    await continueAs("parent carer forum", "Middlefold");
    await page.goto(home);
    await expect(page.getByRole("link", { name: "Send evidence" })).toHaveCount(0);
    await page.getByRole("link", { name: "Read the inspectors’ letter" }).click();
    await expect(page.locator(".letter")).toContainText("Inspectors met leaders twice.");
  });
});
