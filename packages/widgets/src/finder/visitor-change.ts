import type { FinderControl } from './finder-settings.js';

/** What a visitor can change of a search, apart from where they are. */
export type ChoiceName = Exclude<FinderControl, 'near'>;

/** A change by a visitor, as the attributes would say it. */
export type VisitorChange = Partial<Record<ChoiceName, string>>;
