import type { ReactNode } from "react";
import { AnswerBar } from "#app/components/answer-bar.tsx";
import { useDismissibleMarks } from "#app/components/mark.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { ThemeRows } from "#app/components/theme-rows.tsx";
import type { OpenedFocusArea } from "#app/domain/collation/open-focus-area.server.ts";
import type { ThemeOfFocusArea } from "#app/domain/quotations/list-themes-of-focus-area.server.ts";
import { answersOfFaces } from "#app/domain/shares/answer-marks.ts";
import { describeAnswers } from "#app/domain/shares/answers-tallied.ts";
import { drawOwnAnswers } from "#app/domain/young-peoples-counts/own-tallies.ts";
import { collationMessages } from "#app/messages/work/collation-messages.ts";
import { paths } from "#app/paths.ts";

type FocusAreaGlanceProps = Pick<OpenedFocusArea, "tallies" | "everybody" | "faces" | "own"> & {
  /** Whose answers, and how many responses. */
  heading: string;
  narrowed: boolean;
  themes: readonly ThemeOfFocusArea[];
  inspectionId: string;
  focusAreaId: string;
};

/** Everything that was counted about a focus area, on one screen: each question's bar, young people's faces, the largest themes. */
export function FocusAreaGlance(props: FocusAreaGlanceProps) {
  const { heading, narrowed, tallies, everybody, faces, own, themes, inspectionId, focusAreaId } = props;
  useDismissibleMarks();
  const notFiltered = narrowed ? <StatusTag>Not filtered</StatusTag> : null;
  const isList = ({ choices }: { choices: readonly { side: unknown }[] }) =>
    choices.some(({ side }) => side === null);
  return (
    <div className="focus-area-glance">
      <div>
        <section aria-labelledby="parents">
          <h2 id="parents">{heading}</h2>
          {tallies.length === 0 ? (
            <p>No question with answers to choose from belongs to this focus area.</p>
          ) : null}
          {tallies.map((tally, place) => {
            const next = tallies[place + 1];
            return (
              <AnswerBar
                key={tally.meaning.id}
                title={<a href={`#question-${tally.meaning.id}`}>{tally.meaning.latest.text}</a>}
                base={describeAnswers(tally)}
                answers={tally}
                ghost={everybody?.find(({ meaning }) => meaning.id === tally.meaning.id)}
                hasAxis={next === undefined || isList(next) !== isList(tally)}
              />
            );
          })}
        </section>
        <div className="focus-area-glance-young">
          {faces.length > 0 ? (
            <section aria-labelledby="young-people-faces">
              <div className="focus-area-glance-head">
                <h2 id="young-people-faces">Faces in discussions</h2>
                {notFiltered}
              </div>
              {faces.map(({ meaningId, question, counts }, place) => {
                const answers = answersOfFaces(counts);
                return (
                  <AnswerBar
                    key={meaningId}
                    title={<a href="#young-people">{question}</a>}
                    base={`${collationMessages.t("faces", { count: answers.base })} · not sure: ${counts["not-sure"] ?? 0}`}
                    answers={answers}
                    isCompact={own.people > 0}
                    hasAxis={place === faces.length - 1}
                  />
                );
              })}
            </section>
          ) : null}
          <OwnBars own={own} notFiltered={notFiltered} />
        </div>
        <p className="small soft">
          A bar’s lengths are shares of those who answered. The point is the balance, good answers less bad
          ones; its line is where it may well lie (95 in 100).
          {everybody ? " The dashed bar behind is everybody’s." : null}
        </p>
      </div>
      <section aria-labelledby="themes">
        <div className="focus-area-glance-head">
          <h2 id="themes">Themes</h2>
          {notFiltered}
        </div>
        {themes.length === 0 ? (
          <p>
            None yet.{" "}
            <a href={`${paths.reading.room(inspectionId)}?focus-area=${focusAreaId}`}>
              Read what was said, and put it under themes
            </a>
          </p>
        ) : (
          <ThemeRows themes={themes} inspectionId={inspectionId} />
        )}
        <p className="small soft">
          Parents: of everybody who wrote, whoever works with children among them. Others: of texts, and of
          passages of documents.
        </p>
      </section>
    </div>
  );
}

/** Young people's own answers on the same scale: a bar for each question, or card of a mat. */
function OwnBars({ own, notFiltered }: { own: OpenedFocusArea["own"]; notFiltered: ReactNode }) {
  const bars = own.tallies.flatMap(drawOwnAnswers);
  if (bars.every(({ answers }) => answers.base === 0)) return null;
  const isList = ({ answers }: (typeof bars)[number]) => answers.choices.some(({ side }) => side === null);
  return (
    <section aria-labelledby="own-answers-glance">
      <div className="focus-area-glance-head">
        <h2 id="own-answers-glance">Their own answers</h2>
        {notFiltered}
      </div>
      {bars.map((bar, place) => {
        const next = bars[place + 1];
        return (
          <AnswerBar
            key={bar.key}
            title={<a href="#young-peoples-answers">{bar.title}</a>}
            base={collationMessages.t("young-people.chose", { count: bar.answers.base })}
            answers={bar.answers}
            hasAxis={next === undefined || isList(next) !== isList(bar)}
            isCompact
          />
        );
      })}
    </section>
  );
}
