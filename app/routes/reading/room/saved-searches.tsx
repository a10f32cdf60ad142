import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { paths } from "#app/paths.ts";

/** What somebody keeps for themselves, and a way to keep what is shown now; `query` is empty where all is shown. */
export function SavedSearches({
  inspectionId,
  query,
  searches,
  maxSearches,
}: {
  inspectionId: string;
  query: string;
  searches: readonly { id: string; name: string; query: string }[];
  maxSearches: number;
}) {
  const isSaved = searches.some((one) => one.query === query);
  return (
    <>
      {searches.length === 0 ? null : (
        <ul className="reading-searches" aria-label="Searches you keep">
          {searches.map((search) => (
            <li key={search.id} className="cluster">
              <a href={`${paths.reading.room(inspectionId)}?${search.query}`}>{search.name}</a>
              <Form action={paths.reading.searchRemoval(inspectionId, search.id)}>
                <Button kind="quiet" compact aria-label={`Remove the search ${search.name}`}>
                  Remove
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      {searches.length >= maxSearches ? (
        <p className="small soft">{`You keep ${searches.length} searches. Remove one to keep another.`}</p>
      ) : query === "" || isSaved ? null : (
        <Details summary="Save this search">
          <Form action={paths.reading.searches(inspectionId)}>
            <input type="hidden" name="query" value={query} />
            <TextField label="Call it" name="name" maxLength={80} description="Only you see it." />
            <Button kind="secondary">Save</Button>
          </Form>
        </Details>
      )}
    </>
  );
}
