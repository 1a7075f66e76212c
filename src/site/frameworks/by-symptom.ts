// The traps of all frameworks by what one sees of them, and the address of each symptom.
import { type Framework, frameworks, type Trap } from '../../frameworks/index.ts';
import { type Symptom, symptoms } from '../../frameworks/symptoms.ts';

/** A symptom, and what has gone wrong for people who saw it. */
export interface SymptomGroup {
  readonly id: Symptom;
  readonly words: string;
  readonly stories: readonly { readonly framework: Framework; readonly trap: Trap }[];
}

const ids = Object.keys(symptoms) as Symptom[];

/** The fragment of a symptom on `/frameworks/`, which stays good for ever: "symptom-stays-low". */
export const symptomFragment = (id: Symptom): string => `symptom-${id}`;

/**
 * The fragments of all symptoms, if a page has them.
 *
 * @param body the source of the page
 * @example symptomIds('<Traps />')[0] // "symptom-stays-low"
 */
export const symptomIds = (body: string): string[] => (body.includes('<Traps') ? ids.map(symptomFragment) : []);

/** Every symptom with its traps, in the order of the list; within one, in the order of the frameworks. */
export const bySymptom = (): SymptomGroup[] =>
  ids.map((id) => ({
    id,
    words: symptoms[id],
    stories: frameworks.flatMap((framework) =>
      framework.traps.filter(({ symptom }) => symptom === id).map((trap) => ({ framework, trap })),
    ),
  }));
