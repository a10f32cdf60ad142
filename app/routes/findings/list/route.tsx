import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { isSettled } from "#app/domain/findings/finding.ts";
import { listFindings } from "#app/domain/findings/list-findings.server.ts";
import { listMarks } from "#app/domain/findings/mark-source.server.ts";
import { holdingMarks, shortMarkNames, sourceNames, sources } from "#app/domain/findings/source.ts";
import { listFocusAreas } from "#app/domain/focus-areas/list-focus-areas.server.ts";
import { listProgress } from "#app/domain/progress/find-progress.server.ts";
import { describeProgress, progressStatusNames } from "#app/domain/progress/progress.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(args, "see", "findings");
  const { db } = args.context;
  const [focusAreas, marks, findings, progress] = await Promise.all([
    listFocusAreas(db, inspection.id),
    listMarks(db, inspection.id),
    listFindings(args.context, inspection.id),
    listProgress(db, inspection.id),
  ]);
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayJudge: mayStill("judgements"),
    rows: focusAreas.map(({ id, shortName }) => {
      const currentFindings = findings.filter(
        (finding) => finding.focusAreaId === id && finding.withdrawnAt === null,
      );
      const held = holdingMarks(marks.filter(({ focusAreaId }) => focusAreaId === id));
      const judged = progress.get(id);
      return {
        id,
        shortName,
        marks: sources.flatMap((source) => {
          const mark = held[source]?.mark;
          return mark ? [`${sourceNames[source]}: ${shortMarkNames[mark].toLowerCase()}`] : [];
        }),
        findings: currentFindings.length,
        questioned: currentFindings.filter((finding) => !isSettled(finding)).length,
        statusText: progressStatusNames[judged?.status ?? "not-judged"],
        sufficient: judged?.sufficient ?? null,
      };
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Findings – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Findings() {
  const { areaName, inspectionId, mayJudge, rows } = useLoaderData<typeof loader>();
  return (
    <Page width="work">
      <h1>{`Findings in ${areaName}`}</h1>
      <SealedNotice />
      <p className="lead">
        For each focus area: what every source says, what you find in it, and whether progress is sufficient.
        The <a href={paths.letter.overview(inspectionId)}>letter</a> drafts itself from this.
      </p>
      {rows.length === 0 ? (
        <EmptyState title="There are no focus areas yet">
          <p>Once they are set, each has a board here.</p>
        </EmptyState>
      ) : (
        <DataTable
          caption="Focus areas"
          captionHidden
          columns={[
            { key: "name", label: "Focus area" },
            { key: "sources", label: "What sources say" },
            { key: "findings", label: "Findings" },
            { key: "progress", label: "Judgement" },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            cells: [
              <a key="name" href={paths.findings.board(inspectionId, row.id)}>
                {row.shortName}
              </a>,
              row.marks.length === 0 ? "No source is marked yet" : row.marks.join("; "),
              row.questioned === 0
                ? String(row.findings)
                : `${row.findings}, ${row.questioned} with a question`,
              <span key="progress">
                {row.sufficient === null ? (
                  row.statusText
                ) : (
                  <StatusTag kind={row.sufficient ? "success" : "warning"}>
                    {describeProgress(row.sufficient)}
                  </StatusTag>
                )}
                {mayJudge ? (
                  <>
                    {row.sufficient === null ? ". " : " "}
                    <a
                      href={paths.findings.judgement(inspectionId, row.id)}
                      aria-label={`Judge: ${row.shortName}`}
                    >
                      Judge
                    </a>
                  </>
                ) : null}
              </span>,
            ],
          }))}
        />
      )}
    </Page>
  );
}
