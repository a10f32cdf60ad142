import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";

test("an inspector reads a response that may be a robot's, and writes down what they think of it", async ({
  page,
  continueAs,
}) => {
  await page.goto("/areas/exampleshire/survey/consent");
  await page.getByLabel(/^I agree to take part/).check();
  await page.getByLabel(/^I agree that what I say/).check();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/about$/);
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(/\/focus\/1$/);
  await page.getByRole("radio").first().check();
  for (let number = 2; !page.url().endsWith("/check"); number += 1) {
    await page.getByRole("button", { name: "Continue" }).click();
    await page.waitForURL(new RegExp(`/(focus/${number}|check)$`));
  }
  // Nobody sees the field that a robot fills in.
  await page.locator('input[name="website"]').evaluate((field: HTMLInputElement) => {
    field.value = "https://example.com";
  });
  await page.getByRole("button", { name: "Send my answers" }).click();
  await expect(page.locator("[data-receipt]")).toBeVisible();

  await continueAs("lead inspector", "Exampleshire");
  const home = await page.getByRole("link", { name: "Exampleshire" }).first().getAttribute("href");
  await page.goto(`${home}/responses`);
  await page.getByRole("link", { name: "Judge those that may not be a family’s own" }).click();
  await expect(page.getByText("every one of them counts")).toBeVisible();
  const mine = page.locator(".card").filter({ hasText: "Filled in a field that people cannot see" });
  await mine.getByText("Judge it").click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await mine.getByRole("link", { name: "Read the response" }).click();
  await expect(page.getByText("Perhaps a robot’s")).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel(/^Why/).fill("It answers one question only.");
  await page.getByRole("button", { name: "Doubtful" }).click();
  await expect(page.getByText(/Looked at: doubtful, at .*: It answers one question only\./)).toBeVisible();
});
