import { Form } from "#app/components/form.tsx";
import { Button } from "#app/components/native/button.tsx";
import { Details } from "#app/components/native/details.tsx";
import { maxThemeNameLength } from "#app/domain/themes/theme.ts";
import { paths } from "#app/paths.ts";
import { formatThemeCounts } from "../parts/format-theme-counts.ts";
import type { ListedTheme, ThemeFrame } from "../parts/theme-frame.ts";

type ThemeListProps = { inspectionId: string; frame: ThemeFrame; mayChange: boolean };

/** The themes of a focus area as a plain list, each with its forms: all that the tree does, without script. */
export function ThemeList({ inspectionId, frame: { themes }, mayChange }: ThemeListProps) {
  if (themes.length === 0) return <p>No theme yet.</p>;
  return (
    <ul className="themes-list">
      {themes.map((theme, index) => (
        <li key={theme.id} id={`theme-${theme.id}`}>
          <a href={paths.themes.theme(inspectionId, theme.id)}>{theme.name}</a>{" "}
          <span className="soft">{formatThemeCounts(theme)}</span>
          {theme.description === "" ? null : <p className="small">{theme.description}</p>}
          {mayChange ? (
            <ThemeActs
              inspectionId={inspectionId}
              theme={theme}
              others={themes.filter(({ id }) => id !== theme.id)}
              isFirst={index === 0}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type ThemeActsProps = {
  inspectionId: string;
  theme: ListedTheme;
  others: readonly ListedTheme[];
  isFirst: boolean;
};

function ThemeActs({ inspectionId, theme, others, isFirst }: ThemeActsProps) {
  const { id, name } = theme;
  return (
    <Details
      summary={
        <>
          Change<span className="visually-hidden">{` ${name}`}</span>
        </>
      }
    >
      <div className="themes-acts">
        <Form action={paths.themes.theme(inspectionId, id)}>
          <label htmlFor={`name-${id}`}>Name</label>
          <input
            className="input"
            id={`name-${id}`}
            name="name"
            defaultValue={name}
            maxLength={maxThemeNameLength}
            dir="auto"
          />
          <input type="hidden" name="description" value={theme.description} />
          <Button kind="secondary" compact>
            Rename
          </Button>
        </Form>
        {others.length === 0 ? null : (
          <>
            <Form action={paths.themes.place(inspectionId, id)}>
              {isFirst ? null : (
                <Button kind="secondary" compact name="place" value="up">
                  Move up
                </Button>
              )}
              <Button kind="secondary" compact name="place" value="down">
                Move down
              </Button>
            </Form>
            <Form action={paths.themes.merger(inspectionId, id)}>
              <label htmlFor={`into-${id}`}>Merge into</label>
              <select className="input select" id={`into-${id}`} name="into">
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </select>
              <Button kind="secondary" compact>
                Merge
              </Button>
            </Form>
          </>
        )}
        <Form action={paths.themes.removal(inspectionId, id)}>
          {theme.texts + theme.passages > 0 ? (
            <a href={paths.themes.split(inspectionId, id)}>Split it</a>
          ) : null}
          <Button kind="danger" compact>
            Remove
          </Button>
        </Form>
      </div>
    </Details>
  );
}
