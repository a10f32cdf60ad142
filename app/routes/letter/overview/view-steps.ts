import { inspectorateNames } from "#app/domain/access/inspectorate.ts";
import { formatDate, formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import type { Need, StepNeeds } from "#app/domain/letter-checks/step-needs.ts";
import { isOver, type LetterDates } from "#app/domain/letter-status/steps.ts";
import type { FoundLetter } from "#app/domain/letters/find-letter.server.ts";
import { letterCheckMessages } from "#app/messages/work/letter-check-messages.ts";
import { paths } from "#app/paths.ts";

type Link = { href: string; words: string };

type Step = {
  key: string;
  when: string;
  title: string;
  words: string[];
  /** What it needs while it is not taken. */
  needs: Need[];
  links: Link[];
  state: "past" | "now" | "next";
};

type Viewed = { inspectionId: string; dates: LetterDates; needs: StepNeeds; now: Temporal.Instant };

/** The steps of a letter in order, from its draft to the copies of it, each with what it needs until it is taken. */
export function viewSteps(letter: FoundLetter, viewed: Viewed): Step[] {
  const steps = [
    viewDraft(letter),
    viewAssurances(letter, viewed),
    viewSending(letter, viewed),
    viewFinal(letter, viewed),
    viewFinalSending(letter, viewed),
    viewPublication(letter, viewed),
    viewCopies(viewed),
  ];
  const next = steps.findIndex(({ isDone }) => !isDone);
  return steps.map(({ isDone, needs, ...step }, place) => ({
    ...step,
    needs: isDone ? [] : needs,
    state: isDone ? "past" : place === next ? "now" : "next",
  }));
}

type Drawn = Omit<Step, "state"> & { isDone: boolean };

const isWith = (letter: FoundLetter) =>
  Boolean(letter.final) && letter.finalSending?.editionId === letter.final?.editionId;

function viewDraft(letter: FoundLetter): Drawn {
  const last =
    [...letter.sections, ...letter.heads]
      .map(({ writtenAt }) => writtenAt)
      .toSorted(Temporal.Instant.compare)
      .at(-1) ?? letter.createdAt;
  return {
    key: "draft",
    when: `Last changed ${formatDateAndTime(last)}`,
    title: "Draft",
    words: [],
    needs: [],
    links: [],
    isDone: true,
  };
}

function viewAssurances({ assurances, current, final, status }: FoundLetter, viewed: Viewed): Drawn {
  const assured = assurances.at(-1);
  return {
    key: "assured",
    when: assured ? formatDateAndTime(assured.assuredAt) : "Not yet",
    title: "Quality assured",
    words: assurances.map(
      ({ inspectorate, assuredByName, remark, editionId }) =>
        `${inspectorateNames[inspectorate]}, ${assuredByName}${remark === "" ? "" : `: ${remark}`}${editionId === current?.id ? "" : " (the letter has changed since)"}`,
    ),
    needs: viewed.needs.assured,
    links: final
      ? []
      : [{ href: paths.letter.assurance(viewed.inspectionId), words: "Read it for quality assurance" }],
    isDone: status !== "draft",
  };
}

function viewSending({ sending, comments }: FoundLetter, viewed: Viewed): Drawn {
  const { inspectionId, dates, needs, now } = viewed;
  const unanswered = comments.filter(({ answeredAt }) => answeredAt === null).length;
  return {
    key: "with-recipients",
    when: sending ? formatDateAndTime(sending.sentAt) : `By ${formatDate(dates.sendBy)}`,
    title: "With its named recipients, for comments on facts",
    words: sending
      ? [
          isOver(sending.commentBy, now)
            ? `Their ten working days ended with ${formatDate(Temporal.PlainDate.from(sending.commentBy))}.`
            : `They have until the end of ${formatDate(Temporal.PlainDate.from(sending.commentBy))}.`,
          letterCheckMessages.t("comments", { count: comments.length, unanswered }),
        ]
      : ["They have ten working days."],
    needs: needs.sent,
    links: sending
      ? [{ href: paths.letter.comments(inspectionId), words: "Their comments and the answers" }]
      : [{ href: paths.letter.sending(inspectionId), words: "Send it" }],
    isDone: sending !== null,
  };
}

function viewFinal({ sending, final, reopenings }: FoundLetter, viewed: Viewed): Drawn {
  const { inspectionId, needs } = viewed;
  const link: Link = final
    ? { href: paths.letter.reopening(inspectionId), words: "Reopen it, where something must change" }
    : { href: paths.letter.final(inspectionId), words: "Make it final" };
  return {
    key: "final",
    when: final ? formatDateAndTime(final.madeAt) : "After their comments",
    title: "Final",
    words: reopenings.map(
      ({ madeAt, reopenedAt, reopenedByName, reason }) =>
        `It was final from ${formatDateAndTime(madeAt)} until ${reopenedByName} reopened it at ${formatDateAndTime(reopenedAt)}: ${reason}`,
    ),
    needs: needs.final,
    links: sending ? [link] : [],
    isDone: Boolean(final),
  };
}

function viewFinalSending(letter: FoundLetter, viewed: Viewed): Drawn {
  const { final, finalSending } = letter;
  const { inspectionId, dates, needs } = viewed;
  const isDone = isWith(letter);
  return {
    key: "final-sent",
    when: isDone && finalSending ? formatDateAndTime(finalSending.sentAt) : `By ${formatDate(dates.finalBy)}`,
    title: "With its recipients, before everybody reads it",
    words: [
      ...(isDone || dates.usuallyPublishedBy
        ? []
        : ["Normally within 28 working days of the last day on site."]),
      ...(finalSending && !isDone
        ? [`An earlier final edition went to them at ${formatDateAndTime(finalSending.sentAt)}.`]
        : []),
    ],
    needs: needs["final-sent"],
    links:
      final && !isDone
        ? [{ href: paths.letter.finalSending(inspectionId), words: "Send the final letter" }]
        : [],
    isDone,
  };
}

function viewPublication(letter: FoundLetter, viewed: Viewed): Drawn {
  const { status, final, publication, corrections, delays } = letter;
  const { inspectionId, dates, needs } = viewed;
  const isDone = status === "published";
  return {
    key: "published",
    when: publication ? formatDateAndTime(publication.publishedAt) : `By ${formatDate(dates.publishedBy)}`,
    title: "Published",
    words: [
      ...(publication || dates.usuallyPublishedBy
        ? []
        : ["Normally within 33 working days of the last day on site."]),
      ...delays.map(
        ({ publishBy, recordedByName, recordedAt, reason }) =>
          `Delayed to ${formatDate(Temporal.PlainDate.from(publishBy))} by ${recordedByName} at ${formatDateAndTime(recordedAt)}: ${reason}`,
      ),
      ...(dates.usuallyPublishedBy && !publication
        ? [`Without a delay it would be by ${formatDate(dates.usuallyPublishedBy)}.`]
        : []),
      ...corrections.map(
        ({ publishedAt, correctedAt, correctedByName, words }) =>
          `The edition published at ${formatDateAndTime(publishedAt)} was corrected by ${correctedByName} at ${formatDateAndTime(correctedAt)}: ${words}`,
      ),
      ...(publication && !isDone
        ? ["Everybody reads this edition until the corrected one is published."]
        : []),
    ],
    needs: needs.published,
    links: [
      ...(final && !isDone
        ? [
            {
              href: paths.letter.publication(inspectionId),
              words: publication ? "Publish the corrected letter" : "Publish it",
            },
          ]
        : []),
      ...(publication ? [] : [{ href: paths.letter.delay(inspectionId), words: "Delay it" }]),
    ],
    isDone,
  };
}

function viewCopies({ inspectionId, needs }: Viewed): Drawn {
  const isDone = needs.copies.every(({ isMet }) => isMet);
  return {
    key: "copies",
    when: isDone ? "All recorded" : "Once it is final",
    title: "Copies to those whom the regulations name",
    words: [],
    needs: needs.copies,
    links: [{ href: paths.letter.copies(inspectionId), words: "The copies" }],
    isDone,
  };
}
