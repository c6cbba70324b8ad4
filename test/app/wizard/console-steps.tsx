import { ExternalLink } from '../external-link.tsx';
import { FormattedText } from '../formatted-text.tsx';
import { useLanguage } from '../language.tsx';
import { PageTitle } from '../page-title.tsx';
import { Link } from '../router.tsx';
import type { PlatformSpec } from './catalogue.ts';

/** The preparation in the platform's own console. */
export function ConsoleSteps({ platform: { type, title, steps } }: { platform: PlatformSpec }) {
  const { texts } = useLanguage();
  return (
    <>
      <PageTitle>{texts.preparePlatform(title)}</PageTitle>
      <p className="lead">{steps.length > 0 ? texts.prepareHelp : texts.nothingToPrepare}</p>
      <ol className="console-steps">
        {steps.map(({ text, url }) => (
          <li key={text}>
            <div>
              <p>
                <FormattedText>{text}</FormattedText>
              </p>
              {url && <ExternalLink href={url}>{`${texts.open} ${new URL(url).host}`}</ExternalLink>}
            </div>
          </li>
        ))}
      </ol>
      <div className="actions">
        <Link href="/connect" className="button">
          {texts.back}
        </Link>
        <Link href={`/connect?platform=${type}&step=form`} className="button primary">
          {texts.continue}
        </Link>
      </div>
    </>
  );
}
