import { DropZone as AriaDropZone, Text } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Button } from "./button.tsx";
import "./drop-zone.css";

type DropZoneProps = {
  /** What is to be dropped here. */
  label: string;
  description?: string;
  /** What opens the browser's own chooser. */
  buttonLabel: string;
  /** Endings of files, with commas between them. */
  accept?: string;
  onSelect: (files: File[]) => void;
};

/** Where files are dropped, pasted or chosen, many at once. */
export function DropZone({ label, description, buttonLabel, accept, onSelect }: DropZoneProps) {
  return (
    <AriaDropZone
      className="aria-drop-zone"
      onDrop={async ({ items }) => {
        const files = items.flatMap((item) => (item.kind === "file" ? [item.getFile()] : []));
        onSelect(await Promise.all(files));
      }}
    >
      <Text slot="label" className="aria-drop-zone-label">
        {label}
      </Text>
      {description ? <p className="aria-drop-zone-description">{description}</p> : null}
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={accept?.split(",") ?? []}
        onSelect={(files) => onSelect([...(files ?? [])])}
      >
        <Button>{buttonLabel}</Button>
      </FileTrigger>
    </AriaDropZone>
  );
}
