import type { Page } from "@playwright/test";
import { agree, goOn, survey } from "./answering.ts";
import { expect, expectNoSidewaysScroll, test } from "./fixtures.ts";

test.use({
  onlyAnswers: true,
  // A window of 1280 by 1024 at 400%.
  viewport: { width: 320, height: 256 },
  contextOptions: { forcedColors: "active", reducedMotion: "reduce" },
});

/** What a page loses where its own colours, room or movement are taken from it. */
async function findLostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const say = (element: Element, what: string) =>
      lost.push(
        `${what}: <${element.tagName.toLowerCase()}> ${(element.textContent ?? "").trim().slice(0, 40)}`,
      );
    const isShown = (element: Element) => {
      const box = element.getBoundingClientRect();
      const hidden = "[hidden], .hidden-field, .visually-hidden, details:not([open]) > :not(summary)";
      return box.width > 1 && box.height > 1 && !element.closest(hidden);
    };
    if (document.getAnimations().some(({ playState }) => playState === "running"))
      lost.push("something moves");
    for (const element of document.querySelectorAll(".button, textarea, .choice, input[type=text]")) {
      if (!isShown(element)) continue;
      const style = getComputedStyle(element);
      const drawn = ["Top", "Right", "Bottom", "Left"].some(
        (side) => Number.parseFloat(style[`border${side}Width` as "borderTopWidth"]) > 0,
      );
      if (!drawn && !element.matches(".button--quiet")) say(element, "no edge in forced colours");
    }
    for (const element of document.querySelectorAll("main *, nav *, footer *")) {
      if (!isShown(element) || element.closest("svg")) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
      const cutBelow = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
      if (cut || cutBelow) say(element, "its words are cut off");
      const box = element.getBoundingClientRect();
      if (box.right > innerWidth + 1 || box.left < -1) say(element, "it stands outside the window");
    }
    return lost;
  });
}

async function look(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  expect(await findLostText(page), page.url()).toEqual([]);
  if (process.env.PICTURES) {
    const name = new URL(page.url()).pathname.replaceAll("/", "-");
    await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
  }
}

test("at 400% zoom, in forced colours and without motion every page of the survey stands", async ({
  page,
}) => {
  for (const path of ["", "/paper", "/sent", "/return", "/declined"]) {
    await page.goto(survey + path);
    if (path !== "/paper") await look(page);
  }
  for (const path of ["/accessibility", "/areas/exampleshire/show", "/areas/exampleshire/help"]) {
    await page.goto(path);
    await look(page);
  }
  await page.goto(`${survey}/consent`);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("alert").waitFor();
  await look(page);
  await agree(page);
  await look(page);
  await goOn(page);
  await page.getByLabel("Worse").first().check();
  // What is chosen is told apart by more than its colour.
  const [chosen, other] = await Promise.all(
    [page.getByLabel("Worse").first(), page.getByLabel("Better").first()].map((input) =>
      input.evaluate((element) => {
        const tile = element.closest("label");
        const inner = tile && getComputedStyle(tile, "::before");
        const own = getComputedStyle(element, "::before");
        return [
          tile && getComputedStyle(tile).borderTopWidth,
          inner?.content,
          own.content,
          own.transform,
        ].join();
      }),
    ),
  );
  const isNative = await page
    .getByLabel("Worse")
    .first()
    .evaluate((element) => getComputedStyle(element).appearance !== "none");
  if (!isNative) expect(chosen).not.toBe(other);
  await look(page);
  await page.getByRole("button", { name: "Save and come back later" }).click();
  await page.waitForURL(/kept$/);
  await look(page);
  await page.goto(`${survey}/focus/6`);
  await look(page);
  await page.goto(`${survey}/check`);
  await look(page);
  await page.goto(`${survey}/erasure`);
  await look(page);
  await page.goto(`${survey}/check`);
  await goOn(page, "Send my answers");
  await page.waitForURL(/receipt$/);
  await look(page);
});

test("the largest words at 320 pixels scroll one way only", async ({ page, context, baseURL }) => {
  await agree(page);
  const showing = encodeURIComponent("textSize=largest&spacing=wide&font=plain");
  await context.addCookies([{ name: "noonday-show", value: showing, url: baseURL ?? "" }]);
  const area = "/areas/exampleshire";
  const ofSurvey = ["", "/consent", "/about", "/focus/1", "/kept", "/check"].map((path) => survey + path);
  const young = `${area}/young-people`;
  for (const path of [area, ...ofSurvey, `${area}/open-meeting`, young, `${young}/talk`]) {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("data-text-size", "largest");
    await expectNoSidewaysScroll(page);
    expect(
      (await findLostText(page)).filter((lost) => !lost.startsWith("no edge")),
      page.url(),
    ).toEqual([]);
  }
});
