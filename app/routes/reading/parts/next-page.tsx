import { ButtonLink, ButtonRow } from "#app/components/native/button.tsx";

type NextPageProps = { count: number; nextHref: string | null; firstHref: string | null };

/** Leads to the next page of a list, and from a later one back to the first; each where there is one. */
export function NextPage({ count, nextHref, firstHref }: NextPageProps) {
  return (
    <ButtonRow>
      {nextHref === null ? null : (
        <ButtonLink kind="secondary" href={nextHref}>
          {`Next ${count}`}
        </ButtonLink>
      )}
      {firstHref === null ? null : (
        <ButtonLink kind="quiet" href={firstHref}>
          From the beginning
        </ButtonLink>
      )}
    </ButtonRow>
  );
}
