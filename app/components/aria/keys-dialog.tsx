import { useContext } from "react";
import { Dialog } from "#app/components/aria/dialog.tsx";
import { WorkSettingsContext } from "#app/components/workplace/work-settings-context.ts";
import { formatKeys, listKeys, shortcutPlaces } from "#app/messages/shortcuts.ts";
import { paths } from "#app/paths.ts";
import "./keys-dialog.css";

/** What each key does for whoever is signed in, and the way to change them. */
export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const { settings } = useContext(WorkSettingsContext);
  return (
    <Dialog title="Keys" isOpen onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}>
      {Object.entries(shortcutPlaces).map(([place, name]) => (
        <section key={place} aria-label={name}>
          <h3>{name}</h3>
          <dl className="key-list">
            {listKeys(settings.keys)
              .filter((shortcut) => shortcut.place === place)
              .map(({ id, label, keys }) => (
                <div key={id}>
                  <dt>
                    <kbd>{formatKeys(keys)}</kbd>
                  </dt>
                  <dd>{label}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p>
        <a href={`${paths.settings.workplace()}#keys`}>Change the keys, or turn them off</a>
      </p>
    </Dialog>
  );
}
