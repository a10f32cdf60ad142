import type { Queries } from "#db/connection.ts";
import { findRelease, listReleasesByInspection } from "#db/queries/releases.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import { type ReleaseContent, releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import { countReleaseLines } from "./release-csv.ts";
import { mayKeepReleases } from "./release-readers.ts";

export type OpenedRelease = {
  kind: "opened";
  id: string;
  number: number;
  purpose: string;
  madeAt: Temporal.Instant;
  madeByName: string;
  sharedAt: Temporal.Instant | null;
  content: ReleaseContent;
};

type Opening = {
  inspectionId: string;
  role: Role;
  actor: PersonActor;
  now: Temporal.Instant;
  /** Read on screen, or exported as a file. */
  how: "read" | "taken-out";
};

/** A kept release, as it was made. That it was opened or exported is recorded with it. */
export async function openRelease(
  db: Queries,
  input: Opening & { releaseId: string },
): Promise<OpenedRelease | { kind: "not-found" }> {
  const { inspectionId, releaseId, role, actor, now } = input;
  return db.transaction().execute(async (trx) => {
    const release = await findRelease(trx, { inspectionId, releaseId, sharedOnly: !mayKeepReleases(role) });
    if (!release) return { kind: "not-found" };
    const { id, number, purpose, madeAt, madeByName, sharedAt } = release;
    const content = releaseContentShape.parse(release.content);
    await recordAudit(trx, {
      at: now,
      actor,
      inspectionId,
      action: input.how === "read" ? "release.opened" : "release.downloaded",
      details: { release: number, ...(input.how === "read" ? {} : { rows: countReleaseLines(content) }) },
    });
    return { kind: "opened", id, number, purpose, madeAt, madeByName, sharedAt, content };
  });
}

/** The newest release that this role may see, opened likewise. */
export async function openLatestRelease(
  db: Queries,
  input: Opening,
): Promise<OpenedRelease | { kind: "not-found" }> {
  const releases = await listReleasesByInspection(db, {
    inspectionId: input.inspectionId,
    sharedOnly: !mayKeepReleases(input.role),
  });
  const latest = releases.at(-1);
  return latest ? openRelease(db, { ...input, releaseId: latest.id }) : { kind: "not-found" };
}
