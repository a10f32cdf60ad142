import { sql } from "kysely";
import type { Queries, Trx } from "../connection.ts";

/** What is erased again after an older backup was put back, by the ids that the rows had. Each does nothing where it is gone. */

export function findResponseToErase(db: Queries, id: string) {
  return db
    .selectFrom("responses")
    .select(["id", "inspectionId", "withdrawnAt", "unfinished"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Which answer of a response: of one child, or of the family, which is child 1. */
type AnswerPlace = { questionVersionId: string; child: number };
type ChildProfilePlace = { child: number; name: string };

const nameOf = sql<string>`"name"`;

/** Erases these answers, and what the writer said of themselves by these names. Nothing of it is quoted any more. */
export async function deletePartsOfResponse(
  trx: Trx,
  response: {
    responseId: string;
    places: readonly AnswerPlace[];
    groupNames: readonly string[];
    childProfiles: readonly ChildProfilePlace[];
  },
): Promise<void> {
  const { responseId, places, groupNames, childProfiles } = response;
  for (const { child, name } of childProfiles) {
    await trx
      .deleteFrom("responseChildren")
      .where("responseId", "=", responseId)
      .where("child", "=", child)
      .where(nameOf, "=", name)
      .execute();
  }
  for (const { questionVersionId, child } of places) {
    await trx
      .deleteFrom("answers")
      .where("responseId", "=", responseId)
      .where("questionVersionId", "=", questionVersionId)
      .where("child", "=", child)
      .execute();
  }
  if (groupNames.length > 0) {
    await trx
      .deleteFrom("responseGroups")
      .where("responseId", "=", responseId)
      .where("name", "in", groupNames)
      .execute();
    // What is said of each child is what the family said of all of them.
    await trx
      .deleteFrom("responseChildren")
      .where("responseId", "=", responseId)
      .where(nameOf, "in", groupNames)
      .execute();
  }
  await trx
    .updateTable("responses")
    .set({ quoteWithoutName: false, ...(groupNames.length > 0 ? { children: null } : {}) })
    .where("id", "=", responseId)
    .execute();
}

/** The same of a draft, with what of it came after the closing noon. */
export async function deletePartsOfDraft(
  trx: Trx,
  draft: {
    draftId: string;
    answerKeys: readonly string[];
    groupNames: readonly string[];
    childProfiles: readonly ChildProfilePlace[];
  },
): Promise<void> {
  const { draftId, answerKeys, groupNames, childProfiles } = draft;
  const row = await trx
    .selectFrom("drafts")
    .select(["answers", "late", "about", "childProfiles", "revision"])
    .where("id", "=", draftId)
    .executeTakeFirst();
  if (!row) return;
  await trx
    .updateTable("drafts")
    .set({
      answers: without(row.answers, answerKeys),
      late: without(row.late, answerKeys),
      about: without(row.about, groupNames),
      childProfiles: row.childProfiles.map((profile, index) => {
        const names = childProfiles.filter(({ child }) => child === index + 1).map(({ name }) => name);
        return without(profile, [...groupNames, ...names]);
      }),
      revision: row.revision + 1,
      // What was set aside of a child was never sent: in a draft out of a backup nobody comes back to it.
      sameAnswers: {},
    })
    .where("id", "=", draftId)
    .execute();
}

function without<Values extends object>(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))) as Values;
}

export function listDraftIds(db: Queries, inspectionId: string): Promise<{ id: string }[]> {
  return db.selectFrom("drafts").select("id").where("inspectionId", "=", inspectionId).execute();
}

export async function deleteWordsById(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("discussionWords").where("id", "=", id).execute();
  await trx.deleteFrom("discussionParticipants").where("id", "=", id).execute();
}

/** A discussion with all that hangs on it. */
export async function deleteDiscussionById(trx: Trx, id: string): Promise<void> {
  for (const table of [
    ...([
      "discussionWords",
      "discussionTallies",
      "tallyPresses",
      "participantAnswers",
      "discussionParticipants",
    ] as const),
  ]) {
    await trx.deleteFrom(table).where("discussionId", "=", id).execute();
  }
  await trx.deleteFrom("discussions").where("id", "=", id).execute();
}

export async function deleteNoteById(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("meetingNotes").where("id", "=", id).execute();
}

/** Words of a young person that were changed since, by the id that they had; a response that holds words no longer goes on. */
export async function deleteOwnWordsById(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom("youngPeoplesWords").where("id", "=", id).execute();
}

/** Erases what a young person sent or saved to these questions; a backup may be from before it was sent. */
export async function deletePartsOfYoungPeoplesResponse(
  trx: Trx,
  { responseId, questionVersionIds }: { responseId: string; questionVersionIds: readonly string[] },
): Promise<void> {
  const row = await trx
    .selectFrom("youngPeoplesResponses")
    .select("answers")
    .where("id", "=", responseId)
    .executeTakeFirst();
  if (!row || questionVersionIds.length === 0) return;
  await trx
    .deleteFrom("youngPeoplesAnswers")
    .where("responseId", "=", responseId)
    .where("questionVersionId", "in", questionVersionIds)
    .execute();
  // What an inspector wrote down of a recording is another text, and stays.
  await trx
    .deleteFrom("youngPeoplesWords")
    .where("responseId", "=", responseId)
    .where("questionVersionId", "in", questionVersionIds)
    .where("origin", "=", "typed")
    .execute();
  // Beside the words to a question stands who chose them.
  const names = questionVersionIds.flatMap((id) => [id, `${id}.chooser`]);
  await trx
    .updateTable("youngPeoplesResponses")
    .set((eb) => ({ answers: without(row.answers, names), revision: eb("revision", "+", 1) }))
    .where("id", "=", responseId)
    .execute();
}

/** Nobody is named: who withdrew it stood in the database that was lost. */
export async function updateQuotationByIdAsWithdrawn(
  trx: Trx,
  { id, withdrawnAt }: { id: string; withdrawnAt: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("quotations")
    .set({ withdrawnAt })
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .execute();
}
