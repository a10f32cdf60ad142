import { useFamilyTranslator } from "#app/components/family-translator.ts";
import { MediaDetails } from "#app/components/question-media.tsx";
import type { PlayedMedia } from "#app/domain/question-media/media.ts";
import { paths } from "#app/paths.ts";

/** What plays beside a question, or beside what a family agrees to; nothing where there is nothing. */
export function FamilyMedia({ area, media }: { area: string; media: readonly PlayedMedia[] }) {
  const { t } = useFamilyTranslator();
  return media.map((one) => {
    const summary = t(one.kind === "bsl" ? "media.bsl" : "media.sound");
    return (
      <MediaDetails
        key={one.id}
        media={one}
        summary={summary}
        label={summary}
        captionsLabel={t("media.captions")}
        src={paths.questionMedia.play(area, one.id)}
        captionsSrc={paths.questionMedia.playCaptions(area, one.id)}
      />
    );
  });
}
