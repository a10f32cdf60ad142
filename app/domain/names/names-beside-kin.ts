import { firstNames, namesThatAreWords } from "./first-names.ts";
import { isOrdinary } from "./ordinary-words.ts";

type Range = { start: number; end: number };

/*
 * Names that are words, too, or that nobody has listed: who is a person is said by kin, by an age, or by what only a person has
 * or does ("Hope is my daughter", "son: max", "J’s school"), and not by the word ("I hope", "in May").
 */

const kin =
  "sons?|daughters?|boys?|girls?|lad|lass|lads|child|children|kids?|grandsons?|granddaughters?|nephew|niece|brother|sister|husband|wife|eldest|youngest|middle one|little one|oldest|baby|twins?|dd|ds";
const apostrophe = "[’'ʼ`´]";
const name = "(?<name>\\p{L}[\\p{L}\\p{M}-]{1,20})(?![\\p{L}\\p{M}\\p{N}])";
const capitalName = "(?<name>\\p{Lu}[\\p{L}\\p{M}-]{1,20})(?![\\p{L}\\p{M}\\p{N}])";
const begins = "(?<![\\p{L}\\p{M}\\p{N}’'&-])";
const notInTime = `(?<!\\b(?:${"in last this next since by until till from of to during before after early late mid every each for on or january february march april june july spring winter"
  .split(" ")
  .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join("|")}|–|-|\\d|\\d(?:st|nd|rd|th)) )`;
const ends = "(?=\\s*(?:$|[\\n,.;:()\\]–—!?]| - | (?:and|&|aged?|is|was|has|had|waits?|waited|who) ))";

const personal =
  "(?:is|was) (?:\\d{1,2}\\b(?! ?(?:weeks?|months?|days?|hours?|miles?|%|th\\b|st\\b))|aged|autistic|non-?verbal|dyslexic|deaf|blind|disabled|anxious|bullied|excluded|diagnosed|born|in (?:year|y\\d|reception|nursery)|at school|out of school|off[- ]rolled|not autistic)|goes to|attends|has (?:autism|adhd|asd|an? ehcp|a plan|a diagnosis)|told us|said|cried|cries|loves|hates|struggles|can(?:no|['’])t cope";
const possessed =
  "(?:teachers?|school|ehcp|EHCP|EHC plan|plan|mum|mother|dad|father|parents|brother|sister|family|TA|ta|taxi|class|place|needs|autism|anxiety|diagnosis|sake|friends?|social worker|therapist|behaviour|speech|school place|name)\\b";

const rules = [
  // "son: max", "Child’s name = Theo"
  `(?<=(?:^|[\\n.;!?(])[ \\t]*(?:(?:my|our|her|his|their|the) )?(?:[\\p{Ll}]{2,12} )?(?:${kin})(?:${apostrophe}s name)?(?: ?[:=] ?| [–—-] ))${name}${ends}`,
  // "my son (max)", "our daughter – hope –"
  `(?<=${begins}(?:my|our|her|his|their) (?:[\\p{Ll}]{2,12} )?(?:${kin}) ?(?:[(“"‘]|[–—-] ))${name}${ends}`,
  // "my daughter hope is 7", "our son will is autistic"
  `(?<=${begins}(?:my|our|her|his|their) (?:[\\p{Ll}]{2,12} )?(?:${kin}),? )${name}(?=,? (?:${personal}|aged)| \\(\\d)`,
  // "a boy called will", "her name’s Summer"
  `(?<=${begins}(?:(?:is|was|him|her|them|${kin})(?: (?:is|was))?,? (?:called|named)|name(?: is| was|${apostrophe}s)|we call (?:him|her|them)) )${name}${ends}`,
] as const;
const capitalRules = [
  // "Hope is my daughter", "May, our eldest, waits"
  `${begins}${notInTime}${capitalName}(?=(?: is| was|,) (?:my|our|her|his|their) (?:[\\p{Ll}-]{2,12} ){0,2}?(?:${kin})(?![\\p{L}’']))`,
  // "Summer is 7", "Hope, aged 9", "Will (7)"
  `${begins}${notInTime}${capitalName}(?= (?:${personal})|,? aged |, \\d{1,2}(?:,|[.]?$)| \\(\\d{1,2}\\))`,
  // "Will’s EHCP"
  `${begins}${notInTime}${capitalName}(?=${apostrophe}s ${possessed})`,
  // "Mark and May", "mum to Summer"
  `(?<=\\b(?:mum|mom|mam|dad|mother|father|parent|gran|nan|grandmother|grandfather|guardian|sister|brother) (?:of|to) )${capitalName}`,
] as const;
/** "J’s school", "J. is 7". */
const initialRules = [
  `${begins}(?<name>[\\p{Lu}b-hj-z])(?=${apostrophe}s ${possessed})`,
  `${begins}(?<!\\b(?:plan|year|class|group|section|part|form|band|tier|vitamin|hepatitis) )(?<name>[B-Z])(?=\\.? (?:${personal}))`,
] as const;
/** "(Jaydon)", "name: jaydon": no list has every name. */
const unlistedRules = [
  `(?<=\\()(?<name>\\p{Lu}\\p{Ll}{2,20}(?:-\\p{Lu}\\p{Ll}{1,20})?)(?=\\))`,
  `(?<=(?:^|[\\n.;])[ \\t]*(?:(?:child|son|daughter|pupil)${apostrophe}s )?name ?[:=] ?)(?<name>\\p{L}[\\p{L}\\p{M}’'-]{2,20})(?=\\s*(?:$|[\\n,.;]))`,
] as const;
/** "MAX waits": short names in capitals, which look like acronyms. */
const shoutedRule = new RegExp(
  `${begins}(?<!\\b(?:at|the|a|an|of|to|up to|our|no) )(?<name>\\p{Lu}{3,4})(?=${apostrophe}[sS]|[.,;:!?)]|$| \\p{Ll})(?! (?:of|hours?|form|panel|team|payments?)\\b)`,
  "gu",
);
/** What acronyms of the field, and words that are shouted, have in common with names. */
const acronyms = new Set(
  "lea pip isa ace cat sam asa rea kit mac aid eve joy ada sen pam may tia art".split(" "),
);

