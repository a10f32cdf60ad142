import { EmptyState } from "#app/components/empty-state.tsx";
import { ButtonLink } from "#app/components/native/button.tsx";
import { paths } from "#app/paths.ts";

/** Instead of questions while there is nothing that they could be about. */
export function NoFocusAreas({ inspectionId }: { inspectionId: string }) {
  return (
    <EmptyState
      title="No focus areas yet"
      action={<ButtonLink href={paths.focusAreas.list(inspectionId)}>Go to focus areas</ButtonLink>}
    >
      Each question is about a focus area, so those come first.
    </EmptyState>
  );
}
