import { drawnPictures, Picture } from "#app/components/picture.tsx";
import { isPictureName, pictureWords } from "#app/domain/translations/picture-names.ts";
import { Part, Specimen } from "./specimen.tsx";

/** The whole set that Easy Read pages and questions are made with. */
export function Pictures() {
  return (
    <Part id="pictures" title="Pictures">
      <Specimen name="Picture">
        <ul className="gallery-pictures">
          {drawnPictures.map((name) => (
            <li key={name}>
              <Picture name={name} words={isPictureName(name) ? pictureWords[name] : undefined} />
              <span className="small">{name}</span>
            </li>
          ))}
        </ul>
      </Specimen>
    </Part>
  );
}
