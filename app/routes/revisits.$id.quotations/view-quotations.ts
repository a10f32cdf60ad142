import type { Quotation } from "#app/domain/quotations/quotation.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { fromText } from "#app/platform/instants.ts";
import type { ShownQuotation } from "./quotation-card.tsx";

export function viewQuotation(quotation: Quotation): ShownQuotation {
  const { id, number, whom, language, words, withdrawn, recognisable, preparedByName, preparedAt } =
    quotation;
  const prepared = `Prepared by ${preparedByName}, ${sayDateAndTime(fromText(preparedAt))}`;
  return { id, number, whom, language, words, withdrawn, recognisable, prepared };
}
