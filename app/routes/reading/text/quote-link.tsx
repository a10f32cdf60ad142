import { ButtonLink } from "#app/components/button.tsx";
import { useSelectedStretch } from "./selected-stretch.ts";

/** To preparing a quotation of this text, or of what is selected in it. */
export function QuoteLink({ href }: { href: string }) {
  const selected = useSelectedStretch();
  const [from, to] = selected?.place.split("-") ?? [];
  const stretch = from === undefined || to === undefined ? "" : `?from=${from}&to=${to}`;
  return (
    <ButtonLink kind="secondary" id="reading-quote" href={`${href}${stretch}`}>
      {selected ? "Quote what you selected" : "Quote"}
    </ButtonLink>
  );
}
