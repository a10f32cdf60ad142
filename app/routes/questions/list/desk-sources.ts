import { type ConditionSource, listConditionSources } from "../parts/condition-sources.ts";
import type { DeskGroup, DeskQuestion } from "../parts/desk-question.ts";

/** What a question of the desk can depend on; one that is being written comes last of its focus area. */
export function listDeskSources(
  groups: readonly DeskGroup[],
  { areaId, question }: { areaId: string; question: DeskQuestion | null },
): ConditionSource[] {
  const focusAreas = groups.map(({ focusArea }) => focusArea);
  const place = question ? groups.length : focusAreas.findIndex(({ id }) => id === areaId) + 1;
  const questions = [
    ...new Map(groups.flatMap((group) => group.questions).map((one) => [one.id, one])).values(),
  ];
  return listConditionSources(question, { focusAreas: focusAreas.slice(0, place), questions });
}
