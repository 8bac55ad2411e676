// What TypeScript is told of the scripts in dist, none of which exports anything: importing one gives the element its meaning.
// The core's types are named by their files, so that they are written into the declarations: the scripts need no other package.
import type { Framework } from '../../core/src/framework/framework.ts';
import type { CouncilProfile } from '../../core/src/council/council-profile.ts';
import type { Completion, Sharing } from '../../core/src/result/completion.ts';

export type { Completion, CouncilProfile, Framework, Sharing };

/** `<guildhall-assessment>` in a page. Every property but the first two stands for the attribute of the same name. */
export interface GuildhallAssessmentElement extends HTMLElement {
  /** The question set: an object, its JSON, or the id of one that is in the script. */
  get framework(): Framework | string | null;
  set framework(framework: Framework | string | null | undefined);
  /** Who the council is: its profile, the profile's JSON, or an address of the same site. */
  get council(): CouncilProfile | object | string | null;
  set council(council: CouncilProfile | object | string | null | undefined);
  /** Address of a question set of the council's own, on the same site. */
  frameworkUrl: string;
  /** What leaves the device when somebody finishes; as the council's profile says where empty, and `nobody` without one. */
  get sharing(): Sharing | '';
  set sharing(sharing: Sharing | null);
  /** Answers about honesty leave too, with `sharing` at `result`. Everybody is told so before each of them. */
  includeIntegrity: boolean;
  store: 'browser' | 'memory';
  headingLevel: 1 | 2 | 3;
  places: 'history' | 'memory';
  /** Read once, when it first shows something. */
  dom: 'shadow' | 'light';
  /** With `dom` at `light`: `host` where the page has GOV.UK Frontend's styles. */
  styles: 'packaged' | 'host';
  large: boolean;
  name: string;
  required: boolean;
  /** The completion as JSON, or empty until somebody has finished. */
  readonly value: string;
  readonly type: string;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState | undefined;
  readonly validationMessage: string;
  readonly willValidate: boolean;
  checkValidity(): boolean;
  reportValidity(): boolean;
}

/** Said when everything answered so far has been read back from where it is kept. It holds no answer. */
export type GuildhallSavedEvent = CustomEvent<{ readonly id: string; readonly at: string }>;

/** Said once, when somebody finishes. */
export type GuildhallCompletedEvent = CustomEvent<Completion>;

declare global {
  interface HTMLElementTagNameMap {
    'guildhall-assessment': GuildhallAssessmentElement;
  }
  /** Of elements, of the document and of the window alike. */
  interface GlobalEventHandlersEventMap {
    'guildhall-saved': GuildhallSavedEvent;
    'guildhall-completed': GuildhallCompletedEvent;
  }
}
