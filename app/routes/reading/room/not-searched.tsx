import { Banner } from "#app/components/banner.tsx";
import { readingMessages } from "#app/messages/work/reading-messages.ts";

/** That a search has not looked at some texts yet: a great many are being indexed for the first time. */
export function NotSearched({ texts }: { texts: number }) {
  if (texts === 0) return null;
  return (
    <Banner kind="warning" title="The search is not ready yet">
      <p>{readingMessages.t("texts.not-searched", { count: texts })}</p>
    </Banner>
  );
}
