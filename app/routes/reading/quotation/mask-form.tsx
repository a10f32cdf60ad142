import { useEffect, useRef, useState } from "react";
import { Banner } from "#app/components/banner.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { TextArea } from "#app/components/text-area.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";
import {
  type Mask,
  maskKindNames,
  maskKinds,
  maskWords,
  mergeMasks,
  placesOf,
  redactedPieces,
} from "#app/domain/masks/redaction.ts";
import { maxRecognisableLength } from "#app/domain/quotations/quotation.ts";
import { furtherMasks, placeOf, readQuotation } from "#app/domain/quotations/quotation-form.ts";
import { withQuery } from "#app/paths.ts";
import { formatAddedMasks, readAddedMasks } from "./added-masks.ts";

type MaskFormProps = {
  quotationPath: string;
  /** What its address goes on saying. */
  carried: { finding: string | null; of: string | null };
  words: string;
  language: string;
  /** How far the proposals can be relied on. */
  reliability: string;
  range: { start: number; end: number };
  proposed: readonly Mask[];
  under: readonly { value: string; label: string }[];
  seen: string;
  /** Whether there is more of it than these words. */
  mayChoose: boolean;
  answered:
    | {
        errors: Record<string, string>;
        typed: Record<string, string[]>;
        masks: readonly Mask[];
        looked: boolean;
      }
    | undefined;
};

// It brings React Aria's popover and list along, which no first script of a page carries.
const loadMaskWords = () => import("./mask-words.tsx");

const kinds = maskKinds.map((kind) => ({
  value: kind,
  label: `${maskWords[kind]} – ${maskKindNames[kind]}`,
}));

