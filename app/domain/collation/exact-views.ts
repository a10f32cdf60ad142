import type { ExactTable } from "../disclosure-control/release.ts";
import type { Column } from "../disclosure-control/release-shape.server.ts";
import { exactCardTables } from "../young-peoples-counts/exact-young-peoples-tables.ts";

/** What young people showed and what the open meeting noted, counted at the same moment as the responses. */
export type CountsOfViews = {
  readonly faces: readonly {
    focusAreaId: string;
    questionVersionId: string;
    meaningId: string;
    text: string;
    face: string;
    count: number;
  }[];
  readonly cards: Parameters<typeof exactCardTables>[1];
  readonly notes: readonly { focusAreaId: string | null; count: number }[];
  /** Sessions at which people were counted. */
  readonly attended: readonly { sessionId: string; label: string; count: number }[];
};

type FocusArea = { readonly id: string; readonly shortName: string };

/** Young people's faces, from best to worst. */
export const faceColumns: readonly Column[] = [
  { key: "good", label: "Good", role: "choice", side: "positive" },
  { key: "ok", label: "OK", role: "choice", side: "neutral" },
  { key: "not-good", label: "Not good", role: "choice", side: "negative" },
  { key: "not-sure", label: "Not sure", role: "dont-know", side: null },
];

const plain = { wordings: [], kind: "one-answer", order: "apart", answered: null, breakdown: null } as const;

/**
 * A table for each question that young people answered with faces in discussions, for each that they answered with cards, then
 * what the meeting spoke of and who came.
 */
export function exactViews(focusAreas: readonly FocusArea[], views: CountsOfViews): ExactTable[] {
  return [
    ...focusAreas.flatMap((focusArea) => facesOf(focusArea, views.faces)),
    ...exactCardTables(focusAreas, views.cards),
    ...notesByFocusArea(focusAreas, views.notes),
    ...attendance(views.attended),
  ];
}

function facesOf(focusArea: FocusArea, faces: CountsOfViews["faces"]): ExactTable[] {
  const areaFaces = faces.filter(({ focusAreaId }) => focusAreaId === focusArea.id);
  const meaningIds = [...new Set(areaFaces.map(({ meaningId }) => meaningId))].sort();
  return meaningIds.map((meaningId) => {
    const rows = areaFaces.filter((row) => row.meaningId === meaningId);
    const texts = [...new Set(rows.map(({ text }) => text))];
    return {
      ...plain,
      key: `faces:${focusArea.id}:${meaningId}`,
      of: "faces",
      title: texts.at(-1) ?? "",
      wordings: texts.toReversed(),
      about: [focusArea.shortName],
      parts: [...new Set(rows.map((row) => `faces:${focusArea.id}:${row.questionVersionId}`))].sort(),
      columns: faceColumns,
      order: "scale",
      counts: faceColumns.map(({ key }) => sum(rows.filter(({ face }) => face === key))),
    };
  });
}

function notesByFocusArea(focusAreas: readonly FocusArea[], notes: CountsOfViews["notes"]): ExactTable[] {
  if (sum(notes) === 0) return [];
  const columns = [
    ...focusAreas.map(({ id, shortName }) => column(id, shortName)),
    column("none", "No focus area"),
  ];
  const counts = columns.map(({ key }) => sum(notes.filter((row) => (row.focusAreaId ?? "none") === key)));
  const parts = ["meeting:notes"];
  const title = "What the open meeting spoke of, in notes taken";
  return [{ ...plain, key: "meeting:notes", of: "notes", title, about: [], parts, columns, counts }];
}

function attendance(attended: CountsOfViews["attended"]): ExactTable[] {
  if (attended.length === 0) return [];
  const columns = attended.map(({ sessionId, label }) => column(sessionId, label));
  const counts = attended.map(({ count }) => Number(count));
  const parts = ["meeting:attended"];
  const title = "Who came to the open meeting";
  return [{ ...plain, key: "meeting:attended", of: "people", title, about: [], parts, columns, counts }];
}

function column(key: string, label: string): Column {
  return { key, label, role: "choice", side: null };
}

function sum(rows: readonly { count: number }[]): number {
  return rows.reduce((total, { count }) => total + Number(count), 0);
}
