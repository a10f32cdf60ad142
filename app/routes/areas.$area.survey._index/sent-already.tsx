import { ButtonLink, ButtonRow } from "#app/components/button.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import type { Contact } from "#app/domain/revisits/contact.ts";

type SentAlreadyProps = {
  area: { name: string; slug: string };
  closes: { said: string };
  isOpen: boolean;
  takenBack: boolean;
  contacts: Contact[];
};

/** For a device that has sent its answers. */
export function SentAlready({ area, closes, isOpen, takenBack, contacts }: SentAlreadyProps) {
  const base = `/areas/${area.slug}/survey`;
  return (
    <>
      <h1>{takenBack ? "You took back your answers" : "Your answers have been sent"}</h1>
      <p className="lead">
        {takenBack
          ? "What you sent from this device was erased. Inspectors do not use it."
          : "Thank you. Inspectors have what you sent from this device."}
      </p>
      <ButtonRow>
        <ButtonLink href={`${base}/receipt`}>See your receipt</ButtonLink>
      </ButtonRow>
      {isOpen ? (
        <p>
          Does somebody else want to answer here, or do you want to answer again, as a professional or about
          another child? Write down your receipt first: this device shows only the last one. Then{" "}
          <a href={`${base}/consent?again`}>start another answer</a>. {`The survey closes at ${closes.said}.`}
        </p>
      ) : (
        <p>{`The survey closed at ${closes.said}.`}</p>
      )}
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
      <Safeguarding contacts={socialCareOf(contacts)} />
    </>
  );
}
