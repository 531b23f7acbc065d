import { wireList } from '../../../test/stand-in/wire.js';

const largest = 2 ** 31 - 1;
const isCount = (value: string): boolean => /^\d+$/.test(value) && Number(value) <= largest;
const isId = (value: string): boolean => isCount(value) && Number(value) > 0;
const isFinite = (value: string): boolean => value !== '' && Number.isFinite(Number(value));
const isTrueOrFalse = (value: string): boolean => value === 'true' || value === 'false';
const isAny =
  (...words: readonly string[]) =>
  (value: string): boolean =>
    words.includes(value);
const isWords = (value: string): boolean =>
  value.length <= 1_000 &&
  !/[\u0000-\u001f\u007f-\u009f]| {2}/.test(value) &&
  value.replace(/[!'()|&:=,.\s<>@-]/g, '') !== '';
const isText = (value: string): boolean => value !== '' && !value.includes('\0');
const areTexts = (value: string): boolean =>
  value.split(',').every((entry) => isText(entry.trim()));

/** What the live API answers as it is meant; everything else crashes it, or quietly means something else. */
const understood: Readonly<Record<string, (value: string) => boolean>> = {
  id: isId,
  course_id: isId,
  team_id: isId,
  course_list: isId,
  q: isWords,
  city: isText,
  latitude: isFinite,
  longitude: isFinite,
  distance: isFinite,
  weekdays: (value) => /^-?\d(,-?\d)*$/.test(value),
  online: isTrueOrFalse,
  oer: isTrueOrFalse,
  facilitator_guide: isTrueOrFalse,
  cu_credit: isTrueOrFalse,
  topics: areTexts,
  keywords: areTexts,
  languages: areTexts,
  signup: isAny('open', 'closed'),
  scope: isAny('active', 'completed'),
  order: isAny(
    ...['name', 'created_at', 'first_meeting_date', 'last_meeting_date'],
    ...['title', 'usage', 'overall_rating'],
  ),
  limit: isCount,
  offset: isCount,
};

/** An API without rows that crashes as the live one does, on everything that the live one does not understand. */
export function crashingApi(url: URL): Response {
  const parameters = [...url.searchParams];
  const isFine =
    url.href.length < 20_000 && parameters.every(([name, value]) => understood[name]?.(value));
  if (!isFine) return new Response('<h1>Server Error (500)</h1>', { status: 500 });
  if (url.pathname.endsWith('/topics/')) return Response.json({ topics: { art: 'Art' } });
  const { searchParams } = url;
  return Response.json({
    ...(url.pathname.includes('learningcircles/') && !url.pathname.includes('successes')
      ? wireList([])
      : { items: [] }),
    ...(url.pathname.includes('courses') && { count: 0 }),
    limit: Number(searchParams.get('limit') ?? 100),
    offset: Number(searchParams.get('offset') ?? 0),
  });
}
