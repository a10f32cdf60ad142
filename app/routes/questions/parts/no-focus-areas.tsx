import { ButtonLink } from "#app/components/button.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";

/** Instead of questions while there is nothing that they could be about. */
export function NoFocusAreas({ revisitId }: { revisitId: string }) {
  return (
    <EmptyState
      title="No focus areas yet"
      action={<ButtonLink href={`/revisits/${revisitId}/focus-areas`}>Go to focus areas</ButtonLink>}
    >
      Each question is about a focus area, so those come first.
    </EmptyState>
  );
}
