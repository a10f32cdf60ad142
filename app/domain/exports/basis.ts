import type { Basis } from "./basis-shape.server.ts";

export function isTakenBack(basis: Basis, now: Pick<Basis, "withdrawn" | "said">): boolean {
  return now.withdrawn !== basis.withdrawn || now.said < basis.said;
}
