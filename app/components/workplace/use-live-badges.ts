import { useEffect, useState } from "react";

export type Badges = Readonly<Record<string, { count: number; words: string }>>;

const lookAgainMs = 15_000;

/**
 * What waits in each section, asked for again while the page is looked at. `onChange` is told when it differs from what the
 * page was loaded with.
 */
export function useLiveBadges(href: string, loaded: Badges, onChange: () => void): Badges {
  const [badges, setBadges] = useState(loaded);
  useEffect(() => setBadges(loaded), [loaded]);
  useEffect(() => {
    const stop = new AbortController();
    const displayed = JSON.stringify(badges);
    const timer = setInterval(async () => {
      if (document.visibilityState === "hidden" || !navigator.onLine) return;
      const found = await askBadges(href, stop.signal);
      if (found === "gone") return clearInterval(timer);
      if (stop.signal.aborted || found === "unknown" || JSON.stringify(found) === displayed) return;
      setBadges(found);
      onChange();
    }, lookAgainMs);
    return () => {
      stop.abort();
      clearInterval(timer);
    };
  }, [href, badges, onChange]);
  return badges;
}

/** `gone`: whoever asks may not know any more, such as when their session has ended. */
async function askBadges(href: string, signal: AbortSignal): Promise<Badges | "gone" | "unknown"> {
  try {
    const response = await fetch(href, {
      signal,
      headers: { Accept: "application/json" },
      redirect: "error",
    });
    if (response.status >= 400 && response.status < 500) return "gone";
    if (!response.ok) return "unknown";
    const answer: unknown = await response.json();
    return hasBadges(answer) ? answer.badges : "unknown";
  } catch {
    return "unknown";
  }
}

function hasBadges(answer: unknown): answer is { badges: Badges } {
  return typeof answer === "object" && answer !== null && "badges" in answer;
}
