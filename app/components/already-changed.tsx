import { Page } from "./page.tsx";

type LastChange = { name: string; action: string; at: string; isOwn: boolean };

/** What somebody is told whose button came after another's: what was done first, by whom, and the way back. */
export function AlreadyChanged({ lastChange, back }: { lastChange: LastChange | null; back: string }) {
  return (
    <Page>
      <h1>{conflictTitle(lastChange)}</h1>
      <p>{lastChange ? whatWasDone(lastChange) : "Somebody has changed or removed it meanwhile."}</p>
      <p>Nothing else was changed.</p>
      <p>
        <a href={back}>Go back and see how it is now</a>
      </p>
    </Page>
  );
}

export function conflictTitle(lastChange: LastChange | null): string {
  if (lastChange === null) return "This is not here any more";
  return lastChange.isOwn ? "You have done this already" : `${lastChange.name} was here before you`;
}

function whatWasDone({ name, action, at, isOwn }: LastChange): string {
  return `${isOwn ? "You" : name} ${action} at ${at}.`;
}
