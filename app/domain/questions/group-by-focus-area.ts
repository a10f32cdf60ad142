type HasFocusAreas = { readonly focusAreaIds: readonly string[] };

/**
 * The questions under each focus area, both in their given order; a focus area without one has an empty list.
 * `once`: a question linked to several stands under the first of them only, as on the survey, where it is asked once.
 */
export function groupByFocusArea<Area extends { readonly id: string }, Question extends HasFocusAreas>(
  focusAreas: readonly Area[],
  questions: readonly Question[],
  { once }: { once: boolean },
): { focusArea: Area; questions: Question[] }[] {
  const placed = new Set<Question>();
  return focusAreas.map((focusArea) => {
    const areaQuestions = questions.filter(
      (question) => question.focusAreaIds.includes(focusArea.id) && !(once && placed.has(question)),
    );
    for (const question of areaQuestions) placed.add(question);
    return { focusArea, questions: areaQuestions };
  });
}

/** The focus areas that no question is linked to: to be pointed out. */
export function focusAreasWithoutQuestion<Area extends { readonly id: string }>(
  focusAreas: readonly Area[],
  questions: readonly HasFocusAreas[],
): Area[] {
  const covered = new Set(questions.flatMap(({ focusAreaIds }) => focusAreaIds));
  return focusAreas.filter(({ id }) => !covered.has(id));
}
