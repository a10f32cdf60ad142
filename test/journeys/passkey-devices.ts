import type { Page } from "@playwright/test";

/** A device that makes passkeys and is always willing (Chromium's virtual authenticator). */
export async function addDevice(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    setVerified: (isUserVerified: boolean) =>
      session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    remove: () => session.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId }),
  };
}

export async function makePasskey(page: Page, name: string): Promise<void> {
  await page.getByLabel("A name for it").fill(name);
  await page.getByRole("button", { name: "Make a passkey" }).click();
}
