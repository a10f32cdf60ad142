import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

test("a lead takes a chart out with their name on it, seals the evidence, and is refused a change under the seal", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  await page.goto("/revisits");
  const area = await page
    .getByRole("link", { name: /Middlefold/ })
    .first()
    .getAttribute("href");
  await page.goto(`${area}/collation/charts`);
  await expect(page.getByRole("group", { name: /^Worse or better/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const drawing = await page.request.get(`${area}/collation/charts/map.svg`);
  expect(drawing.headers()["content-disposition"]).toContain("attachment");
  expect(await drawing.text()).toContain("Exported from Noonday by");
  const picture = await page.request.get(`${area}/collation/charts/better-or-worse.png`);
  expect((await picture.body()).subarray(1, 4).toString()).toBe("PNG");

  await page.goto(`${area}/seal`);
  await page.getByRole("button", { name: "Seal the evidence" }).click();
  await expect(page.getByText("It has not been checked since.")).toBeVisible();
  await page.getByRole("button", { name: "Check it now" }).click();
  await expect(page.getByText("The evidence is as it was sealed")).toBeVisible();
  await expectAccessible(page);
  const entering = await page.request.get(`${area}/entered-responses/new`);
  expect(entering.status()).toBe(409);
  expect(await entering.text()).toContain("The evidence is sealed");
  for (const [under, form] of [
    ["themes", "Make the theme"],
    ["focus-areas", "Save"],
    ["entered-responses", "Enter a response"],
  ]) {
    await page.goto(`${area}/${under}`);
    await expect(page.getByRole("main").getByText("The evidence is sealed")).toBeVisible();
    await expect(page.getByText(form ?? "", { exact: true })).toHaveCount(0);
  }
  await page.goto(`${area}/reading`);
  await expect(page.getByText("The evidence is sealed: nothing can be coded.")).toBeVisible();
  await page.goto(`${area}/reading/next`);
  await expect(page.getByText("it can be read, not changed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Put under the theme" })).toHaveCount(0);
  await page.goto(`${area}/seal`);

  await page.getByText("Remove the seal").first().click();
  await page.getByLabel("Why the seal is removed").fill("A note of the meeting was missing.");
  await page.getByRole("button", { name: "Remove the seal" }).click();
  await expect(page.getByText("The seal is removed.")).toBeVisible();
  await expect(page.getByText("A note of the meeting was missing.")).toBeVisible();
});
