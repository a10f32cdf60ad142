import type { DrawnPicture } from "#app/components/picture.tsx";

export type Line = {
  picture: DrawnPicture;
  /** One idea, in one short line. */
  words: string;
  /** A number to ring, shown large. */
  phone?: string;
};

export type Part = { id: string; title: string; lines: Line[] };

type Visit = {
  areaName: string;
  fromSaid: string;
  untilSaid: string;
  over: boolean;
  socialCare: readonly { label: string; phone: string; when: string }[];
};

/** What happens when inspectors talk with young people, one idea and one picture at a time. */
export function storyOf(visit: Visit): Part[] {
  return [whoIsComing(visit), whatHappens, youChoose, withWhatYouSay, notSafe(visit)];
}

function whoIsComing({ areaName, fromSaid, untilSaid, over }: Visit): Part {
  const lines: Line[] = over
    ? [
        { picture: "visitors", words: `Inspectors came to ${areaName}.` },
        { picture: "calendar", words: `They came from ${fromSaid} to ${untilSaid}.` },
        { picture: "look", words: "They wanted to know if help for young people is getting better." },
        {
          picture: "letter",
          words: "They have finished talking with young people. Thank you to everyone who took part.",
        },
      ]
    : [
        { picture: "visitors", words: `Inspectors are coming to ${areaName}.` },
        { picture: "calendar", words: `They come on ${fromSaid}. They stay until ${untilSaid}.` },
        { picture: "look", words: "They want to know if help for young people is getting better." },
      ];
  return { id: "who", title: over ? "Who came" : "Who is coming", lines };
}

const whatHappens: Part = {
  id: "what-happens",
  title: "What happens",
  lines: [
    { picture: "talk", words: "Inspectors talk with groups of young people." },
    { picture: "building", words: "It can be at a school, a college or a youth group." },
    { picture: "question", words: "They ask what you think." },
    { picture: "faces", words: "You can show a face: good, OK, not good or not sure." },
    { picture: "ways", words: "You can talk, sign, write, draw or point." },
    { picture: "together", words: "Someone you trust can be with you." },
  ],
};

const youChoose: Part = {
  id: "you-choose",
  title: "You choose",
  lines: [
    { picture: "choose", words: "You can say yes or no." },
    { picture: "signed", words: "If you are under 16, your parent or carer has to say yes too." },
    { picture: "again", words: "The inspectors ask you again at the start." },
    { picture: "skip", words: "You can skip a question." },
    { picture: "stop", words: "You can stop at any time." },
    { picture: "fine", words: "Nothing bad happens if you say no." },
  ],
};

const withWhatYouSay: Part = {
  id: "what-you-say",
  title: "What happens to what you say",
  lines: [
    { picture: "write", words: "Inspectors write down what you say." },
    { picture: "no-name", words: "They do not write down your name." },
    { picture: "quote", words: "They only use your own words if you say yes." },
    { picture: "take-out", words: "You can change your mind. Then they take out what you said." },
    { picture: "letter", words: "At the end they write a letter. Everyone can read it." },
    { picture: "no-name", words: "The letter does not say who you are." },
  ],
};

function notSafe({ socialCare }: Visit): Part {
  return {
    id: "not-safe",
    title: "If someone is not safe",
    lines: [
      {
        picture: "shield",
        words: "If you say that someone is hurt or not safe, inspectors must tell people who can help.",
      },
      { picture: "phone", words: "Are you in danger now? Call 999.", phone: "999" },
      {
        picture: "phone",
        words: "Are you worried about something? You can call Childline. It is free.",
        phone: "0800 1111",
      },
      ...socialCare.map(
        ({ label, phone, when }): Line => ({
          picture: "phone",
          words: `You can also call ${label} ${when}.`,
          phone,
        }),
      ),
    ],
  };
}
