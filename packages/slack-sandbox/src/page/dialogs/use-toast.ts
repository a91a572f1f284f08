import { useCallback, useEffect, useState } from 'preact/hooks';

/** Long enough to read two sentences. */
const SHOWN_MS = 7000;

/** A sentence that is told for a while; a new one takes its place. */
export function useToast() {
  const [told, setTold] = useState<{ sentence: string } | null>(null);
  useEffect(() => {
    if (!told) return undefined;
    const timer = setTimeout(() => setTold(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [told]);
  const tell = useCallback((sentence: string) => setTold({ sentence }), []);
  return { told: told?.sentence ?? null, tell };
}
