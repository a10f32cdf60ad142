import { readStep } from "#app/domain/survey/survey.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { paths } from "#app/paths.ts";
import { redirect } from "#app/remix.server.ts";
import { requireSurvey } from "#app/survey-flow/respondent.server.ts";
import { saveStep } from "#app/survey-flow/save-step.server.ts";

/** The page's own address is where somebody goes who opens this one. */
export async function loader(args: PageArgs) {
  const { survey } = await requireSurvey(args);
  return redirect(paths.survey.start(survey.slug));
}

/**
 * What is being typed on a step, sent by the page's script: shortly after typing (`ready` absent), or on the way to the
 * next page. Answers in JSON with where things stand; the page's own form answers everything that needs words.
 */
export async function action(args: PageArgs) {
  const typed = typedIn(await readForm(args.request));
  const step = readStep(typed.step?.[0] ?? "");
  if (step === null) return Response.json({ kind: "no-step" }, { status: 400 });
  const saved = await saveStep(args, { step, typed, done: typed.ready !== undefined });
  switch (saved.kind) {
    case "saved":
      return Response.json({ kind: "saved", to: saved.to }, { headers: saved.headers });
    case "too-long":
      return Response.json({ kind: "too-long" }, { status: 422 });
    // The script of a page that was opened before this server started knows these two by these names.
    case "invalid":
      return Response.json({ kind: "put-right" });
    case "conflict":
      return Response.json({ kind: "said-elsewhere" });
    case "window-closed":
    case "no-draft":
      return Response.json({ kind: saved.kind });
  }
}
