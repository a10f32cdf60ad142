import { Checkbox } from "#app/components/native/checkbox.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { languageNames } from "#app/domain/translations/languages.ts";
import type { DisplayedFocusArea } from "#app/domain/translations/open-wordings.server.ts";
import type { Variant } from "#app/domain/translations/wording.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { PictureChoice, SavedPicture } from "../parts/picture-choice.tsx";
import { fieldOf, hasPictures } from "../parts/read-wordings-form.ts";
import { EarlierWords, WordingStatus } from "../parts/wording-status.tsx";

type WordedFocusAreaProps = {
  area: DisplayedFocusArea;
  variant: Variant;
  mayWrite: boolean;
  typed?: Typed;
  errors: FieldErrors;
  theirs?: DisplayedFocusArea;
};

/** A focus area's short name, and beside it the same in another wording. */
export function WordedFocusArea({ area, variant, mayWrite, typed, errors, theirs }: WordedFocusAreaProps) {
  const { direction } = languageNames[variant.language];
  const field = (part: string) => fieldOf.focusArea(area.id, part);
  const { written } = area;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a column of its own.
    <div className="wording" role="group" aria-label={`The name “${area.shortName}”`} id={`area-${area.id}`}>
      <div className="wording-standard">
        <p className="small soft">Name of the focus area</p>
        <p className="wording-text">{area.shortName}</p>
        {area.easyRead ? (
          <div className="wording-easy">
            <p className="small soft">Easy Read</p>
            <p>{area.easyRead.shortName}</p>
          </div>
        ) : null}
      </div>
      <div className="wording-other">
        <p>
          <WordingStatus {...area} />
        </p>
        {area.outOfDateWith === null ? null : <EarlierWords words={area.outOfDateWith} />}
        {mayWrite ? (
          <>
            <input
              type="hidden"
              name={field("seen")}
              value={theirs?.seen ?? typedOr(typed, field("seen"), area.seen)}
            />
            {theirs ? (
              <p className="wording-theirs">
                What stands now, written meanwhile:{" "}
                <span lang={variant.language} dir={direction}>
                  {theirs.written.shortName || "nothing"}
                </span>
              </p>
            ) : null}
            <TextField
              label="Name"
              name={field("name")}
              errorMessage={errors[field("name")]}
              defaultValue={typedOr(typed, field("name"), written.shortName)}
              lang={variant.language}
              dir={direction}
            />
            {hasPictures(variant) ? (
              <PictureChoice
                name={field("picture")}
                chosen={typedOr(typed, field("picture"), written.picture ?? "")}
              />
            ) : null}
            {area.outOfDateWith === null ? null : (
              <Checkbox
                label="It still says the same: use it"
                name={field("right")}
                defaultChecked={typedOr(typed, field("right")) === "yes"}
              />
            )}
          </>
        ) : (
          <>
            <SavedPicture name={written.picture} />
            <p className="wording-text" lang={variant.language} dir={direction}>
              {written.shortName}
            </p>
          </>
        )}
      </div>
    </div>
  );
}
