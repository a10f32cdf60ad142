import type { PictureName } from "#db/tables/enumerations.ts";

/**
 * The pictures that can stand beside a question or a focus area in Easy Read, each with what it shows, in words. Names
 * are kept with wordings: one may be added, none taken away.
 */
export const pictureWords = {
  better: "Getting better",
  same: "About the same",
  worse: "Getting worse",
  plan: "A plan",
  waiting: "Waiting",
  school: "School",
  home: "Home",
  health: "Health",
  feelings: "Feelings",
  therapy: "Speech and other therapies",
  bus: "Getting there",
  money: "Money",
  "short-breaks": "A short break",
  "growing-up": "Growing up",
  meeting: "A meeting",
  family: "A family",
  listening: "Being listened to",
  information: "Finding out",
  talk: "Talking",
  together: "Somebody with you",
  calendar: "Dates and times",
  question: "A question",
  choose: "Yes and no",
  faces: "How it is",
  write: "Writing it down",
  letter: "A letter",
  phone: "A phone call",
  "no-name": "No names",
  building: "A service",
  look: "Looking closely",
  shield: "Keeping safe",
  "one-thing": "The most important thing",
} as const satisfies Record<PictureName, string>;

export type { PictureName };

export const pictureNames = Object.keys(pictureWords) as PictureName[];

export function isPictureName(value: string): value is PictureName {
  return Object.hasOwn(pictureWords, value);
}
