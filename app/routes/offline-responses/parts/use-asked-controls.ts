import { useEffect, useMemo, useState } from "react";
import { controlOf } from "#app/domain/drafts/draft.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { maxChildren, repeatForChildren, sortAskedQuestions } from "#app/domain/survey/asked-questions.ts";
import { childrenIn } from "#app/domain/survey/respondent-profile.ts";
import { childNumbers, readProfile, supportField } from "./children-fields.ts";

export type IsRelevant = (control: string) => boolean;

/**
 * Which controls are of questions that the family is asked, by what stands in the form now. Before script, and without it, all
 * are shown: the server leaves out what was no question.
 */
export function useAskedControls(formName: string, questions: readonly QuestionVersion[]): IsRelevant {
  const [unasked, setUnasked] = useState<ReadonlySet<string>>(new Set());
  const key = questions.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: by the ids of the questions, which never change
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>(`form[data-form="${formName}"]`);
    if (!form) return;
    const read = () => setUnasked(listUnasked(form, questions));
    read();
    form.addEventListener("change", read);
    return () => form.removeEventListener("change", read);
  }, [formName, key]);
  return useMemo(() => (control) => !unasked.has(control), [unasked]);
}

function listUnasked(form: HTMLFormElement, questions: readonly QuestionVersion[]): Set<string> {
  const typed: Record<string, string[]> = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") typed[name] = [...(typed[name] ?? []), value];
  const { about, childProfiles } = readProfile(typed);
  const all = repeatForChildren(questions, maxChildren);
  const answers = Object.fromEntries(
    all.map((question) => [
      controlOf(question).slice("q-".length),
      (typed[controlOf(question)] ?? []).filter((value) => value !== ""),
    ]),
  );
  const { asked } = sortAskedQuestions(questions, { about, childProfiles, answers });
  const controls = new Set(asked.map(controlOf));
  const children = childrenIn(about) ?? 1;
  return new Set([
    ...all.map(controlOf).filter((control) => !controls.has(control)),
    ...childNumbers.filter((child) => child > children).map(supportField),
  ]);
}
