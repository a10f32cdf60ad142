import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { DateField } from "#app/components/native/date-field.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { formatDate } from "#app/domain/calendar/format-dates.ts";
import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import {
  agreeingRoles,
  agreeingRoleWords,
  agreementForms,
  agreementFormWords,
  agreementStateWords,
} from "#app/domain/parental-agreements/agreement.ts";
import { agreementShape } from "#app/domain/parental-agreements/agreement-form.server.ts";
import { listAgreements } from "#app/domain/parental-agreements/find-agreements.server.ts";
import { recordAgreement } from "#app/domain/parental-agreements/record-agreement.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sealedResponse } from "#app/http/sealed-response.server.ts";
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
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  const agreementId = readParam(params, "agreementId");
  const agreement = (await listAgreements(context.db, inspection.id)).find(({ id }) => id === agreementId);
  if (!agreement) throw notFound();
  const { code, state, agreedRole, agreedForm, agreedOn, lookedAfter } = agreement;
  const today = dateInLondon(context.receivedAt);
  return {
    ...{ inspectionId: inspection.id, agreementId, code, state, agreedRole, agreedForm, lookedAfter },
    mayChange: mayStill("young-peoples-views"),
    agreedOnText: agreedOn === null ? null : formatDate(Temporal.PlainDate.from(agreedOn)),
    today: { day: String(today.day), month: String(today.month), year: String(today.year) },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const agreementId = readParam(params, "agreementId");
  const refuse = (typed: Typed, errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const parsed = await parseForm(request, agreementShape);
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const recorded = await recordAgreement(context.db, {
    ...{ inspectionId: inspection.id, agreementId, ...parsed.value, actor, now: context.receivedAt },
  });
  switch (recorded.kind) {
    case "recorded":
      return redirect(paths.youngPeople.agreements(inspection.id));
    case "no-such-agreement":
      throw notFound();
    case "sealed":
      throw await sealedResponse({ request, context }, inspection.id);
    case "withdrawn":
      return refuse(parsed.typed, { role: "This slip was withdrawn. Give out another one." });
    case "recorded-before":
      return refuse(parsed.typed, {
        role: "An agreement was recorded for this slip already. Withdraw it if it is wrong, and give out another one.",
      });
    case "in-the-future":
      return refuse(parsed.typed, { "agreed-on": "Give the day on which they agreed, not one to come." });
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Slip ${loaded?.code ?? ""} – Parents’ agreement – Noonday` },
];

export default function Agreement() {
  const {
    inspectionId,
    agreementId,
    code,
    state,
    agreedRole,
    agreedForm,
    lookedAfter,
    mayChange,
    agreedOnText,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.agreements(inspectionId)}>Parents’ agreement</BackLink>}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      <h1>Slip {code}</h1>
      <SealedNotice />
      <SummaryList
        rows={[
          { key: "state", label: "State", value: agreementStateWords[state] },
          {
            key: "role",
            label: "Who agreed",
            value: agreedRole === null ? undefined : agreeingRoleWords[agreedRole],
          },
          {
            key: "form",
            label: "How",
            value: agreedForm === null ? undefined : agreementFormWords[agreedForm],
          },
          { key: "on", label: "On", value: agreedOnText ?? undefined },
          {
            key: "looked-after",
            label: "Looked after",
            value:
              agreedRole === null
                ? undefined
                : lookedAfter
                  ? "Yes. The council, which is inspected, looks after them."
                  : "No",
          },
        ]}
        emptyWords="Not recorded"
      />
      {mayChange && state === "given-out" ? <RecordForm answer={answer} /> : null}
      {mayChange && state !== "withdrawn" ? (
        <section aria-labelledby="withdraw">
          <h2 id="withdraw">{state === "given-out" ? "Withdraw the slip" : "Withdraw the agreement"}</h2>
          <p>
            {state === "used"
              ? "A young person has answered with this code. What they said is then erased."
              : "The code then opens nothing. This cannot be undone: give out another slip instead."}
          </p>
          <Form action={paths.youngPeople.agreementWithdrawal(inspectionId, agreementId)}>
            <Button kind="danger">Withdraw</Button>
          </Form>
        </section>
      ) : null}
    </Page>
  );
}

function RecordForm({ answer }: { answer: { typed: Typed; errors: FieldErrors } | undefined }) {
  const { today } = useLoaderData<typeof loader>();
  const { typed, errors = {} } = answer ?? {};
  const yesNo = { yes: "Yes", no: "No" } as const;
  return (
    <section aria-labelledby="record">
      <h2 id="record">Record that somebody agreed</h2>
      <Form>
        <RadioGroup
          label="Who agreed?"
          name="role"
          description="Somebody who holds parental responsibility. Nobody’s name."
          errorMessage={errors.role}
          options={agreeingRoles.map((role) => ({ value: role, label: agreeingRoleWords[role] }))}
          defaultValue={typed?.role?.[0]}
        />
        <RadioGroup
          label="Is the young person looked after by the council?"
          name="looked-after"
          description="Then the young person is told that the council is inspected, too."
          errorMessage={errors["looked-after"]}
          options={(["yes", "no"] as const).map((value) => ({ value, label: yesNo[value] }))}
          defaultValue={typed?.["looked-after"]?.[0]}
        />
        <RadioGroup
          label="How did they agree?"
          name="form"
          errorMessage={errors.form}
          options={agreementForms.map((form) => ({ value: form, label: agreementFormWords[form] }))}
          defaultValue={typed?.form?.[0]}
        />
        <DateField
          label="On which day?"
          name="agreed-on"
          errorMessage={errors["agreed-on"]}
          defaultValue={{
            day: typedOr(typed, "agreed-on-day", today.day),
            month: typedOr(typed, "agreed-on-month", today.month),
            year: typedOr(typed, "agreed-on-year", today.year),
          }}
        />
        <ButtonRow>
          <Button>Record the agreement</Button>
        </ButtonRow>
      </Form>
    </section>
  );
}
