import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { saveQuestion } from "#app/young-people-flow/save-question.server.ts";

/** The page's own address is where somebody goes who opens this one. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  return redirect(paths.area.youngPeople(survey.slug));
}

/**
 * What is being typed on a question's page, sent by its script: shortly after typing (`ready` absent), or on the way to the next
 * page. Answers in JSON with where things stand, by the names that the script knows; the page's own form answers all else.
 */
export async function action(args: PageArgs) {
  const typed = typedIn(await readCompleteForm(args.request));
  const number = Number(/^[1-9]$/.exec(typed.question?.[0] ?? "")?.[0] ?? 0);
  const saved = await saveQuestion(args, { number, typed, isDone: typed.ready !== undefined });
  switch (saved.kind) {
    case "saved":
      return Response.json({ kind: "saved", to: saved.to }, { headers: saved.headers });
    case "too-long":
      return Response.json({ kind: "too-long" }, { status: 422 });
    case "conflict":
      return Response.json({ kind: "said-elsewhere" });
  }
}
