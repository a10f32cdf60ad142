import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { may } from "#app/domain/access/permissions.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { openSamples, type SampleStatus } from "#app/domain/samples/open-samples.server.ts";
import { listOtherReaders, proposeSample } from "#app/domain/samples/propose-sample.server.ts";
import { sampleSizes } from "#app/domain/samples/sample.ts";
import { sampleForm } from "#app/domain/samples/sample-form.server.ts";
import { parseForm, typedOr } from "#app/http/parse-form.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatList } from "#app/messages/format-list.ts";
import { sampleMessages } from "#app/messages/work/sample-messages.ts";
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
  const { inspection, role, actor } = await requireRole(args, "see", "reading");
  const { db } = args.context;

  const [samples, areas, others] = await Promise.all([
    openSamples(db, inspection.id),
    listFocusAreas(db, inspection.id),
    listOtherReaders(db, { inspectionId: inspection.id, personId: actor.personId }),
  ]);
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayPropose: may(role, "change", "reading"),
    areas: areas.map(({ id, shortName }) => ({ value: id, label: shortName })),
    others: others.map(({ personId, name }) => ({ value: personId, label: name })),
    waiting: samples.filter((sample) => waitsFor(sample, actor.personId) !== null).length,
    samples: samples.map(({ id, area, numbers, readers, status, proposedAt }) => ({
      id,
      label: `${sampleMessages.t("texts", { count: numbers.length })}, ${area ?? "all focus areas"}`,
      when: formatDateAndTime(proposedAt),
      readers: formatList(readers.map(({ name }) => name)),
      status: waitsFor({ numbers, readers, status }, actor.personId) ?? statusNames[status],
    })),
  };
}

const statusNames = {
  proposed: "Waits for agreement",
  reading: "Being read",
  revealed: "Read: see the agreement",
  ended: "Ended",
} as const;

/** What of a sample waits for somebody, in words; null where nothing does. */
function waitsFor(
  sample: {
    status: SampleStatus;
    numbers: readonly number[];
    readers: readonly { personId: string; read: number }[];
  },
  personId: string,
): string | null {
  const place = sample.readers.findIndex((reader) => reader.personId === personId);
  const unread = sample.numbers.length - (sample.readers[place]?.read ?? 0);
  if (sample.status === "proposed" && place === 1) return "Waits for you to agree";
  if (sample.status !== "reading" || place === -1 || unread === 0) return null;
  return sampleMessages.t("waiting.texts", { count: unread });
}

export async function action(args: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "change", "reading");
  const form = await parseForm(args.request, sampleForm);
  const refuse = (errors: Record<string, string>) => data({ errors, typed: form.typed }, { status: 422 });
  if (!form.ok) return refuse(form.errors);
  const { focusAreaId, size, otherReader } = form.value;
  const outcome = await proposeSample(args.context.db, {
    inspectionId: inspection.id,
    focusAreaId: focusAreaId === "" ? null : focusAreaId,
    size,
    otherReader,
    actor,
    now: args.context.receivedAt,
  });
  switch (outcome.kind) {
    case "no-such-reader":
      return refuse({ otherReader: "Choose who reads it with you" });
    case "no-such-focus-area":
      return refuse({ focusAreaId: "Choose a focus area" });
    case "too-few":
      return refuse({ size: sampleMessages.t("texts.left", { count: outcome.remaining }) });
    case "proposed":
      return redirect(paths.samples.sample(inspection.id, outcome.sampleId));
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Reading blind – ${loaded?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Samples() {
  const { inspectionId, mayPropose, areas, others, samples, waiting } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: Record<string, string | undefined> = answered?.errors ?? {};
  return (
    <Page width="work" before={<BackLink href={paths.reading.room(inspectionId)}>Reading room</BackLink>}>
      <ErrorSummary errors={errors} />
      {waiting > 0 ? (
        <Banner kind="info">
          <p>{sampleMessages.t("waiting", { count: waiting })}</p>
        </Banner>
      ) : null}
      <h1>Reading the same texts blind</h1>
      <p className="lead">
        Two inspectors read and code the same texts, neither seeing what the other codes. Then you see how far
        you agree, and where you do not.
      </p>
      <DataTable
        caption="Samples"
        columns={[
          { key: "sample", label: "Sample" },
          { key: "readers", label: "Readers" },
          { key: "when", label: "Drawn" },
          { key: "status", label: "Where it stands" },
        ]}
        rows={samples.map(({ id, label, readers, when, status }) => ({
          key: id,
          cells: [
            <a key={id} href={paths.samples.sample(inspectionId, id)}>
              {label}
            </a>,
            readers,
            when,
            status,
          ],
        }))}
        empty="No sample has been drawn yet."
      />
      {mayPropose && others.length > 0 ? (
        <>
          <h2>Draw a sample</h2>
          <Form>
            <Select
              label="Who reads it with you"
              name="otherReader"
              defaultValue={typedOr(answered?.typed, "otherReader", others[0]?.value)}
              errorMessage={errors.otherReader}
              options={others}
            />
            <Select
              label="Focus area"
              name="focusAreaId"
              placeholder="All"
              defaultValue={typedOr(answered?.typed, "focusAreaId")}
              errorMessage={errors.focusAreaId}
              options={areas}
            />
            <TextField
              label="How many texts"
              name="size"
              description={`From ${sampleSizes.min} to ${sampleSizes.max}, drawn at random from what neither of you has read or coded.`}
              width={4}
              inputMode="numeric"
              defaultValue={typedOr(answered?.typed, "size", "30")}
              errorMessage={errors.size}
            />
            <Button>Draw it</Button>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
