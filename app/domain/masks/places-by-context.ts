import { firstNames, namesThatAreWords } from "../names/first-names.ts";
import { isOrdinary } from "../names/ordinary-words.ts";
import type { Mask, MaskKind } from "./redaction.ts";

/*
 * Schools, services and places that their second word in small letters, or a word like "Little", gives away. They are proposed,
 * and an inspector decides.
 */

const before = "(?<![\\p{L}\\p{M}\\p{N}])";
const after = "(?![\\p{L}\\p{M}\\p{N}])";
const capital = "\\p{Lu}[\\p{L}\\p{M}’'ʼ‐‑-]{0,40}";
const capitals = `(?:St\\.? )?${capital}(?: (?:(?:of|the|on|in|upon|&) ){0,2}${capital}){0,7}`;

const generic: readonly (readonly [MaskKind, string])[] = [
  [
    "school",
    "(?:(?:primary|secondary|infants?|junior|high|grammar|special|nursery|pre-?|first|middle|catholic|church of england|c of e) ?)*(?:schools?|academy|college)|nursery|pre-?school|playgroup|kindergarten|[Cc]lass(?:room)?|sixth form|primary|secondary|infants|juniors|grammar|pru",
  ],
  [
    "service",
    "(?:(?:children[’']s|general|community|cottage|royal|district|memorial) )?(?:hospital|infirmary|hospice|clinic|surgery)|(?:medical|health|leisure|community|sports|child development|children[’']s|family) centre|family hub|swimming pool|library|church|mosque|temple|gurdwara|synagogue|(?:football |rugby |swimming |youth |cricket )?club|scouts|brownies|cubs|guides|ward",
  ],
  [
    "place",
    "road|street|lane|avenue|crescent|terrace|gardens|grove|estate|farm|village|town|park|hill|bridge|station|square|way|close|drive",
  ],
];

/** "Alder Hey hospital", "Oak Lodge school", "Elm road": looked for from its last word, which few sentences have. */
const genericRules = generic.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `${before}(?=(?:${words})${after})(?<=${before}(?<before>${capitals}) )(?:${words})${after}`,
        "gu",
      ),
    ] as const,
);

/** Words that lead up to a name without being of it: "When Alder Hey hospital rang", "The Willow school". */
const leading = new Set(
  (
    "the our my a an in at when if but and or so we i he she they it you this that these those his her their your its since after before while because " +
    "then also even only no not is was are were from to for with some any every each most many few other another both all one two three four as by on of local until " +
    "although though where why how what which who near outside around between dear once now still however last next only sadly luckily please thank thanks yes"
  ).split(" "),
);

/** What kind of school or service it is tells nobody which. */
const kinds =
  /^(?:academ\p{L}*|boarding|catholic|christian|muslim|jewish|church|city|community|comprehensive|faith|free|independent|infants?|inner|junior|local|mainstream|maintained|middle|nearby|primary|private|secondary|special|specialist|state|village|grammar|high|nursery|general|day|emergency|main|big|small|new|old|good|best|first|second|third|after|summer|breakfast|holiday|youth|bus|train|car|coach|public|same|send|sen|english|home|hydro\p{L}*|saturday|sunday|year|one|two|three|four|five|six|seven|eight|nine|ten|therapy|occupational|speech|language|learning|educational?|needs|support|sensory|hearing|diabetes|sleep|eye|dental|feeding|continence|behaviour|resourced?|nurture|reception|literacy|numeracy|phonics|maths|cookery|cooking|dance|ballet|yoga|gym|gymnastics|swimming|evening|morning|parenting|antenatal|working|upper|lower|world|business|whole|each|her|his|small|large|full|mixed|split|double|next|last)$/u;

/** Places with such a first word are mostly called after another word that stands in every sentence. */
const placeBeginnings =
  "Little|Great|Much|Upper|Lower|Nether|Market|Chipping|Steeple|Stoke|Newton|Kirkby|Kirk|Bishop[’']?s|King[’']?s|Queen[’']?s|Abbot[’']?s|Monk[’']?s|Hemel|Plas|Cwm|Tŷ|Bryn|Nant|Long|Castle|Burnham|Sutton|Ashton|Melton|Weston|Compton|Milton|Royal|Port|Temple|North|South|East|West|Old|New|High|Over";
const twoWordPlace = new RegExp(
  `${before}(?:${placeBeginnings})[ -](?<last>\\p{Lu}\\p{Ll}[\\p{L}\\p{M}’'-]{1,40})${after}`,
  "gu",
);
/** What follows "North", "New" or "Great" and is no place that a family could be found by. */
const noPlace =
  /^(?:age|area|authority|britain|british|council|england|english|east|education|west|wales|ireland|scotland|africa|america|korea|zealand|year|years|offer|hampshire|plan|team|teams|service|services|school|schools|court|street|needs|form|college|academy|primary|secondary|needed|stage|testament|mail|commission|society|assessment|assessments|review|panel|starter|starters|children|parents|people|staff|teacher|teachers|carer|carers|support|day|covid|sendco|senco)$/u;

/** "Stow on the Wold", "Ashby de la Zouch", "Wells next the Sea" */
const partedPlace = new RegExp(
  `${before}${capital}[ -](?:(?:on|in|under|next|by|upon)[ -]the|upon|le|de la|en le|cum|juxta|super|sub)[ -]${capital}${after}|${before}\\p{Lu}\\p{Ll}{1,30}-(?:in|on|by|under|next|le|at|with)-\\p{Lu}\\p{Ll}{1,30}${after}`,
  "gu",
);
const peopleWords =
  /^(?:children|child|head|teacher|family|families|parents?|year|send|sen|school|life|voice|early|support|back|based)$/u;

