/** How a property is declared; as an attribute it is text, unless it is a `Boolean`. */
export interface Declaration {
  /** The attribute's name if it is not the property's in small letters; false for none. */
  readonly attribute?: string | false;
  readonly type?: unknown;
  /** Whether the attribute follows the property. */
  readonly reflect?: boolean;
}

/** What a property needs of its element. */
interface Owner {
  requestUpdate(name: string, before: unknown): void;
}

/** The class of an element. */
interface Declared {
  readonly prototype: object;
  readonly properties: Readonly<Record<string, Declaration>>;
}

/** The properties of an element that are attributes, by attribute. */
type Attributes = ReadonlyMap<string, readonly [name: string, Declaration]>;

const known = new WeakMap<Declared, Attributes>();

/** The attributes of an element's class. Makes its properties tell when they change. */
export function attributesOf(declared: Declared): Attributes {
  let attributes = known.get(declared);
  if (!attributes) known.set(declared, (attributes = declare(declared)));
  return attributes;
}

function declare({ prototype, properties }: Declared): Attributes {
  const attributes = new Map<string, readonly [string, Declaration]>();
  for (const [name, declaration] of Object.entries(properties)) {
    const { attribute = name.toLowerCase() } = declaration;
    if (attribute) attributes.set(attribute, [name, declaration]);
    Object.defineProperty(prototype, name, accessor(name));
  }
  return attributes;
}

function accessor(name: string): PropertyDescriptor & ThisType<Owner> {
  const values = new WeakMap<Owner, unknown>();
  return {
    get() {
      return values.get(this);
    },
    set(value) {
      const before = values.get(this);
      if (Object.is(before, value)) return;
      values.set(this, value);
      this.requestUpdate(name, before);
    },
  };
}
