import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { StatusTag } from "#app/components/status-tag.tsx";
import { feelings, feelingWords } from "#app/domain/themes/theme.ts";

type Coded = {
  id: string;
  theme: string;
  themeHref: string | null;
  feeling: string;
  codedWords: string | null;
  /** Said where they are not the text's own. */
  codedIn: string | null;
  by: string;
  undone: string | null;
  undoAt: string;
};

/** What a text is under, by whom and since when, and what was undone. */
export function CodingList({
  codings,
  undone,
  mayCode,
}: {
  codings: readonly Coded[];
  undone: readonly Coded[];
  mayCode: boolean;
}) {
  return (
    <>
      {codings.length === 0 ? <p>This text is under no theme yet.</p> : null}
      <ul className="reader-codings">
        {codings.map((coding) => (
          <li key={coding.id}>
            <p>
              {coding.themeHref === null ? coding.theme : <a href={coding.themeHref}>{coding.theme}</a>}{" "}
              <StatusTag>{formatFeeling(coding.feeling)}</StatusTag>
            </p>
            <p className="small soft">
              {coding.codedWords === null ? "The whole text. " : `“${coding.codedWords}” `}
              {coding.codedIn === null ? null : `(${coding.codedIn}) `}
              {coding.by}
            </p>
            {mayCode ? (
              <Form action={coding.undoAt}>
                <Button kind="quiet" compact aria-label={`Undo ${coding.theme}`}>
                  Undo
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {undone.length > 0 ? (
        <Details summary={`Undone: ${undone.length}`}>
          <ul>
            {undone.map((coding) => (
              <li key={coding.id}>
                {`${coding.theme}, ${formatFeeling(coding.feeling).toLowerCase()}: by ${coding.by}; undone by ${coding.undone}`}
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
}

function formatFeeling(feeling: string): string {
  const known = feelings.find((one) => one === feeling);
  return known ? feelingWords[known] : feeling;
}
