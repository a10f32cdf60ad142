import { Select } from "#app/components/native/select.tsx";
import { Picture } from "#app/components/picture.tsx";
import { isPictureName, pictureNames, pictureWords } from "#app/domain/translations/picture-names.ts";

const options = pictureNames.map((name) => ({ value: name, label: pictureWords[name] }));

/** A picture out of the set, by what it shows, with the one that is kept beside it. */
export function PictureChoice({ name, chosen }: { name: string; chosen: string }) {
  return (
    <div className="wording-picture-choice">
      <Select label="Picture" name={name} options={options} defaultValue={chosen} placeholder="No picture" />
      <SavedPicture name={chosen} />
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
