import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DatePickerField } from "#app/components/date-picker-field.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { Page } from "#app/components/page.tsx";
import { settings, settingWords } from "#app/domain/discussions/setting.ts";
import { listRequests } from "#app/domain/talk-requests/list-requests.server.ts";
import { arrangeTalk } from "#app/domain/talk-requests/record-step.server.ts";
import { arrangementShape } from "#app/domain/talk-requests/talk-forms.server.ts";
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

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "talk-requests");
  const requests = await listRequests(context.db, inspection.id);
  const found = requests.find(({ id }) => id === readParam(params, "requestId"));
  if (!found || found.isErased) throw notFound();
  const arranged = found.steps.findLast(({ step }) => step === "arranged");
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    number: found.number,
    arranged: arranged
      ? {
          heldOn: arranged.heldOn,
          heldTime: arranged.heldTime,
          place: arranged.place,
          setting: arranged.setting,
        }
      : null,
    startsAt: inspection.dayOne,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "talk-requests");
  const form = await parseForm(request, arrangementShape);
  if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 422 });
  const recorded = await arrangeTalk(context.db, {
    ...{ inspectionId: inspection.id, requestId: readParam(params, "requestId"), actor },
    ...{ arrangement: form.value, now: context.receivedAt },
  });
  if (recorded.kind === "no-such-request") throw notFound();
  const answer = recorded.kind === "recorded" ? "saved" : recorded.kind;
  return redirect(`${paths.talkRequests.list(inspection.id)}?${answer}`);
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Arrange a talk – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function Arrangement() {
  const { inspectionId, number, arranged, startsAt } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { errors = {}, typed } = answered ?? {};
  const [year, month, day] = (arranged?.heldOn ?? "").split("-");
  return (
    <Page
      width="work"
      before={<BackLink href={paths.talkRequests.list(inspectionId)}>Requests to talk</BackLink>}
    >
      <ErrorSummary errors={errors} />
      <h1>Arrange a talk: request {number}</h1>
      <p className="lead">What the adult and you agreed on. Write nobody’s name.</p>
      <Form>
        <DatePickerField
          label="On which day?"
          name="held-on"
          startsAt={startsAt}
          errorMessage={errors["held-on"]}
          defaultValue={{
            day: typedOr(typed, "held-on-day", day?.replace(/^0/, "")),
            month: typedOr(typed, "held-on-month", month?.replace(/^0/, "")),
            year: typedOr(typed, "held-on-year", year),
          }}
        />
        <TimeField
          label="At what time?"
          name="held-time"
          isOptional
          errorMessage={errors["held-time"]}
          defaultValue={typedOr(typed, "held-time", arranged?.heldTime ?? "")}
        />
        <TextField
          label="Where?"
          name="place"
          description="For example: Hillside School, the library"
          errorMessage={errors.place}
          defaultValue={typedOr(typed, "place", arranged?.place ?? "")}
        />
        <Select
          label="What kind of place is it?"
          name="setting"
          errorMessage={errors.setting}
          placeholder="Choose one"
          options={settings.map((setting) => ({ value: setting, label: settingWords[setting] }))}
          defaultValue={typedOr(typed, "setting", arranged?.setting ?? "")}
        />
        <ButtonRow>
          <Button>Save what is arranged</Button>
        </ButtonRow>
      </Form>
    </Page>
  );
}
