import { Checkbox } from "#app/components/native/checkbox.tsx";
import { Details } from "#app/components/native/details.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { languageNames } from "#app/domain/translations/languages.ts";
import type { DisplayedQuestion } from "#app/domain/translations/open-wordings.server.ts";
import type { Variant } from "#app/domain/translations/wording.ts";
import { type FieldErrors, type Typed, typedOr } from "#app/http/parse-form.ts";
import { PictureChoice, SavedPicture } from "./picture-choice.tsx";
import { fieldOf, hasPictures } from "./read-wordings-form.ts";
import { EarlierWords, WordingStatus } from "./wording-status.tsx";

type WordedQuestionProps = {
  question: DisplayedQuestion;
  variant: Variant;
  mayWrite: boolean;
  typed?: Typed;
  errors: FieldErrors;
  /** What somebody else wrote meanwhile. */
  theirs?: DisplayedQuestion;
  /** Tells its fields from those of other wordings on the page; its own id where not given. */
  idPart?: string;
};

/** A question in its standard words, and beside it in another wording: to write, or to read. */
export function WordedQuestion(props: WordedQuestionProps) {
  const { question, variant, mayWrite, idPart = question.id } = props;
  const heading = `standard-${idPart}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a column of its own.
    <div className="wording" role="group" aria-labelledby={heading} id={`question-${idPart}`}>
      <div className="wording-standard">
        <p className="wording-text" id={heading}>
          {question.text}
        </p>
        {question.hint ? <p className="soft">{question.hint}</p> : null}
        {question.choices.length > 0 ? (
          <ul>
            {question.choices.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        ) : null}
        {question.easyRead ? (
          <div className="wording-easy">
            <p className="small soft">Easy Read</p>
            <SavedPicture name={question.easyRead.picture} />
            <p className="wording-lines">{question.easyRead.text}</p>
            {question.easyRead.hint ? <p className="soft wording-lines">{question.easyRead.hint}</p> : null}
          </div>
        ) : null}
      </div>
      <div className="wording-other">
        <p>
          <WordingStatus {...question} />
        </p>
        {question.outOfDateWith === null ? null : <EarlierWords words={question.outOfDateWith} />}
        {mayWrite ? <Fields {...props} /> : <Words question={question} variant={variant} />}
      </div>
    </div>
  );
}

function Fields(props: WordedQuestionProps) {
  const { question, variant, typed, errors, theirs, idPart = question.id } = props;
  const { direction } = languageNames[variant.language];
  const words = { lang: variant.language, dir: direction };
  const field = (part: string) => fieldOf.question(idPart, part);
  const of = (part: string, kept: string) => ({
    name: field(part),
    errorMessage: errors[field(part)],
    defaultValue: typedOr(typed, field(part), kept),
  });
  const { written } = question;
  return (
    <>
      <input
        type="hidden"
        name={field("seen")}
        value={theirs?.seen ?? typedOr(typed, field("seen"), question.seen)}
      />
      {theirs ? (
        <div className="wording-theirs">
          <p className="soft">What stands now, written meanwhile:</p>
          <Words question={theirs} variant={variant} />
        </div>
      ) : null}
      <TextArea label="Question" rows={2} {...words} {...of("text", written.text)} />
      <HintField
        isInStandard={question.hint !== ""}
        isOffered={variant.easyRead}
        {...words}
        {...of("hint", written.hint)}
      />
      {question.choices.map((choice, index) => (
        <TextField
          key={choice}
          label={
            <>
              <span className="visually-hidden">Choice: </span>
              {choice}
            </>
          }
          {...words}
          {...of(`choice-${index + 1}`, written.choices[index] ?? "")}
        />
      ))}
      {hasPictures(variant) ? (
        <PictureChoice
          name={field("picture")}
          chosen={typedOr(typed, field("picture"), written.picture ?? "")}
        />
      ) : null}
      {question.outOfDateWith === null ? null : (
        <Checkbox
          label="It still says the same: use it"
          name={field("right")}
          defaultChecked={typedOr(typed, field("right")) === "yes"}
        />
      )}
    </>
  );
}

type HintFieldProps = {
  name: string;
  errorMessage?: string;
  defaultValue: string;
  lang: string;
  dir: "ltr" | "rtl";
  isInStandard: boolean;
  /** Easy Read may have a hint where the standard words need none. */
  isOffered: boolean;
};

function HintField({ isInStandard, isOffered, ...field }: HintFieldProps) {
  if (isInStandard) return <TextArea label="Hint" rows={2} {...field} />;
  if (!isOffered && field.defaultValue === "") return null;
  return (
    <Details summary="A hint of its own" open={field.defaultValue !== "" || field.errorMessage !== undefined}>
      <TextArea label="Hint" rows={2} isOptional {...field} />
    </Details>
  );
}

/** A wording to read. */
function Words({ question: { written }, variant }: { question: DisplayedQuestion; variant: Variant }) {
  if (written.text === "") return <p className="soft">Nothing.</p>;
  const { direction } = languageNames[variant.language];
  return (
    <div lang={variant.language} dir={direction}>
      <SavedPicture name={written.picture} />
      <p className="wording-text wording-lines">{written.text}</p>
      {written.hint ? <p className="soft wording-lines">{written.hint}</p> : null}
      {written.choices.some((choice) => choice !== "") ? (
        <ol>
          {written.choices.map((choice, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a choice is its place in the list.
            <li key={index}>{choice}</li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