/** What is masked in a quotation: proposals to accept or refuse, further words, and what then leaves. */
export function MaskForm(props: MaskFormProps) {
  const { quotationPath, carried, words, language, reliability, proposed, under, seen, mayChoose } = props;
  // As the page came: following a link to a mistake drops the answer to what was sent, and must drop no mask with it.
  const [answered] = useState(props.answered);
  const range = { from: props.range.start, to: props.range.end };
  const ticked = answered?.masks ?? proposed;
  const [added, setAdded] = useState<readonly Mask[]>([]);
  const offered = offer(proposed, ticked).concat(added);
  // What leaves follows the form once script has arrived; before that, after “Look again”.
  const [masks, setMasks] = useState<readonly Mask[]>(ticked);
  const form = useRef<HTMLDivElement>(null);
  const addedField = useRef<HTMLInputElement>(null);
  const follow = () => {
    const element = form.current?.closest("form");
    if (!element) return;
    const typed: Record<string, string[]> = {};
    for (const [name, value] of new FormData(element)) {
      if (typeof value === "string") typed[name] = [...(typed[name] ?? []), value.trim()];
    }
    setMasks(readQuotation(typed, words, range).masks);
    // What was added and taken back again does not come back with the rest.
    if (addedField.current) addedField.current.value = formatAddedMasks(tickedOf(added, typed));
  };
  const { default: MaskWords } = useLoaded(loadMaskWords) ?? {};
  /** What came back is saved already: to save it again could put it over words that are newer. */
  const isUnsaved = useRef(false);
  /** Says of the form that it was changed, as typing does: it saves itself then. */
  const noteChange = () => form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: a mask that was added stands in the form only now
  useEffect(() => {
    follow();
    if (isUnsaved.current) noteChange();
    isUnsaved.current = false;
  }, [added]);
  const controls = <Control extends HTMLElement>(selector: string) => [
    ...(form.current?.querySelectorAll<Control>(selector) ?? []),
  ];
  /** Unticks what masks these words, and empties what is typed to mask them. */
  const unmask = (mask: Mask) => {
    const liesOver = ({ start, end }: { start: number; end: number }) => start < mask.end && end > mask.start;
    for (const box of controls<HTMLInputElement>("input[name=mask]")) {
      const [start = 0, end = 0] = box.value.split("-").map(Number);
      if (liesOver({ start, end })) box.checked = false;
    }
    for (const field of controls<HTMLInputElement>(".quotation-further input")) {
      if (placesOf(words, field.value.trim(), range).some(liesOver)) field.value = "";
    }
    follow();
    noteChange();
  };
  const addMask = (mask: Mask, replaced: readonly Mask[]) => {
    for (const one of replaced) unmask(one);
    const place = placeOf(mask);
    const [box] = controls<HTMLInputElement>(`input[name=mask][value="${place}"]`);
    const [select] = controls<HTMLSelectElement>(`select[name="as-${place}"]`);
    if (!box || !select) {
      isUnsaved.current = true;
      return setAdded((before) => [...before, mask]);
    }
    box.checked = true;
    select.value = mask.kind;
    follow();
    noteChange();
  };
  const was = (name: string) => answered?.typed[name]?.[0];
  const errors: Record<string, string | undefined> = answered?.errors ?? {};
  const action = withQuery(quotationPath, { ...range, ...carried });
  const lang = language === "en" ? undefined : language;
  return (
    <Form action={action} onChange={follow}>
      <input type="hidden" name="seen" value={seen} />
      {/* What was typed before and not saved comes back into it, and from there into the list below. */}
      <input
        type="text"
        name="added-masks"
        hidden
        defaultValue=""
        ref={addedField}
        onChange={({ target }) => setAdded(readAddedMasks(target.value, words))}
      />
      <div className="quotation" ref={form}>
        {MaskWords ? (
          <section className="quotation-select" aria-labelledby="select">
            <h2 id="select">What stands there</h2>
            <p className="soft">
              Select words to mask them: they are masked whole. Press what is masked to change it. By
              keyboard, the lists below do the same.
            </p>
            <MaskWords
              words={words}
              lang={lang}
              quoted={range}
              masks={masks}
              onMask={addMask}
              onUnmask={unmask}
            />
          </section>
        ) : null}
        <section className="quotation-leaves" aria-labelledby="leaves">
          <h2 id="leaves">What leaves</h2>
          <blockquote className="reader-words" lang={lang} dir="auto">
            {redactedPieces(words, masks, range).map(({ text, start, mask }) =>
              mask ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
            )}
          </blockquote>
          {answered?.looked ? (
            <Banner kind="info" announce>
              <p>Nothing is kept yet. This is what would leave.</p>
            </Banner>
          ) : null}
        </section>
        <section aria-labelledby="found">
          <h2 id="found">What may tell who it is</h2>
          <p>{reliability}</p>
          {offered.length === 0 ? <p className="soft">They found nothing here.</p> : null}
          <ul className="quotation-masks">
            {offered.map((mask) => {
              const place = placeOf(mask);
              const isTicked = [...ticked, ...added].some((one) => placeOf(one) === place);
              const text = words.slice(mask.start, mask.end);
              return (
                <li key={place}>
                  <label>
                    <input type="checkbox" name="mask" value={place} defaultChecked={isTicked} />
                    <span>
                      <span className="visually-hidden">Mask </span>
                      {text}
                    </span>
                  </label>
                  <select
                    className="input select"
                    name={`as-${place}`}
                    aria-label={`What stands in place of ${text}`}
                    defaultValue={was(`as-${place}`) ?? mask.kind}
                  >
                    {kinds.map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                  </select>
                </li>
              );
            })}
          </ul>
          <fieldset className="quotation-further">
            <legend>Mask more</legend>
            <p className="soft">Type the words as they stand; they are masked wherever they do.</p>
            {furtherMasks.map((place) => (
              <div key={place} className="quotation-row">
                <TextField
                  label={`Words ${place}`}
                  name={`further-${place}`}
                  defaultValue={errors[`further-${place}`] ? was(`further-${place}`) : ""}
                  errorMessage={errors[`further-${place}`]}
                />
                <Select
                  label="Instead"
                  name={`further-${place}-as`}
                  defaultValue={was(`further-${place}-as`) ?? "other"}
                  options={kinds}
                />
              </div>
            ))}
          </fieldset>
          <Button kind="secondary" name="step" value="look" formAction={`${action}#leaves`}>
            Look again
          </Button>
        </section>
      </div>
      <Select
        label="Shown under"
        name="under"
        description="Only groups that it belongs to and that are large enough are here."
        defaultValue={was("under") ?? ""}
        errorMessage={errors.under}
        options={under}
      />
      <TextArea
        label="Who could be recognised by this?"
        name="recognisable"
        description="Read it as a neighbour, a teacher or the child would, some years from now. If nobody could, say why."
        rows={3}
        limit={maxRecognisableLength}
        defaultValue={was("recognisable") ?? ""}
        errorMessage={errors.recognisable}
      />
      <ButtonRow>
        <Button name="step" value="keep">
          Save this quotation
        </Button>
        {mayChoose ? <a href={withQuery(quotationPath, carried)}>Choose other words</a> : null}
      </ButtonRow>
    </Form>
  );
}

/** Those of the added masks that are ticked, with what is to stand in their place now. */
function tickedOf(added: readonly Mask[], typed: Readonly<Record<string, readonly string[]>>): Mask[] {
  return added.flatMap((mask) => {
    const place = placeOf(mask);
    const kind = maskKinds.find((known) => known === typed[`as-${place}`]?.[0]) ?? mask.kind;
    return typed.mask?.includes(place) ? [{ ...mask, kind }] : [];
  });
}

/** Every mask to decide about: what is ticked, and the proposals that are not and lie over none of those. */
function offer(proposed: readonly Mask[], ticked: readonly Mask[]): Mask[] {
  const free = proposed.filter((one) =>
    ticked.every(({ start, end }) => one.end <= start || one.start >= end),
  );
  return mergeMasks([...ticked, ...free], { from: 0, to: Number.MAX_SAFE_INTEGER });
}
