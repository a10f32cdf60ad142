import { BackLink } from "#app/components/breadcrumbs.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Inset } from "#app/components/inset.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { TimeField } from "#app/components/native/time-field.tsx";
import { Page } from "#app/components/page.tsx";
import { fieldsOfHours, findHours, setTalkHours } from "#app/domain/talk-requests/set-talk-hours.server.ts";
import { hoursShape } from "#app/domain/talk-requests/talk-forms.server.ts";
import { type TalkHours, talkDayNames, talkDays } from "#app/domain/talk-requests/talk-request.ts";
import { markOfFields } from "#app/domain/text/mark-of.server.ts";
import { type FieldErrors, parseForm, type Typed, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { describeConflict, readSeen, seenToSend } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { describeHours } from "../parts/describe-hours.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection } = await requireRole({ request, params, context }, "change", "talk-hours");
  const hours = await findHours(context.db, inspection.id);
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    hours,
    seen: markOfFields(fieldsOfHours(hours)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole({ request, params, context }, "change", "talk-hours");
  const form = await parseForm(request, hoursShape);
  if (!form.ok) return again(form.errors, form.typed);
  const { typed } = form;
  const seen = readSeen(typed);
  const outcome = await setTalkHours(context.db, {
    ...{ inspectionId: inspection.id, hours: form.value, seen, actor, now: context.receivedAt },
  });
  if (outcome.kind === "set") return redirect(`${paths.talkRequests.list(inspection.id)}?hours`);
  typed.seen = [markOfFields(fieldsOfHours(outcome.hours))];
  return again({}, typed, {
    stands: outcome.hours,
    words: describeConflict(seen, {
      changed: "The hours were changed since you opened this page.",
      now: "What stands there now is shown above the form.",
    }),
  });
}

function again(
  errors: FieldErrors,
  typed: Typed,
  conflict: { stands: TalkHours | null; words: string } | null = null,
) {
  return data({ errors, typed, conflict }, { status: 422 });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Hours for requests to talk – ${loaded?.areaName ?? ""} – Noonday` },
];

export default function Hours() {
  const { inspectionId, hours, seen } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { errors = {}, typed } = answered ?? {};
  const conflict = answered?.conflict ?? null;
  return (
    <Page
      width="work"
      before={<BackLink href={paths.talkRequests.list(inspectionId)}>Requests to talk</BackLink>}
    >
      <ErrorSummary errors={errors} general={conflict?.words} />
      <h1>When somebody answers</h1>
      <p className="lead">
        Young people can ask to talk to an inspector only while these hours are set, and they read them. Set
        hours in which an inspector really calls back.
      </p>
      {conflict ? (
        <Inset title="What stands there now">
          <p>{conflict.stands ? describeHours(conflict.stands) : "No hours"}</p>
        </Inset>
      ) : null}
      <Form>
        <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
        <RadioGroup
          label="On which days?"
          name="days"
          options={talkDays.map((value) => ({ value, label: talkDayNames[value] }))}
          errorMessage={errors.days}
          defaultValue={typedOr(typed, "days", hours?.days)}
        />
        <TimeField
          label="From"
          name="from-time"
          errorMessage={errors["from-time"]}
          defaultValue={typedOr(typed, "from-time", hours?.fromTime)}
        />
        <TimeField
          label="Until"
          name="until-time"
          errorMessage={errors["until-time"]}
          defaultValue={typedOr(typed, "until-time", hours?.untilTime)}
        />
        <ButtonRow>
          <Button>Save the hours</Button>
        </ButtonRow>
      </Form>
      {hours === null ? null : (
        <section className="section" aria-labelledby="nobody">
          <h2 id="nobody">Nobody answers any more</h2>
          <p>Young people cannot ask then. Whoever has asked stays in the list.</p>
          <Form action={paths.talkRequests.hoursRemoval(inspectionId)}>
            <input type="hidden" name="seen" value={seen} />
            <Button kind="danger">Remove the hours</Button>
          </Form>
        </section>
      )}
    </Page>
  );
}
