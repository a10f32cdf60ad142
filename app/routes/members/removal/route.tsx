import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Page } from "#app/components/page.tsx";
import { roleNames } from "#app/domain/access/roles.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { openAccount } from "#app/domain/people/open-account.server.ts";
import { removeMember } from "#app/domain/people/remove-member.server.ts";
import { findNamedInspector } from "#app/domain/safeguarding/find-named-inspector.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readCompleteForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
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
  const { inspection, person } = await requireRole({ request, params, context }, "change", "people");
  const { members } = await listPeople(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  const member = members.find(({ id }) => id === params.memberId);
  if (!member) throw notFound();
  const self = member.personId === person.id;
  const account = await openAccount(context.db, { personId: member.personId, now: context.receivedAt });
  const isLastPart = account?.parts.length === 1;
  const { inspector } = await findNamedInspector(context.db, inspection, context.receivedAt);
  return {
    isLastPart: isLastPart && !account?.isLead,
    losesAppointment: !self && isLastPart && account?.isLead && person.mayStartInspections,
    staysAppointed: account?.isLead === true && (self || !isLastPart || !person.mayStartInspections),
    looksAfterQueue: inspector?.personId === member.personId,
    people: paths.members.list(inspection.id),
    areaName: inspection.areaName,
    name: member.name,
    roleName: roleNames[member.role],
    self,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor, person } = await requireRole({ request, params, context }, "change", "people");
  const { members } = await listPeople(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  const self = members.find(({ id }) => id === params.memberId)?.personId === person.id;
  const form = await readCompleteForm(request);
  const outcome = await removeMember(context.db, {
    inspectionId: inspection.id,
    memberId: readParam(params, "memberId"),
    keepsAppointment: form.get("keeps-appointment") === "yes",
    actor,
    now: context.receivedAt,
  });
  switch (outcome.kind) {
    case "removed":
      return redirect(
        self
          ? paths.revisits.list()
          : `${paths.members.list(inspection.id)}?done=${outcome.appointmentEnded ? "removed-lead" : "removed"}`,
      );
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
  const { people, areaName, name, roleName, self, ...ends } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={{}} general={answered?.error} />
      <h1>{self ? "Leave this re-visit?" : `Remove ${name}?`}</h1>
      <p className="lead">
        {self
          ? `You would see nothing of the re-visit of ${areaName} from then on. What you wrote stays.`
          : `${name} (${roleName}) would see nothing of the re-visit of ${areaName} from then on. What they wrote stays.`}
      </p>
      {ends.looksAfterQueue ? (
        <p>
          {self ? "You are" : `${name} is`} the inspector told of new entries in the safeguarding queue.
          Another inspector of the re-visit is told from then on, of those that nobody has opened too.
        </p>
      ) : null}
      {ends.isLastPart ? (
        <p>
          This is {self ? "your" : "their"} last part: {self ? "you" : "they"} can no longer sign in.
        </p>
      ) : null}
      {ends.staysAppointed ? (
        <p>
          {self ? "You stay" : "They stay"} an appointed lead inspector, who can start re-visits and change
          bank holidays. A lead inspector ends that among <a href={paths.people.list()}>all people</a>.
        </p>
      ) : null}
      <Form>
        {ends.losesAppointment ? (
          <Checkbox
            label="They stay an appointed lead inspector"
            name="keeps-appointment"
            value="yes"
            description="Unless you tick this, they can no longer sign in, start re-visits or change bank holidays: this is their last re-visit."
          />
        ) : null}
        <ButtonRow>
          <Button kind="danger">{self ? "Leave the re-visit" : "Remove them"}</Button>
          <ButtonLink kind="quiet" href={people}>
            Go back
          </ButtonLink>
        </ButtonRow>
        <FormEnd />
      </Form>
    </Page>
  );
}
