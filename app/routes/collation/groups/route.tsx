import { EmptyState } from "#app/components/empty-state.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { Page } from "#app/components/page.tsx";
import { compareGroups } from "#app/domain/collation/compare-groups.server.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { type AboutName, aboutNames, aboutQuestions } from "#app/domain/survey/respondent-profile.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { CrossTable } from "./cross-table.tsx";
import { GroupsCompared } from "./groups-compared.tsx";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "see", "collation");
  const { context, request } = args;
  const search = new URL(request.url).searchParams;
  const [found, focusAreas] = await Promise.all([
    compareGroups(context, {
      inspectionId: inspection.id,
      meaningId: search.get("question"),
      by: readName(search.get("by")) ?? "support",
      and: readName(search.get("and")),
      actor,
      now: context.receivedAt,
    }),
    listFocusAreas(context.db, inspection.id),
  ]);
  const nameOf = (id: string | undefined) => focusAreas.find((one) => one.id === id)?.shortName;
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    questions: found.questions.map(({ id, text, focusAreaIds: [first] }) => ({
      value: id,
      label: text,
      group: nameOf(first) ?? "Other questions",
    })),
    compared: found.compared,
  };
}

function readName(text: string | null): AboutName | null {
  return aboutNames.find((name) => name === text) ?? null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Groups compared in ${data?.areaName ?? "the area"} – Noonday` },
];

const things = aboutQuestions.map(({ name, heading }) => ({ value: name, label: heading }));

export default function GroupsOfResponses() {
  const { id, questions, compared } = useLoaderData<typeof loader>();
  const groupsPath = paths.collation.groups(id);
  return (
    <Page width="work">
      <h1>Groups compared</h1>
      <p className="lead">
        Whether families say different things, by what they said about themselves. Exact figures, for
        inspectors only: nothing here is hidden, so nothing here goes out.
      </p>
      {compared ? (
        <>
          <Form method="get" action={groupsPath}>
            <Select
              label="Question"
              name="question"
              defaultValue={compared.everybody.meaning.id}
              options={questions}
            />
            <Select label="Compare by" name="by" defaultValue={compared.by} options={things} />
            <Select
              label="And, in a table with it, by"
              name="and"
              defaultValue={compared.and ?? ""}
              placeholder="Nothing else"
              options={things}
            />
            <ButtonRow>
              <Button kind="secondary">Compare</Button>
            </ButtonRow>
          </Form>
          <GroupsCompared {...compared} />
          {compared.and ? (
            <CrossTable
              everybody={compared.everybody}
              rows={compared.by}
              columns={compared.and}
              cells={compared.cells}
            />
          ) : null}
        </>
      ) : (
        <EmptyState title="There is nothing to compare yet">
          Questions with answers to choose from are compared here once they have been approved.
        </EmptyState>
      )}
    </Page>
  );
}
