import { paths } from "#app/paths.ts";

/** Which text a page of the reading room is about, from its path and query; null where it is about none. */
export function readTextAddress(address: string): { inspectionId: string; number: number } | null {
  const [, , inspectionId = "", , digits = ""] = address.split("?", 1)[0]?.split("/") ?? [];
  const number = /^\d{1,9}$/.test(digits) ? Number(digits) : null;
  if (number === null) return null;
  const text = paths.reading.text(inspectionId, number);
  return address === text || address.startsWith(`${text}/`) || address.startsWith(`${text}?`)
    ? { inspectionId, number }
    : null;
}
