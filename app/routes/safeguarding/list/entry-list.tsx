import { Card } from "#app/components/card.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { safeguardingMessages } from "#app/messages/work/safeguarding-messages.ts";
import { paths } from "#app/paths.ts";

type EntryRow = {
  id: string;
  number: number;
  question: string;
  kinds: string;
  raised: string;
  seen: string | null;
  isWithdrawn: boolean;
  changed: boolean;
  actions: number;
};

/** The queue, newest first, with nothing of what families wrote. */
export function EntryList({ inspectionId, entries }: { inspectionId: string; entries: readonly EntryRow[] }) {
  return (
    <section aria-label="Found, newest first">
      <h2>Found, newest first</h2>
      {entries.map((entry) => (
        <Card
          key={entry.id}
          title={`Entry ${entry.number}: may be about ${entry.kinds}`}
          titleAs="h3"
          href={paths.safeguarding.entry(inspectionId, entry.id)}
        >
          <p>
            In answer to “{entry.question}”, came in at {entry.raised}.
            {entry.seen === null ? null : ` Seen at ${entry.seen}.`}
          </p>
          <p className="cluster">
            {entry.seen === null ? <StatusTag kind="danger">Not seen yet</StatusTag> : null}
            {entry.actions === 0 ? (
              <StatusTag kind="warning">Nothing recorded yet</StatusTag>
            ) : (
              <StatusTag kind="success">
                {safeguardingMessages.t("entry.actions", { count: entry.actions })}
              </StatusTag>
            )}
            {entry.isWithdrawn ? <StatusTag>Words withdrawn</StatusTag> : null}
            {entry.changed && !entry.isWithdrawn ? <StatusTag>Words changed since</StatusTag> : null}
          </p>
        </Card>
      ))}
    </section>
  );
}
