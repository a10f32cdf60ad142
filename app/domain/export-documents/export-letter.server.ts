import { type Block, writeDocument } from "#app/platform/document.ts";
import type { Queries } from "#db/connection.ts";
import type { Role } from "../access/roles.ts";
import type { PersonActor } from "../audit/audit.ts";
import { formatDateAndTime } from "../calendar/format-dates.ts";
import { formatStamp, type Stamp } from "../exports/export-kinds.ts";
import { recordExport } from "../exports/record-export.server.ts";
import { findReadableVersion } from "../letter-status/letter-readers.ts";
import { type FoundLetter, findLetter } from "../letters/find-letter.server.ts";
import { findPublishedLetter, type PublishedLetter } from "../letters/find-published-letter.server.ts";
import { describeAllDecisions, describeDecision, paragraphsOf } from "../letters/letter.ts";
import type { EditionContent } from "../letters/letter-form.server.ts";
import { describeHead } from "../letters/letter-head.ts";

/** A form of the letter that somebody may take: as it stands now, or as it was at one moment. */
export type LetterEdition = { id: string; name: string; content: EditionContent; restricted: boolean };

/** The editions of the letter that a role may see now, the latest first; none where there is nothing for them to see. */
export async function listLetterEditionsFor(
  db: Queries,
  { inspectionId, role, now }: { inspectionId: string; role: Role; now: Temporal.Instant },
): Promise<LetterEdition[]> {
  const letter = await findLetter(db, { inspectionId, now });
  if (!letter) return [];
  const published = letter.publication?.editionId;
  const editions = letter.editions.toReversed().map((edition) => ({
    id: edition.id,
    name: `${nameOf(edition.id, letter)}, edition ${edition.number} of ${formatDateAndTime(edition.madeAt)}`,
    content: edition.content,
    restricted: edition.id !== published,
  }));
  switch (findReadableVersion(role, letter)) {
    case "draft":
      return letter.final === null
        ? [{ id: "now", name: "As it stands now", content: letter.content, restricted: true }, ...editions]
        : editions;
    case "sent":
      return editions.filter(({ id }) => id === letter.sending?.editionId);
    case "final":
      return editions.filter(({ id }) => id === letter.finalSending?.editionId);
    case "published":
      return editions.filter(({ id }) => id === published);
    default:
      return [];
  }
}

function nameOf(editionId: string, letter: FoundLetter): string {
  if (editionId === letter.publication?.editionId) return "Published";
  if (editionId === letter.final?.editionId) return "Final";
  if (letter.corrections.some((one) => one.editionId === editionId))
    return "Published before it was corrected";
  if (letter.reopenings.some((one) => one.editionId === editionId)) return "Final before it was reopened";
  if (editionId === letter.sending?.editionId) return "Sent to its recipients";
  return letter.assurances.some((one) => one.editionId === editionId) ? "Quality assured" : "Earlier";
}

/** One edition of the letter as a document; null where this role may not see it. */
export async function exportLetter(
  db: Queries,
  input: {
    inspectionId: string;
    /** The latest that they may see where it is empty. */
    editionId: string;
    role: Role;
    actor: PersonActor;
    now: Temporal.Instant;
    stamp: Stamp;
  },
): Promise<Buffer | null> {
  const editions = await listLetterEditionsFor(db, input);
  const edition = input.editionId === "" ? editions[0] : editions.find(({ id }) => id === input.editionId);
  if (!edition) return null;
  await recordExport(db, {
    ...input,
    kind: "letter",
    details: { rows: edition.content.sections.length, edition: edition.name },
  });
  const published = edition.restricted ? null : await findPublishedLetter(db, input.inspectionId);
  const release = published?.release ?? null;
  const title = `Letter about the re-visit of ${edition.content.areaName}`;
  return writeDocument({
    title,
    madeBy: input.stamp.name,
    stamp: formatStamp(input.stamp),
    over: edition.restricted ? `Restricted: not published. ${edition.name}` : edition.name,
    blocks: [
      { kind: "title", text: title },
      ...headBlocks(edition.content),
      ...blocksOf(edition.content),
      ...signatureBlocks(edition.content),
      ...(published?.faults ?? []).map((text): Block => ({ kind: "paragraph", text })),
      ...annexBlocks(release),
    ],
  });
}

/** What its findings rest on of the counts published with it, and where the rest stands. */
function annexBlocks(release: PublishedLetter["release"]): Block[] {
  if (release === null) return [];
  const { annex, number } = release;
  return [
    { kind: "heading", text: "The counts" },
    ...(annex.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            heads: ["Question", "Answers", "Of"],
            widths: [38, 50, 12],
            rows: annex.map(({ title, answers, base }) => [title, answers.join("; "), String(base)]),
          },
        ]),
    {
      kind: "soft",
      text: `c: hidden, so that nobody can be recognised. All the counts of release ${number} stand beside the letter where it is published.`,
    },
  ];
}

/** When, and to whom it is. */
function headBlocks({ head }: EditionContent): Block[] {
  if (!head) return [];
  const { date, addressees } = describeHead(head);
  return [date, ...addressees].map((text) => ({ kind: "paragraph", text }));
}

/** From whom, and who has a copy. */
function signatureBlocks({ head }: EditionContent): Block[] {
  if (!head) return [];
  const { signatories, copiedTo } = describeHead(head);
  return [
    ...signatories.flat().map((text): Block => ({ kind: "paragraph", text })),
    ...(copiedTo.length === 0 ? [] : [{ kind: "soft" as const, text: `Copied to: ${copiedTo.join("; ")}` }]),
  ];
}

function blocksOf({ sections }: EditionContent): Block[] {
  const all = describeAllDecisions(sections);
  return sections.flatMap((section): Block[] => [
    { kind: "heading", text: section.title },
    ...(section.kind === "weakness"
      ? [
          ...(section.weakness && section.weakness !== section.title
            ? [{ kind: "soft" as const, text: section.weakness }]
            : []),
          { kind: "strong" as const, text: describeDecision(section.sufficient) },
        ]
      : []),
    ...paragraphsOf(section.body).map((text): Block => ({ kind: "paragraph", text })),
    ...(section.kind === "opening" && all !== null
      ? [
          { kind: "strong" as const, text: all },
          {
            kind: "bullets" as const,
            items: sections
              .filter(({ kind }) => kind === "weakness")
              .map(({ title, sufficient }) => `${title}: ${sufficient ? "" : "not "}sufficient progress`),
          },
        ]
      : []),
  ]);
}
