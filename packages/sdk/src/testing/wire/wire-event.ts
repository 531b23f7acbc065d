import type { CommunityEvent } from '@circlet/contract';
import { saidFields } from './said-fields.js';

const msPerWeek = 7 * 86_400_000;

/**
 * An event as it travels; what a test does not say is ordinary: it is in a week, in UTC.
 *
 * @param now The time from which the week is counted; default: the machine's.
 */
export function wireEvent(fields: Partial<CommunityEvent> = {}, now = new Date()): CommunityEvent {
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
