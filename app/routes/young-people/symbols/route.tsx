import { BackLink } from "#app/components/breadcrumbs.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { FileField } from "#app/components/native/file-field.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { SealedNotice } from "#app/components/sealed-evidence.tsx";
import { SettingSymbol } from "#app/components/setting-symbol.tsx";
import { cardPictures } from "#app/domain/pictures/card-pictures.ts";
import { addSymbol } from "#app/domain/young-peoples-ways/add-symbol.server.ts";
import { listLinks } from "#app/domain/young-peoples-ways/find-links.server.ts";
import { listSymbols } from "#app/domain/young-peoples-ways/list-symbols.server.ts";
import { maxSymbolBytes, maxSymbols } from "#app/domain/young-peoples-ways/symbol.ts";
import { symbolShape } from "#app/domain/young-peoples-ways/symbol-form.server.ts";
import { notFound } from "#app/http/not-found.ts";
import { checkForm, type FieldErrors, type Typed, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { readParam } from "#app/http/read-param.ts";
import { requireRole } from "#app/http/require-role.server.ts";
import { sealedResponse } from "#app/http/sealed-response.server.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import "./symbols.css";

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
  return {
    ...{ inspectionId: inspection.id, linkId, name: link.name },
    mayChange: mayStill("young-peoples-views"),
    ...(await listSymbols(context.db, linkId)),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { inspection, actor } = await requireRole(
    { request, params, context },
    "change",
    "young-peoples-views",
  );
  const linkId = readParam(params, "linkId");
  const form = await readForm(request);
  const file = form.get("file");
  const refuse = (typed: Typed, errors: FieldErrors) => data({ typed, errors }, { status: 422 });
  const parsed = checkForm(typedIn(form), symbolShape);
  const isMissing = !(file instanceof File) || file.size === 0;
  if (!parsed.ok || isMissing)
    return refuse(parsed.typed, {
      ...(parsed.ok ? {} : parsed.errors),
      ...(isMissing ? { file: "Choose a picture: JPEG, PNG, WebP or GIF." } : {}),
    });
  const added = await addSymbol(context.db, {
    ...{ inspectionId: inspection.id, linkId, ...parsed.value, actor, now: context.receivedAt },
    contents: new Uint8Array(await file.arrayBuffer()),
  });
  switch (added.kind) {
    case "added":
      return redirect(paths.youngPeople.symbols(inspection.id, linkId));
    case "not-a-picture":
      return refuse(parsed.typed, {
        file: "This is no JPEG, PNG, WebP or GIF picture. Drawings in SVG are not taken: save it as PNG.",
      });
    case "too-large":
      return refuse(parsed.typed, { file: "This picture is too large. Use one of at most 1.5 MB." });
    case "too-many":
      return refuse(parsed.typed, { picture: `There are ${maxSymbols} symbols already. Remove one first.` });
    case "no-such-link":
      throw notFound();
    case "sealed":
      throw await sealedResponse({ request, context }, inspection.id);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `Own symbols – ${loaded?.name ?? ""} – Noonday` },
];

export default function Symbols() {
  const { inspectionId, linkId, name, mayChange, symbols, earlier } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { typed, errors = {} } = answer ?? {};
  return (
    <Page
      width="work"
      before={<BackLink href={paths.youngPeople.linkSheet(inspectionId, linkId)}>{name}</BackLink>}
    >
      <ErrorSummary errors={errors} />
      <h1>Own symbols of {name}</h1>
      <SealedNotice />
      <p className="lead">
        Where these young people know an idea by a symbol of their own, it stands on their cards in place of
        ours: on each question, on the mat, and where they check what they said.
      </p>
      {symbols.length === 0 ? (
        <EmptyState title="No symbol yet">Our own pictures stand on all cards.</EmptyState>
      ) : (
        <ul className="symbols">
          {symbols.map((symbol) => (
            <li key={symbol.id}>
              <SettingSymbol symbol={symbol} />
              <p>
                In place of “{cardPictures.find(({ id }) => id === symbol.picture)?.name}”. {symbol.credit}
              </p>
              {mayChange ? (
                <Form action={paths.youngPeople.symbolRemoval(inspectionId, linkId, symbol.id)}>
                  <Button kind="quiet" compact>
                    Remove<span className="visually-hidden"> “{symbol.word}”</span>
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {earlier > 0 ? (
        <p className="soft">
          Earlier symbols that somebody has answered with stay with what they said: {earlier}.
        </p>
      ) : null}
      {mayChange ? (
        <>
          <h2>Add a symbol</h2>
          <Form encType="multipart/form-data">
            <Select
              label="Which of our pictures does it stand for?"
              name="picture"
              errorMessage={errors.picture}
              placeholder="Choose one"
              options={cardPictures.map(({ id, name: words }) => ({ value: id, label: words }))}
              defaultValue={typedOr(typed, "picture")}
            />
            <FileField
              label="The picture"
              name="file"
              description={`JPEG, PNG, WebP or GIF, at most ${maxSymbolBytes / 1_000_000} MB. It is made smaller, and what else is in the file goes. No photographs of people.`}
              errorMessage={errors.file}
              accept="image/jpeg,image/png,image/webp,image/gif"
            />
            <TextField
              label="Its word"
              name="word"
              description="As the young people know it. Nobody’s name."
              errorMessage={errors.word}
              defaultValue={typedOr(typed, "word")}
            />
            <TextField
              label="Whose symbol is it?"
              name="credit"
              description="As its licence asks for, for example: Mulberry Symbols, CC BY-SA 2.0."
              errorMessage={errors.credit}
              defaultValue={typedOr(typed, "credit")}
            />
            <ButtonRow>
              <Button>Add the symbol</Button>
            </ButtonRow>
          </Form>
        </>
      ) : null}
    </Page>
  );
}
