import { Parser } from "htmlparser2";
import { findHiddenSelectors, hasLetterSize, isHiddenByStyle } from "./hidden-selectors.ts";
import { createHtmlFlow, type HtmlFlow } from "./html-flow.ts";
import { createHtmlLists } from "./html-lists.ts";
import { createHtmlSelect, type HtmlSelect } from "./html-select.ts";
import { createHtmlTable, type HtmlTable } from "./html-table.ts";
import { raiseFigures } from "./raised-figures.ts";

/** What a browser shows nothing of, or only where it can do no better. */
const unseen = new Set(
  "head style script title template noscript svg object iframe xml datalist video audio canvas annotation annotation-xml noframes noembed rp rt".split(
    " ",
  ),
);
const keepsSpaces = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;
/** Mail programs send some pictures as images, with the sign beside them. */
const pictureAlone =
  /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]){1,15}$/u;
const lines = new Set(
  "address article aside center dd details div dt fieldset figcaption figure footer form header hgroup legend li main nav option section summary tr caption".split(
    " ",
  ),
);
const paragraphs = new Set("blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split(" "));
/** More tables in one another than that are read as if they were none. */
const maxTables = 30;
/** So many elements may be open at a time; more are all ended at once. */
const maxOpen = 2000;
const pieceLength = 16_384;
/** Each has words of its own, apart from what is around it. */
const isCell = /^(?:t[dhr]|table|tbody|thead|tfoot)$/;

/** The words that a browser would show of an HTML text: lines and paragraphs apart, the cells of a table's row by tabs. */
export function takeFromHtml(html: string): string {
  const flows: HtmlFlow[] = [createHtmlFlow()];
  const tables: HtmlTable[] = [];
  const lists = createHtmlLists();
  let quotes = 0;
  const hidden = new Set<string>();
  let skipped = 0;
  let style: string | null = null;
  let raised = 0;
  let select: HtmlSelect | null = null;
  /** Whether letters have a size, in each element that is open. */
  const sizes: boolean[] = [true];
  const flow = () => flows.at(-1) ?? createHtmlFlow();

  function begin(name: string, attributes: Record<string, string>): void {
    if (name === "style") style = "";
    if (
      skipped > 0 ||
      unseen.has(name) ||
      isHidden(attributes) ||
      (name === "dialog" && !("open" in attributes))
    ) {
      skipped += 1;
      return;
    }
    if (name === "br") {
      flow().addLineEnd();
      return;
    }
    if (name === "table") {
      flow().addBreak(2);
      tables.push(
        createHtmlTable({ isLayout: tables.length >= maxTables || attributes.role === "presentation" }),
      );
      tables.at(-2)?.holdsTable();
      return;
    }
    const table = tables.at(-1);
    if (table && name === "tr") table.beginRow();
    if (table && (name === "td" || name === "th") && tables.length <= maxTables) flows.push(createHtmlFlow());
    if (name === "sup") raised += 1;
    if (name === "select") select = createHtmlSelect(attributes);
    if (name === "option" && select) {
      select.begin(attributes);
      flows.push(createHtmlFlow());
      return;
    }
    if (name === "input" && showsValue(attributes)) flow().addWords(` ${attributes.value ?? ""} `);
    if (isWritten(name, attributes)) flow().keepSpaces(1);
    if (name === "ol" || name === "ul") lists.begin(name, attributes);
    flow().addBreak(breakOf(name, attributes));
    const marker = name === "li" ? lists.markerOf(attributes) : "";
    if (marker !== "") flow().addMarker(marker);
    if (name === "img" && pictureAlone.test(attributes.alt ?? "")) flow().addWords(attributes.alt ?? "");
    if (name === "q") {
      flow().addWords(quotes % 2 === 0 ? "“" : "‘");
      quotes += 1;
    }
  }

  function end(name: string, attributes: Record<string, string>): void {
    if (name === "style" && style !== null) {
      for (const selector of findHiddenSelectors(style)) hidden.add(selector);
      style = null;
    }
    if (skipped > 0) {
      skipped -= 1;
      return;
    }
    const table = tables.at(-1);
    if (name === "table" && table) {
      tables.pop();
      flow().addBlock(table.toText());
      return;
    }
    if (table && (name === "td" || name === "th") && flows.length > 1 && tables.length <= maxTables) {
      table.addCell(flows.pop()?.toText() ?? "", {
        columns: Number(attributes.colspan) || 1,
        rows: attributes.rowspan === "0" ? Number.POSITIVE_INFINITY : Number(attributes.rowspan) || 1,
      });
      return;
    }
    if (name === "option" && select) {
      if (flows.length > 1) select.end(flows.pop()?.toText() ?? "");
      return;
    }
    if (name === "select" && select) {
      for (const words of select.visibleLines()) {
        flow().addBreak(select.isList ? 1 : 0);
        flow().addWords(words);
      }
      flow().addBreak(select.isList ? 1 : 0);
      select = null;
    }
    if (name === "sup") raised -= 1;
    if (isWritten(name, attributes)) flow().keepSpaces(-1);
    if (name === "ol" || name === "ul") lists.end();
    if (name === "q" && quotes > 0) {
      quotes -= 1;
      flow().addWords(quotes % 2 === 0 ? "”" : "’");
    }
    flow().addBreak(breakOf(name, attributes));
  }

  function isHidden({ style: styles = "", class: classes = "", id = "", ...others }: Record<string, string>) {
    if ("hidden" in others || isHiddenByStyle(styles)) return true;
    if (hidden.size === 0) return false;
    return hidden.has(`#${id}`) || classes.split(/\s+/).some((one) => hidden.has(`.${one}`));
  }

  const open: Record<string, string>[] = [];
  const handler = {
    onopentag(name: string, attributes: Record<string, string>) {
      open.push(attributes);
      const size = name === "font" && attributes.size ? true : hasLetterSize(attributes.style ?? "");
      sizes.push(size ?? sizes.at(-1) ?? true);
      begin(name, attributes);
    },
    onclosetag(name: string) {
      end(name, open.pop() ?? {});
      if (sizes.length > 1) sizes.pop();
    },
    ontext(words: string) {
      if (style !== null) style += words;
      if (skipped === 0 && sizes.at(-1) === true)
        flow().addWords(raised > 0 ? raiseFigures(words, flow().lastSign()) : words);
    },
  };
  let parser = new Parser(handler);
  for (const piece of inPieces(html)) {
    parser.write(piece);
    // The parser takes the longer for a tag the more of them are open.
    if (open.length < maxOpen) continue;
    parser.end();
    parser = new Parser(handler);
  }
  parser.end();
  return flow().toText();
}

/** Whether a field shows what stands in it. */
function showsValue({ type = "text" }: Record<string, string>): boolean {
  return /^(?:text|email|tel|number|search|url|date|time|month|week|button|submit|reset)$/i.test(type);
}

/** Whether spaces and line ends show as they are written. */
function isWritten(name: string, { style = "" }: Record<string, string>): boolean {
  return name === "pre" || (keepsSpaces.test(style) && !isCell.test(name));
}

/** Pieces that end before a tag, so that none is cut in two. */
function* inPieces(html: string): Generator<string> {
  for (let from = 0; from < html.length; ) {
    const tag = html.lastIndexOf("<", from + pieceLength);
    const end = tag > from ? tag : from + pieceLength;
    yield html.slice(from, end);
    from = end;
  }
}

/** How many line ends stand before and after it. */
function breakOf(name: string, attributes: Record<string, string>): 0 | 1 | 2 {
  // Outlook writes each line as a paragraph without space around it.
  if (name === "p" && /^Mso/.test(attributes.class ?? "")) return 1;
  if (paragraphs.has(name)) return 2;
  return lines.has(name) ? 1 : 0;
}
