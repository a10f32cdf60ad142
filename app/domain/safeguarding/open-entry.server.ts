import type { Queries, Trx } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findUploadOfPassage, updateUploadAsOpened } from "#db/queries/evidence.ts";
import { findInspection } from "#db/queries/inspections.ts";
import {
  findFlag,
  findTextOfFlag,
  listSafeguardingActions,
  updateFlagAsSeen,
} from "#db/queries/safeguarding.ts";
import { findConcern } from "#db/queries/safeguarding-decisions.ts";
import { listTranslationsByTexts } from "#db/queries/text-translations.ts";
import type { FlagSource } from "#db/tables/enumerations.ts";
import { may } from "../access/permissions.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { mayActOn } from "../stand-ins/find-stand-ins.server.ts";
import {
  findEntryOwner,
  findNamedInspector,
  type Inspector,
  mayReadConcern,
  type NamedInspector,
} from "./find-named-inspector.server.ts";
import { readEntry, type SafeguardingEntry } from "./list-entries.server.ts";

export type OpenedEntry = SafeguardingEntry & {
  /** What somebody wrote down, where it is a concern; `isHidden` to whoever does not read it. */
  concern: OpenedConcern | null;
  /** Whether its words are not for this reader. */
  isHidden: boolean;
  /** With whom it is; null where nobody is left. */
  owner: Inspector | null;
  /** What stands there now; null where it was withdrawn or left out since. */
  words: string | null;
  /** What stands beside them, in English or word for word; null where nothing does. */
  translation: Awaited<ReturnType<typeof listTranslationsByTexts>>[number] | null;
  language: string;
  mode: string;
  unfinished: boolean;
  /** To read the whole of it; null where there is no more, and where it is no response. */
  responseId: string | null;
  textNumber: number | null;
};

export type OpenedConcern =
  | { isHidden: true }
  | (Omit<NonNullable<Awaited<ReturnType<typeof findConcern>>>, "flagId" | "writtenBy"> & {
      isHidden: false;
    });

/** Opens an entry with its words. That is audited, and the first inspector who does has seen it. Null: no such entry. */
export async function openEntry(
  db: Queries,
  input: { inspectionId: string; entryId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<OpenedEntry | null> {
  const { inspectionId, actor, now } = input;
  const query = { inspectionId, flagId: input.entryId };
  return db.transaction().execute(async (trx) => {
    // Words that are corrected or withdrawn meanwhile are so before this, or after it.
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const before = await findFlag(trx, query);
    const inspection = await findInspection(trx, inspectionId);
    if (!before || !inspection) return null;
    const named = await findNamedInspector(trx, inspection, now);
    const isHidden = isHiddenFrom(actor, before, named);
    if (!isHidden && mayActOn(actor, "safeguarding-entries")) {
      await updateFlagAsSeen(trx, {
        flagId: query.flagId,
        seenAt: now,
        seenBy: actor.personId,
      });
    }
    const row = await findFlag(trx, query);
    if (!row) throw new Error("an entry went while it was opened");
    const { responseId } = row;
    const text = isHidden ? undefined : await findTextOfFlag(trx, { inspectionId, ...row });
    if (row.source === "evidence" && row.sourceId !== null) {
      await markUploadAsOpened(trx, { passageId: row.sourceId, actor, now });
    }
    const textNumber = text?.number ?? null;
    const translations = await listTranslationsByTexts(trx, textNumber === null ? [] : [textNumber]);
    const entry = readEntry(row, await listSafeguardingActions(trx, inspectionId));
    const concern = row.source === "concern" ? await openConcern(trx, { flagId: row.id, isHidden }) : null;
    const action = "safeguarding.entry-opened";
    await recordAudit(trx, { at: now, actor, inspectionId, action, details: { entry: row.number } });
    return {
      ...entry,
      concern,
      isHidden,
      owner: findEntryOwner(row.ownerId, named),
      words: text?.words ?? null,
      translation: translations.at(-1) ?? null,
      language: row.language ?? row.ownLanguage ?? "en",
      mode: row.mode ?? "online",
      unfinished: row.unfinished ?? false,
      responseId: entry.isWithdrawn ? null : responseId,
      textNumber,
    };
  });
}

async function openConcern(
  trx: Trx,
  { flagId, isHidden }: { flagId: string; isHidden: boolean },
): Promise<OpenedConcern | null> {
  if (isHidden) return { isHidden };
  const concern = await findConcern(trx, flagId);
  if (!concern) return null;
  const { flagId: _id, writtenBy: _by, ...written } = concern;
  return { ...written, isHidden: false };
}

/** A concern is read by few. Of a young person's request to talk the team reads; quality assurance where it is asked to decide. */
function isHiddenFrom(
  actor: PersonActor,
  { source, ownerId }: { source: FlagSource; ownerId: string | null },
  named: NamedInspector,
): boolean {
  if (source !== "concern" && source !== "talk-request") return false;
  const isOfTeam =
    source === "talk-request" && actor.role !== null && may(actor.role, "see", "talk-requests");
  return !isOfTeam && !mayRead(actor, named, ownerId);
}

function mayRead(actor: PersonActor, named: NamedInspector, ownerId: string | null): boolean {
  return actor.role !== null && mayReadConcern({ ...actor, role: actor.role }, named, ownerId);
}

/** Whoever inspects and reads an email here has opened it: its owner can no longer simply withdraw it. */
async function markUploadAsOpened(
  trx: Trx,
  { passageId, actor, now }: { passageId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  if (actor.role === null || !may(actor.role, "change", "evidence-withdrawals")) return;
  const upload = await findUploadOfPassage(trx, passageId);
  if (!upload) return;
  await updateUploadAsOpened(trx, { uploadId: upload.id, openedAt: now, openedBy: actor.personId });
}
