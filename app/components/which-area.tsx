import { useTranslator } from "#app/components/translator.ts";
import { paths } from "#app/paths.ts";

export type AreaToChoose = { slug: string; areaName: string };

type WhichAreaProps = {
  /** The one that was probably meant. */
  near: AreaToChoose | null;
  areas: readonly AreaToChoose[];
  /** What of an area is led to, such as "/survey". */
  page?: string;
};

/** The areas that somebody may have meant whose address is none of theirs. */
export function WhichArea({ near, areas, page = "" }: WhichAreaProps) {
  const { t } = useTranslator();
  return (
    <>
      {near ? (
        <p className="lead">
          <a href={`${paths.area.overview(near.slug)}${page}`}>
            {t("broken.did-you-mean", { area: near.areaName })}
          </a>
        </p>
      ) : null}
      {areas.length === 0 ? null : (
        <>
          <h2>{t("broken.areas")}</h2>
          <ul>
            {areas.map(({ slug, areaName }) => (
              <li key={slug}>
                <a href={`${paths.area.overview(slug)}${page}`}>{areaName}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
