import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

type SplitHistoryProps = {
  inspectionId: string;
  themeId: string;
  mayChange: boolean;
  splits: readonly { id: string; isCurrent: boolean; words: string; by: string; undone: string | null }[];
};

/** What was split from a theme, and from which it was; what still holds can be undone. */
export function SplitHistory({ inspectionId, themeId, mayChange, splits }: SplitHistoryProps) {
  return (
    <>
      <h2>How it was split</h2>
      <ul>
        {splits.map(({ id, isCurrent, words, by, undone }) => (
          <li key={id}>
            {`${words}: ${by}${undone === null ? "" : `; ${undone}`}`}
            {mayChange && isCurrent ? (
              <Form action={paths.themes.splitRemoval(inspectionId, themeId, id)}>
                <Button kind="quiet" compact>
                  Undo the split
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
