import { requestJson } from "#app/components/request-json.ts";
import type { TextState } from "#app/domain/reading/text-state.ts";
import { paths } from "#app/paths.ts";
import type { ReadingState } from "./reading-state.ts";

/** In milliseconds. Two inspectors are to see each other's work within two seconds. */
const pollMs = 1500;
/** In milliseconds: while Noonday cannot be reached, or somebody was signed out. */
const pollAfterRefusalMs = 10_000;

/** Looks what others did, for as long as the page is looked at; gives what ends it. */
export function watchChanges({ setup, states, answeredActs, takeState, notify }: ReadingState): () => void {
  const path = paths.reading.changes(setup.inspectionId);
  let since: string | null = null;
  let timer: ReturnType<typeof setTimeout>;
  let isOver = false;
  const look = async () => {
    let delayMs = pollMs;
    if (document.visibilityState === "visible") {
      const query = since === null ? "" : `?since=${encodeURIComponent(since)}`;
      const askedAfterActs = answeredActs();
      const answer = await requestJson<{ until: string; states: TextState[] }>(`${path}${query}`);
      if (answer.ok) {
        since = answer.value.until;
        const changed = answer.value.states.filter(
          (state) =>
            states.has(state.number) && JSON.stringify(states.get(state.number)) !== JSON.stringify(state),
        );
        for (const state of changed) takeState(state, askedAfterActs);
        if (changed.length > 0) notify();
      } else {
        delayMs = pollAfterRefusalMs;
      }
    }
    if (!isOver) timer = setTimeout(look, delayMs);
  };
  void look();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
