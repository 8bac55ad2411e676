import type { Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import type { Language } from '@guildhall/core/messages';
import type { Completion } from '@guildhall/core/result';
import { browserStore, historyPlaces, memoryPlaces, memoryStore, type AssessmentProps, type Places, type SavedNotice, type Store } from '@guildhall/react';
import { findCouncil } from './find-council.ts';
import { findFramework } from './find-framework.ts';
import { checkIfAsked } from './check/check-if-asked.ts';
import { FormPart } from './form-part.ts';
import { languageNear } from './language-near.ts';
import { mount, type Mounted } from './mount.ts';
import { optionsOf, type Options } from './options.ts';
import { giveBack, takeName } from './own-names.ts';
import { dress, hasModernRoots, type Wardrobe } from './wardrobe.ts';
import { Trouble } from './trouble.ts';
import { finishedIn, noMoreThan, type Finished } from './finished.ts';
import { storeThatTells } from './store-that-tells.ts';
import { showTrouble } from './show-trouble.ts';
import { keepWithin } from './keep-within.ts';
import { staysLight, watchScheme } from './page-scheme.ts';
import { parsed } from './parsed.ts';
import { lightStage, shadowStage, type Stage } from './stage.ts';

/** What the script brought along. */
export interface Brought extends Wardrobe {
  readonly version: string;
  readonly frameworks: readonly Framework[];
}

/** How long an element may be out of the page before it lets go of what it holds, in milliseconds. What is being saved is saved all the same. */
const patience = 1000;

const properties = ['framework', 'council', 'name', 'required', 'large', 'frameworkUrl', 'sharing', 'includeIntegrity', 'store', 'headingLevel', 'dom', 'places', 'styles'] as const;

const attributes = ['framework', 'framework-url', 'council', 'sharing', 'include-integrity', 'store', 'heading-level', 'places', 'lang', 'large', 'name', 'required'];

/** A server has no elements; importing this there is harmless. */
const Base: typeof HTMLElement = typeof HTMLElement === 'undefined' ? class {} as typeof HTMLElement : HTMLElement;

/** All elements of a page keep in one place, as tabs do. */
let keptInBrowser: Store | undefined;

/** `<guildhall-assessment>`: a whole assessment in any page. */
export class AssessmentElement extends Base {
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = attributes;
  static brought: Brought = { version: '', frameworks: [], css: [], base: null };
  static readonly #waiting = new Set<AssessmentElement>();
  static readonly #inPage = new Set<AssessmentElement>();

  /** Adds question sets that another script of the same version brought. */
  static offer(frameworks: readonly Framework[]): void {
    const known = AssessmentElement.brought.frameworks;
    const fresh = frameworks.filter(({ id, version }) => !known.some((each) => each.id === id && each.version === version));
    AssessmentElement.brought = { ...AssessmentElement.brought, frameworks: [...known, ...fresh] };
    for (const element of AssessmentElement.#waiting) element.#refresh();
  }

  readonly #form = new FormPart(this);
  #given: { framework: unknown; council: unknown } = { framework: undefined, council: undefined };
  #asked = false;
  #loading: AbortController | null = null;
  #stopping: ReturnType<typeof setTimeout> | undefined;
  #watchesLanguage: MutationObserver | null = null;
  #stopWatchingScheme: (() => void) | null = null;

  #found: { readonly wish: readonly unknown[]; readonly framework: Framework } | null = null;
  #council: { readonly wish: unknown; readonly profile: CouncilProfile | undefined } | null = null;
  #running: Running | null = null;
  #memory: Store | null = null;
  #language: Language | null = null;
  #large: boolean | null = null;
  #finished: Finished | null = null;
  /** Where its records are. */
  #lent: Store | null = null;
  /** The record that was written last. */
  #written = '';
  #disabled = false;
  #stage: Stage | null = null;
  #styles: Options['styles'] = 'packaged';
  #name: string | null = null;
  #memoryPlaces: Places | null = null;

  /** The question set: an object, its JSON, or the id of one in the script. */
  get framework(): unknown { return this.#given.framework ?? this.getAttribute('framework'); }
  set framework(framework: unknown) {
    this.#given = { ...this.#given, framework: framework ?? undefined };
    this.#refresh();
  }

  /** Who the council is: its profile, the profile's JSON, or an address of the same site. */
  get council(): unknown { return this.#given.council ?? this.getAttribute('council'); }
  set council(council: unknown) {
    this.#given = { ...this.#given, council: council ?? undefined };
    this.#refresh();
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

  /** What goes into the form: the completion as JSON, or empty until somebody has finished. */
  get value(): string { return this.#form.value; }
  get type(): string { return this.localName; }
  get form(): HTMLFormElement | null { return this.#form.form; }
  get validity(): ValidityState | undefined { return this.#form.internals?.validity; }
  get validationMessage(): string { return this.#form.internals?.validationMessage ?? ''; }
  get willValidate(): boolean { return this.#form.internals?.willValidate ?? false; }
  checkValidity(): boolean { return this.#form.internals?.checkValidity() ?? true; }
  reportValidity(): boolean { return this.#form.internals?.reportValidity() ?? true; }

  connectedCallback(): void {
    clearTimeout(this.#stopping);
    this.#stopping = undefined;
    AssessmentElement.#inPage.add(this);
    this.#takeEarlyProperties();
    // In the order of the page, which no slow file can change.
    this.#name ??= takeName(this.id === '' ? nameOf(this.getAttribute('framework')) : this.id);
    this.#watchLanguage();
    this.#stopWatchingScheme ??= watchScheme(() => { this.#followScheme(); });
    if (this.#stage !== null) dress(this.#stage.root, this, AssessmentElement.brought, this.#styles);
    this.#refresh();
  }

  disconnectedCallback(): void {
    this.#watchesLanguage?.disconnect();
    this.#watchesLanguage = null;
    this.#stopWatchingScheme?.();
    this.#stopWatchingScheme = null;
    // It may only be on its way to another place in the page.
    this.#stopping ??= setTimeout(() => { this.#stop(); }, patience);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'lang') this.#language = null;
    if (name === 'large') this.#large = null;
    this.#refresh();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.#stage?.place.toggleAttribute('inert', disabled);
  }

  /** The browser brings back what the form held when somebody reloads the page or comes back to it. */
  formStateRestoreCallback(state: unknown): void {
    const before = finishedIn(state);
    if (before === null || this.#finished !== null) return;
    this.#finished = before;
    // Until it is known which question set this is and what is shared now, the page gets none of it.
    if (this.#running !== null) this.#refresh();
  }

  /** Properties that were set on a plain element, before this script gave them a meaning. */
  #takeEarlyProperties(): void {
    for (const property of properties) {
      if (!Object.hasOwn(this, property)) continue;
      const value: unknown = Reflect.get(this, property);
      Reflect.deleteProperty(this, property);
      Reflect.set(this, property, value);
    }
  }

  #reflect(attribute: string, value: string | number | null): void {
    if (value === null) this.removeAttribute(attribute);
    else this.setAttribute(attribute, String(value));
  }

  #watchLanguage(): void {
    this.#watchesLanguage ??= new MutationObserver(() => {
      this.#language = null;
      this.#refresh();
    });
    this.#watchesLanguage.observe(this.ownerDocument.documentElement, { attributes: true, attributeFilter: ['lang'] });
  }

  /** Several changes in one breath are one change. */
  #refresh(): void {
    if (this.#asked || !this.isConnected) return;
    this.#asked = true;
    queueMicrotask(() => {
      this.#asked = false;
      void this.#start();
    });
  }

  async #start(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    const { signal } = loading;
    AssessmentElement.#waiting.delete(this);
    try {
      await parsed(this.ownerDocument);
      const options = optionsOf((name) => this.getAttribute(name));
      const [framework, council] = await Promise.all([this.#findFramework(signal), this.#findCouncil(signal)]);
      if (signal.aborted || !this.isConnected) return;
      this.#show(framework, council, options);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async #findFramework(signal: AbortSignal): Promise<Framework> {
    const wish = [this.framework, this.getAttribute('framework-url')];
    if (this.#found?.wish.every((each, i) => each === wish[i]) === true) return this.#found.framework;
    const framework = await findFramework({ framework: wish[0], url: this.getAttribute('framework-url') }, AssessmentElement.brought.frameworks, signal);
    this.#found = { wish, framework };
    return framework;
  }

  async #findCouncil(signal: AbortSignal): Promise<CouncilProfile | undefined> {
    const wish = this.council;
    if (this.#council !== null && this.#council.wish === wish) return this.#council.profile;
    const profile = await findCouncil(wish, signal);
    this.#council = { wish, profile };
    return profile;
  }

  #show(framework: Framework, council: CouncilProfile | undefined, options: Options): void {
    const running = this.#runningWith(framework, options);
    const stage = this.#stage ?? this.#setUp();
    const props: AssessmentProps = {
      framework, council, store: running.store, places: running.places, idPrefix: `gh-${this.#name ?? ''}-`, sharing: options.sharing,
      includeIntegrity: options.includeIntegrity, headingLevel: options.headingLevel, language: this.#language ?? languageNear(this), large: this.#large ?? this.large,
      onLanguageChange: (chosen) => {
        this.#language = chosen;
        this.#refresh();
      },
      onLargeChange: (chosen) => {
        this.#large = chosen;
        this.#refresh();
      },
      onSaved: running.onSaved, onComplete: running.onComplete,
    };
    running.mounted ??= mount(stage.place, (error) => { this.#fail(error); });
    running.mounted.render(props);
    stage.reveal();
    stage.place.toggleAttribute('inert', this.#disabled);
    this.#followScheme();
    const language = this.#spoken();
    if (this.#finished !== null) this.#finished = noMoreThan(this.#finished, framework, options.sharing ?? council?.sharing ?? 'nobody');
    this.#tellForm(language);
    void checkIfAsked({ element: this, place: stage.place, language, ...AssessmentElement.brought });
  }

  /** Whatever is fixed while an assessment runs. Another question set, or another place to keep it, is another assessment. */
  #runningWith(framework: Framework, { store, places }: Options): Running {
    const before = this.#running;
    if (before !== null && before.framework === framework && before.kept === store && before.moves === places) return before;
    if (before !== null && before.framework !== framework) this.#memoryPlaces = null;
    this.#end();
    this.#running = {
      framework, kept: store, moves: places,
      store: this.#telling(store === 'memory' ? (this.#memory ??= memoryStore()) : (keptInBrowser ??= browserStore())),
      places: places === 'memory' ? (this.#memoryPlaces ??= memoryPlaces()) : historyPlaces(`${this.#name ?? ''}/${framework.id}`),
      mounted: null,
      onSaved: ({ id, at }) => { this.#say('guildhall-saved', { id, at } satisfies SavedNotice); },
      onComplete: (completion) => {
        // A copy: what a host does to it is its own affair.
        this.#finished = { id: this.#written, completion: JSON.parse(JSON.stringify(completion)) as Completion };
        this.#tellForm(this.#spoken());
        this.#say('guildhall-completed', JSON.parse(JSON.stringify(completion)) as Completion);
      },
    };
    return this.#running;
  }

  /** The form holds no longer what its record no longer does: it was taken back or deleted, or somebody has begun another one here. */
  #telling(store: Store): Store {
    this.#lent = store;
    return storeThatTells(store, {
      onWritten: (id, isWithdrawn) => {
        this.#written = id;
        if (isWithdrawn || this.#finished?.id !== id) this.#forget();
      },
      onRemoved: (id) => { for (const element of AssessmentElement.#inPage) if (element.#lent === store && (id === null || element.#finished?.id === id)) element.#forget(); },
    });
  }

  #forget(): void {
    if (this.#finished === null) return;
    this.#finished = null;
    this.#tellForm(this.#spoken());
  }

  #say(type: string, detail: unknown): void { this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail })); }

  #tellForm(language: Language): void {
    this.#form.tell(this.#finished, { name: this.name, required: this.required, language, anchor: this.#stage?.anchor ?? null });
  }

  #setUp(): Stage {
    this.#stage = hasModernRoots && this.dom !== 'light' ? shadowStage(this) : lightStage(this);
    // Other elements of the page may wear the same sheet, so none is ever taken off: this is read once.
    this.#styles = this.styles === 'host' ? 'host' : 'packaged';
    dress(this.#stage.root, this, AssessmentElement.brought, this.#styles);
    keepWithin(this.#stage.place);
    return this.#stage;
  }

  #fail(error: unknown): void {
    console.error('guildhall-assessment:', error instanceof Trouble ? error.message : error);
    this.#end();
    AssessmentElement.#waiting.add(this);
    const stage = this.#stage ?? this.#setUp();
    const lines = error instanceof Trouble ? error.lines : ['It stopped for a reason of its own; the console of the browser has the details.'];
    const language = this.#spoken();
    showTrouble(stage.place, lines, language, () => { this.#refresh(); });
    stage.giveBack();
    this.#followScheme();
    void checkIfAsked({ element: this, place: stage.place, language, ...AssessmentElement.brought });
  }

  /** Dark only in a page that is. */
  #followScheme(): void { this.#stage?.place.classList.toggle('gh-light', staysLight(this)); }

  /** The language of whatever this element says itself. */
  #spoken(): Language { return this.#language ?? languageNear(this) ?? this.#council?.profile?.languages[0] ?? 'en'; }

  /** Ends what runs; what is being saved is saved all the same. */
  #end(): void {
    this.#running?.mounted?.stop();
    this.#running = null;
    this.#stage?.place.replaceChildren();
  }

  #stop(): void {
    this.#stopping = undefined;
    if (this.isConnected) return;
    this.#loading?.abort();
    AssessmentElement.#waiting.delete(this);
    AssessmentElement.#inPage.delete(this);
    this.#end();
    this.#stage?.giveBack();
    if (this.#name !== null) giveBack(this.#name);
    this.#name = null;
  }
}

/** The id of a question set names an element well; its JSON does not. */
const nameOf = (framework: string | null): string => (framework !== null && /^[\w-]{1,60}$/.test(framework) ? framework : 'own');

interface Running {
  readonly framework: Framework;
  readonly kept: Options['store'];
  readonly moves: Options['places'];
  readonly store: Store;
  readonly places: NonNullable<AssessmentProps['places']>;
  readonly onSaved: (notice: SavedNotice) => void;
  readonly onComplete: (completion: Completion) => void;
  mounted: Mounted | null;
}
