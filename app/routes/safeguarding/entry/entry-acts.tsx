import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

type EntryActsProps = { inspectionId: string; entryId: string; isClosed: boolean };

/** What may be decided about an entry, each on a page of its own. */
export function EntryActs({ inspectionId, entryId, isClosed }: EntryActsProps) {
  const { level, owner, referral, outcome, reopening } = paths.safeguarding;
  return (
    <ButtonRow>
      {isClosed ? (
        <ButtonLink kind="secondary" href={reopening(inspectionId, entryId)}>
          Open it again
        </ButtonLink>
      ) : (
        <>
          <ButtonLink href={outcome(inspectionId, entryId)}>Record its outcome</ButtonLink>
          <ButtonLink kind="secondary" href={referral(inspectionId, entryId)}>
            Record a referral
          </ButtonLink>
          <ButtonLink kind="secondary" href={owner(inspectionId, entryId)}>
            Pass it on
          </ButtonLink>
          <ButtonLink kind="secondary" href={level(inspectionId, entryId)}>
            Change how soon
          </ButtonLink>
        </>
      )}
    </ButtonRow>
  );
}
