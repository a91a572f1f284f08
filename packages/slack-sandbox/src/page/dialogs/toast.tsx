/** The live region stands there before it speaks, or screen readers would not hear the first word. */
export function Toast({ told }: { told: string | null }) {
  return (
    <div class="toasts" role="alert">
      {told && <p class="toast">{told}</p>}
    </div>
  );
}
