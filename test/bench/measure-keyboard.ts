import { type Browser, chromium, type Page } from "@playwright/test";
import { measureReading } from "./measure-keyboard-reading.ts";
import { launch } from "./record-journey.ts";
import { button, continueAs, go, type Hand, link, settledMs, sitDown, tell } from "./walk-demo.ts";

const weaknesses = [
  "Plans are late and of poor quality.",
  "Families wait too long for a first appointment.",
  "Parents do not know where to find help.",
  "Young people are not prepared for adult life.",
  "Therapies are not planned together.",
  "Too many children are excluded from school.",
  "Parents are rarely asked before services change.",
  "Transitions between schools are planned late.",
].join("\n");
/** Two weeks before the survey of a re-visit that begins on 7 December opens. */
const beforeQuestions = "2026-11-16T09:00:00+00:00";
const linkTo = (page: Page, path: string) => page.locator(`a[href$='${path}'], a[href*='${path}?']`);
const letterLink = (page: Page) => page.getByRole("navigation").getByRole("link", { name: /^Letter/ });

/** Walks the job from pasted weaknesses to a shared set, and from judging to publication, and says what each stage takes. */
export async function measureKeyboard(): Promise<void> {
  const browser = await chromium.launch(launch);
  try {
    await measureReading(browser);
    await measureSettingUp(browser);
    await measureDeciding(browser);
  } finally {
    await browser.close();
  }
}

async function measureSettingUp(browser: Browser): Promise<void> {
  const at = await sitDown(browser, beforeQuestions);
  await continueAs(at, /lead inspector[,.]/i, "Exampleshire");
  const { page, hand, demo } = at;
  await startInspection(at);
  await hand.type(page.getByLabel("The weaknesses, as the letter has them"), weaknesses);
  await hand.press(button(page, "Make focus areas of it"));
  await page.getByRole("textbox", { name: "Short name" }).first().waitFor();
  await hand.press(button(page, "Save the focus areas"));
  await page.getByText("The focus areas are saved.").waitFor();
  await hand.press(link(page, "Notification"));
  await hand.press(button(page, "The area has been notified"));
  await page.waitForTimeout(settledMs);
  tell("from pasted weaknesses to a notified area", hand.takeEffort());
  await hand.press(link(page, "Questions"));
  await hand.press(link(page, "Begin from our suggestions"));
  await hand.press(button(page, "Add the ticked questions"));
  await page.waitForTimeout(settledMs);
  await hand.press(link(page, "Share with the forum"));
  await hand.press(button(page, "Share"));
  await page
    .getByText(/Shared with the forum/)
    .first()
    .waitFor();
  tell("from there to a set that is shared", hand.takeEffort());
  await demo.stop();
}

/** An inspection with a contact, which nobody's hand is counted for: it is typing for the most part. */
async function startInspection({ page, demo, hand }: Hand): Promise<void> {
  await page.goto(`${demo.origin}/revisits/new`);
  await page.getByLabel("Local area").fill("Westmoor");
  for (const [part, value] of Object.entries({ Day: "7", Month: "12", Year: "2026" }))
    await page.getByLabel(part, { exact: true }).fill(value);
  await page.getByRole("radio", { name: "3 days" }).check();
  await button(page, "Start the re-visit").click();
  await page.waitForURL(/focus-areas/);
  const home = new URL(page.url()).pathname.replace(/\/focus-areas.*$/, "");
  await page.goto(`${demo.origin}${home}/contacts`);
  const contact = page.getByRole("group", { name: "Children’s social care, by day" });
  await contact.getByLabel("Name", { exact: true }).fill("Front door");
  await contact.getByLabel(/phone/i).fill("01632 960200");
  await button(page, "Save the contacts").click();
  await page.waitForTimeout(settledMs);
  await page.goto(`${demo.origin}${home}/focus-areas`);
  await page.waitForTimeout(settledMs);
  hand.takeEffort();
}

async function measureDeciding(browser: Browser): Promise<void> {
  const at = await sitDown(browser);
  await continueAs(at, /lead inspector[,.]/i);
  await judgeEach(at);
  await at.demo.moveClockTo("2026-12-02T10:00:00+00:00");
  await draftLetter(at);
  await assure(at);
  await sendAndAnswer(at);
  await at.demo.moveClockTo("2026-12-18T10:00:00+00:00");
  await publish(at);
  await at.demo.stop();
}

