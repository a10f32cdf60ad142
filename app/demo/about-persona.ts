import { type About, type AboutName, aboutNames, childrenIn } from "#app/domain/survey/respondent-profile.ts";
import type { ChildProfile } from "#db/tables/surveys.ts";
import type { Persona } from "./personas.ts";

/**
 * What an invented person answers on the survey's page about them. `reticence` has a number from 0 to 1 for each
 * question, and some to spare. Low numbers leave the answer out, or prefer not to say.
 */
export function aboutPersona(persona: Persona, reticence: readonly number[]): About {
  const about: About = {};
  aboutNames.forEach((name, index) => {
    const shy = reticence[index] ?? 1;
    if (shy < 0.08) return;
    about[name] = shy < 0.13 ? ["prefer-not-to-say"] : saysOf[name](persona, reticence[index + spare] ?? 1);
  });
  return about;
}

/**
 * The plan or support of each child, of which a family's are the union: the first child is the one they write of. What is left out,
 * or not said, is so of all of them.
 */
export function childProfilesOf({ plan }: Persona, about: About): ChildProfile[] {
  const all = about.support ?? [];
  const children = childrenIn(about) ?? 1;
  if (all.length === 0) return [];
  const ofFirst = plan === "ehc" ? all.filter((value) => value === "ehc-plan") : all;
  const first = children === 1 || ofFirst.length === 0 ? all : ofFirst;
  const others = all.filter((value) => !first.includes(value));
  return Array.from({ length: children }, (_, index): ChildProfile => {
    if (index === 0) return { support: first };
    return { support: others.length > 0 && index === 1 ? others : first };
  });
}

const spare = aboutNames.length;

/** `chance`, from 0 to 1, settles what the persona leaves open. */
const saysOf: Record<AboutName, (persona: Persona, chance: number) => string[]> = {
  role: ({ who, professional }, chance) => {
    if (professional && chance < 0.35) return ["professional"];
    if (who === "foster") return ["foster-carer"];
    return [who === "grandparent" ? "grandparent-or-relative" : "parent-or-carer"];
  },
  children: ({ several }, chance) => [several ? (chance < 0.7 ? "2" : chance < 0.93 ? "3" : "4") : "1"],
  "age-phase": ({ stage, several }, chance) => {
    const age = ages[stage];
    const other = several && chance < 0.6 ? nextAges[age] : undefined;
    return other ? [age, other] : [age];
  },
  support: ({ plan, several }, chance) => {
    const other = several && plan === "ehc" && chance < 0.4 ? ["sen-support"] : [];
    const refused = plan === "waiting" && chance < 0.5 ? ["sen-support"] : [];
    return [...other, ...refused, supports[plan]];
  },
  setting: ({ setting, stage }, chance) => {
    if (setting === "home") return [chance < 0.6 ? "home-educated" : "educated-elsewhere"];
    if (setting === "special" && chance < 0.08) return ["special", "out-of-area"];
    if (setting === "none" && stage === "secondary" && chance < 0.06) return ["hospital"];
    return [settings[setting]];
  },
  circumstances: ({ who, stage, service }, chance) => {
    const found = [
      ...(who === "foster" ? [stage === "adult" ? "care-leaver" : "looked-after"] : []),
      ...(service ? ["service-family"] : []),
      ...(chance < 0.025 ? ["child-in-need"] : []),
      ...(stage === "secondary" && chance > 0.985 ? ["youth-justice"] : []),
      ...((stage === "post16" || stage === "adult") && chance < 0.4 ? ["moving-on"] : []),
    ];
    return found.length > 0 ? found : ["none"];
  },
  "part-of-area": ({ place }, chance) => {
    if (chance > 0.985) return ["outside-the-area"];
    if (place === "coast" || place === "upperfold") return ["small-town"];
    if (place === "wexmoor") return [chance < 0.3 ? "small-town" : "village-or-countryside"];
    return [place === "vales" || place === "villages" ? "village-or-countryside" : "city-or-large-town"];
  },
};

const ages = {
  early: "early-years",
  primary: "primary",
  secondary: "secondary",
  post16: "post-16",
  adult: "adult",
} as const;

const nextAges: Record<string, string | undefined> = {
  "early-years": "primary",
  primary: "secondary",
  secondary: "primary",
  "post-16": "secondary",
};

const supports = { ehc: "ehc-plan", support: "sen-support", waiting: "waiting", noplan: "none" } as const;

const settings = {
  nursery: "early-years-setting",
  mainstream: "mainstream",
  unit: "mainstream-unit",
  special: "special",
  college: "college-or-training",
  home: "home-educated",
  ap: "alternative-provision",
  none: "none",
  "at-home": "none",
} as const;
