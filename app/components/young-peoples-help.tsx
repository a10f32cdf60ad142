import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Wrapped } from "#app/components/wrapped.tsx";
import "./young-peoples-help.css";

/** On every screen of young people's own answers: whom to call, and whom to tell. */
export function YoungPeoplesHelp() {
  const { t, tRich } = useFamilyTranslator();
  const call = (number: string) => ({
    call: (parts: (string | JSX.Element)[]) => (
      <a dir="ltr" href={`tel:${number}`}>
        {parts}
      </a>
    ),
  });
  return (
    <aside className="young-help" aria-label={t("young.help")}>
      <p className="young-help-title">{t("young.help")}</p>
      <ul>
        <li data-read-aloud>
          <Wrapped parts={tRich("young.help.danger", call("999"))} />
        </li>
        <li data-read-aloud>
          <Wrapped parts={tRich("young.help.childline", call("08001111"))} />
        </li>
        <li data-read-aloud>{t("young.help.adult")}</li>
      </ul>
    </aside>
  );
}
