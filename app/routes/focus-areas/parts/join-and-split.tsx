import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { listParts } from "#app/domain/focus-areas/join-and-split.ts";
import { shortenText } from "#app/domain/text/text.ts";

type JoinAndSplitProps = { number: number; fullText: string; action: string };

const maxLabelLength = 90;

/** For a focus area that was read as two, or two as one: a press puts it right, and nothing else of the form is lost. */
export function JoinAndSplit({ number, fullText, action }: JoinAndSplitProps) {
  const parts = listParts(fullText);
  return (
    <div className="focus-areas-join">
      {number === 1 ? null : (
        <Button
          kind="secondary"
          compact
          name="join"
          value={number}
          formAction={`${action}#fullText-${number - 1}`}
        >
          Join with the one above<span className="visually-hidden">: focus area {number}</span>
        </Button>
      )}
      <Details summary={`Split focus area ${number}`}>
        {parts.length > 1 ? (
          <ol className="focus-areas-parts">
            {parts.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts stand in the order of the text and two can be alike
              <li key={at}>
                {at === 0 ? null : (
                  <Button
                    kind="secondary"
                    compact
                    name="split"
                    value={`${number}-${at}`}
                    formAction={`${action}#fullText-${number + 1}`}
                  >
                    Split here<span className="visually-hidden">: before “{shortenText(part, 40)}”</span>
                  </Button>
                )}
                <p dir="auto">{shortenText(part, maxLabelLength)}</p>
              </li>
            ))}
          </ol>
        ) : (
          <>
            <p>Press Enter in the full text where the second one begins. Then split it.</p>
            <Button
              kind="secondary"
              compact
              name="split"
              value={`${number}-1`}
              formAction={`${action}#fullText-${number + 1}`}
            >
              Split here<span className="visually-hidden">: focus area {number}, at its line break</span>
            </Button>
          </>
        )}
      </Details>
    </div>
  );
}
