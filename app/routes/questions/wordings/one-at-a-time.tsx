import type { DisplayedFocusArea, DisplayedQuestion } from "#app/domain/translations/open-wordings.server.ts";

export type Group = {
  area: DisplayedFocusArea | null;
  title: string;
  id: string;
  questions: DisplayedQuestion[];
};
type Held = readonly { area: DisplayedFocusArea; questions: readonly DisplayedQuestion[] }[];

/** What stands on the page: everything, or only the focus area's name or the question with that id. */
export function groupsAt(groups: Held, at: string | null): Group[] {
  const all = groups.map(({ area, questions }): Group & { area: DisplayedFocusArea } => ({
    area,
    title: area.shortName,
    id: area.id,
    questions: [...questions],
  }));
  if (at === null) return all;
  return all.flatMap(({ area, questions, ...group }): Group[] => {
    if (area.id === at) return [{ ...group, area, questions: [] }];
    const only = questions.filter(({ id }) => id === at);
    return only.length > 0 ? [{ ...group, area: null, questions: only }] : [];
  });
}

/** Every focus area's name and question by id, in their order. */
export function placesIn(groups: Held): string[] {
  return groups.flatMap(({ area, questions }) => [area.id, ...questions.map(({ id }) => id)]);
}

type OneAtATimeProps = {
  /** The page's address in this wording, with its query. */
  pagePath: string;
  at: string | null;
  places: readonly string[];
};

/** The way through a long page one wording at a time, and back to all of them. */
export function OneAtATime({ pagePath, at, places }: OneAtATimeProps) {
  const [first] = places;
  if (first === undefined) return null;
  if (at === null) {
    return (
      <p>
        <a href={`${pagePath}&at=${first}`}>Write one at a time</a>
      </p>
    );
  }
  const place = places.indexOf(at);
  const before = places[place - 1];
  const next = places[place + 1];
  return (
    <nav aria-label="One wording at a time" className="cluster">
      <span>{`${place + 1} of ${places.length}`}</span>
      {before === undefined ? null : <a href={`${pagePath}&at=${before}`}>The one before</a>}
      {next === undefined ? null : <a href={`${pagePath}&at=${next}`}>The next</a>}
      <a href={pagePath}>All on one page</a>
    </nav>
  );
}
