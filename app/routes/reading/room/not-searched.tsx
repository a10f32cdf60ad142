import { Banner } from "#app/components/banner.tsx";
import { formatNumber } from "#app/messages/format-number.ts";

/** That a search has not looked at some texts yet: a great many are being indexed for the first time. */
export function NotSearched({ texts }: { texts: number }) {
  if (texts === 0) return null;
  return (
    <Banner kind="warning" title="The search is not ready yet">
      <p>
        {`${formatNumber(texts)} ${texts === 1 ? "text has" : "texts have"} not been searched. Search again in a minute.`}
      </p>
    </Banner>
  );
}
