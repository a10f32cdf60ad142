import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { describeChooser, describeWayIn } from "#app/domain/young-peoples-responses/describe-response.ts";
import type { OwnResponse } from "#app/domain/young-peoples-responses/open-responses.server.ts";

export type ResponseView = ReturnType<typeof viewResponse>;

export function viewResponse(response: OwnResponse) {
  const { id, number, language, participantNumber, helped, sentAt, changedAt, withdrawnAt } = response;
  const tied = participantNumber === null ? "" : `, number ${participantNumber}`;
  return {
    ...{ id, number, language },
    who: `${describeWayIn(response)}${tied}`,
    // To the hour: within it the order in which a group answered would tell who answered what.
    sent: formatDateAndTime(hourOf(sentAt)),
    changed: changedAt === null ? null : formatDateAndTime(hourOf(changedAt)),
    isWithdrawn: withdrawnAt !== null,
    answers: response.answers.map(({ chooser, ...answer }) => ({
      ...answer,
      chosenBy: chooser === null ? null : describeChooser({ helped, chooser }),
    })),
  };
}

function hourOf(instant: Temporal.Instant): Temporal.Instant {
  return instant.round({ smallestUnit: "hour", roundingMode: "floor" });
}
