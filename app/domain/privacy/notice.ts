import type { MessageKey } from "#app/messages/english.ts";

/** What an edition of the privacy notice says beside the product's own words. */
export type NoticeFacts = {
  /** Which of `noticeWordings`. */
  wording: number;
  /** For how many months after publication everything is kept at least. */
  months: number;
  /** For how many days at most a backup may hold what was erased. */
  backupDays: number;
  /** Who is responsible for what, as the lead inspector wrote it; empty where nobody did. */
  controllers: string;
  /** Who answers questions about it, likewise. */
  contact: string;
};

export type Notice = NoticeFacts & {
  /** 1 for the first of an inspection; null while none has been published. */
  edition: number | null;
  publishedAt: Temporal.Instant | null;
};

export const maxNoticeLength = { controllers: 1000, contact: 500 } as const;

export type NoticeSection = { title: MessageKey; lines: readonly MessageKey[]; areItems?: true };

/** What an edition of these words says, in its order. The lines in between are filled where the page is made. */
const firstWording: readonly NoticeSection[] = [
  { title: "privacy.who.title", lines: ["privacy.who"] },
  { title: "privacy.why.title", lines: ["privacy.why.task", "privacy.why.health", "privacy.why.agree"] },
  {
    title: "privacy.what.title",
    lines: ["privacy.what.answers", "privacy.what.not", "privacy.what.cookies", "privacy.what.email"],
    areItems: true,
  },
  {
    title: "privacy.read.title",
    lines: [
      ...(["privacy.read.inspectors", "privacy.read.not", "privacy.read.others"] as const),
      ...(["privacy.read.danger", "privacy.read.computers", "privacy.read.programs"] as const),
    ],
    areItems: true,
  },
  {
    title: "privacy.long.title",
    lines: ["privacy.long.unsent", "privacy.long.sent", "privacy.long.longer", "privacy.long.back"],
    areItems: true,
  },
  {
    title: "privacy.rights.title",
    lines: [
      ...(["privacy.rights.copy", "privacy.rights.change", "privacy.rights.later"] as const),
      "privacy.rights.complain",
    ],
    areItems: true,
  },
];

/** With what is stored of young people who ask to talk to an inspector. */
const secondWording: readonly NoticeSection[] = [
  ...firstWording.slice(0, -1),
  { title: "privacy.talk.title", lines: ["privacy.talk.what", "privacy.talk.long"], areItems: true },
  ...firstWording.slice(-1),
];

/** By number. Change a word of one, in any language, and it becomes another: earlier editions stay readable as they were. */
export const noticeWordings: Readonly<Record<number, readonly NoticeSection[]>> = {
  1: firstWording,
  2: secondWording,
};
export const currentWording = 2;

/** What is read out of a stored edition; a wording that this code does not know any more would be a fault of ours. */
export function sectionsOf({ wording }: Pick<NoticeFacts, "wording">): readonly NoticeSection[] {
  const sections = noticeWordings[wording];
  if (!sections) throw new Error(`there are no words of privacy notices under ${wording}`);
  return sections;
}

/** Whether an edition would say anything else than the one before it. */
export function isSameNotice(one: NoticeFacts, other: NoticeFacts): boolean {
  return (
    one.wording === other.wording &&
    one.months === other.months &&
    one.backupDays === other.backupDays &&
    one.controllers === other.controllers &&
    one.contact === other.contact
  );
}
