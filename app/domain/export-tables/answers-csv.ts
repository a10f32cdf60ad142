import { formatPlainDateTime } from "../calendar/instant-text.ts";
import type { Meaning } from "../collation/tally.ts";
import { asksForWords, choicesOf } from "../questions/question.ts";
import { aboutQuestions, describeProfileAnswer } from "../survey/respondent-profile.ts";
import { csvCell } from "../text/csv.ts";

/** A response as it is read for an export. */
export type ResponseWithAnswers = {
  id: string;
  approvalId: string;
  /** The hour, by clocks in London. */
  receivedAt: Temporal.PlainDateTime;
  unfinished: boolean;
  quoteWithoutName: boolean;
  children: number | null;
  mode: string;
  language: string;
  doubts: readonly string[];
  answers: readonly (readonly [
    questionVersionId: string,
    choice: string,
    words: string | null,
    child: number,
  ])[];
  unasked: readonly (readonly [questionVersionId: string, responseId: string, child: number])[];
  groups: readonly (readonly [name: string, value: string])[];
};

type Column = { name: string; holds: string };

/** What is known of each response, before what it answers. */
export const responseColumns: readonly Column[] = [
  { name: "response", holds: "Its name in Noonday, as in the address of its page." },
  {
    name: "received",
    holds:
      "The date and the hour in which it was sent, by clocks in England; for an unfinished one, in which it was last saved.",
  },
  { name: "how", holds: "How it came: online, paper, phone or email." },
  { name: "language", holds: "The language of the survey that was answered (a code such as en)." },
  {
    name: "unfinished",
    holds: "yes where the survey closed before it was sent, and its sender had agreed to its use.",
  },
  { name: "may be quoted", holds: "yes or no, as the sender chose. No means: read it, but never print it." },
  {
    name: "looks doubtful",
    holds: "yes where something about it looked like a robot’s; an inspector decides.",
  },
  { name: "approved set", holds: "The number of the approved questions that it answered." },
  {
    name: "fault of the survey",
    holds:
      "The number of each fault of the survey that touched it, as the page of the survey’s state has them; “looked at again” once its writer did.",
  },
  ...aboutQuestions.map(({ heading, label }) => ({
    name: heading,
    holds: `What was answered to “${label}” Several answers are parted by semicolons.`,
  })),
];

/** The place of the column that is a date and a time. */
export const receivedPlace = responseColumns.findIndex(({ name }) => name === "received");

/** Writes whole responses as lines of cells, with the same words over and over made ready once. */
export class ResponseLines {
  readonly heads: readonly string[];
  /** How many of them, at the end, are of questions: of one of each child, as many as there are children. */
  readonly questions: number;
  #places = new Map<string, { place: number; labels: ReadonlyMap<string, string> | null; columns: number }>();
  #aboutPlaces = new Map<string, { place: number; labels: ReadonlyMap<string, string> }>();
  #sets: ReadonlyMap<string, number>;
  #faults: ReadonlyMap<string, string>;

  constructor(
    meanings: readonly Meaning[],
    sets: ReadonlyMap<string, number>,
    faults: ReadonlyMap<string, string>,
    /** How many columns a question of each child has. */
    children = 1,
  ) {
    this.#sets = sets;
    this.#faults = faults;
    const before = responseColumns.length - aboutQuestions.length;
    aboutQuestions.forEach(({ name, options }, index) => {
      const labels = new Map(
        options.map(({ value }) => [value, describeProfileAnswer(name, value)?.label ?? value]),
      );
      this.#aboutPlaces.set(name, { place: before + index, labels });
    });
    let place = responseColumns.length;
    const heads: string[] = [];
    for (const { latest, versions } of meanings) {
      const columns = latest.ofEachChild ? children : 1;
      for (const version of versions) {
        const labels = asksForWords(version.type)
          ? null
          : new Map(choicesOf(version).map(({ key, label }) => [key, label]));
        this.#places.set(version.id, { place, labels, columns });
      }
      for (let child = 1; child <= columns; child += 1)
        heads.push(latest.ofEachChild ? `${latest.text} (child ${child})` : latest.text);
      place += columns;
    }
    this.questions = heads.length;
    this.heads = [...responseColumns.map(({ name }) => name), ...heads];
  }

  /** In the order of `heads`; what was not answered is empty, and what was not asked says so. */
  cellsOf(row: ResponseWithAnswers): string[] {
    const cells = new Array<string>(this.heads.length).fill("");
    cells[0] = row.id;
    cells[1] = formatPlainDateTime(row.receivedAt);
    cells[2] = row.mode;
    cells[3] = row.language;
    cells[4] = row.unfinished ? "yes" : "no";
    cells[5] = row.quoteWithoutName ? "yes" : "no";
    cells[6] = row.doubts.length === 0 ? "no" : "yes";
    cells[7] = String(this.#sets.get(row.approvalId) ?? "");
    cells[8] = this.#faults.get(row.id) ?? "";
    for (const [name, value] of row.groups) {
      const about = this.#aboutPlaces.get(name);
      if (about) addToCell(cells, about.place, about.labels.get(value) ?? value);
    }
    for (const [versionId, choice, words, child] of row.answers) {
      const place = this.#places.get(versionId);
      if (place) addToCell(cells, placeOfChild(place, child), place.labels?.get(choice) ?? words ?? choice);
    }
    for (const [versionId, , child] of row.unasked) {
      const place = this.#places.get(versionId);
      if (place) addToCell(cells, placeOfChild(place, child), notAskedCell);
    }
    return cells;
  }
}

/** What stands where an earlier answer made it no question. */
export const notAskedCell = "(not asked)";

function placeOfChild({ place, columns }: { place: number; columns: number }, child: number): number {
  return place + Math.min(child, columns) - 1;
}

function addToCell(cells: string[], place: number, words: string): void {
  cells[place] = cells[place] ? `${cells[place]}; ${words}` : words;
}

/** Lines of CSV, keeping short cells that come again as they were written. */
export class CsvLines {
  #written = new Map<string, string>();

  write(cells: readonly string[]): string {
    let line = "";
    for (let place = 0; place < cells.length; place += 1) {
      if (place > 0) line += ",";
      // The first is never twice the same.
      line += place < 1 ? csvCell(cells[place] ?? "") : this.#cell(cells[place] ?? "");
    }
    return `${line}\r\n`;
  }

  #cell(text: string): string {
    if (text === "") return "";
    if (text.length > 60) return csvCell(text);
    const known = this.#written.get(text);
    if (known !== undefined) return known;
    const written = csvCell(text);
    if (this.#written.size < 2000) this.#written.set(text, written);
    return written;
  }
}
