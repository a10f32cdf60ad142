import { languageNames } from "./languages.ts";
import type { Variant } from "./wording.ts";

type Counts = { missing: number; inPart: number; outOfDate: number; namesMissing: number };

/** The name of a variant: "Easy Read", "Polish", "Easy Read in Polish". */
export function nameOfVariant({ language, easyRead }: Variant): string {
  if (language === "en") return "Easy Read";
  const { english } = languageNames[language];
  return easyRead ? `Easy Read in ${english}` : english;
}

/** What a variant still lacks, in sentences; none where it lacks nothing. */
export function describeMissing(counts: Counts, variant: Variant): string[] {
  const { missing, inPart, outOfDate, namesMissing } = counts;
  const name = nameOfVariant(variant);
  const wording = variant.easyRead ? name.replace("Easy Read", "Easy Read wording") : `wording in ${name}`;
  const areIs = (count: number) => (count === 1 ? "question is" : "questions are");
  const haveHas = (count: number) => (count === 1 ? "has" : "have");
  const sentences: string[] = [];
  if (missing > 0) {
    sentences.push(
      `${missing} ${missing === 1 ? "question" : "questions"} ${haveHas(missing)} no ${wording}.`,
    );
  }
  if (outOfDate > 0) sentences.push(`${outOfDate} of them: the English has changed since it was written.`);
  if (inPart > 0)
    sentences.push(`${inPart} ${areIs(inPart)} written in part: the rest shows in other words.`);
  if (namesMissing > 0) {
    const areas = namesMissing === 1 ? "focus area" : "focus areas";
    sentences.push(`${namesMissing} ${areas} ${haveHas(namesMissing)} no name in ${name}.`);
  }
  return sentences;
}
