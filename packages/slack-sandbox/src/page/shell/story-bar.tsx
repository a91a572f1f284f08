import { useState } from 'preact/hooks';

import { Confirm } from '../dialogs/confirm.tsx';
import { Menu, MenuItem } from '../dialogs/menu.tsx';
import type { GuideControl } from '../guide/use-guide.ts';
import { Icon } from '../marks/icon.tsx';
import { momentOf } from '../reader/clock.ts';
import { useSeen } from '../tab/seen.ts';

/** The story's date and the ways to move it: buttons where there is room, else in the date's menu. */
export function StoryBar({ guide }: { guide: GuideControl }) {
  const { page, snapshot, state, reader, words, say, tell } = useSeen();
  const [asksToStartOver, setAsksToStartOver] = useState(false);
  const [asksForDay, setAsksForDay] = useState(false);
  const { now, steps } = snapshot.story;
  const move = async (step: string): Promise<void> => {
    const answer = await page.moveStory(step);
    if (!answer.ok) tell(answer.sentence || words.unreachable);
  };
  const moveTo = async (day: string): Promise<void> => {
    const answer = await page.moveStoryTo(day);
    if (!answer.ok) tell(answer.sentence || words.unreachable);
  };
  return (
    <div class="story" role="group" aria-label={words.storyDate}>
      <Menu
        class="top-button story-date"
        label={steps.length > 0 ? words.moveDate : words.storyDate}
        isDisabled={state.isMoving}
        trigger={
          <>
            <Icon name="calendar" /> <time dateTime={now}>{momentOf(now, reader)}</time>
            <Icon name="down" />
          </>
        }
      >
        {steps.map(({ id, label }) => (
          <MenuItem key={id} onPress={() => void move(id)}>
            {say(label)}
          </MenuItem>
        ))}
        {steps.length > 0 && (
          <MenuItem onPress={() => setAsksForDay(true)}>{words.chooseDay} …</MenuItem>
        )}
        <MenuItem isDangerous onPress={() => setAsksToStartOver(true)}>
          {words.startOver} …
        </MenuItem>
      </Menu>
      {steps.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          class="top-button story-step"
          disabled={state.isMoving}
          onClick={() => void move(id)}
        >
          {say(label)}
        </button>
      ))}
      <span class="sr-only" role="status">
        {state.isMoving ? words.moving : ''}
      </span>
      {asksForDay && (
        <ChooseDay
          onChosen={(day) => {
            setAsksForDay(false);
            if (day !== null) void moveTo(day);
          }}
        />
      )}
      {asksToStartOver && <StartOver guide={guide} onAnswered={() => setAsksToStartOver(false)} />}
    </div>
  );
}

/** Any day that lies ahead. */
function ChooseDay({ onChosen }: { onChosen: (day: string | null) => void }) {
  const { snapshot, words } = useSeen();
  const first = snapshot.story.now.slice(0, 10);
  const [day, setDay] = useState(first);
  const answer = (isYes: boolean): void => onChosen(isYes && day !== '' ? day : null);
  return (
    <Confirm title={words.chooseDay} yes={words.moveToDay} no={words.cancel} onAnswer={answer}>
      <input
        type="date"
        aria-label={words.chooseDay}
        min={first}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
    </Confirm>
  );
}

function StartOver({ guide, onAnswered }: { guide: GuideControl; onAnswered: () => void }) {
  const { page, words, act } = useSeen();
  const answer = async (isYes: boolean): Promise<void> => {
    onAnswered();
    if (!isYes) return;
    const reset = await act({ type: 'reset' });
    if (!reset.ok) return;
    page.change({ news: [], morning: null, hintAt: null });
    guide.startOver();
  };
  return (
    <Confirm
      title={words.startOverAsk}
      yes={words.startOver}
      no={words.cancel}
      isDangerous
      onAnswer={(isYes) => void answer(isYes)}
    >
      <p>{words.startOverWhat}</p>
    </Confirm>
  );
}
