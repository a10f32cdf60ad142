import { describeMissing } from "#app/domain/translations/describe-missing.ts";
import type { Variant } from "#app/domain/translations/wording.ts";
import { paths } from "#app/paths.ts";

type OtherWordingsProps = {
  inspectionId: string;
  easyRead: { missing: number; inPart: number; outOfDate: number; namesMissing: number };
};

const variant: Variant = { language: "en", easyRead: true };

/** The way to the other wordings, with what Easy Read still lacks. */
export function OtherWordings({ inspectionId, easyRead }: OtherWordingsProps) {
  const missing = describeMissing(easyRead, variant);
  return (
    <p>
      <a href={paths.questions.wordings(inspectionId)}>Easy Read and translations</a>
      {missing.length === 0 ? ": Easy Read is complete." : `: ${missing.join(" ")}`}{" "}
      <a href={paths.translations.list(inspectionId)}>Languages for families</a>{" "}
      <a href={paths.questions.preview(inspectionId)}>See them as parents do</a>
    </p>
  );
}
