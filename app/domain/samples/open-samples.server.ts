import type { Queries } from "#db/connection.ts";
import {
  listCodingsOfSample,
  listReadingsOfSample,
  listSamples,
  listSampleTexts,
} from "#db/queries/samples.ts";
import { agreementOf, sumTables } from "./kappa.ts";
import { compareCodings } from "./sample.ts";

export type SampleStatus = "proposed" | "reading" | "revealed" | "ended";

/** The samples of a re-visit, newest first, with how far each reader is. */
export async function openSamples(db: Queries, inspectionId: string) {
  const rows = await listSamples(db, inspectionId);
  return Promise.all(
    rows.map(async (row) => {
      const [numbers, readings] = await Promise.all([
        listSampleTexts(db, row.id),
        listReadingsOfSample(db, row.id),
      ]);
      const read = (reader: string) => readings.filter(({ personId }) => personId === reader).length;
      return {
        id: row.id,
        area: row.shortName,
        seed: row.seed,
        proposedAt: row.proposedAt,
        revealedAt: row.revealedAt,
        status: statusOf(row),
        numbers,
        readers: [
          { personId: row.proposedBy, name: row.proposedByName, read: read(row.proposedBy) },
          { personId: row.otherReader, name: row.otherReaderName, read: read(row.otherReader) },
        ] as const,
      };
    }),
  );
}

function statusOf(row: {
  agreedAt: Temporal.Instant | null;
  revealedAt: Temporal.Instant | null;
  endedAt: Temporal.Instant | null;
}): SampleStatus {
  if (row.revealedAt !== null) return "revealed";
  if (row.endedAt !== null) return "ended";
  return row.agreedAt === null ? "proposed" : "reading";
}

/** One sample; once both have read it, how far they agreed when they had, theme by theme and over all. Null where there is none. */
export async function openSample(
  db: Queries,
  { inspectionId, sampleId }: { inspectionId: string; sampleId: string },
) {
  const sample = (await openSamples(db, inspectionId)).find(({ id }) => id === sampleId);
  if (!sample) return null;
  if (sample.revealedAt === null) return { sample, compared: null };
  const [first, second] = sample.readers;
  const readers = [first.personId, second.personId] as const;
  const codings = await listCodingsOfSample(db, { sampleId, personIds: readers, at: sample.revealedAt });
  const { themes, texts } = compareCodings(sample.numbers, codings, readers);
  return {
    sample,
    compared: {
      // Each text was judged once for each theme: the texts, not the judgements, say how sure it is.
      all: agreementOf(sumTables(themes.map(({ table }) => table)), sample.numbers.length),
      themes: themes.map((theme) => ({ ...theme, agreement: agreementOf(theme.table) })),
      texts,
    },
  };
}
