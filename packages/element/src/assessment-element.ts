import type { Framework } from '@guildhall/core';
import type { CouncilProfile } from '@guildhall/core/council';
import type { Language } from '@guildhall/core/messages';
import type { Completion } from '@guildhall/core/result';
import type { AssessmentProps, SavedNotice } from '@guildhall/react';
import { checkIfAsked } from './check/check-if-asked.ts';
import { Finder } from './finder.ts';
import { FormPart } from './form-part.ts';
import { Held } from './held.ts';
import { keepWithin } from './keep-within.ts';
import { languageNear } from './language-near.ts';
import { mount } from './mount.ts';
import { optionsOf, type Options } from './options.ts';
import { giveBack, takeName } from './own-names.ts';
import { staysLight, watchScheme } from './page-scheme.ts';
import { parsed } from './parsed.ts';
import { Ground, isSame, type Running } from './running.ts';
import { attributes, changed, SaidElement, takeEarlyProperties } from './said-element.ts';
import { showTrouble } from './show-trouble.ts';
import { lightStage, shadowStage, type Stage } from './stage.ts';
import { Trouble } from './trouble.ts';
import { dress, hasModernRoots, type Wardrobe } from './wardrobe.ts';

/** What the script brought along. */
export interface Brought extends Wardrobe {
  readonly version: string;
  readonly frameworks: readonly Framework[];
}

/** How long an element may be out of the page before it lets go of what it holds, in milliseconds. What is being saved is saved all the same. */
const patience = 1000;

/** `<guildhall-assessment>`: a whole assessment in any page. */
export class AssessmentElement extends SaidElement {
  static readonly formAssociated = true;
  static readonly observedAttributes: readonly string[] = attributes;
  static brought: Brought = { version: '', frameworks: [], css: [], base: null };
  static readonly #waiting = new Set<AssessmentElement>();

