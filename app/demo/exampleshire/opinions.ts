import { answerBy, type Opinions } from "../opinions.ts";
import type { Persona } from "../personas.ts";

const leans = { plans: -0.05, waiting: -0.25, therapies: -0.08, adulthood: -0.2, listening: 0.05 };

export const opinions: Opinions = {
  places: [
    ["examplebury", 44],
    ["coast", 24],
    ["vales", 19],
    ["wexmoor", 13],
  ],
  leans,
  pull(persona, focus) {
    const plan = persona.plan === "ehc" ? 0.12 : persona.plan === "waiting" ? -0.25 : -0.08;
    const coast = persona.place === "coast" ? -0.22 : 0;
    const special = persona.setting === "special" || persona.setting === "unit" ? 0.2 : 0;
    const out = persona.setting === "none" ? -0.45 : 0;
    switch (focus) {
      case "plans":
        return plan + special + out + (persona.stage === "early" ? 0.2 : 0);
      case "waiting":
        return (persona.stage === "early" ? 0.25 : 0) + (persona.stage === "secondary" ? -0.15 : 0) + out / 2;
      case "therapies":
        return coast + special + (persona.stage === "secondary" || persona.stage === "post16" ? -0.15 : 0.08);
      case "adulthood":
        return (
          (persona.stage === "adult" ? -0.3 : 0) + (persona.setting === "college" ? 0.25 : 0) + coast / 2
        );
      default:
        return plan * 1.6 + coast / 2 + out / 2;
    }
  },
  cannotTell(persona, focus) {
    if (focus === "plans") return persona.plan === "ehc" ? 0.03 : persona.plan === "waiting" ? 0.08 : 0.42;
    if (focus === "waiting") return waits(persona) ? 0.06 : 0.5;
    if (focus === "therapies") return persona.needs.some((need) => therapyNeeds.has(need)) ? 0.05 : 0.35;
    if (focus === "adulthood")
      return persona.stage === "early" || persona.stage === "primary"
        ? 0.9
        : persona.stage === "secondary"
          ? 0.4
          : 0.05;
    return 0.08;
  },
  answer: answerBy({
    "plans.weeks": ({ persona, mood }, random) => {
      if (persona.plan === "support" || persona.plan === "noplan") return random.chance(0.6) ? [5] : [];
      if (persona.plan === "waiting") return [4];
      const felt = mood + random.nearZero() * 0.4;
      return [felt > 0.35 ? 0 : felt > 0 ? 1 : felt > -0.45 ? 2 : random.chance(0.5) ? 3 : 4];
    },
    "waiting.helped": ({ persona, mood }, random) => {
      if (!waits(persona)) return [];
      const had = [0.25, 0.18, 0.3, 0.24, 0.4].flatMap((likely, index) =>
        random.chance(Math.max(0.03, likely + mood * 0.25)) ? [index] : [],
      );
      return had.length > 0 ? had : [5];
    },
  }),
};

const therapyNeeds = new Set(["speech", "physical", "learning", "hearing", "sensory", "autism"]);

function waits(persona: Persona): boolean {
  return persona.needs.includes("autism") || persona.needs.includes("adhd");
}
