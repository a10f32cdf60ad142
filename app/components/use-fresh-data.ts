import { useEffect } from "react";
import { useRevalidator } from "#app/remix.ts";

/** Loads the page's data anew every so many milliseconds while it is looked at, for as long as that is wanted. */
export function useFreshData({ every, isWanted = true }: { every: number; isWanted?: boolean }): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!isWanted) return;
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && navigator.onLine) revalidate();
    }, every);
    return () => clearInterval(timer);
  }, [every, isWanted, revalidate]);
}
