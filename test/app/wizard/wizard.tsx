import { useState } from 'react';
import { useQuery } from 'urql';
import { ChannelTypesDocument } from '#schema/client/index.ts';
import { ErrorNotice } from '../error-notice.tsx';
import { useLanguage } from '../language.tsx';
import { useUrl } from '../router.tsx';
import { readCatalogue } from './catalogue.ts';
import { ChannelForm } from './channel-form.tsx';
import { ConsoleSteps } from './console-steps.tsx';
import type { FormValues } from './form-values.ts';
import { PlatformPicker } from './platform-picker.tsx';
import { Stepper } from './stepper.tsx';

/** Three steps: choose a platform, prepare it in its console, fill in its form. The setup catalogue describes them all. */
export function Wizard() {
  const { texts } = useLanguage();
  const { searchParams } = useUrl();
  const [{ data, error, fetching }, executeQuery] = useQuery({ query: ChannelTypesDocument });
  // Input is kept by platform, so that Back restores it. It contains secrets: it must not get into the URL or into storage.
  const [drafts, setDrafts] = useState<Readonly<Record<string, FormValues>>>({});

  const type = searchParams.get('platform');
  const platforms = data && readCatalogue(data);
  const platform = platforms?.find((each) => each.type === type && each.isCreatable);
  const step = !platform ? 'platform' : searchParams.get('step') === 'form' ? 'form' : 'console';

  return (
    <div className="wizard">
      <Stepper current={step} />
      {error && <ErrorNotice error={error} retry={() => executeQuery({ requestPolicy: 'network-only' })} />}
      {!data && fetching && <p role="status">{texts.loading}</p>}
      {data && type && !platform && (
        <p role="alert" className="notice error">
          {texts.platformUnavailable}
        </p>
      )}
      {platforms && !platform && <PlatformPicker platforms={platforms} />}
      {platform && step === 'console' && <ConsoleSteps key={platform.type} platform={platform} />}
      {platform && step === 'form' && (
        <ChannelForm
          key={platform.type}
          platform={platform}
          values={drafts[platform.type] ?? {}}
          onChange={(update) =>
            setDrafts((current) => ({ ...current, [platform.type]: update(current[platform.type] ?? {}) }))
          }
        />
      )}
    </div>
  );
}
