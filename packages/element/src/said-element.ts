/** Attributes that mean something. */
export const attributes = ['framework', 'framework-url', 'council', 'sharing', 'include-integrity', 'store', 'heading-level', 'places', 'lang', 'large', 'name', 'required'] as const;

const properties = ['framework', 'council', 'name', 'required', 'large', 'frameworkUrl', 'sharing', 'includeIntegrity', 'store', 'headingLevel', 'dom', 'places', 'styles'] as const;

/** What an element does when the page has said something else. A symbol, so that it is no property among those of the page. */
export const changed = Symbol('changed');

/** A server has no elements; importing this there is harmless. */
const Base: typeof HTMLElement = typeof HTMLElement === 'undefined' ? class {} as typeof HTMLElement : HTMLElement;

/** What a page says to the element, by attributes and by the properties that stand for them. It shows nothing. */
export abstract class SaidElement extends Base {
  #given: { framework: unknown; council: unknown } = { framework: undefined, council: undefined };

  abstract [changed](): void;

  /** The question set: an object, its JSON, or the id of one in the script. */
  get framework(): unknown { return this.#given.framework ?? this.getAttribute('framework'); }
  set framework(framework: unknown) {
    this.#given = { ...this.#given, framework: framework ?? undefined };
    this[changed]();
  }

  /** Who the council is: its profile, the profile's JSON, or an address of the same site. */
  get council(): unknown { return this.#given.council ?? this.getAttribute('council'); }
  set council(council: unknown) {
    this.#given = { ...this.#given, council: council ?? undefined };
    this[changed]();
  }

  get frameworkUrl(): string { return this.getAttribute('framework-url') ?? ''; }
  set frameworkUrl(url: string | null) { this.#reflect('framework-url', url); }
  get sharing(): string { return this.getAttribute('sharing') ?? ''; }
  set sharing(sharing: string | null) { this.#reflect('sharing', sharing); }
  get includeIntegrity(): boolean { return this.hasAttribute('include-integrity'); }
  set includeIntegrity(include: boolean) { this.toggleAttribute('include-integrity', include); }
  get store(): string { return this.getAttribute('store') ?? 'browser'; }
  set store(store: string | null) { this.#reflect('store', store); }
  get headingLevel(): number { return Number(this.getAttribute('heading-level') ?? 2); }
  set headingLevel(level: number | null) { this.#reflect('heading-level', level); }
  get places(): string { return this.getAttribute('places') ?? 'history'; }
  set places(places: string | null) { this.#reflect('places', places); }
  get dom(): string { return this.getAttribute('dom') ?? 'shadow'; }
  set dom(dom: string | null) { this.#reflect('dom', dom); }
  get styles(): string { return this.getAttribute('styles') ?? 'packaged'; }
  set styles(styles: string | null) { this.#reflect('styles', styles); }
  get large(): boolean { return this.hasAttribute('large'); }
  set large(large: boolean) { this.toggleAttribute('large', large); }
  get name(): string { return this.getAttribute('name') ?? ''; }
  set name(name: string | null) { this.#reflect('name', name); }
  get required(): boolean { return this.hasAttribute('required'); }
  set required(required: boolean) { this.toggleAttribute('required', required); }

  #reflect(attribute: string, value: string | number | null): void {
    if (value === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  }
}

/** Gives their meaning to properties that were set on a plain element, before this script was there. */
export function takeEarlyProperties(element: SaidElement): void {
  for (const property of properties) {
    if (!Object.hasOwn(element, property)) continue;
    const value: unknown = Reflect.get(element, property);
    Reflect.deleteProperty(element, property);
    Reflect.set(element, property, value);
  }
}
