import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonLink } from "#app/components/button.tsx";
import { Card } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { may } from "#app/domain/people/permissions.ts";
import { roleNames } from "#app/domain/people/roles.ts";
import { listOwnRevisits } from "#app/domain/revisits/list-own-revisits.server.ts";
import { sayDate } from "#app/domain/revisits/say-dates.ts";
import { requirePerson } from "#app/http/session.server.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  const revisits = await listOwnRevisits(context.db, { personId: person.id, now: context.receivedAt });
  return {
    name: person.name,
    mayStart: person.mayStartRevisits,
    revisits: revisits.map(({ id, areaName, role, dayOne, days, notified, stage }) => ({
      id,
      areaName,
      roleSaid: roleNames[role],
      datesSaid: may(role, "see", "dates") ? `${days} days from ${sayDate(dayOne)}` : null,
      notified,
      stage,
    })),
  };
}

export const meta: MetaFunction = () => [{ title: "Your re-visits – Noonday" }];

const stageWords = {
  "to-come": "To come",
  "survey-open": "Survey open",
  visit: "Visit under way",
  over: "Visit over",
} as const;

export default function YourRevisits() {
  const { name, mayStart, revisits } = useLoaderData<typeof loader>();
  const start = mayStart ? <ButtonLink href="/revisits/new">Start a re-visit</ButtonLink> : undefined;
  return (
    <Page width="work">
      <h1>Your re-visits</h1>
      <p className="lead">Signed in as {name}.</p>
      {revisits.length === 0 ? (
        <EmptyState title="None so far" action={start}>
          {mayStart
            ? "Start one: its dates are worked out from its first day, and you are its lead inspector."
            : "A lead inspector invites you by email. Once you accept, the re-visit shows here."}
        </EmptyState>
      ) : (
        <>
          <div className="grid">
            {revisits.map(({ id, areaName, roleSaid, datesSaid, notified, stage }) => (
              <Card
                key={id}
                title={areaName}
                href={`/revisits/${id}`}
                aside={
                  <StatusTag kind={stage === "survey-open" || stage === "visit" ? "info" : "neutral"}>
                    {stageWords[stage]}
                  </StatusTag>
                }
              >
                {datesSaid ? <p>{datesSaid}</p> : null}
                <p className="soft">
                  You are here as {roleSaid}.{notified ? "" : " The area has not been notified yet."}
                </p>
              </Card>
            ))}
          </div>
          {start ? <p className="section">{start}</p> : null}
        </>
      )}
    </Page>
  );
}
