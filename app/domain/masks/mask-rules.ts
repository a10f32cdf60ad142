import type { MaskRule } from "./masks-in-other-languages.ts";
import { conditions, families, jobs, placeWords, schoolWords, serviceWords } from "./rare-words.ts";

/*
 * Patterns that may tell who somebody is in English. A match is widened to whole words afterwards. So a rule need not
 * know every way to write the end of a number or name.
 */

/** ⟨ and ⟩ stand where a word begins and ends: "\b" knows unaccented letters only, and would begin "École" at its c. */
function ruleOf(source: string, flags: string): RegExp {
  return new RegExp(
    source.replaceAll("⟨", "(?<![\\p{L}\\p{M}\\p{N}])").replaceAll("⟩", "(?![\\p{L}\\p{M}\\p{N}])"),
    flags,
  );
}

const months =
  "January|February|March|April|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const numbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:[- ](?:one|two|three|four|five))?";
// No name has more letters or words: without bounds, "At St At St …" takes the square of its length.
const capital = "\\p{Lu}[\\p{L}\\p{M}’'ʼ‐‑-]{0,40}";
/** "St Mary’s Church of England": capitals, with the small words that stand between them. */
const capitals = `(?:St\\.? )?${capital}(?: (?:(?:of|the|and|for|on|in|upon|&) ){0,3}${capital}){0,11}`;
/** Of two letters: those of one, such as B12 and M25, are vitamins and roads as well. */
const postcodeAreas =
  "AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE";
const schoolYears = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen";
const ordinals =
  "(?:[Tt]wenty[- ])?(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth)|[Tt]enth|[Ee]leventh|[Tt]welfth|[Tt]hirteenth|[Ff]ourteenth|[Ff]ifteenth|[Ss]ixteenth|[Ss]eventeenth|[Ee]ighteenth|[Nn]ineteenth|[Tt]wentieth|[Tt]hirtieth|[Tt]hirty[- ]first";
/** With full stops between their letters: places, jobs, degrees and lessons. */
const initialisms =
  "U.K|U.S|U.S.A|E.U|N.I|G.P|T.A|E.P|L.A|O.T|P.A|H.R|P.E|R.E|I.T|A.I|B.A|M.A|B.Sc|M.P|Q.C|K.C|J.P|P.M|A.M|P.S|N.B|P.C|D.C|S.E.N|E.H.C|C.P.N".replaceAll(
    ".",
    "\\. ?",
  );
const apostrophe = "[’'ʼ‘´`＇]";

/** The last words of a name first: what leads up to them, perhaps with its kind in brackets, is looked at only where they stand. */
function endingIn(words: string): RegExp {
  return ruleOf(
    `⟨(?=${words}⟩)(?<=⟨(?<before>${capitals}(?: \\([\\p{L} ]{1,24}\\)(?: ${capital}){0,5})?) )${words}⟩`,
    "gu",
  );
}

/** Between the digits of a telephone or NHS number, or of a card. */
const gap = "[ \\u00a0\\u202f.()/‐‑–-]{0,3}";
const dateGap = " ?[/.‐‑–-] ?";
const domains = "com|org|net|uk|info|gov|edu|eu|io|app|tv|social|online|site";

