import { useTranslator } from "#app/components/translator.ts";
import { paths } from "#app/paths.ts";

export type AreaToChoose = { slug: string; areaName: string };

type AreaListProps = {
  /** The one that was probably meant. */
  near: AreaToChoose | null;
  areas: readonly AreaToChoose[];
  /** The address of an area's page that is led to. */
  pathOf?: (slug: string) => string;
};

/** The areas that somebody may have meant whose address is none of theirs. */
export function AreaList({ near, areas, pathOf = paths.area.overview }: AreaListProps) {
  const { t } = useTranslator();
  return (
    <>
      {near ? (
        <p className="lead">
          <a href={pathOf(near.slug)}>{t("broken.did-you-mean", { area: near.areaName })}</a>
        </p>
      ) : null}
      {areas.length === 0 ? null : (
        <>
          <h2>{t("broken.areas")}</h2>
          <ul>
            {areas.map(({ slug, areaName }) => (
              <li key={slug}>
                <a href={pathOf(slug)}>{areaName}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
