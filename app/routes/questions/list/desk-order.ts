import type { DeskGroup, DeskQuestion } from "../parts/desk-question.ts";

/** The groups as they will be once a question has moved in one of them. */
export function orderIn(
  groups: readonly DeskGroup[],
  areaId: string,
  questionId: string,
  direction: string,
): DeskGroup[] {
  return groups.map((group) => {
    const from = group.questions.findIndex(({ id }) => id === questionId);
    const moved = group.questions[from];
    if (group.focusArea.id !== areaId || !moved) return group;
    const others = group.questions.filter(({ id }) => id !== questionId);
    const steps: Record<string, number> = { earlier: from - 1, later: from + 1 };
    return {
      ...group,
      questions: putAt(others, moved, steps[direction] ?? findPlace(others, direction) ?? from),
    };
  });
}

/** The groups as they will be once a question has gone from one to another; `place` is empty for its end. */
export function moveAcross(
  groups: readonly DeskGroup[],
  question: DeskQuestion,
  { from, to, place }: { from: string; to: string; place: string },
): DeskGroup[] {
  return groups.map((group) => {
    const others = group.questions.filter(({ id }) => id !== question.id);
    if (group.focusArea.id === from) return { ...group, questions: others };
    if (group.focusArea.id !== to) return group;
    return { ...group, questions: putAt(others, question, findPlace(others, place) ?? others.length) };
  });
}

export function removeFrom(groups: readonly DeskGroup[], questionId: string): DeskGroup[] {
  return groups.map((group) => ({
    ...group,
    questions: group.questions.filter(({ id }) => id !== questionId),
  }));
}

/** Where `before:…` or `after:…` is among questions; undefined where it is not. */
function findPlace(questions: readonly DeskQuestion[], place: string): number | undefined {
  const [side, otherId] = place.split(":");
  const other = questions.findIndex(({ id }) => id === otherId);
  if (other < 0) return undefined;
  return side === "after" ? other + 1 : other;
}

function putAt(others: readonly DeskQuestion[], question: DeskQuestion, at: number): DeskQuestion[] {
  const index = Math.max(0, at);
  return [...others.slice(0, index), question, ...others.slice(index)];
}
