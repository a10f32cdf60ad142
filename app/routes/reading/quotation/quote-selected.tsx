import type { RefObject } from "react";
import { ButtonLink } from "#app/components/native/button.tsx";
import { widenRange } from "#app/domain/text/word-boundaries.ts";
import { withQuery } from "#app/paths.ts";
import { useSelection } from "./use-selection.ts";

type QuoteSelectedProps = {
  quote: RefObject<HTMLElement | null>;
  words: string;
  quotationPath: string;
  carried: { finding: string | null; of: string | null };
};

/** Goes on with the words that are selected, instead of whole sentences. */
export function QuoteSelected({ quote, words, quotationPath, carried }: QuoteSelectedProps) {
  const { selected } = useSelection(quote);
  const range = selected && widenRange(words, { ...selected, end: Math.min(selected.end, words.length) });
  return (
    <div role="status">
      {range ? (
        <p>
          <ButtonLink
            kind="secondary"
            href={withQuery(quotationPath, { from: range.start, to: range.end, ...carried })}
          >
            Quote what you selected
          </ButtonLink>{" "}
          <q>{words.slice(range.start, range.end)}</q>
        </p>
      ) : null}
    </div>
  );
}
