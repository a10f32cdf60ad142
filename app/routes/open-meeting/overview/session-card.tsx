import { Banner } from "#app/components/banner.tsx";
import { Card } from "#app/components/card.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import type { SessionState, SessionView } from "#app/domain/meetings/view-session.ts";
import { paths } from "#app/paths.ts";

type SessionCardProps = {
  session: SessionView & {
    inside: { statementText: string | null; attended: number | null; notes: number } | null;
    warnings: readonly string[];
  };
  inspectionId: string;
  mayChange: boolean;
};

const stateWords: Readonly<Record<SessionState, string>> = {
  "to-come": "To come",
  now: "Now",
  past: "Over",
  cancelled: "Cancelled",
};

/** One session: when, where, how accessible; for insiders what was recorded of it. */
export function SessionCard({ session, inspectionId, mayChange }: SessionCardProps) {
  const { inside, state, warnings } = session;
  const cancelled = state === "cancelled";
  return (
    <Card
      title={session.formattedTime}
      aside={
        <StatusTag kind={cancelled ? "danger" : state === "now" ? "info" : "neutral"}>
          {stateWords[state]}
        </StatusTag>
      }
    >
      <SummaryList
        rows={[
          ...(session.place === "" ? [] : [{ key: "place", label: "Where", value: session.place }]),
          ...(session.link === ""
            ? []
            : [{ key: "link", label: "Online", value: <a href={session.link}>{session.link}</a> }]),
          { key: "access", label: "Access", value: session.access },
          ...(cancelled
            ? [{ key: "reason", label: "Why it is cancelled", value: session.cancelledReason }]
            : []),
          ...(inside && !cancelled
            ? [
                { key: "statement", label: "Statement read out", value: inside.statementText ?? undefined },
                { key: "attended", label: "How many came", value: inside.attended ?? undefined },
                { key: "notes", label: "Notes", value: inside.notes > 0 ? inside.notes : undefined },
              ]
            : []),
        ]}
        emptyWords="Not yet"
      />
      {warnings.length > 0 ? (
        <Banner kind="warning">
          {warnings.map((warning) => (
            <p key={warning}>{warning}</p>
          ))}
        </Banner>
      ) : null}
      {cancelled ? null : (
        <p className="cluster">
          {inside ? (
            <ButtonLink href={paths.openMeeting.session(inspectionId, session.id)} compact>
              {mayChange ? "Statement and notes" : "Read the notes"}
              <span className="visually-hidden"> of {session.formattedTime}</span>
            </ButtonLink>
          ) : null}
          {mayChange ? (
            <a href={paths.openMeeting.arrangements(inspectionId, session.id)}>
              Change<span className="visually-hidden"> {session.formattedTime}</span>
            </a>
          ) : null}
          {mayChange && inside?.statementText === null ? (
            <a href={paths.openMeeting.cancellation(inspectionId, session.id)}>
              Cancel<span className="visually-hidden"> {session.formattedTime}</span>
            </a>
          ) : null}
        </p>
      )}
    </Card>
  );
}
