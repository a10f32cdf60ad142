import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { formatDateAndTime, formatDateWithoutWeekday } from "#app/domain/calendar/format-dates.ts";
import {
  type AgreementState,
  agreeingRoleWords,
  agreementFormWords,
  agreementStateWords,
  maxSlips,
} from "#app/domain/parental-agreements/agreement.ts";
import { slipsShape } from "#app/domain/parental-agreements/agreement-form.server.ts";
import {
  type ListedAgreement,
  listAgreements,
} from "#app/domain/parental-agreements/find-agreements.server.ts";
import { makeAgreements } from "#app/domain/parental-agreements/make-agreements.server.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sealedResponse } from "#app/http/sealed-response.server.ts";
import { paths, withQuery } from "#app/paths.ts";
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
  const agreements = await listAgreements(context.db, inspection.id);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("young-peoples-views"),
    agreements: agreements.map((agreement) => ({
      ...{ id: agreement.id, code: agreement.code, state: agreement.state, about: describe(agreement) },
      madeText: formatDateAndTime(agreement.createdAt),
      batch: agreement.createdAt.epochMilliseconds,
    })),
  };
}

/** "A parent, on the slip, 24 November 2026"; empty where nothing is recorded. */
function describe({ agreedRole, agreedForm, agreedOn, lookedAfter }: ListedAgreement): string {
  if (agreedRole === null || agreedForm === null || agreedOn === null) return "";
  const day = formatDateWithoutWeekday(Temporal.PlainDate.from(agreedOn));
  const words = [agreeingRoleWords[agreedRole], agreementFormWords[agreedForm].toLowerCase(), day];
  return `${words.join(", ")}${lookedAfter ? "; looked after" : ""}`;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const refuse = (typed: Typed, errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const parsed = await parseForm(request, slipsShape);
  if (!parsed.ok) return refuse(parsed.typed, parsed.errors);
  const made = await makeAgreements(context.db, {
    ...{ inspectionId: inspection.id, count: parsed.value["how-many"], actor, now: context.receivedAt },
  });
  switch (made.kind) {
    case "made":
      return redirect(
        withQuery(paths.youngPeople.slips(inspection.id), { made: context.receivedAt.epochMilliseconds }),
      );
    case "too-many":
      return refuse(parsed.typed, { "how-many": `Give a number from 1 to ${maxSlips}.` });
    case "sealed":
      throw await sealedResponse({ request, context }, inspection.id);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Parents’ agreement – ${loaded?.areaName ?? ""} – Noonday` },
];

const tags: Readonly<Record<AgreementState, "neutral" | "success" | "info" | "warning">> = {
  ...{ "given-out": "neutral", agreed: "success", used: "info", withdrawn: "warning" },
};

export default function Agreements() {
  const { inspectionId, mayChange, agreements } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const errors: FieldErrors = answer?.errors ?? {};
  const batches = [...new Map(agreements.map(({ batch, madeText }) => [batch, madeText]))];
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.list(inspectionId)}>Young people’s views</BackLink>}
    >
      <ErrorSummary errors={errors} />
      <h1>Parents’ agreement</h1>
      <SealedNotice />
      <p className="lead">
        Under 16, somebody with parental responsibility agrees before a young person answers by themselves.
        Give out slips, and record here what comes back. A code opens the questions once, after its agreement
        is recorded. Nobody’s name is stored.
      </p>
      {batches.length > 0 ? (
        <p>
          {batches.map(([batch, madeText]) => (
            <span key={batch}>
              <a href={withQuery(paths.youngPeople.slips(inspectionId), { made: batch })}>
                Print the slips made at {madeText}
              </a>
              <br />
            </span>
          ))}
        </p>
      ) : null}
      <DataTable
        caption="Slips"
        captionHidden
        columns={[
          { key: "code", label: "Code" },
          { key: "state", label: "State" },
          { key: "about", label: "Who agreed, how and when", sentences: true },
        ]}
        rows={agreements.map(({ id, code, state, about }) => ({
          key: id,
          cells: [
            <a key="code" href={paths.youngPeople.agreement(inspectionId, id)}>
              {code}
            </a>,
            <StatusTag key="state" kind={tags[state]}>
              {agreementStateWords[state]}
            </StatusTag>,
            about,
          ],
        }))}
        empty={<EmptyState title="No slip yet">{mayChange ? "Make the first ones below." : ""}</EmptyState>}
      />
      {mayChange ? (
        <>
          <h2>Make slips</h2>
          <Form>
            <TextField
              label="How many?"
              name="how-many"
              description={`1 to ${maxSlips}. Each has a code of its own.`}
              inputMode="numeric"
              width={2}
              errorMessage={errors["how-many"]}
              defaultValue={typedOr(answer?.typed, "how-many")}
            />
            <ButtonRow>
              <Button>Make slips</Button>
            </ButtonRow>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
