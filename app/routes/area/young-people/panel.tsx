import { PhoneLink } from "#app/components/contact-link.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Picture } from "#app/components/picture.tsx";
import type { Line } from "./story.ts";

/** One picture, one line. */
export function Panel({ line: { picture, key, values, phone } }: { line: Line }) {
  const { t } = useFamilyTranslator();
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
