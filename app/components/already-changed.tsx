import { Page } from "./page.tsx";

type LastChange = { name: string; action: string; at: string; isByViewer: boolean };

/** What somebody is told whose button came after another's: what was done first, by whom, and the way back. */
export function AlreadyChanged({ lastChange, back }: { lastChange: LastChange | null; back: string }) {
  return (
    <Page>
      <h1>{conflictTitle(lastChange)}</h1>
      <p>{lastChange ? describeLastChange(lastChange) : "Somebody has changed or removed it meanwhile."}</p>
      <p>Nothing else was changed.</p>
      <p>
        <a href={back}>Go back and see how it is now</a>
      </p>
    </Page>
  );
}

export function conflictTitle(lastChange: LastChange | null): string {
  if (lastChange === null) return "This is not here any more";
  return lastChange.isByViewer ? "You have done this already" : `${lastChange.name} was here before you`;
}

function describeLastChange({ name, action, at, isByViewer }: LastChange): string {
  return `${isByViewer ? "You" : name} ${action} at ${at}.`;
}