  /** Adds question sets that another script of the same version brought. */
  static offer(frameworks: readonly Framework[]): void {
    const known = AssessmentElement.brought.frameworks;
    const fresh = frameworks.filter(({ id, version }) => !known.some((each) => each.id === id && each.version === version));
    AssessmentElement.brought = { ...AssessmentElement.brought, frameworks: [...known, ...fresh] };
    for (const element of AssessmentElement.#waiting) element[changed]();
  }

  readonly #form = new FormPart(this);
  readonly #held = new Held(() => { this.#tellForm(); });
  readonly #finder = new Finder();
  readonly #ground = new Ground();
  #asked = false;
  #loading: AbortController | null = null;
  #stopping: ReturnType<typeof setTimeout> | undefined;
  #watchesLanguage: MutationObserver | null = null;
  #stopWatchingScheme: (() => void) | null = null;

  #running: Running | null = null;
  #language: Language | null = null;
  #large: boolean | null = null;
  #disabled = false;
  #stage: Stage | null = null;
  #styles: Options['styles'] = 'packaged';
  #name: string | null = null;

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
    this.#held.enterPage();
    takeEarlyProperties(this);
    // In the order of the page, which no slow file can change.
    this.#name ??= takeName(this.id === '' ? nameOf(this.getAttribute('framework')) : this.id);
    this.#watchLanguage();
    this.#stopWatchingScheme ??= watchScheme(() => { this.#followScheme(); });
    if (this.#stage !== null) dress(this.#stage.root, this, AssessmentElement.brought, this.#styles);
    this[changed]();
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
    this[changed]();
  }

  formDisabledCallback(disabled: boolean): void {
    this.#disabled = disabled;
    this.#stage?.place.toggleAttribute('inert', disabled);
  }

  /** The browser brings back what the form held when somebody reloads the page or comes back to it. */
  formStateRestoreCallback(state: unknown): void {
    // Until it is known which question set this is and what is shared now, the page gets none of it.
    if (this.#held.takeBack(state) && this.#running !== null) this[changed]();
  }

  #watchLanguage(): void {
    this.#watchesLanguage ??= new MutationObserver(() => {
      this.#language = null;
      this[changed]();
    });
    this.#watchesLanguage.observe(this.ownerDocument.documentElement, { attributes: true, attributeFilter: ['lang'] });
  }

  /** Several changes in one breath are one change. */
  override [changed](): void {
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
      const [framework, council] = await Promise.all([
        this.#finder.findFramework(this.framework, this.getAttribute('framework-url'), AssessmentElement.brought.frameworks, signal), this.#finder.findCouncil(this.council, signal),
      ]);
      if (signal.aborted || !this.isConnected) return;
      this.#show(framework, council, options);
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  #show(framework: Framework, council: CouncilProfile | undefined, options: Options): void {
    const running = this.#runningWith(framework, options);
    const stage = this.#stage ?? this.#setUp();
    const props: AssessmentProps = {
      framework, council, store: running.store, places: running.places, idPrefix: `gh-${this.#name ?? ''}-`, sharing: options.sharing,
      includeIntegrity: options.includeIntegrity, headingLevel: options.headingLevel, language: this.#language ?? languageNear(this), large: this.#large ?? this.large,
      onLanguageChange: (chosen) => {
        this.#language = chosen;
        this[changed]();
      },
      onLargeChange: (chosen) => {
        this.#large = chosen;
        this[changed]();
      },
      onSaved: running.onSaved, onComplete: running.onComplete,
    };
    running.mounted ??= mount(stage.place, (error) => { this.#fail(error); });
    running.mounted.render(props);
    stage.reveal();
    stage.place.toggleAttribute('inert', this.#disabled);
    this.#followScheme();
    this.#held.keepTo(framework, options.sharing ?? council?.sharing ?? 'nobody');
    this.#tellForm();
    void checkIfAsked({ element: this, place: stage.place, language: this.#spoken(), ...AssessmentElement.brought });
  }

  /** What runs already, or else another one. */
  #runningWith(framework: Framework, options: Options): Running {
    const before = this.#running;
    if (before !== null && isSame(before, framework, options)) return before;
    if (before !== null && before.framework !== framework) this.#ground.forgetPlaces();
    this.#end();
    this.#running = {
      framework, kept: options.store, moves: options.places,
      store: this.#held.watch(this.#ground.store(options.store)), places: this.#ground.places(options.places, `${this.#name ?? ''}/${framework.id}`),
      mounted: null,
      onSaved: ({ id, at }) => { this.#say('guildhall-saved', { id, at } satisfies SavedNotice); },
      onComplete: (completion) => {
        // A copy: what a host does to it is its own affair.
        this.#held.take(JSON.parse(JSON.stringify(completion)) as Completion);
        this.#tellForm();
        this.#say('guildhall-completed', JSON.parse(JSON.stringify(completion)) as Completion);
      },
    };
    return this.#running;
  }

  #say(type: string, detail: unknown): void { this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail })); }

  #tellForm(): void {
    this.#form.tell(this.#held.finished, { name: this.name, required: this.required, language: this.#spoken(), anchor: this.#stage?.anchor ?? null });
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
    showTrouble(stage.place, lines, language, () => { this[changed](); });
    stage.giveBack();
    this.#followScheme();
    void checkIfAsked({ element: this, place: stage.place, language, ...AssessmentElement.brought });
  }

  /** Dark only in a page that is. */
  #followScheme(): void { this.#stage?.place.classList.toggle('gh-light', staysLight(this)); }

  /** The language of whatever this element says itself. */
  #spoken(): Language { return this.#language ?? languageNear(this) ?? this.#finder.council?.languages[0] ?? 'en'; }

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
    this.#held.leavePage();
    this.#end();
    this.#stage?.giveBack();
    if (this.#name !== null) giveBack(this.#name);
    this.#name = null;
  }
}

/** The id of a question set names an element well; its JSON does not. */
const nameOf = (framework: string | null): string => (framework !== null && /^[\w-]{1,60}$/.test(framework) ? framework : 'own');
