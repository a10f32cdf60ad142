import type { Queries } from "#db/connection.ts";
import { listContactsByInspection } from "#db/queries/contacts.ts";
import { findInspection } from "#db/queries/inspections.ts";
import { listMembersWithDeactivated } from "#db/queries/people.ts";

/**
 * The names of the area, its places, the organisations that take part and whom families can turn to: they name a body, and say
 * nothing of a family. An organisation may be called "Voice 4 Parents".
 */
export async function listKnownNames(db: Queries, inspectionId: string): Promise<string[]> {
  const [inspection, members, contacts] = await Promise.all([
    findInspection(db, inspectionId),
    listMembersWithDeactivated(db, inspectionId),
    listContactsByInspection(db, inspectionId),
  ]);
  const names = [
    inspection?.areaName ?? "",
    ...(inspection?.placeNames ?? "").split("\n"),
    ...members.map(({ organisation }) => organisation),
    ...contacts.map(({ name }) => name),
  ];
  // The longest first: one name may be a part of another.
  return [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== "")
    .toSorted((one, other) => other.length - one.length);
}

/** Words without these names as they are spelled, with their capitals: "voice 4 parents" in a sentence may count somebody. */
export function withoutNames(words: string, names: readonly string[]): string {
  return names.reduce((remaining, name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return remaining.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu"), "Noonday");
  }, words);
}
