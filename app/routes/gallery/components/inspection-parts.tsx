import { ContactList } from "#app/components/contact-list.tsx";
import { QuotationCard } from "#app/components/quotation-card.tsx";
import { ReleaseSymbols } from "#app/components/release-symbols.tsx";
import { ReleasedTableView } from "#app/components/released-table.tsx";
import { StillCounting } from "#app/components/still-counting.tsx";
import { SuggestedTexts } from "#app/components/suggested-texts.tsx";
import { TextList } from "#app/components/text-list.tsx";
import { VerbatimMatches } from "#app/components/verbatim-matches.tsx";
import type { ReleasedTable } from "#app/domain/disclosure-control/release-shape.server.ts";
import { usualThresholds } from "#app/domain/disclosure-control/thresholds.ts";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

const text = {
  number: 12,
  href: `${paths.gallery.components()}#text-12`,
  heading: "Text 12",
  details: "A parent or carer, in the survey",
  words: [
    { text: "We waited a year for the ", isHit: false },
    { text: "assessment", isHit: true },
    { text: ".", isHit: false },
  ],
  language: "en",
  focusAreas: ["Waiting times"],
  flagged: true,
  read: true,
};

const choice = { role: "choice" as const };
const table: ReleasedTable = {
  key: "gallery",
  title: "How is the help that your child gets now?",
  wordings: ["How is the help that your child gets now?"],
  about: ["Waiting times"],
  of: "responses",
  kind: "one-answer",
  parts: [],
  columns: [
    { ...choice, key: "better", label: "Better", side: "positive" },
    { ...choice, key: "same", label: "About the same", side: "neutral" },
    { ...choice, key: "worse", label: "Worse", side: "negative" },
  ],
  state: "shown",
  responses: 62,
  answered: null,
  cells: [30, 20, 12],
  breakdowns: [],
  carriedFrom: null,
};

const quotation = {
  id: "gallery",
  number: 3,
  whom: "A parent or carer",
  language: "en",
  words: "We waited a year for the assessment.",
  withdrawn: null,
  recognisable: "Nobody",
  prepared: "Prepared by Ama Boateng, 1 December 2026 at 10:00am",
};

/** Components that know the field's words and stand on pages of more than one kind. */
export function InspectionParts() {
  return (
    <Part id="inspection" title="Words, quotations and released counts">
      <Specimen name="ContactList">
        <ContactList
          contacts={[
            {
              kind: "complaints",
              name: "Exampleshire complaints team",
              phone: "01632 960001",
              email: "complaints@example.org",
              web: "https://example.org/complaints",
            },
            { kind: "privacy", name: "Exampleshire data protection", phone: "", email: "", web: "" },
          ]}
        />
      </Specimen>
      <Specimen name="TextList">
        <TextList texts={[text, { ...text, number: 13, heading: "Text 13", flagged: false, read: false }]} />
      </Specimen>
      <Specimen name="SuggestedTexts">
        <SuggestedTexts texts={[]} none="No text shares rare words with this one." />
      </Specimen>
      <Specimen name="QuotationCard">
        <ul className="quotation-list">
          <QuotationCard quotation={quotation} />
          <QuotationCard
            quotation={{
              ...quotation,
              number: 4,
              words: null,
              withdrawn: "The family took its answers back.",
            }}
          />
        </ul>
      </Specimen>
      <Specimen name="BorrowedWords">
        <VerbatimMatches
          inspectionId="gallery"
          matches={[
            {
              sectionId: "gallery",
              sentence: "Parents said that they waited a year for the assessment.",
              words: "waited a year for the assessment",
              textNumber: 12,
              source: "survey",
              refused: true,
              quotation: null,
            },
          ]}
        />
      </Specimen>
      <Specimen name="StillCounting">
        <StillCounting currentHref={paths.gallery.components()} stateHref="/healthz" />
      </Specimen>
      <Specimen name="ReleasedTableView, ReleaseSymbols">
        <ReleasedTableView table={table} number={1} thresholds={usualThresholds} />
        <ReleasedTableView
          table={{ ...table, key: "gallery-few", title: "What helped?", cells: [30, null, null] }}
          number={1}
          thresholds={usualThresholds}
        />
        <ReleaseSymbols thresholds={usualThresholds} />
      </Specimen>
    </Part>
  );
}
