import type { ReactNode } from "react";
import { OneSwitch } from "#app/components/one-switch.tsx";
import { Page } from "#app/components/page.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { SafetyStrip } from "#app/components/safety-strip.tsx";
import "./young-page.css";

type YoungPageProps = {
  dataState: "open" | "sent" | "closed";
  before?: ReactNode;
  children: ReactNode;
};

/** One screen of a young person's own answers: read aloud, one switch, and whom to call, around what it is about. */
export function YoungPage({ dataState, before, children }: YoungPageProps) {
  return (
    <Page dataState={dataState} before={before}>
      <div className="young-page">
        <ReadAloudButton />
        {children}
        <OneSwitch />
        <SafetyStrip />
      </div>
    </Page>
  );
}
