import type { Row, Sheet, Workbook } from "#app/platform/sheets/sheet.ts";
import { listReleasesByInspection } from "#db/queries/releases.ts";
import { releaseContentShape } from "../disclosure-control/release-shape.server.ts";
import { formatStamp, seesExactly } from "../exports/export-kinds.ts";
import type { Writing } from "../exports/export-writer.server.ts";
import { mayKeepReleases } from "../releases/release-readers.ts";
import { exactSheets } from "./exact-sheets.server.ts";
import { releasedSheets } from "./released-sheets.ts";
import { exactNotes, releasedNotes } from "./workbook-notes.ts";

/** Everything that its owner may see as sheets: exact figures and words inside, the latest released counts for others. */
export function makeWorkbook(writing: Writing): Workbook {
  const { stamp } = writing;
  const stampText = formatStamp(stamp);
  return {
    title: `Re-visit of ${stamp.areaName}`,
    madeBy: stamp.name,
    madeAt: stamp.at,
    stamp: stampText,
    sheets: counted(
      writing,
      seesExactly(stamp.role) ? exact(writing, stampText) : released(writing, stampText),
    ),
  };
}

async function* exact(writing: Writing, stampText: string): AsyncGenerator<Sheet> {
  yield notesSheet(exactNotes(writing.stamp.areaName, stampText));
  yield* exactSheets(writing);
}

async function* released({ db, inspectionId, stamp }: Writing, stampText: string): AsyncGenerator<Sheet> {
  const releases = await listReleasesByInspection(db, {
    inspectionId,
    sharedOnly: !mayKeepReleases(stamp.role),
  });
  const latest = releases.at(-1);
  const release = latest && {
    number: latest.number,
    content: releaseContentShape.parse(latest.content),
  };
  yield notesSheet(releasedNotes(stamp.areaName, stampText, release ?? null));
  if (release) yield* releasedSheets(release);
}

function notesSheet(rows: readonly Row[]): Sheet {
  return { name: "Notes and symbols", widths: [32, 90], rows: [rows] };
}

/** Says how many rows are done, sheet by sheet. */
async function* counted({ count }: Writing, sheets: AsyncIterable<Sheet>): AsyncGenerator<Sheet> {
  for await (const sheet of sheets) {
    yield {
      ...sheet,
      rows: (async function* () {
        for await (const rows of sheet.rows) {
          yield rows;
          count(rows.length);
        }
      })(),
    };
  }
}
