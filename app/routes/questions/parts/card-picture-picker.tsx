import { type MouseEvent, useEffect, useRef, useState } from "react";
import { CardPicture } from "#app/components/card-picture.tsx";
import { Button } from "#app/components/native/button.tsx";
import { findCardPictures, isCardPicture } from "#app/domain/pictures/card-pictures.ts";
import { questionMessages } from "#app/messages/work/question-messages.ts";

type CardPicturePickerProps = {
  chosen: string;
  /** What the picture is of: “Picture of card 1”. */
  label: string;
  /** The list that it chooses in, which is what is sent. */
  selectName: string;
};

/**
 * The picture that is chosen, and a window in which all are looked through by eye. The list of names stays the control: without
 * script there is nothing else.
 */
export function CardPicturePicker({ chosen, label, selectName }: CardPicturePickerProps) {
  const box = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isReady, setReady] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
  }, [isOpen]);
  const choose = (id: string) => {
    const select = box.current?.parentElement?.querySelector("select");
    if (!select || select.name !== selectName) return;
    select.value = id;
    select.dispatchEvent(new Event("change", { bubbles: true }));
    dialog.current?.close();
  };
  const open = (event: MouseEvent) => {
    event.preventDefault();
    setTyped("");
    setOpen(true);
  };
  const found = isOpen ? findCardPictures(typed) : [];
  return (
    <div className="picture-picker" ref={box}>
      {isCardPicture(chosen) ? (
        <span className="picture-picker-chosen">
          <CardPicture name={chosen} />
        </span>
      ) : null}
      {isReady ? (
        <Button type="button" kind="secondary" compact onClick={open}>
          Choose by eye<span className="visually-hidden">: {label}</span>
        </Button>
      ) : null}
      {isOpen ? (
        <dialog
          ref={dialog}
          className="picture-dialog"
          aria-label={label}
          onClose={() => setOpen(false)}
          // What is typed to find a picture is no part of the question.
          onChange={(event) => event.stopPropagation()}
          onKeyDown={(event) => event.stopPropagation()}
        >
          <div className="picture-dialog-tools">
            <label>
              Find a picture{" "}
              <input
                type="search"
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
                onKeyDown={(event) => {
                  // Enter would send the form.
                  if (event.key === "Enter") event.preventDefault();
                }}
              />
            </label>
            <Button type="button" kind="secondary" compact onClick={() => dialog.current?.close()}>
              Close
            </Button>
          </div>
          <p role="status" className="soft small">
            {questionMessages.t("pictures.found", { count: found.length })}
          </p>
          <ul className="picture-grid">
            {found.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="picture-choice"
                  aria-pressed={id === chosen}
                  onClick={() => choose(id)}
                >
                  <CardPicture name={id} />
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </dialog>
      ) : null}
    </div>
  );
}
