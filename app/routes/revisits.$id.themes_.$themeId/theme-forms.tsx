import { Button } from "#app/components/button.tsx";
import { Details } from "#app/components/details.tsx";
import { Form } from "#app/components/form.tsx";
import { Select } from "#app/components/select.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { TextField } from "#app/components/text-field.tsx";
import { longestDescription, longestThemeName } from "#app/domain/themes/theme.ts";

type ThemeFormsProps = {
  at: string;
  theme: { name: string; description: string; texts: number };
  /** Themes of the same focus area. */
  others: readonly { value: string; label: string }[];
  errors: Record<string, string>;
  typed: Record<string, string[]> | undefined;
};

export function ThemeForms({ at, theme, others, errors, typed }: ThemeFormsProps) {
  const was = (name: "name" | "description") => typed?.[name]?.[0] ?? theme[name];
  const texts = theme.texts === 1 ? "1 text" : `${theme.texts} texts`;
  return (
    <section aria-labelledby="change">
      <h2 id="change">Change it</h2>
      <Details summary="Rename or describe" open={typed !== undefined}>
        <Form action={at}>
          <TextField
            label="Name"
            name="name"
            maxLength={longestThemeName}
            defaultValue={was("name")}
            error={errors.name}
          />
          <TextArea
            label="What belongs under it"
            name="description"
            optional
            rows={3}
            limit={longestDescription}
            defaultValue={was("description")}
            error={errors.description}
          />
          <Button kind="secondary">Save</Button>
        </Form>
      </Details>
      {theme.texts > 0 ? (
        <p>
          <a href={`${at}/split`}>Split it: put some of it under a new theme</a>
        </p>
      ) : null}
      {others.length > 0 ? (
        <Details summary="Merge it into another">
          <p>{`Everything that is under it (${texts}) goes under the other theme, and “${theme.name}” is gone from the list. Who coded what is kept. It cannot be undone.`}</p>
          <Form action={`${at}/merger`}>
            <Select label="Into" name="into" options={others} />
            <Button kind="secondary">Merge</Button>
          </Form>
        </Details>
      ) : null}
      <Details summary="Remove it">
        <p>{`What is under it (${texts}) is under it no more. The texts stay, and so does the record of who coded what.`}</p>
        <Form action={`${at}/removal`}>
          <Button kind="danger">Remove the theme</Button>
        </Form>
      </Details>
    </section>
  );
}
