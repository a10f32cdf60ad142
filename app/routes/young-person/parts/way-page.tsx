import type { ReactNode } from "react";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { Page } from "#app/components/page.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { SafetyStrip } from "#app/components/safety-strip.tsx";
import type { YoungPeoplesState } from "#app/domain/young-peoples-ways/link.ts";
import "../../../components/easy-read.css";

type WayPageProps = {
  state: YoungPeoplesState;
  /** Where Back leads. */
  back?: { href: string; label: string };
  children: ReactNode;
};

/** One thing a screen, read aloud where the device has a voice, with whom to call below it. */
export function WayPage({ state, back, children }: WayPageProps) {
  return (
    <Page dataState={state} before={back ? <BackLink href={back.href}>{back.label}</BackLink> : undefined}>
      <div className="easy-read">
        <ReadAloudButton />
        {children}
        <SafetyStrip />
      </div>
    </Page>
  );
}
