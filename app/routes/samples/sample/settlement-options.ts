import type { Settlement } from "#app/domain/samples/sample.ts";

export const settlementOptions: readonly { id: Settlement; name: string }[] = [
  { id: "open", name: "Not settled" },
  { id: "under", name: "It is under it" },
  { id: "not-under", name: "It is not under it" },
];
