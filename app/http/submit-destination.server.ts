import { parseDisplaySettings } from "#app/messages/display-settings.ts";
import { paths } from "#app/paths.ts";
import { readDisplaySettings, rememberDisplaySettings } from "./locale.server.ts";
import { ownPathOr } from "./own-path.ts";
import type { Typed } from "./parse-form.ts";
import type { Asked } from "./respondent.server.ts";

export type SubmitDestination = { to: string; headers?: Record<string, string> };

/**
 * Where a button leads that saves a step on the way elsewhere (`then`): to come back later, to another page, or to this
 * same page shown another way; null for the step's own way on. `area`: the area's address.
 */
export function readSubmitDestination(
  { request, context }: Asked,
  typed: Typed,
  area: string,
): SubmitDestination | null {
  const [then] = typed.then ?? [];
  if (then === undefined) return null;
  if (then === "later") return { to: `${area}/survey/kept` };
  const here = pageOf(typed, area);
  if (then === "accessibility")
    return { to: `${paths.home.accessibility()}?from=${encodeURIComponent(here)}` };
  if (then === "help" || then === "show") return { to: `${area}/${then}?from=${encodeURIComponent(here)}` };
  const [, values] = /^show:(.*)$/.exec(then) ?? [];
  if (values === undefined) return null;
  const showing = parseDisplaySettings(new URLSearchParams(values), readDisplaySettings(request));
  return { to: here, headers: { "Set-Cookie": rememberDisplaySettings(context, showing) } };
}

/** The address of the step's page that a form stands on. */
function pageOf(typed: Typed, area: string): string {
  const query = new URLSearchParams();
  if (typed.question?.[0]) query.set("question", typed.question[0]);
  if (typed.change) query.set("change", "");
  const asked = `${area}/survey/${typed.step?.[0] ?? ""}${query.size > 0 ? `?${query}` : ""}`;
  return ownPathOr(asked, `${area}/survey`);
}
