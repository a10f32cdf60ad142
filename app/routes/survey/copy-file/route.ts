import { findResponseCopy } from "#app/domain/held-data/find-response-copy.server.ts";
import { writeResponseCopy } from "#app/domain/held-data/write-response-copy.ts";
import { createDownloadResponse } from "#app/http/download-response.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { readTypedCode } from "#app/http/typed-code.server.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";

/** Everything that is held about a response, as a file that other programs read (UK GDPR, Article 15(3)). */
export async function action(args: PageArgs) {
  const { code } = await readTypedCode(args.request);
  const { survey } = await requireSurvey(args);
  const { db, receivedAt: now } = args.context;
  const { inspectionId } = survey;
  const copy = code === null ? null : await findResponseCopy(db, { inspectionId, receipt: code, now });
  if (!copy) return redirect(paths.survey.copy(survey.slug));
  return createDownloadResponse(writeResponseCopy(copy, { areaName: survey.areaName }), {
    name: `${survey.slug}-what-is-held.json`,
    type: "application/json; charset=utf-8",
  });
}

/** Only the form of its page leads to it. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  return redirect(paths.survey.copy(survey.slug));
}