async function judgeEach(at: Hand): Promise<void> {
  const { page, hand, demo, home } = at;
  const boards = async () => {
    await page.goto(`${demo.origin}${home}/findings`);
    return page
      .getByRole("link", { name: /^Judge ?:/ })
      .evaluateAll((links) =>
        links.map((one) => one.getAttribute("href")?.replace(/\/judgement$/, "") ?? ""),
      );
  };
  for (const [place, board] of (await boards()).entries()) {
    await page.goto(`${demo.origin}${board}/sources/parents`);
    hand.takeEffort();
    await hand.choose(page.getByRole("radio", { name: /^Contradicts/ }));
    await hand.type(page.getByLabel("Why, in a sentence"), "Families do not see it yet.");
    await hand.press(button(page, "Mark it"));
    await page.waitForURL(/findings\/[\w-]+(?:[?#].*)?$/);
    tell("to mark what parents said of a weakness", hand.takeEffort());
    await page.goto(`${demo.origin}${board}`);
    hand.takeEffort();
    await hand.press(linkTo(page, "/judgement"));
    await page.getByLabel("Why").waitFor();
    await hand.choose(page.getByRole("radio", { name: judgementOf(place) }));
    await hand.type(page.getByLabel("Why"), "Plans are on time now; families and the figures agree.");
    await hand.press(button(page, "Save"));
    await page.getByRole("heading", { name: "History" }).waitFor();
    tell("to judge it", hand.takeEffort());
  }
  await continueAs(at, /CQC inspector[,.]/i);
  for (const [place, board] of (await boards()).entries()) {
    await page.goto(`${demo.origin}${board}/judgement`);
    await page.getByRole("radio", { name: judgementOf(place) }).check();
    await page.getByLabel("Why").fill("Agreed, from what was seen and read.");
    await button(page, "Save").click();
    await page.getByRole("heading", { name: "History" }).waitFor();
  }
}

const judgementOf = (place: number) => (place === 0 ? "Yes, sufficient progress" : "No, not sufficient");

async function draftLetter(at: Hand): Promise<void> {
  const { page, hand, demo } = at;
  await continueAs(at, /lead inspector[,.]/i);
  await hand.press(letterLink(page));
  await hand.press(button(page, "Draft the letter"));
  await page.getByText("The letter is drafted from the findings.").waitFor();
  tell("to draft the letter", hand.takeEffort());
  const sections = await link(page, /^Change/).evaluateAll((links) =>
    links.map((one) => one.getAttribute("href") ?? ""),
  );
  for (const section of sections) {
    await page.goto(`${demo.origin}${section}`);
    const words = page.getByLabel("What the letter says");
    if (!section.includes("/sections/") || (await words.inputValue()) !== "") continue;
    await page.waitForTimeout(settledMs);
    hand.takeEffort();
    const none = button(page, "Say that there were none, and save");
    if ((await none.count()) > 0) await hand.press(none);
    else {
      await hand.type(words, "Leaders could not say what came of it.");
      await hand.press(button(page, "Save"));
    }
    await page.getByText("The section is saved.").waitFor();
    tell("to fill a section that is empty", hand.takeEffort());
  }
  await continueAs(at, /lead inspector[,.]/i);
  await go(at, letterLink(page));
  const reasons = link(page, /^Say why it may leave/);
  for (let left = await reasons.count(); left > 0; left -= 1) {
    await hand.press(reasons);
    await hand.type(page.getByLabel("Reason"), "It counts schools, or is done tomorrow.");
    await hand.press(button(page, "Record the reason"));
    await page.waitForTimeout(settledMs);
    tell("to say why a name or number may leave", hand.takeEffort());
  }
  await openFromLetter(at, "/letter/head");
  await hand.type(page.getByLabel("To whom it is"), "The director of children’s services");
  await hand.press(button(page, "Save"));
  await page.getByText("The director of children’s services").first().waitFor();
  tell("to give addressee, date and signatories", hand.takeEffort());
}

async function assure(at: Hand): Promise<void> {
  const { page, hand } = at;
  for (const person of [/Meena Vasudeva/, /Owain Prosser-Lane/]) {
    await continueAs(at, person);
    await openFromLetter(at, "/letter/assurance");
    await hand.press(button(page, "Mark it as assured"));
    await page.getByText("The letter is marked as assured").waitFor();
    tell("to assure it", hand.takeEffort());
  }
}

async function sendAndAnswer(at: Hand): Promise<void> {
  const { page, hand } = at;
  await continueAs(at, /lead inspector[,.]/i);
  await openFromLetter(at, "/letter/sending");
  await hand.press(button(page, "Send it to them"));
  await page.getByText("The letter is with its recipients.").waitFor();
  tell("to send the draft", hand.takeEffort());

  await continueAs(at, /letter recipient[,.]/i);
  await go(at, letterLink(page));
  await hand.press(link(page, /^Comment on a fact/));
  const fact = page.getByLabel("Which fact is wrong, and what is right?");
  await fact.waitFor();
  const sentence = page.getByRole("main").locator("input[type=radio]");
  if ((await sentence.count()) > 0) await hand.choose(sentence.first());
  await hand.type(fact, "The panel meets each fortnight.");
  await hand.press(button(page, "Send the comment"));
  await page.getByText("The panel meets each fortnight.").first().waitFor();
  tell("a recipient: to comment on a fact", hand.takeEffort());

  await continueAs(at, /lead inspector[,.]/i);
  await openFromLetter(at, "/letter/comments");
  await hand.press(link(page, /Answer/));
  const reason = page.getByLabel("What was changed, or why it stays");
  await reason.waitFor();
  await hand.choose(page.getByRole("radio", { name: "The letter stays as it was" }));
  await hand.type(reason, "The letter does not say how often it meets.");
  await hand.press(button(page, "Answer it"));
  await page.getByText("The letter does not say how often it meets.").first().waitFor();
  tell("to answer the comment", hand.takeEffort());
}

async function publish(at: Hand): Promise<void> {
  const { page, hand } = at;
  await continueAs(at, /lead inspector[,.]/i);
  await openFromLetter(at, "/letter/final");
  await hand.press(button(page, "Make it final"));
  await page.getByText("The letter is final.").waitFor();
  tell("to make it final", hand.takeEffort());
  await page.waitForTimeout(settledMs);
  await openFromLetter(at, "/letter/final-sending");
  await hand.press(button(page, "Send the final letter"));
  await page.getByText("The final letter is with its recipients.").waitFor();
  tell("to send it to its recipients", hand.takeEffort());
  await page.waitForTimeout(settledMs);
  await openFromLetter(at, "/letter/publication");
  await hand.press(button(page, "Publish it without counts"));
  await page.getByText("The letter is published.").waitFor();
  tell("to publish it", hand.takeEffort());
}

/** Over the letter's page, where the page that is open has no link to it. */
async function openFromLetter(at: Hand, path: string): Promise<void> {
  if ((await linkTo(at.page, path).count()) === 0) await go(at, letterLink(at.page));
  await go(at, linkTo(at.page, path));
}

await measureKeyboard();
process.exit(0);
