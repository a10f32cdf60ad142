import { useSyncExternalStore } from "react";
import type { ReadingStore } from "./reading-store.ts";

/** Something of the store, drawn anew when it changes. */
export function useReadingStore<Value>(store: ReadingStore, read: () => Value): Value {
  return useSyncExternalStore(store.subscribe, read, read);
}
