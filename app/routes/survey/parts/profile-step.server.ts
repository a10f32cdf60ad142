import { listAskedFields, listProfileFields, readProfileValues } from "#app/domain/survey/family-profile.ts";
import { findProgress, type ProfileStep } from "#app/domain/survey/survey.ts";
import { formatProblems } from "#app/http/format-problems.ts";
import type { PageArgs } from "#app/http/page-request.ts";
import { typedIn } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import type { MessageKey } from "#app/messages/english.ts";
import { paths } from "#app/paths.ts";
import { data, redirect } from "#app/remix.server.ts";
import { findPlaceBefore } from "#app/survey-flow/find-place-before.ts";
import { createFormVersion } from "#app/survey-flow/form-version.server.ts";
import { requireAnswering, surveyTitle } from "#app/survey-flow/respondent.server.ts";
import { saveStep } from "#app/survey-flow/save-step.server.ts";
import { viewClosingSoon } from "#app/survey-flow/view-closing-soon.ts";

/** What a page of a step about the family shows: all of its questions, or in Easy Read one. */
export async function loadProfileStep(args: PageArgs, step: ProfileStep, titleKey: MessageKey) {
  const answering = await requireAnswering(args);
  const { survey, translator, draft, pages, locale } = answering;
  const { searchParams } = new URL(args.request.url);
  const askedFields = listAskedFields(step, draft.about);
  const question = translator.easyRead ? questionAt(askedFields.length, searchParams.get("question")) : null;
  return {
    locale,
    title: surveyTitle({ translator, survey }, titleKey),
    area: survey.slug,
    step,
    question,
    fields: question === null ? [...listProfileFields(step)] : askedFields.slice(question - 1, question),
    values: readProfileValues(draft),
    back: findPlaceBefore(survey.slug, { step, question }, { pages, about: draft.about, translator }),
    progress: findProgress(step, pages),
    closes: viewClosingSoon(survey, translator, args.context.receivedAt),
    copy: createFormVersion(draft.windows[step]),
    changing: searchParams.has("change"),
  };
}

/** Saves a step about the family, as its form posts it. */
export async function saveProfileStep(args: PageArgs, step: ProfileStep) {
  const typed = typedIn(await readForm(args.request));
  const saved = await saveStep(args, { step, typed, done: true });
  switch (saved.kind) {
    case "saved":
      return redirect(saved.to, { headers: saved.headers });
    case "too-long":
    case "invalid":
      return data(
        { errors: formatProblems(saved.problems, saved.translator), otherAnswers: {}, typed },
        { status: 422 },
      );
    case "conflict":
      return data({ errors: {}, otherAnswers: saved.otherAnswers, typed }, { status: 409 });
    case "window-closed":
      return redirect(paths.survey.ended(readParam(args.params, "area")));
    case "no-draft":
      return redirect(paths.survey.start(readParam(args.params, "area")));
  }
}

/** Which of `count` questions an Easy Read page shows, from 1. */
function questionAt(count: number, asked: string | null): number {
  const number = Number(asked ?? "1");
  return Number.isInteger(number) && number >= 1 && number <= count ? number : 1;
}
