import type { Queries } from "#db/connection.ts";
import { listMembersOfAllInspections } from "#db/queries/example-people.ts";
import { type Role, roleNames, roles } from "../access/roles.ts";

export type ExamplePerson = {
  personId: string;
  name: string;
  role: Role;
  organisation: string;
  /** What their button says: the first of a role by the role alone, others by name too, so that no two say the same. */
  button: string;
};

export type ExampleArea = { areaName: string; slug: string; announced: boolean; people: ExamplePerson[] };

/** Everybody whom a visitor of the demo can be, by area and role. For the demo only. */
export async function listExamplePeople(db: Queries): Promise<ExampleArea[]> {
  const areas = new Map<string, ExampleArea>();
  for (const { areaName, slug, notifiedAt, ...member } of await listMembersOfAllInspections(db)) {
    const area = areas.get(slug) ?? { areaName, slug, announced: notifiedAt !== null, people: [] };
    areas.set(slug, area);
    area.people.push({ ...member, role: member.role, button: "" });
  }
  const usedNames = new Set<string>();
  for (const area of areas.values()) {
    area.people.sort((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
    for (const person of area.people) {
      const short = `Continue as ${roleNames[person.role]}`;
      const long = `Continue as ${person.name}`;
      const longest = `${long} in ${area.areaName}`;
      person.button = [short, long].find((one) => !usedNames.has(one)) ?? longest;
      usedNames.add(person.button);
    }
  }
  return [...areas.values()];
}
