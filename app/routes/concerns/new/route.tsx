import { Banner } from "#app/components/banner.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormId } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { maxDecisionLengths } from "#app/domain/safeguarding/decisions.ts";
import { concernForm } from "#app/domain/safeguarding-decisions/decision-forms.server.ts";
import { writeConcern } from "#app/domain/safeguarding-decisions/write-concern.server.ts";
import { type FieldErrors, parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { makeId } from "#app/platform/tokens.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { CallFirst } from "../parts/call-first.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, role } = await requireRole(args, "change", "concerns");
  return {
    id: makeId(),
    areaName: inspection.areaName,
    formPath: paths.concerns.new(inspection.id),
    wasPassedOn: new URL(args.request.url).searchParams.has("passed-on"),
    queuePath: may(role, "see", "safeguarding-entries") ? paths.safeguarding.list(inspection.id) : null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "concerns");
  const form = await parseForm(args.request, concernForm);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const { entry: id, danger, words, "said-by": saidBy, happened, setting } = form.value;
  await writeConcern(args.context.db, {
    inspectionId: inspection.id,
    id,
    concern: { words, saidBy, happened, setting, dangerNow: danger === "yes" },
    actor,
    now: args.context.receivedAt,
  });
  return redirect(`${paths.concerns.new(inspection.id)}?passed-on`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Write down a concern – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function NewConcern() {
  const { id, areaName, formPath, wasPassedOn, queuePath } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  if (wasPassedOn && !answered)
    return (
      <Page width="work">
        <Banner kind="success" announce title="It was passed on">
          <p>The inspector who looks after safeguarding is told now. You will not see it here again.</p>
        </Banner>
        <h1>Your concern was passed on</h1>
        <CallFirst />
        <ul>
          <li>
            <a href={formPath}>Another concern</a>
          </li>
          {queuePath === null ? null : (
            <li>
              <a href={queuePath}>The safeguarding queue</a>
            </li>
          )}
        </ul>
      </Page>
    );
  return (
    <Page width="work">
      <ErrorSummary
        errors={{
          danger: errors.danger,
          words: errors.words,
          "said-by": errors["said-by"],
          happened: errors.happened,
          setting: errors.setting,
        }}
        general={errors.entry === undefined ? undefined : "This form was cut off on its way. Send it again."}
      />
      <h1>Write down a concern</h1>
      <p className="lead">
        For anything that you saw or heard in the re-visit of {areaName} and that makes you think that
        somebody may not be safe. You need not be sure.
      </p>
      <CallFirst />
      <Form action={formPath}>
        <FormId name="entry" value={errors.entry === undefined ? typedOr(typed, "entry", id) : id} />
        <RadioGroup
          label="Is somebody in danger now?"
          name="danger"
          options={[
            { value: "yes", label: "Yes, or I think so", hint: "Call 999 before you go on." },
            { value: "no", label: "No" },
          ]}
          defaultValue={typedOr(typed, "danger")}
          errorMessage={errors.danger}
        />
        <TextArea
          label="What did you see or hear?"
          name="words"
          rows={8}
          limit={maxDecisionLengths.concern}
          description="In the words that were used, if you can. The lead inspectors, the inspector named for safeguarding and a second one read it, and whoever stands in for them or is given it: nobody else."
          defaultValue={typedOr(typed, "words")}
          errorMessage={errors.words}
        />
        <TextField
          label="Who said it?"
          name="said-by"
          isOptional
          description="Their part is enough, such as a parent, a young person or a driver"
          defaultValue={typedOr(typed, "said-by")}
          errorMessage={errors["said-by"]}
        />
        <TextField
          label="When was that?"
          name="happened"
          isOptional
          description="Such as today at about 2pm"
          defaultValue={typedOr(typed, "happened")}
          errorMessage={errors.happened}
        />
        <TextField
          label="Which place is it about?"
          name="setting"
          isOptional
          description="Such as a school, a club or a home"
          defaultValue={typedOr(typed, "setting")}
          errorMessage={errors.setting}
        />
        <Button>Pass it on</Button>
      </Form>
    </Page>
  );
}
