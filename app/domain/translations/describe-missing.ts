import { translationMessages } from "#app/messages/work/translation-messages.ts";
import { languageNames } from "./languages.ts";
import type { Completeness, Variant } from "./wording.ts";

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
  const sentences: string[] = [];
  if (missing > 0) sentences.push(translationMessages.t("questions.missing", { count: missing, wording }));
  if (outOfDate > 0) sentences.push(translationMessages.t("questions.out-of-date", { count: outOfDate }));
  if (inPart > 0) sentences.push(translationMessages.t("questions.in-part", { count: inPart }));
  if (namesMissing > 0) sentences.push(translationMessages.t("names.missing", { count: namesMissing, name }));
  return sentences;
}

/** What one question lacks in a variant: "Urdu: not translated"; null where it lacks nothing. */
export function describeLack(
  variant: Variant,
  { completeness, outOfDateWith }: { completeness: Completeness; outOfDateWith: string | null },
): string | null {
  const words = variant.easyRead ? "easy-read" : "translation";
  const name = nameOfVariant(variant);
  if (outOfDateWith !== null) return translationMessages.t(`${words}.out-of-date`, { name });
  switch (completeness) {
    case "whole":
      return null;
    case "in-part":
      return translationMessages.t(`${words}.in-part`, { name });
    case "none":
      return translationMessages.t(`${words}.missing`, { name });
  }
}
