import { findBankHolidays } from "#app/domain/calendar/find-bank-holidays.server.ts";
import type { Uploads } from "#app/platform/uploads.ts";
import type { Queries } from "#db/connection.ts";
import { answerByThemselves } from "./answer-by-themselves.server.ts";
import { answerInPictures } from "./answer-in-pictures.server.ts";
import { answerSurvey } from "./answer-survey.server.ts";
import { type AreaUnderWay, areaUnderWay } from "./area-under-way.ts";
import { enterEarlierFigures } from "./enter-earlier-figures.server.ts";
import { enterTotals } from "./enter-totals.server.ts";
import { exampleshire, exampleshireSurvey } from "./exampleshire/index.ts";
import { holdDiscussion } from "./hold-discussions.server.ts";
import { arrangeMeeting } from "./hold-meeting.server.ts";
import { middlefold, middlefoldSurvey } from "./middlefold/index.ts";
import { ownResponses } from "./middlefold/own-answers.ts";
import { openYoungPeoplesWays } from "./open-young-peoples-ways.server.ts";
import type { Post } from "./post.ts";
import { requestTalk, setExampleTalkHours } from "./request-talk.server.ts";
import { type ExampleSurvey, inventResponses } from "./responses.ts";
import { sendEvidence } from "./send-evidence.server.ts";
import { appointFirstLead, setUpArea } from "./set-up-area.server.ts";
import { beginStory, type Story } from "./story.ts";
import { exampleDays } from "./when.ts";
import { beginFindings } from "./write-findings.server.ts";
import { writeQuestions } from "./write-questions.server.ts";
import { beginThemes } from "./write-themes.server.ts";
import { writeTranslations } from "./write-translations.server.ts";
import { writeOtherWordings } from "./write-wordings.server.ts";

/**
 * Makes both invented areas in an empty, migrated database, as they are at `now`, by nothing but the product's own
 * operations: Exampleshire with its survey open, Middlefold on the second day of its visit.
 */
export async function makeExample({
  db,
  post,
  uploads,
  now,
}: {
  db: Queries;
  post: Post;
  uploads: Uploads;
  now: Temporal.Instant;
}): Promise<void> {
  const holidays = await findBankHolidays(db);
  const days = exampleDays(now, holidays);
  const areas = [
    {
      area: areaUnderWay(exampleshire, days.exampleshire, holidays),
      ...{ survey: exampleshireSurvey, ownResponses: [] },
    },
    { area: areaUnderWay(middlefold, days.middlefold, holidays), survey: middlefoldSurvey, ownResponses },
  ];
  const story = beginStory();
  beginWithLead(
    db,
    story,
    areas.map(({ area }) => area),
  );
  for (const { area, survey, ownResponses: answered } of areas) {
    setUpArea(db, story, area, post);
    writeQuestions(db, story, area, post);
    writeOtherWordings(db, story, area);
    enterTotals(db, story, area);
    answer(db, story, post, { area, survey, end: now });
    hearInPerson(db, story, area);
    answerByThemselves(db, story, area, answered);
    sendEvidence(db, story, area, uploads);
    beginThemes(db, story, area);
    writeTranslations(db, story, area);
    enterEarlierFigures(db, story, area);
    beginFindings(db, story, area);
  }
  await story.tell(now);
}

/** One lead inspector leads both re-visits: made by the start-up link on the morning before the earlier one is started. */
function beginWithLead(db: Queries, story: Story, areas: AreaUnderWay[]): void {
  const [lead] = exampleshire.people;
  const starts = areas.map((area) => area.at(-16, "09:30")).sort(Temporal.Instant.compare);
  const [first] = starts;
  if (!lead || !first) throw new Error("The example has nobody to begin it");
  story.at(first, async (now) => {
    const personId = await appointFirstLead(db, lead, now);
    for (const area of areas) area.personIds.set(lead.email, personId);
  });
}

function answer(
  db: Queries,
  story: Story,
  post: Post,
  { area, survey, end }: { area: AreaUnderWay; survey: ExampleSurvey; end: Temporal.Instant },
): void {
  const { words, opinions, sent, unsent, seed } = survey;
  const { focuses, questionsForParents: questions } = area.example;
  const people = inventResponses({
    seed,
    count: sent + unsent,
    focuses: focuses.map(({ key }) => key),
    questions,
    words,
    opinions,
  });
  // One is sent faster than anybody reads, so that there is one to judge among those that may be a robot's.
  const responses = people.slice(0, sent).map((one, place) => (place === 0 ? { ...one, seconds: 15 } : one));
  const leavers = people.slice(sent);
  answerSurvey(db, story, area, post, { responses, leavers, end, seed });
}

function hearInPerson(db: Queries, story: Story, area: AreaUnderWay): void {
  area.example.meetingSessions.forEach((session, index) => {
    story.at(area.at(-9, "16:10").add({ minutes: 12 * index }), (now) =>
      arrangeMeeting(db, story, area, session, now),
    );
  });
  story.at(area.at(-9, "15:40"), (now) => setExampleTalkHours(db, area, now));
  for (const { at, ...request } of area.example.talkRequests) {
    story.at(area.at(1, at), (now) => requestTalk(db, area, request, now));
  }
  story.at(area.at(-6, "16:40"), (now) => openYoungPeoplesWays(db, area, now));
  for (const discussion of area.example.discussions) {
    story.at(area.at(1, discussion.at), (now) => holdDiscussion(db, story, area, discussion, now));
  }
  if (area.example.ownAnswers) story.at(area.at(1, "13:30"), (now) => answerInPictures(db, area, now));
}
