import type { CircleFilter } from '@circlet/sdk';
import type { ReactiveControllerHost } from 'lit';
import { circleLanguages } from '../foundation/circle-languages.js';
import { languageName } from '../foundation/formatters.js';
import type { Segment } from '../ui/segments.js';
import type { FiltersContext } from './filters-context.js';
import type { FinderControl } from './finder-settings.js';

/** What each control says where nothing is chosen by it. */
const neutral: Partial<Record<FinderControl, CircleFilter[keyof CircleFilter]>> = {
  q: '',
  city: '',
  days: [],
  place: 'any',
};

/**
 * The languages that can be chosen from: those of the webmaster's `language`
 * or, without one, those of the circles that the finder finds when the visitor
 * has chosen nothing, asked for when somebody wants to choose.
 */
export class LanguageChoices {
  readonly #host: ReactiveControllerHost;
  #codes: readonly string[] | 'loading' | 'failed' = 'loading';
  /** Of which circles these are. */
  #asked: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** By their names, in the visitor's language. */
  choices({
    settings,
    own,
    tag,
  }: FiltersContext): readonly Segment<string>[] | 'loading' | 'failed' {
    const wished = own.language?.split(/\s+/).filter(Boolean) ?? settings.language;
    const codes = wished.length > 0 ? wished : this.#codes;
    if (typeof codes === 'string') return codes;
    return codes
      .map((value) => ({ value, text: languageName(tag, value) }))
      .sort((one, other) => one.text.localeCompare(other.text, tag));
  }

  /** Asks, unless that is known of these circles. */
  async want({ input: { api, transport, filter }, settings }: FiltersContext): Promise<void> {
    const free = Object.fromEntries(settings.filters.map((name) => [name, neutral[name]]));
    const limits: CircleFilter = { ...filter, ...free };
    const asked = JSON.stringify([api, limits]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#become('loading');
    const codes = await circleLanguages({ api, transport }, limits).catch(() => 'failed' as const);
    if (asked !== this.#asked) return;
    if (codes === 'failed') this.#asked = undefined;
    this.#become(codes);
  }

  #become(codes: readonly string[] | 'loading' | 'failed'): void {
    this.#codes = codes;
    this.#host.requestUpdate();
  }
}
