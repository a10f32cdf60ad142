import { parseDisplaySettings } from "#app/messages/display-settings.ts";
import { paths } from "#app/paths.ts";
import { toLocalPath } from "../http/local-path.ts";
import { readDisplaySettings, rememberDisplaySettings } from "../http/locale.server.ts";
import type { Typed } from "../http/parse-form.ts";
import type { RouteArgs } from "./respondent.server.ts";

export type SubmitDestination = { to: string; headers?: Record<string, string> };

/**
 * Where a button leads that saves a step on the way elsewhere (`then`): to come back later, to another page, or to this
 * same page shown another way; null for the step's own way on. `area`: the area's address.
 */
export function readSubmitDestination(
  { request, context }: RouteArgs,
  typed: Typed,
  area: string,
): SubmitDestination | null {
  const [then] = typed.then ?? [];
  if (then === undefined) return null;
  if (then === "later") return { to: `${area}/survey/kept` };
  const pagePath = pageOf(typed, area);
  if (then === "accessibility")
    return { to: `${paths.home.accessibility()}?from=${encodeURIComponent(pagePath)}` };
  if (then === "help" || then === "show")
    return { to: `${area}/${then}?from=${encodeURIComponent(pagePath)}` };
  const [, values] = /^show:(.*)$/.exec(then) ?? [];
  if (values === undefined) return null;
  const displaySettings = parseDisplaySettings(new URLSearchParams(values), readDisplaySettings(request));
  return { to: pagePath, headers: { "Set-Cookie": rememberDisplaySettings(context, displaySettings) } };
}

/** The address of the step's page that a form stands on. */
function pageOf(typed: Typed, area: string): string {
  const query = new URLSearchParams();
  if (typed.question?.[0]) query.set("question", typed.question[0]);
  if (typed.change) query.set("change", "");
  const path = `${area}/survey/${typed.step?.[0] ?? ""}${query.size > 0 ? `?${query}` : ""}`;
  return toLocalPath(path, `${area}/survey`);
}
