import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { WorkplaceLocale } from "#app/components/aria/workplace-locale.tsx";
import { RemixBrowser } from "#app/remix.ts";

void pageIsRead().then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <WorkplaceLocale>
        <RemixBrowser />
      </WorkplaceLocale>,
    );
  });
});

/**
 * Waits until what the server sent with the page is read. React itself would wait for it in its first rendering; somebody who
 * presses something in that moment makes it render at once, and it gives the page up for good (its error 345, in
 * github.com/remix-run/remix/issues/10214).
 */
async function pageIsRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}
