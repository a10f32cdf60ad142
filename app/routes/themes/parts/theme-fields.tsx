import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { maxDescriptionLength, maxThemeNameLength } from "#app/domain/themes/theme.ts";

type ThemeFieldsProps = { name: string; description: string; errors: Record<string, string> };

/** What a theme is called, and what belongs under it. */
export function ThemeFields({ name, description, errors }: ThemeFieldsProps) {
  return (
    <>
      <TextField
        label="Name"
        name="name"
        maxLength={maxThemeNameLength}
        defaultValue={name}
        errorMessage={errors.name}
      />
      <TextArea
        label="What belongs under it"
        name="description"
        isOptional
        rows={3}
        limit={maxDescriptionLength}
        defaultValue={description}
        errorMessage={errors.description}
      />
    </>
  );
}
