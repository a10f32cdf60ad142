import { useContext } from "react";
import { PageLayoutContext } from "#app/components/page-layout-context.ts";
import { Banner } from "./banner.tsx";
import { Page } from "./page.tsx";

const unsealingHint = "The lead inspector can remove the seal, with a reason that stays on record.";

/**
 * In place of a form for what lies under the seal: since when it cannot be changed. Nothing where it is not sealed. `at` is
 * needed on pages outside the layout of a re-visit only, which knows it itself.
 */
export function SealedNotice({ sealedAt }: { sealedAt?: string | null }) {
  const { sealed } = useContext(PageLayoutContext);
  const since = sealedAt ?? sealed;
  if (!since) return null;
  return (
    <Banner title="The evidence is sealed">
      <p>{`Since ${since} it can be read, not changed. ${unsealingHint}`}</p>
    </Banner>
  );
}

/** What somebody is told who would change what lies under the seal. `isSent`: they had filled in a form. */
export function SealedEvidence({
  sealedAt,
  sealedBy,
  isSent,
}: {
  sealedAt: string;
  sealedBy: string | null;
  isSent: boolean;
}) {
  return (
    <Page>
      <h1>The evidence is sealed</h1>
      <p>{`${sealedBy ?? "Somebody"} sealed it at ${sealedAt}. Nothing in it can be changed, and nothing was. ${unsealingHint}`}</p>
      {isSent ? <p>Press Back: what you typed is still there to copy.</p> : null}
    </Page>
  );
}
