import { type Inspectorate, inspectorateNames } from "../access/inspectorate.ts";
import { formatDateWithoutWeekday } from "../calendar/format-dates.ts";

export const headLimits = { addressees: 1000, copiedTo: 1000, signatory: 300 } as const;

/** Whom the letter is to, when, and from whom (¶53): all but the date in lines. */
export type LetterHead = {
  addressees: string;
  copiedTo: string;
  /** YYYY-MM-DD */
  dated: string;
  ofstedSignatory: string;
  cqcSignatory: string;
};

export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** What stands in the way of a letter's leaving the inspectors, in sentences. */
export function listMissingHead(head: LetterHead | null): string[] {
  return head === null ? ["It does not say yet to whom it is, its date and who signs it."] : [];
}

/** The head as it is shown above and under the letter. */
export function describeHead({ addressees, copiedTo, dated, ofstedSignatory, cqcSignatory }: LetterHead) {
  return {
    date: formatDateWithoutWeekday(Temporal.PlainDate.from(dated)),
    addressees: linesOf(addressees),
    copiedTo: linesOf(copiedTo),
    signatories: [linesOf(ofstedSignatory), linesOf(cqcSignatory)],
  };
}

type Person = { name: string; organisation: string };

/** What the head says first: the recipients there are, who leads, and who inspects for the CQC. */
export function suggestHead(about: {
  recipients: readonly Person[];
  inspectors: Readonly<Record<Inspectorate, string | null>>;
  publishedBy: Temporal.PlainDate;
}): LetterHead {
  const { recipients, inspectors, publishedBy } = about;
  const sign = (of: Inspectorate, office: string) => {
    const name = inspectors[of];
    return name === null ? "" : `${name}\n${office}, ${inspectorateNames[of]}`;
  };
  return {
    addressees: recipients
      .map(({ name, organisation }) => (organisation === "" ? name : `${name}, ${organisation}`))
      .join("\n"),
    copiedTo: "",
    dated: publishedBy.toString(),
    ofstedSignatory: sign("ofsted", "His Majesty’s Inspector"),
    cqcSignatory: sign("cqc", "Inspector"),
  };
}
