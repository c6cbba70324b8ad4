import type { ChannelCheckState } from '#schema/client/index.ts';
import type { PlatformSpec } from './catalogue.ts';
import type { PathKey } from './form-values.ts';

export interface Message {
  state: ChannelCheckState;
  message: string;
  /** The existing channel that the message refers to. */
  channel?: { id: string; name: string } | null;
}

export interface MessageAtPath extends Message {
  path: readonly string[];
}

/** The gateway's response to a check or to an attempt to connect. */
export interface FormFeedback {
  /** Undefined once the user has changed a value, because the result may no longer hold. */
  outcome: 'PASS' | 'FAIL' | undefined;
  /** Messages by field name. */
  fields: Readonly<Record<string, readonly Message[]>>;
  /** Messages that match no field. They are shown above the form. */
  form: readonly Message[];
}

/** Assigns each message to the field with the same path. */
export function createFeedback(
  platform: PlatformSpec,
  pathKey: PathKey,
  isReady: boolean,
  messages: readonly MessageAtPath[],
): FormFeedback {
  const fields: Record<string, Message[]> = {};
  const form: Message[] = [];
  for (const { path, ...message } of messages) {
    const field = platform.fields.find((each) => each[pathKey]?.join() === path.join());
    if (field) fields[field.name] = [...(fields[field.name] ?? []), message];
    // A passed check is of use next to its field only.
    else if (message.state !== 'PASS') form.push(message);
  }
  return { outcome: isReady ? 'PASS' : 'FAIL', fields, form };
}

/** Removes what a changed field makes obsolete: its own messages and those about the whole form. */
export function clearField({ fields }: FormFeedback, name: string): FormFeedback {
  const { [name]: _, ...others } = fields;
  return { outcome: undefined, fields: others, form: [] };
}
