import type { EnginePage } from '../engines/engine.js';
import { wireCircle, wireList } from '../stand-in/wire.js';
import { wireCourse } from '../stand-in/wire-course.js';

/** An element as the hostile pages know it. A new element is one more row. */
export interface ElementRow {
  readonly tag: string;
  /** Its attributes besides `api`. */
  readonly attributes: string;
  /** What is in its shadow root once it shows what it is for. */
  readonly content: string;
  /** What is in its shadow root once it says that something went wrong. */
  readonly trouble: string;
  /** Where words of the API stand, once the content is there. */
  readonly words: string;
  /** A visitor uses it, and it answers: proof that it still works. */
  readonly use: (page: EnginePage) => Promise<unknown>;
  /** Tried before a release, and always in what is vital: what it loads and does, another row does, too. */
  readonly isLong?: boolean;
  /** The guide has a snippet for it. */
  readonly isDocumented?: boolean;
  /** The API's answer to a request of this element. */
  readonly answer: (url: URL) => unknown;
}

/** Words with letters that a wrong encoding breaks. */
export const foreignWords = 'Kraków – señor “Ω”';

const circles = Array.from({ length: 12 }, (_, position) =>
  wireCircle({
    id: position + 1,
    name: position === 0 ? foreignWords : `Circle ${position + 1}`,
    start_date: '2039-11-28',
    start_datetime: '2039-11-28T18:30:00-06:00',
    last_meeting_date: '2040-01-02',
    next_meeting_date: '2039-11-28',
  }),
);

const courses = Array.from({ length: 12 }, (_, position) =>
  wireCourse({ id: position + 1, ...(position === 0 && { title: foreignWords }) }),
);

/** Every element, with what it takes to judge it. */
export const elementRows: readonly ElementRow[] = [
  {
    tag: 'circlet-finder',
    attributes: 'page-size="12"',
    content: '.card:not(.skeleton)',
    trouble: '.notice',
    words: '.card:not(.skeleton)',
    isDocumented: true,
    use: async (page) => {
      await page.type('circlet-finder >>> input[type=search]', 'zzzz');
      await page.waitForElement('circlet-finder >>> .notice');
      await page.type('circlet-finder >>> input[type=search]', '');
      await page.waitForElement('circlet-finder >>> .card:not(.skeleton)');
    },
    answer: ({ searchParams }) => (searchParams.get('q') ? wireList([]) : wireList(circles)),
  },
  {
    tag: 'circlet-signup',
    attributes: 'circle="1" organisation="Town library" privacy-url="https://privacy.example.org/"',
    content: 'form',
    trouble: '.notice',
    words: '.head',
    use: async (page) => {
      await page.type('circlet-signup >>> [name=name]', 'Ana');
      await page.click('circlet-signup >>> button[type=submit]');
      await page.waitForElement('circlet-signup >>> .summary');
    },
    answer: () => wireList(circles),
  },
  {
    tag: 'circlet-catalog',
    attributes: 'page-size="12" start-url="https://library.example.org/start"',
    content: '.card:not(.skeleton)',
    trouble: '.notice',
    words: '.card:not(.skeleton)',
    isLong: true,
    use: async (page) => {
      await page.type('circlet-catalog >>> input[type=search]', 'zzzz');
      await page.waitForElement('circlet-catalog >>> .notice');
      await page.type('circlet-catalog >>> input[type=search]', '');
      await page.waitForElement('circlet-catalog >>> .card:not(.skeleton)');
    },
    answer: ({ searchParams }) => (searchParams.get('q') ? wireList([]) : wireList(courses)),
  },
  {
    tag: 'circlet-course',
    attributes: 'course="7"',
    content: '.card',
    // A slot has no box of its own, and what is around it only has one with what stands in it.
    trouble: '.root',
    words: '.card',
    isLong: true,
    use: async (page) => {
      await page.waitForElement('circlet-course >>> a.start');
    },
    answer: () => wireList(circles),
  },
];
