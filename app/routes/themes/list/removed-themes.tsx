import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { themeMessages } from "#app/messages/work/theme-messages.ts";
import { paths } from "#app/paths.ts";

type RemovedThemesProps = {
  inspectionId: string;
  removals: readonly { id: string; name: string; words: string; isMerged: boolean }[];
  mayChange: boolean;
  isOpen: boolean;
};

/** What was merged or removed, each with the way back. */
export function RemovedThemes({ inspectionId, removals, mayChange, isOpen }: RemovedThemesProps) {
  if (removals.length === 0) return null;
  return (
    <Details
      id="removed"
      summary={themeMessages.t("removed.count", { count: removals.length })}
      open={isOpen}
    >
      <ul className="themes-list">
        {removals.map(({ id, name, words, isMerged }) => (
          <li key={id}>
            {words}
            {mayChange ? (
              <Form action={paths.themes.restoration(inspectionId, id)}>
                <Button kind="secondary" compact>
                  {isMerged ? "Undo the merge" : "Bring back"}
                  <span className="visually-hidden">{isMerged ? ` of ${name}` : ` ${name}`}</span>
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Details>
  );
}