const children = `(?<=${begins}(?:[Mm]y|[Oo]ur|[Tt]heir) (?:[\\p{Ll}]{2,12} )?(?:twins|kids|children|boys|girls|sons|daughters),? )(?<list>\\p{Lu}[\\p{L}\\p{M}-]{1,20}(?:, \\p{Lu}[\\p{L}\\p{M}-]{1,20}){0,5}(?:,? (?:and|&) \\p{Lu}[\\p{L}\\p{M}-]{1,20})?)`;
const twoNames = `${begins}(?<first>\\p{Lu}[\\p{L}\\p{M}-]{1,20}) (?:and|&) (?<name>\\p{Lu}[\\p{L}\\p{M}-]{1,20})(?![\\p{L}\\p{M}\\p{N}])`;

const seasons = new Set("may summer autumn april june august spring winter".split(" "));
const compiled = (sources: readonly string[], flags: string) => sources.map((one) => new RegExp(one, flags));
const isPersonal = new RegExp(`^ (?:${personal})`, "u");
const listed = compiled(rules, "giu");
const withCapital = compiled(capitalRules, "gu");
const initials = compiled(initialRules, "gu");
const unlisted = compiled(unlistedRules, "gu");
const lists = new RegExp(children, "gu");
const pairs = new RegExp(twoNames, "gu");

/** Whether a word is one that names people, whatever else it is. */
function isName(word: string): boolean {
  const plain = plainOf(word);
  return [plain, ...plain.split("-")].some(
    (part) => firstNames.has(part) || namesThatAreWords.has(part) || seasons.has(part),
  );
}

/** Whether a name is a word as well: elsewhere it is the name only where it has a capital. */
export function isWordToo(word: string): boolean {
  const plain = plainOf(word);
  return namesThatAreWords.has(plain) || seasons.has(plain);
}

/** Names of people that kin, an age, or what only a person has or does gives away. */
export function findNamesBesideKin(words: string): Range[] {
  return [
    ...[...listed, ...withCapital].flatMap((rule) =>
      [...words.matchAll(rule)].filter((match) => isNamed(match) && !goesOnAsWord(match)),
    ),
    ...initials.flatMap((rule) => [...words.matchAll(rule)]).filter(({ groups }) => groups?.name !== "I"),
    ...unlisted.flatMap((rule) =>
      [...words.matchAll(rule)].filter(
        ({ groups }) => !isOrdinary(plainOf(groups?.name ?? "")) || isName(groups?.name ?? ""),
      ),
    ),
    ...[...words.matchAll(shoutedRule)].filter(
      (match) => isNamed(match) && !acronyms.has(plainOf(match.groups?.name ?? "")) && !isShoutedWord(match),
    ),
  ]
    .map(({ index, groups }) => rangeOf(index, groups?.name ?? ""))
    .concat(findListedChildren(words), findPairs(words));
}

function findListedChildren(words: string): Range[] {
  return [...words.matchAll(lists)].flatMap(({ index, groups }) =>
    [...(groups?.list ?? "").matchAll(/\p{Lu}[\p{L}\p{M}-]+/gu)]
      .filter(([one]) => isName(one))
      .map((one) => rangeOf(index + one.index, one[0])),
  );
}

function findPairs(words: string): Range[] {
  return [...words.matchAll(pairs)].flatMap(({ 0: both, index, groups }) => {
    const [first, name] = [groups?.first ?? "", groups?.name ?? ""];
    const isPair = isName(first) && isName(name) && !seasons.has(plainOf(first)) && !isSometimes(first);
    return isPair ? [rangeOf(index + both.length - name.length, name)] : [];
  });
}

/** At a sentence's beginning, as much a word as a name. */
function isSometimes(word: string): boolean {
  return ["hope", "will", "faith", "grace", "patience", "chance", "justice"].includes(plainOf(word));
}

/** "My child: hope is all we have": in small letters, and without what only a person is or has. */
function goesOnAsWord({ input = "", index, groups }: RegExpExecArray): boolean {
  const name = groups?.name ?? "";
  if (!isWordToo(name) || /^\p{Lu}/u.test(name)) return false;
  const after = input.slice(index + name.length, index + name.length + 60);
  return /^ (?:is|was|has|had|and|&|who)\b/.test(after) && !isPersonal.test(after);
}

function isNamed({ groups }: RegExpMatchArray): boolean {
  return isName(groups?.name ?? "");
}

/** "WILL you help?": a word that is shouted. */
function isShoutedWord({ groups }: RegExpMatchArray): boolean {
  return ["will", "hope", "mark", "page", "dean", "rose", "wade", "bill", "sue", "rich", "jo"].includes(
    plainOf(groups?.name ?? ""),
  );
}

function rangeOf(start: number, name: string): Range {
  return { start, end: start + name.length };
}

function plainOf(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
