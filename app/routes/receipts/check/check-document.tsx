import { BrandMark } from "#app/components/brand-mark.tsx";
import { displayAttributes } from "#app/components/family-document.tsx";
import { Page } from "#app/components/page.tsx";
import type { DisplaySettings } from "#app/messages/display-settings.ts";
import type { Translator } from "#app/messages/translator.ts";

type CheckDocumentProps = {
  translator: Translator;
  displaySettings: DisplaySettings;
  /** The content security policy, which the file keeps when it is saved. */
  policy: string;
  script: string;
  styles: string;
  area: string;
  /** The whole address of the page about the list. */
  address: string;
  /** The file of the list. */
  list: string;
  /** When the survey closed, as words. */
  closed: string;
  /** Whether the survey closes, or closed, again since. */
  isEarlier: boolean;
  size: number;
  root: string;
};

/** All of the page that checks a receipt. Nothing in it has a name, so that no form of it could send anything. */
export function CheckDocument(props: CheckDocumentProps) {
  const { translator, displaySettings, policy, script, styles, area, address, list, closed, size, root } =
    props;
  const { t, language } = translator;
  return (
    <html lang={language.locale.split("-u-")[0]} dir={language.dir} {...displayAttributes(displaySettings)}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${t("receipts.check")} – ${area} – Noonday`}</title>
        <link rel="icon" href="data:," />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own styles, built with the product. */}
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body>
        <header className="site-header">
          <div className="site-header-row">
            <a className="site-header-brand" href={address} translate="no">
              <BrandMark />
              Noonday
            </a>
          </div>
        </header>
        <Page>
          <h1>{t("receipts.check")}</h1>
          <p className="lead">{t("receipts.check.words")}</p>
          {props.isEarlier ? <p>{t("receipts.earlier", { closed })}</p> : null}
          <div id="needs-script">
            <p>{t("receipts.needs-script")}</p>
            <p>
              <a href={address} dir="ltr">
                {address}
              </a>
            </p>
          </div>
          <form
            id="check"
            hidden
            data-working={t("receipts.working")}
            data-listed={t("receipts.in")}
            data-missing={t("receipts.not-in")}
            data-broken={t("receipts.broken")}
          >
            <div className="field">
              <label className="field-label" htmlFor="receipt">
                {t("back.receipt")}
              </label>
              <div className="field-hint" id="receipt-hint">
                {t("return.code.hint")}
              </div>
              <p className="field-error" id="receipt-error" role="alert" hidden>
                {t("return.bad")}
              </p>
              <input
                className="input"
                id="receipt"
                dir="auto"
                autoComplete="off"
                spellCheck={false}
                aria-describedby="receipt-hint receipt-error"
              />
            </div>
            <div className="button-row">
              <button className="button button--primary" type="submit">
                {t("receipts.do")}
              </button>
            </div>
          </form>
          <p className="check-result" id="result" role="status" />
          <p>
            <strong>{t("receipts.says.in")}</strong> {t("receipts.says.trust")}
          </p>
          <dl>
            <dt>{t("receipts.when")}</dt>
            <dd>{closed}</dd>
            <dt>{t("receipts.count")}</dt>
            <dd data-count>{size}</dd>
            <dt>{t("receipts.root")}</dt>
            <dd>
              <code dir="ltr" translate="no" data-root>
                {root}
              </code>
            </dd>
          </dl>
          <p>
            <a className="link-alone" href={address}>
              {t("receipts.title", { area })}
            </a>
          </p>
        </Page>
        <pre id="list" hidden>
          {list}
        </pre>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own script, built with the product. */}
        <script dangerouslySetInnerHTML={{ __html: script }} />
      </body>
    </html>
  );
}
