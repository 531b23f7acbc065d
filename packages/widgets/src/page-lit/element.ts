import { partIn, type ChildPart } from './child-part.js';
import { attributesOf, type Declaration } from './properties.js';
import { adoptStyles, type CSSResult } from './styles.js';

/** What belongs to an element, and is told what becomes of it. */
interface ReactiveController {
  hostConnected?(): void;
  hostDisconnected?(): void;
  hostUpdate?(): void;
  hostUpdated?(): void;
}

/** Properties that have changed, with the values they had. */
type Changes = Map<string, unknown>;

/**
 * An element that draws itself anew when its properties change: a moment
 * later, and once for several changes. The rules are those of Lit's class of the same name.
 */
export class LitElement extends HTMLElement {
  static readonly properties: Readonly<Record<string, Declaration>> = {};
  static readonly styles: readonly CSSResult[] = [];

  /** Where the element draws itself. */
  renderRoot: ShadowRoot | undefined;
  /** Settles once what has changed is drawn; to false if more has changed meanwhile. */
  updateComplete: Promise<boolean>;

  readonly #controllers = new Set<ReactiveController>();
  /** Properties that the page set before the element was defined. */
  readonly #early: Changes = new Map();
  #changes: Changes = new Map();
  #isPending = true;
  #isReflecting = false;
  #part: ChildPart | undefined;
  #enter: () => void = () => undefined;

  constructor() {
    super();
    for (const name of Object.keys(this.#class.properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, Reflect.get(this, name));
      Reflect.deleteProperty(this, name);
    }
    this.updateComplete = this.#updateAfter(
      new Promise<void>((resolve) => {
        this.#enter = resolve;
      }),
    );
  }

  static get observedAttributes(): string[] {
    return [...attributesOf(this).keys()];
  }

  static get elementStyles(): readonly CSSResult[] {
    return this.styles;
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      adoptStyles(this.renderRoot, this.#class.elementStyles);
    }
    this.#enter();
    this.#tell('hostConnected');
  }

  disconnectedCallback(): void {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    const [name, { type }] = attributesOf(this.#class).get(attribute) ?? ['', {}];
    if (!this.#isReflecting) Reflect.set(this, name, type === Boolean ? text !== null : text);
  }

  /** From now on it is told what becomes of the element. */
  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  /** Has the element draw itself, in a moment. */
  requestUpdate(name?: string, before?: unknown): void {
    if (name && !this.#changes.has(name)) this.#changes.set(name, before);
    if (this.#isPending) return;
    this.#isPending = true;
    this.updateComplete = this.#updateAfter(this.updateComplete);
  }

  async #updateAfter(earlier: Promise<unknown>): Promise<boolean> {
    // Who awaited the earlier one is told of what went wrong in it.
    await earlier.catch(() => undefined);
    this.#update();
    return !this.#isPending;
  }

  #update(): void {
    for (const [name, value] of this.#early) Reflect.set(this, name, value);
    this.#early.clear();
    const changes = this.#changes;
    let result: unknown;
    try {
      this.willUpdate(changes);
      this.#tell('hostUpdate');
      result = this.render();
      this.#reflect(changes);
    } finally {
      this.#changes = new Map();
      this.#isPending = false;
    }
    this.#draw(result);
    this.#tell('hostUpdated');
    this.updated(changes);
  }

  #draw(result: unknown): void {
    this.#part ??= partIn(this.renderRoot as ShadowRoot);
    this.#part.set(result);
  }

  #reflect(changes: Changes): void {
    this.#isReflecting = true;
    for (const [attribute, [name, { reflect }]] of attributesOf(this.#class)) {
      if (!reflect || !changes.has(name)) continue;
      const value: unknown = Reflect.get(this, name);
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value as string);
    }
    this.#isReflecting = false;
  }

  #tell(moment: keyof ReactiveController): void {
    for (const each of this.#controllers) each[moment]?.();
  }

  /** Before drawing; what is set here is drawn at once. */
  protected willUpdate(_changes: Changes): void {
    // For elements that prepare something.
  }

  /** What the element looks like. */
  protected render(): unknown {
    return undefined;
  }

  /** After drawing. */
  protected updated(_changes: Changes): void {
    // For elements that look at what was drawn.
  }
}
