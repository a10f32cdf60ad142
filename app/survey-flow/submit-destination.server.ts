import { stepPath } from "#app/domain/survey/step-path.ts";
import { readStep } from "#app/domain/survey/survey.ts";
import { parseDisplaySettings } from "#app/messages/display-settings.ts";
import { paths, withQuery } from "#app/paths.ts";
import { readDisplaySettings, rememberDisplaySettings } from "../http/locale.server.ts";
import type { PageArgs } from "../http/page-request.ts";
import type { Typed } from "../http/parse-form.ts";

export type SubmitDestination = { to: string; headers?: Record<string, string> };

/**
 * Where a button leads that saves a step and goes elsewhere (`then`): to a break, to another page, or to this page
 * displayed another way (`pagePath`). Null for the usual next step.
 */
export function readSubmitDestination(
  { request, context }: PageArgs,
  typed: Typed,
  area: string,
  pagePath = pageOf(typed, area),
): SubmitDestination | null {
  const [then] = typed.then ?? [];
  if (then === undefined) return null;
  if (then === "later") return { to: paths.survey.savedAnswers(area) };
  if (then === "send") return { to: paths.survey.check(area) };
  if (then === "accessibility") return { to: withQuery(paths.home.accessibility(), { from: pagePath }) };
  if (then === "help") return { to: withQuery(paths.area.help(area), { from: pagePath }) };
  if (then === "show") return { to: withQuery(paths.area.displaySettings(area), { from: pagePath }) };
  const [, values] = /^show:(.*)$/.exec(then) ?? [];
  if (values === undefined) return null;
  const displaySettings = parseDisplaySettings(new URLSearchParams(values), readDisplaySettings(request));
  return { to: pagePath, headers: { "Set-Cookie": rememberDisplaySettings(context, displaySettings) } };
}

/** The address of the step's page that a form stands on. */
function pageOf(typed: Typed, area: string): string {
  const step = readStep(typed.step?.[0] ?? "");
  if (step === null) return paths.survey.start(area);
  return withQuery(stepPath(area, { step }), {
    question: typed.question?.[0] || null,
    change: typed.change ? "" : null,
  });
}
