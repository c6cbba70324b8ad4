import type { ChannelCheckState } from '#schema/client/index.ts';
import type { Spec } from './catalogue.ts';
import type { Place } from './form-values.ts';

export interface Note {
  state: ChannelCheckState;
  message: string;
  /** The channel that it is about, where it is one that is there already. */
  channel?: { id: string; name: string } | null;
}

export interface PlacedNote extends Note {
  path: readonly string[];
}

/** What was answered, beside the fields that it is about; the rest stands at the top. */
export interface Answers {
  /** Of the whole; undefined once something else is typed. */
  verdict: 'PASS' | 'FAIL' | undefined;
  fields: Readonly<Record<string, readonly Note[]>>;
  top: readonly Note[];
}

export function beside(spec: Spec, at: Place, isReady: boolean, notes: readonly PlacedNote[]): Answers {
  const fields: Record<string, Note[]> = {};
  const top: Note[] = [];
  for (const { path, ...note } of notes) {
    const field = spec.fields.find((each) => each[at]?.join() === path.join());
    if (field) fields[field.name] = [...(fields[field.name] ?? []), note];
    // That all is well with what nobody typed is no news.
    else if (note.state !== 'PASS') top.push(note);
  }
  return { verdict: isReady ? 'PASS' : 'FAIL', fields, top };
}

/** Without what was said of one field, and of the whole: its value is another now. */
export function forget({ fields }: Answers, name: string): Answers {
  const { [name]: _, ...others } = fields;
  return { verdict: undefined, fields: others, top: [] };
}
