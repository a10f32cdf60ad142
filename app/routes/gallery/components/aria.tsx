import { useState } from "react";
import { Autocomplete } from "#app/components/aria/autocomplete.tsx";
import { Button } from "#app/components/aria/button.tsx";
import { ComboBox } from "#app/components/aria/combo-box.tsx";
import CommandPalette from "#app/components/aria/command-palette.tsx";
import { Dialog, DialogTrigger } from "#app/components/aria/dialog.tsx";
import { DragList } from "#app/components/aria/drag-list.tsx";
import { DropTarget } from "#app/components/aria/drop-target.tsx";
import { DropZone } from "#app/components/aria/drop-zone.tsx";
import { Enhanced } from "#app/components/aria/enhanced.tsx";
import { GridList } from "#app/components/aria/grid-list.tsx";
import KeysDialog from "#app/components/aria/keys-dialog.tsx";
import { ListBox } from "#app/components/aria/list-box.tsx";
import { Menu } from "#app/components/aria/menu.tsx";
import { Meter } from "#app/components/aria/meter.tsx";
import { Popover } from "#app/components/aria/popover.tsx";
import { ProgressBar } from "#app/components/aria/progress-bar.tsx";
import { SearchField } from "#app/components/aria/search-field.tsx";
import { Tabs } from "#app/components/aria/tabs.tsx";
import { TagGroup } from "#app/components/aria/tag-group.tsx";
import { createToasts, ToastRegion } from "#app/components/aria/toast-region.tsx";
import { ToggleButtonGroup } from "#app/components/aria/toggle-button-group.tsx";
import { Toolbar } from "#app/components/aria/toolbar.tsx";
import { Tooltip } from "#app/components/aria/tooltip.tsx";
import { Tree } from "#app/components/aria/tree.tsx";
import { Select } from "#app/components/native/select.tsx";
import { TextField } from "#app/components/native/text-field.tsx";
import { SectionTabs } from "#app/components/section-tabs.tsx";
import { AriaFields } from "./aria-fields.tsx";
import { AriaTables } from "./aria-tables.tsx";
import { Part, Specimen } from "./specimen.tsx";

const themes = [
  { id: "waiting", name: "Waiting" },
  { id: "plans", name: "Plans that nobody reads" },
  { id: "kind", name: "Kind people" },
];
const texts = Array.from({ length: 300 }, (_, place) => ({ id: place + 1, words: `Text ${place + 1}` }));
const toasts = createToasts();

