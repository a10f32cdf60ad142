import type { ComponentProps } from "react";
import { AnswerBar } from "#app/components/answer-bar.tsx";
import { BarList } from "#app/components/bar-list.tsx";
import { DayBars } from "#app/components/day-bars.tsx";
import { DivergingBar, type DivergingSegment } from "#app/components/diverging-bar.tsx";
import { DivergingPlot } from "#app/components/diverging-plot.tsx";
import { FeelingsMap } from "#app/components/feelings-map.tsx";
import { IntervalChart } from "#app/components/interval-chart.tsx";
import { OwnAnswers } from "#app/components/own-answers.tsx";
import { ShareBar } from "#app/components/share-bar.tsx";
import { SlopePlot } from "#app/components/slope-plot.tsx";
import { ThemeRows } from "#app/components/theme-rows.tsx";
import type { TextSource } from "#app/domain/readable-texts/text.ts";
import { answersOfFaces } from "#app/domain/shares/answer-marks.ts";
import type { ThemeTableRow } from "#app/domain/themes/theme-table.ts";
import { paths } from "#app/paths.ts";
import { Part, Specimen } from "./specimen.tsx";

const agreement = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"];
const change = ["Worse", "About the same", "Better"];
const unit = "parents and carers";

export function Charts() {
  return (
    <Part id="charts" title="Charts">
      <Specimen name="IntervalChart">
        <IntervalChart
          title="Share who said “Better”, of those who answered"
          everybody={0.31}
          rows={[
            {
              key: "plan",
              label: "Has an EHC plan",
              share: 0.23,
              range: { low: 0.15, high: 0.33 },
              base: 88,
            },
            {
              key: "waiting",
              label: "Is waiting to be assessed",
              share: 0,
              range: { low: 0, high: 0.28 },
              base: 10,
            },
            { key: "all", label: "Gets SEN support", share: 1, range: { low: 0.84, high: 1 }, base: 20 },
          ]}
        />
      </Specimen>
      <Specimen name="ShareBar">
        <p>
          <ShareBar count={64} base={120} /> 64 of 120
        </p>
      </Specimen>
      <Specimen name="OwnAnswers: faces, cards and a mat">
        <OwnAnswers own={ownAnswers} narrowed />
      </Specimen>
      <Specimen name="AnswerBar: with sides, everybody behind; a list">
        <AnswerBar
          title="Has the help got better or worse?"
          base="94 answers"
          answers={{
            choices: [
              { key: "worse", label: "Worse", count: 43, side: "negative" },
              { key: "same", label: "About the same", count: 35, side: "neutral" },
              { key: "better", label: "Better", count: 16, side: "positive" },
            ],
            base: 94,
          }}
          ghost={answersOfFaces({ "not-good": 20, ok: 40, good: 40 })}
          hasAxis
        />
        <AnswerBar
          title="Has any of these happened?"
          base="117 answers"
          answers={{
            choices: [
              { key: "suspended", label: "Suspended", count: 15, side: null },
              { key: "none", label: "None of these", count: 52, side: null },
            ],
            base: 117,
          }}
          hasAxis
        />
      </Specimen>
      <Specimen name="ThemeRows">
        <ThemeRows
          themes={[
            {
              id: "calm",
              name: "A calm room to go to",
              texts: 5,
              sources: [
                aThemeRow("survey", { unit: "writers", count: 2, base: 41 }),
                aThemeRow("young-people", { unit: "texts", count: 2, base: 15 }),
                aThemeRow("meeting", { unit: "texts", count: 1, base: 7 }),
                aThemeRow("evidence", { unit: "passages", count: 0, base: 0 }),
              ],
              feelings: { positive: 4, negative: 0, mixed: 1, neutral: 0 },
              quotation: { number: 1, whom: "A parent or carer", language: "en", words: "You get toast." },
            },
          ]}
          inspectionId="example"
        />
      </Specimen>
      <Specimen name="DivergingPlot">
        <DivergingPlot
          title="Waiting times"
          rows={[
            {
              key: "a",
              label: "My child gets the help that is written in their plan",
              base: 384,
              segments: exact(agreement, [41, 88, 52, 143, 60]),
            },
            { key: "b", label: "Is it better?", base: 120, segments: exact(change, [64, 30, 26]) },
          ]}
        />
      </Specimen>
      <Specimen name="SlopePlot">
        <SlopePlot
          title="Then and now"
          from="Then"
          to="Now"
          lines={[
            slope("waits", "Waiting times: Worse", 0.4, 0.67),
            slope("plans", "Quality of plans: Better", 0.42, 0.4),
            slope("autism", "Support for autistic children: Agree or Strongly agree", 0.1, 0.64),
          ]}
        />
      </Specimen>
      <Specimen name="FeelingsMap">
        <FeelingsMap
          title="What parents and young people feel"
          points={[
            point("Waiting times", -0.6, -0.3),
            point("Quality of education, health and care plans", -0.55, -0.25),
            point("Support for autistic children", 0.4, 0.7),
            point("Preparing for adulthood", 0.9, -0.8),
          ]}
        />
      </Specimen>
      <Specimen name="DivergingBar: agreement">
        <DivergingBar
          title="My child gets the help that is written in their plan"
          segments={scale(agreement, [41, 88, 52, 143, 60])}
          base={384}
          dontKnow={12}
          dontKnowHref={paths.gallery.components()}
          unit={unit}
        />
        <DivergingBar
          title="Almost everybody on one side"
          segments={scale(agreement, [1, 0, 3, 140, 1204])}
          base={1348}
          dontKnow={0}
          unit={unit}
        />
        <DivergingBar
          title="With small counts hidden"
          segments={scale(agreement, [null, 14, null, 23, 9])}
          base={52}
          dontKnow={null}
          unit={unit}
          note="c: hidden, so that nobody can be picked out."
        />
        <DivergingBar
          title="Nobody yet"
          segments={scale(agreement, [0, 0, 0, 0, 0])}
          base={0}
          dontKnow={0}
          unit={unit}
        />
        <DivergingBar
          title="Too few"
          segments={scale(agreement, [null, null, null, null, null])}
          base={null}
          dontKnow={null}
          unit={unit}
        />
      </Specimen>
      <Specimen name="DivergingBar: change">
        <DivergingBar
          title="Compared with May 2025, how is the help that your child gets?"
          segments={scale(change, [97, 120, 151], true)}
          base={368}
          dontKnow={32}
          unit={unit}
        />
        <DivergingBar
          title="Only two who answered"
          segments={scale(change, [0, 1, 1])}
          base={2}
          unit={unit}
        />
      </Specimen>
      <Specimen name="DayBars">
        <DayBars
          title="Received each day"
          dayLabel="Day"
          countLabel="Responses"
          hidden="fewer than 10"
          days={[
            { key: "1", label: "Wednesday 18 November", short: "Wed", count: 120 },
            { key: "2", label: "Thursday 19 November", short: "Thu", count: 45 },
            { key: "3", label: "Friday 20 November", short: "Fri", count: null },
            { key: "4", label: "Saturday 21 November", short: "Sat", count: 0 },
          ]}
        />
      </Specimen>
      <Specimen name="BarList">
        <BarList
          title="What help does your child have now?"
          items={[
            {
              key: "ehcp",
              label: "An education, health and care plan",
              count: 212,
              href: paths.gallery.components(),
            },
            { key: "sen", label: "SEN support at school or nursery", count: 131 },
            { key: "none", label: "Nothing yet", count: 0 },
            {
              key: "other",
              label: "Something else, which has a label that is quite a bit longer than any other",
              count: null,
            },
          ]}
          base={384}
          dontKnow={3}
          unit={unit}
          note="People could choose more than one. c: hidden, so that nobody can be picked out."
        />
        <BarList
          title="Withheld"
          items={[{ key: "a", label: "An answer", count: null }]}
          base={null}
          unit={unit}
        />
      </Specimen>
    </Part>
  );
}

