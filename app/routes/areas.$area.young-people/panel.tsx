import { Picture } from "#app/components/picture.tsx";
import type { Line } from "./story.ts";

/** One picture, one line. */
export function Panel({ line: { picture, words, phone } }: { line: Line }) {
  return (
    <li className="easy-read-line" data-read-aloud>
      <Picture name={picture} />
      <div>
        <p>{words}</p>
        {phone ? (
          <p>
            <a className="easy-read-phone" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
              {phone}
            </a>
          </p>
        ) : null}
      </div>
    </li>
  );
}
