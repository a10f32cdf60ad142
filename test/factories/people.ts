import { setTimeout } from "node:timers/promises";
import type { Inspectorate } from "#app/domain/access/inspectorate.ts";
import type { Role } from "#app/domain/access/roles.ts";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { acceptInvitation } from "#app/domain/people/accept-invitation.server.ts";
import { appointLead } from "#app/domain/people/appoint-lead.server.ts";
import { endAccess } from "#app/domain/people/end-access.server.ts";
import { invitePerson } from "#app/domain/people/invite-person.server.ts";
import { makeFirstLead } from "#app/domain/people/make-first-lead.server.ts";
import { makeFirstLeadLink } from "#app/domain/people/make-first-lead-link.server.ts";
import { makeInvitationLink, makeSignInLink } from "#app/domain/people/make-links.server.ts";
import { registerPerson } from "#app/domain/people/register-person.server.ts";
import { signInWithLink } from "#app/domain/people/sign-in-with-link.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { signInHeaders } from "#app/http/session.server.ts";
import { hashToken, makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { serializeTransactions } from "#db/dialects/index.ts";
import { updatePersonDeactivation } from "#db/queries/accounts.ts";
import { insertPasskey } from "#db/queries/passkeys.ts";

/** Monday 2 November 2026, 9am in London: five weeks before the usual re-visit's first day. */
export const longBefore = Temporal.Instant.from("2026-11-02T09:00:00Z");

export type APerson = { id: string; name: string; email: string };

let people = 0;

/** Somebody appointed a lead inspector: by the start-up link where there is none yet. */
export async function aLeadInspector(
  db: Queries,
  { name, email, now = longBefore }: { name?: string; email?: string; now?: Temporal.Instant } = {},
): Promise<APerson> {
  people += 1;
  const person = { name: name ?? `Lead ${people}`, email: email ?? `lead-${people}@inspectors.example` };
  const link = await makeFirstLeadLink(db, { now });
  if (link.kind === "made") {
    const made = await makeFirstLead(db, {
      ...{ token: link.token, ...person, browserToken: browserOf(person), now },
    });
    if (made.kind !== "made") throw new Error(`no lead was made: ${made.kind}`);
    return { id: made.personId, ...person };
  }
  return db.transaction().execute(async (trx) => {
    const { id } = await registerPerson(trx, { ...person, now });
    await appointLead(trx, { personId: id, actor: { kind: "noonday" }, now });
    return { id, ...person };
  });
}

/** Somebody invited to a re-visit by its lead, who accepted. */
export async function aMember(
  db: Queries,
  options: {
    inspection: { id: string; lead: APerson };
    role: Role;
    name?: string;
    email?: string;
    organisation?: string;
    inspectorate?: Inspectorate;
    now?: Temporal.Instant;
  },
): Promise<APerson & { actor: PersonActor }> {
  people += 1;
  const { inspection, role, now = longBefore } = options;
  const person = {
    name: options.name ?? `Person ${people}`,
    email: options.email ?? `${role}-${people}@people.example`,
  };
  const invited = await invitePerson(db, {
    ...person,
    inspectionId: inspection.id,
    role,
    organisation: options.organisation ?? (role.endsWith("inspector") ? "" : `Organisation ${people}`),
    inspectorate: role === "quality-assurance" ? (options.inspectorate ?? "ofsted") : null,
    actor: actorOf(inspection.lead, "lead-inspector"),
    now,
  });
  if (invited.kind !== "invited") throw new Error(`nobody was invited: ${invited.kind}`);
  const token = await linkToInvitation(db, invited);
  const accepted = await acceptInvitation(db, { token, browserToken: browserOf(person), now });
  if (accepted.kind !== "accepted") throw new Error(`nobody accepted: ${accepted.kind}`);
  const member = { id: accepted.personId, ...person };
  return { ...member, actor: actorOf(member, role) };
}

/** The token of a link to an invitation, as its message would carry it. */
export async function linkToInvitation(
  db: Queries,
  invited: { kind: string; invitationId?: string },
): Promise<string> {
  if (invited.invitationId === undefined) {
    throw new Error(`nobody was invited: ${invited.kind}`);
  }
  return (await makeInvitationLink(db, { invitationId: invited.invitationId, now: longBefore })).token;
}

export function actorOf(person: { id: string }, role: Role): PersonActor {
  return { kind: "person", personId: person.id, role };
}

/** Everybody has one browser, which knows them since they joined. */
function browserOf({ email }: { email: string }): string {
  return hashToken(email).slice(0, 43);
}

/** The Cookie header of somebody who signed in at that time. */
export async function signInAs(
  db: Queries,
  person: APerson,
  now: Temporal.Instant = longBefore,
): Promise<string> {
  const { token } = await makeSignInLink(db, { personId: person.id, now });
  const browserToken = browserOf(person);
  await db
    .insertInto("knownBrowsers")
    .values({
      ...{ personId: person.id, tokenHash: hashToken(`${person.id} ${browserToken}`) },
      ...{ firstUsedAt: longBefore, lastUsedAt: longBefore },
    })
    .onConflict((conflict) => conflict.columns(["personId", "tokenHash"]).doNothing())
    .execute();
  const used = await signInWithLink(db, { token, browserToken, now });
  if (used.kind !== "signed-in") throw new Error(`not signed in: ${used.kind}`);
  const context = { env: { publicOrigin: "http://localhost:3000" } } as RequestContext;
  const [setCookie = ""] = (await signInHeaders(context, used.session)).getSetCookie();
  return setCookie.split(";")[0] ?? "";
}

/** A passkey of theirs that no device holds: it makes them somebody who can sign in with more than a link. */
export async function aPasskeyOf(db: Queries, { id: personId }: { id: string }): Promise<void> {
  people += 1;
  const passkey = {
    id: makeId(),
    personId,
    credential: `credential-${people}`,
    publicKey: "none",
    counter: 0,
  };
  await db.transaction().execute((trx) =>
    insertPasskey(trx, {
      ...passkey,
      transports: [],
      name: "A key",
      createdAt: longBefore,
      lastUsedAt: null,
    }),
  );
}

/** What comes of an act that begins while a lead is about to deactivate somebody, and has not yet. */
export async function actWhileDeactivated<Outcome>(
  db: Queries,
  { id: personId }: { id: string },
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const { acting } = await db.transaction().execute(async (trx) => {
    await serializeTransactions(trx, "people");
    const acting = act();
    await setTimeout(200);
    await updatePersonDeactivation(trx, { personId, deactivatedAt: longBefore, deactivatedBy: personId });
    await endAccess(trx, personId);
    return { acting };
  });
  return acting;
}
