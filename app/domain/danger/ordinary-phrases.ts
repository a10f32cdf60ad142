const adjectives =
  "(?:(?:long|legal|bitter|costly|endless|constant|new|old|fixed|three|two|five|year|vicious) ){0,3}";
const article = "(?:a|an|the|this|that|his|her|their|our) ";
/** What people are bound by, and no place that anybody could be shut in. */
const bonds = "contract|deal|plan|arrangement|agreement|price|rate";
const quarrels =
  "dispute|battle|fight|row|argument|tribunal|appeal|cycle|spiral|process|debate|struggle|stalemate";
const talks = "place|talks|discussions?|negotiations?|mediation|litigation|arguments?|disputes?|battles?";

/**
 * Nobody is shut in: "locked in to a contract", "locked in a long legal battle with the council". Whoever is locked in by
 * somebody is bound by a contract or a plan at most: "locked him in the place" is where a child was.
 */
const lockedInOtherwise = new RegExp(
  `\\block(?:ed|s|ing)? (?:` +
    `in(?: ?to)? (?:(?:${talks})|${article}${adjectives}(?:${bonds}|${quarrels}))|` +
    `(?:him|her|them|me|us) in ?to (?:${article}${adjectives}(?:${bonds})|one (?:school|provider))` +
    `)\\b`,
  "g",
);

const child =
  "(?:him|her|them|me|us|(?:my|our) (?:son|daughter|child|children|boy|girl|grandson|granddaughter))";
const people =
  "dad|daddy|father|mum|mummy|mother|stepdad|stepfather|stepmum|partner|husband|uncle|brother|teacher|driver|carer|escort|ta";
const which =
  "(?:(?:the|a|an|his|her|their|my|our|its|any|every|each|another|two|three|four|five|six|seven|eight|several|many|multiple|both|all|\\d{1,2}|last|first|second|third|previous|old|new|mainstream|special|specialist|local|primary|secondary|infant|junior|high|private|sixth|waiting|reading|football|swimming|after|breakfast) ){0,4}";
const placesToLearn =
  "schools?|nurser(?:y|ies)|preschools?|playgroups?|colleges?|forms?|universit(?:y|ies)|education|mainstream|provisions?|settings?|placements?|class(?:es)?|classrooms?|lessons?|courses?|exams?|apprenticeships?";
const placesOnLists =
  "lists?|registers?|rolls?|pathways?|caseloads?|programmes?|schemes?|projects?|groups?|clubs?|teams?|camhs|services?|system|(?:school )?(?:bus|buses|transport|trips?)";
/** Of a building or a vehicle: whoever is kicked off it was kicked. */
const parts =
  "roof|walls?|stairs?|steps?|gates?|windows?|doors?|bench|chairs?|seats?|floor|tables?|fence|van|car|taxi";

/**
 * Excluded, not kicked: "kicked out of three schools", "kicked off the list". Who is put out of a house stays in danger, and so
 * does whom a named person kicks, or kicks there "by" somebody "and" more.
 */
const excluded = new RegExp(
  `(?<!\\b(?:${people}) )\\bkick(?:s|ed|ing)? (?:${child} )?(?:straight |right |back )?(?:out of|off|from) ` +
    `${which}(?:${placesToLearn}|${placesOnLists})\\b(?! (?:by|and|then|${parts})\\b)`,
  "g",
);

const blows =
  "cuts?|pandemic|covid|lockdowns?|bills?|costs?|fees?|charges?|delays?|waits?|closures?|strikes?|shortages?|changes?|news|inflation";

/** What strikes nobody: "was hit hard by the cuts", "the delay hit my son", "it hit her hardest". */
const hitByEvents = new RegExp(
  `\\bhit (?:(?:so |very |really )?(?:hard|hardest|badly) )?(?:by|with) (?:(?:the|a|an|these|those|this|big|huge) ){0,2}(?:${blows})\\b|` +
    `\\b(?:${blows}) (?:has |have |had |really |all )?(?:hits?|hitting) ${child}\\b|` +
    `\\b(?:it|this|that) (?:has |had |really |all )?(?:hits?|hitting) ${child} (?:so |very |really |the )?(?:hard|hardest|badly)\\b`,
  "g",
);

const games =
  "chess|draughts|cards|snap|uno|scrabble|monopoly|dominoes|football|tennis|pool|fifa|maths|sums|spelling|(?:a|the|this|that|his|her|their|any) (?:own )?games?";
/** Games and battles that are won or lost: "beat them at their own game", "beaten down by the system". */
const wonOrLost = new RegExp(
  `\\bbeat(?:s|en|ing)? (?:(?:him|her|them|me|us) at (?:${games})|` +
    `(?:down |back )?by (?:the |this |that |a )?(?:whole )?(?:system|process|paperwork|bureaucracy|red tape|odds|clock|wait|waiting lists?))\\b`,
  "g",
);

/** What can be killed or attacked of a child's without anybody touching it. */
const inWordsAlone =
  /\bkill(?:s|ed|ing)? (?:his|her|their) (?:confidence|self esteem|enthusiasm|motivation|hopes?|chances?|joy|interest|love of|dreams?)\b|\battack(?:ed|ing) (?:him|her|them|me) in (?:the|a|his|her|their) (?:report|press|papers?|letter|media|emails?)\b/g;

/** No word of danger. */
const somethingElse = "-";

/** Each with the words of danger that it cannot be without: a text that has none of them is not searched for it. */
const otherwise: readonly { verbs: readonly string[]; phrase: RegExp }[] = [
  { verbs: ["lock"], phrase: lockedInOtherwise },
  { verbs: ["kick"], phrase: excluded },
  { verbs: ["hit"], phrase: hitByEvents },
  { verbs: ["beat"], phrase: wonOrLost },
  { verbs: ["kill", "attack"], phrase: inWordsAlone },
];

/** Words as they are compared, without what says another thing with words of danger. */
export function withoutOrdinaryPhrases(words: readonly string[]): readonly string[] {
  const text = words.join(" ");
  const found = otherwise.filter(({ verbs }) => verbs.some((verb) => text.includes(verb)));
  if (found.length === 0) return words;
  return found.reduce((remaining, { phrase }) => remaining.replace(phrase, somethingElse), text).split(" ");
}
