import type { ExampleQuestion } from "./content.ts";
import type { Persona } from "./personas.ts";
import type { Change } from "./pieces.ts";
import type { Random } from "./random.ts";

/** What somebody makes of a focus area: -1 is as bad as can be, 1 as good. */
export type Opinion = { mood: number; change: Change };
export type Holder = Opinion & { persona: Persona };

/** How an area's families see things: made up, but of a piece, so that comparing groups shows something. */
export type Opinions = {
  places: readonly (readonly [string, number])[];
  /** By key of focus area: where most stand. */
  leans: Record<string, number>;
  /** How far being this person moves somebody. */
  pull(persona: Persona, focus: string): number;
  /** How likely it is that the focus area says nothing to them. */
  cannotTell(persona: Persona, focus: string): number;
  /** Keys of the choices taken; none for a question left out. */
  answer(question: ExampleQuestion, holder: Holder, random: Random): string[];
};

/** Somebody's opinion of a focus area; where `said` is given, one that goes with what they wrote. */
export function opinionOn(
  opinions: Opinions,
  persona: Persona,
  focus: string,
  random: Random,
  said?: Change,
): Opinion {
  const drawn = (opinions.leans[focus] ?? 0) + opinions.pull(persona, focus) + random.nearZero() * 0.75;
  const mood = Math.max(-1, Math.min(1, drawn));
  switch (said ?? (random.chance(opinions.cannotTell(persona, focus)) ? "unsure" : undefined)) {
    case "better":
      return { mood: Math.max(mood, 0.3 + random.next() * 0.4), change: "better" };
    case "worse":
      return { mood: Math.min(mood, -0.25 - random.next() * 0.5), change: "worse" };
    case "same":
      return { mood: Math.max(-0.5, Math.min(0.3, mood)), change: "same" };
    case "unsure":
      return { mood, change: "unsure" };
    default:
      return { mood, change: mood > 0.25 ? "better" : mood < -0.22 ? "worse" : "same" };
  }
}

/** Answers a question of a scale by the mood; `lists` are asked for those with choices of their own. */
export function answerBy(
  lists: Record<string, (holder: Holder, random: Random) => number[]>,
): Opinions["answer"] {
  return (question, holder, random) => {
    const { mood, change } = holder;
    const felt = mood + random.nearZero() * 0.35;
    switch (question.type) {
      case "change":
        return [change === "unsure" ? "dont-know" : change];
      case "agreement":
        if (change === "unsure" && random.chance(0.7)) return random.chance(0.5) ? ["dont-know"] : [];
        return [onScale(felt, ["strongly-disagree", "disagree", "neither", "agree", "strongly-agree"])];
      case "frequency":
        if (change === "unsure" && random.chance(0.7)) return random.chance(0.6) ? ["dont-know"] : [];
        return [onScale(felt, ["never", "rarely", "sometimes", "often", "always"])];
      case "yes-no":
        if (change === "unsure" && random.chance(0.5)) return random.chance(0.5) ? ["dont-know"] : [];
        return [felt > 0.1 ? "yes" : "no"];
      default:
        return (lists[question.key]?.(holder, random) ?? []).map((index) => `choice-${index + 1}`);
    }
  };
}

function onScale(felt: number, worstToBest: [string, string, string, string, string]): string {
  const step = Math.floor((Math.max(-0.999, Math.min(0.999, felt)) + 1) * 2.5);
  return worstToBest[step] ?? worstToBest[2];
}
