import { firstNames, namesThatAreWords } from "../names/first-names.ts";
import { isOrdinary } from "../names/ordinary-words.ts";
import { schoolWords } from "./rare-words.ts";
import type { Mask } from "./redaction.ts";

/** Words that begin English sentences, or follow "my son", more often than they name anybody. */
const seldomNames = new Set(
  (
    "bill chance chase cherry dean destiny dev faith gene ginger grace grant hope honor honour justice junior mark " +
    "miles misty page patience penny pierce porter precious prudence ray reg rich rob rocky rusty sage scout sterling " +
    "stu sue sunny tiger val vic wade will willow"
  ).split(" "),
);

/** "Jack waited": at the beginning of a sentence its capital says nothing, and "jack" is a word, too. */
const atBeginning =
  /(?<=^|[.!?…:]["”’')]*\s+|\n\s*)(?<name>\p{Lu}\p{Ll}{1,20})(?=[’'ʼ]s(?![\p{L}])| \p{Ll})/gu;

const kin =
  "son|sons|daughter|daughters|boy|girl|lad|child|grandson|granddaughter|nephew|niece|brother|sister|husband|wife|partner|eldest|youngest|twin|twins|little one|foster son|foster daughter";

/** "my son jack", "our daughter, Mia", "my son J." */
const afterKin = new RegExp(
  `(?<=(?<![\\p{L}\\p{M}\\p{N}])(?:my|our|her|his|their) (?:[\\p{Ll}]{2,12} )?(?:${kin}),? \\(?)(?:(?<initial>\\p{Lu})(?:\\.|(?![\\p{L}\\p{M}\\p{N}’']))|(?<name>\\p{L}[\\p{L}\\p{M}-]{1,20})(?![\\p{L}\\p{M}\\p{N}]))`,
  "giu",
);

/** "Jaydons mum": an apostrophe is seldom typed on a phone. With one, at the beginning of a sentence, the name is one all the same. */
const withoutApostrophe =
  /(?<![\p{L}\p{M}\p{N}])(?<name>\p{L}\p{Ll}{1,20})(?<mark>[’'ʼ]?)s[’'ʼ]?(?= (?:mum|mam|mom|mother|dad|father|nan|gran|grandma|grandad|brother|sister|auntie|uncle|teacher|school|plan|ehcp|class|taxi|tutor|review|diagnosis|assessment|placement|social worker)(?![\p{L}]))/giu;

/** Of "Jaydon’s" the name, of "Jacks’" all but its mark. */
function withoutMark(match: RegExpExecArray): { 0: string; index: number } {
  const { name = "", mark = "" } = match.groups ?? {};
  return { 0: mark === "" ? match[0].replace(/[’'ʼ]$/u, "") : name, index: match.index };
}

/** "Anna Brown": after a first name, a surname that is an everyday word, too. */
const surnames =
  "Abbott|Baker|Banks|Best|Bird|Bishop|Black|Blue|Bridges?|Brown|Burns|Bush|Butcher|Carpenter|Case|Church|Close|Cook|Cross|Day|Dean|Drew|Drivers?|Early|East|English|Farmer|Field|Fields|" +
  "Fish|Fisher|Flowers|Ford|Fox|French|Friend|Frost|Gold|Good|Grant|Gray|Green|Greene|Grey|Grove|Hall|Hand|Hands|Hart|Head|Heath|Hill|Hills|Holiday|Holland|Hope|House|Hunt|Hurt|Ireland|King|Knight|Lamb|" +
  "Lane|Law|Little|Long|Love|Major|Marsh|Mason|May|Moon|Moss|Noble|North|Page|Park|Parks|Pike|Poole?|Pope|Power|Price|Read|Rich|Rivers|Rose|Rule|Savage|Sharp|Short|Silver|Small|Snow|Stand|Stone|Street|" +
  "Strong|Summers|Swan|Sweet|Swift|Tutor|Waite|Ward|Waters|Webb|Wells|Welsh|West|White|Wild|Winter|Winters|Wise|Wolf|Wood|Woods|Young";
const wordAsSurname = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<first>\\p{Lu}[\\p{L}\\p{M}’'-]{1,20}) (?:${surnames})(?![\\p{L}\\p{M}\\p{N}]| (?:Road|Street|Lane|School))`,
  "gu",
);

const shoutedSchool = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?<before>(?:\\p{Lu}[\\p{Lu}’'.-]{1,20} ){1,5})(?:${schoolWords.toUpperCase()})(?: (?:${schoolWords.toUpperCase()})){0,3}(?![\\p{L}\\p{M}\\p{N}])`,
  "gu",
);

/** "oakfield primary school", as it is typed on a phone. */
const lowercaseSchool =
  /(?<![\p{L}\p{M}\p{N}])(?<before>\p{Ll}[\p{Ll}’'-]{2,20}) (?:(?:primary|infants?|junior|secondary|high|grammar) (?:school|academy)|academy)(?![\p{L}\p{M}\p{N}])/gu;

const kindsOfSchool =
  /^(?:academ\p{L}*|boarding|catholic|church|city|community|comprehensive|faith|independent|infants?|inner|junior|local|mainstream|maintained|middle|nearby|primary|private|secondary|special|state|village|grammar|high)$/u;

/** Names of people and schools that only what stands beside them gives away: they are proposed, and an inspector decides. */
export function findNamesByContext(words: string): Mask[] {
  const people = [
    ...[...words.matchAll(atBeginning)].filter(({ groups }) => isWordAndName(groups?.name ?? "")),
    ...[...words.matchAll(withoutApostrophe)]
      .filter(({ 0: found, groups }) => {
        const name = groups?.name ?? "";
        // "Thi" is a name, "this" is none.
        if (plain(found) === "this") return false;
        if (firstNames.has(plain(name))) return true;
        const isNamed = /^\p{Lu}\p{Ll}/u.test(name) || (groups?.mark !== "" && /^\p{Lu}{3,}$/u.test(name));
        return isNamed && !isOrdinary(plain(name)) && !isOrdinary(plain(found).replace(/[’'ʼ]/gu, ""));
      })
      .map(withoutMark),
    ...[...words.matchAll(wordAsSurname)].filter(({ groups }) => {
      const first = plain(groups?.first ?? "");
      return firstNames.has(first) || isWordAndName(first);
    }),
    ...[...words.matchAll(afterKin)].filter(({ groups }) => {
      if (groups?.initial !== undefined) return groups.initial !== "I";
      const name = groups?.name ?? "";
      return firstNames.has(plain(name)) || isWordAndName(name);
    }),
  ].map(({ 0: { length }, index }) => ({ start: index, end: index + length, kind: "name" as const }));
  const shouted = [...words.matchAll(shoutedSchool)].flatMap(({ 0: { length }, index, groups }) => {
    const before = (groups?.before ?? "").trimEnd().toLowerCase().split(" ");
    const last = before.findLastIndex((word) => !kindsOfSchool.test(word));
    const ordinary = before.slice(0, last + 1).findLastIndex(isOrdinary);
    if (ordinary === last) return [];
    const skipped = before.slice(0, ordinary + 1).reduce((sum, word) => sum + word.length + 1, 0);
    return [{ start: index + skipped, end: index + length, kind: "school" as const }];
  });
  const lowercase = [...words.matchAll(lowercaseSchool)]
    .filter(({ groups }) => !isOrdinary(groups?.before ?? "") && !kindsOfSchool.test(groups?.before ?? ""))
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length, kind: "school" as const }));
  return [...people, ...shouted, ...lowercase];
}

function isWordAndName(name: string): boolean {
  return namesThatAreWords.has(plain(name)) && !seldomNames.has(plain(name));
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
