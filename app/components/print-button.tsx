import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

/** Opens the browser's own way to print; where there is no script, says that it has one. */
export function PrintButton({ children = "Print" }: { children?: string }) {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <p>Print it with your browser’s own menu.</p>;
  return (
    <Button type="button" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
