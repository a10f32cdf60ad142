import { summaryMessages } from "#app/messages/work/summary-messages.ts";
import { type Block, writeDocument } from "#app/platform/document.ts";
import type { BackgroundQueries } from "#db/background-queries.ts";
import type { Queries } from "#db/connection.ts";
import { listFocusAreasByInspection } from "#db/queries/focus-areas.ts";
import { listSeals } from "#db/queries/seals.ts";
import {
  countViewsByFocusArea,
  sumCardsByFocusArea,
  sumFacesByFocusArea,
} from "#db/queries/views-by-focus-area.ts";
import type { PersonActor } from "../audit/audit.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { everyResponse } from "../collation/collation-filter.ts";
import { faceColumns } from "../collation/exact-views.ts";
import { listEarlierFigures } from "../collation/keep-earlier-figure.server.ts";
import { readCounts, readMeanings } from "../collation/read-counts.server.ts";
import { isInWords, type QuestionTally, tallyQuestion } from "../collation/tally.ts";
import { listEvidence } from "../evidence/list-evidence.server.ts";
import type { Upload } from "../evidence/upload.ts";
import { countFaces } from "../export-tables/faces.ts";
import { formatStamp, type Stamp } from "../exports/export-kinds.ts";
import { recordExport } from "../exports/record-export.server.ts";
import type { Evidence, Finding } from "../findings/finding.ts";
import { listFindings } from "../findings/list-findings.server.ts";
import { listMarks } from "../findings/mark-source.server.ts";
import { holdingMarks, type SourceMark, shortMarkNames, sourceNames, sources } from "../findings/source.ts";
import { listProgress, type ProgressWithHistory } from "../progress/find-progress.server.ts";
import { describeProgress, progressStatusNames } from "../progress/progress.ts";
import { listQuotations } from "../quotations/list-quotations.server.ts";
import { listThemesOfFocusAreas } from "../quotations/list-themes-of-focus-area.server.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { closeDraftsAtNoon } from "../responses/close-drafts-at-noon.server.ts";
import { countFamilies, describeBase, describeChildren, shareOf } from "../shares/answers-tallied.ts";
import { type EarlierFigure, formatEarlierFigure } from "../shares/earlier-figure.ts";
import { minAnswersToCompare, wilson } from "../shares/interval.ts";
import { describeFault } from "../survey-faults/fault.ts";
import { listFaultsTouching } from "../survey-faults/list-faults.server.ts";
import { type CardTally, tallyCards } from "../young-peoples-answers/card-tallies.ts";
import { type OwnTally, talliesOf } from "../young-peoples-counts/own-tallies.ts";
import { readOwnTallies } from "../young-peoples-counts/read-own-tallies.server.ts";
import { writeThemes } from "./write-themes.server.ts";

