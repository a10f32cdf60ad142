import { BackLink } from "#app/components/breadcrumbs.tsx";
import { BreakableAddress } from "#app/components/breakable-address.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonLink, ButtonRow } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { PrintButton } from "#app/components/print-button.tsx";
import { QrCode } from "#app/components/qr-code.tsx";
import { settingWords } from "#app/domain/discussions/setting.ts";
import { listLinks } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { paths } from "#app/paths.ts";
import { qrCodeOf } from "#app/platform/qr-code.ts";
import type { LoaderFunctionArgs, MetaFunction } from "#app/remix.server.ts";
import { useLoaderData } from "#app/remix.ts";
import { LinkState } from "../parts/link-state.tsx";
import "../../../components/printed-sheet.css";
import "../parts/sheets.css";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { inspection, mayStill } = await requireRole(
    { request, params, context },
    "see",
    "young-peoples-views",
  );
  const linkId = readParam(params, "linkId");
  const links = await listLinks(context.db, { inspectionId: inspection.id, now: context.receivedAt });
  const link = links.find(({ id }) => id === linkId);
  if (!link) throw notFound();
  const address = `${context.env.publicOrigin}${paths.youngPerson.link(link.code)}`;
  const { closedAt, ...view } = link;
  return {
    inspectionId: inspection.id,
    areaName: inspection.areaName,
    mayChange: mayStill("young-peoples-views"),
    link: { ...view, isClosed: closedAt !== null },
    address,
    addressText: address.replace(/^https?:\/\//, ""),
    qrCode: qrCodeOf(address),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.link.name ?? "A link"} – Links for groups – Noonday` },
];

export default function LinkSheet() {
  const { inspectionId, areaName, mayChange, link, address, addressText, qrCode } =
    useLoaderData<typeof loader>();
  const { id, name, code, setting, state, isClosed, begun, discussionId } = link;
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.links(inspectionId)}>Links for groups</BackLink>}
    >
      <div className="printed-sheet-controls">
        <h1>{name}</h1>
        <p>
          <LinkState state={state} isClosed={isClosed} /> {settingWords[setting]}. Began by it: {begun}.
        </p>
        {discussionId === null ? null : (
          <p>
            A session code: each young person chooses their number from this discussion, and says yes or no
            themselves. A number is offered once the consents from before are recorded. It works where a hall
            has no signal: open the code while there is one, and leave the page open.
          </p>
        )}
        <ButtonRow>
          <PrintButton>Print the sheet</PrintButton>
          <ButtonLink kind="secondary" href={paths.youngPeople.symbols(inspectionId, id)}>
            Own symbols
          </ButtonLink>
        </ButtonRow>
        {mayChange ? (
          isClosed ? (
            <Form action={paths.youngPeople.linkReopening(inspectionId, id)}>
              <Button kind="secondary">Reopen the link</Button>
            </Form>
          ) : (
            <Form action={paths.youngPeople.linkClosing(inspectionId, id)}>
              <Button kind="secondary">Close the link</Button>
            </Form>
          )
        ) : null}
      </div>
      <article className="printed-sheet young-sheet" aria-labelledby="sheet-title">
        <h2 id="sheet-title">Say what you think</h2>
        <p>Inspectors want to know: is help for young people in {areaName} getting better?</p>
        <p>This is for {name}.</p>
        <div className="young-sheet-way">
          <QrCode code={qrCode} address={address} />
          <div>
            <p>Scan this, or go to</p>
            <p className="young-sheet-code">
              <BreakableAddress address={addressText} />
            </p>
            <p>Your code:</p>
            <p className="young-sheet-code">{code}</p>
          </div>
        </div>
        <p>You choose. You can say no. You can stop at any time. We do not ask for your name.</p>
        <p>
          In danger now? Call <strong>999</strong>. Worried? Call Childline, free: <strong>0800 1111</strong>.
        </p>
      </article>
    </Page>
  );
}
