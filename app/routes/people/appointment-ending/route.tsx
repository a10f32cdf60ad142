import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { endAppointment } from "#app/domain/people/appoint-lead.server.ts";
import { openAccount } from "#app/domain/people/open-account.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireLead, requireLeadForAccounts } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { person } = await requireLead(context, request);
  const account = await openAccount(context.db, {
    personId: readParam(params, "personId"),
    now: context.receivedAt,
  });
  if (!account) throw notFound();
  const { id, name, parts } = account;
  return { id, name, self: id === person.id, areaNames: parts.map(({ areaName }) => areaName) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { person, actor } = await requireLeadForAccounts(context, request);
  const personId = readParam(params, "personId");
  const outcome = await endAppointment(context.db, { personId, actor, now: context.receivedAt });
  switch (outcome.kind) {
    case "ended":
      return redirect(
        personId === person.id
          ? paths.revisits.list()
          : `${paths.people.person(personId)}?done=appointment-ended`,
      );
    case "not-a-lead":
      return redirect(`${paths.people.person(personId)}?done=nothing`);
    case "last-lead":
      return data(
        { error: `${outcome.name} is the only lead inspector of Noonday. Appoint another first.` },
        { status: 422 },
      );
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `End an appointment – ${loaded?.name ?? "A person"} – Noonday` },
];

export default function AppointmentEnding() {
  const { id, name, self, areaNames } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const who = self ? "You" : name;
  return (
    <Page width="work">
      <ErrorSummary errors={{}} general={answered?.error} />
      <h1>End {self ? "your" : `${name}’s`} appointment as lead inspector?</h1>
      <p className="lead">
        {who} could not start re-visits, change bank holidays, appoint anybody or open the list of all people.
        Another lead inspector can make the appointment again.
      </p>
      {areaNames.length > 0 ? (
        <p>
          {self ? "Your" : "Their"} parts in re-visits stay until somebody ends them there:{" "}
          {areaNames.join(", ")}.
        </p>
      ) : (
        <p>{who} would have no part left, and could not sign in any more.</p>
      )}
      <Form>
        <ButtonRow>
          <Button kind="danger">End the appointment</Button>
          <ButtonLink kind="quiet" href={paths.people.person(id)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
