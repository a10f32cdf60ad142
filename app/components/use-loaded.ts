import { useEffect, useState } from "react";

/** How long, in milliseconds, until what could not be had is asked for again. */
const retryMs = 5000;

/**
 * What a page loads apart from its own first script, once it is wanted; null until it is there. Where it cannot be had just
 * now, the page and what is typed on it stay as they are, and it is asked for again. `load` is the same function each time.
 */
export function useLoaded<Loaded extends object>(
  load: () => Promise<Loaded>,
  isWanted = true,
): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const end = () => {
      isOver = true;
      clearTimeout(timer);
      removeEventListener("online", tryToLoad);
    };
    const tryToLoad = async () => {
      clearTimeout(timer);
      const part = await load().catch(() => null);
      if (isOver) return;
      if (part === null) {
        clearTimeout(timer);
        timer = setTimeout(tryToLoad, retryMs);
        return;
      }
      end();
      setLoaded(part);
    };
    addEventListener("online", tryToLoad);
    void tryToLoad();
    return end;
  }, [load, isWanted]);
  return loaded;
}
