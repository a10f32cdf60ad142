import { isOrdinary } from "../names/ordinary-words.ts";

/*
 * Schools and roads in small letters, as they are typed on a phone, and hospitals that are called by a name alone. A word in
 * small letters is a name only where its ending, or the words around it, make it one; the rest is left to the inspector.
 */

const before = "(?<![\\p{L}\\p{M}\\p{N}])";
const after = "(?![\\p{L}\\p{M}\\p{N}])";

const schoolKind =
  "(?:(?:special|primary|infants?|junior|secondary|high|grammar|first|middle|nursery|catholic|church of england|c of e|community) ){0,3}(?:school|academy|college|nursery|pre-?school)|primary|infants|juniors|high|secondary|grammar|academy|nursery|sixth form|class";
const endings =
  "fields?|ford|wood|woods|ton|ham|bury|brook|bridge|gate|hill|view|dale|ley|lea|croft|wick|worth|stead|meads?|meadows?|acres?|side|park|mount|thorpe|hurst|combe|mere|bourne|burn|cliffe?|well|shaw|holme|lands?|vale|grove|oaks|tree|trees|minster";
/** "oakfield primary", "westfield high", "greenacre special school" */
const namedByEnding = new RegExp(
  `${before}(?<name>\\p{Ll}{2,16}(?:${endings}))[’']?s? (?:${schoolKind})${after}`,
  "gu",
);
/** Everyday words that end as places do. */
const everydayEndings =
  /^(?:out|in|be|along|sea|country|up|down|along|a|bed|fire|poolside|on)side$|^(?:un|fare|s|d|in|as|may)well$|[eiu]gate$|^(?:val|al|trol|vol|med|bar|pars|gal|pul|whims|hock)ley$|^(?:but|cot|skele|car|bat|mut|glut|pla|simple|single|over|carton|au|badmin)ton$|^(?:af)?ford$|^(?:is|mid|wet|high|low|home|grass|wood|up|lowland|dream)lands?$|^(?:over|re|inter|pre)view$|^(?:play|battle|air|mine|corn|in|mid|out|back)fields?$|^(?:over|un|re)?burn$|^(?:drift|ply|hard|soft|child|fire|plywood)woods?$|^(?:pay|tanta)?mount$|^(?:over|par|surmount|amount|dismount)$|^(?:life|car|theme|ball|double)park$|^(?:net|noteworth|trust|pennyworth)worth$|^(?:foot|cam|abridge|draw|tow)bridge$|^(?:step|christmas|family|apple)trees?$/u;

/** "st marys school", "st john fisher primary" */
const saint = new RegExp(
  `${before}st\\.? \\p{Ll}[\\p{Ll}’'-]{2,20}(?: (?:(?:and|&) st\\.? )?\\p{Ll}[\\p{Ll}’'-]{2,20})? (?:${schoolKind})${after}`,
  "gu",
);

/** "little acorns nursery": words that nurseries and classes are called by. */
const nursery = new RegExp(
  `${before}(?:little|tiny|busy|happy|rainbow|bright|small|wise|buzzy) (?:acorns|stars|bees|feet|tots|steps|explorers|monkeys|ducklings|owls|kids|angels|fishes|oaks|robins|learners|beginnings|days|talk) (?:${schoolKind}|group|playgroup)${after}`,
  "gu",
);

/** "my school is called oakfield", "a nursery named acorns" */
const called = new RegExp(
  `(?<=${before}(?:school|nursery|college|academy|class|hospital|clinic|road|street|village) (?:(?:is|was|that is|which is|[’']s) )?(?:called|named) (?:the )?)(?<name>[\\p{L}][\\p{L}\\p{M}’'-]{2,30})${after}`,
  "giu",
);

/** "we live on elm road" */
const road = new RegExp(
  `(?<=${before}(?:live|lives|lived|living|moved|house|home|flat) (?:on|in|at|off|near|to|up|down) )(?<name>\\p{Ll}[\\p{Ll}’'-]{2,20}) (?:road|rd|street|lane|avenue|ave|close|drive|crescent|terrace|way|gardens|grove|estate)${after}`,
  "gu",
);

const hospitalNames =
  "Addenbrooke[’']?s|Moorfields|Papworth|Alder Hey|Great Ormond Street|Great Ormond St|Evelina(?: London)?|Stoke Mandeville|John Radcliffe|St Barts|Maudsley|Tavistock|Southmead|Frenchay|Derriford|Treliske|Arrowe Park|Pinderfields|Hinchingbrooke|Wythenshawe|Booth Hall|Clatterbridge|Chelsea (?:and|&) Westminster|Luton (?:and|&) Dunstable|(?:Sheffield|Birmingham|Bristol|Leeds|Manchester|Derby|Evelina|Southampton|Oxford) Children[’']?s";
/** Without "hospital", these names in small letters would be everyday words. */
const hospitalNamesInCapitals =
  "GOSH|Guy[’']?s (?:and|&) St\\.? Thomas[’']?s?|Guy[’']s|Bart[’']?s|Jimmy[’']s|King[’']s College Hospital|RVI|QMC|LGI";
const hospitals = [
  new RegExp(`${before}(?:${hospitalNames})(?: hospital)?${after}`, "giu"),
  new RegExp(`${before}(?:${hospitalNamesInCapitals})(?: [Hh]ospital)?${after}`, "gu"),
];

/** "under Heartlands’s", "Killick’s said no": an owner of nothing is a place that is called so. */
const ownerOfNothing = new RegExp(
  `${before}(?<name>\\p{Lu}\\p{Ll}[\\p{L}\\p{M}-]{3,30})[’'ʼ]s(?= (?:lost|said|rang|wrote|refused|discharged|referred|never|did|didn[’']t|does|doesn[’']t|won[’']t|would|wouldn[’']t|could|couldn[’']t|was|were|is|has|had|have|kept|cancelled|hospital|clinic|ward)${after})`,
  "gu",
);

export type FoundPlace = { start: number; end: number; kind: "school" | "place" | "service" };

/** Places that no capital gives away, and hospitals by their names. They are proposed, and an inspector decides. */
export function findPlacesInSmallLetters(words: string): FoundPlace[] {
  const schools = [
    ...[...words.matchAll(namedByEnding)].filter(({ groups }) => isPlaceName(groups?.name ?? "")),
    ...words.matchAll(saint),
    ...words.matchAll(nursery),
  ].map((match) => placeAt(match, "school"));
  const namedPlaces = [...words.matchAll(called), ...words.matchAll(road)]
    .filter(({ groups }) => !isOrdinary(groups?.name?.toLowerCase() ?? ""))
    .filter(({ groups }) => !noRoad.test(groups?.name ?? ""))
    .map((match) => placeAt(match, "place"));
  const services = [
    ...hospitals.flatMap((names) => [...words.matchAll(names)]),
    ...[...words.matchAll(ownerOfNothing)].filter(
      ({ groups }) => !isOrdinary(groups?.name?.toLowerCase() ?? ""),
    ),
  ].map((match) => placeAt(match, "service"));
  return [...schools, ...namedPlaces, ...services];
}

/** "a main road", "off line" */
const noRoad =
  /^(?:main|side|busy|narrow|private|country|quiet|dual|cross|same|long|major|minor|residential|council|housing|nearby|local|steep|after|bad|bored|nothing|something|because)$/iu;

function isPlaceName(name: string): boolean {
  return !isOrdinary(name) && !everydayEndings.test(name);
}

function placeAt({ 0: text, index }: RegExpExecArray, kind: FoundPlace["kind"]): FoundPlace {
  return { start: index, end: index + text.length, kind };
}
