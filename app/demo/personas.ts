import type { Kind, Tags } from "./pieces.ts";
import type { Random } from "./random.ts";

/** One invented parent or carer: who they are, and one child of theirs above all, of whom they write. */
export type Persona = {
  who: "parent" | "dad" | "grandparent" | "foster" | "adoptive";
  pronoun: "he" | "she";
  stage: "early" | "primary" | "secondary" | "post16" | "adult";
  setting: "nursery" | "mainstream" | "unit" | "special" | "college" | "home" | "ap" | "none" | "at-home";
  plan: "ehc" | "support" | "waiting" | "noplan";
  needs: string[];
  place: string;
  /** Language they write in, as in `lang`. */
  language: string;
  manner: "plain" | "lower" | "bureaucratic";
  several: boolean;
  service: boolean;
  professional: boolean;
};

type Weights<Item> = readonly (readonly [Item, number])[];

/** Invents somebody of whom the tags hold; what they leave open is drawn as it is spread among such families. */
export function inventPersona(tags: Tags, places: Weights<string>, random: Random): Persona {
  const firstTag = <Item extends string>(kind: Kind): Item | undefined => tags[kind]?.[0] as Item | undefined;
  const several = has(tags, "also", "several") || random.chance(0.2);
  const setting = firstTag<Persona["setting"]>("setting");
  const stages = tags.stage as Persona["stage"][] | undefined;
  const stage = stages ? random.pick(stages) : random.weighted(stagesAt(setting));
  const lives = setting ?? random.weighted(settingsAt(stage));
  return {
    who: random.weighted(whos.filter(([who]) => tags.who === undefined || tags.who.includes(who))),
    pronoun: firstTag<Persona["pronoun"]>("pronoun") ?? (random.chance(0.66) ? "he" : "she"),
    stage,
    setting: lives,
    plan: firstTag<Persona["plan"]>("plan") ?? random.weighted(plansAt(stage, lives)),
    needs: needsOf(tags.need ?? [], stage, lives, random),
    place: firstTag<string>("place") ?? random.weighted(places),
    language: firstTag<string>("language") ?? "en",
    manner: mannerOf(tags.manner),
    several,
    service: has(tags, "also", "service") || random.chance(0.02),
    professional: has(tags, "also", "professional") || random.chance(0.04),
  };
}

/** Whether this person could have said it. */
export function fits(tags: Tags, persona: Persona): boolean {
  const one = (kind: Kind, value: string) => tags[kind] === undefined || tags[kind].includes(value);
  const also = tags.also ?? [];
  return (
    one("who", persona.who) &&
    one("pronoun", persona.pronoun) &&
    one("stage", persona.stage) &&
    one("setting", persona.setting) &&
    one("plan", persona.plan) &&
    one("place", persona.place) &&
    one("language", persona.language) &&
    (tags.need === undefined || tags.need.every((need) => persona.needs.includes(need))) &&
    also.every((word) => word !== "several" || persona.several) &&
    also.every((word) => word !== "service" || persona.service) &&
    also.every((word) => word !== "professional" || persona.professional) &&
    fitsManner(tags.manner ?? [], persona.manner)
  );
}

const whos: Weights<Persona["who"]> = [
  ["parent", 80],
  ["dad", 11],
  ["grandparent", 3],
  ["foster", 3],
  ["adoptive", 3],
];

const needs: Weights<string> = [
  ["autism", 38],
  ["adhd", 22],
  ["speech", 16],
  ["learning", 12],
  ["mental", 15],
  ["sensory", 9],
  ["dyslexia", 6],
  ["physical", 7],
  ["hearing", 3],
  ["epilepsy", 3],
];

/** Seldom named before school. */
const foundLater = new Set(["adhd", "mental", "dyslexia"]);

function stagesAt(setting: Persona["setting"] | undefined): Weights<Persona["stage"]> {
  if (setting === "nursery") return [["early", 1]];
  if (setting === "college")
    return [
      ["post16", 70],
      ["adult", 30],
    ];
  if (setting === "ap")
    return [
      ["primary", 15],
      ["secondary", 85],
    ];
  const schoolAge: Weights<Persona["stage"]> = [
    ["primary", 42],
    ["secondary", 38],
  ];
  if (setting !== undefined) return schoolAge;
  return [...schoolAge, ["early", 11], ["post16", 11], ["adult", 6]];
}

function settingsAt(stage: Persona["stage"]): Weights<Persona["setting"]> {
  switch (stage) {
    case "early":
      return [
        ["nursery", 80],
        ["at-home", 20],
      ];
    case "primary":
      return [
        ["mainstream", 72],
        ["special", 12],
        ["unit", 7],
        ["home", 4],
        ["none", 4],
        ["ap", 1],
      ];
    case "secondary":
      return [
        ["mainstream", 58],
        ["special", 17],
        ["unit", 6],
        ["home", 6],
        ["none", 8],
        ["ap", 5],
      ];
    case "post16":
      return [
        ["college", 64],
        ["special", 18],
        ["mainstream", 11],
        ["at-home", 7],
      ];
    case "adult":
      return [
        ["college", 42],
        ["at-home", 58],
      ];
  }
}

function plansAt(stage: Persona["stage"], setting: Persona["setting"]): Weights<Persona["plan"]> {
  if (setting === "special" || setting === "unit") return [["ehc", 1]];
  if (stage === "early")
    return [
      ["ehc", 20],
      ["waiting", 30],
      ["support", 40],
      ["noplan", 10],
    ];
  if (stage === "post16" || stage === "adult")
    return [
      ["ehc", 66],
      ["support", 20],
      ["noplan", 14],
    ];
  return [
    ["ehc", 40],
    ["support", 36],
    ["waiting", 19],
    ["noplan", 5],
  ];
}

function needsOf(
  needTags: string[],
  stage: Persona["stage"],
  setting: Persona["setting"],
  random: Random,
): string[] {
  const known = needs.filter(([need]) => stage !== "early" || !foundLater.has(need));
  const found = new Set(needTags);
  if (found.size === 0 && setting === "special") found.add(random.chance(0.6) ? "learning" : "autism");
  if (found.size === 0) found.add(random.weighted(known));
  if (needTags.length === 0 && random.chance(0.35)) found.add(random.weighted(known));
  return [...found];
}

function mannerOf(mannerTags: string[] | undefined): Persona["manner"] {
  if (mannerTags?.includes("lower")) return "lower";
  return mannerTags?.includes("bureaucratic") ? "bureaucratic" : "plain";
}

function fitsManner(wanted: string[], manner: Persona["manner"]): boolean {
  if (wanted.includes("lower")) return manner === "lower";
  if (wanted.includes("bureaucratic")) return manner === "bureaucratic";
  return true;
}

function has(tags: Tags, kind: Kind, word: string): boolean {
  return tags[kind]?.includes(word) ?? false;
}
