import { type ReactNode, useContext } from "react";
import { PhoneLink } from "#app/components/contact-link.tsx";
import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { NonceContext } from "#app/components/nonce.ts";
import { Page } from "#app/components/page.tsx";
import { type DrawnPicture, Picture } from "#app/components/picture.tsx";
import { ReadAloudButton } from "#app/components/read-aloud-button.tsx";
import type { MessageKey } from "#app/messages/english.ts";
import "../../../components/easy-read.css";

type YoungPersonsPageProps = {
  title: MessageKey;
  question: string;
  addresses: { type: string; skip: string; stop: string };
  /** Of this page alone. */
  script: string | null;
  /** A sound or a drawing is there: the way on is not to skip it. */
  hasContents: boolean;
  children: ReactNode;
};

/** One question, one thing to do, and at the same places: type instead, skip, stop, and who helps. */
export function YoungPersonsPage({
  title,
  question,
  addresses,
  script,
  hasContents,
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
        {children}
        <p>
          <a href={addresses.type}>{t("youngRecording.type")}</a>
        </p>
        <ButtonRow>
          <ButtonLink kind={hasContents ? "primary" : "secondary"} href={addresses.skip}>
            {t(hasContents ? "young-answer.continue" : "youngRecording.skip")}
          </ButtonLink>
          <ButtonLink kind="secondary" href={addresses.stop}>
            {t("youngRecording.stop-here")}
          </ButtonLink>
        </ButtonRow>
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
  ...(["question", "shield", "write", "letter", "listening", "no-name", "choose"] as const),
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
          <EasyLine key={key} picture={consentPictures[index < 4 ? index : index + offset] ?? "question"}>
            {t(key)}
          </EasyLine>
        ))}
      </ul>
      <Form action={action}>
        <ButtonRow>
          <Button name="agree" value="yes">
            {t(yes)}
          </Button>
          <Button kind="secondary" name="agree" value="no">
            {t(no)}
          </Button>
        </ButtonRow>
      </Form>
    </section>
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
      <Button kind="quiet" name="agree" value="no">
        {t(label)}
      </Button>
    </Form>
  );
}
