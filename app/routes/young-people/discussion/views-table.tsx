import { DataTable } from "#app/components/data-table.tsx";
import { Face } from "#app/components/face.tsx";
import { faces } from "#app/domain/discussions/tally.ts";
import type { AreaQuestions } from "#app/domain/young-people/find-questions-by-focus-area.server.ts";
import { countPeople } from "#app/domain/young-peoples-answers/answer-groups.ts";
import { paths } from "#app/paths.ts";
import type { DiscussionView } from "./view-discussion.ts";

type ViewsTableProps = {
  discussion: DiscussionView;
  questions: readonly AreaQuestions[];
  inspectionId: string;
  discussionId: string;
};

const faceTitles = { good: "Good", ok: "OK", "not-good": "Not good", "not-sure": "Not sure" } as const;

/** What is recorded for each focus area, leading to where it is read and recorded. */
export function ViewsTable({ discussion, questions, inspectionId, discussionId }: ViewsTableProps) {
  const typeOf = (versionId: string) =>
    questions.flatMap((one) => one.questions).find(({ id }) => id === versionId)?.type;
  const hasCards = questions.some((one) =>
    one.questions.some(({ type }) => type === "cards" || type === "mat"),
  );
  const rows = questions.map(({ focusArea }, index) => {
    const tallies = discussion.tallies.filter(({ focusAreaId }) => focusAreaId === focusArea.id);
    const areaWords = discussion.contributions.filter(({ focusAreaId }) => focusAreaId === focusArea.id);
    const withFaces = tallies.filter(({ questionVersionId }) => typeOf(questionVersionId) === "faces");
    const withCards = tallies.filter(({ questionVersionId }) => typeOf(questionVersionId) !== "faces");
    const faceTotals = faces.map((face) =>
      withFaces.reduce((sum, { counts }) => sum + (counts[face] ?? 0), 0),
    );
    // People, not cards: whoever sorts a mat lays many.
    const cardPeople = withCards.map(({ counts }) => countPeople(counts)).filter((people) => people > 0);
    const name = (
      <a key="name" href={paths.youngPeople.focus(inspectionId, discussionId, index + 1)}>
        {index + 1}. {focusArea.shortName}
      </a>
    );
    return {
      key: focusArea.id,
      cells: [name, ...faceTotals, ...(hasCards ? [cardPeople.join(" + ") || 0] : []), areaWords.length],
    };
  });
  return (
    <section className="section" aria-labelledby="recorded">
      <h2 id="recorded">What is recorded</h2>
      <DataTable
        caption="Faces shown and things said for each focus area"
        captionHidden
        columns={[
          { key: "focus", label: "Focus area" },
          ...faces.map((face) => ({
            key: face,
            label: (
              <span className="discussion-face">
                <Face name={face} size={24} /> {faceTitles[face]}
              </span>
            ),
            numeric: true,
          })),
          ...(hasCards ? [{ key: "cards", label: "Answered with cards", numeric: true }] : []),
          { key: "said", label: "Things said", numeric: true },
        ]}
        rows={rows}
        empty={<p>This re-visit has no focus areas yet.</p>}
      />
    </section>
  );
}
