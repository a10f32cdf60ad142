import { Enhanced } from "#app/components/aria/enhanced.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { RadioGroup } from "#app/components/native/radio-group.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";
import { feelings, feelingWords, maxThemeNameLength } from "#app/domain/themes/theme.ts";
import { useSelectedRange } from "./selected-range.ts";

type CodingFormProps = {
  at: string;
  themes: readonly { id: string; name: string; shortName: string; focusAreaId: string }[];
  /** The focus area that a new theme belongs to; null where the text is about none. */
  newThemeIn: string | null;
  sentences: readonly { value: string; label: string; group?: string }[];
  seen: string;
  errors: Record<string, string | undefined>;
  typed: Record<string, string[]> | undefined;
};

// React Aria's list comes after the page's own first script.
const loadComboBox = () => import("#app/components/aria/combo-box.tsx");

/** Puts the text under a theme, or the part of it that is chosen here or selected in the words themselves. */
export function CodingForm({ at, themes, newThemeIn, sentences, seen, errors, typed }: CodingFormProps) {
  const selected = useSelectedRange();
  const { ComboBox } = useLoaded(loadComboBox, themes.length > 0) ?? {};
  const was = (name: string) => typed?.[name]?.[0];
  if (newThemeIn === null) {
    return <p>Themes belong to focus areas, and this text is about none.</p>;
  }
  const areas = new Set(themes.map(({ focusAreaId }) => focusAreaId));
  return (
    <Form action={at}>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="newThemeIn" value={newThemeIn} />
      {themes.length > 0 ? (
        <Enhanced
          isReady={ComboBox !== undefined}
          fallback={
            <Select
              label="Theme"
              name="themeId"
              placeholder="Choose"
              defaultValue={was("themeId")}
              errorMessage={errors.themeId}
              options={themes.map(({ id, name, shortName }) => ({
                value: id,
                label: name,
                group: areas.size > 1 ? shortName : undefined,
              }))}
            />
          }
        >
          {(control) =>
            ComboBox ? (
              <ComboBox
                {...control}
                label="Theme"
                placeholder="Type a part of its name"
                errorMessage={errors.themeId}
                options={themes.map(({ id, name, shortName }) => ({
                  id,
                  name: areas.size > 1 ? `${name} (${shortName})` : name,
                }))}
              />
            ) : null
          }
        </Enhanced>
      ) : null}
      <TextField
        label={themes.length > 0 ? "Or a new theme" : "A new theme"}
        name="newTheme"
        maxLength={maxThemeNameLength}
        defaultValue={was("newTheme")}
        errorMessage={errors.newTheme}
      />
      <RadioGroup
        label="How do they feel about it?"
        name="feeling"
        defaultValue={was("feeling")}
        errorMessage={errors.feeling}
        options={feelings.map((value) => ({ value, label: feelingWords[value] }))}
      />
      {selected ? (
        <div className="reader-selected">
          <input type="hidden" name="selected" value={selected.place} />
          <p>
            Only what you selected: <q>{selected.words}</q>
          </p>
          <Button type="button" kind="quiet" compact onClick={selected.clear}>
            Clear the selection
          </Button>
        </div>
      ) : sentences.length > 0 || errors.part ? (
        <Select
          label="Which words"
          name="part"
          description="Or select some in the text."
          defaultValue={was("part")}
          errorMessage={errors.part}
          placeholder="The whole text"
          options={sentences}
        />
      ) : (
        <input type="hidden" name="part" value="" />
      )}
      <Button kind="secondary">Put under the theme</Button>
    </Form>
  );
}
