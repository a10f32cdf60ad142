import type { ReactNode } from "react";
import { PhoneLink } from "#app/components/contact-link.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { type DrawnPicture, Picture } from "#app/components/picture.tsx";

/** One picture, one line. */
export function EasyLine({ picture, children }: { picture: DrawnPicture; children: ReactNode }) {
  return (
    <li className="easy-read-line" data-read-aloud>
      <Picture name={picture} />
      <div>{children}</div>
    </li>
  );
}

/** Whom to call if somebody is not safe: it stands before any box to write in. */
export function NotSafe() {
  const { t } = useFamilyTranslator();
  return (
    <section aria-labelledby="not-safe">
      <h2 id="not-safe" data-read-aloud>
        {t("young.safe")}
      </h2>
      <ul className="easy-read-lines">
        <EasyLine picture="phone">
          <p>{t("young.safe.999")}</p>
          <p>
            <PhoneLink className="easy-read-phone" phone="999" />
          </p>
        </EasyLine>
        <EasyLine picture="phone">
          <p>{t("young.safe.childline")}</p>
          <p>
            <PhoneLink className="easy-read-phone" phone="0800 1111" />
          </p>
        </EasyLine>
        <EasyLine picture="together">
          <p>{t("talk.adult-first")}</p>
        </EasyLine>
        <EasyLine picture="shield">
          <p>{t("young.safe.tell")}</p>
        </EasyLine>
      </ul>
    </section>
  );
}
