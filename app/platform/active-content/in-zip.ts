import type { Zip } from "../zip.ts";

/** Two parts of one name are read differently by different programs. */
export function hasEqualNames(zip: Zip): boolean {
  const names = new Set(zip.names.map((name) => name.toLowerCase()));
  return zip.hasDuplicates || names.size !== zip.names.length;
}
