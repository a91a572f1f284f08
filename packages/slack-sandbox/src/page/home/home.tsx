import { Blocks } from '../blocks/block.tsx';
import { Avatar } from '../marks/avatar.tsx';
import { useHeldState } from '../surface/held-state.ts';
import { SurfaceContext } from '../surface/surface.ts';
import { useLiveSurface } from '../surface/use-live-surface.tsx';
import { useSeen } from '../tab/seen.ts';
import { AppTabs } from './app-tabs.tsx';

/** The app's home, as it has published it for this person. */
export function HomeView() {
  const { snapshot, words } = useSeen();
  const { home, app } = snapshot;
  const held = useHeldState(home.blocks, home.hash);
  const { surface, question } = useLiveSurface(home.id ? { view: home.id } : null, held);
  return (
    <main class="pane">
      <header class="pane-header">
        <Avatar id={app.user} name={app.name} isBot />
        <h1>{app.name}</h1>
      </header>
      <AppTabs />
      <div class="home" role="tabpanel" aria-label={words.homeTab}>
        <SurfaceContext.Provider value={surface}>
          {home.blocks.length > 0 ? (
            <Blocks blocks={home.blocks} />
          ) : (
            <p class="empty">{words.noHome(app.name)}</p>
          )}
          {question}
        </SurfaceContext.Provider>
      </div>
    </main>
  );
}
