import { readShowing } from "#app/messages/showing.ts";
import { paths } from "#app/paths.ts";
import { ownPathOr } from "./own-path.ts";
import type { Typed } from "./parse-form.ts";
import type { Asked } from "./respondent.server.ts";
import { keepShowing, showingOf } from "./show-page.server.ts";

export type Onward = { to: string; headers?: Record<string, string> };

/**
 * Where a button leads that saves a step on the way elsewhere (`then`): to come back later, to another page, or to this
 * same page shown another way; null for the step's own way on. `area`: the area's address.
 */
export function readOnward({ request, context }: Asked, typed: Typed, area: string): Onward | null {
  const [then] = typed.then ?? [];
  if (then === undefined) return null;
  if (then === "later") return { to: `${area}/survey/kept` };
  const here = pageOf(typed, area);
  if (then === "accessibility")
    return { to: `${paths.home.accessibility()}?from=${encodeURIComponent(here)}` };
  if (then === "help" || then === "show") return { to: `${area}/${then}?from=${encodeURIComponent(here)}` };
  const [, values] = /^show:(.*)$/.exec(then) ?? [];
  if (values === undefined) return null;
  const showing = readShowing(new URLSearchParams(values), showingOf(request));
  return { to: here, headers: { "Set-Cookie": keepShowing(context, showing) } };
}

/** The address of the step's page that a form stands on. */
function pageOf(typed: Typed, area: string): string {
  const query = new URLSearchParams();
  if (typed.question?.[0]) query.set("question", typed.question[0]);
  if (typed.change) query.set("change", "");
  const asked = `${area}/survey/${typed.step?.[0] ?? ""}${query.size > 0 ? `?${query}` : ""}`;
  return ownPathOr(asked, `${area}/survey`);
}
