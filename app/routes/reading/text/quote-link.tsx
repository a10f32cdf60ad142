import { ButtonLink } from "#app/components/native/button.tsx";
import { quotedRangeQuery } from "../parts/quoted-range.ts";
import { useSelectedRange } from "./selected-range.ts";

/** To preparing a quotation of this text, or of what is selected in it or in its translation. */
export function QuoteLink({ href }: { href: string }) {
  const selected = useSelectedRange();
  return (
    <ButtonLink
      kind="secondary"
      id="reading-quote"
      href={selected ? `${href}?${quotedRangeQuery(selected.range)}` : href}
    >
      {selected ? "Quote what you selected" : "Quote"}
    </ButtonLink>
  );
}
