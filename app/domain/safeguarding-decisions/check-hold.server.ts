import type { Trx } from "#db/connection.ts";
import {
  listOpenFlagsOfResponse,
  listOpenFlagsOfText,
  listOpenFlagsOfUpload,
} from "#db/queries/safeguarding-decisions.ts";
import { findDanger } from "../danger/find-danger.ts";

type HeldText = { source: "meeting" | "young-people" | "young-peoples-response"; sourceId: string };

/**
 * While an entry of the safeguarding queue is open, staff remove nothing that it is about. What somebody asked to be crossed
 * out or takes back goes all the same: that is their right, and the entry stays. Each is asked in turn with whoever adds or
 * closes entries, under the lock of the re-visit.
 */
export async function isTextHeld(trx: Trx, text: HeldText): Promise<boolean> {
  return (await listOpenFlagsOfText(trx, text)).length > 0;
}

/** Whether a correction would take away what an open entry is about: each kind of danger that it was raised for. */
export async function isCorrectionHeld(
  trx: Trx,
  { words, before, ...text }: HeldText & { words: string; before: string },
): Promise<boolean> {
  if (words === before) return false;
  return takesAway(await listOpenFlagsOfText(trx, text), { words, before });
}

/** The questions of a response whose corrected answer would take that away. */
export async function listHeldAnswers(
  trx: Trx,
  { responseId, answers, before }: { responseId: string; answers: Answers; before: Answers },
): Promise<string[]> {
  const flags = await listOpenFlagsOfResponse(trx, responseId);
  const wordsOf = (given: Answers, id: string) => (given[id] ?? []).join("\n");
  const questions = new Set(flags.flatMap(({ questionVersionId }) => questionVersionId ?? []));
  return [...questions].filter((id) =>
    takesAway(
      flags.filter(({ questionVersionId }) => questionVersionId === id),
      { words: wordsOf(answers, id), before: wordsOf(before, id) },
    ),
  );
}

type Answers = Readonly<Record<string, readonly string[] | undefined>>;

function takesAway(
  flags: readonly { ofTranslation: boolean; kinds: readonly string[] }[],
  { words, before }: { words: string; before: string },
): boolean {
  const [found, foundBefore] = [findDanger(words), findDanger(before)] as readonly (readonly string[])[];
  return flags.some(
    ({ ofTranslation, kinds }) =>
      !ofTranslation && kinds.some((kind) => foundBefore?.includes(kind) && !found?.includes(kind)),
  );
}

export async function isResponseHeld(trx: Trx, responseId: string): Promise<boolean> {
  return (await listOpenFlagsOfResponse(trx, responseId)).length > 0;
}

export async function isUploadHeld(trx: Trx, uploadId: string): Promise<boolean> {
  return (await listOpenFlagsOfUpload(trx, uploadId)).length > 0;
}

/** What a page says where something is held. */
export const heldWords = {
  removal:
    "An entry of the safeguarding queue about this is open, so it stays until the entry has its outcome. If whoever said it asks for it to go, say so below.",
  correction:
    "An entry of the safeguarding queue about this is open. Correct it as you need, but what the entry is about has to stay in it until the entry has its outcome.",
  document:
    "An entry of the safeguarding queue about this document is open, so it stays until the entry has its outcome.",
} as const;