const group = { key: "", label: null, picture: null, apart: [], notAnswered: 2 };
const answer = (key: string, label: string, count: number, picture: string | null = null) => {
  const side = key === "good" || key === "going-well" ? ("positive" as const) : null;
  return { key, label, count, picture, side };
};
const tally = { latestVersionId: "", focusAreaIds: [], people: 14, inDiscussion: 3 };
const places = [answer("going-well", "Going well", 7), answer("not-going-well", "Not going well", 5)];
const ownAnswers: ComponentProps<typeof OwnAnswers>["own"] = {
  people: 16,
  inDiscussion: 3,
  tallies: [
    {
      ...{ ...tally, meaningId: "faces", type: "faces", question: "How is school?" },
      groups: [
        {
          ...{ ...group, base: 12, apart: [answer("not-sure", "Not sure", 2)] },
          choices: [answer("good", "Good", 5), answer("ok", "OK", 6), answer("not-good", "Not good", 1)],
        },
      ],
    },
    {
      ...{ ...tally, meaningId: "cards", type: "cards", question: "What matters most?", inDiscussion: 0 },
      groups: [
        {
          ...{ ...group, base: 14 },
          choices: [answer("A job", "A job", 9, "job"), answer("Friends", "Friends", 5, "friends")],
        },
      ],
    },
    {
      ...{ ...tally, meaningId: "mat", type: "mat", question: "How is your help?" },
      groups: [
        { ...group, key: "Talking", label: "Talking", picture: "speech", base: 12, choices: places },
        { ...group, key: "Moving", label: "Moving", picture: "therapy", base: 12, choices: places },
      ],
    },
  ],
};

function scale(
  labels: readonly string[],
  counts: readonly (number | null)[],
  linked = false,
): DivergingSegment[] {
  const middle = (labels.length - 1) / 2;
  return labels.map((label, index) => ({
    key: label,
    label,
    count: counts[index] ?? null,
    side: index < middle ? "negative" : index === middle ? "neutral" : "positive",
    href: linked ? paths.gallery.components() : undefined,
  }));
}

function slope(key: string, label: string, from: number, to: number) {
  const [fromInterval, toInterval] = [null, { low: to - 0.08, high: to + 0.08 }];
  const labels = { fromLabel: "40 of 100", toLabel: "60 of 100" };
  return { key, label, from, to, fromInterval, toInterval, ...labels, sentence: "", isDrawn: true };
}

function point(label: string, parents: number, youngPeople: number) {
  const around = (balance: number) => ({ low: balance - 0.1, high: balance + 0.1 });
  return {
    ...{ key: label, label, parents, youngPeople, parentsLabel: "", youngPeopleLabel: "", ownLabel: "" },
    parentsInterval: around(parents),
    youngPeopleInterval: around(youngPeople),
  };
}

function exact(labels: readonly string[], counts: readonly number[]) {
  return scale(labels, counts).map((segment) => ({ ...segment, count: segment.count ?? 0 }));
}

function aThemeRow(
  source: TextSource,
  figure: Pick<ThemeTableRow, "unit" | "count" | "base">,
): ThemeTableRow {
  const counts = { positive: 0, negative: 0, mixed: 0, neutral: 0 };
  return { key: source, label: source, source, counts, texts: figure.count, ...figure };
}
