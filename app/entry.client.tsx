import { startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { WorkplaceLocale } from "#app/components/aria/workplace-locale.tsx";
import { stayAtAnchors } from "#app/components/stay-at-anchors.ts";
import { watchUse } from "#app/components/take-focus.ts";
import { RemixBrowser } from "#app/remix.ts";

watchUse();
stayAtAnchors();

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
 * Waits until the loader data in the page has been read. If somebody presses a control before React has it, React
 * renders at once and gives up the server's page for good (error 345, github.com/remix-run/remix/issues/10214).
 */
async function pageIsRead(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reading) {
    await reading;
  }
}
