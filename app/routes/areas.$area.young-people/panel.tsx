import { Picture } from "#app/components/picture.tsx";
import { useWords } from "#app/components/words.ts";
import { callAddress } from "#app/domain/typed-fields/read-phone.ts";
import type { Line } from "./story.ts";

/** One picture, one line. */
export function Panel({ line: { picture, key, values, phone } }: { line: Line }) {
  const { say } = useWords();
  return (
    <li className="easy-read-line" data-read-aloud>
      <Picture name={picture} />
      <div>
        <p>{say(key, values)}</p>
        {phone ? (
          <p>
            <a className="easy-read-phone" dir="ltr" href={callAddress(phone)}>
              {phone}
            </a>
          </p>
        ) : null}
      </div>
    </li>
  );
}
