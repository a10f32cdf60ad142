/*
 * Words that are spelt in two ways, in British and American English or in British English alone: "behaviour", "programme",
 * "judgement". Both are read as one, whichever was written. What the rules bring together was looked at over the 170,000 words of
 * two spelling dictionaries, British and American.
 */

/** Endings that are spelt in two ways, each made one. */
const endings: readonly (readonly [RegExp, string])[] = [
  // -ise and -ize, -yse and -yze
  [/(?<=[a-z]{2}i|[a-z]y)z(?=(?:e|ed|er|ers|es|ing|ings|able|ation|ations|ational)$)/, "s"],
  // -our and -or
  [
    /(?<=^(?:dis|mis|un|multi|mono|re|be|en)?(?:arb|ard|arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rig|rum|sav|savi|splend|succ|tum|val|vap|vig))our/,
    "or",
  ],
  // -re and -er
  [
    /(?<=^(?:epi|tele|milli|centi|kilo|amphi)?(?:cent|theat|lit|met|fib|calib|somb|lust|spect|meag|mit))r(?:(?=ed$|ing$)|e(?=s?$))/,
    "er",
  ],
  // -ogue and -og
  [/(?<=^(?:dial|catal|anal|monol|prol|epil)og)ue?(?=s?$|d$|ing$)/, ""],
  // -ence and -ense, -ice and -ise
  [/(?<=^(?:def|off|pret|lic)en)c(?=(?:e|es|ed|ing)$)/, "s"],
  [/(?<=^(?:mal)?practi)s(?=(?:e|es|ed|ing)$)/, "c"],
  // -gramme and -gram
  [/(?<=^(?:pro|kilo|milli|micro)gram)me(?=s?$)/, ""],
];

/** One way and the other, in all forms that begin with them. Those of four letters and fewer may only have a short ending. */
const beginnings = `
acknowledgment acknowledgement, advisor adviser, aeroplane airplane, aging ageing, aluminum aluminium, amongst among, artifact artefact, biass bias,
caldron cauldron, connexion connection, convenor convener, councilor councillor, counselor counsellor, cozy cosy, cozily cosily, dependant dependent, disk disc,
donut doughnut, enquir inquir, focuss focus, refocuss refocus, unfocuss unfocus, gaol jail, gray grey, jewelry jewellery, judgment judgement,
misjudgment misjudgement, likable likeable, lodgment lodgement, maneuver manoeuvre, mold mould, molt moult, mom mum, mommy mummy, mommies mummies, mustache moustache,
pajama pyjama, plow plough, scepter sceptre, skeptic sceptic, skilful skillful, wilful willful, smolder smoulder, sizable sizeable, movable moveable, sulfur sulphur,
speciality specialty, specialities specialties, whilst while, woolen woollen, wooly woolly, yogurt yoghurt, tranquility tranquillity, worshiper worshipper,
aesthet esthet, anaem anem, anaesthe anesthe, apnoea apnea, archaeo archeo, caesarean cesarean, caesarian cesarean, coeliac celiac, diarrhoea diarrhea, encyclopaed encycloped,
faecal fecal, faeces feces, foetal fetal, foetus fetus, glycaem glycem, gynaeco gyneco, haemat hemat, haemo hemo, homoeo homeo, hyperglycaem hyperglycem,
hypoglycaem hypoglycem, ischaem ischem, leukaem leukem, mediaeval medieval, oedema edema, oesophag esophag, oestrogen estrogen, orthopaed orthoped, paediatr pediatr,
paedophil pedophil, palaeo paleo, septicaem septicem`;

const maxShort = 4;
const shortEnding = /^(?:s|ed|er|est|ing|ness|y|ies)?$/;

const otherByBeginning: ReadonlyMap<string, string> = new Map(
  beginnings.split(",").map((line) => {
    const [one = "", other = ""] = line.trim().split(/\s+/);
    return [one, other] as const;
  }),
);
const lengths = [...new Set([...otherByBeginning.keys()].map(({ length }) => length))];

/** One spelling of an English word in small letters for all that it has. */
export function commonSpelling(word: string): string {
  let spelling = word;
  for (const length of lengths) {
    const other = otherByBeginning.get(word.slice(0, length));
    const ending = word.slice(length);
    if (other !== undefined && (length > maxShort || shortEnding.test(ending))) {
      spelling = other + ending;
      break;
    }
  }
  for (const [ending, replacement] of endings) spelling = spelling.replace(ending, replacement);
  return spelling;
}
