import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { liftHold } from "#app/domain/retention/hold-inspection.server.ts";
import { findHold } from "#app/domain/retention/open-retention.server.ts";
import { holdKindWords, maxReasonLength } from "#app/domain/retention/retention.ts";
import { liftingForm } from "#app/domain/retention/retention-forms.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
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
import { keepingCrumbs } from "../parts/keeping-crumbs.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "change", "holds");
  const { id: inspectionId, areaName } = inspection;
  const hold = await findHold(args.context.db, { inspectionId, holdId: readParam(args.params, "holdId") });
  if (!hold) throw notFound();
  if (hold.liftedAt !== null) throw redirect(`${paths.keeping.overview(inspectionId)}?gone`);
  return { inspectionId, areaName, kindWords: holdKindWords[hold.kind], reason: hold.reason };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "holds");
  const parsed = await parseForm(request, liftingForm);
  if (!parsed.ok) return data({ errors: parsed.errors, typed: parsed.typed }, { status: 422 });
  const page = paths.keeping.overview(inspection.id);
  const outcome = await liftHold(context.db, {
    ...{ inspectionId: inspection.id, holdId: readParam(params, "holdId"), reason: parsed.value.reason },
    ...{ actor, now: context.receivedAt },
  });
  switch (outcome.kind) {
    case "lifted":
      return redirect(`${page}?lifted`);
    case "lifted-before":
      return redirect(`${page}?gone`);
    case "no-such-hold":
      throw notFound();
  }
}

export const handle = keepingCrumbs("Lift a hold");

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Lift a hold – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function HoldLifting() {
  const { inspectionId, kindWords, reason } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page width="work">
      <ErrorSummary errors={answered?.errors ?? {}} />
      <h1>Lift a hold</h1>
      <p className="lead">{kindWords}</p>
      <p>{reason}</p>
      <Form>
        <TextArea
          label="Why it is not needed any more"
          name="reason"
          rows={3}
          limit={maxReasonLength}
          description="It stands with your name until everything is deleted. Do not write what a family said."
          defaultValue={typedOr(answered?.typed, "reason")}
          errorMessage={answered?.errors.reason}
        />
        <ButtonRow>
          <Button>Lift the hold</Button>
          <ButtonLink kind="quiet" href={paths.keeping.overview(inspectionId)}>
            Go back
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
