export type HtmlFlow = {
  addWords(words: string): void;
  /** The number of a list's item, on whose line the next words stand, whatever is between. */
  addMarker(marker: string): void;
  /** So many line ends before what comes next, at least. */
  addBreak(count: 0 | 1 | 2): void;
  /** A line that is ended by hand: where nothing stands in it, it is an empty line. */
  addLineEnd(): void;
  /** Text that has its lines already. */
  addBlock(text: string): void;
  keepSpaces(change: 1 | -1): void;
  /** That on the same line directly before what comes next; empty where there is none. */
  lastSign(): string;
  toText(): string;
};

/** Signs that show as nothing; mail senders fill previews with them. */
const invisible = /[\u00ad\u200b\u2060\ufeff]|\u034f/g;

/** Words in the flow of HTML: white space is one space, and ends of lines are asked for. */
export function createHtmlFlow(): HtmlFlow {
  const pieces: string[] = [];
  let breaks = 0;
  let hasSpace = false;
  let hasWords = false;
  let hasEmptyLine = false;
  let isMarked = false;
  let writtenLength = 0;

  function add(words: string): void {
    if (hasWords && breaks > 0) pieces.push("\n".repeat(breaks));
    else if (hasWords && hasSpace) pieces.push(" ");
    pieces.push(words);
    hasWords = true;
    isMarked = false;
    hasSpace = false;
    hasEmptyLine = false;
    breaks = 0;
  }

  const flow: HtmlFlow = {
    addWords(text) {
      const words = text.replace(invisible, "");
      if (writtenLength > 0) {
        if (words !== "") add(words.replace(/\r\n?/g, "\n").replaceAll("\u00a0", " "));
        return;
      }
      const tidy = words.replace(/[\s\u00a0]+/g, " ");
      if (tidy === " " || tidy === "") {
        hasSpace ||= tidy !== "";
        // A paragraph of nothing but a hard space is how an empty line is written.
        hasEmptyLine ||= words.includes("\u00a0") && (breaks > 0 || !hasWords);
        return;
      }
      hasSpace ||= tidy.startsWith(" ");
      add(tidy.trim());
      hasSpace = tidy.endsWith(" ");
    },
    addMarker(marker) {
      add(marker);
      isMarked = true;
      hasSpace = true;
    },
    addBreak(count) {
      if (count === 0 || isMarked) return;
      breaks = Math.max(breaks, hasEmptyLine ? 2 : count);
      hasEmptyLine = false;
    },
    addLineEnd() {
      isMarked = false;
      breaks = Math.min(2, breaks + 1);
    },
    addBlock(text) {
      if (text === "") return;
      flow.addBreak(2);
      add(text);
      flow.addBreak(2);
    },
    keepSpaces(change) {
      writtenLength += change;
    },
    lastSign: () => (breaks > 0 || hasSpace ? "" : (pieces.at(-1)?.at(-1) ?? "")),
    toText: () => pieces.join(""),
  };
  return flow;
}
