import { dateInLondon } from "#app/domain/calendar/london-time.ts";
import { recordWords } from "#app/domain/discussion-words/record-words.server.ts";
import { addDiscussion } from "#app/domain/discussions/add-discussion.server.ts";
import { addParticipants } from "#app/domain/discussions/add-participants.server.ts";
import { faces } from "#app/domain/discussions/tally.ts";
import { tallyAnswer } from "#app/domain/discussions/tally-answer.server.ts";
import type { QuestionVersion } from "#app/domain/questions/question.ts";
import { findAskableQuestions } from "#app/domain/young-people/find-askable-questions.server.ts";
import { checkConsentAtStart } from "#app/domain/young-peoples-ways/check-consent-at-start.server.ts";
import type { Queries } from "#db/connection.ts";
import type { AreaUnderWay } from "./area-under-way.ts";
import type { ExampleDiscussion } from "./content.ts";
import { areNoNames, must } from "./must.ts";
import type { Story } from "./story.ts";

/** Has a discussion with young people begin at `now`, recorded by an inspector while it goes on. */
export async function holdDiscussion(
  db: Queries,
  story: Story,
  area: AreaUnderWay,
  discussion: ExampleDiscussion,
  now: Temporal.Instant,
): Promise<void> {
  const { inspectionId } = area;
  const actor = area.actorIn("cqc-inspector");
  const { place, setting, helpers, adjustments, at } = discussion;
  const details = {
    heldOn: dateInLondon(now).toString(),
    heldTime: at,
    place,
    setting,
    helpers,
    adjustments,
  };
  const { discussionId } = must(
    "added",
    await areNoNames((notNames) => addDiscussion(db, { inspectionId, details, notNames, actor, now })),
  );
  const answers: Record<string, boolean> = {};
  for (const [ageBand, count, exclusion] of discussion.participants) {
    const youngPersonConsent = exclusion !== "no own consent";
    const parentConsent = exclusion !== "no parent's consent";
    const young = { inspectionId, discussionId, ageBand, count, youngPersonConsent, parentConsent };
    const added = must("added", await addParticipants(db, { ...young, actor, now }));
    for (const id of added.participantIds) answers[id] = exclusion !== "stopped at the start";
  }
  story.at(now.add({ minutes: 6 }), async (then) => {
    const start = { inspectionId, discussionId, isInformed: true, answers, actor };
    must("checked", await checkConsentAtStart(db, { ...start, now: then }));
    const questions = await findAskableQuestions(db, { inspectionId });
    let time = then;
    for (const { key } of area.example.focuses) {
      const about = questions.filter(({ focusAreaIds }) => focusAreaIds.includes(area.focusAreaId(key)));
      time = tally(db, story, { area, discussionId, key, discussion, about, time });
      time = writeDown(db, story, { area, discussionId, key, discussion, about, time });
    }
  });
}

type Asking = {
  area: AreaUnderWay;
  discussionId: string;
  discussion: ExampleDiscussion;
  /** The focus area, and the questions that are asked about it. */
  key: string;
  about: QuestionVersion[];
  time: Temporal.Instant;
};

/** Has the faces counted from `time` on; returns when that is done. */
function tally(db: Queries, story: Story, asking: Asking): Temporal.Instant {
  const { area, discussionId, discussion, key, about } = asking;
  const facesQuestion = about.find(({ type }) => type === "faces");
  const counts = discussion.tallies[key];
  let time = asking.time;
  for (const face of faces) {
    const change = counts?.[face] ?? 0;
    if (!facesQuestion || change === 0) continue;
    time = time.add({ seconds: 20 });
    const tallied = {
      inspectionId: area.inspectionId,
      discussionId,
      focusAreaId: area.focusAreaId(key),
      questionVersionId: facesQuestion.id,
      answer: face,
      change,
      actor: area.actorIn("cqc-inspector"),
    };
    story.at(time, async (now) => must("tallied", await tallyAnswer(db, { ...tallied, now })));
  }
  return time;
}

/** Has what was said written down from `time` on; returns when that is done. */
function writeDown(db: Queries, story: Story, asking: Asking): Temporal.Instant {
  const { area, discussionId, discussion, key, about } = asking;
  const question = about.find(({ type }) => type === "words");
  let time = asking.time;
  for (const [words, mayQuote] of discussion.words[key] ?? []) {
    time = time.add({ seconds: 50 });
    const contribution = {
      inspectionId: area.inspectionId,
      discussionId,
      focusAreaId: area.focusAreaId(key),
      questionVersionId: question?.id ?? null,
      words,
      mayQuote,
      actor: area.actorIn("cqc-inspector"),
    };
    story.at(time, async (now) =>
      must("recorded", await areNoNames((notNames) => recordWords(db, { ...contribution, notNames, now }))),
    );
  }
  return time;
}
