import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import type { NotRecordable } from "#app/domain/discussions/recording.ts";
import type { Tally } from "#app/domain/discussions/tally.ts";
import { plainQuestion } from "#app/domain/questions/young-peoples-set.ts";
import { isTallied } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { paths } from "#app/paths.ts";
import { type TalliedQuestion, TallyBoard } from "./tally-board.tsx";

type TalliesProps = {
  loaded: {
    mayChange: boolean;
    number: number;
    focusArea: { id: string };
    questions: readonly TalliedQuestion[];
    tallies: readonly Tally[];
    counting: number;
    notRecordable: NotRecordable | null;
    refused: string | null;
    /** Whose answers the keys tally, and what is known to be whose. */
    participantId: string | null;
    participantAnswers: readonly { participantId: string; questionVersionId: string; face: string }[];
    formId: string;
  };
  inspectionId: string;
  discussionId: string;
};

/** The questions with faces, cards and mats of one focus area, or the offer of a plain one. */
export function Tallies({ loaded, inspectionId, discussionId }: TalliesProps) {
  const { mayChange, number, focusArea, questions, tallies, counting, notRecordable, refused, formId } =
    loaded;
  const tallied = questions.filter(({ type }) => isTallied(type));
  if (tallied.length === 0) {
    return (
      <section className="section" aria-labelledby="tally-none">
        <h2 id="tally-none">No question with faces or cards</h2>
        <p>None was shared for this focus area. You can ask a plain one: “{plainQuestion}”</p>
        {mayChange ? (
          <Form action={paths.youngPeople.plainQuestion(inspectionId, discussionId)}>
            <input type="hidden" name="focus-area" value={focusArea.id} />
            <input type="hidden" name="number" value={number} />
            <Button kind="secondary">Ask “{plainQuestion}”</Button>
          </Form>
        ) : null}
      </section>
    );
  }
  return (
    <>
      {tallied.map((question) => (
        <TallyBoard
          key={`${question.id} ${loaded.participantId}`}
          question={question}
          counts={tallies.find(({ questionVersionId }) => questionVersionId === question.id)?.counts ?? {}}
          counting={counting}
          sendTo={{
            address: paths.youngPeople.tallies(inspectionId, discussionId),
            focusAreaId: focusArea.id,
            number,
            formId,
            participantId: loaded.participantId,
          }}
          mayAdd={mayChange && notRecordable === null}
          maySubtract={mayChange}
          refused={refused}
          theirAnswers={loaded.participantAnswers
            .filter(
              (one) => one.participantId === loaded.participantId && one.questionVersionId === question.id,
            )
            .map(({ face }) => face)}
        />
      ))}
    </>
  );
}
