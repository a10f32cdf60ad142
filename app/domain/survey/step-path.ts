import { paths, withQuery } from "#app/paths.ts";
import type { Step, StepPlace } from "./survey.ts";

/** The address of a step of an area's survey. `isChange`: for somebody who comes from checking their answers, and goes back. */
export function stepPath(
  area: string,
  { step, question = null, isChange = false }: StepPlace & { isChange?: boolean },
): string {
  return withQuery(pathOf(area, step), {
    question: question === 1 ? null : question,
    change: isChange || null,
  });
}

function pathOf(area: string, step: Step): string {
  if (step === "about") return paths.survey.about(area);
  if (step === "check") return paths.survey.check(area);
  if (step.startsWith("background/")) return paths.survey.background(area, step.slice("background/".length));
  return paths.survey.focus(area, step.slice("focus/".length));
}
