import { sendRecordings } from "#app/domain/response-recordings/send-recordings.server.ts";
import { updateYoungPeoplesResponse } from "#db/queries/young-peoples-responses.ts";
import { expect, send, test } from "./fixtures.ts";
import type { Noonday } from "./noonday.ts";
import { begin, inDatabase, look, slug, storedFiles, withMicrophone } from "./young-recordings.ts";

test.describe.configure({ mode: "serial" });
test.use(withMicrophone);

const sendResponse = (
  noonday: Noonday,
  { responseId, inspectionId }: { responseId: string; inspectionId: string },
) =>
  inDatabase(noonday, (db) =>
    db.transaction().execute(async (trx) => {
      const now = Temporal.Instant.from("2026-11-23T10:05:00Z");
      await updateYoungPeoplesResponse(trx, responseId, { sentAt: now });
      await sendRecordings(trx, { responseId, inspectionId, now });
    }),
  );

test("a voice goes from the page to the words and away", async ({ page, context, noonday, continueAs }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  const before = storedFiles(noonday).length;
  const begun = await begin(noonday, context);
  const { number } = begun;
  const response = await page.goto(`/areas/${slug}/young-people/recording/${number}`);
  expect(response?.headers()["permissions-policy"]).toContain("microphone=(self)");
  expect(response?.headers()["content-security-policy"]).toContain("media-src 'self' blob:");
  await expect(page.getByRole("button", { name: "Start" })).toHaveCount(0);
  await look(page, "consent");
  await page.getByRole("button", { name: "Yes, record me" }).click();
  await expect(page.getByRole("button", { name: "Start" })).toBeVisible();
  await look(page, "recorder");
  const record = async () => {
    await page.getByRole("button", { name: /^(Start|Record again)$/ }).click();
    await expect(page.getByRole("button", { name: /^(Start|Record again)$/ })).toBeHidden();
    await page.waitForTimeout(1500);
    await page.getByRole("button", { name: "Stop recording" }).click();
    await expect(page.getByRole("button", { name: "Keep this" })).toBeVisible();
  };
  await record();
  await page.getByRole("button", { name: "Throw it away" }).click();
  await expect(page.getByRole("button", { name: "Keep this" })).toBeHidden();
  await record();
  await look(page, "recorded");
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByRole("heading", { name: "Your recording is kept." })).toBeVisible();
  await look(page, "kept");
  expect(storedFiles(noonday)).toHaveLength(before + 1);
  const other = await page.goto(`/areas/${slug}/young-people/drawing/${number}`);
  expect(other?.headers()["permissions-policy"]).toContain("microphone=()");
  await sendResponse(noonday, begun);
  await expect(async () => {
    await page.goto("/demo/outbox");
    await expect(page.getByText("a recording or drawing of a young person waits for you")).toBeVisible();
  }).toPass();

  await continueAs("CQC inspector");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/young-people/recordings`);
  await look(page, "list");
  const entry = (await page.getByRole("link", { name: /^Recording, / }).getAttribute("href")) ?? "";
  await page.goto(entry);
  await expect(page.getByText("Until then nobody else can.")).toBeVisible();
  expect((await page.request.get(`${entry}/sound`)).status()).toBe(403);

  await continueAs("lead inspector");
  await page.goto(entry);
  const sound = await page.request.get(`${entry}/sound`, { headers: { Range: "bytes=0-99" } });
  expect(sound.status()).toBe(206);
  expect(sound.headers()["cache-control"]).toContain("no-store");
  expect((await sound.body()).length).toBe(100);
  await look(page, "to-hear");
  await page.getByRole("button", { name: "I have heard all of it" }).click();
  await expect(page.getByText("The other inspectors can open it now.")).toBeVisible();

  await continueAs("quality assurance");
  await page.goto(entry);
  expect((await page.request.get(`${entry}/sound`)).status()).toBe(403);
  await continueAs("CQC inspector");
  await page.goto(entry);
  await look(page, "to-write-down");
  await page.getByRole("button", { name: "Keep the words, erase the recording" }).click();
  await expect(page.getByText("Write what was said or drawn").first()).toBeVisible();
  await page
    .getByLabel("What they say, in their own words")
    .fill("Mrs Hughes says the bus comes late every day.");
  await page.getByRole("button", { name: "Keep the words, erase the recording" }).click();
  await expect(page.getByRole("alert").getByText("Mrs Hughes")).toBeVisible();
  await look(page, "names");
  await page.getByRole("button", { name: "Put [name] in its place and save" }).click();
  await expect(page.getByText("The words are kept.")).toBeVisible();
  await look(page, "erased");
  expect(storedFiles(noonday)).toHaveLength(before);
  expect((await page.request.get(`${entry}/sound`)).status()).toBe(403);
});

test("a drawing is made by keys and by mouse, kept, and drawn again", async ({ page, context, noonday }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const { number } = await begin(noonday, context);
  const drawingPage = `/areas/${slug}/young-people/drawing/${number}`;
  await page.goto(drawingPage);
  await look(page, "drawing-consent");
  await page.getByRole("button", { name: "Yes, I want to draw" }).click();
  const sheet = page.getByRole("application");
  await sheet.focus();
  await page.keyboard.press("Space");
  await expect(page.getByText("The pen is down.")).toBeVisible();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowDown"]) await page.keyboard.press(key);
  await page.keyboard.press("Space");
  const field = page.locator("input[name=strokes]");
  await expect(field).toHaveValue("500,500 525,500 550,500 550,525");
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error("no sheet");
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 90, { steps: 5 });
  await page.mouse.up();
  await expect(field).toHaveValue(/;/);
  await look(page, "sketchpad");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(field).not.toHaveValue(/;/);
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Your drawing is kept.")).toBeVisible();
  await expect(field).toHaveValue("500,500 525,500 550,500 550,525");
  await expect(page.locator(".young-bar-button--main")).toHaveCount(1);
  await expect(page.locator(".button--primary:visible")).toHaveCount(0);
  // Strokes that are not saved yet are saved by any way on.
  for (const way of ["Go on", "Skip", "Type instead", "Stop"]) {
    const before = await field.inputValue();
    await page.mouse.move(box.x + 20, box.y + 60);
    await sheet.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Space");
    const drawn = await field.inputValue();
    expect(drawn).not.toBe(before);
    await page.getByRole("button", { name: way, exact: true }).click();
    await page.waitForURL((url) => !url.pathname.endsWith(drawingPage));
    await page.goto(drawingPage);
    await expect(field).toHaveValue(drawn);
  }
  // Two windows: what another kept is not replaced unseen, and nothing that was drawn is lost.
  const other = await context.newPage();
  await other.goto(drawingPage);
  await other.getByRole("button", { name: "Undo" }).click();
  await other.getByRole("button", { name: "Keep this" }).click();
  await page.getByRole("button", { name: "Left", exact: true }).click();
  await page.getByRole("button", { name: "Pen down or up" }).click();
  await page.getByRole("button", { name: "Right", exact: true }).click();
  const drawn = await field.inputValue();
  await page.getByRole("button", { name: "Go on", exact: true }).click();
  await expect(page.getByText("Another page has kept a drawing.")).toBeVisible();
  await expect(field).toHaveValue(drawn);
  await look(page, "drawing-conflict");
  await page.getByRole("button", { name: "Keep this" }).click();
  await expect(page.getByText("Another page has kept a drawing.")).toHaveCount(0);
  await page.reload();
  await expect(field).toHaveValue(drawn);
  // A sheet that was cleared holds nothing any more.
  await page.getByRole("button", { name: "Clear all" }).click();
  await send(page, page.getByRole("button", { name: "Go on", exact: true }));
  await page.goto(drawingPage);
  await expect(page.getByText("Your drawing is kept.")).toHaveCount(0);
  await expect(field).toHaveValue("");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("says yes and no, and reads that it has to type", async ({ page, context, noonday }) => {
    const { number } = await begin(noonday, context);
    await page.goto(`/areas/${slug}/young-people/recording/${number}`);
    await page.getByRole("button", { name: "Yes, record me" }).click();
    await expect(page.getByText("This page cannot record here. You can type instead.")).toBeVisible();
    await page.getByRole("button", { name: "Go on", exact: true }).click();
    await page.waitForURL(/\/(question|check)/);
    await page.goto(`/areas/${slug}/young-people/recording/${number}`);
    await page.getByRole("button", { name: "Type instead" }).click();
    await page.waitForURL(/\/question\//);
  });
});
