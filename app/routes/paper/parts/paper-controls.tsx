import { Banner } from "#app/components/banner.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { PrintButton } from "#app/components/print-button.tsx";
import { paperSizes } from "#app/domain/paper/paper-form.ts";
import { paperQuery } from "./paper-query.ts";
import type { PaperView } from "./view-paper.ts";

type PaperControlsProps = {
  paper: PaperView;
  formPath: string;
  /** In the language of the page. */
  closesAtText: string;
};

/** On a screen only: in which size, words and language the form is printed. */
export function PaperControls({ paper, formPath, closesAtText }: PaperControlsProps) {
  const { t } = useFamilyTranslator();
  const { size, easyRead, state, languages } = paper;
  const language = paper.language.code;
  const to = (change: Partial<Parameters<typeof paperQuery>[0]>) =>
    `${formPath}?${paperQuery({ size, easyRead, language, ...change })}`;
  return (
    <div className="printed-sheet-controls">
      <h1>{t("paper.title")}</h1>
      {state === "closed" ? (
        <Banner kind="warning" title={t("closed.title")}>
          <p>{t("paper.closed", { closes: closesAtText })}</p>
        </Banner>
      ) : null}
      <p>{t("paper.how")}</p>
      <dl className="paper-ways">
        <div>
          <dt>{t("paper.size")}</dt>
          {paperSizes.map((one) => (
            <dd key={one}>
              <a href={to({ size: one })} aria-current={one === size ? "true" : undefined}>
                {t(one === "a4" ? "paper.a4" : "paper.large")}
              </a>
            </dd>
          ))}
        </div>
        <div>
          <dt>{t("show.easy")}</dt>
          {[false, true].map((one) => (
            <dd key={String(one)}>
              <a href={to({ easyRead: one })} aria-current={one === easyRead ? "true" : undefined}>
                {t(one ? "show.easy" : "show.easy.no")}
              </a>
            </dd>
          ))}
        </div>
        {languages.length > 1 ? (
          <div>
            <dt>{t("show.language")}</dt>
            {languages.map(({ code, name }) => (
              <dd key={code}>
                <a
                  href={to({ language: code })}
                  lang={code}
                  translate="no"
                  aria-current={code === language ? "true" : undefined}
                >
                  {name}
                </a>
              </dd>
            ))}
          </div>
        ) : null}
      </dl>
      <PrintButton>{t("paper.print")}</PrintButton>
    </div>
  );
}
