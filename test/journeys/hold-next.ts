import type { Page } from "@playwright/test";

/** Keeps the next thing that is sent to such an address on its way until it is let go. */
export async function holdNext(page: Page, address: RegExp) {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const { promise: sent, resolve: noteSent } = Promise.withResolvers<void>();
  await page.route(
    address,
    async (route) => {
      noteSent();
      await released;
      await route.continue();
    },
    { times: 1 },
  );
  return { sent, release };
}
