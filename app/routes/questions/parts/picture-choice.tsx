import { useRef, useState } from "react";
import { Select } from "#app/components/native/select.tsx";
import { Picture } from "#app/components/picture.tsx";
import { useLoaded } from "#app/components/use-loaded.ts";
import { isPictureName, pictureNames, pictureWords } from "#app/domain/translations/picture-names.ts";

const options = pictureNames.map((name) => ({ value: name, label: pictureWords[name] }));

// React Aria's dialog and list come after the page's own first script.
const loadPicker = () => import("./picture-picker.tsx");

/** A picture out of the set, by what it shows or by eye, with the one that is chosen beside it. */
export function PictureChoice({ name, chosen }: { name: string; chosen: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState(chosen);
  const { PicturePicker } = useLoaded(loadPicker) ?? {};
  const choose = (next: string) => {
    const select = box.current?.querySelector("select");
    if (!select) return;
    select.value = next;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  };
  return (
    <div
      className="wording-picture-choice"
      ref={box}
      onChange={({ target }) => {
        if (target instanceof HTMLSelectElement) setPicture(target.value);
      }}
    >
      <Select label="Picture" name={name} options={options} defaultValue={chosen} placeholder="No picture" />
      {PicturePicker ? <PicturePicker onChoose={choose} /> : null}
      <SavedPicture name={picture} />
    </div>
  );
}

export function SavedPicture({ name }: { name: string | null }) {
  return name && isPictureName(name) ? (
    <div className="wording-picture">
      <Picture name={name} words={pictureWords[name]} />
    </div>
  ) : null;
}

/** The whole set, to choose from by eye. */
export function AllPictures() {
  return (
    <ul className="wording-pictures">
      {pictureNames.map((name) => (
        <li key={name}>
          <Picture name={name} />
          {pictureWords[name]}
        </li>
      ))}
    </ul>
  );
}