/** Those that come first go before those that come later, where both lie over the same words. */
export const englishRules: readonly MaskRule[] = [
  ["contact", /[\p{L}\p{M}\p{N}._%+'’-]{1,64}(?:@ ?| @ )[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu],
  [
    "contact",
    ruleOf(
      "⟨[\\p{L}\\p{N}_.-]{1,40}(?: (?:dot|\\(dot\\)|\\[dot\\]) [\\p{L}\\p{N}_-]{1,40}){0,4} ?(?:⟨at⟩|\\(at\\)|\\[at\\]) ?[\\p{L}\\p{N}-]{1,40}(?: (?:dot|\\(dot\\)|\\[dot\\]) [\\p{L}\\p{N}-]{1,40}){1,4}⟩",
      "giu",
    ),
  ],
  ["contact", ruleOf("⟨[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{2,63}⟩", "gu")],
  ["contact", ruleOf('⟨(?:https?://|www\\.)[^\\s<>"“”]*[\\p{L}\\p{N}/]', "giu")],
  [
    "contact",
    ruleOf(
      `⟨(?<![@.])(?:[\\p{L}\\p{N}-]{1,63}\\.){1,4}(?:${domains})⟩(?:/[^\\s<>"“”]*[\\p{L}\\p{N}/])?|⟨[\\p{L}\\p{N}-]{1,63}\\.(?:me|be|ly|co)/[^\\s<>"“”]*[\\p{L}\\p{N}/]`,
      "giu",
    ),
  ],
  ["contact", ruleOf("⟨@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,60}[\\p{L}\\p{N}_])", "gu")],
  ["date", ruleOf(`⟨(?<![/.-])\\d{1,2}${dateGap}\\d{1,2}${dateGap}(?:\\d{4}|\\d{2})⟩(?![/.-]\\d)`, "gu")],
  ["date", ruleOf(`⟨(?<![/.-])(?:19|20)\\d\\d${dateGap}\\d{1,2}${dateGap}\\d{1,2}⟩(?![/.-]\\d)`, "gu")],
  // A day and a month without a year, where the words before it say that it is a date.
  [
    "date",
    ruleOf(
      `(?<=⟨(?:on|since|by|until|before|after|from|dated|dob|born) )(?:3[01]|[12]\\d|0?[1-9])[/.-](?:1[0-2]|0?[1-9])⟩(?![/.,-]?\\d|%)`,
      "giu",
    ),
  ],
  ["number", ruleOf("(?<![/.-])⟨[1-9]\\d{2,8}(?:/[A-Z\\d]{1,8}){1,3}⟩", "gu")],
  // A place on the map.
  ["number", /(?<![\p{L}\p{N}./-])[-−]\d{1,3}\.\d{1,9}(?!\d)/gu],
  ["contact", ruleOf("(?<=///|⟨what3words:? )\\p{L}{2,30}\\.\\p{L}{2,30}\\.\\p{L}{2,30}⟩", "giu")],
  // A tribunal's reference and a bank's number stand apart in parts.
  ["number", ruleOf("⟨[A-Z]{2,4} \\d{2,4}(?:/\\d{2,6}){1,3}⟩", "gu")],
  ["number", ruleOf("⟨[A-Z]{2}\\d{2}(?: ?[A-Z]{4})(?: ?\\d{4}){2,6}(?: ?\\d{1,3})?⟩", "gu")],
  ["number", ruleOf("⟨\\d{3}[ \\u00a0‐‑-]\\d{3}[ \\u00a0‐‑-]\\d{4}⟩", "gu")],
  [
    "contact",
    ruleOf(
      `⟨(?:(?:\\+|00)[ \\u00a0]?44|\\(?0)(?:${gap}\\d){9,12}(?!\\d)(?:,? ?(?:x|ext\\.?|extension) ?\\d{1,6}⟩)?`,
      "giu",
    ),
  ],
  ["contact", ruleOf(`\\+\\d{1,3}(?:${gap}\\d){6,12}⟩`, "gu")],
  ["number", ruleOf("⟨\\d{4}(?:[ ‐‑-]\\d{4}){1,4}⟩", "gu")],
  ["contact", ruleOf("⟨[a-z]{1,2}\\d[a-z\\d]?[ \\u00a0‐‑-]{0,2}\\d[a-z]{2}⟩", "giu")],
  ["contact", ruleOf(`⟨\\d{1,9}[a-z]? ${capital}(?: ${capital}){0,11} (?:${placeWords})⟩`, "gu")],
  [
    "contact",
    ruleOf(
      "⟨\\d{1,4}[a-z]? (?!(?:the|a|an|of|up|down|in|on|to|by|from|my|our|their|more|others?|years?|months?|weeks?|days?|hours?|minutes?|miles?|people|children|times)⟩)[\\p{L}’'-]{2,40} (?:street|road|lane|avenue|close|drive|crescent|terrace|gardens|grove)⟩",
      "giu",
    ),
  ],
  [
    "contact",
    ruleOf(
      `⟨\\d{1,9}[a-z]? (?:St\\.? )?${capital}(?: ${capital}){0,4} (?:St|Rd|Ave|Ln|Cl|Dr|Cres|Gdns|Tce|Ct|Pl|Sq)⟩\\.?`,
      "gu",
    ),
  ],
  ["place", ruleOf(`⟨(?:${postcodeAreas})\\d{1,2}[A-Z]?⟩`, "gu")],
  ["contact", ruleOf("⟨(?:flat|apartment|apt) \\d{1,4}[a-z]?⟩", "giu")],
  [
    "name",
    ruleOf(
      `⟨(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Lady|Lord|Dame|Rev|Reverend|Cllr|Councillor|Inspector|Sergeant|PC|Auntie|Aunty|Uncle|Nurse)\\.? ${capital}(?:[ -]${capital})?`,
      "gu",
    ),
  ],
  // "J.S. waits", but not "U.K." or "T.A."
  [
    "name",
    ruleOf(
      `(?<!\\p{Lu}\\. ?)⟨(?!(?:${initialisms})\\.?⟩)\\p{Lu}\\. ?\\p{Lu}(?:\\. ?\\p{Lu})?\\.(?! ?\\p{Lu}\\.)`,
      "gu",
    ),
  ],
  ["school", endingIn(`(?:${schoolWords})(?: (?:${schoolWords})){0,5}`)],
  [
    "school",
    ruleOf(
      `⟨(?:[ÉE]cole|Ysgol|Scoil|[ÉE]COLE|YSGOL|SCOIL) (?:(?:yr?|an?|na|de|des|du|la|le|les)[ -])?${capital}(?: (?:(?:yr?|an?|na|de|des|du|la|le|les) )?${capital}){0,5}`,
      "gu",
    ),
  ],
  [
    "school",
    ruleOf(
      `(?<=^|[.!?…:;,(\\n] ?|⟨(?:at|to|in|from|attends|attended|of|near|and|or|by|with|our|left|chose|called) )St\\.? ${capital}(?: (?:(?:of|the|and|&) ){0,2}${capital}){0,11}`,
      "gu",
    ),
  ],
  [
    "school",
    ruleOf(
      `⟨st\\.? \\p{L}[\\p{L}\\p{M}-]{2,40}${apostrophe}s⟩(?: (?:(?:primary|secondary|infants?|junior|high|grammar|special|school|academy|college|nursery)⟩)){0,4}`,
      "giu",
    ),
  ],
  ["service", endingIn(`(?:${serviceWords})`)],
  ["place", endingIn(`(?:${placeWords})`)],
  ["place", ruleOf(`⟨${capital}(?: ${capital}){0,3} (?:Rd|Ave|Cres|Gdns|Tce)⟩\\.?`, "gu")],
  // "Bury St Edmunds"
  [
    "place",
    ruleOf(
      `⟨(?!(?:The|At|In|To|From|Near|Our|My|We|And|But|Both|When|Then|So|High|Main|Church)⟩)\\p{Lu}\\p{Ll}{1,30}[ -](?:St\\.?|Saint)[ -]\\p{Lu}\\p{Ll}{1,30}⟩`,
      "gu",
    ),
  ],
  [
    "name",
    ruleOf(
      `⟨O${apostrophe}(?!clock)\\p{L}{3,40}|⟨o${apostrophe}(?!clock)\\p{L}{4,40}|⟨[Dd]${apostrophe}\\p{Lu}\\p{L}{2,40}`,
      "gu",
    ),
  ],
  ["name", ruleOf("⟨Ma?c\\p{Lu}\\p{Ll}[\\p{L}\\p{M}’'-]{1,40}", "gu")],
  ["name", ruleOf("⟨[Mm]c\\p{Ll}{4,20}⟩", "gu")],
  [
    "age",
    ruleOf(
      `⟨(?:\\d{1,2}|${numbers})(?:[- ]and[- ]a[- ]half)?[- ]?(?:years?|yrs?|months?|mths?|weeks?)[- ]olds?⟩`,
      "giu",
    ),
  ],
  ["age", ruleOf("⟨\\d{1,2} ?(?:y/?o|yr? old)s?⟩", "giu")],
  [
    "age",
    ruleOf(
      `⟨(?:aged?|turned|turning|turns) (?:\\d{1,2}(?: ?[½¼¾])?|${numbers})(?: and a half)?(?: ?(?:yrs?|years?|months?|mths?))?(?: (?:to|and|or) (?:\\d{1,2}|${numbers}))?⟩`,
      "giu",
    ),
  ],
  [
    "age",
    ruleOf(
      `(?<=⟨(?:he|she|they|who|son|daughter|boy|girl|child)(?: is| was|${apostrophe}s) (?:only |now |nearly |almost |just )?)(?:\\d{1,2}[½¼¾]?|${numbers})(?! (?:of|in|to|hours?|days?|weeks?|months?|times?|minutes?|miles?|years? (?!old)))(?=[\\s,.;:!?)]|$)`,
      "giu",
    ),
  ],
  [
    "age",
    ruleOf(
      "⟨(?:when|since) (?:he|she|they) (?:was|were) (?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)⟩",
      "giu",
    ),
  ],
  [
    "age",
    ruleOf("⟨(?:Year|year|YEAR|Yr|yr|Y)[ .-]?(?:1[0-3]|[1-9])s?⟩|⟨y(?:1[0-3]|[1-9])⟩|⟨D[SD]\\d{1,2}⟩", "gu"),
  ],
  [
    "age",
    ruleOf(
      `⟨Y(?:ear|EAR|r) (?:${schoolYears}|${schoolYears.toUpperCase()}|${schoolYears.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())})⟩`,
      "gu",
    ),
  ],
  // "This year two of us" is none.
  [
    "age",
    ruleOf(
      `(?<=⟨(?:in|into|from|since|until|starts?|started|starting|finished|left|now) )year (?:${schoolYears})⟩(?! (?:of|other|more)⟩)`,
      "giu",
    ),
  ],
  ["date", ruleOf(`⟨\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}|May)\\.?⟩(?:,? (?:19|20)\\d\\d⟩)?`, "giu")],
  ["date", ruleOf(`⟨(?:${months}|May)\\.? [’'‘]\\d\\d⟩`, "gu")],
  ["date", ruleOf(`⟨(?:${ordinals})(?: of)? (?:${months}|May)⟩(?:,? (?:19|20)\\d\\d⟩)?`, "gu")],
  // "09/24": a month and a year.
  ["date", ruleOf("(?<![/.-])⟨(?:(?:0?[1-9]|1[0-2])/(?:19|20)\\d\\d|0[1-9]/[12]\\d)⟩(?![/.-]?\\d|%)", "gu")],
  [
    "date",
    ruleOf(
      `⟨(?:${months}|May)\\.? (?:\\d{1,2}(?:st|nd|rd|th)?⟩(?:,? (?:19|20)\\d\\d⟩)?|(?:19|20)\\d\\d⟩)`,
      "gu",
    ),
  ],
  ["date", /(?<![\d/.-])(?:19|20)\d\d(?:[/–-]\d\d)?(?![\d/.-])/gu],
  ["date", ruleOf(`⟨(?:${months})⟩(?=(?: half[- ]term| last| this)?)`, "gu")],
  ["date", ruleOf("(?<=⟨(?:in|of|since|last|next|by|until|this|during|early|late|mid) )May⟩", "gu")],
  [
    "date",
    ruleOf(
      "⟨(?:[Oo]n|[Ll]ast|[Ee]very|[Ee]ach) (?:Mon|Tues?|Weds?|Thurs?|Thur|Fri|Sat|Sun)⟩(?! (?:[Nn]av|[Cc]ream|[Tt]an|[Hh]at|[Bb]locks?|\\p{Lu}\\p{Ll}+ (?:Road|Street|Lane)))",
      "gu",
    ),
  ],
  ["date", ruleOf("⟨(?:on|last|every|each) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?⟩", "giu")],
  ["number", ruleOf("£ ?\\d+(?:,\\d+)*(?:\\.\\d+)?(?: ?(?:k|m|million))?⟩", "giu")],
  [
    "condition",
    ruleOf(`⟨${capital}(?: ${capital})?(?:${apostrophe}s)? (?:[Ss]yndrome|[Dd]isease|[Dd]isorder)⟩`, "gu"),
  ],
  ["condition", ruleOf(`⟨(?:${conditions})⟩`, "giu")],
  ["family", ruleOf(`⟨(?:${families})⟩`, "giu")],
  ["job", ruleOf(`⟨(?:${jobs})⟩`, "giu")],
  // A National Insurance number, and the plate of a car.
  ["number", ruleOf("⟨[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]⟩", "giu")],
  ["number", ruleOf("⟨[A-Z]{2}\\d{2} ?[A-Z]{3}⟩", "gu")],
  // A reference: letters and three digits at least, however they are joined.
  [
    "number",
    ruleOf(
      "⟨\\p{L}{1,8}[/‐‑-]?(?=[\\d/‐‑-]{0,20}\\d)(?=(?:[\\p{L}/‐‑-]{0,4}\\d){3})[\\p{L}\\d/‐‑-]{0,40}[\\p{L}\\d]",
      "gu",
    ),
  ],
  ["number", ruleOf("⟨(?<![£.,/-])\\d{1,3}(?:[ \\u00a0\\u202f]\\d{3}){1,4}⟩", "gu")],
  ["number", /(?<![\p{L}\d£.,/-])\d+(?:,\d+)*(?:\.\d+)?%?(?![\d/])/gu],
];

/** Whether a name from the list of an area's places is a school's. */
export function isSchoolName(name: string): boolean {
  return schoolName.test(name);
}

const schoolName = ruleOf(`⟨(?:${schoolWords})⟩`, "u");

/** Where somebody is in or near a place. */
export const whereabouts = ruleOf(
  `(?<=⟨(?:[Ii]n|[Nn]ear|around|outside|across|living at|live at|moved to|moved from) )${capital}(?:[ -]${capital}){0,11}`,
  "gu",
);

/** Initials and a name, a name with the small words of families ("Siân ap Gruffydd", "van der Berg"). */
export const partedNames = [
  ruleOf(`⟨(?!I )(?:\\p{Lu}\\.? ?){1,4}(?<=[. ])(?<last>\\p{Lu}\\p{Ll}[\\p{L}\\p{M}’'-]{1,40})`, "gu"),
  ruleOf(
    `(?:⟨(?<first>${capital}) )?⟨(?:[Vv][ao]n|[Dd]e|[Dd]ella?|[Dd]el|di|da|dos|du|[Ee]l|[Aa]l|[Bb]int?|[Ii]bn|ap|ab|ferch|mac|ul)(?:[ -](?:der|den|la|las|los|de))?[ -](?<last>${capital})`,
    "gu",
  ),
] as const;

/** Two words in capitals of which the first is a name: "JAMES SMITH". */
export const shoutedNames = ruleOf("⟨(?<first>\\p{Lu}{3,20}) (?<last>\\p{Lu}{3,20})⟩", "gu");
