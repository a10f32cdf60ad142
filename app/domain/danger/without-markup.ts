/** By the name of an HTML entity, what it is in comparing; letters with marks are the letter alone. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", rsquo: "'", lsquo: "'" },
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", ndash: "-", mdash: "-", hyphen: "-", dash: "-" },
  ...{ shy: "", zwj: "", zwnj: "", lrm: "", rlm: "", period: ".", lowbar: "_", ast: "*" },
};
const letterWithMark =
  /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|breve|slash|ogon|dot|macr|strok|dblac)$/i;
const tag = /<\/?[a-z][^<>]{0,80}>/gi;
const entity = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi;

/** The text as a page would show it, where it was pasted or written as HTML ("k&#105;ll"), once or twice over. */
export function withoutMarkup(text: string): string {
  if (!/[&<]/.test(text)) return text;
  return [1, 2].reduce(
    (now) =>
      now.replace(tag, "").replace(entity, (all, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named[name.toLowerCase()] ?? letterWithMark.exec(name)?.[1] ?? all;
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
      }),
    text,
  );
}
