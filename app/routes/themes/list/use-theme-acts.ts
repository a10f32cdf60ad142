import { useEffect, useRef, useState } from "react";
import type { Toasts } from "#app/components/aria/toast-region.tsx";
import { sendAct } from "#app/components/request-json.ts";
import { type ActAnswer, actMessages } from "#app/messages/work/act-messages.ts";
import { useRevalidator } from "#app/remix.ts";
import type { ThemeFrame } from "../parts/theme-frame.ts";

type Change = { apply(frames: readonly ThemeFrame[]): readonly ThemeFrame[] };

/** The themes as they will be, and a way to change them: shown at once, sent one after the other, undone where refused. */
export function useThemeActs(loadedFrames: readonly ThemeFrame[], toasts: Toasts) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const { revalidate } = useRevalidator();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const unsent = useRef(new Set<Change>());
  // What has been loaded anew holds what was done before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only data that has come ends what was shown ahead of it
  useEffect(() => setChanges((before) => before.filter((one) => unsent.current.has(one))), [loadedFrames]);

  const act = (
    path: string,
    fields: Record<string, string>,
    apply: Change["apply"] = (frames) => frames,
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
  const frames = changes.reduce((before, change) => change.apply(before), loadedFrames);
  return { frames, act };
}
