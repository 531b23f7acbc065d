import type { Circle } from '@circlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import type { CalendarMessages } from '../locales/calendar/messages.js';
import type { CalendarEntry } from './calendar.js';
import { calendarFileName, calendarWords } from './calendar-words.js';
import type { Clock } from './clock.js';
import { saveFile } from './save-file.js';

/** What making a calendar file is at. */
export type CalendarFileState = 'none' | 'making' | 'made' | 'failed';

/** Makes a calendar file in the browser and hands it to the visitor. */
export class CalendarFile {
  state: CalendarFileState = 'none';

  readonly #host: ReactiveControllerHost;
  readonly #clock: () => Clock;

  constructor(host: ReactiveControllerHost, clock: () => Clock) {
    this.#host = host;
    this.#clock = clock;
  }

  /** Makes the file; what writes it is loaded with the first one. */
  async make(
    circle: Circle,
    entry: CalendarEntry,
    messages: CalendarMessages,
    tag: string,
  ): Promise<void> {
    if (this.state === 'making') return;
    this.#set('making');
    try {
      const { calendarText } = await import('./calendar-text.js');
      const words = calendarWords(circle, entry, messages, tag);
      const text = calendarText(entry, words, this.#clock()());
      saveFile(calendarFileName(circle), 'text/calendar;charset=utf-8', text);
      this.#set('made');
    } catch {
      this.#set('failed');
    }
  }

  /** Forgets what was made, for another circle. */
  reset(): void {
    if (this.state !== 'making') this.#set('none');
  }

  #set(state: CalendarFileState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
