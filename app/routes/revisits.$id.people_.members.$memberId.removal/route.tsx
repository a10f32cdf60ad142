import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Button, ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Page } from "#app/components/page.tsx";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { roleNames } from "#app/domain/people/roles.ts";
import { notFound } from "#app/http/not-found.ts";
import { requireRole } from "#app/http/require-role.server.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { revisit, person } = await requireRole({ request, params, context }, "change", "people");
  const { members } = await listPeople(context.db, { revisitId: revisit.id, now: context.receivedAt });
  const member = members.find(({ id }) => id === params.memberId);
  if (!member) throw notFound();
  return {
    people: `/revisits/${revisit.id}/people`,
    areaName: revisit.areaName,
    name: member.name,
    roleSaid: roleNames[member.role],
    self: member.personId === person.id,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { revisit, actor, person } = await requireRole({ request, params, context }, "change", "people");
  const { members } = await listPeople(context.db, { revisitId: revisit.id, now: context.receivedAt });
  const self = members.find(({ id }) => id === params.memberId)?.personId === person.id;
  const outcome = await removeMember(context.db, {
    revisitId: revisit.id,
    memberId: params.memberId ?? "",
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "removed":
      return redirect(self ? "/revisits" : `/revisits/${revisit.id}/people?done=removed`);
    case "last-lead":
      return data(
        { error: `${outcome.name} is the only lead inspector. Invite another before you remove them.` },
        { status: 422 },
      );
    case "not-a-member":
      throw notFound();
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Remove ${loaded?.name ?? "a person"} – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function RemoveMember() {
  const { people, areaName, name, roleSaid, self } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={{}} general={answered?.error} />
      <h1>{self ? "Leave this re-visit?" : `Remove ${name}?`}</h1>
      <p className="lead">
        {self
          ? `You would see nothing of the re-visit of ${areaName} from then on. What you wrote stays.`
          : `${name} (${roleSaid}) would see nothing of the re-visit of ${areaName} from then on. What they wrote stays.`}
      </p>
      <Form>
        <ButtonRow>
          <Button kind="danger">{self ? "Leave the re-visit" : "Remove them"}</Button>
          <ButtonLink kind="quiet" href={people}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
