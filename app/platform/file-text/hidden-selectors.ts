const maxSelectors = 200;
const hiding =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|max-height\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|mso-hide\s*:\s*all|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,})/i;
const cutOff = /(?:^|[;\s])overflow\s*:\s*(?:hidden|clip)/i;
const noSize = /(?:^|[;\s])(?:height|width)\s*:\s*0(?![.\d])/i;
const fontSize =
  /(?:^|[;\s])(?:font-size\s*:\s*|font\s*:(?:[^;/]*\s)?)(0*\.?0*[1-9][\d.]*(?:px|pt|pc|cm|mm|in|rem)|0+(?:\.0*)?(?:px|pt|pc|cm|mm|in|rem|r?em|ex|ch|vw|vh|%)?(?=[\s;/!]|$)|(?:xx?-)?(?:small|large)|medium)/i;

/** Whether an element of these styles shows nothing, whatever is in it. */
export function isHiddenByStyle(styles: string): boolean {
  return hiding.test(styles) || (cutOff.test(styles) && noSize.test(styles));
}

/** Whether letters have a size, where these styles say so; null where they leave it as it is, or multiply it. */
export function hasLetterSize(styles: string): boolean | null {
  const size = fontSize.exec(styles)?.[1];
  return size === undefined ? null : !/^0+(?:\.0*)?(?![.\d])/.test(size);
}

/** The classes and ids (".preheader", "#preview") that a style sheet shows nowhere; rules for some screens only do not count. */
export function findHiddenSelectors(css: string): string[] {
  const found: string[] = [];
  for (const rule of withoutAtRules(css).split("}")) {
    const brace = rule.indexOf("{");
    if (brace < 0 || !isHiddenByStyle(rule.slice(brace + 1))) continue;
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
