import { answerBy, type Opinions } from "../opinions.ts";

export const opinions: Opinions = {
  places: [
    ["market", 34],
    ["canalside", 28],
    ["upperfold", 21],
    ["villages", 17],
  ],
  leans: { school: -0.12, support: 0, mental: -0.3, finding: 0.12 },
  pull(persona, focus) {
    const villages = persona.place === "villages" ? -0.25 : 0;
    switch (focus) {
      case "school":
        return (
          (persona.needs.includes("adhd") ? -0.3 : 0.05) +
          (persona.setting === "none" ? -0.5 : 0) +
          (persona.stage === "secondary" ? -0.15 : 0.1)
        );
      case "support":
        return (persona.plan === "support" ? -0.12 : 0) + (persona.stage === "early" ? 0.3 : 0);
      case "mental":
        return (persona.stage === "primary" ? 0.15 : -0.05) + villages / 2;
      default:
        return villages + (persona.who === "grandparent" ? -0.2 : 0);
    }
  },
  cannotTell(persona, focus) {
    if (focus === "school") return persona.stage === "early" ? 0.8 : 0.15;
    if (focus === "support") return persona.plan === "ehc" ? 0.2 : 0.04;
    if (focus === "mental") return persona.needs.includes("mental") ? 0.02 : 0.3;
    return 0.12;
  },
  answer: answerBy({
    "school.missed": ({ persona, mood }, random) => {
      if (persona.stage === "early") return [6];
      if (persona.setting === "none") return random.chance(0.4) ? [1] : [5];
      const happened = [0.16, 0.03, 0.22, 0.1, 0.05, 0.2].flatMap((likely, index) =>
        random.chance(Math.max(0.01, likely - mood * 0.2)) ? [index] : [],
      );
      return happened.length > 0 ? happened : [6];
    },
    "mental.wait": ({ persona, mood }, random) => {
      if (!persona.needs.includes("mental") && random.chance(0.55)) return [5];
      const felt = mood + random.nearZero() * 0.5;
      return [felt > 0.35 ? 0 : felt > 0.1 ? 1 : felt > -0.25 ? 2 : random.chance(0.45) ? 3 : 4];
    },
  }),
};
