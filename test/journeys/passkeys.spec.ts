import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./fixtures.ts";
import { addDevice, makePasskey } from "./passkey-devices.ts";

async function signOut(page: Page): Promise<void> {
  await page.goto("/timetable");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(({ pathname }) => pathname !== "/timetable");
}

test("somebody makes a passkey, signs in with it, renames it and removes it", async ({
  page,
  continueAs,
}) => {
  await continueAs("CQC inspector", "Exampleshire");
  const device = await addDevice(page);
  await page.goto("/account");
  await makePasskey(page, "");
  await expect(page.getByText("Enter a name for it").first()).toBeVisible();
  await makePasskey(page, "My phone");
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^My phone/ })).toContainText("Not yet");
  await expectAccessible(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await makePasskey(page, "Once more");
  await expect(page.getByText("This device has a passkey for you already.")).toBeVisible();

  await signOut(page);
  await page.goto("/sign-in?to=/account");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(/\/account$/);
  await expect(page.getByRole("row", { name: /^My phone/ })).not.toContainText("Not yet");

  await page.getByRole("link", { name: "Rename My phone" }).click();
  await page.getByLabel("Its name").fill("Old phone");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("link", { name: "remove Old phone" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(page.getByText("You have none yet.")).toBeVisible();

  await signOut(page);
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This passkey did not sign you in");
  await expectAccessible(page);
  await page.getByRole("link", { name: /^Try again/ }).click();
  await device.setVerified(false);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page.getByRole("alert")).toHaveText("Your device gave no passkey. Try again.");
});

test("sealing and unsealing ask for a fresh sign-in, and what was typed comes back", async ({
  page,
  noonday,
  continueAs,
}) => {
  await continueAs("lead inspector", "Middlefold");
  const link = page.getByRole("link", { name: /Middlefold/ }).first();
  const area = await link.getAttribute("href");
  await addDevice(page);
  await page.goto("/account");
  await makePasskey(page, "My laptop");
  await expect(page.getByText("The passkey is added.")).toBeVisible();

  await noonday.moveClockTo("2026-11-23T10:40:00+00:00");
  await page.goto(`${area}/seal`);
  await page.getByRole("button", { name: "Seal the evidence" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in again");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(new RegExp(`${area}/seal$`));
  await page.getByRole("button", { name: "Seal the evidence" }).click();
  await expect(page.getByText("It has not been checked since.")).toBeVisible();

  await noonday.moveClockTo("2026-11-23T11:20:00+00:00");
  await page.goto(`${area}/seal`);
  await page.getByText("Remove the seal").first().click();
  await page.getByLabel("Why the seal is removed").fill("A note of the meeting was missing.");
  await page.getByRole("button", { name: "Remove the seal" }).click();
  await expect(page.getByText("What you typed is kept.")).toBeVisible();
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await expect(page).toHaveURL(new RegExp(`${area}/seal`));
  await expect(page.getByText(/What you typed at .* is back in the form below/)).toBeVisible();
  await page.getByText("Remove the seal").first().click();
  await expect(page.getByLabel("Why the seal is removed")).toHaveValue("A note of the meeting was missing.");
  await page.getByRole("button", { name: "Remove the seal" }).click();
  await expect(page.getByText("The seal is removed.")).toBeVisible();
});
