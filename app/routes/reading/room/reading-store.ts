import { createCodeActs } from "./code-acts.ts";
import { createMarkActs } from "./mark-acts.ts";
import { createOpenActs } from "./open-acts.ts";
import { createReadingState } from "./reading-state.ts";
import type { ReadingSetup } from "./reading-view.ts";
import { createTranslationActs } from "./translation-acts.ts";
import { createViewActs } from "./view-acts.ts";
import { watchChanges } from "./watch-changes.ts";

export type ReadingStore = ReturnType<typeof createReadingStore>;

/** What the workbench shows, and all that can be done in it: each act shows at once, and is taken back where it is refused. */
export function createReadingStore(setup: ReadingSetup) {
  const state = createReadingState(setup);
  const openActs = createOpenActs(state);
  const markActs = createMarkActs(state);
  const { rows, texts, states, view, subscribe, undoLast } = state;
  return {
    ...openActs,
    ...markActs,
    ...createCodeActs(state),
    ...createTranslationActs(state, openActs.reload),
    ...createViewActs(state),
    inspectionId: setup.inspectionId,
    mayMark: setup.mayMark,
    view,
    subscribe,
    undoLast,
    watch: () => watchChanges(state),
    rowOf: (number: number) => rows.get(number),
    textOf: (number: number) => texts.get(number),
    stateOf: (number: number) => states.get(number),
    readAndGo() {
      const { current } = view();
      if (current !== null && setup.mayMark && states.get(current)?.isReadByMe === false) {
        markActs.mark(current, true);
      }
      openActs.go(1);
    },
  };
}
