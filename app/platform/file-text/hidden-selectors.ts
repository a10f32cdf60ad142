const maxSelectors = 200;
const hides = /(?:^|[;\s])display\s*:\s*none/i;

/** The classes and ids (".preheader", "#preview") that a style sheet shows nowhere; rules for some screens only do not count. */
export function findHiddenSelectors(css: string): string[] {
  const found: string[] = [];
  for (const rule of withoutAtRules(css).split("}")) {
    const brace = rule.indexOf("{");
    if (brace < 0 || !hides.test(rule.slice(brace + 1))) continue;
    for (const selector of rule.slice(0, brace).split(",")) {
      const simple = /^\s*(?:[a-z]\w{0,20})?([.#][\w-]{1,100})\s*$/i.exec(selector)?.[1];
      if (simple && found.length < maxSelectors) found.push(simple);
    }
  }
  return found;
}

/** Without "@media … { … }" and its like. */
function withoutAtRules(css: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (let at = css.indexOf("@"); at >= 0; at = css.indexOf("@", from)) {
    pieces.push(css.slice(from, at));
    from = endOfBlock(css, at);
  }
  return [...pieces, css.slice(from)].join("").replace(/<!--|-->/g, "");
}

function endOfBlock(css: string, start: number): number {
  let depth = 0;
  for (let at = start; at < css.length; at += 1) {
    const sign = css[at];
    if (sign === ";" && depth === 0) return at + 1;
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (sign === "}" && depth <= 0) return at + 1;
  }
  return css.length;
}
