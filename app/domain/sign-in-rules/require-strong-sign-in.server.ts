import type { PersonActor } from "#app/domain/audit/audit.ts";
import { recordAudit } from "#app/domain/audit/record-audit.server.ts";
import { isStrongMethod, type SignInMethod } from "#app/domain/people/sign-in-method.ts";
import type { Env } from "#app/platform/env.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { findOpenidAccount } from "#db/queries/openid-accounts.ts";
import { listPasskeysByPerson } from "#db/queries/passkeys.ts";
import { listMembersWithDeactivated } from "#db/queries/people.ts";
import {
  deleteSignInRule,
  findSignInRule,
  insertSignInRule,
  listMembersWithSignInMethod,
} from "#db/queries/sign-in-rules.ts";

/** Since when a re-visit opens only after a strong sign-in, and for whom that makes a difference. `issuer`: the provider's. */
export async function viewSignInRule(
  db: Queries,
  { inspectionId, issuer }: { inspectionId: string; issuer: string | null },
) {
  const rule = await findSignInRule(db, inspectionId);
  const ready = new Set(await listMembersWithSignInMethod(db, { inspectionId, issuer: issuer ?? "" }));
  const members = await listMembersWithDeactivated(db, inspectionId);
  return {
    rule: rule ?? null,
    members: members
      .filter(({ deactivatedAt }) => deactivatedAt === null)
      .map(({ personId, name, role }) => ({ personId, name, role, isReady: ready.has(personId) })),
  };
}

/**
 * Lets a re-visit open only to those who signed in with a passkey or by OpenID Connect. Whoever sets it has signed in so
 * themselves, which proves that it works. Not where visitors sign in as anybody: the first to set it would lock all others out.
 */
export async function requireStrongSignIn(
  db: Queries,
  input: {
    inspectionId: string;
    method: SignInMethod;
    isPublicDemo: boolean;
    actor: PersonActor;
    now: Temporal.Instant;
  },
): Promise<{ kind: "required" | "required-already" | "own-sign-in-weak" | "public-demo" }> {
  const { inspectionId, method, actor, now } = input;
  if (input.isPublicDemo) return { kind: "public-demo" };
  if (!isStrongMethod(method)) return { kind: "own-sign-in-weak" };
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    const rule = { inspectionId, requiredAt: now, requiredBy: actor.personId };
    if (!(await insertSignInRule(trx, rule))) return { kind: "required-already" };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "strong-sign-in.required" });
    return { kind: "required" };
  });
}

/** Lets a re-visit open to those who signed in by a link, too. */
export async function allowLinkSignIn(
  db: Queries,
  { inspectionId, actor, now }: { inspectionId: string; actor: PersonActor; now: Temporal.Instant },
): Promise<{ kind: "allowed" | "allowed-already" }> {
  return db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, `inspection:${inspectionId}`);
    if (!(await deleteSignInRule(trx, inspectionId))) return { kind: "allowed-already" };
    await recordAudit(trx, { at: now, actor, inspectionId, action: "strong-sign-in.not-required" });
    return { kind: "allowed" };
  });
}

/** What somebody can sign in with beside a link. */
export async function findOwnMethods(
  db: Queries,
  { personId, issuer }: { personId: string; issuer: string | null },
): Promise<{ hasPasskey: boolean; hasOpenid: boolean }> {
  const passkeys = await listPasskeysByPerson(db, personId);
  const account = issuer === null ? undefined : await findOpenidAccount(db, { issuer, personId });
  return { hasPasskey: passkeys.length > 0, hasOpenid: account !== undefined };
}

/** Whether it is the example, and others than whoever started it can reach it: there anybody signs in as anybody. */
export function isPublicDemo({ demo, publicOrigin }: Pick<Env, "demo" | "publicOrigin">): boolean {
  const { hostname } = new URL(publicOrigin);
  return demo && !/^(?:(?:.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}
