import type { Page } from "@playwright/test";
import { expect, send, test } from "./fixtures.ts";
import { begin, inDatabase, look, slug, storedFiles, withMicrophone } from "./young-recordings.ts";

test.describe.configure({ mode: "serial" });
test.use(withMicrophone);

/** Waits until what has this text is marked, and presses the switch. */
async function chooseBySwitch(page: Page, text: RegExp) {
  await expect(page.locator("[data-scanned]")).toHaveText(text, { timeout: 60_000 });
  await page.keyboard.press("Space");
}

async function scan(page: Page) {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("button", { name: "Use one switch" }).click();
  await page.getByRole("button", { name: /^Speed/ }).click();
  await page.getByRole("button", { name: /^Speed/ }).click();
}

test("one switch, Space alone, records, listens, keeps, throws away and goes on", async ({
  page,
  context,
  noonday,
}) => {
  test.setTimeout(300_000);
  const { number, count } = await begin(noonday, context);
  await page.goto(`/areas/${slug}/young-people/question/${number}`);
  await scan(page);
  const choose = (text: RegExp) => chooseBySwitch(page, text);
  await choose(/^Say it out loud$/);
  await page.waitForURL(/\/recording\//);
  await choose(/^Yes, record me$/);
  await choose(/^Start$/);
  await expect(page.getByText("It is recording.")).toBeVisible();
  await choose(/^Stop recording$/);
  await choose(/^Listen to it$/);
  await choose(/^Keep this$/);
  await expect(page.getByRole("heading", { name: "Your recording is kept." })).toBeVisible();
  await choose(/^Listen to it$/);
  await choose(/^Throw it away$/);
  await expect(page.getByText("It is thrown away.").first()).toBeVisible();
  await choose(/^Start$/);
  await choose(/^Stop recording$/);
  await choose(/^Go on$/);
  const next = number < count ? new RegExp(`/question/${number + 1}$`) : /\/check$/;
  await page.waitForURL(next);
  await page.goto(`/areas/${slug}/young-people/recording/${number}`);
  await expect(page.getByRole("heading", { name: "Your recording is kept." })).toBeVisible();
  await choose(/^I do not want to be recorded any more$/);
  await page.waitForURL(/\/question\//);
  await page.goBack();
  await choose(/^Stop$/);
  await page.waitForURL(/\/stop$/);
});

test("one switch, Space alone, draws, undoes, throws away, goes back and on", async ({
  page,
  context,
  noonday,
}) => {
  test.setTimeout(300_000);
  const { number, count } = await begin(noonday, context);
  await page.goto(`/areas/${slug}/young-people/question/${number}`);
  await scan(page);
  const choose = (text: RegExp) => chooseBySwitch(page, text);
  await choose(/^Draw it$/);
  await page.waitForURL(/\/drawing\//);
  await choose(/^Yes, I want to draw$/);
  const field = page.locator("input[name=strokes]");
  await choose(/^Pen down or up$/);
  await choose(/^Right$/);
  await choose(/^Up$/);
  await expect(field).toHaveValue("500,500 600,500 600,400");
  await choose(/^Pen down or up$/);
  await choose(/^Down$/);
  await choose(/^Pen down or up$/);
  await choose(/^Left$/);
  await expect(field).toHaveValue("500,500 600,500 600,400;600,500 500,500");
  await choose(/^Undo$/);
  await expect(field).toHaveValue("500,500 600,500 600,400");
  await choose(/^Type instead$/);
  await page.waitForURL(/\/question\//);
  await choose(/^Your drawing is kept\.$/);
  await page.waitForURL(/\/drawing\//);
  await expect(field).toHaveValue("500,500 600,500 600,400");
  await choose(/^Throw it away$/);
  await expect(page.getByText("It is thrown away.")).toBeVisible();
  await choose(/^Skip$/);
  await page.waitForURL(number < count ? new RegExp(`/question/${number + 1}$`) : /\/check$/);
});

test("what was sent stays until the change is sent, and is there again where that is given up", async ({
  page,
  context,
  noonday,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const begun = await begin(noonday, context);
  const { number } = begun;
  const drawingPage = `/areas/${slug}/young-people/drawing/${number}`;
  await page.goto(drawingPage);
  await page.getByRole("button", { name: "Yes, I want to draw" }).click();
  const field = page.locator("input[name=strokes]");
  const draw = async (way: string) => {
    await page.getByRole("button", { name: "Pen down or up" }).click();
    await page.getByRole("button", { name: way, exact: true }).click();
    return field.inputValue();
  };
  const first = await draw("Right");
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.locator("button[value=keep]").click();
  await page.waitForURL(/\/card$/);
  await send(page, page.getByRole("button", { name: "Change what I said" }));
  await page.goto(drawingPage);
  await expect(field).toHaveValue(first);
  await draw("Down");
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("What you sent before stays until you send your changes.")).toBeVisible();
  await look(page, "drawing-changed");
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(page.getByText("It is thrown away.")).toBeVisible();
  await expect(page.getByText("What you sent before stays until you send your changes.")).toBeVisible();
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.locator("button[value=discard]").click();
  await page.waitForURL(/\/card$/);
  await expect(page.getByText("Your drawing is kept.")).toBeVisible();
  const rows = await inDatabase(noonday, (db) =>
    db
      .selectFrom("youngPeoplesRecordings")
      .select(["strokes", "thrownAwayAt"])
      .where("responseId", "=", begun.responseId)
      .execute(),
  );
  expect(rows).toEqual([
    {
      strokes: [
        [
          [500, 500],
          [600, 500],
        ],
      ],
      thrownAwayAt: null,
    },
  ]);
});

test("a microphone that is refused, that goes away, and a browser that cannot record are said in words", async ({
  page,
  context,
  noonday,
}) => {
  const { number } = await begin(noonday, context);
  const recordingPage = `/areas/${slug}/young-people/recording/${number}`;
  await page.goto(recordingPage);
  await page.getByRole("button", { name: "Yes, record me" }).click();
  const start = page.getByRole("button", { name: /^(Start|Record again)$/ });
  // What is put in the place of the microphone goes with the page before.
  await start.waitFor();
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    let asked = 0;
    mediaDevices.getUserMedia = async (wanted) => {
      asked += 1;
      if (asked === 1) throw new DOMException("", "NotAllowedError");
      const stream = await ask(wanted);
      Object.assign(window, { stream });
      return stream;
    };
  });
  await start.click();
  await expect(page.getByRole("alert")).toHaveText(/^We cannot use the microphone\./);
  await expect(page.getByRole("button", { name: "Type instead" })).toBeVisible();
  await look(page, "refused");
  await start.click();
  await expect(page.getByText("It is recording.")).toBeVisible();
  await page.waitForTimeout(1200);
  await page.evaluate(() => {
    const [track] = (window as unknown as { stream: MediaStream }).stream.getTracks();
    track?.dispatchEvent(new Event("ended"));
  });
  await expect(page.getByText("The microphone stopped. You can keep this, or record again.")).toBeVisible();
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByRole("heading", { name: "Your recording is kept." })).toBeVisible();
  // Whatever is pressed while it records goes once the sound is there.
  await start.click();
  await expect(page.getByText("It is recording.")).toBeVisible();
  await page.waitForTimeout(1200);
  const files = storedFiles(noonday).length;
  const before = await page.locator("input[name=seen]").inputValue();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(recordingPage));
  await page.goto(recordingPage);
  await expect(page.locator("input[name=seen]")).not.toHaveValue(before);
  expect(storedFiles(noonday)).toHaveLength(files);
  const bare = await context.newPage();
  await bare.addInitScript(() => {
    Reflect.deleteProperty(window, "MediaRecorder");
  });
  await bare.goto(recordingPage);
  await expect(bare.getByText("This page cannot record here. You can type instead.")).toBeVisible();
  await expect(bare.getByRole("button", { name: "Start" })).toHaveCount(0);
  await bare.getByRole("button", { name: "Go on", exact: true }).click();
  await bare.waitForURL((url) => !url.pathname.endsWith(recordingPage));
});
