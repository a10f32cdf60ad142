import { type Mask, maskKinds } from "#app/domain/masks/redaction.ts";
import { placeOf } from "#app/domain/quotations/quotation-form.ts";

/** Masks that were added by selecting, as one text: what is typed into a form comes back as the text of a field does. */
export function formatAddedMasks(masks: readonly Mask[]): string {
  return masks.map((mask) => `${placeOf(mask)}:${mask.kind}`).join(" ");
}

/** The masks of such a text that lie in `words`; whatever else stands in it is none. */
export function readAddedMasks(text: string, words: string): Mask[] {
  return text.split(" ").flatMap((one): Mask[] => {
    const [, start, end, named] = /^(\d+)-(\d+):(.+)$/.exec(one) ?? [];
    const kind = maskKinds.find((known) => known === named);
    const mask = { start: Number(start), end: Number(end) };
    return kind !== undefined && mask.start < mask.end && mask.end <= words.length ? [{ ...mask, kind }] : [];
  });
}
