import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { faceLabels, faces } from "#app/domain/figures/faces.ts";
import type { Board } from "#app/domain/findings/open-board.server.ts";
import { sources } from "#app/domain/findings/source.ts";
import { formatAgreement } from "#app/domain/meetings/agreement.ts";
import { countFamilies, describeUnanswered } from "#app/domain/shares/answers-tallied.ts";
import { listOwnFigures } from "#app/domain/young-peoples-counts/own-figure.ts";
import { viewFinding } from "./view-finding.ts";
import { viewProgress } from "./view-progress.ts";

/** The board in words, ready to be shown. */
export function viewBoard({ focusArea: opened, marks, findings, progress }: Board) {
  return {
    focusArea: {
      id: opened.focusArea.id,
      shortName: opened.focusArea.shortName,
      fullText: opened.focusArea.fullText,
    },
    responses: opened.total.responses,
    figures: opened.tallies.map((tally) => {
      const { meaning, choices, base, byFamily, dontKnow } = tally;
      const ofFamilies = byFamily ? { familiesBase: countFamilies(tally) } : {};
      return {
        id: meaning.id,
        question: meaning.latest.text,
        several: meaning.latest.type === "several-of",
        base,
        dontKnow,
        unanswered: describeUnanswered(tally).join(" "),
        choices: choices.map(({ label, count }) => ({ label, count, ...ofFamilies })),
      };
    }),
    faces: opened.faces.map(({ meaningId, question, counts }) => ({
      id: meaningId,
      question,
      base: faces.reduce((sum, face) => sum + (counts[face] ?? 0), 0),
      choices: faces.map((face) => ({ label: faceLabels[face], count: counts[face] ?? 0 })),
    })),
    own: opened.own.tallies.map((tally) => ({
      id: tally.meaningId,
      question: tally.question,
      isMat: tally.type === "mat",
      choices: listOwnFigures(tally),
    })),
    youngPeoplesWords: opened.youngPeoplesWords.length,
    parentsWords: opened.words.count,
    notes: opened.notes.map(({ id, body, people, agreed: how }) => ({
      id,
      body,
      source: `said by ${people}; agreed: ${formatAgreement(how).toLowerCase()}`,
    })),
    marks: Object.fromEntries(
      sources.map((source) => {
        const mark = marks[source];
        return [
          source,
          mark
            ? {
                mark: mark.mark,
                sentence: mark.sentence,
                by: `${mark.markedByName}, ${formatDateAndTime(mark.markedAt)}`,
              }
            : null,
        ];
      }),
    ),
    findings: findings.map(viewFinding),
    progress: viewProgress(progress),
  };
}
