/** The live region stands there before it speaks, or screen readers would not hear the first word. */
export function Toast({ toast }: { toast: string | null }) {
  return (
    <div class="toasts" role="alert">
      {toast && <p class="toast">{toast}</p>}
    </div>
  );
}
