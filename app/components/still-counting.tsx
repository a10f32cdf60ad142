import { Banner } from "./banner.tsx";
import { WorkState } from "./work-state.tsx";

/** Said for some minutes after the survey's closing noon. Opening these pages is audited: only the state is asked for. */
export function StillCounting({ currentHref, stateHref }: { currentHref: string; stateHref: string }) {
  return (
    <Banner title="The survey has only just closed">
      <WorkState
        isWorking
        words="Answers left unfinished at noon are still being counted."
        doneWords="All answers are counted."
        currentHref={currentHref}
        stateHref={stateHref}
        state="counting"
      />
    </Banner>
  );
}
