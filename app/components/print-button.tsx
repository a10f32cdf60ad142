import { useEffect, useState } from "react";
import { useWords } from "#app/components/words.ts";
import { Button } from "./button.tsx";

/** Opens the browser's own way to print; where there is no script, says that it has one. */
export function PrintButton({ children = "Print" }: { children?: string }) {
  const { say } = useWords();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <p>{say("paper.print.menu")}</p>;
  return (
    <Button type="button" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
