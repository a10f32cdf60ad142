import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { sourceWords, spokenSources } from "#app/domain/readable-texts/text.ts";
import { stateWords, type TextFilter, translationStateWords } from "#app/domain/reading/text-filter.ts";
import { feelings, feelingWords } from "#app/domain/themes/theme.ts";

type QueueFilterProps = {
  action: string;
  filter: TextFilter;
  typed: string;
  focusAreas: readonly { id: string; shortName: string }[];
  themes: readonly { value: string; label: string; group: string }[];
  /** Narrows the pile of documents instead of what people said. */
  ofDocuments?: boolean;
};

/** Narrows the pile, and searches in it. It stands in the address. */
export function QueueFilter({ action, filter, typed, focusAreas, themes, ofDocuments }: QueueFilterProps) {
  const { group, focusAreaId, source, themeId, feeling } = filter;
  return (
    <Form method="get" action={action}>
      <TextField
        label={ofDocuments ? "Search in all documents" : "Search in all words"}
        name="words"
        type="search"
        description={`Finds a word in all its forms. Put words that belong together in quotation marks; a minus leaves ${ofDocuments ? "documents" : "texts"} with a word out.`}
        defaultValue={typed}
      />
      {group ? <input type="hidden" name="group" value={`${group.name}:${group.value}`} /> : null}
      {filter.sampleId ? <input type="hidden" name="sample" value={filter.sampleId} /> : null}
      <Details
        summary={
          ofDocuments ? "Focus area, read or not, theme" : "Focus area, who said it, read or not, theme"
        }
        open={
          [focusAreaId, source, themeId, feeling, filter.translation].some(Boolean) || filter.state !== "all"
        }
      >
        <div className="reading-filter">
          <Select
            label="Focus area"
            name="focus-area"
            placeholder="All"
            defaultValue={filter.focusAreaId ?? ""}
            options={[
              ...focusAreas.map(({ id, shortName }) => ({ value: id, label: shortName })),
              { value: "none", label: "No focus area" },
            ]}
          />
          {ofDocuments ? null : (
            <Select
              label="Who said it"
              name="source"
              placeholder="All"
              defaultValue={filter.source ?? ""}
              options={spokenSources.map((value) => ({ value, label: sourceWords[value] }))}
            />
          )}
          <Select
            label="Read or not"
            name="state"
            defaultValue={filter.state}
            options={Object.entries(stateWords).map(([value, label]) => ({ value, label }))}
          />
          {ofDocuments ? null : (
            <Select
              label="Translated or not"
              name="translation"
              placeholder="All"
              defaultValue={filter.translation ?? ""}
              options={Object.entries(translationStateWords).map(([value, label]) => ({ value, label }))}
            />
          )}
          {themes.length > 0 ? (
            <>
              <Select
                label="Theme"
                name="theme"
                placeholder="All"
                defaultValue={filter.themeId ?? ""}
                options={themes}
              />
              <Select
                label="How they feel"
                name="feeling"
                placeholder="All"
                defaultValue={filter.feeling ?? ""}
                options={feelings.map((value) => ({ value, label: feelingWords[value] }))}
              />
            </>
          ) : null}
        </div>
      </Details>
      <Button kind="secondary">Show these</Button>
    </Form>
  );
}
