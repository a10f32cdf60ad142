import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { Safeguarding } from "#app/components/safeguarding.tsx";
import { socialCareOf, WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { sayDateAndTime } from "#app/domain/revisits/say-dates.ts";
import { findRespondent } from "#app/http/respondent.server.ts";
import { fromText } from "#app/platform/instants.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, state, sent } = await findRespondent(args);
  if (!sent) throw redirect(`/areas/${survey.slug}/survey`);
  const contacts = await listContacts(args.context.db, survey.revisitId);
  return {
    area: { name: survey.areaName, slug: survey.slug },
    receipt: sent.receipt,
    received: sayDateAndTime(fromText(sent.receivedAt)),
    takenBack: sent.withdrawnAt === null ? null : sayDateAndTime(fromText(sent.withdrawnAt)),
    isOpen: state === "open",
    closes: sayDateAndTime(survey.closesAt),
    contacts,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Your receipt. Survey in ${data?.area.name ?? "the area"} – Noonday` },
];

export default function ReceiptPage() {
  const { area, receipt, received, takenBack, isOpen, closes, contacts } = useLoaderData<typeof loader>();
  return (
    <Page dataState="sent">
      <h1>{takenBack ? "You took back your answers" : "Thank you. Your answers have been received"}</h1>
      <p className="lead">
        {takenBack
          ? `They arrived at ${received}, and were erased at ${takenBack}. Inspectors do not use them.`
          : `They arrived at ${received}. Inspectors will read them.`}
      </p>
      <ReceiptCode code={receipt} />
      <p>
        Keep this code if you can: write it down, or print this page. It shows that your answers arrived.
        Nobody can find you with it. There is no letter O in it: each 0 is a zero.
      </p>
      <p>
        You can see this page again in this browser. We do not know who you are, so we cannot find the code
        for you later.
      </p>
      <h2>What happens next</h2>
      <p>
        Inspectors read what all families said, then visit. They decide, for each weakness, whether enough has
        changed, and their letter is published on Ofsted’s website.
      </p>
      {isOpen && takenBack === null ? (
        <>
          <h2>If you change your mind</h2>
          <p>
            {`Until ${closes} you can `}
            <a href={`/areas/${area.slug}/survey/withdrawal`}>take back your answers</a>. After that they are
            part of the evidence.
          </p>
        </>
      ) : null}
      <h2>Do others use this device?</h2>
      <ClearDevice area={area} />
      <WaysToBeHeard slug={area.slug} contacts={contacts} />
      <Safeguarding contacts={socialCareOf(contacts)} />
    </Page>
  );
}
