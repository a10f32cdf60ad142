import { findMembership, type Membership } from "#app/domain/access/find-membership.server.ts";
import { opensAfterSignIn } from "#app/domain/access/opens-after-sign-in.server.ts";
import { type Doing, may, type Resource, refusal } from "#app/domain/access/permissions.ts";
import type { PersonActor } from "#app/domain/audit/audit.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { Person } from "#app/domain/people/find-signed-in-person.server.ts";
import { isStrongMethod } from "#app/domain/people/sign-in-method.ts";
import { findSealedAt } from "#app/domain/seals/open-seal.server.ts";
import { underSeal } from "#app/domain/seals/under-seal.ts";
import { findActing, listStandInsOf } from "#app/domain/stand-ins/find-stand-ins.server.ts";
import { isForStandIns } from "#app/domain/stand-ins/stand-in.ts";
import type { RequestContext } from "./context.ts";
import { oncePerRequest } from "./once-per-request.ts";
import { readParam } from "./read-param.ts";
import { signInAgain } from "./require-fresh-sign-in.server.ts";
import { sealedResponse } from "./sealed-response.server.ts";
import { requirePerson } from "./session.server.ts";

export type Allowed = Membership & {
  person: Person;
  actor: PersonActor;
  /** When the evidence was sealed, in words; null where it is not. */
  sealed: string | null;
  /** Whether their role lets them change it, or they stand in for somebody whose does; for what stand-ins may change. */
  mayAct(resource: Resource): boolean;
  /** Whether they may change it now: their role allows it, and it is not sealed. */
  mayStill(resource: Resource): boolean;
};

type RouteArgs = { request: Request; params: { id?: string }; context: RequestContext };

/**
 * The person, their role and the re-visit of the address, where the table of permissions lets them do this.
 * Throws a 404 for what they may not see (or is not there), a 403 for what they may see but not change, a 409 for what
 * nobody may change because the evidence is sealed. Sends whoever signed in by a link to sign in again, where the re-visit
 * does not open after that.
 */
export async function requireRole(args: RouteArgs, doing: Doing, resource: Resource): Promise<Allowed> {
  const person = await requirePerson(args.context, args.request);
  const inspectionId = readParam(args.params, "id");
  const once = <Found>(question: string[], find: () => Promise<Found>) =>
    oncePerRequest(args.context, args.request, question, find);
  const membership = await findOwnMembership(args, person, inspectionId);
  if (!membership) throw new Response(null, { status: 404, statusText: "Not Found" });
  const { role, inspection } = membership;
  const refused = refusal(role, doing, resource);
  const standIns =
    refused !== 404 && isForStandIns(resource) && !may(role, "change", resource)
      ? await once(["stand-ins", inspection.id, person.id], () =>
          listStandInsOf(args.context.db, {
            ...{ inspectionId: inspection.id, personId: person.id, now: args.context.receivedAt },
          }),
        )
      : [];
  const standIn = findActing(standIns, resource) ?? undefined;
  if (refused !== null && (refused === 404 || !standIn)) throw new Response(null, { status: refused });
  if (!(await opensTo(args.context, person, membership))) throw await signInAgain(args, person.id, "strong");
  const sealedAt = await once(["sealed", inspection.id], () => findSealedAt(args.context.db, inspection.id));
  const sealed = sealedAt === null ? null : formatDateAndTime(sealedAt);
  const isSealed = (resource: Resource) => sealed !== null && underSeal.has(resource);
  if (doing === "change" && isSealed(resource)) {
    throw await sealedResponse(args, inspection.id);
  }
  args.context.allowed = {
    inspectionId: inspection.id,
    personId: person.id,
    mayReadAudit: may(role, "see", "audit"),
  };
  return {
    ...membership,
    person,
    actor: { kind: "person", personId: person.id, role, standIn },
    sealed,
    mayAct: (resource) => may(role, "change", resource) || findActing(standIns, resource) !== null,
    mayStill: (resource) => may(role, "change", resource) && !isSealed(resource),
  };
}

function findOwnMembership(
  { context, request }: Omit<RouteArgs, "params">,
  { id }: Person,
  inspectionId: string,
) {
  return oncePerRequest(context, request, ["membership", inspectionId, id], () =>
    findMembership(context.db, { inspectionId, personId: id }),
  );
}

function opensTo({ db }: RequestContext, { id, session }: Person, membership: Membership): Promise<boolean> {
  return opensAfterSignIn(db, { membership, personId: id, isStrong: isStrongMethod(session.method) });
}

/** Whether somebody has a part in a re-visit, and it opens to them in the session that they sit in. */
export async function mayOpenRevisit(
  args: Omit<RouteArgs, "params">,
  person: Person,
  inspectionId: string,
): Promise<boolean> {
  const membership = await findOwnMembership(args, person, inspectionId);
  return membership !== null && opensTo(args.context, person, membership);
}
