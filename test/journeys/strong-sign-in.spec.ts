import { expect, expectAccessible, test } from "./fixtures.ts";
import { addDevice, makePasskey } from "./passkey-devices.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the link stays, and no passkey is offered", async ({ page, continueAs }) => {
    await page.goto("/sign-in");
    await expect(page.getByRole("button", { name: "Send me a link" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
    await continueAs("CQC inspector", "Exampleshire");
    await page.goto("/account");
    await expect(page.getByText("this page needs JavaScript")).toBeVisible();
  });
});

test("a lead lets the re-visit open only after a strong sign-in, and others are led to make a passkey", async ({
  page,
  continueAs,
}) => {
  await continueAs("lead inspector", "Exampleshire");
  const area = await page
    .getByRole("link", { name: /Exampleshire/ })
    .first()
    .getAttribute("href");
  const mine = await addDevice(page);
  await page.goto(`${area}/people`);
  await page.getByRole("link", { name: "How people sign in to this re-visit" }).click();
  await expect(page.getByText("Whoever asks this of others has signed in so.")).toBeVisible();
  await page.getByRole("link", { name: "Make a passkey" }).click();
  await makePasskey(page, "My key");
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await page.goto(`${area}/people/sign-in`);
  await page.getByRole("button", { name: "Let it open only so" }).click();
  await expect(page.getByText("It opens only after a sign-in with a passkey")).toBeVisible();
  await expectAccessible(page);
  await mine.remove();

  await continueAs("CQC inspector", "Exampleshire");
  await addDevice(page);
  await page.goto(`${area}/reading`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A link is not enough here");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Make a passkey" }).click();
  await makePasskey(page, "Theirs");
  await expect(page).toHaveURL(new RegExp(`${area}/reading`));
});
