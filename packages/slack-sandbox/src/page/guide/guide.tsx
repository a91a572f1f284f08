import type { ComponentChildren } from 'preact';

import { Dialog } from '../dialogs/dialog.tsx';
import { useSeen } from '../tab/seen.ts';
import { DECISION } from './decision.ts';
import { REGISTER, stageOf, STATUS } from './examples.ts';
import type { ExampleId, GuideControl } from './use-guide.ts';

/** Three things to try, each by one press. */
export function Guide({ guide }: { guide: GuideControl }) {
  const { words, snapshot } = useSeen();
  const app = snapshot.app.name;
  const { putIn, putDecision } = useExamples();
  const take = (example: ExampleId, perform: () => Promise<void>) => (): void => {
    guide.take(example);
    void perform();
  };
  return (
    <Dialog title={words.guideTitle(app)} class="guide" onClose={guide.close}>
      <div class="dialog-body">
        <p>{words.guideIntro}</p>
        <ol class="examples">
          <Example
            title={words.guideReadTitle}
            press={words.guideReadPress}
            isTried={guide.tried.has('read')}
            isFirst
            onTake={take('read', putDecision)}
          >
            <p>{words.guideReadWhat(app)}</p>
          </Example>
          <Example
            title={words.guideRegisterTitle}
            press={words.guidePutIn}
            isTried={guide.tried.has('register')}
            onTake={take('register', () => putIn(REGISTER))}
          >
            <code lang="sv">{REGISTER}</code>
          </Example>
          <Example
            title={words.guideStatusTitle}
            press={words.guidePutIn}
            isTried={guide.tried.has('status')}
            onTake={take('status', () => putIn(STATUS))}
          >
            <p>
              {words.guideStatusWhat} <code lang="sv">{STATUS}</code>
            </p>
          </Example>
        </ol>
        <p>{words.guideNext}</p>
        <p class="quiet">{words.guideLanguages(app)}</p>
      </div>
    </Dialog>
  );
}

type ExampleProps = {
  title: string;
  press: string;
  isTried: boolean;
  isFirst?: boolean;
  onTake: () => void;
  children: ComponentChildren;
};

function Example({ title, press, isTried, isFirst, onTake, children }: ExampleProps) {
  const { words } = useSeen();
  return (
    <li class="example">
      <h3>
        {title} {isTried && <span class="pill">✓ {words.tried}</span>}
      </h3>
      {children}
      <button
        type="button"
        class="button button-primary"
        aria-label={`${title}: ${press}`}
        autofocus={isFirst ?? false}
        onClick={onTake}
      >
        {press}
      </button>
    </li>
  );
}

/** Each example first goes where it belongs, as the one whose task it is. */
function useExamples() {
  const { page, snapshot, act } = useSeen();
  const { person, channel } = stageOf(snapshot);
  const enter = async (): Promise<void> => {
    if (person !== snapshot.me) await page.become(person);
  };
  return {
    putIn: async (text: string): Promise<void> => {
      await enter();
      if (channel) page.prefill(channel, text);
    },
    putDecision: async (): Promise<void> => {
      await enter();
      if (!channel) return;
      page.goToChannel(channel);
      const answer = await act({ type: 'say', channel, text: DECISION });
      if (answer.ok && answer.ts) page.change({ hintAt: answer.ts });
    },
  };
}
