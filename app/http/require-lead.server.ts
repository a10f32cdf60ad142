import type { PersonActor } from "#app/domain/audit/audit.ts";
import type { Person } from "#app/domain/people/find-signed-in-person.server.ts";
import type { RequestContext } from "./context.ts";
import { requirePerson } from "./session.server.ts";

/** The signed-in lead inspector, for what belongs to no one re-visit; a 404 for everybody else who is signed in. */
export async function requireLead(
  context: RequestContext,
  request: Request,
): Promise<{ person: Person; actor: PersonActor }> {
  const person = await requirePerson(context, request);
  if (!person.mayStartInspections) throw new Response(null, { status: 404, statusText: "Not Found" });
  return { person, actor: { kind: "person", personId: person.id, role: "lead-inspector" } };
}
