import { isDeepStrictEqual } from "node:util";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { insertLetterHead } from "#db/queries/letter-last-steps.ts";
import { listMembersByInspection } from "#db/queries/people.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import {
  findLeavingProblemAmong,
  type LeavingProblem,
} from "../disclosure-checks/check-leaving-words.server.ts";
import { findLetterDates } from "../letter-status/find-letter-dates.server.ts";
import { findLetter } from "../letters/find-letter.server.ts";
import { type LetterHead, suggestHead } from "../letters/letter-head.ts";

export type ChangedHead =
  | { kind: "changed"; number: number }
  | { kind: "unchanged" }
  | { kind: "changed-meanwhile"; head: LetterHead; number: number; writtenByName: string }
  | { kind: "letter-is-final" }
  | { kind: "no-letter" }
  /** It leaves with the letter. */
  | { kind: "not-releasable"; field: HeadField; why: LeavingProblem };

type HeadField = Exclude<keyof LetterHead, "dated">;

/** Writes whom the letter is to, its date and who signs it. `seen` is the number its writer had before them, 0 for none. */
export async function changeLetterHead(
  from: { db: Queries; reader: BackgroundQueries },
  input: {
    inspectionId: string;
    head: LetterHead;
    seen: number;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<ChangedHead> {
  const { inspectionId, head, seen, actor, now } = input;
  const { dated: _, ...words } = head;
  const problem = await findLeavingProblemAmong<HeadField>(from, {
    ...{ text: "letter-head", inspectionId, words, now },
  });
  if (problem !== null) return { kind: "not-releasable", ...problem };
  return from.db.transaction().execute(async (trx): Promise<ChangedHead> => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const letter = await findLetter(trx, { inspectionId, now });
    if (!letter) return { kind: "no-letter" };
    if (letter.final) return { kind: "letter-is-final" };
    const latest = letter.heads.at(-1);
    if (letter.head && isDeepStrictEqual(letter.head, head)) return { kind: "unchanged" };
    if (latest && letter.head && latest.number !== seen) {
      const { number, writtenByName } = latest;
      return { kind: "changed-meanwhile", head: letter.head, number, writtenByName };
    }
    const number = (latest?.number ?? 0) + 1;
    await insertLetterHead(trx, {
      ...{ letterId: letter.id, number, ...head },
      ...{ writtenBy: actor.personId, writtenAt: now },
    });
    const details = { version: number, dated: head.dated };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "letter.head-changed", details });
    return { kind: "changed", number };
  });
}

/** What the head says before anybody wrote it, from the people of the re-visit and its dates. */
export async function suggestLetterHead(
  db: Queries,
  about: { inspectionId: string; now: Temporal.Instant },
): Promise<LetterHead> {
  const [members, { publishedBy }] = await Promise.all([
    listMembersByInspection(db, about.inspectionId),
    findLetterDates(db, about),
  ]);
  const nameOf = (wanted: string) => members.find(({ role }) => role === wanted)?.name ?? null;
  return suggestHead({
    recipients: members.filter(({ role }) => role === "letter-recipient"),
    inspectors: { ofsted: nameOf("lead-inspector"), cqc: nameOf("cqc-inspector") },
    publishedBy,
  });
}
