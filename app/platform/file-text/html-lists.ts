import { toLettersInTurn, toRoman } from "./list-numbers.ts";

type Attributes = Readonly<Record<string, string>>;

const styled =
  /(?:^|[;\s])list-style(?:-type)?\s*:[^;]{0,60}?(?<![\w-])(none|decimal|lower-alpha|upper-alpha|lower-latin|upper-latin|lower-roman|upper-roman|disc|circle|square)(?![\w-])/i;
const namedTypes: Readonly<Record<string, string>> = {
  ...{ none: "", disc: "", circle: "", square: "", decimal: "1" },
  ...{ "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A" },
  ...{ "lower-roman": "i", "upper-roman": "I" },
};

/** Numbers the items of HTML's lists as browsers show them: by figures, letters or Roman numbers, from where they begin. */
export function createHtmlLists() {
  const lists: { next: number; step: 1 | -1; type: string }[] = [];
  return {
    begin(name: string, attributes: Attributes): void {
      const next = Number.parseInt(attributes.start ?? "1", 10) || 1;
      const step = "reversed" in attributes && "start" in attributes ? -1 : 1;
      lists.push({ next, step, type: typeOf(attributes, name === "ol" ? "1" : "") });
    },
    end(): void {
      lists.pop();
    },
    /** What stands before the next item; empty where it has no number. */
    markerOf(attributes: Attributes): string {
      const list = lists.at(-1);
      if (!list) return "";
      const count = Number.parseInt(attributes.value ?? "", 10) || list.next;
      const type = typeOf(attributes, list.type);
      if (type !== "") list.next = count + list.step;
      return type === "" ? "" : `${formatCount(count, type)}.`;
    },
  };
}

function typeOf({ style = "", type = "" }: Attributes, usual: string): string {
  const named = namedTypes[styled.exec(style)?.[1]?.toLowerCase() ?? "?"];
  return named ?? (/^[1aAiI]$/.test(type) && usual !== "" ? type : usual);
}

function formatCount(count: number, type: string): string {
  if (count < 1 || type === "1") return String(count);
  const text = /i/i.test(type) ? toRoman(count) : toLettersInTurn(count);
  return /[AI]/.test(type) ? text.toUpperCase() : text;
}
