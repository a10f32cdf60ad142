import type { ReactNode } from "react";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { Quotation } from "#app/domain/quotations/quotation.ts";
import { Quote } from "./quote.tsx";
import { StatusTag } from "./status-tag.tsx";
import "./quotation-card.css";

export type QuotationView = {
  id: string;
  number: number;
  whom: string;
  language: string;
  words: string | null;
  withdrawn: string | null;
  recognisable: string;
  prepared: string;
};

/** A quotation as it leaves, with who could be recognised by it; or why it no longer may. */
export function QuotationCard({ quotation, children }: { quotation: QuotationView; children?: ReactNode }) {
  const { number, whom, language, words, withdrawn, recognisable, prepared } = quotation;
  return (
    <li id={`quotation-${number}`}>
      {words === null ? (
        <p>
          <strong>{`Q${number}`}</strong> <StatusTag kind="warning">Withdrawn</StatusTag> {withdrawn}
        </p>
      ) : (
        <Quote lang={language === "en" ? undefined : language} by={`Q${number}. ${whom}`}>
          {words}
        </Quote>
      )}
      {recognisable === "" ? null : (
        <p className="small soft">{`Who could be recognised: ${recognisable}`}</p>
      )}
      <p className="small soft">{prepared}</p>
      {children}
    </li>
  );
}

export function viewQuotation(quotation: Quotation): QuotationView {
  const { id, number, whom, language, words, withdrawn, recognisable, preparedByName, preparedAt } =
    quotation;
  const prepared = `Prepared by ${preparedByName}, ${formatDateAndTime(preparedAt)}`;
  return { id, number, whom, language, words, withdrawn, recognisable, prepared };
}
