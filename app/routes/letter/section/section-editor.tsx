import type { ComponentProps } from "react";
import { EnhancedPart } from "#app/components/enhanced-part.tsx";
import { Form } from "#app/components/form.tsx";
import { Button, ButtonRow } from "#app/components/native/button.tsx";
import { SharedWords } from "#app/components/shared-words.tsx";
import { letterMessages } from "#app/messages/work/letter-messages.ts";
import { FindingsAside, type OfferedFinding } from "./findings-aside.tsx";
import { InsertList } from "./insert-list.tsx";
import { SectionPreview } from "./section-preview.tsx";
import { useSectionText } from "./use-section-text.ts";
import type { Insertion } from "./view-editor.ts";

type SectionEditorProps = Omit<ComponentProps<typeof SectionPreview>, "text" | "onRemove"> & {
  savedText: string;
  words: Omit<ComponentProps<typeof SharedWords>, "label" | "name">;
  /** Whether other serious concerns still lack what closes them, and whether nothing is written. */
  concerns: { isOpen: boolean; isEmpty: boolean };
  insertions: readonly Insertion[];
  offered: readonly OfferedFinding[];
};

const formId = "section-words";
const loadPicker = () => import("./insert-picker.tsx");

/** A section's words in a native text area, as they read with what they point to, and what can be put in. */
export function SectionEditor(props: SectionEditorProps) {
  const { savedText, words, concerns, insertions, offered, ...preview } = props;
  const { box, text, isLive, removed, insert, remove, undo } = useSectionText(savedText);
  const list = { insertions, onInsert: insert };
  return (
    <div className="letter-editor">
      <div>
        <Form id={formId}>
          <div ref={box}>
            <SharedWords {...words} label="What the letter says" name="body" rows={14} />
          </div>
          <ButtonRow>
            <Button>Save</Button>
            {concerns.isOpen ? <ReadyWords isEmpty={concerns.isEmpty} /> : null}
          </ButtonRow>
        </Form>
        <h2 id="reads">As it reads</h2>
        <p className="soft small">
          What a sentence rests on is for inspectors: readers of the letter see the words and quotations.
        </p>
        <SectionPreview {...preview} text={text} onRemove={isLive ? remove : undefined} />
        <div className="letter-removed" role="status">
          {removed ? (
            <>
              <span>{letterMessages.t("chip.removed", { name: removed.name })}</span>
              <Button type="button" kind="secondary" compact onClick={undo}>
                Undo
              </Button>
            </>
          ) : null}
        </div>
      </div>
      <div className="letter-aside">
        {insertions.length === 0 ? null : (
          <section aria-labelledby="insert">
            <h2 id="insert">Put in</h2>
            <EnhancedPart fallback={<InsertList {...list} />} load={loadPicker} props={list} />
          </section>
        )}
        <FindingsAside findings={offered} formId={formId} />
      </div>
    </div>
  );
}

/** One press for the words that the letter closes its other concerns with, or says that there were none (¶130). */
function ReadyWords({ isEmpty }: { isEmpty: boolean }) {
  return (
    <>
      <Button kind="secondary" name="ready" value="closing">
        Add where these concerns go, and save
      </Button>
      {isEmpty ? (
        <Button kind="secondary" name="ready" value="none">
          Say that there were none, and save
        </Button>
      ) : null}
    </>
  );
}
