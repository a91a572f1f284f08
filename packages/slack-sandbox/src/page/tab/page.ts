import type { Act, ActAnswer } from '../../protocol/acts.ts';
import type { PageEvent } from '../../protocol/events.ts';
import type { ChannelId, PersonId, Ts } from '../../protocol/ids.ts';
import type { MessageList } from '../../protocol/message.ts';
import { readAddress, writeAddress } from './address.ts';
import { fetchMessages, fetchSnapshot, listen, postAct } from './api.ts';
import { fetchNews, newSince } from './news.ts';
import type { Pointed } from './permalink.ts';
import { isSamePlace, placeFor } from './places.ts';
import { afterEvent, afterFetch, appDm, freshState, type PageState, type Place } from './state.ts';

/** How long to wait before asking again for a sandbox that is not up yet. */
const RETRY_MS = 1000;

/**
 * The page of one tab: holds its state, keeps it true by the server's stream, and acts.
 * Everything that a component needs beyond its props is here.
 */
export class Page {
  state: PageState | null = null;
  /** What was begun in each composer, by channel and thread; nobody is told of it. */
  readonly drafts = new Map<string, string>();
  #ears = new Set<() => void>();
  #stopListening: () => void = () => {};
  /** What is heard while the snapshot that it belongs to is still on its way. */
  #early: PageEvent[] | null = null;

  subscribe(ear: () => void): () => void {
    this.#ears.add(ear);
    return () => this.#ears.delete(ear);
  }

  /** Opens the page where its address says; also what a changed address and the back button do. */
  async open(): Promise<void> {
    const { person, place } = readAddress(location.hash);
    const isSomebodyElse = person !== null && person !== this.state?.snapshot.me;
    if (!this.state || isSomebodyElse) return this.become(person, place);
    if (place && !isSamePlace(place, this.state.place)) this.#enter(place);
  }

  /** Acts as somebody else from here on, at the same place where that person may see it. */
  async become(person: string | null, place = this.state?.place ?? null): Promise<void> {
    const found = await fetchSnapshot(person);
    if (!found) return this.#openLater();
    this.#stopListening();
    const stream = listen(found.me, {
      onEvent: (event) => this.#hear(event),
      onLost: () => this.change({ isReached: false }),
      onBack: () => void this.reload(),
    });
    this.#stopListening = stream.stop;
    // What happened between the first look and the stream's opening would be heard by nobody.
    await stream.settled;
    this.drafts.clear();
    await this.#begin(found.me, place);
  }

  /** Everything anew, for the stream was silent for a while or the sandbox has started over. */
  async reload(): Promise<void> {
    if (this.state) await this.#begin(this.state.snapshot.me, this.state.place);
  }

  async #begin(person: PersonId, wanted: Place | null): Promise<void> {
    const early: PageEvent[] = [];
    this.#early = early;
    const snapshot = await fetchSnapshot(person);
    // Another beginning has overtaken this one.
    if (this.#early !== early) return;
    this.#early = null;
    if (!snapshot) return this.#openLater();
    const place = placeFor(snapshot, wanted);
    const { news = [], morning = null } = this.state ?? {};
    this.#replace({ ...freshState(snapshot, place), news, morning });
    for (const event of early) this.#hear(event);
    history.replaceState(null, '', writeAddress(person, place));
    this.#enter(place);
  }

  go(place: Place): void {
    if (!this.state) return;
    const address = writeAddress(this.state.snapshot.me, place);
    if (address !== location.hash) history.pushState(null, '', address);
    this.#enter(place);
  }

  goToChannel(channel: string, thread: string | null = null): void {
    this.go({ kind: 'conversation', channel, thread });
  }

  goToMessage({ channel, thread, ts }: Pointed): void {
    this.change({ pointedAt: ts });
    this.goToChannel(channel, thread === ts ? null : thread);
  }

  /** Opens the direct messages with somebody, which are made when they are first opened. */
  async goToPerson(person: PersonId): Promise<void> {
    const answer = await this.act({ type: 'open-dm', with: person });
    if (answer.ok && answer.channel) this.goToChannel(answer.channel);
  }

  async act(act: Act): Promise<ActAnswer> {
    return postAct({ person: this.state?.snapshot.me ?? '', act });
  }

  /** Moves the story's date, and then looks for whom the app has news. */
  moveStory(step: string): Promise<ActAnswer> {
    return this.#move({ type: 'move-story', step });
  }

  /** The same to a day that was chosen. */
  moveStoryTo(day: string): Promise<ActAnswer> {
    return this.#move({ type: 'move-story-to', day });
  }

  async lookForNews(): Promise<void> {
    if (this.state) this.change({ news: await fetchNews(this.state.snapshot) });
  }

  /** Puts a text into a channel's composer, ready to be sent. */
  prefill(channel: ChannelId, text: string): void {
    this.goToChannel(channel);
    this.change({ prefill: { channel, text } });
  }

  change(change: Partial<PageState>): void {
    if (this.state) this.#replace({ ...this.state, ...change });
  }

  async #move(act: Act): Promise<ActAnswer> {
    await this.lookForNews();
    const before = this.state?.news ?? [];
    this.change({ isMoving: true, morning: null });
    const answer = await this.act(act);
    await this.lookForNews();
    const morning = answer.ok ? newSince(before, this.state?.news ?? []) : null;
    this.change({ isMoving: false, morning });
    return answer;
  }

  #enter(place: Place): void {
    if (!this.state) return;
    this.#replace({ ...this.state, place });
    if (place.kind === 'home') void this.act({ type: 'open-home', tab: 'home' });
    else void this.#show(place.channel, place.thread);
  }

  async #show(channel: ChannelId, thread: Ts | null): Promise<void> {
    if (this.state && channel === appDm(this.state.snapshot)?.id)
      void this.act({ type: 'open-home', tab: 'messages' });
    this.#markRead(channel);
    if (!this.state?.known[channel]?.isLoaded) await this.#load(channel, null);
    if (thread) await this.#load(channel, thread);
  }

  async #load(channel: ChannelId, thread: Ts | null): Promise<void> {
    const person = this.state?.snapshot.me;
    const list: MessageList | null = person ? await fetchMessages(person, channel, thread) : null;
    // The person may have been changed while the list was on its way.
    if (!list || !this.state || this.state.snapshot.me !== person) return;
    const { messages, hasMore } = list;
    this.#replace(afterFetch(this.state, channel, { messages, hasMore: thread ? null : hasMore }));
  }

  #markRead(channel: ChannelId): void {
    const conversation = this.state?.snapshot.conversations.find(({ id }) => id === channel);
    if (conversation && conversation.unread > 0) void this.act({ type: 'read', channel });
  }

  #hear(event: PageEvent): void {
    if (this.#early) return void this.#early.push(event);
    if (event.type === 'reload') return void this.reload();
    if (!this.state) return;
    this.#replace(afterEvent(this.state, event));
    const { place } = this.state;
    if (event.type !== 'conversation' || place.kind !== 'conversation' || document.hidden) return;
    if (place.channel === event.conversation.id) this.#markRead(place.channel);
  }

  #openLater(): void {
    setTimeout(() => void this.open(), RETRY_MS);
  }

  #replace(state: PageState): void {
    this.state = state;
    for (const ear of this.#ears) ear();
  }
}
