import type { CDPSession, Page } from 'playwright-core';

interface AxValue {
  readonly value?: unknown;
}
interface AxNode {
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const sessions = new WeakMap<Page, CDPSession>();

async function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  sessions.set(page, session);
  return session;
}

const oneLine = (value: unknown): string => String(value).replace(/\s+/g, ' ').trim();

/**
 * What has the focus as a screen reader says it: role, name, states and
 * description, taken from the browser's own accessibility tree.
 */
export async function focusedAloud(page: Page): Promise<string> {
  // A focus that follows a change of the page comes with the next frames.
  await page.waitForTimeout(60);
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()`,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  return nodes[0] ? sentence(nodes[0]) : 'nothing';
}

function sentence({ role, name, description, properties = [] }: AxNode): string {
  const state = (key: string): unknown => properties.find((each) => each.name === key)?.value.value;
  const checked = state('checked');
  const parts = [
    `${oneLine(role?.value)} "${oneLine(name?.value)}"`,
    state('required') ? 'required' : '',
    state('invalid') === 'true' ? 'invalid' : '',
    checked === undefined ? '' : checked === 'true' ? 'checked' : 'not checked',
  ].filter(Boolean);
  const more = description?.value ? `. ${oneLine(description.value)}` : '';
  return `${parts.join(', ')}${more}`;
}

interface Listening {
  announced: string[];
}

/** Notes from now on what the sign-up's live region says. */
export async function listenTo(page: Page): Promise<void> {
  await page.evaluate(() => {
    const announced: string[] = [];
    Object.assign(globalThis, { announced });
    const region = document
      .querySelector('circlet-signup')
      ?.shadowRoot?.querySelector('.spoken[role=status]');
    if (!region) throw new Error('There is no live region.');
    new MutationObserver(() => {
      announced.push(region.textContent.trim());
    }).observe(region, { childList: true, characterData: true, subtree: true });
  });
}

/** Everything that was announced, once a sentence is among it. */
export async function heardOn(page: Page, sentence?: string): Promise<string[]> {
  await page.waitForFunction((wanted) => {
    const { announced } = globalThis as unknown as Listening;
    return !wanted || announced.includes(wanted);
  }, sentence);
  return page.evaluate(() => (globalThis as unknown as Listening).announced);
}
