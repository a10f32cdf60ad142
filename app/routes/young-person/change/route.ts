import { changeResponse } from "#app/domain/young-peoples-responses/change-response.server.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { requireYoungPerson } from "#app/young-people-flow/find-young-person.server.ts";

/** The page's own address is where somebody goes who opens this one. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  return redirect(paths.youngPerson.card(survey.slug));
}

/** Begins to change what was sent: from the page on which it is looked at. */
export async function action(args: PageArgs) {
  const { survey, secret } = await requireYoungPerson(args);
  const now = args.context.receivedAt;
  const begun = await changeResponse(args.context.db, { survey, secret, now });
  const { slug } = survey;
  return redirect(begun.kind === "begun" ? paths.youngPerson.check(slug) : paths.youngPerson.card(slug));
}
