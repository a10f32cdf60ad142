import type { Queries } from "#db/connection.ts";
import { countResponsesApart } from "#db/queries/family-responses.ts";
import { aboutQuestions } from "../survey/respondent-profile.ts";

/** Responses that stand apart from parents' and carers', by how they said they answered: "Somebody who works with children". */
export type ResponsesApart = { readonly value: string; readonly label: string; readonly count: number };

/** The responses of a re-visit that no figure of parents and carers counts; none where there are none. */
export async function listResponsesApart(db: Queries, inspectionId: string): Promise<ResponsesApart[]> {
  const role = aboutQuestions.find(({ name }) => name === "role");
  const rows = await countResponsesApart(db, inspectionId);
  return rows.map(({ value, count }) => ({
    value,
    count,
    label: role?.options.find((option) => option.value === value)?.label ?? value,
  }));
}
