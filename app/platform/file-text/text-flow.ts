import { createTextBuilder } from "./text-builder.ts";

export type TextFlow = ReturnType<typeof createTextFlow>;

type Paragraph = { text: string; lastSign: string; linesAfter: string[] };
type Cell = { text: string; span: number };
/** Something that holds paragraphs: the document itself, a box, a cell, or a text that is taken aside. */
type Frame = {
  emit(line: string): void;
  paragraphs: Paragraph[];
  /** A paragraph that runs on into the next, since its end was deleted or is hidden. */
  unfinished: Paragraph | null;
  isCell: boolean;
};
type Table = { row: { cells: Cell[]; isSkipped: boolean } | null; cell: string[] | null };

const maxSpan = 200;
const maxCells = 16_384;

/**
 * Builds a document's text: a line for each paragraph and each table row, with tabs between cells. Boxes and notes
 * follow the paragraph that they belong to. Keeps at most `maxLength` characters.
 */
export function createTextFlow(maxLength: number) {
  const collected = createTextBuilder(maxLength);
  let length = 0;
  let isFull = false;
  const tables: Table[] = [];
  let notes: string[] = [];
  const root: Frame = { emit: (line) => keepLine(line), paragraphs: [], unfinished: null, isCell: false };
  const frames: Frame[] = [root];
  const asideLines: string[][] = [];

  const frame = () => frames.at(-1) ?? root;
  const paragraph = () => frame().paragraphs.at(-1);

  function keepLine(line: string): void {
    if (!collected.add(`${line}\n`)) isFull = true;
  }

  function pushFrame(emit: (line: string) => void, isCell = false): void {
    frames.push({ emit, paragraphs: [], unfinished: null, isCell });
  }

  function popFrame(): void {
    const ended = frames.length > 1 ? frames.pop() : undefined;
    if (ended) finishFrame(ended);
  }

  function finishFrame(ended: Frame): void {
    const open = ended.unfinished ? [ended.unfinished, ...ended.paragraphs] : ended.paragraphs;
    ended.unfinished = null;
    ended.paragraphs = [];
    for (const { text, linesAfter } of open) for (const line of [text, ...linesAfter]) ended.emit(line);
  }

  function emitNotes(): void {
    if (frames.length > 1 || tables.length > 0 || root.paragraphs.length > 0) return;
    for (const note of notes.splice(0)) root.emit(note);
  }

  return {
    /** How much text there is so far: whether something gave any. */
    length: () => length,
    isFull: () => isFull,
    text(words: string): void {
      const current = paragraph();
      if (!current || words === "" || isFull) return;
      const part =
        words.length > maxLength - length ? words.slice(0, Math.max(0, maxLength - length) + 1) : words;
      current.text += part;
      current.lastSign = part.at(-1) ?? current.lastSign;
      length += part.length;
      isFull = length > maxLength;
    },
    tab(): void {
      // In a table a tab stands between two cells.
      this.text(frames.some(({ isCell }) => isCell) ? " " : "\t");
    },
    hasParagraph: () => paragraph() !== undefined,
    beginParagraph(): void {
      const current = frame();
      current.paragraphs.push(current.unfinished ?? { text: "", lastSign: "", linesAfter: [] });
      current.unfinished = null;
    },
    /** Nothing of the paragraph shows. */
    leaveParagraphOut(): void {
      frame().paragraphs.pop();
    },
    /** The last sign of the paragraph so far: to look for it in a long text that grows would take ever longer. */
    lastSign: () => paragraph()?.lastSign ?? "",
    paragraphText: () => paragraph()?.text ?? "",
    /** `label` is the number or bullet in front of it; one that runs on joins the next paragraph. */
    endParagraph({ label = "", runsOn = false }: { label?: string; runsOn?: boolean } = {}): void {
      const current = frame();
      const ended = current.paragraphs.pop();
      if (!ended) return;
      if (label !== "") ended.text = ended.text === "" ? label.trimEnd() : `${label}${ended.text}`;
      if (runsOn) {
        current.unfinished = ended;
        return;
      }
      for (const line of [ended.text, ...ended.linesAfter]) current.emit(line);
      emitNotes();
    },
    /** A box's lines come after the paragraph in which it stands. */
    beginBox(): void {
      const host = paragraph();
      const outer = frame();
      pushFrame((line) => (host ? host.linesAfter.push(line) : outer.emit(line)));
    },
    endBox(): void {
      popFrame();
    },
    /** A box whose lines stand in a part of their own. */
    addBox(lines: readonly string[]): void {
      this.beginBox();
      for (const line of lines) this.addLine(line);
      this.endBox();
    },
    addLine(line: string): void {
      this.beginParagraph();
      this.text(line);
      this.endParagraph();
    },
    /** Lines of words that stand elsewhere, such as a note's. */
    addLinesAfter(lines: readonly string[]): void {
      notes.push(...lines);
      emitNotes();
    },
    beginTable(): void {
      tables.push({ row: null, cell: null });
    },
    endTable(): void {
      tables.pop();
      emitNotes();
    },
    beginRow(): void {
      const table = tables.at(-1);
      if (table) table.row = { cells: [], isSkipped: false };
    },
    leaveRowOut(): void {
      const row = tables.at(-1)?.row;
      if (row) row.isSkipped = true;
    },
    addEmptyCells(count: number): void {
      if (count > 0) tables.at(-1)?.row?.cells.push({ text: "", span: Math.min(count, maxSpan) });
    },
    beginCell(): void {
      const table = tables.at(-1);
      if (!table) return;
      const lines: string[] = [];
      table.cell = lines;
      pushFrame((line) => lines.push(line), true);
    },
    /** Of a cell that another covers, nothing shows but its place. */
    endCell({ span = 1, isCovered = false }: { span?: number; isCovered?: boolean } = {}): void {
      const table = tables.at(-1);
      if (!table?.cell) return;
      popFrame();
      const text = isCovered ? "" : table.cell.join("\n");
      if (table.row && table.row.cells.length < maxCells) {
        table.row.cells.push({ text, span: Math.max(1, Math.min(span, maxSpan)) });
      }
      table.cell = null;
    },
    endRow(): void {
      const table = tables.at(-1);
      const row = table?.row;
      if (!table || !row) return;
      table.row = null;
      if (row.isSkipped) return;
      const last = row.cells.findLastIndex(({ text }) => text !== "");
      const cells = row.cells
        .slice(0, last + 1)
        .flatMap(({ text, span }) => [text, ...new Array<string>(span - 1).fill("")]);
      frame().emit(joinCells(cells));
    },
    /** An empty line, between slides or sheets. */
    gap(): void {
      frame().emit("");
    },
    /** Begins words that go nowhere by themselves, such as a note's or a header's. */
    beginAside(): void {
      const lines: string[] = [];
      asideLines.push(lines);
      pushFrame((line) => lines.push(line));
    },
    endAside(): string[] {
      popFrame();
      return asideLines.pop() ?? [];
    },
    result(): { text: string; cut: boolean } {
      while (frames.length > 1) popFrame();
      finishFrame(root);
      for (const note of notes) root.emit(note);
      notes = [];
      const { text, cut } = collected.result();
      return { text, cut: cut || isFull };
    },
  };
}

/** A row's cells with tabs between. Lines inside a cell stay lines only where no cell with words follows. */
export function joinCells(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells
    .slice(0, last + 1)
    .map((cell, index) =>
      index < last ? cell.trim().replace(/\s+/g, " ") : cell.trim().replace(/[ \t]*\n\s*/g, "\n"),
    )
    .join("\t");
}