/** For each focus area: how it was judged, what was found and what that rests on, what each source says, exact figures. */
export async function exportEvidenceSummary(
  { db, reader }: { db: Queries; reader: BackgroundQueries },
  input: { inspectionId: string; actor: PersonActor; now: Temporal.Instant; stamp: Stamp },
): Promise<Buffer> {
  const { inspectionId, now, stamp } = input;
  await closeDraftsAtNoon(db, { inspectionId, now });
  const meanings = await readMeanings(db, inspectionId);
  const [focusAreas, findings, progress, marks, { uploads }, faces, cards, views, { counts, total }, more] =
    await Promise.all([
      listFocusAreasByInspection(db, inspectionId),
      listFindings({ db, reader }, inspectionId),
      listProgress(db, inspectionId),
      listMarks(db, inspectionId),
      listEvidence(db, { inspectionId, sentBy: null, askedOf: null }),
      sumFacesByFocusArea(db, inspectionId),
      sumCardsByFocusArea(db, inspectionId),
      countViewsByFocusArea(db, inspectionId),
      readCounts(reader, {
        inspectionId,
        questionMeanings: meanings,
        meanings: meanings.meanings,
        filter: everyResponse,
      }),
      Promise.all([
        listQuotations(db, inspectionId),
        listEarlierFigures(db, inspectionId),
        listSeals(db, inspectionId),
        readOwnTallies({ db, reader }, inspectionId),
      ]),
    ]);
  const [quotations, earlier, seals, ownHeard] = more;
  const themes = await listThemesOfFocusAreas(
    { db, reader },
    { inspectionId, focusAreaIds: focusAreas.map(({ id }) => id), readBy: "anybody" },
  );
  const faults = await listFaultsTouching(db, { inspectionId, filter: everyResponse });
  const tallies = meanings.meanings.map((meaning) => tallyQuestion(meaning, counts));
  const currentFindings = findings.filter(({ withdrawnAt }) => withdrawnAt === null);
  await recordExport(db, {
    ...input,
    kind: "evidence-summary",
    details: { rows: currentFindings.length, focusAreas: focusAreas.length },
  });
  const title = `Evidence summary: the re-visit of ${stamp.areaName}`;
  const countOf = (rows: readonly { focusAreaId: string | null; count: number }[], id: string) =>
    Number(rows.find(({ focusAreaId }) => focusAreaId === id)?.count ?? 0);
  return writeDocument({
    title,
    madeBy: stamp.name,
    stamp: formatStamp(stamp),
    over: "Restricted: exact figures and families’ words. For inspectors and quality assurance only.",
    blocks: [
      { kind: "title", text: title },
      {
        kind: "paragraph",
        text: summaryMessages.t("responses", { count: total.responses, unfinished: total.unfinished }),
      },
      ...faults.map((fault): Block => ({ kind: "paragraph", text: describeFault(fault) })),
      ...sealed(seals.find(({ unsealedAt }) => unsealedAt === null)),
      ...focusAreas.flatMap((area): Block[] => {
        const areaFindings = currentFindings.filter(({ focusAreaId }) => focusAreaId === area.id);
        const areaTallies = tallies.filter(({ meaning }) => meaning.latest.focusAreaIds.includes(area.id));
        return [
          { kind: "heading", text: area.shortName },
          ...(area.fullText && area.fullText !== area.shortName
            ? [{ kind: "soft" as const, text: area.fullText }]
            : []),
          ...judged(progress.get(area.id)),
          { kind: "subheading", text: "Findings" },
          ...(areaFindings.length === 0
            ? [{ kind: "paragraph" as const, text: "None is written yet." }]
            : areaFindings.flatMap(finding)),
          { kind: "subheading", text: "What each source says" },
          sourcesTable(marks.filter(({ focusAreaId }) => focusAreaId === area.id)),
          { kind: "subheading", text: "Figures" },
          ...areaTallies
            .filter((tally) => !isInWords(tally))
            .flatMap((tally) => [
              ...figures(tally),
              ...then(earlier.filter(({ meaningId }) => meaningId === tally.meaning.id)),
            ]),
          ...countFaces(faces.filter(({ focusAreaId }) => focusAreaId === area.id)).flatMap(
            ({ question, counts: faceCounts }): Block[] => [
              { kind: "strong", text: question },
              {
                kind: "table",
                heads: ["Young people’s faces", "Count"],
                widths: [68, 32],
                rows: faceColumns.map(({ key, label }) => [label, String(faceCounts[key] ?? 0)]),
              },
            ],
          ),
          ...tallyCards(cards.filter(({ focusAreaId }) => focusAreaId === area.id)).flatMap(writeCards),
          ...talliesOf(ownHeard.tallies, area.id).flatMap(writeOwnAnswers),
          {
            kind: "bullets",
            items: [
              `Texts written by parents and carers: ${areaTallies.filter(isInWords).reduce((sum, { base }) => sum + base, 0)}`,
              `Things said by young people: ${countOf(views.contributions, area.id)}`,
              `Notes of the open meeting: ${countOf(views.noted, area.id)}`,
            ],
          },
          { kind: "subheading", text: "Themes" },
          ...writeThemes(themes.get(area.id) ?? []),
          { kind: "subheading", text: "Quotations prepared" },
          ...prepared(quotations.filter(({ focusAreaIds }) => focusAreaIds.includes(area.id))),
          { kind: "subheading", text: "Documents sent" },
          {
            kind: "bullets",
            items: documents(uploads.filter(({ focusAreaIds }) => focusAreaIds.includes(area.id))),
          },
        ];
      }),
    ],
  });
}

/** Cards and mats that young people answered: each figure counts people, of those who answered that. */
function writeCards({ question, groups }: CardTally): Block[] {
  return [
    { kind: "strong", text: question },
    ...groups.map(
      ({ label, base, answers }): Block => ({
        kind: "table",
        heads: [label ?? "Young people’s cards", `Of ${base}`],
        widths: [68, 32],
        rows: answers.map((answer) => [answer.label, String(answer.count)]),
      }),
    ),
  ];
}

/** What young people answered by themselves: of those who chose, those who were not sure and who gave none apart. */
function writeOwnAnswers({ question, groups }: OwnTally): Block[] {
  return [
    { kind: "strong", text: question },
    ...groups.map(
      ({ label, choices, apart, base, notAnswered }): Block => ({
        kind: "table",
        heads: [label === null ? "Young people’s own answers" : `Own answers: ${label}`, `Of ${base}`],
        widths: [68, 32],
        rows: [
          ...[...choices, ...apart].map((answer) => [answer.label, String(answer.count)]),
          ["Not answered", String(notAnswered)],
        ],
      }),
    ),
  ];
}

function sealed(seal: Awaited<ReturnType<typeof listSeals>>[number] | undefined): Block[] {
  if (!seal) return [{ kind: "paragraph", text: "The evidence is not sealed." }];
  const { number, sealedByName, sealedAt, hash } = seal;
  const at = formatDateAndTime(sealedAt);
  return [
    {
      kind: "paragraph",
      text: `Seal ${number} was put on the evidence by ${sealedByName} at ${at}. Its SHA-256:`,
    },
    { kind: "soft", text: hash },
  ];
}

