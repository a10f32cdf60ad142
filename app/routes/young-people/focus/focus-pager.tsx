import { paths } from "#app/paths.ts";

type FocusPagerProps = {
  focuses: readonly { id: string; shortName: string }[];
  number: number;
  inspectionId: string;
  discussionId: string;
};

/** From one focus area to the next: by number, and by name to the ones on either side. */
export function FocusPager({ focuses, number, inspectionId, discussionId }: FocusPagerProps) {
  const before = focuses[number - 2];
  const after = focuses[number];
  return (
    <nav className="focus-pager" aria-label="Focus areas">
      <ol className="focus-pager-numbers">
        {focuses.map(({ id, shortName }, index) => (
          <li key={id}>
            <a
              href={paths.youngPeople.focus(inspectionId, discussionId, index + 1)}
              aria-current={index + 1 === number ? "page" : undefined}
              title={shortName}
            >
              {index + 1}
              <span className="visually-hidden">: {shortName}</span>
            </a>
          </li>
        ))}
      </ol>
      <p className="focus-pager-sides">
        {before ? (
          <a href={paths.youngPeople.focus(inspectionId, discussionId, number - 1)} rel="prev">
            Before: {before.shortName}
          </a>
        ) : null}
        {after ? (
          <a href={paths.youngPeople.focus(inspectionId, discussionId, number + 1)} rel="next">
            Next: {after.shortName}
          </a>
        ) : (
          <a href={paths.youngPeople.discussion(inspectionId, discussionId)}>Last one done: see all of it</a>
        )}
      </p>
    </nav>
  );
}
