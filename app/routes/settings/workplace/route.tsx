import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { Form, FormEnd } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { Page } from "#app/components/page.tsx";
import { crumbsHandle } from "#app/components/workplace/crumbs.ts";
import { formEndName } from "#app/domain/text/text-field.ts";
import { toLocalPath } from "#app/http/local-path.ts";
import { type FieldErrors, typedIn, typedOr } from "#app/http/parse-form.ts";
import { readForm } from "#app/http/read-form.ts";
import { requirePerson } from "#app/http/session.server.ts";
import { readWorkSettings, rememberWorkSettings } from "#app/http/work-settings.server.ts";
import {
  type ChosenKeys,
  formatKeys,
  parseKeys,
  type Shortcut,
  shortcutPlaces,
  shortcuts,
} from "#app/messages/shortcuts.ts";
import { parseWorkSettings } from "#app/messages/work-settings.ts";
import { paths } from "#app/paths.ts";
import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "#app/remix.server.ts";
import { useActionData, useLoaderData } from "#app/remix.ts";
import { PlainDisplayChoices } from "./plain-display-choices.tsx";
import "./workplace.css";

const loadDisplayChoices = () => import("./display-choices.tsx");

export async function loader({ request, context }: LoaderFunctionArgs) {
  const person = await requirePerson(context, request);
  return {
    settings: readWorkSettings(request, person.id),
    from: toLocalPath(new URL(request.url).searchParams.get("from"), paths.revisits.list()),
  };
}

/** Keeps what is chosen on this device, and goes back. A single button's choice leaves the rest as it is. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = await requirePerson(context, request);
  const form = await readForm(request);
  if (!isComplete(form)) throw new Response(null, { status: 400 });
  // No tick is sent where the sections are whole.
  if (form.has("density") && !form.has("navigation")) form.set("navigation", "whole");
  form.delete(formEndName);
  const typed = typedIn(form);
  const values = new URLSearchParams(
    Object.entries(typed).flatMap(([name, [value]]) => (value === undefined ? [] : [[name, value]])),
  );
  const before = readWorkSettings(request, person.id);
  const errors = findWrongKeys(values, before.keys);
  if (Object.keys(errors).length > 0) return json({ errors, typed }, { status: 422 });
  const settings = parseWorkSettings(values, before);
  return redirect(toLocalPath(typed.from?.[0], paths.revisits.list()), {
    headers: { "Set-Cookie": rememberWorkSettings(context, person.id, settings) },
  });
}

const displayFields = ["from", "density"];
const keyFields = ["from", ...shortcuts.map(({ id }) => `key-${id}`)];
/** What the button that folds the sections sends, without script. */
const foldingFields = "from,navigation";

/** Whether the whole of a form arrived, or all that the button for folding sends. */
function isComplete(form: FormData): boolean {
  if (form.has(formEndName)) {
    return [displayFields, keyFields].some((names) => names.every((name) => form.has(name)));
  }
  return [...form.keys()].toSorted().join() === foldingFields;
}

/** What is wrong with the keys that were typed, by field: of two that are the same, with the one that was changed. */
function findWrongKeys(values: URLSearchParams, before: ChosenKeys): FieldErrors {
  const errors: FieldErrors = {};
  const labelsByKeys = new Map<string, string>();
  const isChanged = ({ id, keys }: Shortcut) =>
    parseKeys(values.get(`key-${id}`) ?? "") !== (before[id] ?? keys);
  const changedLast = shortcuts.toSorted((one, other) => Number(isChanged(one)) - Number(isChanged(other)));
  for (const { id, label } of changedLast) {
    const name = `key-${id}`;
    const typed = values.get(name);
    if (typed === null) continue;
    const keys = parseKeys(typed);
    const other = keys ? labelsByKeys.get(keys) : undefined;
    if (keys === null)
      errors[name] = "Write one sign, or Ctrl or Alt and one sign, such as Ctrl K, or a key from F1 to F12";
    else if (other !== undefined) errors[name] = `“${other}” has these keys already`;
    else if (keys !== "") labelsByKeys.set(keys, label);
  }
  return errors;
}

export const handle = crumbsHandle<typeof loader>(() => [
  { href: paths.revisits.list(), label: "Your re-visits" },
  { label: "Display and keys" },
]);

export const meta: MetaFunction = () => [{ title: "Display and keys – Noonday" }];

export default function WorkSettingsPage() {
  const { settings, from } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const errors: FieldErrors = answered?.errors ?? {};
  const typed = answered?.typed;
  return (
    <Page width="work">
      <ErrorSummary errors={errors} />
      <h1>Display and keys</h1>
      <p className="lead">These are yours alone, and kept on this device for a year.</p>
      <EnhancedPart
        fallback={<PlainDisplayChoices settings={settings} from={from} />}
        load={loadDisplayChoices}
        props={{}}
      />
      <h2 id="keys">Keys</h2>
      <Form>
        <input type="hidden" name="from" value={typedOr(typed, "from", from)} />
        <p>Leave a field empty to turn its key off.</p>
        {Object.entries(shortcutPlaces).map(([place, name]) => (
          <section key={place} aria-label={`Keys: ${name}`}>
            <h3>{name}</h3>
            <div className="key-fields">
              {shortcuts
                .filter((shortcut) => shortcut.place === place)
                .map(({ id, label, keys }) => (
                  <TextField
                    key={id}
                    name={`key-${id}`}
                    label={label}
                    description={`Usually ${formatKeys(keys)}`}
                    width={10}
                    autoComplete="off"
                    spellCheck={false}
                    defaultValue={typedOr(typed, `key-${id}`, formatKeys(settings.keys[id] ?? keys))}
                    errorMessage={errors[`key-${id}`]}
                  />
                ))}
            </div>
          </section>
        ))}
        <ButtonRow>
          <Button>Save the keys</Button>
        </ButtonRow>
        <FormEnd />
      </Form>
    </Page>
  );
}