/** What those who work here press, choose and read: React Aria, which families' pages load nothing of. */
export function Aria() {
  return (
    <Part id="aria" title="At work">
      <Specimen name="Button, Toolbar, Tooltip">
        <Toolbar label="Do with the text">
          <Button kind="primary">Read: next</Button>
          <Tooltip words="Everybody here sees the flag.">
            <Button>Flag</Button>
          </Tooltip>
          <Button kind="quiet">Skip</Button>
          <Button kind="danger">Remove</Button>
          <Button isDisabled>Quote</Button>
          <Button isPending>Saving</Button>
        </Toolbar>
      </Specimen>
      <Feelings />
      <Chosen />
      <Rows />
      <Specimen name="SearchField">
        <SearchField label="Search the texts" description="Finds a word in all its forms." />
        <SearchField label="Search what is left" defaultValue="waiting" isDisabled />
      </Specimen>
      <Specimen name="ListBox">
        <ListBox label="Themes" options={themes} />
        <ListBox label="Themes of no text" options={[]} whenEmpty="There are no themes yet." />
      </Specimen>
      <Found />
      <Specimen name="Enhanced, ComboBox">
        <Enhanced
          fallback={
            <Select
              label="Theme to enhance"
              name="enhanced"
              placeholder="Choose"
              options={themes.map(({ id, name }) => ({ value: id, label: name }))}
            />
          }
        >
          {(control) => <ComboBox {...control} label="Theme to enhance" options={themes} />}
        </Enhanced>
        <ComboBox
          label="Theme that is missing"
          description="Type a part of its name."
          errorMessage="Choose a theme"
          isRequired
          options={themes}
          value=""
          onChange={() => undefined}
        />
      </Specimen>
      <Specimen name="Popover, Dialog">
        <div className="cluster">
          <DialogTrigger>
            <Button>What is a theme?</Button>
            <Popover label="What a theme is">
              <p>What several people speak of, in a few words.</p>
            </Popover>
          </DialogTrigger>
          <DialogTrigger>
            <Button>Merge the themes</Button>
            <Dialog title="Merge two themes?" isAlert>
              {(close) => (
                <Toolbar label="Merge or not">
                  <Button kind="danger" onPress={close}>
                    Merge
                  </Button>
                  <Button onPress={close}>Cancel</Button>
                </Toolbar>
              )}
            </Dialog>
          </DialogTrigger>
        </div>
      </Specimen>
      <Branches />
      <DragToTargets />
      <Specimen name="ToastRegion">
        <div className="cluster">
          <Button
            onPress={() => toasts.show({ words: "Coded: Waiting.", undo: { label: "Undo", run: undone } })}
          >
            Show a toast
          </Button>
          <Button onPress={() => toasts.show({ words: "That theme was removed.", kind: "refused" })}>
            Show a refusal
          </Button>
        </div>
        <ToastRegion label="What was done" toasts={toasts} />
      </Specimen>
      <Specimen name="Meter, ProgressBar">
        <Meter label="Waiting for help" value={12} max={40} words="12 of 40 read" />
        <Meter label="Nothing to read" value={0} max={0} words="0 of 0 read" />
        <ProgressBar label="Making the file" value={70} words="70%" />
        <ProgressBar label="Reading the document" value={null} />
      </Specimen>
      <Specimen name="Tabs">
        <Tabs
          label="What people said"
          tabs={[
            { id: "texts", name: "Texts", content: <p>In their own words.</p> },
            { id: "documents", name: "Documents", content: <p>Sent as evidence.</p> },
          ]}
        />
      </Specimen>
      <Files />
      <Specimen name="SectionTabs">
        <SectionTabs
          label="Parts of a long form"
          describeNext={(name) => `Next: ${name}`}
          sections={[
            {
              id: "came",
              name: "How it came",
              content: <TextField name="gallery-came" label="By post or by phone?" />,
            },
            {
              id: "gone",
              name: "Where it went",
              content: <TextField name="gallery-gone" label="To whom?" />,
            },
          ]}
        />
      </Specimen>
      <AriaFields />
      <AriaTables />
      <Overlays />
    </Part>
  );
}

function Files() {
  const [names, setNames] = useState<string[]>([]);
  return (
    <Specimen name="DropZone">
      <DropZone
        label="Drop the minutes here"
        description="PDF or plain text"
        buttonLabel="Choose minutes"
        accept=".pdf,.txt"
        onSelect={(files) => setNames(files.map(({ name }) => name))}
      />
      <p role="status">{names.length > 0 ? `Chosen: ${names.join(", ")}` : null}</p>
    </Specimen>
  );
}

function undone(): void {
  toasts.show({ words: "Undone." });
}

function Feelings() {
  const [feeling, setFeeling] = useState<"positive" | "negative" | null>(null);
  return (
    <Specimen name="ToggleButtonGroup">
      <ToggleButtonGroup
        label="How they feel"
        options={[
          { value: "positive", label: "Positive" },
          { value: "negative", label: "Negative" },
        ]}
        value={feeling}
        onChange={setFeeling}
      />
      <ToggleButtonGroup
        label="How they feel, sealed"
        options={[{ value: "neutral", label: "Neutral" }]}
        value="neutral"
        onChange={() => undefined}
        isDisabled
      />
    </Specimen>
  );
}

function Chosen() {
  const [tags, setTags] = useState(themes);
  const [filters, setFilters] = useState<string[]>(["waiting"]);
  return (
    <Specimen name="TagGroup">
      <TagGroup
        label="Codings"
        tags={tags}
        whenEmpty="Under no theme yet."
        onRemove={(id) => setTags((before) => before.filter((tag) => tag.id !== id))}
      />
      <TagGroup label="Show only" tags={themes} selected={filters} onSelect={setFilters} />
    </Specimen>
  );
}

