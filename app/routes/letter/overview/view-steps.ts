import { inspectorateNames } from "#app/domain/access/inspectorate.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { isOver, type LetterDates } from "#app/domain/letter-status/steps.ts";
import type { FoundLetter } from "#app/domain/letters/find-letter.server.ts";
import { letterCheckMessages } from "#app/messages/work/letter-check-messages.ts";
import { paths } from "#app/paths.ts";

type Step = {
  key: string;
  when: string;
  title: string;
  words: string[];
  href: string | null;
  linkWords: string;
  state: "past" | "now" | "next";
};

/** The steps of a letter in order: drafted, assured, with its recipients, final, published. */
export function viewSteps(
  letter: FoundLetter,
  inspectionId: string,
  dates: LetterDates,
  now: Temporal.Instant,
): Step[] {
  const { status, assurances, sending, comments, final, reopenings, publication, corrections, current } =
    letter;
  const isPublished = status === "published";
  const order = ["draft", "assured", "with-recipients", "final", "published"] as const;
  const reached = order.indexOf(status);
  const stateOf = (place: number) => (place <= reached ? "past" : place === reached + 1 ? "now" : "next");
  const last =
    letter.sections
      .map(({ writtenAt }) => writtenAt)
      .toSorted(Temporal.Instant.compare)
      .at(-1) ?? letter.createdAt;
  const assured = assurances.at(-1);
  const unanswered = comments.filter(({ answeredAt }) => answeredAt === null).length;
  return [
    {
      key: "draft",
      when: `Last changed ${formatDateAndTime(last)}`,
      title: "Draft",
      words: [],
      href: null,
      linkWords: "",
      state: stateOf(0),
    },
    {
      key: "assured",
      when: assured ? formatDateAndTime(assured.assuredAt) : "Not yet",
      title: "Quality assured",
      words: [
        ...assurances.map(
          ({ inspectorate, assuredByName, remark, editionId }) =>
            `${inspectorateNames[inspectorate]}, ${assuredByName}${remark === "" ? "" : `: ${remark}`}${editionId === current?.id ? "" : " (the letter has changed since)"}`,
        ),
      ],
      href: final ? null : paths.letter.assurance(inspectionId),
      linkWords: "Read it for quality assurance",
      state: stateOf(1),
    },
    {
      key: "with-recipients",
      when: sending ? formatDateAndTime(sending.sentAt) : "After it is assured",
      title: "With its named recipients, for comments on facts",
      words: sending
        ? [
            isOver(sending.commentBy, now)
              ? `Their ten working days ended with ${formatDate(Temporal.PlainDate.from(sending.commentBy))}.`
              : `They have until the end of ${formatDate(Temporal.PlainDate.from(sending.commentBy))}.`,
            letterCheckMessages.t("comments", { count: comments.length, unanswered }),
          ]
        : ["They have ten working days."],
      href: sending ? paths.letter.comments(inspectionId) : paths.letter.sending(inspectionId),
      linkWords: sending ? "Their comments and the answers" : "Send it",
      state: stateOf(2),
    },
    {
      key: "final",
      when: final ? formatDateAndTime(final.madeAt) : `By ${formatDate(dates.finalBy)}`,
      title: "Final",
      words: [
        ...(final ? [] : ["Normally within 28 working days of the last day on site."]),
        ...reopenings.map(
          ({ madeAt, reopenedAt, reopenedByName, reason }) =>
            `It was final from ${formatDateAndTime(madeAt)} until ${reopenedByName} reopened it at ${formatDateAndTime(reopenedAt)}: ${reason}`,
        ),
      ],
      href: sending ? (final ? paths.letter.reopening : paths.letter.final)(inspectionId) : null,
      linkWords: final ? "Reopen it, where something must change" : "Make it final",
      state: stateOf(3),
    },
    {
      key: "published",
      when: publication ? formatDateAndTime(publication.publishedAt) : `By ${formatDate(dates.publishedBy)}`,
      title: "Published",
      words: [
        ...(publication ? [] : ["Normally within 33 working days of the last day on site."]),
        ...corrections.map(
          ({ publishedAt, correctedAt, correctedByName, words }) =>
            `The edition published at ${formatDateAndTime(publishedAt)} was corrected by ${correctedByName} at ${formatDateAndTime(correctedAt)}: ${words}`,
        ),
        ...(publication && !isPublished
          ? ["Everybody reads this edition until the corrected one is published."]
          : []),
      ],
      href: isPublished || !final ? null : paths.letter.publication(inspectionId),
      linkWords: publication ? "Publish the corrected letter" : "Publish it",
      state: stateOf(4),
    },
  ];
}
