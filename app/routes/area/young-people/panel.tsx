import { PhoneLink } from "#app/components/contact-link.tsx";
import { Picture } from "#app/components/picture.tsx";
import { useTranslator } from "#app/components/translator.ts";
import type { Line } from "./story.ts";

/** One picture, one line. */
export function Panel({ line: { picture, key, values, phone } }: { line: Line }) {
  const { t } = useTranslator();
  return (
    <li className="easy-read-line" data-read-aloud>
      <Picture name={picture} />
      <div>
        <p>{t(key, values)}</p>
        {phone ? (
          <p>
            <PhoneLink className="easy-read-phone" phone={phone} />
          </p>
        ) : null}
      </div>
    </li>
  );
}