/** What the earlier inspection found to one question. */
function then(earlier: readonly EarlierFigure[]): Block[] {
  if (earlier.length === 0) return [];
  const items = earlier.map(
    (figure) => `Earlier, ${figure.labels.join(" or ")}: ${formatEarlierFigure(figure)}. ${figure.source}`,
  );
  return [{ kind: "bullets", items }];
}

/** As they may leave: masked, and said to be withdrawn where they are. */
function prepared(quotations: readonly Quotation[]): Block[] {
  if (quotations.length === 0) return [{ kind: "paragraph", text: "None." }];
  return quotations.map(
    ({ number, words, whom, withdrawn }): Block =>
      words === null
        ? { kind: "paragraph", text: `Q${number}. ${withdrawn ?? ""}` }
        : { kind: "quote", text: `Q${number}. “${words}” ${whom}` },
  );
}

function documents(uploads: readonly Upload[]): string[] {
  const remainingUploads = uploads.filter(({ withdrawal }) => withdrawal.kind !== "withdrawn");
  if (remainingUploads.length === 0) return ["None."];
  return remainingUploads.map(
    ({ fileName, organisation, shows }) => `${fileName} (${organisation}): ${shows}`,
  );
}

function judged(progress: ProgressWithHistory | undefined): Block[] {
  if (!progress) return [{ kind: "paragraph", text: progressStatusNames["not-judged"] }];
  const each = [progress.lead, progress.cqc].flatMap((one) =>
    one ? [`${one.judgedByName}: ${describeProgress(one.sufficient)}. ${one.reason}`] : [],
  );
  return [
    {
      kind: "strong",
      text:
        progress.sufficient === null
          ? progressStatusNames[progress.status]
          : `${describeProgress(progress.sufficient)}. ${progressStatusNames[progress.status]}`,
    },
    {
      kind: "bullets",
      items: progress.difference ? [...each, `Their difference: ${progress.difference.words}`] : each,
    },
  ];
}

function finding({ number, words, writtenByName, evidence, claims }: Finding): Block[] {
  return [
    { kind: "paragraph", text: `F${number}. ${words} (${writtenByName})` },
    ...evidence.map(restsOn),
    ...claims.flatMap(({ problem }): Block[] => (problem === null ? [] : [{ kind: "soft", text: problem }])),
  ];
}

function restsOn({ kind, labels, question, now, quote, changed }: Evidence): Block {
  const also = changed === null ? "" : ` ${changed}`;
  if (kind === "words") {
    return { kind: "quote", text: quote === null ? also.trim() : `“${quote.words}”${also}` };
  }
  if (kind === "document") return { kind: "bullets", items: [`Document: ${question}${also}`] };
  const figure =
    now === null ? "no longer counted" : now.base === null ? `${now.count}` : formatEvidence(now);
  return kind === "note"
    ? { kind: "quote", text: `The open meeting (${figure} said so): ${question}${also}` }
    : { kind: "bullets", items: [`${labels.join(" or ")}: ${figure} (“${question}”)${also}`] };
}

function formatEvidence({ count, base, familiesBase }: NonNullable<Evidence["now"]>): string {
  return familiesBase === undefined
    ? `${count} of ${base}`
    : `${count} of ${describeChildren(base ?? 0, familiesBase)}`;
}

function sourcesTable(marks: readonly SourceMark[]): Block {
  const holding = holdingMarks(marks);
  return {
    kind: "table",
    heads: ["Source", "Progress", "Why"],
    widths: [27, 18, 55],
    rows: sources.map((source) => {
      const mark = holding[source];
      return [
        sourceNames[source],
        mark ? shortMarkNames[mark.mark] : "Not marked",
        mark ? `${mark.sentence} (${mark.markedByName})` : "",
      ];
    }),
  };
}

function figures(tally: QuestionTally): Block[] {
  const { meaning, choices, base, byFamily, dontKnow, notComeUp, notAnswered, unaskedCount } = tally;
  const families = countFamilies(tally);
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`;
  return [
    { kind: "strong", text: meaning.latest.text },
    ...(byFamily
      ? [
          {
            kind: "soft" as const,
            text: `Of ${describeBase(tally)}. Counts are of children, with families in brackets.`,
          },
        ]
      : []),
    {
      kind: "table",
      heads: ["Answer", "Count", "Share"],
      widths: [52, 16, 32],
      rows: [
        ...choices.map(({ label, count, families: chosenBy }, at) => {
          const range =
            families < minAnswersToCompare ? null : wilson(shareOf(tally, (place) => place === at));
          const share = range
            ? `${percent(count / base)} (${percent(range.low)} to ${percent(range.high)})`
            : base === 0
              ? ""
              : `too few (${families})`;
          return [label, chosenBy === undefined ? String(count) : `${count} (${chosenBy})`, share];
        }),
        ...(dontKnow === null ? [] : [["Don’t know", String(dontKnow), ""]]),
        ...(notComeUp === null ? [] : [["This has not come up for them", String(notComeUp), ""]]),
        ["Not answered", String(notAnswered), ""],
        ...(unaskedCount === 0 ? [] : [["Not asked, by an earlier answer", String(unaskedCount), ""]]),
      ],
    },
  ];
}
