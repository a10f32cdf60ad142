import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Select } from "#app/components/native/select.tsx";
import { seenToSend } from "#app/http/seen-mark.ts";
import { paths } from "#app/paths.ts";
import { formatThemeCounts } from "../parts/format-theme-counts.ts";
import { ThemeFields } from "../parts/theme-fields.tsx";

type ThemeFormsProps = {
  inspectionId: string;
  theme: { id: string; name: string; description: string; texts: number; passages: number };
  /** The mark of its name and description. */
  seen: string;
  /** Themes of the same focus area. */
  others: readonly { value: string; label: string }[];
  errors: Record<string, string>;
  typed: Record<string, string[]> | undefined;
};

export function ThemeForms({ inspectionId, theme, seen, others, errors, typed }: ThemeFormsProps) {
  const was = (name: "name" | "description") => typed?.[name]?.[0] ?? theme[name];
  const texts = formatThemeCounts(theme);
  return (
    <section aria-labelledby="change">
      <h2 id="change">Change it</h2>
      <Details summary="Rename or describe" open={typed !== undefined}>
        <Form action={paths.themes.theme(inspectionId, theme.id)}>
          <input type="hidden" name="seen" value={seenToSend(seen, typed)} />
          <ThemeFields name={was("name")} description={was("description")} errors={errors} />
          <Button kind="secondary">Save</Button>
        </Form>
      </Details>
      {theme.texts + theme.passages > 0 ? (
        <p>
          <a href={paths.themes.split(inspectionId, theme.id)}>Split it: put some of it under a new theme</a>
        </p>
      ) : null}
      {others.length > 0 ? (
        <Details summary="Merge it into another">
          <p>{`Everything that is under it (${texts}) goes under the other theme, and “${theme.name}” is gone from the list. Who coded what is kept. You can undo it in the list of themes.`}</p>
          <Form action={paths.themes.merger(inspectionId, theme.id)}>
            <Select label="Into" name="into" options={others} />
            <Button kind="secondary">Merge</Button>
          </Form>
        </Details>
      ) : null}
      <Details summary="Remove it">
        <p>{`What is under it (${texts}) is under it no more. The texts stay, and so does the record of who coded what. You can bring it back in the list of themes.`}</p>
        <Form action={paths.themes.removal(inspectionId, theme.id)}>
          <Button kind="danger">Remove the theme</Button>
        </Form>
      </Details>
    </section>
  );
}
