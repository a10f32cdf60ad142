import { useEffect, useRef, useState } from "react";
import { sendAct } from "#app/components/request-json.ts";
import { type ActAnswer, actMessages } from "#app/messages/work/act-messages.ts";
import { useRevalidator } from "#app/remix.ts";

/** Where it is said what was done. */
type Toasts = {
  show(toast: { words: string; kind?: "done" | "refused"; undo?: { label: string; run: () => void } }): void;
};
type Change<Item> = { apply(items: readonly Item[]): readonly Item[] };

/** A page's items as they will be, and a way to change them: shown at once, sent one after the other, undone where refused. */
export function useActs<Item>(loadedItems: readonly Item[], toasts: Toasts) {
  const [changes, setChanges] = useState<readonly Change<Item>[]>([]);
  const { revalidate } = useRevalidator();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const unsent = useRef(new Set<Change<Item>>());
  // What has been loaded anew holds what was done before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only data that has come ends what was shown ahead of it
  useEffect(() => setChanges((before) => before.filter((one) => unsent.current.has(one))), [loadedItems]);

  const act = (
    path: string,
    fields: Record<string, string>,
    apply: Change<Item>["apply"] = (items) => items,
  ): Promise<ActAnswer> => {
    const change = { apply };
    unsent.current.add(change);
    setChanges((before) => [...before, change]);
    const answered = queue.current.then(async () => {
      const answer = await sendAct(path, fields);
      unsent.current.delete(change);
      if (!answer.isDone) setChanges((before) => before.filter((one) => one !== change));
      const { undoPath, words } = answer;
      toasts.show({
        words,
        kind: answer.isDone ? "done" : "refused",
        undo: undoPath ? { label: actMessages.t("undo"), run: () => void act(undoPath, {}) } : undefined,
      });
      if (unsent.current.size === 0) revalidate();
      return answer;
    });
    queue.current = answered;
    return answered;
  };
  const items = changes.reduce((before, change) => change.apply(before), loadedItems);
  return { items, act };
}
