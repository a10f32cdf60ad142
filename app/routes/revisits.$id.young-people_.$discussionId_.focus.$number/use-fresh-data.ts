import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

const every = 15_000;

/** Loads the page's data anew while it is looked at, since another inspector may be recording the same discussion. */
export function useFreshData(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible" && navigator.onLine) revalidate();
    }, every);
    return () => clearInterval(timer);
  }, [revalidate]);
}
