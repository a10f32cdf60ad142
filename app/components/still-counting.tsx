import { WorkState } from "./work-state.tsx";

/** Said for some minutes after the survey's closing noon. Opening these pages is audited: only the state is asked for. */
export function StillCounting({ here, stateHref }: { here: string; stateHref: string }) {
  return (
    <WorkState
      isWorking
      words="Answers left unfinished at noon are still being counted."
      doneWords="All answers are counted."
      here={here}
      stateHref={stateHref}
      state="counting"
    />
  );
}
