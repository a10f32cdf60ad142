import { longestShortName } from "./focus-area.ts";

const mostWordsInName = 6;

/** What letters begin with that says nothing about the weakness. */
const openings =
  /^(?:too often,?|the fact that|the significant concerns that were reported about|(?:significant |serious )?weakness(?:es)? in|(?:significant )?concerns about|the|an?|existing|there is|there are)\s+/i;

/** A name does not end with a word that waits for another. */
const waiting = new Set(
  "a an and are as at be been between but by can do does for from has have in including into is it its more not of on or over such than that the their there these this those to too under upon very was were what when which who whose will with within".split(
    " ",
  ),
);

/** Names to start from, each another than the ones before it: the beginning of each text, up to six words. */
export function suggestShortNames(texts: readonly string[]): string[] {
  const names: string[] = [];
  for (const text of texts) {
    const name = suggestShortName(text);
    const taken = (candidate: string) =>
      names.some((other) => other.toLowerCase() === candidate.toLowerCase());
    let free = name;
    for (let count = 2; taken(free); count += 1) {
      free = `${name.slice(0, longestShortName - 4)} (${count})`;
    }
    names.push(free);
  }
  return names;
}

function suggestShortName(text: string): string {
  const sentence = text.split(/[.;:!?](?:\s|$)/)[0] ?? text;
  const withoutAsides = sentence.replace(/\([^)]*\)/g, " ").replace(/\s+,/g, ",");
  let begun = withoutAsides.trim();
  while (openings.test(begun)) begun = begun.replace(openings, "");
  const words = firstClause(begun.split(/\s+/)).slice(0, mostWordsInName);
  while (words.length > 1 && waiting.has((words.at(-1) ?? "").toLowerCase())) words.pop();
  while (words.length > 1 && words.join(" ").length > longestShortName) words.pop();
  const name = words
    .join(" ")
    .replace(/[,;:.–—-]+$/, "")
    .slice(0, longestShortName);
  return (name.charAt(0).toUpperCase() + name.slice(1)).trim();
}

/** Up to the first comma, where enough stands before it to be a name. */
function firstClause(words: readonly string[]): string[] {
  const comma = words.findIndex((word, index) => index > 0 && word.endsWith(","));
  return comma < 0 ? [...words] : words.slice(0, comma + 1);
}
