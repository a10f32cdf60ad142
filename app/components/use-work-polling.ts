import { useEffect } from "react";
import { useRevalidator } from "#app/remix.ts";

/** In milliseconds: how long until it is looked again; the last goes on. What takes long is looked at less often. */
const delaysMs = [2000, 2000, 3000, 5000, 8000, 10_000];

type Polled = {
  isWanted: boolean;
  /**
   * Answers `{ "state": "…" }`. Asked instead of the page where opening the page is written into the audit; the page's data is
   * loaded once the answer is another than `state`.
   */
  stateHref?: string;
  state?: string;
};

/**
 * Loads the page's data anew, less and less often, while it is wanted and the page is looked at. What is focused or typed
 * stays, since only data changes.
 */
export function useWorkPolling({ isWanted, stateHref, state }: Polled): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isWanted) return;
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looks = 0;
    const wait = () => {
      clearTimeout(timer);
      if (stop.signal.aborted || document.visibilityState === "hidden") return;
      timer = setTimeout(look, delaysMs[Math.min(looks, delaysMs.length - 1)]);
      looks += 1;
    };
    const look = async () => {
      if (!navigator.onLine) return wait();
      const found = stateHref === undefined ? "changed" : await askState(stateHref, state, stop.signal);
      if (stop.signal.aborted || found === "gone") return;
      if (found === "changed") revalidate();
      wait();
    };
    const lookAgain = () => {
      if (document.visibilityState === "hidden") clearTimeout(timer);
      else {
        looks = 0;
        wait();
      }
    };
    document.addEventListener("visibilitychange", lookAgain);
    wait();
    return () => {
      stop.abort();
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", lookAgain);
    };
  }, [isWanted, stateHref, state, revalidate]);
}

/** `gone`: whoever asks may not know any more, such as when their session has ended. */
async function askState(
  href: string,
  before: string | undefined,
  signal: AbortSignal,
): Promise<"same" | "changed" | "gone"> {
  try {
    const response = await fetch(href, {
      signal,
      headers: { Accept: "application/json" },
      redirect: "error",
    });
    if (response.status >= 400 && response.status < 500) return "gone";
    if (!response.ok) return "same";
    const answer: unknown = await response.json();
    const state = typeof answer === "object" && answer !== null && "state" in answer ? answer.state : before;
    return state === before ? "same" : "changed";
  } catch {
    // Not online for a moment, or sent to sign in: it is looked again, and the page itself says the rest.
    return "same";
  }
}
