import { Banner } from "#app/components/banner.tsx";
import { BackLink } from "#app/components/breadcrumbs.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Page } from "#app/components/page.tsx";
import { Stat, StatRow } from "#app/components/stat.tsx";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { openWeights } from "#app/domain/raking/open-weights.server.ts";
import {
  minRespondents,
  type RespondentWeights,
  weightBounds,
} from "#app/domain/raking/weigh-respondents.ts";
import { percent } from "#app/domain/shares/interval.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { formatNumber } from "#app/messages/format-number.ts";
import { rakingMessages } from "#app/messages/work/raking-messages.ts";
import { paths } from "#app/paths.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { describeRefusal } from "../parts/describe-weights.ts";
import "./weights.css";

export async function loader(args: LoaderFunctionArgs) {
  const { inspection, actor } = await requireRole(args, "see", "collation");
  const { found, weights } = await openWeights(args.context, {
    inspectionId: inspection.id,
    actor,
    now: args.context.receivedAt,
  });
  const { confirmed } = found;
  return {
    id: inspection.id,
    areaName: inspection.areaName,
    confirmedText: confirmed
      ? `${confirmed.byName} confirmed the totals at ${formatDateAndTime(confirmed.at)}.`
      : null,
    refusals: weights.kind === "refused" ? weights.refusals.map(describeRefusal) : [],
    view: weights.kind === "weighted" ? viewWeights(weights) : null,
  };
}

function viewWeights({ size, smallest, largest, trimmed, rounds, margins }: RespondentWeights) {
  return {
    respondents: formatNumber(size.respondents),
    effective: formatNumber(Math.round(size.effective)),
    designEffect: size.designEffect.toFixed(2),
    range: `${smallest.toFixed(2)} to ${largest.toFixed(2)}`,
    trimmed: rakingMessages.t("trimmed", trimmed),
    rounds: rakingMessages.t("rounds", { count: rounds }),
    unknown: margins.flatMap((margin) => [
      rakingMessages.t("unknown", { question: margin.heading, count: margin.unknown }),
      ...describeParts(margin),
    ]),
    rows: margins.flatMap(({ name, heading, groups, known }) =>
      groups.map((group, place) => ({
        key: `${name}:${group.value}`,
        heading: place === 0 ? heading : undefined,
        cells: [
          group.label,
          formatNumber(group.total),
          formatNumber(group.respondents),
          percent(group.areaShare),
          `${percent(group.plainShare)} (${formatParts(group.parts)} of ${formatNumber(known)})`,
          percent(group.weightedShare),
          group.meanWeight.toFixed(2),
        ],
      })),
    ),
  };
}

/** Why a group's share is another than where families of several groups count whole in each; nothing where none is of several. */
function describeParts({ heading, groups, known }: RespondentWeights["margins"][number]): string[] {
  const sum = groups.reduce((all, { respondents }) => all + respondents, 0);
  const [group] = groups.toSorted(
    (one, other) =>
      Math.abs(other.plainShare - other.respondents / sum) - Math.abs(one.plainShare - one.respondents / sum),
  );
  if (!group || sum === known) return [];
  const shares = { plain: percent(group.plainShare), undivided: percent(group.respondents / sum) };
  return [rakingMessages.t("parts", { question: heading, known, sum, group: group.label, ...shares })];
}

/** "55.5", "41": parts of families, to a tenth. */
function formatParts(parts: number): string {
  return String(Math.round(parts * 10) / 10);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How answers are weighted in ${data?.areaName ?? "the area"} – Noonday` },
];

const number = (key: string, label: string) => ({ key, label, numeric: true });

export default function Weights() {
  const { id, confirmedText, refusals, view } = useLoaderData<typeof loader>();
  const totals = <a href={paths.reach.totalsConfirmation(id)}>The area’s totals, and their confirmation</a>;
  return (
    <Page width="work" before={<BackLink href={paths.collation.overview(id)}>What was said</BackLink>}>
      <h1>Who did not answer: how answers are weighted</h1>
      <p className="lead">
        Some groups answer more than others. Beside each plain figure stands what it would be if groups had
        answered in the area’s proportions. The plain figure always stays.
      </p>
      <p>
        {confirmedText ? `${confirmedText} ` : null}
        {totals}
      </p>
      {refusals.length > 0 ? (
        <Banner kind="warning" title="Nothing is weighted">
          <ul>
            {refusals.map((refusal) => (
              <li key={refusal}>{refusal}</li>
            ))}
          </ul>
        </Banner>
      ) : null}
      {view ? (
        <>
          <StatRow>
            <Stat label="Responses" value={view.respondents} />
            <Stat
              label="Effective sample size"
              value={view.effective}
              note={`design effect ${view.designEffect}`}
            />
            <Stat label="Weights" value={view.range} note="around a mean of 1" />
          </StatRow>
          <p className="weights-scroll">
            On a narrow screen this table scrolls sideways: it has seven columns.
          </p>
          <div className="weights-table">
            <DataTable
              caption="Each group, as answered and weighted"
              columns={[
                { key: "group", label: "Group" },
                number("total", "Children in the area"),
                number("respondents", "Responses"),
                number("area", "Share of the area"),
                number("plain", "Share as answered"),
                number("weighted", "Share weighted"),
                number("weight", "Mean weight"),
              ]}
              rows={view.rows}
              note={
                <>
                  <p>{view.trimmed}</p>
                  {view.unknown.map((line) => (
                    <p key={line}>{line}</p>
                  ))}
                </>
              }
            />
          </div>
        </>
      ) : null}
      <section aria-labelledby="method">
        <h2 id="method">How this is worked out</h2>
        <ul>
          <li>
            {`Raking: the answers are brought to each question’s totals in turn, until all hold at once${view ? ` (${view.rounds} here)` : ""}.`}
          </li>
          <li>
            Totals count children, responses count families. A family of several groups counts in equal parts
            in each. Those who are of no group, or did not say, keep their share.
          </li>
          <li>
            {`Weights under ${weightBounds.min} or over ${weightBounds.max} are cut to these bounds, once. The shares above are those after that.`}
          </li>
          <li>
            The effective sample size is Kish’s: how many equally weighted responses would tell as much.
            Intervals are Wilson’s for that size. They allow for chance, not for whether those who answered
            are like those who did not.
          </li>
          <li>
            {`Nothing is weighted where fewer than ${minRespondents} families of a group with a total answered, or a group without one answered. A question is not where fewer than ${minRespondents} of a group answered it.`}
          </li>
          <li>Weighted figures are for inspectors only: no release has them.</li>
        </ul>
      </section>
    </Page>
  );
}
