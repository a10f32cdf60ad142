import { letterCheckMessages } from "#app/messages/work/letter-check-messages.ts";
import type { TextSource } from "../readable-texts/text.ts";
import { sentencesOf } from "../text/sentences.ts";
import { shortenText } from "../text/text.ts";

/** A range of a section, in its own words, that stands word for word in what somebody wrote or said. */
export type VerbatimMatch = {
  sectionId: string;
  /** The sentence of the letter that it begins in, and the range. */
  sentence: string;
  words: string;
  textNumber: number;
  source: TextSource;
  /** Whether the letter may not leave with it; what stands in a document that was sent in is only asked about. */
  refused: boolean;
  /** The quotation in whose masked words it stands, which can be pointed to instead; null where there is none. */
  quotation: number | null;
};

/** What anybody calls things in this field: their words alone are nobody's. */
export const termsOfTheField: readonly string[] = [
  "children and young people with special educational needs and disabilities",
  "children and young people with special educational needs and/or disabilities",
  "children and young people with SEND and their families",
  "education, health and care plan",
  "education, health and care plans",
  "education, health and care needs assessment",
  "child and adolescent mental health services",
  "speech and language therapy",
  "speech and language therapists",
  "written statement of action",
  "areas of significant weakness",
  "sufficient progress in addressing this significant weakness",
  "the area has made sufficient progress in addressing",
  "the area has not made sufficient progress in addressing",
  "leaders from education, health and social care",
  "special educational needs coordinator",
  "parents and carers of children with special educational needs",
  "the parent carer forum",
  "the local authority and the clinical commissioning group",
  "the local area partnership",
  "the local offer",
];

/** Whose words they are, in the middle of a sentence. */
const sourcePhrases: Readonly<Record<TextSource, string>> = {
  survey: "a parent or carer wrote",
  "young-people": "a child or young person said",
  "young-peoples-response": "a child or young person wrote",
  meeting: "was said at the open meeting",
  evidence: "stands in what was sent in as evidence",
};

/** What is said beside a sentence that repeats somebody's words. */
export function describeVerbatimMatch({ words, source, refused, quotation }: VerbatimMatch): string {
  const as = `“${shortenText(words, 90)}” is word for word what ${sourcePhrases[source]}.`;
  if (quotation !== null) {
    return `${as} Point to quotation ${quotation} by [Q${quotation}] in its place: it then goes from the letter when it is withdrawn.`;
  }
  if (source === "evidence") {
    return refused
      ? `${as} An email has nobody’s consent to be quoted: say it in your own words.`
      : `${as} Say whose words they are, or say it in your own.`;
  }
  return `${as} Make it a quotation, or say it in your own words.`;
}

/** What stands in the way of the letter's leaving; no word of what was borrowed, so that it can be said anywhere. */
export function describeVerbatimPlace(
  sections: readonly { id: string; title: string }[],
  borrowed: readonly VerbatimMatch[],
): string[] {
  return sections.flatMap(({ id, title }) => {
    const sentences = new Set(
      borrowed
        .filter(({ sectionId, refused }) => sectionId === id && refused)
        .map(({ sentence }) => sentence),
    );
    return sentences.size === 0
      ? []
      : [letterCheckMessages.t("sentences.verbatim", { title, count: sentences.size })];
  });
}

/** The sentence of a text in which a place lies. */
export function sentenceAt(text: string, place: number): string {
  let from = 0;
  for (const sentence of sentencesOf(text)) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    if (place < from) return sentence;
  }
  return "";
}
