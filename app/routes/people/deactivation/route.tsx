import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { deactivatePerson } from "#app/domain/people/deactivate-person.server.ts";
import { openAccount } from "#app/domain/people/open-account.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireLead, requireLeadForAccounts } from "#app/http/require-lead.server.ts";
import { formatList } from "#app/messages/format-list.ts";
import { peopleMessages } from "#app/messages/work/people-messages.ts";
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
  await requireLead(context, request);
  const account = await openAccount(context.db, {
    personId: readParam(params, "personId"),
    now: context.receivedAt,
  });
  if (!account) throw notFound();
  const { id, name, parts, sessions } = account;
  return {
    id,
    name,
    sessions: sessions.length,
    onlyLeadOf: formatList(parts.filter(({ isOnlyLead }) => isOnlyLead).map(({ areaName }) => areaName)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireLeadForAccounts(context, request);
  const personId = readParam(params, "personId");
  const outcome = await deactivatePerson(context.db, { personId, actor, now: context.receivedAt });
  const refuse = (error: string) => data({ error }, { status: 422 });
  switch (outcome.kind) {
    case "deactivated":
      return redirect(`${paths.people.person(personId)}?done=deactivated`);
    case "already-deactivated":
      return redirect(`${paths.people.person(personId)}?done=nothing`);
    case "no-such-person":
      throw notFound();
    case "own-account":
      return refuse("You cannot deactivate yourself. Ask another lead inspector.");
    case "last-lead":
      return refuse(`${outcome.name} is the only lead inspector of Noonday. Appoint another first.`);
    case "only-lead-of":
      return refuse(
        `${outcome.name} is the only lead inspector of ${formatList(outcome.areaNames)}. Another lead has to be invited there first.`,
      );
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Deactivate ${loaded?.name ?? "a person"} – Noonday` },
];

export default function Deactivation() {
  const { id, name, sessions, onlyLeadOf } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={{}} general={answered?.error} />
      <h1>Deactivate {name}?</h1>
      <p className="lead">
        {name} is signed out everywhere at once and cannot sign in again. Invitations to their email are
        cancelled. What they wrote stays. A lead inspector can undo it.
      </p>
      <p>
        {peopleMessages.t("sessions.now", { count: sessions })} Where they are the inspector told of
        safeguarding entries, another inspector is told from then on, of those that nobody has opened too.
      </p>
      {onlyLeadOf !== "" ? (
        <Banner kind="warning" title={`The only lead inspector of ${onlyLeadOf}`} titleAs="h2">
          <p>Another lead has to be invited there first. Until then you can end their sessions.</p>
        </Banner>
      ) : null}
      <Form>
        <ButtonRow>
          <Button kind="danger">Deactivate</Button>
          <ButtonLink kind="quiet" href={paths.people.person(id)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
