import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { inspectorateNames, inspectorates, needsInspectorate } from "#app/domain/access/inspectorate.ts";
import { inspectorateForm } from "#app/domain/access/inspectorate-form.server.ts";
import { listPeople } from "#app/domain/people/list-people.server.ts";
import { setInspectorate } from "#app/domain/people/set-inspectorate.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
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

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "people");
  const { members } = await listPeople(args.context.db, {
    inspectionId: inspection.id,
    now: args.context.receivedAt,
  });
  const member = members.find(({ id }) => id === args.params.memberId);
  if (!member || !needsInspectorate(member.role)) throw notFound();
  return {
    people: paths.members.list(inspection.id),
    name: member.name,
    inspectorate: member.inspectorate ?? "",
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "people");
  const form = await parseForm(args.request, inspectorateForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const outcome = await setInspectorate(args.context.db, {
    inspectionId: inspection.id,
    memberId: readParam(args.params, "memberId"),
    inspectorate: form.value.inspectorate,
    actor,
    now: args.context.receivedAt,
  });
  switch (outcome.kind) {
    case "not-a-member":
      throw notFound();
    case "set":
      return redirect(`${paths.members.list(inspection.id)}?done=inspectorate`);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Inspectorate of ${loaded?.name ?? "a person"} – Noonday` },
];

export default function MemberInspectorate() {
  const { people, name, inspectorate } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={people}>People</BackLink>}>
      <ErrorSummary errors={errors} />
      <h1>For which inspectorate does {name} act?</h1>
      <p className="lead">
        The letter needs an assurance for Ofsted and one for the CQC. One person never gives both. What they
        assured before stays as it was given.
      </p>
      <Form>
        <RadioGroup
          label="Inspectorate"
          name="inspectorate"
          options={inspectorates.map((one) => ({ value: one, label: inspectorateNames[one] }))}
          defaultValue={typedOr(answered?.typed, "inspectorate", inspectorate)}
          errorMessage={errors.inspectorate}
        />
        <Button>Save</Button>
      </Form>
    </Page>
  );
}
