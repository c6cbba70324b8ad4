import { useState } from 'react';
import { useQuery } from 'urql';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { Outage } from '../error-notice.tsx';
import { useLanguage } from '../language.tsx';
import { useAddress } from '../router.tsx';
import { readSpecs } from './catalogue.ts';
import { Form } from './channel-form.tsx';
import { Console } from './console-steps.tsx';
import type { Values } from './form-values.ts';
import { Platforms } from './platform-picker.tsx';
import { Progress } from './stepper.tsx';

/** Which platform, what to do in its console, and its form: all of it drawn from the catalogue. */
export function Wizard() {
  const { words } = useLanguage();
  const { searchParams } = useAddress();
  const [{ data, error, fetching }, ask] = useQuery({ query: ChannelTypesDocument });
  // By platform: who goes back finds what was typed. Never in the address, never stored: there are secrets in it.
  const [drafts, setDrafts] = useState<Readonly<Record<string, Values>>>({});

  const type = searchParams.get('platform');
  const specs = data && readSpecs(data);
  const spec = specs?.find((each) => each.type === type && each.isCreatable);
  const step = !spec ? 'platform' : searchParams.get('step') === 'form' ? 'form' : 'console';

  return (
    <div className="wizard">
      <Progress step={step} />
      {error && <Outage error={error} retry={() => ask({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <p role="status">{words.loading}</p>}
      {data && type && !spec && (
        <p role="alert" className="notice bad">
          {words.unknownPlatform}
        </p>
      )}
      {specs && !spec && <Platforms specs={specs} />}
      {spec && step === 'console' && <Console key={spec.type} spec={spec} />}
      {spec && step === 'form' && (
        <Form
          key={spec.type}
          spec={spec}
          values={drafts[spec.type] ?? {}}
          change={(change) =>
            setDrafts((before) => ({ ...before, [spec.type]: change(before[spec.type] ?? {}) }))
          }
        />
      )}
    </div>
  );
}
