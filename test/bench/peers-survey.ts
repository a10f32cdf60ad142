import { shippedBankHolidays } from "#app/domain/calendar/bank-holidays.ts";
import { addWorkingDays } from "#app/domain/calendar/working-days.ts";
import type { QuestionInput } from "#app/domain/questions/question-input.ts";
import { openDatabase, type Queries } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { anInspection } from "../factories/inspections.ts";
import { anApprovedSet, aQuestionInput } from "../factories/questions.ts";

export type PeersSurvey = { slug: string; inspectionId: string; approvalId: string };

/**
 * Makes, through the domain's own operations, the survey that others of its kind are measured with, open at `now`: a
 * start page and 12 questions, of which eight have five points, one is several-of, one the consent and two long texts.
 */
export async function makePeersSurvey(databaseUrl: string, now: Temporal.Instant): Promise<PeersSurvey> {
  const database = openDatabase(databaseUrl);
  try {
    await migrate(database.queries, now);
    return await make(database.queries, now);
  } finally {
    await database.close();
  }
}

async function make(db: Queries, now: Temporal.Instant): Promise<PeersSurvey> {
  const today = now.toZonedDateTimeISO("Europe/London").toPlainDate();
  const inspection = await anInspection(db, {
    areaName: "Peerless",
    slug: "peerless",
    // The survey opens five working days before this and closes one before it.
    dayOne: addWorkingDays(today, 3, shippedBankHolidays).toString(),
    focusAreas: ["Waiting times", "Plans", "Moving on", "Being heard"].map((shortName) => ({
      shortName,
      fullText: `${shortName}: families were let down, and inspectors said that this has to change.`,
      theme: "",
    })),
    startedAt: now.subtract({ hours: 40 * 24 }),
    notifiedAt: now.subtract({ hours: 12 * 24 }),
  });
  const set = await anApprovedSet(db, {
    inspectionId: inspection.id,
    actor: inspection.leadActor,
    now: now.subtract({ hours: 11 * 24 }),
    questions: inspection.focusAreas.flatMap(({ id, shortName }, index) => questionsOn(id, shortName, index)),
  });
  return { slug: inspection.slug, inspectionId: inspection.id, approvalId: set.id };
}

function questionsOn(focusAreaId: string, shortName: string, index: number): QuestionInput[] {
  const focusAreaIds = [focusAreaId];
  const scales = [
    aQuestionInput({ text: `${shortName}: this works well for our family.`, focusAreaIds }),
    aQuestionInput({
      type: "frequency",
      text: `${shortName}: how often does it go as agreed?`,
      focusAreaIds,
    }),
  ];
  if (index === 1) {
    const choices = ["The school", "The doctor", "The council", "A charity", "Another family", "Nobody"];
    return [
      ...scales,
      aQuestionInput({ type: "several-of", text: "Who told you about it?", choices, focusAreaIds }),
    ];
  }
  if (index === 0 || index === 3) {
    return [
      ...scales,
      aQuestionInput({ type: "long-words", text: `${shortName}: what would you tell us?`, focusAreaIds }),
    ];
  }
  return scales;
}
