import type { Queries } from "#db/connection.ts";
import { listLetterFinalSendings } from "#db/queries/letter-last-steps.ts";
import {
  findLetterByInspection,
  findLetterFinal,
  findLetterPublication,
  listLetterAssurances,
  listLetterSendings,
} from "#db/queries/letters.ts";
import type { Inspectorate } from "../access/inspectorate.ts";
import { may } from "../access/permissions.ts";
import type { Role } from "../access/roles.ts";
import { isOver, letterStatusOf } from "../letter-status/steps.ts";
import { listMissingCopies, listRequiredCopies } from "../letters/copies.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import type { LetterTask } from "./waiting.ts";

type LetterTaskFacts = {
  inspectionId: string;
  role: Role;
  inspectorate: Inspectorate | null;
  isVisitOver: boolean;
  now: Temporal.Instant;
};

/** The step of the letter that waits for somebody in this role, with the last day for it where it has one. */
export async function findLetterTask(
  db: Queries,
  { inspectionId, role, inspectorate, isVisitOver, now }: LetterTaskFacts,
): Promise<{ task: LetterTask; by: string | null } | null> {
  const letter = await findLetterByInspection(db, inspectionId);
  const mayDraft = may(role, "change", "letter-draft");
  if (!letter) return mayDraft && isVisitOver ? { task: "draft", by: null } : null;
  const [sendings, final, publication, assurances, finalSendings] = await Promise.all([
    listLetterSendings(db, letter.id),
    findLetterFinal(db, letter.id),
    findLetterPublication(db, letter.id),
    listLetterAssurances(db, letter.id),
    listLetterFinalSendings(db, letter.id),
  ]);
  const sending = sendings.at(-1);
  const status = letterStatusOf({ isAssured: false, sending, final, publication });
  const isLead = may(role, "change", "letter-steps");
  switch (status) {
    case "draft":
    case "assured": {
      const isAsked = may(role, "change", "letter-assurances") && inspectorate !== null;
      const isDone = assurances.some((one) => one.inspectorate === inspectorate);
      return isAsked && !isDone ? { task: "assure", by: null } : null;
    }
    case "with-recipients": {
      const isTimeOver = sending !== undefined && isOver(sending.commentBy, now);
      if (role === "letter-recipient")
        return isTimeOver || !sending ? null : { task: "comment", by: sending.commentBy };
      return isLead && isTimeOver ? { task: "finish", by: null } : null;
    }
    case "final": {
      const isWithThem = finalSendings.some(({ editionId }) => editionId === final?.editionId);
      if (role === "letter-recipient") return isWithThem ? { task: "read-final", by: null } : null;
      return isLead ? { task: isWithThem ? "publish" : "send-final", by: null } : null;
    }
    case "published":
      return isLead && (await lacksCopies(db, { inspectionId, now }))
        ? { task: "record-copies", by: null }
        : null;
  }
}

/** Whether a copy that the published letter has to go to is not recorded (¶62). */
async function lacksCopies(
  db: Queries,
  about: { inspectionId: string; now: Temporal.Instant },
): Promise<boolean> {
  const letter = await findLetter(db, about);
  if (!letter?.publication) return false;
  const required = listRequiredCopies(letter.sections);
  return listMissingCopies(required, letter.copies, letter.publication.editionId).length > 0;
}
