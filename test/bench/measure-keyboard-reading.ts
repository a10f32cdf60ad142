import { type Browser, expect } from "@playwright/test";
import { survey } from "../journeys/answering.ts";
import { say } from "./say.ts";
import { button, continueAs, go, type Hand, link, settledMs, sitDown, tell } from "./walk-demo.ts";

const phone = { viewport: { width: 360, height: 740 }, locale: "en-GB", hasTouch: true, isMobile: true };

/** Contacts, the forum’s review, coding and linking by keyboard alone; then the review and the survey by touch on a phone. */
export async function measureReading(browser: Browser): Promise<void> {
  const at = await sitDown(browser);
  await saveContacts(at);
  await codeAText(at);
  await linkToFinding(at);
  await reviewQuestions(at);
  await at.demo.stop();
  await measureTaps(browser);
}

async function saveContacts(at: Hand): Promise<void> {
  const { page, hand } = at;
  await continueAs(at, /lead inspector[,.]/i, "Middlefold");
  await go(at, link(page, /^Contacts/));
  const contact = page.getByRole("group", { name: "Children’s social care, by day" });
  await hand.type(contact.getByLabel("Name", { exact: true }), "Front door");
  await hand.type(contact.getByLabel(/phone/i), "01632 960200");
  await hand.press(button(page, "Save the contacts"));
  await page
    .getByText(/contacts are saved/i)
    .first()
    .waitFor();
  tell("to change a contact", hand.takeEffort());
}

async function codeAText(at: Hand): Promise<void> {
  const { page, hand } = at;
  await continueAs(at, /lead inspector[,.]/i, "Middlefold");
  await go(at, link(page, /^Reading room|^Read/));
  await page.getByRole("grid", { name: "Texts", exact: true }).getByRole("row").first().waitFor();
  tell("to come to the reading room", hand.takeEffort());
  const words = page.locator(".workbench-words");
  const codings = page.getByRole("grid", { name: "Under" }).getByRole("row");
  for (const round of ["first", "next"]) {
    const before = (await words.count()) > 0 ? await words.first().textContent() : "";
    await hand.key("n");
    await expect(words.first()).not.toHaveText(before ?? "");
    await hand.key("t");
    await page.keyboard.type("Waiting a long time");
    await hand.key("Enter");
    await hand.key("-");
    await expect(codings).toHaveText(/Waiting a long time negative/);
    tell(`to open the ${round} text and code it`, hand.takeEffort());
  }
}

async function linkToFinding(at: Hand): Promise<void> {
  const { page, hand } = at;
  await continueAs(at, /lead inspector[,.]/i, "Middlefold");
  await go(at, link(page, /^Findings/));
  await go(at, page.getByRole("main").getByRole("link", { name: "Staying in school" }).first());
  await page.waitForTimeout(settledMs);
  tell("to come to a board of findings", hand.takeEffort());
  await hand.pressInRow(button(page, /^Link “Better” to a finding/));
  await page.getByText("It is linked to finding 1.").waitFor();
  tell("to link a figure to a finding", hand.takeEffort());
}

async function reviewQuestions(at: Hand): Promise<void> {
  const { page, hand, demo } = at;
  at.home = "";
  await continueAs(at, /Coast Families Together/, "Exampleshire");
  await page.goto(`${demo.origin}${at.home}/review`);
  await page.waitForTimeout(settledMs);
  hand.takeEffort();
  const item = page.locator(".review-item").first();
  await hand.press(item.locator("summary"));
  await hand.type(item.getByLabel(/^Your comment on/), "Which plan?");
  await item
    .getByText(/^Saved/)
    .first()
    .waitFor();
  tell("the forum: to comment on a question", hand.takeEffort());
  await hand.press(button(page, "The rest is fine"));
  await page
    .getByText(/marked as well phrased/)
    .first()
    .waitFor();
  tell("the forum: to say that the rest is fine", hand.takeEffort());
}

/** What a phone takes: each touch of a control, and pages loaded. Typed words are not counted. */
async function measureTaps(browser: Browser): Promise<void> {
  const at = await sitDown(browser);
  const page = await (await browser.newContext({ ...phone, baseURL: at.demo.origin })).newPage();
  let [taps, loads] = [0, 0];
  page.on("request", (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage && request.redirectedFrom() === null) loads += 1;
  });
  const tap = async (target: ReturnType<typeof button>) => {
    taps += 1;
    await target.first().tap();
  };
  const tellTaps = (stage: string) => {
    say({ measured: "on a phone, by touch", stage, taps, loads });
    [taps, loads] = [0, 0];
  };
  await page.goto("/demo");
  const listed = page.getByRole("region", { name: "Exampleshire" }).getByRole("listitem");
  await listed
    .filter({ hasText: "Coast Families Together" })
    .getByRole("button", { name: /^Continue as/ })
    .first()
    .tap();
  await page.waitForURL(/\/revisits/);
  await page.goto("/revisits");
  const home = await page
    .getByRole("main")
    .getByRole("link", { name: "Exampleshire" })
    .first()
    .getAttribute("href");
  await page.goto(`${home}/review`);
  await page.waitForTimeout(settledMs);
  [taps, loads] = [0, 0];
  const item = page.locator(".review-item").nth(1);
  await tap(item.locator("summary"));
  const comment = item.getByLabel(/^Your comment on/);
  await tap(comment);
  await comment.fill("Which plan?");
  await item
    .getByText(/^Saved/)
    .first()
    .waitFor();
  tellTaps("the forum: to comment on a question");
  await tap(button(page, "The rest is fine"));
  await page
    .getByText(/marked as well phrased/)
    .first()
    .waitFor();
  tellTaps("the forum: to say that the rest is fine");

  const family = await (await browser.newContext({ ...phone, baseURL: at.demo.origin })).newPage();
  family.on("request", (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === family.mainFrame();
    if (isPage && request.redirectedFrom() === null) loads += 1;
  });
  await family.goto(survey);
  await tap(family.getByText("Start now", { exact: true }));
  await family.waitForURL(/consent/);
  await tap(family.getByLabel("I agree to take part"));
  await tap(family.getByLabel("I agree that what I say becomes evidence"));
  while (!/receipt/.test(family.url())) {
    const before = family.url();
    const groups = await family
      .locator("main form input[type=radio]")
      .evaluateAll((radios) => [...new Set(radios.map((radio) => (radio as HTMLInputElement).name))]);
    for (const group of groups) {
      const radio = family.locator(`input[type=radio][name="${group}"]`);
      if ((await radio.and(family.locator(":checked")).count()) === 0 && (await radio.first().isVisible()))
        await tap(radio);
    }
    await tap(button(family, /^(?:Continue|Send my answers)$/));
    await family.waitForURL((url) => url.href !== before);
  }
  tellTaps("a family: the survey, each question of one choice answered, from its start to the receipt");
  await at.demo.stop();
}
