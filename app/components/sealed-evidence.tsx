import { Page } from "./page.tsx";

/** What somebody is told who would change what lies under the seal. */
export function SealedEvidence({ at }: { at: string }) {
  return (
    <Page>
      <h1>The evidence is sealed</h1>
      <p>
        {`It was sealed at ${at}. Nothing in it can be changed, and nothing was. The lead inspector can take the seal off, with a reason that stays on record.`}
      </p>
      <p>Press Back: what you typed is still there to copy.</p>
    </Page>
  );
}
