import { StatusTag } from "#app/components/status-tag.tsx";
import type { YoungPeoplesState } from "#app/domain/young-peoples-ways/link.ts";

/** How a link stands: closed by an inspector, or by the time. */
export function LinkState({ state, isClosed }: { state: YoungPeoplesState; isClosed: boolean }) {
  if (isClosed) return <StatusTag kind="warning">Closed</StatusTag>;
  if (state === "open") return <StatusTag kind="success">Open</StatusTag>;
  return <StatusTag>{state === "closed" ? "Over" : "Not open yet"}</StatusTag>;
}
