import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { tooMuchToCompare } from "#app/domain/suggestions/too-much.ts";
import { aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { queueOf } from "#app/http/reading-queue.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection } = await requireRole(args, "see", "reading");
  const { context, request } = args;
  const areas = await listFocusAreas(context.db, inspection.id);
  const { group, focusAreaId: wanted } = queueOf(request).filter;
  const focusAreaId = areas.find(({ id }) => id === wanted)?.id ?? null;
  const about = { inspectionId: inspection.id, focusAreaId };
  const worked =
    group && (await context.suggester.work("frequentWords", { ...about, group }, request.signal));
  const words = worked?.kind === "found" ? worked.value : worked && [];
  const only = group === null ? "" : `&group=${encodeURIComponent(`${group.name}:${group.value}`)}`;
  const area = focusAreaId === null ? "" : `&focus-area=${focusAreaId}`;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    focusAreaId: focusAreaId ?? "",
    group: group === null ? "" : `${group.name}:${group.value}`,
    areas: areas.map(({ id, shortName }) => ({ value: id, label: shortName })),
    groups: aboutQuestions.flatMap(({ name, heading, options }) =>
      options
        .filter(({ alone }) => !alone)
        .map(({ value, label }) => ({ value: `${name}:${value}`, label, group: heading })),
    ),
    words:
      words?.map((one) => ({
        ...one,
        href: `${paths.reading.room(inspection.id)}?words=${encodeURIComponent(one.word)}${only}${area}`,
        often: one.times === null ? "Only they" : `${one.times.toFixed(1)} times`,
      })) ?? null,
    none:
      worked?.kind === "too-much"
        ? tooMuchToCompare
        : "No word of this group stands out, or too few of them wrote.",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Words of a group – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function WordsOfAGroup() {
  const { inspectionId, focusAreaId, group, areas, groups, words, none } = useLoaderData<typeof loader>();
  return (
    <Page width="work" before={<BackLink href={paths.reading.room(inspectionId)}>Reading room</BackLink>}>
      <h1>Words that a group uses more than others</h1>
      <p className="lead">Where to read next, not what was found: a word says nothing without its text.</p>
      <Form method="get" action={paths.reading.words(inspectionId)}>
        <Select label="Group" name="group" placeholder="Choose" defaultValue={group} options={groups} />
        <Select
          label="About"
          name="focus-area"
          placeholder="All focus areas"
          defaultValue={focusAreaId}
          options={areas}
        />
        <Button kind="secondary">Show them</Button>
      </Form>
      {words === null ? null : (
        <>
          <h2>What stands out</h2>
          <DataTable
            caption="Words used unusually often"
            columns={[
              { key: "word", label: "Word" },
              { key: "writers", label: "Writers in the group", numeric: true },
              { key: "often", label: "As often as others", numeric: true },
              { key: "likelihood", label: "Log-likelihood", numeric: true },
            ]}
            rows={words.map(({ word, href, writers, often, likelihood }) => ({
              key: word,
              cells: [
                <a key={word} href={href}>
                  {word}
                </a>,
                writers,
                often,
                likelihood.toFixed(1),
              ],
            }))}
            note="Only what chance would give less than once in a thousand (10.83), used by at least 5 of at least 10 writers, so that no word points to a family."
            empty={none}
          />
        </>
      )}
    </Page>
  );
}
