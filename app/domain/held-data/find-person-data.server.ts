import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { countedColumns } from "#db/dialects/person-columns.ts";
import * as held from "#db/queries/person-data.ts";
import type { PersonActor } from "../audit/audit.ts";
import { describeAuditAction } from "../audit/audit-actions.ts";
import { readWords } from "../audit/read-words.server.ts";
import { recordAudit } from "../audit/record-audit.server.ts";

type Connections = { db: Queries; reader: BackgroundQueries };

/**
 * Everything that is held about somebody who works here, for themselves (UK GDPR, Article 15): each row of their account, and how
 * many rows of everything else name them, by re-visit. The texts themselves are read where they stand.
 */
export async function findPersonData({ db, reader }: Connections, personId: string) {
  const person = await held.findPersonRow(db, personId);
  if (!person) throw new Error("somebody who is signed in has no account");
  const written = await reader.read("countRowsOfPerson", { personId });
  const inspectionIds = [...new Set(written.flatMap(({ inspectionId }) => inspectionId ?? []))];
  const names = new Map(
    (await held.listAreaNames(db, inspectionIds)).map(({ id, areaName }) => [id, areaName]),
  );
  return {
    person,
    parts: await held.listPartsOfPerson(db, personId),
    invitations: await held.listInvitationsOfEmail(db, person.email),
    sessions: await held.listSessionsOfPerson(db, personId),
    browsers: await held.listBrowsersOfPerson(db, personId),
    passkeys: await held.listPasskeysOfPerson(db, personId),
    openidAccounts: await held.listOpenidAccountsOfPerson(db, personId),
    signInLinks: await held.listSignInLinksOfPerson(db, personId),
    autosaves: await held.listAutosavesOfPerson(db, personId),
    messages: await held.listMessagesToPerson(db, personId),
    savedSearches: await held.listSearchesOfPerson(db, personId),
    entryCount: await held.countEntriesOfPerson(db, personId),
    written: written.map(({ column, inspectionId, rows }) => ({
      what: countedColumns[column],
      inspectionId,
      areaName: inspectionId === null ? null : (names.get(inspectionId) ?? null),
      count: rows,
    })),
  };
}

const batchSize = 1000;

/** What somebody did, oldest first, in batches: each act, when, in which part and of which re-visit. */
export async function* listPersonEntries(db: Queries, personId: string) {
  for (let after = 0; ; ) {
    const entries = await held.listEntriesOfPerson(db, { personId, after, limit: batchSize });
    const last = entries.at(-1);
    if (!last) return;
    const readable = await readWords(db, entries);
    yield readable.map(({ action, ...entry }) => ({ ...entry, action: describeAuditAction(action) }));
    after = last.number;
  }
}

/** Records that somebody took out their own data. */
export async function recordPersonDataExport(
  db: Queries,
  { actor, now }: { actor: PersonActor; now: Temporal.Instant },
): Promise<void> {
  await db
    .transaction()
    .execute((trx) =>
      recordAudit(trx, { at: now, actor, inspectionId: null, action: "person.data-exported" }),
    );
}
