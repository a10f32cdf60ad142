import type { ReactNode } from "react";
import { DataTable } from "#app/components/data-table.tsx";
import { DivergingPlot } from "#app/components/diverging-plot.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { FeelingsMap } from "#app/components/feelings-map.tsx";
import { useDismissibleMarks } from "#app/components/mark.tsx";
import { ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { ResponsesApart } from "#app/components/responses-apart.tsx";
import { SlopePlot } from "#app/components/slope-plot.tsx";
import {
  betterOrWorse,
  chartNames,
  divergingRows,
  mapOf,
  ownRows,
  type SlopeLine,
  sideBySide,
  thenAndNow,
} from "#app/domain/charts/charts.ts";
import { openCharts } from "#app/domain/charts/open-charts.server.ts";
import { listResponsesApart } from "#app/domain/collation/list-responses-apart.server.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import "./charts.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor, mayStill } = await requireRole(args, "see", "collation");
  const now = args.context.receivedAt;
  const { areas, earlier } = await openCharts(args.context, { inspectionId: inspection.id, actor, now });
  return {
    areaName: inspection.areaName,
    inspectionId: inspection.id,
    mayEnter: mayStill("earlier-figures"),
    points: mapOf(areas),
    compared: thenAndNow(areas, earlier),
    changes: betterOrWorse(areas),
    apart: await listResponsesApart(args.context.db, inspection.id),
    areas: areas.map((area) => ({
      id: area.id,
      name: area.name,
      rows: divergingRows(area),
      ownRows: ownRows(area),
      ...sideBySide(area),
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Charts – ${data?.areaName ?? "Re-visit"} – Noonday` },
];

export default function Charts() {
  const { inspectionId, mayEnter, points, compared, changes, apart, areas } = useLoaderData<typeof loader>();
  useDismissibleMarks();
  const fileHref = (file: string) => paths.collation.chartFile(inspectionId, file);
  const drawn = compared.filter(({ isDrawn }) => isDrawn);
  const isMapped = points.some(({ parents, youngPeople }) => parents !== null && youngPeople !== null);
  return (
    <Page width="work">
      <h1>Charts</h1>
      <p className="lead">
        Exact figures, for inspectors only. What is exported says who exported it, and when.
      </p>
      <p>
        Every bar of this page has one scale: a hundred in a hundred on either side. The point under a bar is
        its balance, good answers less bad ones; the line is where it may well lie.
      </p>
      <ResponsesApart apart={apart} collation={paths.collation.overview(inspectionId)} />
      <ButtonRow>
        <PrintButton>Print the charts</PrintButton>
      </ButtonRow>
      {areas.length === 0 ? (
        <EmptyState title="There are no focus areas yet">
          Set them up first; charts come with the first answers.
        </EmptyState>
      ) : null}

      <ChartSection name="map" title={chartNames.map} fileHref={isMapped ? fileHref : null}>
        <p>
          Across, how many more parents gave good answers than bad ones, over the questions of the focus area;
          up, the same of the faces that young people chose. The lines through a mark are where it may well
          lie (95 in 100); across, the mean of its questions’ intervals.
        </p>
        {isMapped ? (
          <FeelingsMap title={chartNames.map} points={points} />
        ) : (
          <p>It is drawn once ten have answered on both sides.</p>
        )}
        <DataTable
          caption="The balance of good and bad answers in 100, and where it may well lie"
          columns={[
            { key: "area", label: "Focus area" },
            { key: "parents", label: "Parents, question by question" },
            { key: "young", label: "Young people in discussions" },
            { key: "own", label: "Young people’s own answers" },
          ]}
          rows={points.map(({ key, label, parentsLabel, youngPeopleLabel, ownLabel }) => ({
            key,
            cells: [label, parentsLabel, youngPeopleLabel, ownLabel],
          }))}
        />
      </ChartSection>

      <ChartSection
        name="then-and-now"
        title={chartNames["then-and-now"]}
        fileHref={drawn.length > 0 ? fileHref : null}
      >
        {compared.length === 0 ? (
          <p>What the earlier inspection found is not entered yet.</p>
        ) : (
          <>
            {drawn.length === 0 ? (
              <p>It is drawn once ten have answered.</p>
            ) : (
              <SlopePlot title={chartNames["then-and-now"]} from="Then" to="Now" lines={drawn} />
            )}
            <SlopeTable
              caption="Each figure, then and now"
              from="Then, and where it stands"
              to="Now"
              lines={compared}
            />
          </>
        )}
        {mayEnter ? (
          <p>
            <a href={paths.collation.earlier(inspectionId)}>Enter what the earlier inspection found</a>
          </p>
        ) : null}
      </ChartSection>

      <ChartSection
        name="better-or-worse"
        title="Worse or better since then, by the questions that ask it"
        fileHref={changes.length > 0 ? fileHref : null}
      >
        {changes.length === 0 ? (
          <p>No question about change has ten answers yet.</p>
        ) : (
          <>
            <p>Two answers to one question of this survey, not two moments.</p>
            <DivergingPlot title={chartNames["better-or-worse"]} rows={changes} />
            <ul>
              {changes.map(({ key, label, words }) => (
                <li key={key}>{`${label} ${words}`}</li>
              ))}
            </ul>
          </>
        )}
      </ChartSection>

      <h2>Focus area by focus area</h2>
      {areas.map(({ id, name, rows, ownRows: drawnRows, both, sentence }) => (
        <ChartSection
          key={id}
          name={`answers-${id}`}
          title={name}
          level="h3"
          fileHref={rows.length > 0 ? fileHref : null}
        >
          {rows.length === 0 ? (
            <p>None of its questions has ten answers yet.</p>
          ) : (
            <DivergingPlot title={name} rows={rows} />
          )}
          {drawnRows.length === 0 ? null : (
            <>
              <h4>Young people’s own answers</h4>
              <DivergingPlot title={`${name}: ${chartNames.own}`} rows={drawnRows} />
              <ChartFiles
                name={`own-answers-${id}`}
                title={`${name}: ${chartNames.own}`}
                fileHref={fileHref}
              />
            </>
          )}
          <DataTable
            caption={`${name}: good answers of parents and young people side by side`}
            columns={[
              { key: "what", label: "What was asked" },
              { key: "share", label: "Share, and where it may well lie" },
            ]}
            rows={both.map(({ key, who, label, shareLabel: said }) => ({
              key,
              cells: [`${whoseWords[who]}: ${label}`, said],
            }))}
            empty="Nobody has said anything that can be counted."
          />
          <p>{sentence}</p>
        </ChartSection>
      ))}
    </Page>
  );
}

function ChartSection({
  name,
  title,
  level: Heading = "h2",
  fileHref,
  children,
}: {
  name: string;
  title: string;
  level?: "h2" | "h3";
  /** Null where there is nothing to export. */
  fileHref: ((file: string) => string) | null;
  children: ReactNode;
}) {
  return (
    <section className="charts-one" aria-labelledby={name}>
      <Heading id={name}>{title}</Heading>
      {children}
      {fileHref === null ? null : <ChartFiles name={name} title={title} fileHref={fileHref} />}
    </section>
  );
}

const whoseWords = {
  parents: "Parents and carers",
  "young-people": "Young people in discussions",
  "young-peoples-answers": "Young people’s own answers",
};

type ChartFilesProps = { name: string; title: string; fileHref: (file: string) => string };

function ChartFiles({ name, title, fileHref }: ChartFilesProps) {
  return (
    <p className="charts-files">
      {"Export: "}
      <a href={fileHref(`${name}.svg`)}>
        SVG<span className="visually-hidden">{`: ${title}`}</span>
      </a>
      {", "}
      <a href={fileHref(`${name}.png`)}>
        PNG<span className="visually-hidden">{`: ${title}`}</span>
      </a>
    </p>
  );
}

function SlopeTable(props: { caption: string; from: string; to: string; lines: readonly SlopeLine[] }) {
  return (
    <>
      <DataTable
        caption={props.caption}
        columns={[
          { key: "what", label: "What" },
          { key: "from", label: props.from },
          { key: "to", label: props.to },
        ]}
        rows={props.lines.map(({ key, label, fromLabel: fromSaid, toLabel: toSaid }) => ({
          key,
          cells: [label, fromSaid, toSaid],
        }))}
      />
      <ul>
        {props.lines.map(({ key, label, sentence }) => (
          <li key={key}>{`${label}: ${sentence}`}</li>
        ))}
      </ul>
    </>
  );
}
