import type { Stamp } from "#app/domain/exports/export-kinds.ts";
import type { Allowed } from "./require-role.server.ts";

/** The stamp of an export (who made it, and when), and its file name with the area, the second and the person: no two are alike. */
export function createExportStamp(
  { person, role, organisation, inspection }: Allowed,
  now: Temporal.Instant,
): { stamp: Stamp; fileName(file: string): string } {
  const stamp = { name: person.name, role, organisation, areaName: inspection.areaName, at: now };
  const londonTime = now.toZonedDateTimeISO("Europe/London").toPlainDateTime();
  const time = londonTime.toString({ smallestUnit: "second" }).replace("T", "-").replaceAll(":", "");
  return {
    stamp,
    fileName(file) {
      const dot = file.lastIndexOf(".");
      return `${inspection.slug}-${file.slice(0, dot)}-${time}-${slugOf(person.name)}${file.slice(dot)}`;
    },
  };
}

function slugOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 40);
}
