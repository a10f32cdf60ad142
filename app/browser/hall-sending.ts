import { hallFields } from "#app/domain/young-peoples-ways/hall-fields.ts";
import type { HallRecord, HallStore } from "./hall-store.ts";

const requestTimeoutMs = 15_000;
const retryDelayMs = 8000;

type Received = { kind: string; numbers?: number[] };

/**
 * Sends what waits on the device, one after the other, as soon as the server can be reached, and takes what arrived off the device. The
 * server knows each by its secret, so one that is sent again is there once.
 */
export function createHallSender(
  store: HallStore,
  { address, onChange }: { address: string; onChange(sent: HallRecord | null): Promise<void> },
) {
  let isBusy = false;

  async function sendAll(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      for (const record of await store.list()) {
        if (!record.isFinished || record.problem !== null) continue;
        const received = await post(record).catch(() => null);
        if (received === null) break;
        if (received.kind === "received") await store.remove(record.id);
        else {
          await store.save({ ...record, problem: received.kind, numbers: received.numbers ?? [] });
          // Nobody may send it any more: it stays nowhere, and what became of it is said.
          if (received.kind === "too-late") await store.remove(record.id);
        }
        await onChange({ ...record, problem: received.kind === "received" ? null : received.kind });
      }
    } finally {
      isBusy = false;
    }
  }

  async function post(record: HallRecord): Promise<Received> {
    const body = new URLSearchParams([
      [hallFields.link, record.link],
      [hallFields.token, record.token],
      [hallFields.approval, record.approval],
      [hallFields.number, record.number],
      [hallFields.helped, record.helped],
      [hallFields.quote, record.quote],
      [hallFields.language, record.language],
      ...record.fields,
      [hallFields.end, "yes"],
    ]);
    const stop = new AbortController();
    const timeout = setTimeout(() => stop.abort(), requestTimeoutMs);
    try {
      const response = await fetch(address, { method: "POST", body, signal: stop.signal });
      const isJson = response.headers.get("Content-Type")?.includes("json");
      if (!response.ok || !isJson) throw new Error("the server failed");
      return (await response.json()) as Received;
    } finally {
      clearTimeout(timeout);
    }
  }

  addEventListener("online", () => void sendAll());
  setInterval(() => void sendAll(), retryDelayMs);
  return { sendAll };
}
