import type { Audience } from "#app/domain/questions/question.ts";
import { paths } from "#app/paths.ts";
import "./questions.css";

export const audienceNames: Readonly<Record<Audience, string>> = {
  parents: "Parents’ survey",
  "young-people": "Young people",
  "open-meeting": "Open meeting",
};

/** The three lists of questions, one at a time. */
export function Audiences({ inspectionId, current }: { inspectionId: string; current: Audience }) {
  const list = paths.questions.list(inspectionId);
  return (
    <nav aria-label="Whose questions">
      <ul className="audiences">
        {(Object.keys(audienceNames) as Audience[]).map((audience) => (
          <li key={audience}>
            <a
              href={audience === "parents" ? list : `${list}?audience=${audience}`}
              aria-current={audience === current ? "page" : undefined}
            >
              {audienceNames[audience]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