const townsThatAreWords =
  "Bath|Reading|Battle|Deal|Rugby|Sandwich|Wells|Street|Hope|Beer|Rye|Ware|Hook|Ash|Ham|Eye|Barking|Sale|Settle|Crook|Bury|Wick|Stone|Leek|Flint|Mold|Ford|Wing|Hale|Nelson|Lancing|Epping|Cheddar|Seal|Send|Over|Loose|Pity Me|Ewe|Hythe|Slough|Poole|Goole|Looe|Yelling|Barrow|Holy Island|Lizard|Rugeley|Rock|Sheen|Tongue|Shop|Bow|Nook|Mere|Staples|Fleet|Bude";
const townAfter = new RegExp(
  `(?<=${before}(?:(?:living|live|lives|lived|stay|staying|based|born|moved|moving|school|college|hospital|home|house|grandparents|nan|mum|dad) (?:in|near|to|from|at|outside)|[Ww]e (?:are|come|came|moved) (?:in|near|to|from|outside)) )(?:${townsThatAreWords})${after}(?! and [Ww]riting| age)`,
  "gu",
);

/** Names of schools, services and places that stand only partly in capitals, or are made of ordinary words. */
export function findPlacesByContext(words: string): Mask[] {
  const named = genericRules.flatMap(([kind, rule]) =>
    [...words.matchAll(rule)].flatMap(({ 0: { length }, index, groups }): Mask[] => {
      const name = nameBefore(words, groups?.before ?? "", index);
      return name === null ? [] : [{ start: index - 1 - name.length, end: index + length, kind }];
    }),
  );
  const twoWords = [...words.matchAll(twoWordPlace)].filter(({ 0: name, groups }) => {
    const last = groups?.last?.toLowerCase() ?? "";
    // "King’s Lynn"
    return !noPlace.test(last) && (!firstNames.has(last) || /^\p{L}+[’']?s /u.test(name));
  });
  const parted = [...words.matchAll(partedPlace)].filter(({ 0: [first = "", ...rest] }) => {
    const parts = [first, ...rest].join("").toLowerCase().split(/[ -]/u);
    const [word = ""] = parts;
    const isOfWords = parts.every((part) => isOrdinary(part) || leading.has(part));
    return !peopleWords.test(word) && !leading.has(word) && !isOfWords;
  });
  const towns = [...words.matchAll(townAfter)];
  const places = [...twoWords, ...parted, ...towns].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    kind: "place" as const,
  }));
  return [...named, ...places];
}

/** What may stand before "House" or "Road" with a capital and names none: "Every House", "Open House", "X House". */
const noName = /^(?:\p{Lu}|open|full|half|in|out|own|big|nice|whole|halfway|safe|care|council|ful)$/iu;

/** Whether the words before "House", "Road" or "Village" lead up to it, and name none. */
export function isNoPlaceName(leadingUp: string, last: string): boolean {
  if (!/^(?:House|Road|Street|Lane|Village|Town|City|Farm|Park|Hill|Way)$/u.test(last)) return false;
  return leadingUp.split(" ").every((part) => leading.has(part.toLowerCase()) || noName.test(part));
}

/** The words with capitals that name what follows, without those that lead up to them; null where they name nothing. */
function nameBefore(words: string, leadingUp: string, end: number): string | null {
  const start = end - 1 - leadingUp.length;
  if (isOfSomebody(words.slice(Math.max(0, start - 12), start), leadingUp)) return null;
  const parts = leadingUp.split(" ");
  const isFirst = beginsSentence(words, start);
  const from = parts.findIndex((part) => !leading.has(part.toLowerCase()));
  const name = from === -1 ? [] : parts.slice(from);
  const plain = name.map((part) => part.toLowerCase().replace(/[’']s?$/u, ""));
  if (plain.every((part) => kinds.test(part) || leading.has(part) || isOrdinaryAcronym(part, name)))
    return null;
  const [only = ""] = plain;
  if (isFirst && from === 0 && plain.every(isOrdinary)) return null;
  if (name.length > 1) return name.join(" ");
  return isOrdinary(only) && !namesThatAreWords.has(only) ? null : name.join(" ");
}

/** "Dr. Lowe’s clinic", "Jack’s school": the name is somebody's, and what is theirs tells nobody which it is. */
function isOfSomebody(before: string, name: string): boolean {
  if (/(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? $/u.test(before)) return true;
  const [first = "", ...rest] = name.split(" ");
  if (!/[’'ʼ]s?$/u.test(name) || /^St\.?$/u.test(first)) return false;
  return rest.length === 0 || (rest.length === 1 && firstNames.has(first.toLowerCase()));
}

/** "EHCP", "SEND": the field's own. */
function isOrdinaryAcronym(part: string, name: readonly string[]): boolean {
  return isOrdinary(part) && name.some((one) => one.toLowerCase() === part && /^\p{Lu}{2,}s?$/u.test(one));
}

function beginsSentence(words: string, start: number): boolean {
  return /(?:^|[.!?…:;\n•]["”’)]*\s*)$/u.test(words.slice(Math.max(0, start - 6), start));
}
