import { WorkState } from "#app/components/work-state.tsx";

/** Said for some minutes after the survey's closing noon. Opening these pages is audited: only the state is asked for. */
export function StillCounting({ revisitId, here }: { revisitId: string; here: string }) {
  return (
    <WorkState
      isWorking
      words="Answers left unfinished at noon are still being counted."
      doneWords="All answers are counted."
      here={here}
      stateHref={`/revisits/${revisitId}/responses/state`}
      state="counting"
    />
  );
}
