import { Banner } from "#app/components/banner.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Page } from "#app/components/page.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { formatDateAndTime } from "#app/domain/calendar/format-dates.ts";
import { parseInstant } from "#app/domain/calendar/instant-text.ts";
import { formatSize } from "#app/domain/file-formats/file-kinds.ts";
import { differenceWords } from "#app/domain/files/file-store.ts";
import { decisionForm } from "#app/domain/files/files-forms.server.ts";
import { openFileStore } from "#app/domain/files/open-file-store.server.ts";
import { confirmFileStore } from "#app/domain/files/pair-file-store.server.ts";
import type { RequestContext } from "#app/http/context.ts";
import { parseForm } from "#app/http/parse-form.ts";
import { requireLead } from "#app/http/require-lead.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";

const foldersOf = ({ uploads, exports }: RequestContext) => ({ uploads, exports: exports.files });

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireLead(context, request);
  const { status, quarantined, ...counts } = await openFileStore(context.db, foldersOf(context));
  return {
    ...counts,
    difference: status.kind === "differs" ? { words: differenceWords[status.why], seen: status.seen } : null,
    isDecided: new URL(request.url).searchParams.has("decided"),
    quarantined: quarantined.map(({ storedName, size, quarantinedAt, removedAt }) => ({
      storedName,
      size: formatSize(size),
      since: formatDateAndTime(parseInstant(quarantinedAt)),
      until: formatDateAndTime(removedAt),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireLead(context, request);
  const parsed = await parseForm(request, decisionForm);
  const changed = () => data({ isChanged: true }, { status: 409 });
  if (!parsed.ok) return changed();
  const decision = { ...foldersOf(context), seen: parsed.value.seen, actor, now: context.receivedAt };
  const { kind } = await confirmFileStore(context.db, decision);
  return kind === "changed-since" ? changed() : redirect(`${paths.files.pairing()}?decided`);
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "Files" },
]);

export const meta: MetaFunction = () => [{ title: "Files – Noonday" }];

export default function Files() {
  const { difference, isDecided, named, found, unnamed, quarantined } = useLoaderData<typeof loader>();
  const isChanged = useActionData<typeof action>()?.isChanged ?? false;
  return (
    <Page width="work">
      {isChanged ? (
        <Banner kind="warning" announce>
          <p>Something has changed since you opened this page. Nothing was decided. Look at it again.</p>
        </Banner>
      ) : null}
      {isDecided && difference === null ? (
        <Banner kind="success" announce>
          <p>The folder belongs to this database. Files are accepted again.</p>
        </Banner>
      ) : null}
      <h1>Files</h1>
      <p className="lead">
        The evidence that was sent is in a folder, and the database says what each file is.
      </p>
      <SummaryList
        rows={[
          { key: "named", label: "Files that the database names", value: String(named) },
          { key: "found", label: "Of these, in the folder", value: String(found) },
          {
            key: "unnamed",
            label: "Files in the folder that the database does not name",
            value: String(unnamed),
          },
        ]}
      />
      {difference === null ? (
        <p>The folder and the database belong together.</p>
      ) : (
        <Difference words={difference.words} seen={difference.seen} />
      )}
      <section className="section" aria-labelledby="quarantine">
        <h2 id="quarantine">In quarantine</h2>
        <p>
          Files that the database does not name are kept here for 30 days. They may be newer than a database
          that was put back. A file goes back by itself when the database names it again.
        </p>
        {quarantined.length === 0 ? (
          <p className="soft">There are none.</p>
        ) : (
          <DataTable
            caption="Files in quarantine"
            columns={[
              { key: "storedName", label: "Name in the folder" },
              { key: "size", label: "Size" },
              { key: "since", label: "Since" },
              { key: "until", label: "Removed after" },
            ]}
            rows={quarantined.map(({ storedName, size, since, until }) => ({
              key: storedName,
              cells: [storedName, size, since, until],
            }))}
          />
        )}
      </section>
    </Page>
  );
}

function Difference({ words, seen }: { words: string; seen: string }) {
  return (
    <>
      <Banner kind="warning" title="The folder and the database do not belong together" titleAs="h2">
        <p>{words} No file is added, moved or removed until you decide. Files can still be read.</p>
      </Banner>
      <section className="section" aria-labelledby="wrong">
        <h2 id="wrong">If the folder or the database is the wrong one</h2>
        <p>
          Change nothing here. Ask whoever runs this server to stop it, and to start it with the right
          DATA_DIR and DATABASE_URL, or to put back the backup that belongs with it.
        </p>
      </section>
      <section className="section" aria-labelledby="right">
        <h2 id="right">If both are right</h2>
        <ul>
          <li>This server uses this folder for this database from now on.</li>
          <li>Files that the database does not name go to quarantine for 30 days, and are then removed.</li>
          <li>A server that has another folder for this database accepts no more files.</li>
        </ul>
        <Form>
          <input type="hidden" name="seen" value={seen} />
          <Button>Use this folder with this database</Button>
        </Form>
      </section>
    </>
  );
}
