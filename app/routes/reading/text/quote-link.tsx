import { ButtonLink } from "#app/components/native/button.tsx";
import { useSelectedRange } from "./selected-range.ts";

/** To preparing a quotation of this text, or of what is selected in it. */
export function QuoteLink({ href }: { href: string }) {
  const selected = useSelectedRange();
  const [from, to] = selected?.place.split("-") ?? [];
  const rangeQuery = from === undefined || to === undefined ? "" : `?from=${from}&to=${to}`;
  return (
    <ButtonLink kind="secondary" id="reading-quote" href={`${href}${rangeQuery}`}>
      {selected ? "Quote what you selected" : "Quote"}
    </ButtonLink>
  );
}
