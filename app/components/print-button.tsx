import { useEffect, useState } from "react";
import { useTranslator } from "#app/components/translator.ts";
import { Button } from "./native/button.tsx";

/** Opens the browser's own way to print; where there is no script, says that it has one. */
export function PrintButton({ children = "Print" }: { children?: string }) {
  const { t } = useTranslator();
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <p>{t("paper.print.menu")}</p>;
  return (
    <Button type="button" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
