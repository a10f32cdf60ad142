import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AnswerAgain } from "#app/components/answer-again.tsx";
import { ClearDevice } from "#app/components/clear-device.tsx";
import { Page } from "#app/components/page.tsx";
import { ReceiptCode } from "#app/components/receipt-code.tsx";
import { SocialCare } from "#app/components/social-care.tsx";
import { WaysToBeHeard } from "#app/components/ways-to-be-heard.tsx";
import { useWords } from "#app/components/words.ts";
import { Wrapped } from "#app/components/wrapped.tsx";
import { findOpenWays } from "#app/domain/facts/find-open-ways.server.ts";
import { listContacts } from "#app/domain/revisits/list-contacts.server.ts";
import { findRespondent, surveyTitle } from "#app/http/respondent.server.ts";
import { sameForAllBut } from "#app/http/same-for-all.ts";
import { sayMoment } from "#app/messages/say-moment.ts";
import { paths } from "#app/paths.ts";
import { fromText } from "#app/platform/instants.ts";

export async function loader(args: LoaderFunctionArgs) {
  const { survey, state, words, sent } = await findRespondent(args);
  if (!sent) throw redirect(paths.survey.start(survey.slug));
  const moment = (text: string) => sayMoment(words, fromText(text));
  const { db, receivedAt: now } = args.context;
  const [contacts, ways] = await Promise.all([
    listContacts(db, survey.revisitId),
    findOpenWays(db, survey, now),
  ]);
  return sameForAllBut(args, (own) => ({
    title: surveyTitle({ words, survey }, "receipt.page-title"),
    area: { name: survey.areaName, slug: survey.slug },
    // It is shown in groups.
    receipt: sent.receipt.split("-").map(own).join("-"),
    received: own(moment(sent.receivedAt)),
    changed: sent.changedAt === null ? null : own(moment(sent.changedAt)),
    takenBack: sent.withdrawnAt === null ? null : own(moment(sent.withdrawnAt)),
    isOpen: state === "open",
    isSealed: Temporal.Instant.compare(now, survey.sealedAt) >= 0,
    closes: sayMoment(words, survey.closesAt),
    sealed: sayMoment(words, survey.sealedAt),
    contacts,
    ways,
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.title ?? "Your receipt"} – Noonday` },
];

export default function ReceiptPage() {
  const loaded = useLoaderData<typeof loader>();
  const { area, receipt, received, changed, takenBack, isOpen, isSealed, closes, sealed } = loaded;
  const { say, sayWith } = useWords();
  const base = paths.survey.start(area.slug);
  const link = (words: (string | JSX.Element)[]) => <a href={paths.survey.sent(area.slug)}>{words}</a>;
  return (
    <Page dataState="sent">
      <h1>{say(takenBack ? "receipt.taken-back" : "receipt.title")}</h1>
      <p className="lead">
        {takenBack
          ? say("receipt.erased", { received, erased: takenBack })
          : changed
            ? say("receipt.changed", { received, changed })
            : say("receipt.arrived", { received })}
      </p>
      <ReceiptCode code={receipt} />
      {takenBack ? null : <p>{say("receipt.keep")}</p>}
      <p>{say("receipt.again")}</p>
      {isOpen ? <AnswerAgain base={base} takenBack={takenBack !== null} /> : null}
      <h2>{say("receipt.next.title")}</h2>
      <p>{say("receipt.next")}</p>
      {takenBack !== null || isSealed ? null : (
        <>
          <h2>{say("receipt.mind.title")}</h2>
          <p>
            <Wrapped
              parts={
                isOpen
                  ? sayWith("receipt.mind.open", { closes, sealed, link })
                  : sayWith("receipt.mind.closed", { sealed, link })
              }
            />
          </p>
        </>
      )}
      <h2>{say("receipt.others")}</h2>
      <ClearDevice area={area} />
      <WaysToBeHeard slug={area.slug} contacts={loaded.contacts} ways={loaded.ways} />
      <SocialCare contacts={loaded.contacts} />
    </Page>
  );
}
