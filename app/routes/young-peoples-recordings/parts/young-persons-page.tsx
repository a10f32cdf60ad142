import { type ReactNode, useContext } from "react";
import { Banner } from "#app/components/banner.tsx";
import { PhoneLink } from "#app/components/contact-link.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { NonceContext } from "#app/components/nonce.ts";
import { OneSwitch } from "#app/components/one-switch.tsx";
import { Page } from "#app/components/page.tsx";
import { type DrawnPicture, Picture } from "#app/components/picture.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import { YoungPeoplesBar } from "#app/components/young-peoples-bar.tsx";
import type { MessageKey } from "#app/messages/english.ts";
import "../../../components/easy-read.css";

type YoungPersonsPageProps = {
  title: MessageKey;
  question: string;
  /** Of this page alone. */
  script: string | null;
  /** What the main button says; null where something is to be agreed to first. */
  label: MessageKey | null;
  /** Where the form goes that every way on sends, so that nothing is lost by any of them. */
  action: string;
  encType?: "multipart/form-data";
  /** The recorder or the sheet, in that form. */
  tool: ReactNode;
  before?: ReactNode;
  children?: ReactNode;
};

/** One question, one thing to do, and at the same places: type instead, go on, skip, stop, and who helps. */
export function YoungPersonsPage({
  title,
  question,
  script,
  label,
  action,
  encType,
  tool,
  before,
  children,
}: YoungPersonsPageProps) {
  const { t } = useFamilyTranslator();
  const nonce = useContext(NonceContext);
  return (
    <Page dataState="open">
      <div className="easy-read">
        <h1>{t(title)}</h1>
        <ReadAloudButton />
        <p className="lead" data-read-aloud>
          {question}
        </p>
        {before}
        <Form id="way" action={action} encType={encType}>
          {tool}
          <p>
            <button type="submit" className="link-alone" name="go" value="type" data-scan="">
              {t("youngRecording.type")}
            </button>
          </p>
        </Form>
        {children}
        <YoungPeoplesBar label={label && t(label)} form="way" hasSkip />
        <OneSwitch />
        <section aria-labelledby="safe">
          <h2 id="safe" data-read-aloud>
            {t("youngRecording.safe.title")}
          </h2>
          <ul className="easy-read-lines">
            <EasyLine picture="shield">{t("youngRecording.safe.told")}</EasyLine>
            <EasyLine picture="together">{t("youngRecording.safe.trust")}</EasyLine>
            <EasyLine picture="phone" phone="0800 1111">
              {t("youngRecording.safe.childline")}
            </EasyLine>
            <EasyLine picture="phone" phone="999">
              {t("youngRecording.safe.danger")}
            </EasyLine>
          </ul>
        </section>
      </div>
      {script === null ? null : <script src={script} nonce={nonce} defer />}
    </Page>
  );
}

type EasyLineProps = { picture: DrawnPicture; phone?: string; children: ReactNode };

function EasyLine({ picture, phone, children }: EasyLineProps) {
  return (
    <li className="easy-read-line" data-read-aloud>
      <Picture name={picture} />
      <div>
        <p>{children}</p>
        {phone ? (
          <p>
            <PhoneLink className="easy-read-phone" phone={phone} />
          </p>
        ) : null}
      </div>
    </li>
  );
}

const consentPictures: readonly DrawnPicture[] = [
  ...(["question", "shield", "write", "letter", "take-out", "listening", "no-name", "choose"] as const),
];

type ConsentProps = {
  action: string;
  title: MessageKey;
  lines: readonly MessageKey[];
  /** Said before anybody agrees to what their browser cannot do. */
  needsScript: MessageKey;
  yes: MessageKey;
  no: MessageKey;
};

/** What it means, one idea and one picture a line, and their own yes or no. */
export function RecordingConsent({ action, title, lines, needsScript, yes, no }: ConsentProps) {
  const { t } = useFamilyTranslator();
  const offset = consentPictures.length - lines.length;
  return (
    <section aria-labelledby="consent">
      <h2 id="consent" data-read-aloud>
        {t(title)}
      </h2>
      <noscript>
        <p>{t(needsScript)}</p>
      </noscript>
      <ul className="easy-read-lines">
        {lines.map((key, index) => (
          <EasyLine key={key} picture={consentPictures[index < 5 ? index : index + offset] ?? "question"}>
            {t(key)}
          </EasyLine>
        ))}
      </ul>
      <Form action={action}>
        <ButtonRow>
          <Button name="agree" value="yes" data-scan="">
            {t(yes)}
          </Button>
          <Button kind="secondary" name="agree" value="no" data-scan="">
            {t(no)}
          </Button>
        </ButtonRow>
      </Form>
    </section>
  );
}

/** Throws away what there is for this question. */
export function ThrowAway({ action }: { action: string }) {
  const { t } = useFamilyTranslator();
  return (
    <Form action={action}>
      <ButtonRow>
        <Button kind="secondary" data-scan="">
          {t("youngRecording.throw-away")}
        </Button>
      </ButtonRow>
    </Form>
  );
}

/** What was wrong, beside what is to be done again, and what becomes of what was sent before. */
export function ToolNotices({
  error,
  isThrownAway,
  stays,
}: {
  error: string | null;
  isThrownAway: boolean;
  stays: boolean;
}) {
  const { t } = useFamilyTranslator();
  return (
    <>
      {isThrownAway ? (
        <Banner kind="success" announce>
          {t("youngRecording.thrown-away")}
        </Banner>
      ) : null}
      {stays ? <p data-read-aloud>{t("youngRecording.stays")}</p> : null}
      {error === null ? null : (
        <Banner kind="danger" announce>
          {error}
        </Banner>
      )}
    </>
  );
}

/** To take back the yes: what there is goes with it. */
export function ChangeOfMind({
  action,
  label,
  words,
}: {
  action: string;
  label: MessageKey;
  words: MessageKey;
}) {
  const { t } = useFamilyTranslator();
  return (
    <Form action={action}>
      <p>{t(words)}</p>
      <Button kind="quiet" name="agree" value="no" data-scan="">
        {t(label)}
      </Button>
    </Form>
  );
}
