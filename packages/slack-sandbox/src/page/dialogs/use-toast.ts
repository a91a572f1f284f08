import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to read two sentences. */
const SHOWN_MS = 7000;

/** A sentence that is told for a while; a new one takes its place. */
export function useToast() {
  const [toast, setToast] = useState<{ sentence: string } | null>(null);
  useEffect(() => {
    if (!toast) return undefined;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  const tell = useCallback((sentence: string) => setToast({ sentence }), []);
  return { toast: toast?.sentence ?? null, tell };
}
