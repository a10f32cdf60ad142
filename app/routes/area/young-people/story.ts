import type { DrawnPicture } from "#app/components/picture.tsx";
import type { MessageKey } from "#app/messages/english.ts";

export type Line = {
  picture: DrawnPicture;
  /** One idea, in one short line. */
  key: MessageKey;
  values?: Record<string, string>;
  /** A number to ring, shown large. */
  phone?: string;
};

export type Part = { id: string; title: MessageKey; lines: Line[] };

type Visit = {
  areaName: string;
  from: string;
  until: string;
  over: boolean;
  socialCare: readonly { kind: string; name: string; phone: string }[];
};

/** What happens when inspectors talk with young people, one idea and one picture at a time. */
export function storyOf(visit: Visit): Part[] {
  return [visitorsPart(visit), eventsPart, youChoose, usePart, notSafe(visit)];
}

function visitorsPart({ areaName: area, from, until, over }: Visit): Part {
  const part = over ? "young.came" : "young.who";
  const lines: Line[] = over
    ? [
        { picture: "visitors", key: "young.came.came", values: { area } },
        { picture: "calendar", key: "young.came.when", values: { from, until } },
        { picture: "look", key: "young.came.why" },
        { picture: "letter", key: "young.came.thanks" },
      ]
    : [
        { picture: "visitors", key: "young.who.coming", values: { area } },
        { picture: "calendar", key: "young.who.when", values: { from, until } },
        { picture: "look", key: "young.who.why" },
      ];
  return { id: "who", title: part, lines };
}

const eventsPart: Part = {
  id: "what-happens",
  title: "young.happens",
  lines: [
    { picture: "talk", key: "young.happens.groups" },
    { picture: "building", key: "young.happens.where" },
    { picture: "question", key: "young.happens.ask" },
    { picture: "faces", key: "young.happens.faces" },
    { picture: "ways", key: "young.happens.ways" },
    { picture: "together", key: "young.happens.together" },
  ],
};

const youChoose: Part = {
  id: "you-choose",
  title: "young.choose",
  lines: [
    { picture: "choose", key: "young.choose.say" },
    { picture: "signed", key: "young.choose.under-16" },
    { picture: "again", key: "young.choose.again" },
    { picture: "skip", key: "young.choose.skip" },
    { picture: "stop", key: "young.choose.stop" },
    { picture: "fine", key: "young.choose.fine" },
  ],
};

const usePart: Part = {
  id: "what-you-say",
  title: "young.said",
  lines: [
    { picture: "write", key: "young.said.write" },
    { picture: "no-name", key: "young.said.no-name" },
    { picture: "quote", key: "young.said.own-words" },
    { picture: "take-out", key: "young.said.take-out" },
    { picture: "letter", key: "young.said.letter" },
    { picture: "no-name", key: "young.said.not-who" },
  ],
};

function notSafe({ socialCare }: Visit): Part {
  return {
    id: "not-safe",
    title: "young.safe",
    lines: [
      { picture: "shield", key: "young.safe.tell" },
      { picture: "phone", key: "young.safe.999", phone: "999" },
      { picture: "phone", key: "young.safe.childline", phone: "0800 1111" },
      ...socialCare.map(
        ({ kind, name, phone }): Line => ({
          picture: "phone",
          key: kind === "social-care-day" ? "young.safe.by-day" : "young.safe.by-night",
          values: { name },
          phone,
        }),
      ),
    ],
  };
}
