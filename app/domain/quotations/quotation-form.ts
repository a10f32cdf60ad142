import { formatNumber } from "#app/messages/format-number.ts";
import { type Mask, type MaskKind, maskKinds, mergeMasks, placesOf, widenMasks } from "../masks/redaction.ts";
import { lostField } from "../text/text-field.ts";
import { maxRecognisableLength } from "./quotation.ts";

/** How many further words can be masked before the form is looked at again. */
export const furtherMasks = [1, 2, 3] as const;

type Typed = Readonly<Record<string, readonly string[]>>;

/** What is typed in the form in which a quotation is prepared. */
export type QuotationTyped = {
  masks: Mask[];
  under: { name: string; value: string } | null;
  recognisable: string;
  errors: Record<string, string>;
};

export function placeOf({ start, end }: { start: number; end: number }): string {
  return `${start}-${end}`;
}

/**
 * Reads the form: the proposals that were ticked and the further words, wherever they stand in the range, with what is to
 * stand in their place.
 */
export function readQuotation(
  typed: Typed,
  words: string,
  range: { from: number; to: number },
): QuotationTyped {
  const errors: Record<string, string> = {};
  const ticked = (typed.mask ?? []).flatMap((place): Mask[] => {
    const [start = Number.NaN, end = Number.NaN] = place.split("-").map(Number);
    return Number.isInteger(start) && Number.isInteger(end)
      ? [{ start, end, kind: kindIn(typed[`as-${place}`]?.[0]) }]
      : [];
  });
  const further = furtherMasks.flatMap((place): Mask[] => {
    const typedPart = typed[`further-${place}`]?.[0];
    if (typedPart === undefined) errors[`further-${place}`] = lostField;
    if (typedPart === undefined || typedPart === "") return [];
    const places = placesOf(words, typedPart, range);
    if (places.length === 0) errors[`further-${place}`] = "These words do not stand in what you quote";
    return places.map((one) => ({ ...one, kind: kindIn(typed[`further-${place}-as`]?.[0]) }));
  });
  const [name = "", value = ""] = (typed.under?.[0] ?? "").split(":");
  const recognisable = typed.recognisable?.[0] ?? "";
  const problem = findRecognisableProblem(recognisable);
  if (problem !== null) errors.recognisable = problem;
  return {
    masks: mergeMasks(widenMasks(words, [...ticked, ...further]), range),
    under: name === "" ? null : { name, value },
    recognisable,
    errors,
  };
}

function findRecognisableProblem(text: string): string | null {
  if (text === "") return "Say who could be recognised by it, or that nobody could and why";
  if (text.length <= maxRecognisableLength) return null;
  return `Use ${formatNumber(maxRecognisableLength)} characters at most`;
}

function kindIn(value: string | undefined): MaskKind {
  return maskKinds.find((kind) => kind === value) ?? "other";
}
