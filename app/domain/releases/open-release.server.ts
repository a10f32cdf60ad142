import type { Queries } from "#db/connection.ts";
import { findRelease, listReleasesByRevisit } from "#db/queries/releases.ts";
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
  madeAt: string;
  madeByName: string;
  sharedAt: string | null;
  content: ReleaseContent;
};

type Opening = {
  revisitId: string;
  role: Role;
  actor: PersonActor;
  now: Temporal.Instant;
  /** Read on screen, or taken out as a file. */
  how: "read" | "taken-out";
};

/** A kept release, as it was made. That it was opened or taken out is recorded with it. */
export async function openRelease(
  db: Queries,
  asked: Opening & { releaseId: string },
): Promise<OpenedRelease | { kind: "not-found" }> {
  const { revisitId, releaseId, role, actor, now } = asked;
  return db.transaction().execute(async (trx) => {
    const found = await findRelease(trx, { revisitId, releaseId, sharedOnly: !mayKeepReleases(role) });
    if (!found) return { kind: "not-found" };
    const { id, number, purpose, madeAt, madeByName, sharedAt } = found;
    const content = releaseContentShape.parse(JSON.parse(found.content));
    await recordAudit(trx, {
      at: now,
      actor,
      revisitId,
      action: asked.how === "read" ? "release.opened" : "release.downloaded",
      details: { release: number, ...(asked.how === "read" ? {} : { rows: countReleaseLines(content) }) },
    });
    return { kind: "opened", id, number, purpose, madeAt, madeByName, sharedAt, content };
  });
}

/** The newest release that this role may see, opened likewise. */
export async function openLatestRelease(
  db: Queries,
  asked: Opening,
): Promise<OpenedRelease | { kind: "not-found" }> {
  const releases = await listReleasesByRevisit(db, {
    revisitId: asked.revisitId,
    sharedOnly: !mayKeepReleases(asked.role),
  });
  const latest = releases.at(-1);
  return latest ? openRelease(db, { ...asked, releaseId: latest.id }) : { kind: "not-found" };
}
