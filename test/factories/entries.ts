import type { PersonActor } from "#app/domain/audit/audit.ts";
import { enterResponse } from "#app/domain/paper/enter-response.server.ts";
import type { Entry } from "#app/domain/paper/entry.ts";
import { makeId } from "#app/platform/tokens.ts";
import type { Queries } from "#db/connection.ts";
import { type ASurvey, everyAnswer } from "./responses.ts";

/** A response as it lies before an inspector: on paper, received while the survey was open, unless `changes` says otherwise. */
export function anEntry({ set, duringIt }: ASurvey, changes: Partial<Entry> = {}): Entry {
  return {
    mode: "paper",
    paper: { language: "en", easyRead: false },
    receivedAt: duringIt,
    choices: { takePart: true, becomeEvidence: true, quoteWithoutName: false, useUnfinished: false },
    about: { children: ["2"], "age-phase": ["primary", "secondary"] },
    childProfiles: [],
    answers: everyAnswer(set),
    ...changes,
  };
}

/** Enters it, an hour after it was received unless `now` is said. */
export function enterOne(
  db: Queries,
  survey: ASurvey,
  options: { entry?: Entry; id?: string; now?: Temporal.Instant; actor?: PersonActor } = {},
) {
  const entry = options.entry ?? anEntry(survey);
  return enterResponse(db, {
    inspectionId: survey.inspection.id,
    id: options.id ?? makeId(),
    approvalId: survey.set.id,
    entry,
    actor: options.actor ?? survey.inspection.leadActor,
    now: options.now ?? entry.receivedAt.add({ hours: 1 }),
  });
}
