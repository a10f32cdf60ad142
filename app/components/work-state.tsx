import { type ReactNode, useEffect, useState } from "react";
import { useWorkPolling } from "./use-work-polling.ts";
import "./work-state.css";

type WorkStateProps = {
  isWorking: boolean;
  /** What Noonday is doing, in a sentence. */
  words: ReactNode;
  /** What is said once it is done, to those who saw it being done. */
  doneWords: string;
  /** The page's own address, to look again without script. */
  currentHref: string;
  stateHref?: string;
  state?: string;
};

/**
 * Something that Noonday is doing by itself, such as reading a file. The page looks for its end by itself, says it without
 * moving the focus, and leaves what is typed alone; without script there is a link to look again.
 */
export function WorkState({ isWorking, words, doneWords, currentHref, stateHref, state }: WorkStateProps) {
  useWorkPolling({ isWanted: isWorking, stateHref, state });
  const [wasWorking, setWasWorking] = useState(false);
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  useEffect(() => {
    if (isWorking) setWasWorking(true);
  }, [isWorking]);
  return (
    <div className="work-state">
      {/* It stands there before it changes: only then is the change announced. */}
      <p role="status">{isWorking ? words : wasWorking ? doneWords : ""}</p>
      {isWorking ? (
        <p className="small soft">
          {hasScript ? "This page shows it as soon as it is done. " : null}
          <a href={currentHref}>Look again</a>
        </p>
      ) : null}
    </div>
  );
}