function Rows() {
  const [selected, setSelected] = useState<"all" | Set<string | number>>(new Set());
  return (
    <Specimen name="GridList">
      <div className="gallery-rows">
        <GridList
          label="Texts to read"
          items={texts}
          textOf={({ words }) => words}
          rowSize={40}
          selected={selected}
          onSelect={setSelected}
          whenEmpty="No text passes these filters."
        >
          {({ words }) => words}
        </GridList>
      </div>
      <p>{`Chosen: ${selected === "all" ? texts.length : selected.size}`}</p>
    </Specimen>
  );
}

function Found() {
  const [chosen, setChosen] = useState("");
  return (
    <Specimen name="Autocomplete">
      <Autocomplete
        label="Find a theme"
        options={themes}
        makeLabel={(typed) => `Make “${typed}”`}
        onChoose={(id) => setChosen(String(id))}
        onMake={(typed) => setChosen(`new: ${typed}`)}
      />
      <p>{`Theme: ${chosen}`}</p>
    </Specimen>
  );
}

function DragToTargets() {
  const [done, setDone] = useState("nothing yet");
  return (
    <Specimen name="DragList, DropTarget">
      <DragList label="Figures" items={themes}>
        {({ name }) => name}
      </DragList>
      <DropTarget label="Finding 1" onDrop={(id) => setDone(`${id} on finding 1`)}>
        <p>Finding 1</p>
      </DropTarget>
      <p>{`Linked: ${done}`}</p>
    </Specimen>
  );
}

function Branches() {
  const [done, setDone] = useState("nothing yet");
  const [leaves, setLeaves] = useState(themes);
  const move = (id: string, { side, otherId }: { side: "before" | "after"; otherId: string }) => {
    setDone(`${id} ${side} ${otherId}`);
    setLeaves((before) => {
      const moved = before.filter((leaf) => leaf.id === id);
      const others = before.filter((leaf) => leaf.id !== id);
      const at = others.findIndex((leaf) => leaf.id === otherId) + (side === "after" ? 1 : 0);
      return [...others.slice(0, at), ...moved, ...others.slice(at)];
    });
  };
  return (
    <Specimen name="Tree, Menu">
      <Tree
        label="Themes of two focus areas"
        branches={[
          { id: "waits", name: "Waiting times", leaves },
          { id: "joint", name: "Working together", leaves: [] },
        ]}
        onOpen={(id) => setDone(`opened ${id}`)}
        onDropOn={(id, otherId) => setDone(`${id} on ${otherId}`)}
        onMove={move}
      >
        {({ name }) => name}
      </Tree>
      <p>{`Done: ${done}`}</p>
      <Menu
        label="Change the theme"
        acts={[
          { id: "rename", name: "Rename" },
          { id: "split", name: "Split", isDisabled: true },
          { id: "remove", name: "Remove", kind: "danger" },
        ]}
        onAct={(id) => setDone(`chose ${id}`)}
      >
        <span aria-hidden="true">⋯</span>
      </Menu>
    </Specimen>
  );
}

const entries = [
  { group: "Read", label: "Reading room", href: "#aria" },
  { group: "Theme", label: "Plans that nobody reads", href: "#aria" },
];

/** What the keys of the workplace open. */
function Overlays() {
  const [open, setOpen] = useState<"palette" | "keys" | null>(null);
  return (
    <Specimen name="CommandPalette, KeysDialog">
      <Button onPress={() => setOpen("palette")}>Go to…</Button>
      <Button onPress={() => setOpen("keys")}>Keys</Button>
      {open === "palette" ? <CommandPalette entries={entries} onClose={() => setOpen(null)} /> : null}
      {open === "keys" ? <KeysDialog onClose={() => setOpen(null)} /> : null}
    </Specimen>
  );
}
