import { saidFields } from './said-fields.js';

/** A community event as it travels. */
export interface WireEvent {
  readonly title: string;
  readonly description: string;
  readonly datetime: string;
  readonly local_datetime: string;
  readonly timezone: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
  readonly link: string;
  readonly image: string | null;
  readonly created_by: { readonly first_name: string };
}

const msPerWeek = 7 * 86_400_000;

/**
 * An event as it travels; what a test does not say is ordinary: it is in a week, in UTC.
 *
 * @param now The time from which the week is counted; default: the machine's.
 */
export function wireEvent(fields: Partial<WireEvent> = {}, now = new Date()): WireEvent {
  const inAWeek = new Date(now.getTime() + msPerWeek);
  const { datetime = inAWeek.toISOString().replace(/\.\d+/, '') } = fields;
  return {
    title: 'Community call',
    description: 'Everybody is welcome.',
    datetime,
    local_datetime: datetime,
    timezone: 'UTC',
    city: '',
    region: '',
    country: '',
    link: 'https://circles.example.org/call',
    image: null,
    created_by: { first_name: 'Ana' },
    ...saidFields(fields),
  };
}
