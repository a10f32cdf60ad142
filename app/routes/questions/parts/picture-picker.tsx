import { Button } from "#app/components/aria/button.tsx";
import { Dialog, DialogTrigger } from "#app/components/aria/dialog.tsx";
import { ListBox } from "#app/components/aria/list-box.tsx";
import { Picture } from "#app/components/picture.tsx";
import { pictureNames, pictureWords } from "#app/domain/translations/picture-names.ts";

const noPicture = { id: "none", name: "No picture" };
const options = [
  noPicture,
  ...pictureNames.map((name) => ({
    id: name,
    name: pictureWords[name],
    label: (
      <span className="wording-picture-option">
        <Picture name={name} />
        {pictureWords[name]}
      </span>
    ),
  })),
];

/** The whole set, from which a picture is chosen by eye; empty for none. */
export function PicturePicker({ onChoose }: { onChoose: (name: string) => void }) {
  return (
    <DialogTrigger>
      <Button>Choose by eye</Button>
      <Dialog title="Choose a picture">
        {(close) => (
          <>
            <ListBox
              label="Pictures"
              isGrid
              autoFocus
              options={options}
              onOpen={(id) => {
                onChoose(id === noPicture.id ? "" : String(id));
                close();
              }}
            />
            <div className="button-row">
              <Button onPress={close}>Cancel</Button>
            </div>
          </>
        )}
      </Dialog>
    </DialogTrigger>
  );
}
