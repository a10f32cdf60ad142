import type { ApprovedSet } from "#app/domain/questions/find-approved-set.server.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { type PaperSize, paperForm } from "#app/domain/surveys/paper-form.ts";
import { type Survey, stateOf } from "#app/domain/surveys/survey.ts";
import { qrCodeOf } from "#app/platform/qr-code.ts";

/** Everything that stands on a paper form, ready to be shown. */
export function viewPaper(about: {
  survey: Survey;
  set: ApprovedSet;
  returnWords: string;
  origin: string;
  size: PaperSize;
  now: Temporal.Instant;
}) {
  const { survey, set, returnWords, origin, size, now } = about;
  const address = `${origin}/areas/${survey.slug}/survey`;
  return {
    areaName: survey.areaName,
    size,
    state: stateOf(survey, now),
    opensSaid: sayDateAndTime(survey.opensAt),
    closesSaid: sayDateAndTime(survey.closesAt),
    returnWords,
    /** Which approval the questions are of, so that what was answered is entered under what was asked. */
    questionsNumber: set.number,
    form: paperForm(set),
    address,
    /** As it is typed by hand. */
    shortAddress: `${origin}/s/${survey.slug}`.replace(/^https?:\/\//, ""),
    code: qrCodeOf(address),
  };
}

export type PaperView = ReturnType<typeof viewPaper>;

/** The size that an address asks for; A4 where it asks for nothing that there is. */
export function sizeIn(request: Request): PaperSize {
  return new URL(request.url).searchParams.get("size") === "large" ? "large" : "a4";
}
